/**
 * A document as the reading pane lays it out: blocks of text with blank lines between them. Where a block is
 * follows from the parts alone, and its text is read when it is looked at: of a document of 10 MB a screenful.
 */
import type {PartPlaces} from '../library/part-places.ts';
import type {PartKind} from '../parts/layout.ts';
import type {Span, TextSource} from '../text/span.ts';
import {cutter, STEP} from './block-cuts.ts';
import {BlockRuns} from './block-runs.ts';

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
	/** Of all of them: for those of a screenful it is enough to ask until there are no more. */
	readonly length: number;
	readonly at: (index: number) => Block | undefined;
	/** Index of the block that holds `offset`, or of the first one behind it; the last one with words at the end. */
	readonly find: (offset: number) => number;
};

/** The blocks of the story; what is not the story is folded, never left out. */
export function buildBlocks(text: TextSource, parts: PartPlaces): Blocks {
	const runs = new BlockRuns(parts);
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
		get length() {
			return runs.length;
		},
		at(index) {
			const n = runs.ofBlock(index);
			const run = runs.at(n);
			if (!run) return undefined;
			const {kind, isFolded, start, end, before, first} = run;
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
			const nearest = runs.ofOffset(offset);
			const run = runs.at(isJoined(nearest + 1) ? nearest + 1 : nearest);
			if (!run) return 0;
			const {isFolded, start, end, first} = run;
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
