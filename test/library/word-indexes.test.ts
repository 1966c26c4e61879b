import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {tried} from '../runs.ts';
import {makeCorpus, read, stories, story, tellAll} from './corpora.ts';

const pathsOf = (library: Library, query: string): string[] =>
	library.search(query, 100).map(({path}) => path);

describe('the words of the texts', () => {
	it('are left out by a reading that does not want them, and made up for by the next', async () => {
		const corpus = makeCorpus(stories(4));
		const {library} = await read(corpus, {searchable: false});
		expect(library.counts().documents).toBe(4);
		expect(pathsOf(library, 'boat2')).toEqual([]);
		expect((await read(corpus)).summary).toMatchObject({changed: 0});
		expect(pathsOf(library, 'boat2')).toEqual(['2/story-2.txt']);
		expect(tellAll(library)).toEqual(tellAll((await read(corpus.elsewhere())).library));
	});

	it('go with a document that went, whether or not they were in yet', async () => {
		const corpus = makeCorpus(stories(3));
		await read(corpus);
		corpus.write('new.txt', story(70));
		corpus.write('2/story-2.txt', story(71));
		await read(corpus, {searchable: false});
		corpus.remove('new.txt');
		corpus.remove('2/story-2.txt');
		corpus.write('last.txt', story(72));
		const {library} = await read(corpus);
		for (const gone of ['boat2', 'boat70', 'boat71']) expect(pathsOf(library, gone)).toEqual([]);
		expect(pathsOf(library, 'boat72')).toEqual(['last.txt']);
	});

	it('take in a document that comes after the newest one went', async () => {
		const corpus = makeCorpus(stories(3));
		await read(corpus);
		for (const path of Object.keys(stories(3))) corpus.remove(path);
		await read(corpus);
		corpus.write('new.txt', story(70));
		const {library} = await read(corpus);
		expect(pathsOf(library, 'boat70')).toEqual(['new.txt']);
	});

	it('leave out markup', async () => {
		const link = '[the notice](https://harbour.example/zebrafish)';
		const {library} = await read(makeCorpus({'a.md': `# Port news\n\nRead **all** of ${link} today.\n`}));
		expect(pathsOf(library, 'zebrafish')).toEqual([]);
		expect(pathsOf(library, '"of the notice today"')).toEqual(['a.md']);
	});

	it('are exact after any readings and changes', async () => {
		const step = fc.record({
			file: fc.integer({min: 0, max: 4}),
			text: fc.option(fc.integer({min: 0, max: 9})),
			searchable: fc.boolean(),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, {minLength: 1, maxLength: 6}), async steps => {
				const corpus = makeCorpus({});
				const present = new Map<string, number>();
				for (const {file, text, searchable} of steps) {
					const path = `${file}.txt`;
					if (text !== null) {
						corpus.write(path, story(text));
						present.set(path, text);
					} else if (present.delete(path)) corpus.remove(path);
					await read(corpus, {searchable});
				}
				const {library} = await read(corpus);
				for (let n = 0; n < 10; n++)
					expect(pathsOf(library, `boat${n}`).sort()).toEqual(
						[...present]
							.filter(([, text]) => text === n)
							.map(([path]) => path)
							.sort(),
					);
			}),
			tried(15),
		);
	});
});
