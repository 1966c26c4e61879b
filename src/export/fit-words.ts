import {joinPairs, type Step} from '../text/edit-steps.ts';
import type {Pattern, PatternWord} from './quotation-pattern.ts';

/** Where in a source's words a quotation fits best. */
export type Fit = {
	/** Half-open, in words of the source. */
	readonly start: number;
	readonly end: number;
	/** Words of the quotation that stand there too, in their order. */
	readonly kept: number;
	/** Words of the quotation that were compared: of a long one, up to where it differs. */
	readonly compared: number;
	/** Every word is there, and nothing between them that the quotation does not own up to. */
	readonly isExact: boolean;
	/** Steps from the quotation's words to the source's; what an ellipsis or a bracket stands for is in none. */
	readonly steps: readonly Step[];
};

/** A word too many or too few; one word in another's place; the same word in another case. */
const COST = {extra: 2, other: 3, case: 1} as const;
/** Words of the source that one bracket may stand for. */
const REPLACED = 12;

/**
 * Fits a quotation into the words `from` to `to` of a source, begin and end free (Sellers, "The theory and
 * computation of evolutionary distances", 1980). Costs quotation times window: the caller bounds both.
 * @param isAside tells words of the source that interrupt what was said, as "she said" does: they may be left out
 */
export function fitWords(
	{words, gaps}: Pattern,
	keys: readonly string[],
	from: number,
	to: number,
	isAside: (word: number) => boolean,
): Fit | null {
	const width = to - from + 1;
	const rows = words.length + 1;
	if (words.length === 0 || width < 2) return null;
	const moves = new Uint8Array(rows * width);
	let above = new Int32Array(width);
	let row = new Int32Array(width);
	const asides = Uint8Array.from({length: width}, (_, j) => (j > 0 && isAside(from + j - 1) ? 1 : 0));
	for (let i = 1; i < rows; i++) {
		const word = words[i - 1]!;
		const isGap = gaps.has(i);
		row[0] = i * COST.extra;
		moves[i * width] = UP;
		for (let j = 1; j < width; j++) {
			const fits = above[j - 1]! + compareWords(word, keys[from + j - 1]!);
			const left = row[j - 1]! + (isGap || asides[j] === 1 ? 0 : COST.extra);
			const up = above[j]! + COST.extra;
			let best = fits;
			let move: number = DIAGONAL;
			if (left < best) [best, move] = [left, LEFT];
			if (up < best) [best, move] = [up, UP];
			row[j] = best;
			moves[i * width + j] = move;
		}
		[above, row] = [row, above];
	}
	let end = 1;
	for (let j = 1; j < width; j++) if (above[j]! < above[end]!) end = j;
	return traceBack({words, gaps}, keys, {from, width, moves, asides}, end);
}

const DIAGONAL = 0;
const LEFT = 1;
const UP = 2;

/** What was found on the way of a source's words from `from` on. */
type Table = {
	readonly from: number;
	/** Words of the source, and one more: the columns of the table. */
	readonly width: number;
	/** Row by row, a row a word of the quotation, where the best way to each place comes from. */
	readonly moves: Uint8Array;
	/** 1 where a word of the source may be left out. */
	readonly asides: Uint8Array;
};

/** The fit that ends in column `end`, found from its end on. */
function traceBack(
	{words, gaps}: Pattern,
	keys: readonly string[],
	{from, width, moves, asides}: Table,
	end: number,
): Fit | null {
	const pairs: [number, number][] = [];
	const free = new Set<number>();
	let isExact = true;
	let replaced = 0;
	let i = words.length;
	let j = end;
	while (i > 0) {
		const move = moves[i * width + j];
		if (move === DIAGONAL) {
			const cost = compareWords(words[i - 1]!, keys[from + j - 1]!);
			if (cost === 0) pairs.push([i - 1, from + j - 1]);
			else isExact = false;
			i--;
			j--;
			replaced = 0;
		} else if (move === UP) {
			isExact = false;
			i--;
		} else {
			const gap = gaps.get(i);
			if (gap === 'insertion' && ++replaced > REPLACED) isExact = false;
			if (gap !== undefined || asides[j] === 1) free.add(from + j - 1);
			else isExact = false;
			j--;
		}
	}
	if (pairs.length === 0) return null;
	pairs.reverse();
	const steps = joinPairs(pairs, words.length, from + end, 0, from + j).flatMap(step =>
		step.kind === 'new' ? withoutWords(step, free) : [step],
	);
	return {start: from + j, end: from + end, kept: pairs.length, compared: words.length, isExact, steps};
}

/** A stretch of new words without those that the quotation may leave out. */
function withoutWords({start, end}: Step, free: ReadonlySet<number>): Step[] {
	const pieces: Step[] = [];
	for (let n = start; n < end; n++) {
		if (free.has(n)) continue;
		const last = pieces.at(-1);
		if (last?.end === n) pieces[pieces.length - 1] = {...last, end: n + 1};
		else pieces.push({kind: 'new', start: n, end: n + 1});
	}
	return pieces;
}

function compareWords({key, anyCase}: PatternWord, other: string): number {
	if (key === other) return 0;
	if (key.length !== other.length) return COST.other;
	if (key.toLowerCase() !== other.toLowerCase()) return COST.other;
	if (anyCase === 'all') return 0;
	return anyCase && key.slice(1) === other.slice(1) ? 0 : COST.case;
}
