import type {Database} from './database.ts';

/** A number that the writer keeps of the library as a whole ("documents", "revision"); 0 where it keeps none. */
export const readMeta = (db: Database, key: string): number =>
	db.get<{value: number}>('SELECT value FROM meta WHERE key = ?', key)?.value ?? 0;

/** Replaces such a number. */
export function writeMeta(db: Database, key: string, value: number): void {
	db.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', key, value);
}
