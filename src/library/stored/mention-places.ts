import type {Span} from '../../text/span.ts';

/** Where one thing is named in a document: starts and ends in turn, in order. */
type Places = {readonly name: number; readonly spans: Int32Array};

/** A mention by its place: the row of `names` that it is stored with, and its span. */
export type MentionPlace = {readonly name: number; readonly span: Span};

/** A thing as it is stored: its number in the document, its row of `names`, and its spans, one at least. */
export type StoredPlaces = readonly [n: number, name: number, spans: Int32Array];

const FIRST_READ = 64;
const MOST_READ = 1_024;

/**
 * All places of one document where something is named, as they are stored: in order for each thing, not in all, and
 * the things by where they are named first. So what begins further on need not be read: on the first screen of a
 * book, of two thousand things those thirty count that are named there. Mentions never nest, so each thing is asked
 * for its nearest by halving, and a hundred thousand need no sorting.
 */
export class MentionPlaces {
	readonly #read: (from: number, most: number) => readonly StoredPlaces[];
	readonly #things: Places[] = [];
	#from = 0;
	#most = FIRST_READ;
	#isAll = false;

	/** @param read gives so many things in order, from the one with a number on */
	constructor(read: (from: number, most: number) => readonly StoredPlaces[]) {
		this.#read = read;
	}

	/** Those that share a unit with `span`, in order. */
	touching(span: Span): MentionPlace[] {
		const found: MentionPlace[] = [];
		for (let index = 0; ; index++) {
			const thing = this.#thing(index);
			if (!thing || thing.spans[0]! >= span.end) break;
			const {name, spans} = thing;
			for (let n = firstBehind(spans, span.start, 1); 2 * n < spans.length; n++) {
				if (spans[2 * n]! >= span.end) break;
				found.push({name, span: {start: spans[2 * n]!, end: spans[2 * n + 1]!}});
			}
		}
		return found.sort((a, b) => a.span.start - b.span.start);
	}

	/**
	 * The first one that starts at `offset` or behind it, or with `by` -1 the last one that starts before it.
	 * @param isNamed whether what a row of `names` stands for is named at all: the reader may have said that it is not
	 */
	beside(offset: number, by: 1 | -1, isNamed: (name: number) => boolean): MentionPlace | undefined {
		let best: MentionPlace | undefined;
		for (let index = 0; ; index++) {
			const thing = this.#thing(index);
			const end = by > 0 ? best?.span.start : offset;
			if (!thing || (end !== undefined && thing.spans[0]! >= end)) return best;
			const {name, spans} = thing;
			const from = firstBehind(spans, offset - 1, 0);
			const n = by > 0 ? from : from - 1;
			const start = spans[2 * n];
			if (start === undefined || n < 0) continue;
			const isNearer = best === undefined || (by > 0 ? start < best.span.start : start > best.span.start);
			if (isNearer && isNamed(name)) best = {name, span: {start, end: spans[2 * n + 1]!}};
		}
	}

	/** How often each row of `names` is named. */
	counts(): Map<number, number> {
		const counts = new Map<number, number>();
		for (let index = 0; ; index++) {
			const thing = this.#thing(index);
			if (!thing) return counts;
			counts.set(thing.name, (counts.get(thing.name) ?? 0) + (thing.spans.length >> 1));
		}
	}

	/** The thing at a place in the order of first mentions. */
	#thing(index: number): Places | undefined {
		if (index === this.#things.length && !this.#isAll) this.#readMore();
		return this.#things[index];
	}

	#readMore(): void {
		const stored = this.#read(this.#from, this.#most);
		for (const [n, name, spans] of stored) {
			this.#things.push({name, spans});
			this.#from = n + 1;
		}
		this.#isAll = stored.length < this.#most;
		this.#most = Math.min(MOST_READ, 2 * this.#most);
	}
}

/**
 * Index of the first span of which the start (`side` 0) or the end (1) is greater than `offset`. Written out: it may
 * be asked of every name of a document before the first frame, when a function called by another is still slow.
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
