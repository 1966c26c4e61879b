import {expect, it, onTestFinished} from 'vitest';
import {Database} from '../../src/library/database.ts';
import {libraryFile} from '../../src/library/places.ts';
import {SCHEMA} from '../../src/library/schema.ts';
import {NEXT_ROWS, readAhead} from '../../src/library/stored/entity-rows.ts';
import {StoredLibrary} from '../../src/library/stored/stored-library.ts';
import {makeCorpus, read, stories} from './corpora.ts';

/** A library of nothing but names, with these internal ids. */
function namesOf(ids: readonly number[]): Database {
	const db = new Database(':memory:');
	onTestFinished(() => db.close());
	db.exec(SCHEMA);
	db.exec('BEGIN');
	for (const id of ids)
		db.run(
			"INSERT INTO names (id, key, short, uid, name, kind) VALUES (?, ?, 0, ?, 'Rosa Marin', 'person')",
			id,
			`marin ${id}`,
			`uid ${id}`,
		);
	db.exec('COMMIT');
	return db;
}

/** Where each step of reading ahead ended. */
function stepsThrough(readNext: (after: number) => number | null): number[] {
	const ends: number[] = [];
	for (let at = readNext(0); at !== null; at = readNext(at)) ends.push(at);
	return ends;
}

it('the rows of all names are read ahead, some thousand at a time', () => {
	const ids = Array.from({length: 10_000}, (_, n) => n + 1);
	const db = namesOf(ids);
	expect(stepsThrough(after => readAhead(db, after))).toEqual([4_000, 8_000, 10_000]);
});

it('names that are gone keep none of those behind them from being read', () => {
	const ids = Array.from({length: 5_000}, (_, n) => 1 + n * 7 + (n > 2_000 ? 1_000_000 : 0));
	const db = namesOf(ids);
	expect(stepsThrough(after => readAhead(db, after))).toEqual([ids[3_999], ids[4_999]]);
});

it('without names there is nothing to read ahead', () => {
	expect(readAhead(namesOf([]), 0)).toBeNull();
});

// An index alone would be read faster, and leave on the disk what the list shows.
it('a step begins where the last one ended, and reads the rows themselves', () => {
	const plan = namesOf([1]).plan(NEXT_ROWS, 0);
	expect(plan.filter(step => step.includes('names'))).toEqual([
		'SEARCH main.names USING INTEGER PRIMARY KEY (rowid>?)',
	]);
});

it('a library has its names to read ahead, and none before it is made', async () => {
	const corpus = makeCorpus(stories(3));
	const file = libraryFile([corpus.root], corpus.cache);
	const stored = new StoredLibrary(file);
	onTestFinished(() => stored.close());
	expect(stored.readAhead(0)).toBeNull();
	const {library} = await read(corpus);
	stored.revision(); // looks whether the file is there now
	const ends = stepsThrough(after => stored.readAhead(after));
	expect(ends).toHaveLength(1);
	expect(ends[0]).toBeGreaterThanOrEqual(library.counts().entities);
});
