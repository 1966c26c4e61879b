/**
 * A document as the reading pane lays it out: blocks of text with blank lines between them. Where a block is
 * follows from the parts alone, and its text is read when it is looked at: of a document of 10 MB a screenful.
 */
import {PART_KINDS} from '../library/packed.ts';
import type {PartPlaces} from '../library/part-places.ts';
import type {PartKind} from '../parts/layout.ts';
import {firstFrom} from '../text/first-from.ts';
import type {Span, TextSource} from '../text/span.ts';
import {cutter, STEP} from './block-cuts.ts';

/** One stretch of the text that is wrapped by itself; its span is in UTF-16 units of the document's text. */
export type Block = {
	/** `folded`: furniture or the like, drawn as one dim line; `raw`: the file's own lines. */
	readonly kind: PartKind | 'folded' | 'raw';
	/** Empty where a stretch or a dateline went into its neighbour: such a block has no rows. */
	readonly span: Span;
	/** Blank lines above it. */
	readonly before: 0 | 1;
	/** Of a folded block: what was folded, the first of its parts telling. */
	readonly folds?: PartKind;
};

/** Of one document, in the order of the text. Offsets are in UTF-16 units. */
export type Blocks = {
	readonly length: number;
	readonly at: (index: number) => Block | undefined;
	/** Index of the block that holds `offset`, or of the first one behind it; the last one with words at the end. */
	readonly find: (offset: number) => number;
};

const FOLDED: ReadonlySet<PartKind> = new Set<PartKind>(['furniture', 'related', 'metadata']);
const HEAD: ReadonlySet<PartKind> = new Set<PartKind>(['headline', 'deck', 'byline']);

/** Parts that are laid out as one. */
type Run = {
	readonly kind: PartKind;
	readonly isFolded: boolean;
	readonly start: number;
	readonly end: number;
	readonly before: 0 | 1;
	/** Index of the first of its blocks. */
	readonly first: number;
	/** A paragraph behind a dateline, which may stand on its first line. */
	readonly hasDateline: boolean;
};

/** The blocks of the story; what is not the story is folded, never left out. */
export function buildBlocks(text: TextSource, parts: PartPlaces): Blocks {
	const runs = findRuns(parts);
	const {length} = runs;
	const cut = cutter(text, /\s/);
	const joined = new Map<number, boolean>();
	/** "PHNOM PENH (Reuters) - " is a part of its own but stands on the paragraph's first line. */
	const isJoined = (index: number): boolean => {
		const run = runs.at(index);
		if (!run?.hasDateline) return false;
		let is = joined.get(index);
		if (is === undefined) {
			is = !/\n\s*\n/.test(text.slice(runs.at(index - 1)!.end, run.start));
			joined.set(index, is);
		}
		return is;
	};
	return {
		length,
		at(index) {
			if (index < 0 || index >= length) return undefined;
			const n = firstFrom(runs.count, run => runs.firstOf(run) > index) - 1;
			const {kind, isFolded, start, end, before, first} = runs.at(n)!;
			if (isFolded) return {kind: 'folded', span: {start, end}, before, folds: kind};
			if (isJoined(n + 1)) return {kind, span: {start, end: start}, before: 0};
			const step = index - first;
			const span = {start: cut(start, end, step), end: cut(start, end, step + 1)};
			if (step > 0) return {kind, span, before: 0};
			if (!isJoined(n)) return {kind, span, before};
			const dateline = runs.at(n - 1)!;
			return {kind, span: {start: dateline.start, end: span.end}, before: dateline.before};
		},
		find(offset) {
			if (length === 0) return 0;
			const behind = firstFrom(runs.count, run => runs.endOf(run) > offset);
			let n = Math.min(behind, runs.count - 1);
			if (isJoined(n + 1)) n++;
			const {isFolded, start, end, first} = runs.at(n)!;
			const within = Math.min(Math.max(offset, start), end - 1) - start;
			if (isFolded || within < STEP) return first;
			const step = Math.floor(within / STEP);
			return first + (cut(start, end, step) <= start + within ? step : step - 1);
		},
	};
}

