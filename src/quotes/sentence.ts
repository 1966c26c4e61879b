import {IS} from './lexicon.ts';
import type {Token} from './tokens.ts';

/** A sentence with what the rules may ask about its neighbours. */
export type Sentence = {
	readonly tokens: readonly Token[];
	readonly block: number;
	/** The sentence before it in the same block, when it ends in a quotation: "“Why?” Smith asked." */
	readonly before: readonly Token[] | null;
};

/** Whether a quotation stands among the tokens from `from` up to, not including, `to`. */
export function hasQuotation(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (tokens[at]!.is & IS.QUOTATION) return true;
	return false;
}

/** Index of the first token that ends at `offset` or behind it; the number of tokens when none does. */
export function endingAt(tokens: readonly Token[], offset: number): number {
	const at = startingAt(tokens, offset);
	return at > 0 && tokens[at - 1]!.end >= offset ? at - 1 : at;
}

/** Index of the first token that begins at `offset` or behind it, by halving; the number of tokens when none does. */
export function startingAt(tokens: readonly Token[], offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.start >= offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
