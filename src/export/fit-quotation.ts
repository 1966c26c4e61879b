import type {Step} from '../text/edit-steps.ts';
import {type Fit, fitWords} from './fit-words.ts';
import type {Pattern} from './quotation-pattern.ts';

/** Words that are fitted at once. */
const CHUNK = 400;
/** Words of the source beyond as many as the next chunk has. */
const REACH = 320;

/**
 * Fits a quotation of any length into the words of a source that begin between `from` and `to`: a long one in
 * chunks, each right behind the one before, up to the first that differs. So what it costs is linear in its
 * length, and of two long texts that differ only the first difference and what is near is shown.
 */
export function fitQuotation(
	pattern: Pattern,
	keys: readonly string[],
	from: number,
	to: number,
	isAside: (word: number) => boolean,
): Fit | null {
	const {length} = pattern.words;
	let whole = fitWords(cutPattern(pattern, 0), keys, from, to, isAside);
	for (let at = CHUNK; at < length && whole?.isExact; at += CHUNK) {
		const begin: number = whole.end;
		const chunk = cutPattern(pattern, at);
		const next = fitWords(chunk, keys, begin, Math.min(keys.length, begin + CHUNK + REACH), isAside);
		whole = join(whole, next, at, chunk.words.length, pattern.gaps.has(at), isAside);
	}
	return whole;
}

function cutPattern({words, gaps}: Pattern, at: number): Pattern {
	if (words.length <= CHUNK) return {words, gaps};
	const inside = [...gaps].flatMap(([n, gap]): [number, typeof gap][] =>
		n > at && n < at + CHUNK ? [[n - at, gap]] : [],
	);
	return {words: words.slice(at, at + CHUNK), gaps: new Map(inside)};
}

/** One fit behind another; `at` is the first word of the second one's chunk, `length` the chunk's words. */
function join(
	before: Fit,
	after: Fit | null,
	at: number,
	length: number,
	isGap: boolean,
	isAside: (word: number) => boolean,
): Fit {
	const compared = before.compared + length;
	if (!after) {
		const steps: Step[] = [...before.steps, {kind: 'old', start: at, end: at + length}];
		return {...before, compared, isExact: false, steps};
	}
	let isClosed = true;
	for (let n = before.end; n < after.start && isClosed && !isGap; n++) isClosed = isAside(n);
	const between: Step[] = isClosed ? [] : [{kind: 'new', start: before.end, end: after.start}];
	const shifted = after.steps.map(step =>
		step.kind === 'new' ? step : {...step, start: step.start + at, end: step.end + at},
	);
	return {
		start: before.start,
		end: after.end,
		kept: before.kept + after.kept,
		compared,
		isExact: after.isExact && isClosed,
		steps: [...before.steps, ...between, ...shifted],
	};
}
