import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Check, checkQuotations} from '../../src/export/check-quotations.ts';
import {findDraftQuotations} from '../../src/export/draft-quotations.ts';
import {searchBeginning} from '../../src/export/search-quotation.ts';
import {annotate} from '../../src/library/annotate.ts';
import type {Library} from '../../src/library/library.ts';
import {readOne} from '../corpus/reading.ts';
import {makeCorpus, read} from '../library/corpora.ts';

const ONE = 'one two six ten red old new low far big';
const story = (day: number, ...paragraphs: string[]) =>
	['The ferry office closes', `2031-03-${day}`, 'PORT AVEN - The office closes.', ...paragraphs, ''].join(
		'\n\n',
	);

const FILES = {
	'lindahl.txt': story(
		14,
		'"We sold eleven tickets in November, and nine of those were to my own family," manager Tove Lindahl said.',
		'They put it in a box, and it was of no use to us at all.',
		`The list on the door: ${ONE}.`,
	),
	'later.txt': story(20, '"The benches go into the stove first of all," manager Tove Lindahl said.'),
	'first.txt': story(15, '"The benches go into the stove first of all," manager Tove Lindahl said.'),
	'typeset.txt': story(
		12,
		'"The lamp on the pier went out, and the light-\nkeeper of the town saw a ship at the bound-\nary of the bay," said Konrad Oster-\nmeier, the pilot.',
	),
	'other.txt': story(11, '"The benches go into the stove first of all," said Rosa Marin, the mayor.'),
};

let library: Library;
const corpus = makeCorpus(FILES, afterAll);
beforeAll(async () => {
	({library} = await read(corpus));
});

/** What the corpus says about the only quotation of a draft. */
async function check(draft: string): Promise<Check> {
	const checks = checkQuotations(
		library,
		findDraftQuotations(annotate(await readOne('draft.txt', draft))),
		() => false,
	);
	expect(checks).toHaveLength(1);
	return checks[0]!;
}

const pathsOf = ({source, others}: Check) => [source, ...others].map(one => one?.document.path);

test('knows the words of a typeset page, and whose they are, wherever its lines break them', async () => {
	const {state, source} = await check(
		'“The lightkeeper of the town saw a ship at the boundary of the bay,” said Ostermeier.',
	);
	expect([state, source?.document.path, source?.quote?.speaker?.name]).toEqual([
		'found',
		'typeset.txt',
		'Konrad Ostermeier',
	]);
	const [hit] = library.search('"lightkeeper of the town"', 5);
	expect(hit?.matches.map(({start, end}) => library.text(hit.document).slice(start, end))).toEqual([
		'light-\nkeeper',
		'of',
		'the',
		'town',
	]);
	const quote = library.quotes({speaker: 'Ostermeier'}).slice(0, 1)[0]!;
	expect(
		library.sameQuotes('the lightkeeper of the town saw a ship at the boundary').map(({id}) => id),
	).toEqual([quote.id]);
});

describe('a quotation looked for in a library', () => {
	test.each([
		['words of a quote', 'nine of those were to my own family', 'lindahl.txt'],
		['words of the text around them', 'it was of no use to us at all', 'lindahl.txt'],
		// The longest run is two words, and none of them is rare.
		['short pieces of them', 'in a … it was … of no … at all', 'lindahl.txt'],
	])('is found: %s', async (_, words, path) => {
		const found = await check(`The note says “${words}”.\n`);
		expect(found).toMatchObject({state: 'found', difference: null});
		expect(pathsOf(found)).toEqual([path]);
	});

	test.each([
		['one two six ten red old new low far xxx', 'altered'],
		['one two six ten red old xxx xxx xxx xxx', 'altered'],
		['one two six ten red xxx xxx xxx xxx xxx', 'not-found'],
		['one two six xxx xxx', 'altered'],
		['one two xxx xxx', 'not-found'],
		['one xxx two xxx six xxx ten xxx red xxx old', 'not-found'],
	])('is close enough to be the same, altered, or not: %s', async (words, state) => {
		expect(await check(`The note says “${words}”.\n`)).toMatchObject({state});
	});

	test('names the documents that have it: first those in which the same one speaks', async () => {
		const found = await check('“The benches go into the stove first of all,” Tove Lindahl said.\n');
		expect(found.state).toBe('found');
		expect(pathsOf(found).slice(0, 2).sort()).toEqual(['first.txt', 'later.txt']);
		expect(pathsOf(found)[2]).toBe('other.txt');
	});

	test('of which the corpus names nobody contradicts no draft', async () => {
		const found = await check(
			'“They put it in a box, and it was of no use to us at all,” Tove Lindahl said.\n',
		);
		expect(found).toMatchObject({state: 'found', source: {isSpeaker: null}});
	});

	test.each([
		['at their head', '“Those tickets go into the stove first of all,” Tove Lindahl said.\n', 'The benches'],
		['at their end', '“The benches go into the stove last of any,” Tove Lindahl said.\n', 'first all'],
	])('shows what the source has for words that were changed %s', async (_, draft, words) => {
		const {difference} = await check(draft);
		const added = difference!.filter(({kind}) => kind === 'new').map(({text}) => text);
		expect(added.join(' ').toLowerCase()).toContain(words.toLowerCase());
	});

	test('that nobody of that name said is another speaker’s', async () => {
		const found = await check('“The benches go into the stove first of all,” Odalys Brandt said.\n');
		expect(found).toMatchObject({state: 'other-speaker', source: {isSpeaker: false}});
		expect(pathsOf(found)).toHaveLength(3);
	});

	test('that is altered is compared with the one that printed it first, by the same speaker', async () => {
		const found = await check('“The chairs go into the stove first of all,” Tove Lindahl said.\n');
		expect(found).toMatchObject({
			state: 'altered',
			source: {document: {path: 'first.txt'}},
			others: [],
		});
		expect(found.difference!.filter(({kind}) => kind !== 'same').map(({kind, text}) => [kind, text])).toEqual(
			[
				['old', 'chairs'],
				['new', 'benches'],
			],
		);
	});
});

test.each([
	['They put it in a box, and it was', ['lindahl.txt']],
	['They put it', ['lindahl.txt']],
	// Too little to know it by.
	['They put', []],
	['', []],
])('the documents that have %j begun in the same words', (words, paths) => {
	expect(searchBeginning(library, words, 10).map(id => library.document(id)!.path)).toEqual(paths);
});
