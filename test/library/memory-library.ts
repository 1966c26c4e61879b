import {annotate} from '../../src/library/annotate.ts';
import {Database} from '../../src/library/database.ts';
import type {PackedDocument} from '../../src/library/packed.ts';
import {packDocument} from '../../src/library/reading/pack.ts';
import {SCHEMA} from '../../src/library/schema.ts';
import {LibraryWriter} from '../../src/library/writing/write-library.ts';
import {readOne} from '../corpus/reading.ts';

/** Texts as the documents that a writer gets. */
export const packTexts = (texts: readonly string[]): Promise<PackedDocument[]> =>
	Promise.all(texts.map(async (text, n) => packDocument(annotate(await readOne(`${n}.txt`, text)))));

/** A library in memory, to which documents of `packed` come and go by their numbers. */
export function openMemoryLibrary(packed: readonly PackedDocument[]) {
	const db = new Database(':memory:');
	db.exec(SCHEMA);
	let writer = new LibraryWriter(db);
	const sources = new Map<number, number>();
	return {
		db,
		add(n: number) {
			if (sources.has(n)) return;
			const source = writer.startSource(`/${n}`, {size: n, mtime: 1, ctime: 1, inode: 1});
			sources.set(n, source);
			writer.addDocument(source, 0, packed[n]!);
		},
		remove(n: number) {
			const source = sources.get(n);
			if (source !== undefined) writer.removeSource(source);
			sources.delete(n);
		},
		commit: () => writer.commit(),
		index: () => writer.indexNext(),
		indexOnTheWay: () => writer.indexOnTheWay(),
		/** Goes on as another process does with what a reading left that was stopped or killed. */
		restart() {
			writer.commit();
			writer = new LibraryWriter(db);
		},
		has: (n: number) => sources.has(n),
		close: () => db.close(),
	};
}
