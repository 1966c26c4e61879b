import type {Span} from '../text/span.ts';
import {unpackIntegers} from './packed.ts';

/** Where one thing is named in a document: starts and ends in turn, in order. */
type Places = {readonly name: number; readonly spans: Int32Array};

/** A mention by its place: the row of `names` that it is stored with, and its span. */
export type MentionPlace = {readonly name: number; readonly span: Span};

/**
 * All places of one document where something is named, as they are stored: in order for each thing, not in all.
 * They never nest, so each thing is asked for its nearest by halving, and a hundred thousand mentions need no
 * sorting before the first of them is on the screen.
 */
export class MentionPlaces {
	readonly #things: readonly Places[];

	/** `stored`: the row of `names` of each thing, and its packed spans. */
	constructor(stored: readonly (readonly [name: number, spans: Uint8Array])[]) {
		this.#things = stored.map(([name, spans]) => ({name, spans: inOrder(unpackIntegers(spans))}));
	}

	/** Those that share a unit with `span`, in order. */
	touching(span: Span): MentionPlace[] {
		const found: MentionPlace[] = [];
		for (const {name, spans} of this.#things)
			for (let n = firstBehind(spans, span.start, 1); 2 * n < spans.length; n++) {
				if (spans[2 * n]! >= span.end) break;
				found.push({name, span: {start: spans[2 * n]!, end: spans[2 * n + 1]!}});
			}
		return found.sort((a, b) => a.span.start - b.span.start);
	}

	/**
	 * The first one that starts at `offset` or behind it, or with `by` -1 the last one that starts before it.
	 * @param isNamed whether what a row of `names` stands for is named at all: the reader may have said that it is not
	 */
	beside(offset: number, by: 1 | -1, isNamed: (name: number) => boolean): MentionPlace | undefined {
		let best: MentionPlace | undefined;
		for (const {name, spans} of this.#things) {
			const from = firstBehind(spans, offset - 1, 0);
			const n = by > 0 ? from : from - 1;
			const start = spans[2 * n];
			if (start === undefined || n < 0) continue;
			const isNearer = best === undefined || (by > 0 ? start < best.span.start : start > best.span.start);
			if (isNearer && isNamed(name)) best = {name, span: {start, end: spans[2 * n + 1]!}};
		}
		return best;
	}

	/** How often each row of `names` is named, where it is. */
	counts(): Map<number, number> {
		const counts = new Map<number, number>();
		for (const {name, spans} of this.#things)
			if (spans.length > 0) counts.set(name, (counts.get(name) ?? 0) + (spans.length >> 1));
		return counts;
	}
}

/**
 * Index of the first span of which the start (`side` 0) or the end (1) is greater than `offset`. Written out: it is
 * asked of every name of a document before the first frame, when a function called by another is still slow.
 */
function firstBehind(spans: Int32Array, offset: number, side: 0 | 1): number {
	let low = 0;
	let high = spans.length >> 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[2 * middle + side]! > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** What was set apart from one thing and added to another may stand behind it. */
function inOrder(spans: Int32Array): Int32Array {
	for (let at = 2; at < spans.length; at += 2) if (spans[at]! < spans[at - 2]!) return sorted(spans);
	return spans;
}

function sorted(spans: Int32Array): Int32Array {
	const pairs = Array.from({length: spans.length >> 1}, (_, n) => [spans[2 * n]!, spans[2 * n + 1]!]);
	return Int32Array.from(pairs.sort(([a], [b]) => a! - b!).flat());
}
