import {firstFrom} from '../text/first-from.ts';
import type {Span} from '../text/span.ts';
import type {Token} from '../text/word-tokens.ts';

/** Of a text that repeats the words more often, only the first so many places are looked at. */
const PLACES = 2000;

/** A text made ready for {@link findSameWords}. */
export type TokenIndex = {
	readonly tokens: readonly Token[];
	readonly joined: string;
	readonly starts: Int32Array;
};

/**
 * Takes the tokens in the order of the text. Costs time and memory in proportion to them: make it once for a
 * text.
 */
export function buildTokenIndex(tokens: readonly Token[]): TokenIndex {
	const starts = new Int32Array(tokens.length);
	let at = 1;
	for (const [n, {text}] of tokens.entries()) {
		starts[n] = at;
		at += text.length + 1;
	}
	return {tokens, joined: `\n${tokens.map(({text}) => text).join('\n')}\n`, starts};
}

/** Where in a text the same words and signs stand, wherever its lines break. No token holds a line break. */
export function findSameWords({tokens, joined, starts}: TokenIndex, words: readonly Token[]): Span[] {
	if (words.length === 0) return [];
	const wanted = `\n${words.map(({text}) => text).join('\n')}\n`;
	const spans: Span[] = [];
	for (
		let at = joined.indexOf(wanted);
		at >= 0 && spans.length < PLACES;
		at = joined.indexOf(wanted, at + 1)
	) {
		const first = firstFrom(starts.length, n => starts[n]! > at);
		spans.push({start: tokens[first]!.span.start, end: tokens[first + words.length - 1]!.span.end});
	}
	return spans;
}
