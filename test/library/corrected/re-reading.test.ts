import {expect, it} from 'vitest';
import type {Corrections} from '../../../src/library/corrections.ts';
import {makeCorpus, read, type TestCorpus} from '../corpora.ts';
import {ARTICLES} from './articles.ts';
import {correctionsOf, keptQuote, nameOf} from './correcting.ts';

const PACKET = ARTICLES['packet/a.txt']!;

/** A corpus in which Bell is said to have spoken of granite, and Ruiz to be Bell. */
async function correctedCorpus(): Promise<{corpus: TestCorpus; corrections: Corrections}> {
	const corpus = makeCorpus(ARTICLES);
	const {library} = await read(corpus);
	const bell = nameOf(library, 'Tomas Bell');
	const corrections = correctionsOf(
		{type: 'attribute', quotes: [keptQuote(library, 'granite')], speaker: bell},
		{type: 'merge', names: [nameOf(library, 'José Ruiz')], into: bell},
	);
	return {corpus, corrections};
}

async function speakerNow(corpus: TestCorpus, corrections: Corrections) {
	await read(corpus);
	const opened = corpus.open();
	opened.correct(() => corrections);
	const {library} = opened;
	const [quote] = library.quotes({match: 'granite'}).slice(0, 1);
	return {speaker: quote?.speaker?.name, lost: [...library.lostCorrections().values()], library};
}

it('corrections hold after everything was read anew', async () => {
	const {corpus, corrections} = await correctedCorpus();
	const {speaker, lost, library} = await speakerNow(corpus.elsewhere(), corrections);
	expect([speaker, lost]).toEqual(['Tomas Bell', []]);
	expect(
		library
			.entities({match: "'ruiz"})
			.slice(0, 9)
			.map(({name}) => name),
	).toEqual(['Tomas Bell']);
});

it('corrections follow a file that was moved', async () => {
	const {corpus, corrections} = await correctedCorpus();
	corpus.remove('packet/a.txt');
	corpus.write('archive/old.txt', PACKET);
	expect(await speakerNow(corpus, corrections)).toMatchObject({speaker: 'Tomas Bell', lost: []});
});

it('corrections follow the words in a file that was edited', async () => {
	const {corpus, corrections} = await correctedCorpus();
	corpus.write('packet/a.txt', PACKET.replace('The second survey', 'After a long delay, the second survey'));
	expect(await speakerNow(corpus, corrections)).toMatchObject({speaker: 'Tomas Bell', lost: []});
});

it('a correction of words that were edited holds no longer, and is listed', async () => {
	const {corpus, corrections} = await correctedCorpus();
	corpus.write('packet/a.txt', PACKET.replace('knew nothing of granite', 'knew a little about granite'));
	expect(await speakerNow(corpus, corrections)).toMatchObject({speaker: 'Rosa Marin', lost: ['changed']});
});

it('corrections of what is gone are listed, and hold again when it comes back', async () => {
	const {corpus, corrections} = await correctedCorpus();
	corpus.remove('packet/a.txt');
	const {lost, library} = await speakerNow(corpus, corrections);
	expect(lost.sort()).toEqual(['missing', 'missing']);
	expect(library.entities({match: "'ruiz"})).toHaveLength(0);
	corpus.write('packet/a.txt', PACKET);
	expect(await speakerNow(corpus, corrections)).toMatchObject({speaker: 'Tomas Bell', lost: []});
});

it('lists show the corrected state while the library grows', async () => {
	const {corpus, corrections} = await correctedCorpus();
	const opened = corpus.open();
	opened.correct(() => corrections);
	const before = opened.library.counts();
	corpus.write('packet/e.txt', '“Rock is rock,” said José Ruiz, a pilot, on Monday.');
	await read(corpus);
	const {library} = opened;
	expect(library.counts().quotes).toBe(before.quotes + 1);
	expect(library.quotes({match: 'rock is'}).slice(0, 1)[0]!.speaker!.name).toBe('Tomas Bell');
	expect(library.counts().entities).toBe(library.entities().slice(0, 99).length);
});
