import {correctIndex, readChangedNames, readChangedQuotes} from '../corrected/corrected-index.ts';
import type {Database} from '../database.ts';
import type {ListName} from '../library.ts';
import {KeptIndexes} from './kept-indexes.ts';
import type {LibraryFile} from './library-file.ts';
import type {IndexName, ListIndex} from './list-index.ts';
import {ListIndexes} from './list-indexes.ts';

/**
 * What the lists of a library are filtered by, as corrected: made when it is first asked for, and anew when it
 * changed.
 */
export class CorrectedIndexes {
	readonly #file: LibraryFile;
	readonly #found: ListIndexes;
	readonly #corrected = new Map<
		ListName,
		{readonly of: ListIndex; readonly version: number; readonly index: ListIndex}
	>();

	/** `renewsInPauses`: large ones are made anew by {@link renew}, and kept by {@link keep}. */
	constructor(file: LibraryFile, how: {readonly renewsInPauses: boolean}) {
		this.#file = file;
		this.#found = new ListIndexes(new KeptIndexes(file.path), how);
	}

	/** Headlines and documents have no corrections. */
	get(db: Database, list: IndexName): ListIndex {
		const found = this.#found.get(db, list, this.#file.meta('revision'));
		const {overlay} = this.#file;
		if (!overlay?.isActive || list === 'documents' || list === 'headlines') return found;
		const known = this.#corrected.get(list);
		if (known?.of === found && known.version === overlay.version) return known.index;
		const rows =
			list === 'entities' ? readChangedNames(db, row => overlay.rootOf(row)) : readChangedQuotes(db);
		const index = correctIndex(found, rows);
		this.#corrected.set(list, {of: found, version: overlay.version, index});
		return index;
	}

	/** Makes those anew that are behind the library: nobody waits for an answer. */
	renew(): void {
		const {db} = this.#file;
		if (db) this.#found.renew(db, this.#file.meta('revision'));
	}

	/** Makes a search that nobody asked for, so that the first one is as fast as others; returns whether there are more. */
	warmUp(): boolean {
		return this.#found.warmUp();
	}

	/** Writes a part of what the next start takes as it is; returns whether there is more to write. */
	keep(): boolean {
		const {db} = this.#file;
		return db !== undefined && this.#found.keep(db, this.#file.meta('revision'));
	}

	/** Whether an index is behind the library; from now on none is used that is. */
	settle(): boolean {
		return this.#found.settle(this.#file.meta('revision'));
	}

	/** The connection is closed: what was corrected is read again from the next one. */
	forget(): void {
		this.#corrected.clear();
	}
}
