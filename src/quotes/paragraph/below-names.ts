import type {Block} from '../blocks.ts';
import {isVerbal} from '../cues/verbal.ts';
import type {Draft} from '../draft.ts';
import {IS} from '../lexicon.ts';
import type {MentionStarts} from '../source/noun-phrases.ts';
import type {Token} from '../tokens.ts';
import {findLoose} from './loose.ts';

/** How many tokens the line of a name may have: "The Rev Ana Ruiz, 61, vicar of St Oswin's". */
const LONGEST_LINE = 16;

/** How many such lines make it a custom of the document: one may be a caption, or sign the words above it. */
const LEAST_LINES = 2;

/**
 * Ana Ruiz, 78, retired cook / “I'd rather have a bus.” / Karl Vos, 34, driver / “Bring it on.”: people asked in the street,
 * each below a line with name and age. Not where words in marks stand above the first of the lines: there the names
 * may sign what is above them.
 */
export function findBelowNames(
	blocks: readonly Block[],
	drafts: readonly Draft[],
	starts: MentionStarts,
): Draft[] {
	const taken = new Set(drafts.map(({block}) => block));
	const isFree = (block: Block | undefined): boolean =>
		block !== undefined &&
		block.kind === 'paragraph' &&
		!taken.has(block.index) &&
		block.quotations.length > 0 &&
		findLoose(block, []).isLoose;
	const found: Draft[] = [];
	for (let at = 0; at + 1 < blocks.length; at++) {
		const comma = nameIn(blocks[at]!, starts);
		if (comma < 0 || !isFree(blocks[at + 1])) continue;
		if (found.length === 0 && isFree(blocks[at - 1])) return [];
		const tokens = blocks[at]!.sentences[0]!;
		const next = blocks[at + 1]!;
		found.push({
			content: findLoose(next, []).spans,
			cue: null,
			source: {start: tokens[0]!.start, end: tokens[comma - 1]!.end},
			rule: 'below a name',
			block: next.index,
			open: !next.quotations.at(-1)!.closed,
			leap: true,
		});
	}
	return found.length < LEAST_LINES ? [] : found;
}

/** Where the first comma stands in a line of a name and an age; -1 for other blocks. */
function nameIn({kind, sentences, quotations}: Block, starts: MentionStarts): number {
	const tokens = sentences[0];
	if ((kind !== 'paragraph' && kind !== 'subheading') || sentences.length !== 1 || quotations.length > 0)
		return -1;
	if (!tokens || tokens.length > LONGEST_LINE || /^[.!?:]$/.test(tokens.at(-1)!.lower)) return -1;
	const comma = tokens.findIndex(({lower}) => lower === ',');
	if (comma < 1 || !isAge(tokens[comma + 1])) return -1;
	const name = tokens.slice(0, comma);
	const isName =
		name.some(({start}) => starts.has(start)) &&
		name.every(({is, lower}) => is & IS.CAPITAL || lower === 'the');
	return isName && !tokens.slice(comma + 3).some((_, i) => isVerbal(tokens, comma + 3 + i)) ? comma : -1;
}

const isAge = (token: Token | undefined): boolean => /^\d\d?$/.test(token?.lower ?? '');
