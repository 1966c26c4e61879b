import {expect, it} from 'vitest';
import {annotate} from '../../src/library/annotate.ts';
import {Database} from '../../src/library/database.ts';
import {packDocument} from '../../src/library/reading/pack.ts';
import {SCHEMA, TABLES} from '../../src/library/schema.ts';
import {LibraryWriter} from '../../src/library/writing/write-library.ts';
import {documentOf} from '../parts/document-of.ts';
import {story} from './corpora.ts';

const stored = [1, 2].map(n => packDocument(annotate({...documentOf(story(n)), id: `00000000000${n}`})));

/** Everything in the tables that are no index of words. */
const tell = (db: Database) =>
	TABLES.filter(table => !['passages', 'fingerprints', 'sketches', 'texts', 'documents'].includes(table)).map(
		// The stamp is another one after every change.
		table => [table, db.all(`SELECT * FROM ${table} ${table === 'meta' ? "WHERE key <> 'stamp'" : ''}`)],
	);

/** A library into which two stories were written; the second is taken back once, as `undo` says, and written again. */
function written(undo: ((writer: LibraryWriter, db: Database) => void) | null) {
	const db = new Database(':memory:');
	db.exec(SCHEMA);
	const writer = new LibraryWriter(db);
	const [one, other] = stored;
	writer.begin();
	writer.addDocument(1, 0, one!);
	writer.commit();
	if (undo) {
		writer.begin();
		writer.addDocument(2, 0, other!);
		undo(writer, db);
	}
	writer.begin();
	writer.addDocument(2, 0, other!);
	writer.commit();
	while (writer.indexNext() > 0);
	const told = tell(db);
	const found = db.get<{n: number}>("SELECT count(*) AS n FROM passages WHERE passages MATCH 'boat2'")!.n;
	db.close();
	return {told, found};
}

it.each<[string, (writer: LibraryWriter, db: Database) => void]>([
	['taken back', writer => writer.rollback()],
	[
		'that SQLite took back by itself, as on a full disk',
		(writer, db) => {
			db.exec('ROLLBACK');
			writer.rollback();
		},
	],
])('a batch %s leaves nothing of it in the next', (_, undo) => {
	const {told, found} = written(undo);
	const expected = written(null);
	expect(found).toBe(1);
	expect(told).toEqual(expected.told);
});
