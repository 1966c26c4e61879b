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
	const db = new Database(`${file}.lock`, {patience: 0});
	try {
		db.exec('BEGIN EXCLUSIVE');
		return {release: () => db.close()};
	} catch (error) {
		db.close();
		if (isBusy(error)) return undefined;
		throw error;
	}
}
