import type {FoundFile} from '../../corpus/find-files.ts';
import {type SourceColumns, type Sources, type Stamp, type StoredSource, sourceOf} from '../sources.ts';

/** Compared to the last digit: the times keep the fraction of a millisecond that the file system gives. */
export const stampOf = ({size, mtimeMs, ctimeMs, ino}: FoundFile): Stamp => ({
	size,
	mtime: mtimeMs,
	ctime: ctimeMs,
	inode: ino,
});

/** Rows that are read ahead: few after a row that was not the next one, more as long as all are. */
const FEW = 16;
const MOST = 256;
const PATH = 1;

/**
 * Compares the files of the corpus with what was read of them before. Files come in the order of their paths, and so
 * do the rows: they are read ahead, many at once, and only a file that is not among the next ones is looked up.
 */
export class ChangeFinder {
	readonly #sources: Sources;
	readonly #rebuild: boolean;
	/** Rows of the files stored before this reading. */
	readonly #known: Int32Array;
	/** By the row, 1 when its file is still there. */
	readonly #seen: Uint8Array;
	#ahead: readonly SourceColumns[] = [];
	#next = 0;
	#size = FEW;

	/** `rebuild`: every file counts as changed. */
	constructor(sources: Sources, {rebuild = false} = {}) {
		this.#sources = sources;
		this.#rebuild = rebuild;
		this.#known = sources.ids();
		this.#seen = new Uint8Array(1 + this.#known.reduce((most, id) => Math.max(most, id), 0));
		this.#readAhead('');
	}

	/** Whether a file has to be read: it is new, its stamp changed, or its last reading did not end. */
	isChanged(file: FoundFile): boolean {
		const stored = this.#find(file.absolute);
		if (!stored) return true;
		this.#seen[stored.id] = 1;
		return (
			this.#rebuild ||
			stored.status === 'reading' ||
			stored.size !== file.size ||
			stored.mtime !== file.mtimeMs ||
			stored.ctime !== file.ctimeMs ||
			stored.inode !== file.ino
		);
	}

	/** Rows of the files stored before this reading that {@link isChanged} was not asked about. */
	vanished(): number[] {
		return [...this.#known.filter(id => this.#seen[id] === 0)];
	}

	#find(file: string): StoredSource | undefined {
		if (this.#known.length === 0) return undefined;
		const last = this.#ahead.at(-1);
		if (last && this.#next === this.#ahead.length) {
			this.#size = Math.min(MOST, this.#size * 2);
			this.#readAhead(last[PATH]);
		}
		// Those in between may be gone, or come later: other roots, links, and letters beyond the basic plane.
		for (let at = this.#next; at < this.#ahead.length; at++) {
			const row = this.#ahead[at]!;
			if (row[PATH] !== file) continue;
			this.#next = at + 1;
			return sourceOf(row);
		}
		const stored = this.#sources.find(file);
		if (stored) {
			this.#size = FEW;
			this.#readAhead(file);
		}
		return stored;
	}

	#readAhead(after: string): void {
		this.#ahead = this.#sources.after(after, this.#size);
		this.#next = 0;
	}
}
