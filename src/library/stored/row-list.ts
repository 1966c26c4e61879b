import type {RowList} from '../library.ts';
import type {DocumentRow} from '../rows.ts';
import type {Grouped} from './copy-rows.ts';

/** Where a list gets its rows from. */
export type RowSource<Row> = {
	/** The row with this internal id; undefined when it is gone since the list was made. */
	readonly row: (id: number) => Row | undefined;
	/** Many rows at once, in the order of the ids, without those that are gone; where that is cheaper. */
	readonly rows?: (ids: Int32Array) => Row[];
	/** The internal id of a row's public id. */
	readonly find: (id: string) => number | undefined;
};

/** A list over ids that are known in full. */
export class IdList<Row> implements RowList<Row> {
	readonly #ids: Int32Array;
	readonly #source: RowSource<Row>;

	constructor(ids: Int32Array, source: RowSource<Row>) {
		this.#ids = ids;
		this.#source = source;
	}

	get length(): number {
		return this.#ids.length;
	}

	slice(from: number, to: number): readonly Row[] {
		return fetchRows(this.#ids.subarray(Math.max(0, from), Math.max(0, to)), this.#source);
	}

	indexOf(id: string): number {
		const found = this.#source.find(id);
		return found === undefined ? -1 : this.#ids.indexOf(found);
	}
}

/** Documents in which near-copies are one row: each says how many of the list stand behind it. */
export class GroupedList extends IdList<DocumentRow> {
	/** Rows, with those that stand behind others. */
	readonly members: number;
	readonly #grouped: Grouped;
	readonly #source: RowSource<DocumentRow>;

	constructor(grouped: Grouped, source: RowSource<DocumentRow>) {
		super(grouped.ids, source);
		this.members = grouped.members;
		this.#grouped = grouped;
		this.#source = source;
	}

	override slice(from: number, to: number): readonly DocumentRow[] {
		const {ids, behind} = this.#grouped;
		const rows: DocumentRow[] = [];
		for (let n = Math.max(0, from); n < Math.min(to, ids.length); n++) {
			const row = this.#source.row(ids[n]!);
			if (row !== undefined) rows.push({...row, copies: behind[n]!});
		}
		return rows;
	}
}

/** The ids of a list, the first `limit` of them: in its order, or from its end backwards. */
export type ReadIds = (limit: number, from: 'start' | 'end') => Int32Array;

const HEAD = 1_024; // rows whose ids are read first: more than any screen shows

/**
 * A list over all rows of a table in the order of an index. The ids of its head are read at once, those of
 * its tail when it is jumped to, and more of the head as it is walked through, twice as many each time: the
 * first screen and the last cost the same at any size, and no step costs more than the way that led to it.
 */
export class LazyList<Row> implements RowList<Row> {
	readonly length: number;
	readonly #readIds: ReadIds;
	readonly #source: RowSource<Row>;
	#head: Int32Array;
	#tail: Int32Array | undefined;

	/** `length` is the number of rows. */
	constructor(length: number, readIds: ReadIds, source: RowSource<Row>) {
		this.length = length;
		this.#source = source;
		this.#readIds = readIds;
		this.#head = readIds(Math.min(HEAD, length), 'start');
	}

	slice(from: number, to: number): readonly Row[] {
		const start = Math.max(0, from);
		const end = Math.min(to, this.length);
		if (start >= end) return [];
		const fromEnd = this.length - start;
		if (end > this.#head.length && fromEnd <= HEAD) {
			this.#tail ??= this.#readIds(HEAD, 'end').reverse();
			const shift = this.#tail.length - this.length;
			return fetchRows(this.#tail.subarray(Math.max(0, start + shift), end + shift), this.#source);
		}
		return fetchRows(this.#headTo(end).subarray(start, end), this.#source);
	}

	willWalk(end: number): void {
		this.#headTo(Math.min(end, this.length));
	}

	indexOf(id: string): number {
		const found = this.#source.find(id);
		if (found === undefined) return -1;
		const early = this.#head.indexOf(found);
		if (early >= 0) return early;
		const late = this.#tail?.indexOf(found) ?? -1;
		return late >= 0 ? late + this.length - this.#tail!.length : this.#headTo(this.length).indexOf(found);
	}

	/** The head with at least `end` ids, as far as there are as many. */
	#headTo(end: number): Int32Array {
		if (end > this.#head.length && this.#head.length < this.length)
			this.#head = this.#readIds(Math.min(this.length, Math.max(2 * this.#head.length, end + HEAD)), 'start');
		return this.#head;
	}
}

function fetchRows<Row>(ids: Int32Array, source: RowSource<Row>): Row[] {
	if (source.rows && ids.length > 1) return source.rows(ids);
	const rows: Row[] = [];
	for (const id of ids) {
		const row = source.row(id);
		if (row !== undefined) rows.push(row);
	}
	return rows;
}

/** No rows. */
export const EMPTY_LIST: RowList<never> = {length: 0, slice: () => [], indexOf: () => -1};
