/**
 * A document as the reading pane lays it out: blocks of text with blank lines between them. Where a block is
 * follows from the parts alone, and its text is read when it is looked at: of a document of 10 MB a screenful.
 */
import type {PartPlaces} from '../library/part-places.ts';
import type {PartKind} from '../parts/layout.ts';
import {firstFrom} from '../text/first-from.ts';
import type {Span, TextSource} from '../text/span.ts';
import {cutter, STEP} from './block-cuts.ts';

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

export type Blocks = {
	readonly length: number;
	readonly at: (index: number) => Block | undefined;
	/** Index of the block that holds `offset`, or of the first one behind it; the last one with words at the end. */
	readonly find: (offset: number) => number;
};

const FOLDED: ReadonlySet<PartKind> = new Set<PartKind>(['furniture', 'related', 'metadata']);
const HEAD: ReadonlySet<PartKind> = new Set<PartKind>(['headline', 'deck', 'byline']);

/** Parts that are laid out as one: `first` is the index of the first of its blocks. */
type Run = {
	readonly kind: PartKind;
	readonly isFolded: boolean;
	readonly start: number;
	end: number;
	readonly before: 0 | 1;
	readonly first: number;
	/** A paragraph behind a dateline, which may stand on its first line. */
	readonly hasDateline: boolean;
};

/** The blocks of the story; what is not the story is folded, never left out. */
export function buildBlocks(text: TextSource, parts: PartPlaces): Blocks {
	const {runs, length} = findRuns(parts);
	const cut = cutter(text, /\s/);
	const joined = new Map<number, boolean>();
	/** "PHNOM PENH (Reuters) - " is a part of its own but stands on the paragraph's first line. */
	const isJoined = (index: number): boolean => {
		const run = runs[index];
		if (!run?.hasDateline) return false;
		let is = joined.get(index);
		if (is === undefined) {
			is = !/\n\s*\n/.test(text.slice(runs[index - 1]!.end, run.start));
			joined.set(index, is);
		}
		return is;
	};
	return {
		length,
		at(index) {
			if (index < 0 || index >= length) return undefined;
			const n = firstFrom(runs.length, run => runs[run]!.first > index) - 1;
			const {kind, isFolded, start, end, before, first} = runs[n]!;
			if (isFolded) return {kind: 'folded', span: {start, end}, before, folds: kind};
			if (isJoined(n + 1)) return {kind, span: {start, end: start}, before: 0};
			const step = index - first;
			const span = {start: cut(start, end, step), end: cut(start, end, step + 1)};
			if (step > 0) return {kind, span, before: 0};
			if (!isJoined(n)) return {kind, span, before};
			const dateline = runs[n - 1]!;
			return {kind, span: {start: dateline.start, end: span.end}, before: dateline.before};
		},
		find(offset) {
			if (length === 0) return 0;
			const behind = firstFrom(runs.length, run => runs[run]!.end > offset);
			let n = Math.min(behind, runs.length - 1);
			if (isJoined(n + 1)) n++;
			const {isFolded, start, end, first} = runs[n]!;
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

function findRuns(parts: PartPlaces): {runs: readonly Run[]; length: number} {
	const runs: Run[] = [];
	let length = 0;
	let last: PartKind | null = null;
	for (let index = 0; index < parts.length; index++) {
		const kind = parts.kindAt(index);
		const start = parts.startAt(index);
		const end = parts.endAt(index);
		const previous = runs.at(-1);
		const isFolded = FOLDED.has(kind);
		if (isFolded && previous?.isFolded) previous.end = end;
		else {
			const isTight = HEAD.has(kind) && kind !== 'headline' && last !== null && HEAD.has(last);
			runs.push({
				kind,
				isFolded,
				start,
				end,
				before: previous && (isFolded || !isTight) ? 1 : 0,
				first: length,
				hasDateline: last === 'dateline' && kind === 'paragraph' && previous!.end - previous!.start < STEP,
			});
			length += isFolded ? 1 : Math.max(1, Math.ceil((end - start) / STEP));
		}
		last = kind;
	}
	return {runs, length};
}
