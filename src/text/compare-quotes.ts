import {alignWords} from './align-words.ts';
import {joinBrokenWords} from './broken-words.ts';
import {type Piece, toPieces} from './difference.ts';
import {wordKey} from './word-key.ts';
import {findWords} from './words.ts';

/**
 * How one printing of some words stands to another.
 * exact: word for word. part: word for word as far as it goes, but one of them begins later or ends earlier.
 * variant: with other words.
 */
export type Match = 'exact' | 'part' | 'variant';

/** How two printings differ, word by word. */
export type Comparison = {
	readonly match: Match;
	/** From the first text's words to the second's. */
	readonly pieces: readonly Piece[];
};

/** Compares two printings of the same words. Punctuation, the case of the first letter, and where a line breaks a word do not count. */
export function compareQuotes(printed: string, otherPrinted: string): Comparison {
	const [one, other] = [joinBrokenWords(printed).text, joinBrokenWords(otherPrinted).text];
	const [a, b] = [findWords(one), findWords(other)];
	const [keys, otherKeys] = [a.map(word => wordKey(one, word)), b.map(word => wordKey(other, word))];
	freeFirstLetter(keys, otherKeys);
	const steps = alignWords(keys, otherKeys);
	const inner = steps.slice(1, -1).some(({kind}) => kind !== 'same');
	const [first, last] = [steps[0], steps.at(-1)];
	const isCutOnly = !inner && steps.some(({kind}) => kind === 'same');
	const isWhole = steps.length === 1 && first?.kind === 'same';
	const match = isWhole ? 'exact' : isCutOnly && first && last ? 'part' : 'variant';
	return {match, pieces: toPieces(steps, [one, a], [other, b])};
}

/** "we redrew it" in one paper and "We redrew it" in another: where a quote begins, its writer chose the case. */
function freeFirstLetter(keys: string[], others: string[]): void {
	const [mine, theirs] = [keys[0], others[0]];
	if (mine === undefined || theirs === undefined || mine === theirs) return;
	if (mine.toLowerCase() === theirs.toLowerCase() && mine.slice(1) === theirs.slice(1)) others[0] = mine;
}
