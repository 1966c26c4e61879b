import type {FoundFile} from '../corpus/find-files.ts';
import type {LibraryWriter, Stamp} from './write-library.ts';

export const stampOf = ({size, mtimeMs, ctimeMs, ino}: FoundFile): Stamp => ({
	size,
	mtime: mtimeMs,
	ctime: ctimeMs,
	inode: ino,
});

/** Compares the files of the corpus with what was read of them before. */
export class ChangeFinder {
	readonly #writer: LibraryWriter;
	readonly #rebuild: boolean;
	readonly #seen = new Set<number>();

	constructor(writer: LibraryWriter, rebuild: boolean) {
		this.#writer = writer;
		this.#rebuild = rebuild;
	}

	/** Whether a file has to be read: it is new, its stamp changed, or its last reading did not end. */
	isChanged(file: FoundFile): boolean {
		const stored = this.#writer.findSource(file.absolute);
		if (!stored) return true;
		this.#seen.add(stored.id);
		const {size, mtime, ctime, inode} = stampOf(file);
		return (
			this.#rebuild ||
			stored.status === 'reading' ||
			stored.size !== size ||
			stored.mtime !== mtime ||
			stored.ctime !== ctime ||
			stored.inode !== inode
		);
	}

	/** Rows of the files stored before this reading that {@link isChanged} was not asked about. */
	vanished(known: Int32Array): number[] {
		return [...known].filter(id => !this.#seen.has(id));
	}
}
