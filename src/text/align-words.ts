import {findSteps, joinPairs, type Step} from './edit-steps.ts';
import {firstFrom} from './first-from.ts';

/** Words in a row that make a place of one text known in the other. */
const ANCHOR = 4;

/**
 * The steps from one text's words to another's, also for long texts that share only some of their paragraphs:
 * runs of words that stand once in each text are matched first, as far as they stand in one order, and only
 * what lies between them is compared word by word (the idea of Bram Cohen's patience diff). Costs in proportion
 * to the texts and, between the matches, to how much differs, which is bounded.
 */
export function alignWords(old: readonly string[], now: readonly string[]): Step[] {
	const pairs: [number, number][] = [];
	let a = 0;
	let b = 0;
	for (const [nextA, nextB] of longestRise(findAnchors(old, now))) {
		if (nextA < a || nextB < b) continue;
		for (const pair of pairsBetween(old, now, {start: a, end: nextA}, {start: b, end: nextB}))
			pairs.push(pair);
		for (let n = 0; n < ANCHOR; n++) pairs.push([nextA + n, nextB + n]);
		a = nextA + ANCHOR;
		b = nextB + ANCHOR;
	}
	const rest = pairsBetween(old, now, {start: a, end: old.length}, {start: b, end: now.length});
	for (const pair of rest) pairs.push(pair);
	return joinPairs(pairs, old.length, now.length);
}

/** The words that stay between two matches: those of the old text within `a` and of the new one within `b`. */
function pairsBetween(
	old: readonly string[],
	now: readonly string[],
	a: Words,
	b: Words,
): [number, number][] {
	const pairs: [number, number][] = [];
	if (a.start === a.end || b.start === b.end) return pairs;
	let at = b.start;
	for (const {kind, start, end} of findSteps(old.slice(a.start, a.end), now.slice(b.start, b.end)))
		if (kind === 'new') at = b.start + end;
		else if (kind === 'same') for (let n = start; n < end; n++) pairs.push([a.start + n, at++]);
	return pairs;
}

/** Places of words, half-open. */
type Words = {readonly start: number; readonly end: number};

/** Where runs of words stand that each text has once, by their places in the old one. */
function findAnchors(old: readonly string[], now: readonly string[]): [number, number][] {
	const places = runPlaces(now);
	const anchors: [number, number][] = [];
	for (const [run, at] of runPlaces(old)) {
		const other = places.get(run);
		if (at >= 0 && other !== undefined && other >= 0) anchors.push([at, other]);
	}
	return anchors.sort(([a], [b]) => a - b);
}

/** The place of every run of words; -1 for one that stands more than once. */
function runPlaces(words: readonly string[]): Map<string, number> {
	const places = new Map<string, number>();
	for (let at = 0; at + ANCHOR <= words.length; at++) {
		const run = words.slice(at, at + ANCHOR).join(' ');
		places.set(run, places.has(run) ? -1 : at);
	}
	return places;
}

/** The longest part of pairs whose second numbers rise as their first ones do. */
function longestRise(pairs: readonly [number, number][]): [number, number][] {
	const ends: number[] = []; // of the best rise of each length, the pair it ends in
	const before = new Int32Array(pairs.length).fill(-1);
	for (const [n, [, second]] of pairs.entries()) {
		const length = firstFrom(ends.length, at => pairs[ends[at]!]![1] >= second);
		if (length > 0) before[n] = ends[length - 1]!;
		ends[length] = n;
	}
	const rise: [number, number][] = [];
	for (let n = ends.at(-1) ?? -1; n >= 0; n = before[n]!) rise.push(pairs[n]!);
	return rise.reverse();
}
