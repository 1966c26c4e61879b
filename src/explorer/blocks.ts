/** A document as the reading pane lays it out: blocks of text with blank lines between them. */
import type {PartRow} from '../library/rows.ts';
import type {PartKind} from '../parts/layout.ts';
import type {Span} from '../text/span.ts';

export type Block = {
	/** `folded`: furniture or the like, drawn as one dim line; `raw`: the file's own lines. */
	readonly kind: PartKind | 'folded' | 'raw';
	readonly span: Span;
	/** Blank lines above it. */
	readonly before: 0 | 1;
	/** Of a folded block: what was folded, the first of its parts telling. */
	readonly folds?: PartKind;
};

/** A paragraph of a hostile file may be 60 MB long: it is wrapped in steps of about this many units. */
const STEP = 8192;

const FOLDED: ReadonlySet<PartKind> = new Set<PartKind>(['furniture', 'related', 'metadata']);
const HEAD: ReadonlySet<PartKind> = new Set<PartKind>(['headline', 'deck', 'byline']);

/** The blocks of the story; what is not the story is folded, never left out. */
export function buildBlocks(text: string, parts: readonly PartRow[]): Block[] {
	const blocks: Block[] = [];
	let last: PartKind | null = null;
	for (const {kind, span} of parts) {
		const previous = blocks.at(-1);
		const isFolded = FOLDED.has(kind);
		if (isFolded && previous?.kind === 'folded') {
			blocks[blocks.length - 1] = {...previous, span: {start: previous.span.start, end: span.end}};
		} else if (isFolded) {
			blocks.push({kind: 'folded', span, before: previous ? 1 : 0, folds: kind});
		} else if (
			last === 'dateline' &&
			kind === 'paragraph' &&
			isOneLine(text, previous?.span.end, span.start)
		) {
			// "PHNOM PENH (Reuters) - " is a part of its own but stands on the paragraph's first line.
			blocks.pop();
			blocks.push(
				...steps(text, 'paragraph', {start: previous!.span.start, end: span.end}, previous!.before),
			);
		} else {
			const isTight = HEAD.has(kind) && kind !== 'headline' && last !== null && HEAD.has(last);
			blocks.push(...steps(text, kind, span, previous && !isTight ? 1 : 0));
		}
		last = kind;
	}
	return blocks;
}

/** The whole file, cut at line ends into stretches that are cheap to wrap. */
export function buildRawBlocks(text: string): Block[] {
	const blocks: Block[] = [];
	let start = 0;
	while (start < text.length) {
		const newline = text.indexOf('\n', start + STEP);
		let end = newline < 0 ? text.length : newline + 1;
		if (end - start > 4 * STEP) end = cut(text, start + STEP);
		blocks.push({kind: 'raw', span: {start, end}, before: 0});
		start = end;
	}
	return blocks;
}

/** Index of the block that holds `offset`, or of the first one behind it; the last one at the end. */
export function blockAt(blocks: readonly Block[], offset: number): number {
	let low = 0;
	let high = blocks.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (blocks[middle]!.span.end > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

function steps(text: string, kind: PartKind, span: Span, before: 0 | 1): Block[] {
	const blocks: Block[] = [];
	let start = span.start;
	while (start < span.end) {
		const space = span.end - start > STEP ? text.indexOf(' ', start + STEP) : -1;
		let end = space < 0 || space > span.end ? span.end : space;
		if (end - start > 2 * STEP) end = cut(text, start + STEP);
		blocks.push({kind, span: {start, end}, before: start === span.start ? before : 0});
		start = end;
	}
	return blocks;
}

/** `at`, or one unit on where it would part a surrogate pair. */
const cut = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at);

const isOneLine = (text: string, from: number | undefined, to: number): boolean =>
	from !== undefined && !/\n\s*\n/.test(text.slice(from, to));
