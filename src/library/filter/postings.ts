import {type FoldedLines, isBoundary} from './folded-lines.ts';
import type {Part, PartsReader} from './index-parts.ts';

const BUCKETS = 1 << 15;
const ASCII = 1 << 14;
const WORD_START = 0;

/** How something stands in a line, best first. */
export const PLACES = {lineStart: 0, wordStart: 1, inside: 2} as const;

/*
 * An entry: a line, below it the unit of the line at which its bucket stands where it stands best, and how it
 * stands there. In more lines than leave room for the unit, that is left out.
 */
const PLACE_BITS = 2;
const UNIT_BITS = 5;
const LAST_UNIT = (1 << UNIT_BITS) - 1;
const MOST_WITH_UNITS = 2 ** (31 - PLACE_BITS - UNIT_BITS);
const hasRoomForUnits = (lines: number): boolean => lines < MOST_WITH_UNITS;
const shiftOf = (lines: number): number => PLACE_BITS + (hasRoomForUnits(lines) ? UNIT_BITS : 0);

/** How the bucket of an entry stands in its line. */
export const placeOf = (entry: number): number => entry & ((1 << PLACE_BITS) - 1);

/** The bucket of two neighbouring units. Pairs of ASCII have one each, all others share the upper half. */
const bucketOf = (a: number, b: number): number =>
	a < 128 && b < 128 ? (a << 7) | b : ASCII | ((a * 31 + b) & (ASCII - 1));

/**
 * The bucket of a text of one unit (at the start of a word) or of two (anywhere) that it shares with no other;
 * undefined when the text has more, or other signs.
 */
export function ownBucket(text: string): number | undefined {
	const a = text.charCodeAt(0);
	const b = text.length === 2 ? text.charCodeAt(1) : a;
	if (text.length > 2 || a >= 128 || b >= 128 || isBoundary(a) || isBoundary(b)) return undefined;
	return text.length === 1 ? bucketOf(WORD_START, a) : bucketOf(a, b);
}

/** `at`: the unit of the line at which it begins. */
export type VisitBucket = (bucket: number, place: number, at: number) => void;

/** The bigrams of a text with their places; a letter that begins a word makes one with the word's start. */
export function findBigrams(text: string, from: number, to: number, visit: VisitBucket): void {
	let before = WORD_START;
	let start = from;
	for (let at = from; at < to; at++) {
		const unit = text.charCodeAt(at);
		if (isBoundary(unit)) {
			before = WORD_START;
			start = at + 1;
			continue;
		}
		visit(
			bucketOf(before, unit),
			at > start + 1 ? PLACES.inside : start === from ? PLACES.lineStart : PLACES.wordStart,
			(at === start ? at : at - 1) - from,
		);
		before = unit;
	}
}

/** The bucket of some initials. */
export function initialsBucket(initials: string): number {
	let mixed = 0;
	for (let at = 0; at < initials.length; at++) mixed = Math.imul(mixed, 31) + initials.charCodeAt(at);
	return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
}

/** For each bucket, the lines that have it, in order: typed arrays, four bytes an entry. */
export class Postings {
	readonly #ends: Int32Array;
	readonly #entries: Int32Array;
	readonly #shift: number;
	/** Whether entries tell the unit. */
	readonly hasUnits: boolean;

	private constructor(lines: number, ends: Int32Array, entries: Int32Array) {
		this.hasUnits = hasRoomForUnits(lines);
		this.#shift = shiftOf(lines);
		this.#ends = ends;
		this.#entries = entries;
	}

