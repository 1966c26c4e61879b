import type {RowList} from './library.ts';

/** Where a list gets its rows from. */
export type RowSource<Row> = {
	/** The row with this internal id; undefined when it is gone since the list was made. */
	readonly row: (id: number) => Row | undefined;
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

const HEAD = 1_024; // rows whose ids are read first: more than any screen shows

/**
 * A list over all rows of a table in the order of an index: the ids of its head are read at once, the
 * others when they are asked for, so that the first screen costs the same at any size.
 */
export class LazyList<Row> implements RowList<Row> {
	readonly length: number;
	readonly #head: Int32Array;
	readonly #readAll: () => Int32Array;
	readonly #source: RowSource<Row>;
	#all: Int32Array | undefined;

	/** `length` is the number of rows; `readIds` gives the first `limit` ids, all of them for -1. */
	constructor(length: number, readIds: (limit: number) => Int32Array, source: RowSource<Row>) {
		this.length = length;
		this.#source = source;
		this.#readAll = () => readIds(-1);
		this.#head = readIds(Math.min(HEAD, length));
		if (length <= HEAD) this.#all = this.#head;
	}

	slice(from: number, to: number): readonly Row[] {
		const end = Math.min(to, this.length);
		const ids = end <= this.#head.length ? this.#head : this.#ids();
		return fetchRows(ids.subarray(Math.max(0, from), Math.max(0, end)), this.#source);
	}

	indexOf(id: string): number {
		const found = this.#source.find(id);
		if (found === undefined) return -1;
		const early = this.#head.indexOf(found);
		return early >= 0 ? early : this.#ids().indexOf(found);
	}

	#ids(): Int32Array {
		this.#all ??= this.#readAll();
		return this.#all;
	}
}

function fetchRows<Row>(ids: Int32Array, source: RowSource<Row>): Row[] {
	const rows: Row[] = [];
	for (const id of ids) {
		const row = source.row(id);
		if (row !== undefined) rows.push(row);
	}
	return rows;
}

export const EMPTY_LIST: RowList<never> = {length: 0, slice: () => [], indexOf: () => -1};
