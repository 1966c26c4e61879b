import {DatabaseSync, type SQLInputValue, type StatementSync} from 'node:sqlite';
import {pathToFileURL} from 'node:url';

/** What a statement may be given. */
export type Value = SQLInputValue;

/** How a file is opened. */
export type DatabaseOptions = {
	readonly readOnly?: boolean;
	/**
	 * For a file in a place where nobody can write: SQLite makes none of the files beside it that it reads by, and takes no
	 * locks. `with-log`: what was not yet written back from its log is read from there.
	 */
	readonly still?: 'alone' | 'with-log' | undefined;
	/** Milliseconds to wait for the lock of another connection. */
	readonly patience?: number;
	/** Called when the file turns out to be damaged. With it, queries that fail for this give no rows. */
	readonly onDamage?: () => void;
};

/**
 * One connection to a library file, and the only place that knows `node:sqlite`. Statements are prepared
 * once and kept. All calls are synchronous; a failure is thrown, and {@link isDamaged}, {@link isUnwritable} and
 * {@link isBusy} tell of what kind it is.
 */
export class Database {
	readonly #connection: DatabaseSync;
	readonly #statements = new Map<string, StatementSync>();
	readonly #onDamage: (() => void) | undefined;
	/** It knows nothing of who writes into the file. */
	readonly isStill: boolean;
	#isClosed = false;

	/** Opens `file`, which must exist when `readOnly`. */
	constructor(file: string, options: DatabaseOptions = {}) {
		this.#onDamage = options.onDamage;
		this.isStill = options.still !== undefined;
		this.#connection = new DatabaseSync(options.still ? stillAddress(file, options.still) : file, {
			readOnly: options.readOnly ?? false,
			timeout: options.patience ?? 5_000,
			enableForeignKeyConstraints: false,
		});
		// The index of the log is then in memory, not in a file.
		if (options.still === 'with-log') this.exec('PRAGMA locking_mode = EXCLUSIVE');
	}

	/** Runs statements that take no values and give no rows. */
	exec(sql: string): void {
		this.#connection.exec(sql);
	}

	/** The first row of a statement, if it has one. Throws what SQLite does, as all statements here. */
	get<Row>(sql: string, ...values: readonly Value[]): Row | undefined {
		return this.#query(undefined, () => this.#prepare(sql).get(...values) as Row | undefined);
	}

	/** All rows of a statement, as objects of its columns. */
	all<Row>(sql: string, ...values: readonly Value[]): Row[] {
		return this.#query([], () => this.#prepare(sql).all(...values) as Row[]);
	}

	/** The rows as arrays of their columns: half the cost of an object each. */
	tuples<Row extends readonly unknown[]>(sql: string, ...values: readonly Value[]): Row[] {
		return this.#query([], () => {
			const statement = this.#prepare(sql);
			statement.setReturnArrays(true);
			return statement.all(...values) as unknown as Row[];
		});
	}

	/** The rows one by one: for statements that give more than should be in memory at once. */
	*each<Row>(sql: string, ...values: readonly Value[]): Generator<Row> {
		try {
			for (const row of this.#prepare(sql).iterate(...values)) yield row as Row;
		} catch (error) {
			this.#query(undefined, () => {
				throw error;
			});
		}
	}

	/** A row is not what was written, of which SQLite knows nothing: `none` in its place, as where SQLite sees damage. */
	refuse<Result>(none: Result): Result {
		return this.#query(none, () => {
			throw Object.assign(new Error('A row of the library is not what was written.'), {errcode: CORRUPT});
		});
	}

	/** Returns the rowid of an inserted row. */
	run(sql: string, ...values: readonly Value[]): number {
		return Number(this.#prepare(sql).run(...values).lastInsertRowid);
	}

	/**
	 * The one integer column of `sql`, in its order. They travel as one string: a row object each costs
	 * ten times as much, and a list of a million rows must not.
	 */
	ids(sql: string, ...values: readonly Value[]): Int32Array {
		const row = this.get<{ids: string | null}>(`SELECT group_concat(id) AS ids FROM (${sql})`, ...values);
		return parseIds(row?.ids ?? '');
	}

	/** Whether a transaction is open: SQLite may have ended it itself after a failure. */
	get isInTransaction(): boolean {
		return !this.#isClosed && this.#connection.isTransaction;
	}

	/** How SQLite would run `sql`: one line a step. */
	plan(sql: string, ...values: readonly Value[]): string[] {
		return this.all<{detail: string}>(`EXPLAIN QUERY PLAN ${sql}`, ...values).map(row => row.detail);
	}

	/** Statements are prepared anew: a name may stand for something else from now on. */
	forgetStatements(): void {
		this.#statements.clear();
	}

	/** Lets the file go; a second time does nothing. */
	close(): void {
		if (this.#isClosed) return;
		this.#isClosed = true;
		this.#statements.clear();
		this.#connection.close();
	}

	/** Lists that were handed out may outlive a connection that was closed because of damage. */
	#query<Result>(none: Result, query: () => Result): Result {
		if (!this.#onDamage) return query();
		if (this.#isClosed) return none;
		try {
			return query();
		} catch (error) {
			if (!isDamaged(error)) throw error;
			this.#onDamage();
			return none;
		}
	}

	#prepare(sql: string): StatementSync {
		let statement = this.#statements.get(sql);
		if (!statement) {
			statement = this.#connection.prepare(sql);
			this.#statements.set(sql, statement);
		}
		return statement;
	}
}

/** https://www.sqlite.org/uri.html; with `immutable` a log would be left out. */
function stillAddress(file: string, still: 'alone' | 'with-log'): URL {
	const address = pathToFileURL(file);
	address.search = still === 'alone' ? 'immutable=1' : 'vfs=unix-none';
	return address;
}

function parseIds(list: string): Int32Array {
	if (list === '') return new Int32Array(0);
	let count = 1;
	for (let at = list.indexOf(','); at >= 0; at = list.indexOf(',', at + 1)) count++;
	const ids = new Int32Array(count);
	let value = 0;
	let n = 0;
	for (let at = 0; at < list.length; at++) {
		const unit = list.charCodeAt(at);
		if (unit === 44) {
			ids[n++] = value;
			value = 0;
		} else value = value * 10 + unit - 48;
	}
	ids[n] = value;
	return ids;
}

// Primary result codes: https://www.sqlite.org/rescode.html
const PERM = 3;
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const AUTH = 23;
const NOT_A_DATABASE = 26;

const codeOf = (error: unknown): number =>
	typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 0xff : 0;

/** Whether SQLite says that the file is not what it wrote. */
export const isDamaged = (error: unknown): boolean => [CORRUPT, NOT_A_DATABASE].includes(codeOf(error));

/** Whether the file cannot be written as things are: no permission, no room, a failing disk. */
export const isUnwritable = (error: unknown): boolean =>
	[PERM, READONLY, IOERR, FULL, CANTOPEN, AUTH].includes(codeOf(error));

/** Whether it is one that nobody may write. */
export const isReadOnly = (error: unknown): boolean => codeOf(error) === READONLY;

/** Whether another connection holds the lock that was asked for. */
export const isBusy = (error: unknown): boolean => [BUSY, LOCKED].includes(codeOf(error));
