import {readdirSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, it} from 'vitest';
import {takeLock} from '../../src/library/lock.ts';
import {forgetLibrary, type ReadingProgress} from '../../src/library/open-library.ts';
import {cacheFolder, libraryFile, removeLibraryFile} from '../../src/library/places.ts';
import {makeCorpus, read, stories, story, type TestCorpus, tellAll} from './corpora.ts';

const fileOf = (corpus: TestCorpus) => libraryFile([corpus.root], corpus.cache);

describe('a library that is opened', () => {
	it('is empty before the corpus was read, and fills while it is', async () => {
		const corpus = makeCorpus(stories(3));
		const {library, startReading} = corpus.open();
		expect(library.counts()).toEqual({documents: 0, entities: 0, quotes: 0, problems: 0, copies: 0});
		expect(library.documents().length).toBe(0);
		expect(library.search('ferry', 5)).toEqual([]);
		const before = library.revision();
		const seen: ReadingProgress[] = [];
		await startReading(progress => seen.push(progress)).done;
		expect(library.revision()).toBeGreaterThan(before);
		expect(library.documents().length).toBe(3);
		expect(seen.at(-1)).toEqual({
			phase: 'finishing',
			found: 3,
			read: 3,
			changed: 3,
			failed: 0,
			indexing: null,
		});
	});

	it('shows what was read before at once', async () => {
		const corpus = makeCorpus(stories(3));
		await read(corpus);
		expect(corpus.open().library.counts().documents).toBe(3);
	});

	it('is for its owner alone', async () => {
		const corpus = makeCorpus(stories(1));
		await read(corpus);
		expect(statSync(corpus.cache).mode & 0o777).toBe(0o700);
		for (const name of readdirSync(corpus.cache))
			expect([name, statSync(join(corpus.cache, name)).mode & 0o777]).toEqual([name, 0o600]);
	});

	it('is not changed by another that is being read', async () => {
		const corpus = makeCorpus(stories(3));
		await read(corpus);
		const {library} = corpus.open();
		const list = library.documents();
		corpus.write('another.txt', story(9));
		await read(corpus);
		expect(list.length).toBe(3);
		expect(library.documents().length).toBe(4);
	});

	it('can be forgotten', async () => {
		const corpus = makeCorpus(stories(1));
		await read(corpus);
		expect(forgetLibrary([corpus.root], corpus.cache)).toBe(true);
		expect(forgetLibrary([corpus.root], corpus.cache)).toBe(false);
		expect(readdirSync(corpus.cache)).toEqual([]);
	});

	it('stops when asked to and goes on later', async () => {
		const corpus = makeCorpus(stories(90));
		const reading = corpus.open({annotators: 1}).startReading();
		await reading.stop();
		expect((await reading.done).stopped).toBe(true);
		const {library} = await read(corpus);
		expect(library.counts().documents).toBe(90);
	});
});