	/** `find` visits the buckets of a line, which is given by its text and where it begins and ends there. */
	static of(
		lines: FoldedLines,
		find: (text: string, from: number, to: number, visit: VisitBucket) => void,
	): Postings {
		const hasUnits = hasRoomForUnits(lines.length);
		const shift = shiftOf(lines.length);
		const counts = new Int32Array(BUCKETS + 1);
		const last = new Int32Array(BUCKETS).fill(-1);
		let line = 0;
		const visitAll = (visit: VisitBucket) => {
			last.fill(-1);
			for (line = 0; line < lines.length; line++)
				find(lines.textOf(line), lines.start(line), lines.end(line), visit);
		};
		visitAll(bucket => {
			if (last[bucket] === line) return;
			last[bucket] = line;
			counts[bucket + 1]!++;
		});
		for (let bucket = 0; bucket < BUCKETS; bucket++) counts[bucket + 1]! += counts[bucket]!;
		const entries = new Int32Array(counts[BUCKETS]!);
		// Filling moves each bucket's start to its end, which is where the next one starts.
		visitAll((bucket, place, at) => {
			const unit = hasUnits ? Math.min(at, LAST_UNIT) << PLACE_BITS : 0;
			const entry = (line << shift) | unit | place;
			if (last[bucket] !== line) {
				last[bucket] = line;
				entries[counts[bucket]!++] = entry;
			} else if (place < placeOf(entries[counts[bucket]! - 1]!)) entries[counts[bucket]! - 1] = entry;
		});
		return new Postings(lines.length, counts, entries);
	}

	/** Those that {@link parts} gave, of so many lines. */
	static read(parts: PartsReader, lines: number): Postings {
		return new Postings(lines, parts.ints(), parts.ints());
	}

	/** What they are made of, for {@link read}. */
	parts(): Iterable<Part> {
		return [this.#ends, this.#entries];
	}

	/** The entries of a bucket, in the order of their lines. */
	of(bucket: number): Int32Array {
		return this.#entries.subarray(bucket === 0 ? 0 : this.#ends[bucket - 1]!, this.#ends[bucket]!);
	}

	/** The line that an entry of a bucket stands for. */
	lineOf(entry: number): number {
		return entry >> this.#shift;
	}

	/**
	 * Whether the bucket of the second entry stands one unit after that of the first; false where that is not
	 * known.
	 */
	areNeighbours(first: number, second: number): boolean {
		const unit = (first >> PLACE_BITS) & LAST_UNIT;
		return this.hasUnits && unit + 1 < LAST_UNIT && unit + 1 === ((second >> PLACE_BITS) & LAST_UNIT);
	}

	/**
	 * The lines that are in all of some lists, the shortest first, or in the shorter of them when that leaves few;
	 * none when there are no lists.
	 */
	intersect([shortest, ...longer]: readonly Int32Array[]): Int32Array {
		let lines = (shortest ?? new Int32Array(0)).map(entry => entry >> this.#shift);
		for (const list of longer) {
			if (lines.length <= FEW) break;
			let kept = 0;
			this.visitShared(lines, list, line => {
				lines[kept++] = line;
			});
			lines = lines.subarray(0, kept);
		}
		return lines;
	}

	/** Visits those of some lines, in order, that have an entry in `list`. */
	visitShared(lines: Int32Array, list: Int32Array, visit: (line: number) => void): void {
		const shift = this.#shift;
		const isLong = list.length > LEAP_FROM * lines.length;
		for (let n = 0, at = 0; n < lines.length; n++) {
			const line = lines[n]!;
			if (isLong) at = leap(list, at, line << shift);
			else while (at < list.length && list[at]! >> shift < line) at++;
			if (at === list.length) return;
			if (list[at]! >> shift === line) visit(line);
		}
	}
}

const FEW = 24; // lines: to look at their texts costs no more than to go through another list

/** Entries for each line from which on leaping costs less than going through them. */
const LEAP_FROM = 8;

/** The first place from `from` on in a sorted list with a value of at least `sought`; near ones are found sooner. */
function leap(list: Int32Array, from: number, sought: number): number {
	let low = from;
	let step = 1;
	while (low + step < list.length && list[low + step]! < sought) {
		low += step;
		step *= 2;
	}
	let high = Math.min(list.length, low + step);
	while (low < high) {
		const middle = (low + high) >> 1;
		if (list[middle]! < sought) low = middle + 1;
		else high = middle;
	}
	return low;
}