/** The whole file, cut at line ends into stretches that are cheap to wrap. */
export function buildRawBlocks(text: TextSource): Blocks {
	const end = text.length;
	const length = Math.ceil(end / STEP);
	const cut = cutter(text, /(?<=\n)/, /(?<=\s)/);
	return {
		length,
		at: index =>
			index < 0 || index >= length
				? undefined
				: {kind: 'raw', span: {start: cut(0, end, index), end: cut(0, end, index + 1)}, before: 0},
		find(offset) {
			const within = Math.min(Math.max(offset, 0), end - 1);
			const step = Math.max(0, Math.floor(within / STEP));
			return cut(0, end, step) <= within ? step : step - 1;
		},
	};
}

type Runs = {
	readonly count: number;
	/** Blocks of all of them. */
	readonly length: number;
	readonly at: (run: number) => Run | undefined;
	readonly firstOf: (run: number) => number;
	readonly endOf: (run: number) => number;
};

const IS_FOLDED = 1;
const IS_APART = 2;
const HAS_DATELINE = 4;
const IS_HEAD = 8;
/** Follows another of the head without a blank line. */
const IS_TIGHT = 16;
const IS_DATELINE = 32;
const IS_PARAGRAPH = 64;

/** What each kind is for the layout, by its index in {@link PART_KINDS}. */
const LAID_OUT = Uint8Array.from(PART_KINDS, kind => {
	let is = FOLDED.has(kind) ? IS_FOLDED : 0;
	if (HEAD.has(kind)) is |= kind === 'headline' ? IS_HEAD : IS_HEAD | IS_TIGHT;
	if (kind === 'dateline') is |= IS_DATELINE;
	return kind === 'paragraph' ? is | IS_PARAGRAPH : is;
});

/** A book of 10 MB has 30,000 parts before its first line is drawn: they are integers, and few become objects. */
function findRuns(parts: PartPlaces): Runs {
	const firstParts = new Int32Array(parts.length);
	const firsts = new Int32Array(parts.length);
	const ends = new Int32Array(parts.length);
	const flags = new Uint8Array(parts.length);
	let count = 0;
	let length = 0;
	const {values} = parts;
	let last = 0;
	for (let index = 0; index < parts.length; index++) {
		const is = LAID_OUT[values[3 * index]!]!;
		const start = values[3 * index + 1]!;
		const end = values[3 * index + 2]!;
		const isFolded = (is & IS_FOLDED) !== 0;
		const previous = count - 1;
		if (isFolded && count > 0 && (flags[previous]! & IS_FOLDED) !== 0) ends[previous] = end;
		else {
			firstParts[count] = index;
			firsts[count] = length;
			ends[count] = end;
			let flag = is & IS_FOLDED;
			const isTight = (is & IS_TIGHT) !== 0 && (last & IS_HEAD) !== 0;
			if (count > 0 && (isFolded || !isTight)) flag |= IS_APART;
			if (
				is & IS_PARAGRAPH &&
				last & IS_DATELINE &&
				ends[previous]! - values[3 * firstParts[previous]! + 1]! < STEP
			)
				flag |= HAS_DATELINE;
			flags[count] = flag;
			count++;
			length += isFolded || end - start <= STEP ? 1 : Math.ceil((end - start) / STEP);
		}
		last = is;
	}
	return {
		count,
		length,
		firstOf: run => firsts[run]!,
		endOf: run => ends[run]!,
		at(run) {
			if (run < 0 || run >= count) return undefined;
			const first = firstParts[run]!;
			const flag = flags[run]!;
			return {
				kind: parts.kindAt(first),
				isFolded: (flag & IS_FOLDED) !== 0,
				start: parts.startAt(first),
				end: ends[run]!,
				before: flag & IS_APART ? 1 : 0,
				first: firsts[run]!,
				hasDateline: (flag & HAS_DATELINE) !== 0,
			};
		},
	};
}
