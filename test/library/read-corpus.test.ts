import {renameSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {makeCorpus, read, stories, story, tellAll} from './corpora.ts';

describe('reading a corpus', () => {
	it('stores documents, names and quotes', async () => {
		const {library, summary} = await read(makeCorpus({'a.txt': story(7), 'b.txt': story(8)}));
		expect(summary).toEqual({found: 2, changed: 2, failed: 0, removed: 0, stopped: false});
		expect(library.counts()).toMatchObject({documents: 2, problems: 0});
		const marin = library.entities({match: 'rosa marin'}).slice(0, 1)[0]!;
		expect(marin).toMatchObject({name: 'Rosa Marin', kind: 'person', documents: 2});
		expect(marin.aliases).toContain('Marin');
		const [mention] = library.mentionsOf(marin.id);
		expect(library.text(mention!.document).slice(mention!.span.start, mention!.span.end)).toBe(mention!.text);
		const quote = library.quotes({match: 'boat7'}).slice(0, 1)[0]!;
		expect(quote).toMatchObject({path: 'a.txt', speaker: {id: marin.id, name: 'Rosa Marin'}});
		expect(library.quotesIn(quote.document)).toContainEqual(quote);
	});

	it('gives the same rows in one thread and in several', async () => {
		const files = stories(40);
		const here = await read(makeCorpus(files), {annotators: 2});
		const there = await read(makeCorpus(files), {annotators: 1, alwaysWorkers: true});
		expect(tellAll(there.library)).toEqual(tellAll(here.library));
	});

	it('goes on looking for files when it found more than the threads may have before them', async () => {
		const files = Object.fromEntries(Array.from({length: 1_500}, (_, n) => [`${n}.txt`, 'It rained.']));
		const {summary} = await read(makeCorpus(files), {annotators: 1, queue: 10});
		expect(summary).toMatchObject({found: 1_500, changed: 1_500, failed: 0});
	});

	it('calls a text without a headline by its first words', async () => {
		const words =
			'The ferry to the islands will not sail on Monday, because its only captain is at a wedding, ';
		const {library} = await read(
			makeCorpus({
				'a.html': `<p>${words}and the mate has no licence. He said so.</p>`,
				'b.html': `<p>${'港'.repeat(200)}</p>`,
			}),
		);
		const rows = library.documents({sort: 'path'}).slice(0, 2);
		expect(rows.map(({headline}) => headline)).toEqual([
			`${words}and the mate has no…`,
			`${'港'.repeat(119)}…`,
		]);
	});

	it('reads each record of a dump', async () => {
		const lines = Array.from({length: 300}, (_, n) =>
			JSON.stringify({id: `r${n}`, title: `Record ${n}`, text: story(n), date: '2021-03-04'}),
		);
		const {library} = await read(makeCorpus({'dump.jsonl': `${lines.join('\n')}\n`}), {alwaysWorkers: true});
		expect(library.counts().documents).toBe(300);
		expect(
			library
				.documents({sort: 'path'})
				.slice(0, 3)
				.map(row => row.record),
		).toEqual(['r0', 'r1', 'r2']);
	});

	it('takes any text as it is', async () => {
		const text = 'A nul \u0000 sign, a \u{1F6A2} ship and a lone \ud800 half.\n\nSecond paragraph.\n'.repeat(
			4_000,
		);
		const {library} = await read(makeCorpus({'odd.json': JSON.stringify({title: 'Odd', text})}));
		const [row] = library.documents().slice(0, 1);
		const stored = library.text(row!.id);
		expect(stored.length).toBeGreaterThan(65_536);
		for (const {span} of library.parts(row!.id)) expect(span.end).toBeLessThanOrEqual(stored.length);
		expect(stored.split('\u{1F6A2}').length).toBe(4_001);
	});
});

describe('reading it again', () => {
	it('reads only what changed', async () => {
		const corpus = makeCorpus(stories(5));
		await read(corpus);
		expect((await read(corpus)).summary).toMatchObject({found: 5, changed: 0});
		corpus.write('1/story-1.txt', story(100));
		corpus.write('new.txt', story(101));
		expect((await read(corpus)).summary).toMatchObject({found: 6, changed: 2});
		utimesSync(join(corpus.root, '0/story-0.txt'), 1, 1);
		expect((await read(corpus)).summary).toMatchObject({changed: 1});
		expect((await read(corpus, {rebuild: true})).summary).toMatchObject({changed: 6});
	});

	it('knows whether the file of a document is still what was read', async () => {
		const corpus = makeCorpus(stories(3));
		const {library} = await read(corpus);
		const ids = library
			.documents({sort: 'path'})
			.slice(0, 3)
			.map(({id}) => id);
		const states = () => ids.map(id => library.isAsRead(id));
		expect(states()).toEqual([true, true, true]);
		corpus.write('0/story-0.txt', story(7));
		corpus.remove('1/story-1.txt');
		expect(states()).toEqual([false, false, true]);
		await read(corpus);
		library.revision();
		expect([states(), library.isAsRead('gone')]).toEqual([[true, false, true], false]);
	});

	it('keeps nothing of what was changed, renamed or removed', async () => {
		const corpus = makeCorpus({...stories(6), 'gone.txt': story(50), 'old/name.txt': story(51)});
		await read(corpus);
		corpus.remove('gone.txt');
		corpus.write(
			'1/story-1.txt',
			'Another story\n\nIt names nobody but Paula Winter, who said: "I was there."\n',
		);
		renameSync(join(corpus.root, 'old/name.txt'), join(corpus.root, 'name.txt'));
		const {library, summary} = await read(corpus);
		expect(summary).toMatchObject({found: 7, changed: 2, removed: 2});
		const fresh = makeCorpus({});
		for (const {path, id} of library.documents().slice(0, 100)) fresh.write(path, library.text(id));
		const {library: anew} = await read(fresh);
		expect(tellAll(library)).toEqual(tellAll(anew));
		expect(library.search('boat50', 10)).toEqual([]);
		expect(library.search('boat51', 10).map(({path}) => path)).toEqual(['name.txt']);
	});

	it('leaves no trace of a corpus that was emptied', async () => {
		const corpus = makeCorpus(stories(4));
		await read(corpus);
		for (let n = 0; n < 4; n++) corpus.remove(`${n % 3}/story-${n}.txt`);
		const {library} = await read(corpus);
		expect(tellAll(library)).toMatchObject({
			counts: {documents: 0, entities: 0, quotes: 0, problems: 0},
			entities: [],
			found: 0,
		});
	});

	it('gives the same library whatever the order of changes', async () => {
		const files = stories(9);
		const slowly = makeCorpus({});
		for (const [path, text] of Object.entries(files).reverse()) {
			slowly.write(path, `${text}Draft by Anna Orlov of the Tide Office.\n`);
			await read(slowly);
			slowly.write(path, text);
		}
		const {library} = await read(slowly);
		const {library: atOnce} = await read(makeCorpus(files));
		expect(tellAll(library)).toEqual(tellAll(atOnce));
	});
});

describe('files that cannot be read', () => {
	it('become problems and do not stop the others', async () => {
		const corpus = makeCorpus({'good.txt': story(1), 'empty.txt': '', 'broken.json': '{"text": "unfinished'});
		corpus.write('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]));
		const {library, summary} = await read(corpus);
		expect(summary).toMatchObject({found: 4, failed: 3});
		expect(library.counts()).toMatchObject({documents: 1, problems: 3});
		expect(
			library
				.problems()
				.slice(0, 9)
				.map(({path, file}) => [path, file]),
		).toEqual(['broken.json', 'empty.txt', 'picture.txt'].map(path => [path, join(corpus.root, path)]));
		corpus.write('broken.json', JSON.stringify({text: story(2)}));
		expect((await read(corpus)).library.counts()).toMatchObject({documents: 2, problems: 2});
	});

	it('are given up when they take too long', async () => {
		const corpus = makeCorpus(stories(3));
		// Quotation marks and names without end: far more work than two seconds allow.
		corpus.write(
			'1/endless.txt',
			'"Rosa Marin said Tomas Bell," he told the Harbour Board. '.repeat(150_000),
		);
		// A machine that is busy with much else takes longer for each: also for the first story that a new thread reads.
		const readWithin = (timeLimit: number) => read(corpus, {annotators: 1, timeLimit, rebuild: true});
		let {library, summary} = await readWithin(2_000);
		for (let limit = 4_000; summary.failed > 1 && limit < 60_000; limit *= 2)
			({library, summary} = await readWithin(limit));
		expect(summary).toMatchObject({found: 4, failed: 1});
		expect(library.problems().slice(0, 9)).toEqual([
			expect.objectContaining({
				path: '1/endless.txt',
				reason: 'Reading this file took too long and was given up.',
			}),
		]);
		expect(
			library
				.documents({sort: 'path'})
				.slice(0, 9)
				.map(({path}) => path),
		).toEqual(Object.keys(stories(3)).sort());
		expect((await read(corpus)).summary).toMatchObject({changed: 0});
	});
});
