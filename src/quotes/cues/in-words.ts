import {type Content, endContent} from '../content/content-end.ts';
import type {Draft} from '../draft.ts';
import {IS} from '../lexicon.ts';
import type {Sentence} from '../sentence.ts';
import type {Phrase} from '../source/noun-phrases.ts';
import {toDraft} from '../to-draft.ts';
import type {Token} from '../tokens.ts';

/** How many tokens may name whose words they are. */
const LONGEST_OWNER = 8;

/** "It is, in the words of Ruiz, “a wreck”", "In Ruiz's words: “…”": the words in marks right behind the phrase. */
export function findInWords({tokens, block}: Sentence): Draft | null {
	const noun = tokens.findIndex(({lower}) => lower === 'words');
	if (noun < 2) return null;
	const found = tokens[noun + 1]?.lower === 'of' ? ownerBehind(tokens, noun) : ownerAhead(tokens, noun);
	const first = found ? Math.max(found.source.last, noun) + 2 : 0;
	if (!found || !/^[,:—]$/.test(tokens[first - 1]?.lower ?? '') || !tokens[first]?.quotation) return null;
	const content: Content | null = endContent(tokens, first, tokens.length, null);
	return content && toDraft({tokens, block}, 'view', [content], found.cue, found.source);
}

type Owned = {readonly cue: Phrase; readonly source: Phrase};

/** "in the words of Ana Ruiz, the mayor,": all up to the mark before the quotation. */
function ownerBehind(tokens: readonly Token[], noun: number): Owned | null {
	if (tokens[noun - 1]!.lower !== 'the' || tokens[noun - 2]!.lower !== 'in') return null;
	const first = noun + 2;
	let next = first;
	while (next < tokens.length && next - first < LONGEST_OWNER && !tokens[next]!.quotation) next++;
	const isNamed = tokens[next]?.quotation && next - 2 >= first;
	return isNamed ? {cue: {first: noun - 2, last: noun + 1}, source: {first, last: next - 2}} : null;
}

/** "in Ruiz's own words", "in her words" */
function ownerAhead(tokens: readonly Token[], noun: number): Owned | null {
	let last = noun - 1;
	if (/^(?:own|exact|very)$/.test(tokens[last]!.lower)) last--;
	if (!((tokens[last]?.is ?? 0) & (IS.GENITIVE | IS.POSSESSIVE))) return null;
	let first = last;
	while (first > 0 && last - first < LONGEST_OWNER && tokens[first - 1]!.lower !== 'in') first--;
	return tokens[first - 1]?.lower === 'in'
		? {cue: {first: first - 1, last: noun}, source: {first, last}}
		: null;
}

/** "It fell “like a stone”, in the words of one trader.": the words in marks right before the phrase that ends a sentence. */
export function findInWordsBehind({tokens, block}: Sentence): Draft | null {
	const noun = tokens.findIndex(({lower}, at) => lower === 'words' && tokens[at + 1]?.lower === 'of');
	if (noun < 4 || tokens[noun - 1]!.lower !== 'the' || tokens[noun - 2]!.lower !== 'in') return null;
	const said = tokens[noun - 3]!.lower === ',' ? noun - 4 : noun - 3;
	const last = tokens.at(-1)!.is & IS.MARK ? tokens.length - 2 : tokens.length - 1;
	const {quotation} = tokens[said]!;
	if (!quotation || (said === noun - 3 && quotation.ending !== ',')) return null;
	if (
		last < noun + 2 ||
		last - noun > LONGEST_OWNER ||
		tokens.slice(noun, last).some(token => token.quotation)
	)
		return null;
	const content = [{first: said, last: said}];
	return toDraft(
		{tokens, block},
		'view',
		content,
		{first: noun - 2, last: noun + 1},
		{first: noun + 2, last},
	);
}
