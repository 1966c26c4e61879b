import {existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {describe, expect, it, onTestFinished} from 'vitest';
import {Database} from '../../src/library/database.ts';
import {parseQuery} from '../../src/library/filter/parse-query.ts';
import {readMeta} from '../../src/library/meta.ts';
import {forgetLibrary} from '../../src/library/open-library.ts';
import {keptIndexFile, libraryFile} from '../../src/library/places.ts';
import {KeptIndexes} from '../../src/library/stored/kept-indexes.ts';
import type {IndexName} from '../../src/library/stored/list-index.ts';
import {ListIndexes} from '../../src/library/stored/list-indexes.ts';
import {makeCorpus, read, stories, type TestCorpus} from './corpora.ts';

const LISTS: readonly IndexName[] = ['documents', 'entities', 'headlines', 'quotes'];
const QUERIES = ['marin', 'mrain', 'ferry number 7', "'home", '^rosa', 'xyzzy', '!ferry', 'a'];

const libraryOf = (corpus: TestCorpus): string => libraryFile([corpus.root], corpus.cache);

async function readStories(): Promise<TestCorpus> {
	const corpus = makeCorpus(stories(12));
	await read(corpus);
	return corpus;
}

/** A start of the program, in which indexes are kept whatever they cost. */
function start(corpus: TestCorpus, renewsInPauses = false) {
	const db = new Database(libraryOf(corpus), {readOnly: true});
	onTestFinished(() => db.close());
	const indexes = new ListIndexes(new KeptIndexes(libraryOf(corpus)), {renewsInPauses, worthKeeping: -1});
	const revision = (): number => readMeta(db, 'revision');
	return {
		find: (list: IndexName, query: string) => [
			...(indexes.get(db, list, revision()).find(parseQuery(query)) ?? []),
		],
		keep: () => indexes.keep(db, revision()),
	};
}

/** Gives all documents another headline, of which the library's revision says nothing. */
function renameUnnoticed(corpus: TestCorpus, headline: string): void {
	const db = new Database(libraryOf(corpus));
	db.run('UPDATE documents SET headline = ?', headline);
	db.close();
}

/** Whether the next start filters headlines by what an earlier one kept, not by what is in the library. */
function takesWhatWasKept(corpus: TestCorpus): boolean {
	renameUnnoticed(corpus, 'zebra');
	return start(corpus).find('headlines', 'zebra').length === 0;
}

describe('indexes that were kept', () => {
	it('answer as those that were made of the library', async () => {
		const corpus = await readStories();
		const first = start(corpus);
		const made = LISTS.map(list => QUERIES.map(query => first.find(list, query)));
		expect(made.flat(2).length).toBeGreaterThan(100);
		const second = start(corpus);
		expect(LISTS.map(list => QUERIES.map(query => second.find(list, query)))).toEqual(made);
		expect(takesWhatWasKept(corpus)).toBe(true);
	});

	it('are not used once the library changed', async () => {
		const corpus = await readStories();
		start(corpus).find('headlines', 'a');
		corpus.write('new.txt', 'A zeppelin over the harbour\n\nIt was seen on Monday.');
		await read(corpus);
		expect(start(corpus).find('headlines', 'zeppelin')).toHaveLength(1);
	});

	it('are not used for a library that was made anew, though it counts as many changes', async () => {
		const corpus = await readStories();
		start(corpus).find('headlines', 'a');
		const kept = readFileSync(keptIndexFile(libraryOf(corpus), 'headlines'));
		forgetLibrary([corpus.root], corpus.cache);
		await read(corpus);
		writeFileSync(keptIndexFile(libraryOf(corpus), 'headlines'), kept);
		expect(takesWhatWasKept(corpus)).toBe(false);
	});

	it('are made again where their file is damaged', async () => {
		const corpus = await readStories();
		start(corpus).find('headlines', 'a');
		const file = keptIndexFile(libraryOf(corpus), 'headlines');
		const bytes = readFileSync(file);
		writeFileSync(file, bytes.with(bytes.length - 9, bytes.at(-9)! ^ 1));
		expect(takesWhatWasKept(corpus)).toBe(false);
	});

	it('go with their library, also those that were not finished', async () => {
		const corpus = await readStories();
		start(corpus).find('headlines', 'a');
		writeFileSync(`${keptIndexFile(libraryOf(corpus), 'quotes')}.123`, 'half of it');
		forgetLibrary([corpus.root], corpus.cache);
		expect(readdirSync(corpus.cache)).toEqual([]);
	});

	it('leave no file that a process which ended did not finish', async () => {
		const corpus = await readStories();
		const [old, fresh] = [1, 2].map(pid => `${keptIndexFile(libraryOf(corpus), 'headlines')}.${pid}`);
		for (const file of [old!, fresh!]) writeFileSync(file, 'half of it');
		utimesSync(old!, new Date(0), new Date(0));
		start(corpus).find('headlines', 'a');
		expect(existsSync(old!)).toBe(false);
		expect(existsSync(fresh!)).toBe(true);
	});

	it('are written in pauses, and only while the library is as it was', async () => {
		const corpus = await readStories();
		const file = keptIndexFile(libraryOf(corpus), 'headlines');
		const {find, keep} = start(corpus, true);
		find('headlines', 'a');
		expect(existsSync(file)).toBe(false);
		while (keep());
		expect(existsSync(file)).toBe(true);

		rmSync(file);
		const later = start(corpus, true);
		later.find('headlines', 'a');
		corpus.write('new.txt', 'A zeppelin over the harbour\n\nIt was seen on Monday.');
		await read(corpus);
		while (later.keep());
		expect(existsSync(file)).toBe(false);
	});
});
