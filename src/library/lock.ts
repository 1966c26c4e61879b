import {closeSync, existsSync, openSync} from 'node:fs';
import {dirname} from 'node:path';
import {Database, isBusy} from './database.ts';
import {makeFolder} from './places.ts';

/**
 * The right to write one library. It is a lock that SQLite takes on an empty file, so the system lets go of
 * it when its process dies, however that happens: there is never a stale lock.
 */
export type Lock = {readonly release: () => void};

/** Takes the lock of a library file; undefined while another thread or process holds it. */
export function takeLock(file: string): Lock | undefined {
	makeFolder(dirname(file));
	const path = `${file}.lock`;
	// Never opened when it exists: closing a file lets go of all locks that this process has on it.
	if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
	const db = new Database(path, {patience: 0});
	try {
		db.exec('BEGIN EXCLUSIVE');
		return {release: () => db.close()};
	} catch (error) {
		db.close();
		if (isBusy(error)) return undefined;
		throw error;
	}
}
