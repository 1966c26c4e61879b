import {describe, expect, it} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {makeCorpus, read} from './corpora.ts';
import {correctionsOf, nameOf} from './corrected/correcting.ts';

const STORIES = {
	'a.txt': '"The quay is safe," said Samir Kowalczyk, an engineer, in Port Hollow on Monday.',
	'b.txt': '"The quay is old," said Samir Kowalcyzk, an engineer, in Port Hollow on Monday.',
};

async function suggestions(library: Library) {
	const {pending} = library.mergeSuggestions();
	await pending;
	return library.mergeSuggestions().found;
}

describe.each([
	['here', {}],
	['by the thread that searches, however small the library is', {largeFrom: 1_000_000}],
] as const)('compared %s', (_, options) => {
	it('names that may be one are suggested until they are one', async () => {
		const corpus = makeCorpus(STORIES);
		await read(corpus);
		const opened = corpus.open(options);
		const {library} = opened;
		const [suggestion, ...more] = await suggestions(library);
		expect(more).toEqual([]);
		expect(suggestion).toMatchObject({reasons: ['letters']});
		expect(new Set(suggestion!.names)).toEqual(new Set(['Samir Kowalczyk', 'Samir Kowalcyzk']));
		const [into, name] = suggestion!.names.map(one => nameOf(library, one));
		const merged = correctionsOf({type: 'merge', names: [name!], into: into!});
		opened.correct(() => merged);
		expect(await suggestions(library)).toEqual([]);
		const apart = correctionsOf();
		opened.correct(() => apart);
		expect(await suggestions(library)).toHaveLength(1);
	});

	it('names are compared anew when the library has grown', async () => {
		const corpus = makeCorpus({'a.txt': STORIES['a.txt']});
		await read(corpus);
		const {library} = corpus.open(options);
		expect(await suggestions(library)).toEqual([]);
		corpus.write('b.txt', STORIES['b.txt']);
		await read(corpus);
		library.revision();
		expect(await suggestions(library)).toHaveLength(1);
	});
});
