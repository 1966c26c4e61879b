import {closeSync, openSync} from 'node:fs';
import {dirname} from 'node:path';
import {Database, type DatabaseOptions, isDamaged, isUnwritable} from './database.ts';
import {makeFolder, removeLibraryFile} from './places.ts';
import {LIBRARY_VERSION, SCHEMA, TABLES} from './schema.ts';
import {statFile} from './stat-file.ts';

/**
 * Opens a library file for reading, also where nothing can be written. Undefined when there is none, when another version
 * wrote it, or when it is damaged: the writer makes it anew in each of these cases.
 */
export function openForReading(file: string, onDamage: () => void): Database | undefined {
	if (!statFile(file)?.isFile()) return undefined;
	try {
		return openVersion(file, {onDamage});
	} catch (error) {
		if (!isUnwritable(error)) return undefined;
	}
	// A disk that is full or read-only: SQLite cannot make the files beside it by which it reads and tells others so.
	try {
		const hasLog = (statFile(`${file}-wal`)?.size ?? 0) > 0;
		return openVersion(file, {onDamage, still: hasLog ? 'with-log' : 'alone'});
	} catch {
		// Neither a damaged file nor one without permission has rows to show; the writer says what is wrong.
		return undefined;
	}
}

function openVersion(file: string, options: DatabaseOptions): Database | undefined {
	const db = new Database(file, {...options, readOnly: true});
	try {
		db.exec('PRAGMA mmap_size = 268435456');
		if (options.still) db.exec('PRAGMA temp_store = MEMORY');
		if (versionOf(db) === LIBRARY_VERSION) return db;
	} catch (error) {
		db.close();
		throw error;
	}
	db.close();
	return undefined;
}

/** Opens a library file for writing; makes it anew when it is damaged or of another version. */
export function openForWriting(file: string): Database {
	makeFolder(dirname(file));
	const db = openExisting(file);
	if (db) return db;
	removeLibraryFile(file);
	return create(file);
}

function openExisting(file: string): Database | undefined {
	if (!statFile(file)?.isFile()) return undefined;
	let db: Database | undefined;
	try {
		db = new Database(file);
		if (
			versionOf(db) === LIBRARY_VERSION &&
			TABLES.every(table => db!.all(`SELECT * FROM ${table} LIMIT 1`))
		) {
			configure(db);
			return db;
		}
	} catch (error) {
		if (!isDamaged(error) && !isForeign(error)) {
			db?.close();
			throw error;
		}
	}
	db?.close();
	return undefined;
}

function create(file: string): Database {
	closeSync(openSync(file, 'a', 0o600)); // SQLite gives the files beside it the same permissions
	const db = new Database(file);
	configure(db);
	db.exec(`BEGIN; ${SCHEMA}`);
	db.run("INSERT INTO meta (key, value) VALUES ('revision', 1), ('version', ?)", LIBRARY_VERSION);
	db.exec('COMMIT');
	return db;
}

function configure(db: Database): void {
	// Pages of 16 kB hold the text of a few articles; of the usual 4 kB each article took one, and one it did not fill.
	db.exec('PRAGMA page_size = 16384');
	// A cache of 32 MB: with 64 no less was written or read anew (of 40,000 documents, 1.409 GB against 1.412).
	db.exec(
		'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768',
	);
	// A checkpoint every 64 MB, not every 16: a page that several commits change goes into the file once.
	db.exec('PRAGMA wal_autocheckpoint = 4000');
}

const versionOf = (db: Database): string | undefined =>
	db.get<{value: string}>("SELECT value FROM meta WHERE key = 'version'")?.value;

/** A table or column is missing: the file has our version number but is not ours. */
const isForeign = (error: unknown): boolean =>
	error instanceof Error && /^no such (?:table|column)/.test(error.message);
