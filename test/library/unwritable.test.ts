import {copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, it} from 'vitest';
import {libraryFile} from '../../src/library/places.ts';
import {makeCorpus, read, stories, story, type TestCorpus, tellAll} from './corpora.ts';

const fileOf = (corpus: TestCorpus) => libraryFile([corpus.root], corpus.cache);

/** A link to itself where a file would be stands for a disk on which none can be made, also for root. Returns what ends it. */
function forbid(file: string): () => void {
	rmSync(file, {force: true});
	symlinkSync(file, file);
	return () => rmSync(file);
}

/** What can be written of a library no more: the lock that gives the right to write, and what SQLite reads by. */
function forbidAll(corpus: TestCorpus): () => void {
	const allow = ['.lock', '-shm'].map(ending => forbid(fileOf(corpus) + ending));
	return () => {
		for (const one of allow) one();
	};
}

describe('a library that cannot be written', () => {
	it('answers as before, and a reading tells how far it is behind', async () => {
		const corpus = makeCorpus(stories(5));
		const right = tellAll((await read(corpus)).library);
		forbidAll(corpus);
		const {library, summary} = await read(corpus);
		expect(tellAll(library)).toEqual(right);
		expect(summary).toMatchObject({stopped: false, behind: {changed: 0, gone: 0, unsearchable: 0}});
		corpus.write('new.txt', story(9));
		corpus.write('0/story-0.txt', story(10));
		corpus.remove('1/story-1.txt');
		expect((await read(corpus)).summary).toMatchObject({behind: {changed: 2, gone: 1}});
		expect(tellAll(corpus.open().library)).toEqual(right);
	});

	it('says which documents have no words in it yet, to who asks for them', async () => {
		const corpus = makeCorpus(stories(5));
		await read(corpus, {searchable: false});
		forbidAll(corpus);
		expect((await read(corpus)).summary.behind).toMatchObject({unsearchable: 5});
		expect((await read(corpus, {searchable: false})).summary.behind).toMatchObject({unsearchable: 0});
	});

	it('tells why, and what to do, where it holds nothing or is to be made anew', async () => {
		const corpus = makeCorpus(stories(2));
		mkdirSync(corpus.cache, {recursive: true});
		const allow = forbidAll(corpus);
		await expect(read(corpus)).rejects.toMatchObject({advice: expect.stringContaining('XDG_CACHE_HOME')});
		allow();
		await read(corpus);
		forbidAll(corpus);
		for (const options of [{rebuild: true}, {anew: true}])
			await expect(read(corpus, options)).rejects.toThrow('cannot be written');
	});

	it('answers with what its log holds, as a kill leaves it', async () => {
		const corpus = makeCorpus(stories(2));
		await read(corpus);
		const file = fileOf(corpus);
		// While somebody reads, what is written stays in the log.
		const reader = new DatabaseSync(file, {readOnly: true});
		reader.exec('BEGIN');
		reader.prepare('SELECT count(*) FROM documents').get();
		corpus.write('new.txt', story(9));
		await read(corpus);
		for (const ending of ['', '-wal']) copyFileSync(file + ending, `${file}-kept${ending}`);
		reader.close();
		const right = tellAll(corpus.open().library);
		const killed = corpus.elsewhere();
		mkdirSync(killed.cache, {recursive: true});
		for (const ending of ['', '-wal']) copyFileSync(`${file}-kept${ending}`, fileOf(killed) + ending);
		forbid(`${fileOf(killed)}-shm`);
		expect(right.counts.documents).toBe(3);
		expect(tellAll(killed.open().library)).toEqual(right);
	});

	it('follows who writes it again', async () => {
		const corpus = makeCorpus(stories(3));
		await read(corpus);
		const allow = forbidAll(corpus);
		const {library} = corpus.open();
		const list = library.documents();
		const before = library.revision();
		expect(list.length).toBe(3);
		allow();
		corpus.write('new.txt', story(9));
		await read(corpus);
		expect(library.revision()).toBeGreaterThan(before);
		expect(library.documents().length).toBe(4);
		expect(tellAll(library)).toEqual(tellAll(corpus.open().library));
	});

	it('that is damaged is not taken for whole', async () => {
		const corpus = makeCorpus(stories(2));
		await read(corpus);
		writeFileSync(fileOf(corpus), 'no database');
		forbidAll(corpus);
		await expect(read(corpus)).rejects.toThrow('cannot be written');
		expect(corpus.open().library.counts().documents).toBe(0);
	});
});
