import type {Database} from './database.ts';

/** What tells whether a file changed since it was read. Times are ms since 1970. */
export type Stamp = {
	readonly size: number;
	readonly mtime: number;
	readonly ctime: number;
	readonly inode: number;
};

/**
 * A file of the corpus as it was when it was read. `reading`: its documents are not all stored yet; `failed`:
 * a problem says why.
 */
export type StoredSource = Stamp & {
	readonly id: number;
	/** Absolute path. */
	readonly file: string;
	readonly status: 'reading' | 'read' | 'failed';
};

/** A {@link StoredSource} as it is read when there are many. */
export type SourceColumns = readonly [
	id: number,
	file: string,
	size: number,
	mtime: number,
	ctime: number,
	inode: number,
	status: StoredSource['status'],
];

/** From the columns in which the reader thread sends it. */
export const sourceOf = ([id, file, size, mtime, ctime, inode, status]: SourceColumns): StoredSource => ({
	id,
	file,
	size,
	mtime,
	ctime,
	inode,
	status,
});

/** The files that are stored, of a connection that may be for reading only. */
export class Sources {
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
	}

	/** `file` is an absolute path. */
	find(file: string): StoredSource | undefined {
		return this.#db.get<StoredSource>(
			'SELECT id, file, size, mtime, ctime, inode, status FROM sources WHERE file = ?',
			file,
		);
	}

	/** The next `most` of them whose absolute paths come after `file`, in the order of their paths. */
	after(file: string, most: number): SourceColumns[] {
		return this.#db.tuples<SourceColumns>(
			'SELECT id, file, size, mtime, ctime, inode, status FROM sources WHERE file > ? ORDER BY file LIMIT ?',
			file,
			most,
		);
	}

	/** Rows of all of them. */
	ids(): Int32Array {
		return this.#db.ids('SELECT id FROM sources');
	}
}
