import {renameSync, rmSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import type {Database} from '../database.ts';
import type {Part, PartsReader} from '../filter/index-parts.ts';
import {readMeta} from '../meta.ts';
import {filesFrom, keptIndexFile} from '../places.ts';
import {LIBRARY_VERSION} from '../schema.ts';
import {statFile} from '../stat-file.ts';
import type {IndexName} from './list-index.ts';
import {readParts, writeParts} from './parts-file.ts';

/** Set by the build: a digest of the code that makes indexes. */
declare const DOSSIER_INDEXES: string | undefined;

const VERSION = `${LIBRARY_VERSION} ${typeof DOSSIER_INDEXES === 'undefined' ? 'source' : DOSSIER_INDEXES}`;
const ABANDONED = 60_000; // ms since something was written into a file that is not finished: its process has ended

/** What a kept index is of: it is used while the library is the same. */
type About = {
	readonly version: string;
	readonly revision: number;
	/** Another one after every change of any library. */
	readonly stamp: number;
	/** Milliseconds that it took to make. */
	readonly cost: number;
};

/**
 * Keeps the indexes of a large library beside its file, one file each: to make that of a million quotes again at every
 * start, the first letter of a filter would wait for seconds. They may be removed at any time, and whatever goes wrong
 * with them, they are made again.
 */
export class KeptIndexes {
	readonly #library: string;

	/** Of the library in this file. */
	constructor(library: string) {
		this.#library = library;
	}

	/** The index that was kept at this revision of the library, and the milliseconds that it took to make. */
	take<Index>(
		db: Database,
		list: IndexName,
		revision: number,
		make: (parts: PartsReader) => Index,
	): {index: Index; cost: number} | undefined {
		const wanted = about(db, revision, 0);
		return readParts(keptIndexFile(this.#library, list), (found, parts) => {
			const {cost, ...of} = found as About;
			return isDeepStrictEqual({...of, cost: 0}, wanted) ? {index: make(parts), cost} : undefined;
		});
	}

	/** Keeps an index as it is at a revision, a part of it at each step. What cannot be written is not kept. */
	*keep(
		db: Database,
		list: IndexName,
		{revision, cost, parts}: {revision: number; cost: number; parts: Iterable<Part>},
	): Generator<void> {
		const file = keptIndexFile(this.#library, list);
		const unfinished = `${file}.${process.pid}`;
		try {
			removeAbandoned(file);
			yield* writeParts(unfinished, about(db, revision, cost), parts);
			renameSync(unfinished, file);
		} catch {
			// A full disk, a folder that nobody may write into: the next start makes it again.
		}
	}
}

function removeAbandoned(file: string): void {
	for (const unfinished of filesFrom(`${file}.`))
		if (Date.now() - (statFile(unfinished)?.mtimeMs ?? 0) > ABANDONED) rmSync(unfinished, {force: true});
}

const about = (db: Database, revision: number, cost: number): About => ({
	version: VERSION,
	revision,
	stamp: readMeta(db, 'stamp'),
	cost,
});