describe('a library file', () => {
	it.each<[string, (file: string) => void]>([
		[
			'is no database',
			file => writeFileSync(file, 'not a database, but long enough to look at\n'.repeat(200)),
		],
		['is empty', file => writeFileSync(file, '')],
		['is cut off', file => truncateSync(file, 5_000)],
		['has other tables', file => new DatabaseSync(file).exec('DROP TABLE clusters')],
		[
			'is of another version',
			file => new DatabaseSync(file).exec("UPDATE meta SET value = 'x' WHERE key = 'version'"),
		],
		['has damaged pages', file => damagePages(file)],
	])('that %s is made anew', async (_, damage) => {
		const corpus = makeCorpus(stories(5));
		const expected = tellAll((await read(corpus)).library);
		damage(fileOf(corpus));
		corpus.write('0/story-0.txt', story(0)); // so that there is something to write
		const {library} = await read(corpus);
		expect(tellAll(library)).toEqual(expected);
	});

	it('whose damage only the screen meets is made anew', async () => {
		const corpus = makeCorpus(stories(5));
		const expected = tellAll((await read(corpus)).library);
		damageUnread(fileOf(corpus));
		const {library, startReading} = corpus.open();
		expect(library.documents().slice(0, 5)).toEqual([]);
		await startReading().done;
		expect(tellAll(library)).toEqual(expected);
	});

	it('whose damage is met while it is written is made anew', async () => {
		const corpus = makeCorpus(stories(60));
		await read(corpus);
		damageUnread(
			fileOf(corpus),
			"path = '/' OR replace(replace(replace(path, '/', ''), '0', ''), '+', '') = ''",
		);
		for (let n = 0; n < 60; n += 3) corpus.write(`0/story-${n}.txt`, story(n + 100)); // their rows have to be taken out
		const {library} = await read(corpus);
		expect(tellAll(library)).toEqual(tellAll((await read(corpus.elsewhere())).library));
	});

	it('is not taken for the damaged one because its file has the same number', async () => {
		const corpus = makeCorpus(stories(5));
		await read(corpus);
		for (let round = 0; round < 4; round++) {
			damagePages(fileOf(corpus));
			const {library, startReading} = corpus.open();
			expect(library.documents().slice(0, 5)).toEqual([]);
			await startReading().done;
			expect(library.documents().length).toBe(5);
		}
	});

	it('goes on answering while another version has it, and is followed when this one has it again', async () => {
		const corpus = makeCorpus(stories(3));
		await read(corpus);
		const {library} = corpus.open();
		const [before, expected] = [library.revision(), tellAll(library)];
		removeLibraryFile(fileOf(corpus));
		const other = new DatabaseSync(fileOf(corpus));
		other.exec("CREATE TABLE meta (key, value); INSERT INTO meta VALUES ('version', 'x'), ('revision', 999)");
		other.close();
		expect(library.revision()).toBe(before);
		expect(tellAll(library)).toEqual(expected);
		corpus.write('another.txt', story(9));
		await read(corpus);
		expect(library.revision()).not.toBe(before);
		expect(library.documents().length).toBe(4);
	});

	it('has one name for the same corpus, and another for another', () => {
		expect(libraryFile(['/a', '/b'], '/c')).toBe(libraryFile(['/b', '/a', '/a'], '/c'));
		expect(libraryFile(['/a', '/b'], '/c')).not.toBe(libraryFile(['/a'], '/c'));
	});

	it.each([
		[{XDG_CACHE_HOME: '/x'}, '/x/dossier'],
		[{XDG_CACHE_HOME: 'x'}, '.cache/dossier'],
		[{}, '.cache/dossier'],
	])('stands where %o says', (env, folder) => {
		expect(cacheFolder(env).endsWith(folder)).toBe(true);
	});
});

/** Overwrites all pages but those that a reading looks at when nothing changed, and those of which `also` holds. */
function damageUnread(file: string, also = 'FALSE'): void {
	const bytes = readFileSync(file);
	const kept = new DatabaseSync(file, {readOnly: true})
		.prepare(
			`SELECT pageno FROM dbstat WHERE name LIKE 'sqlite%' OR name IN ('meta', 'sources', 'problems') OR ${also}`,
		)
		.all()
		.map(({pageno}) => Number(pageno));
	for (let page = 1; page * 4096 <= bytes.length; page++)
		if (!kept.includes(page)) bytes.fill(0x5a, (page - 1) * 4096, page * 4096);
	writeFileSync(file, bytes);
}

/** Overwrites all pages but the first, which says what kind of file it is. */
function damagePages(file: string): void {
	const bytes = readFileSync(file);
	writeFileSync(file, bytes.fill(0x5a, 4096));
}

describe('two that read the same corpus', () => {
	it('do so one after the other', async () => {
		const corpus = makeCorpus(stories(40));
		const [one, other] = [corpus.open({annotators: 1}), corpus.open({annotators: 1})];
		const summaries = await Promise.all([one.startReading().done, other.startReading().done]);
		expect(summaries.map(({changed}) => changed).sort((a, b) => a - b)).toEqual([0, 40]);
		expect(one.library.counts()).toEqual(other.library.counts());
		expect(one.library.counts().documents).toBe(40);
	});

	it('wait for the lock, which ends with its holder', async () => {
		const corpus = makeCorpus(stories(2));
		const lock = takeLock(fileOf(corpus))!;
		expect(takeLock(fileOf(corpus))).toBeUndefined();
		const {promise: waits, resolve} = Promise.withResolvers<void>();
		const reading = corpus.open().startReading(({phase}) => phase === 'waiting' && resolve());
		await waits;
		lock.release();
		const [{summary}, waited] = await Promise.all([read(corpus), reading.done]);
		expect([summary.found, waited.found]).toEqual([2, 2]);
	});
});
