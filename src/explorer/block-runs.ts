/** Which parts of a document are laid out as one, and how many blocks each of these runs takes. */
import {PART_KINDS} from '../library/packed.ts';
import type {PartPlaces} from '../library/part-places.ts';
import type {PartKind} from '../parts/layout.ts';
import {firstFrom} from '../text/first-from.ts';
import {STEP} from './block-cuts.ts';

/** Parts that are laid out as one; `start` and `end` in UTF-16 units of the document's text. */
type Run = {
	readonly kind: PartKind;
	readonly isFolded: boolean;
	readonly start: number;
	readonly end: number;
	/** Blank lines above it. */
	readonly before: 0 | 1;
	/** Index of the first of its blocks. */
	readonly first: number;
	/** A paragraph behind a dateline, which may stand on its first line. */
	readonly hasDateline: boolean;
};

const FOLDED: ReadonlySet<PartKind> = new Set<PartKind>(['furniture', 'related', 'metadata']);
const HEAD: ReadonlySet<PartKind> = new Set<PartKind>(['headline', 'deck', 'byline']);

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

/** Parts that are looked at in one go. */
const STRETCH = 256;

/**
 * The runs of a document in order. A book of 10 MB has 40,000 parts: they stay integers, few become objects, and they
 * are looked at from the first on, only as far as somebody asked.
 */
export class BlockRuns {
	readonly #parts: PartPlaces;
	readonly #firstParts: Int32Array;
	readonly #firsts: Int32Array;
	readonly #ends: Int32Array;
	readonly #flags: Uint8Array;
	/** Runs so far. The last one may go on as long as parts are left. */
	#count = 0;
	/** Blocks of them. */
	#blocks = 0;
	/** Parts that were looked at. */
	#seen = 0;
	/** What the last of these is for the layout. */
	#last = 0;

	constructor(parts: PartPlaces) {
		this.#parts = parts;
		this.#firstParts = new Int32Array(parts.length);
		this.#firsts = new Int32Array(parts.length);
		this.#ends = new Int32Array(parts.length);
		this.#flags = new Uint8Array(parts.length);
	}

	/** Blocks of all runs. */
	get length(): number {
		this.#lookUntil(() => false);
		return this.#blocks;
	}

	/** The run of this number, if there is one. */
	at(run: number): Run | undefined {
		this.#lookUntil(() => run < this.#count - 1);
		if (run < 0 || run >= this.#count) return undefined;
		const first = this.#firstParts[run]!;
		const flag = this.#flags[run]!;
		return {
			kind: this.#parts.kindAt(first),
			isFolded: (flag & IS_FOLDED) !== 0,
			start: this.#parts.startAt(first),
			end: this.#ends[run]!,
			before: flag & IS_APART ? 1 : 0,
			first: this.#firsts[run]!,
			hasDateline: (flag & HAS_DATELINE) !== 0,
		};
	}

	/** The run that holds a block; -1 when there is no such block. */
	ofBlock(index: number): number {
		this.#lookUntil(() => this.#count > 0 && this.#firsts[this.#count - 1]! > index);
		if (index < 0 || index >= this.#blocks) return -1;
		return firstFrom(this.#count, run => this.#firsts[run]! > index) - 1;
	}

	/** The first run that ends behind `offset`, or the last one; -1 when there is none. */
	ofOffset(offset: number): number {
		this.#lookUntil(() => this.#count > 1 && this.#ends[this.#count - 2]! > offset);
		const behind = firstFrom(this.#count, run => this.#ends[run]! > offset);
		return Math.min(behind, this.#count - 1);
	}

	#lookUntil(isEnough: () => boolean): void {
		while (this.#seen < this.#parts.length && !isEnough()) this.#look();
	}

	/** Looks at one more stretch of parts. */
	#look(): void {
		const {values, length} = this.#parts;
		const to = Math.min(length, this.#seen + STRETCH);
		for (let index = this.#seen; index < to; index++) {
			const is = LAID_OUT[values[3 * index]!]!;
			this.#add(index, is, values[3 * index + 1]!, values[3 * index + 2]!);
			this.#last = is;
		}
		this.#seen = to;
	}

	#add(index: number, is: number, start: number, end: number): void {
		const isFolded = (is & IS_FOLDED) !== 0;
		const run = this.#count;
		const previous = run - 1;
		if (isFolded && run > 0 && (this.#flags[previous]! & IS_FOLDED) !== 0) {
			this.#ends[previous] = end;
			return;
		}
		this.#firstParts[run] = index;
		this.#firsts[run] = this.#blocks;
		this.#ends[run] = end;
		let flag = is & IS_FOLDED;
		const isTight = (is & IS_TIGHT) !== 0 && (this.#last & IS_HEAD) !== 0;
		if (run > 0 && (isFolded || !isTight)) flag |= IS_APART;
		const followsDateline = (is & IS_PARAGRAPH) !== 0 && (this.#last & IS_DATELINE) !== 0;
		if (followsDateline && this.#ends[previous]! - this.#parts.startAt(this.#firstParts[previous]!) < STEP)
			flag |= HAS_DATELINE;
		this.#flags[run] = flag;
		this.#count++;
		this.#blocks += isFolded || end - start <= STEP ? 1 : Math.ceil((end - start) / STEP);
	}
}
