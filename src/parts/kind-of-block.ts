import {findAgency} from '../corpus/agencies.ts';
import {isArchiveField} from './archive-record.ts';
import type {Piece} from './blocks.ts';
import {parseByline} from './byline.ts';
import {isCaption} from './caption.ts';
import {isCorrection} from './correction.ts';
import {isCreditLine} from './credit-line.ts';
import {isFurniture} from './furniture.ts';
import type {PartKind} from './layout.ts';
import {isRelatedLabel, isRelatedLink} from './related.ts';

/** The rules of words look at nothing longer: so long a block is a paragraph. */
const LONGEST = 900;

/** What a block is by its format's word or its own words, without its neighbours; null when they leave it open. */
export function kindOfBlock({text, role}: Piece): PartKind | null {
	if (role === 'title') return 'headline';
	if (
		role === 'deck' ||
		role === 'byline' ||
		role === 'caption' ||
		role === 'metadata' ||
		role === 'furniture'
	)
		return role;
	if (role === 'related') return isRelatedLabel(text) || isFurniture(text) ? 'furniture' : 'related';
	if (text.length > LONGEST) return null;
	if (isRelatedLabel(text) || isFurniture(text)) return 'furniture';
	if (isRelatedLink(text)) return 'related';
	if (isArchiveField(text)) return 'metadata';
	if (isCorrection(text)) return 'correction';
	if (isCreditLine(text)) return 'credit-line';
	if (isCaption(text)) return 'caption';
	if (parseByline(text) !== null) return 'byline';
	// "Associated Press" alone signs the story; in its head, it is the byline.
	return findAgency(text.endsWith('.') ? text.slice(0, -1) : text) === null ? null : 'credit-line';
}
