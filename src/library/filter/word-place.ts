import {isBoundary} from './folded-lines.ts';

/** A word that a line does not hold. The places of those it holds follow, worse before better. */
export const NOWHERE = 0;
/** Within a word of the line. */
export const INSIDE = 1;
/** At the head of a word. */
export const AT_WORD = 2;
/** At the head of the line. */
export const AT_START = 3;

/** Whether `word`, of which the first unit is at `at`, stands there: for a few units faster than startsWith. */
function goesOn(text: string, at: number, word: string): boolean {
	for (let n = 1; n < word.length; n++) if (text.charCodeAt(at + n) !== word.charCodeAt(n)) return false;
	return true;
}

/**
 * Where the best place of `word` in `text` from `start` to `end` is: its head, the head of a word, inside one,
 * nowhere.
 */
export function findIn(text: string, start: number, end: number, word: string): number {
	const first = word.charCodeAt(0);
	const last = end - word.length;
	let found = NOWHERE;
	for (let at = start; at <= last; at++) {
		if (text.charCodeAt(at) !== first || !goesOn(text, at, word)) continue;
		if (at === start) return AT_START;
		if (isBoundary(text.charCodeAt(at - 1))) return AT_WORD;
		found = INSIDE;
	}
	return found;
}

/** Visits the words of `text` from `start` to `end`: where each begins and ends, in its units. */
export function visitWords(
	text: string,
	start: number,
	end: number,
	visit: (start: number, end: number) => void,
): void {
	let from = -1;
	for (let at = start; at <= end; at++) {
		if (at < end && !isBoundary(text.charCodeAt(at))) {
			if (from < 0) from = at;
		} else if (from >= 0) {
			visit(from, at);
			from = -1;
		}
	}
}
