import {findAgency} from '../corpus/agencies.ts';
import type {BlockRole} from '../corpus/document.ts';
import {isArchiveField} from './archive-record.ts';
import type {Piece} from './blocks.ts';
import {parseByline} from './byline.ts';
import {isCaption} from './caption.ts';
import {isCorrection} from './correction.ts';
import {isCreditLine} from './credit-line.ts';
import {isFurniture} from './furniture.ts';
import type {PartKind} from './layout.ts';
import {isRelatedLabel, isRelatedLink} from './related.ts';

/** What formats say outright. */
const STATED: Partial<Record<BlockRole, PartKind>> = {
	title: 'headline',
	deck: 'deck',
	byline: 'byline',
	caption: 'caption',
	metadata: 'metadata',
	furniture: 'furniture',
};

/** What a block tells of itself by its words, in the order in which it is asked. */
const TOLD: readonly (readonly [kind: PartKind, isTold: (text: string) => boolean])[] = [
	['furniture', isRelatedLabel],
	['furniture', isFurniture],
	['related', isRelatedLink],
	['metadata', isArchiveField],
	['correction', isCorrection],
	['credit-line', isCreditLine],
	['caption', isCaption],
	['byline', text => parseByline(text) !== null],
	// "Associated Press" alone signs the story; in its head, it is the byline.
	['credit-line', text => findAgency(text.endsWith('.') ? text.slice(0, -1) : text) !== null],
];

/** The rules of words look at nothing longer: so long a block is a paragraph. */
const LONGEST = 900;

/** What a block is by its format's word or its own words, without its neighbours; null when they leave it open. */
export function kindOfBlock({text, role}: Piece): PartKind | null {
	const stated = role && STATED[role];
	if (stated) return stated;
	if (role === 'related') return isRelatedLabel(text) || isFurniture(text) ? 'furniture' : 'related';
	if (text.length > LONGEST) return null;
	return TOLD.find(([, isTold]) => isTold(text))?.[0] ?? null;
}
