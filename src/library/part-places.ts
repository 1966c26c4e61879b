import type {PartKind} from '../parts/layout.ts';
import {firstFrom} from '../text/first-from.ts';
import type {Span} from '../text/span.ts';
import {PART_KINDS} from './packed.ts';
import type {PartRow} from './rows.ts';

/**
 * The parts of one document, in order and disjoint. A transcript has a hundred thousand of them: they stay the
 * integers that they are stored as, and become rows one by one, when they are looked at.
 */
export class PartPlaces {
	/** Kind (index into {@link PART_KINDS}), start and end of each part. */
	readonly values: Int32Array;

	constructor(values: Int32Array) {
		this.values = values;
	}

	/** From rows, in their order. */
	static of(parts: readonly PartRow[]): PartPlaces {
		return new PartPlaces(
			Int32Array.from(parts.flatMap(({kind, span}) => [PART_KINDS.indexOf(kind), span.start, span.end])),
		);
	}

	/** How many parts there are. */
	get length(): number {
		return Math.floor(this.values.length / 3);
	}

	/** The part of this number as a row. */
	at(index: number): PartRow | undefined {
		if (index < 0 || index >= this.length) return undefined;
		return {kind: this.kindAt(index), span: {start: this.startAt(index), end: this.endAt(index)}};
	}

	/** Its kind alone; `index` must be one of a part, here and below. */
	kindAt(index: number): PartKind {
		return PART_KINDS[this.values[3 * index]!]!;
	}

	/** Where it begins, in UTF-16 units of the text. */
	startAt(index: number): number {
		return this.values[3 * index + 1]!;
	}

	/** Where it ends: the first unit outside. */
	endAt(index: number): number {
		return this.values[3 * index + 2]!;
	}

	/** Index of the first part that ends behind `offset`; {@link length} behind all of them. */
	indexFrom(offset: number): number {
		return firstFrom(this.length, part => this.endAt(part) > offset);
	}

	/** Index of the part that holds `offset`; -1 between parts. */
	indexAt(offset: number): number {
		const index = this.indexFrom(offset);
		return index < this.length && this.startAt(index) <= offset ? index : -1;
	}

	/** Those that share a unit with `span`. */
	touching(span: Span): PartRow[] {
		const found: PartRow[] = [];
		let index = this.indexFrom(span.start);
		for (; index < this.length && this.startAt(index) < span.end; index++) found.push(this.at(index)!);
		return found;
	}

	/** The first part of a kind. */
	first(kind: PartKind): PartRow | undefined {
		const wanted = PART_KINDS.indexOf(kind);
		for (let index = 0; index < this.length; index++)
			if (this.values[3 * index] === wanted) return this.at(index);
		return undefined;
	}

	/** How many of the first `before` parts, of all without it, are of a kind. */
	count(kind: PartKind, before = this.length): number {
		const wanted = PART_KINDS.indexOf(kind);
		let count = 0;
		for (let index = 0; index < before; index++) if (this.values[3 * index] === wanted) count++;
		return count;
	}
}
