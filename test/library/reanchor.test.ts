import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {reanchor} from '../../src/library/reanchor.ts';
import {buildPassage, contextOf} from '../../src/notebook/build-passage.ts';
import {sha256} from '../../src/text/hash.ts';
import {tried} from '../runs.ts';

const QUOTE = '“We will not open the pier before the last storm has gone,” the harbour director said.';
const TEXT = `The council met on Tuesday to hear the news.\n\n${QUOTE}\n\nNobody in the room asked why. A bell rang twice.\n`;

/** What becomes of `words` of `before` when the text is `after`. */
function follow(before: string, words: string, after: string) {
	const start = before.indexOf(words);
	const document = {id: 'd', path: 'a.txt', record: null, sourceHash: 's', textHash: sha256(before)};
	const passage = buildPassage(document, before, {start, end: start + words.length});
	const {state, span} = reanchor(passage, after, sha256(after));
	return [state, span && after.slice(span.start, span.end)];
}

describe('reanchor', () => {
	test.each([
		['an unchanged text', TEXT, 'same', QUOTE],
		['a change further on', TEXT.replace('A bell rang twice', 'It rained'), 'same', QUOTE],
		['a line put before it', `Corrected.\n\n${TEXT}`, 'moved', QUOTE],
		['another place and other neighbours', `Elsewhere.\n\n${QUOTE} Then it rained.`, 'moved', QUOTE],
		[
			'wrapped lines',
			TEXT.replace('the last storm', 'the\nlast storm'),
			'moved',
			QUOTE.replace('the last', 'the\nlast'),
		],
		[
			'another word',
			TEXT.replace('storm has gone', 'gale has gone'),
			'changed',
			QUOTE.replace('storm has', 'gale has'),
		],
		[
			'a word more',
			TEXT.replace('the last', 'the very last'),
			'changed',
			QUOTE.replace('the last', 'the very last'),
		],
		[
			'words gone',
			TEXT.replace(' before the last storm', ''),
			'changed',
			QUOTE.replace(' before the last storm', ''),
		],
		[
			'another text',
			'A ferry sank. Nobody was hurt, and the crew was brought ashore by noon.',
			'missing',
			null,
		],
		['no text', '', 'missing', null],
	])('a sentence after %s', (_what, after, state, words) => {
		expect(follow(TEXT, QUOTE, after)).toEqual([state, words]);
	});

	test.each([
		[
			'its context decides between equal words',
			'She said yes to it. He said yes at last.',
			'yes at',
			'Now: she said yes at noon! She said yes to it. He said yes at last.',
			'moved',
		],
		[
			'without its context short words are not claimed as found',
			'I say yes.',
			'yes',
			'Oh yes, it did.',
			'changed',
		],
		[
			'a short passage between its contexts',
			'The mayor of the town was asked again and said maybe to all of the questions put to her.',
			'maybe',
			'The mayor of the town was asked again and said surely to all of the questions put to her.',
			'changed',
		],
		['a short passage that is gone', 'I say yes.', 'yes', 'It rained all day.', 'missing'],
	])('%s', (_what, before, words, after, state) => {
		expect(follow(before, words, after)[0]).toBe(state);
	});

	test('repeated words with equal context are not claimed as moved; the nearest is shown', () => {
		const before = 'x\n\nDone.\n\n';
		const passage = {textHash: 'old', span: {start: 40, end: 45}, exact: 'Done.', prefix: '', suffix: ''};
		const after = `${before.repeat(10)}`;
		expect(reanchor(passage, after, 'new')).toEqual({state: 'changed', span: {start: 43, end: 48}});
	});

	test('scripts without spaces are compared by letter', () => {
		const [state, words] = follow(
			'港务局长说码头今年不会开放。记者没有提问。',
			'码头今年不会开放',
			'更正。港务局长说码头明年不会开放。',
		);
		expect([state, words]).toEqual(['changed', '码头明年不会开放']);
	});

	test('words that were moved as they are, are found, whatever stands around them', () => {
		fc.assert(
			fc.property(fc.lorem({maxCount: 30}), fc.lorem({maxCount: 30}), (head, tail) => {
				const [state, words] = follow(TEXT, QUOTE, `${head}\n${QUOTE}\n${tail}`);
				expect(['same', 'moved']).toContain(state);
				expect(words).toBe(QUOTE);
			}),
		);
	});

	test('a place whose length is not that of the words gives the words', () => {
		const passage = {textHash: 'x', span: {start: 2, end: 2}, exact: 'quay', prefix: '', suffix: ''};
		expect(reanchor(passage, 'a quay', 'y').span).toEqual({start: 2, end: 6});
	});

	test('any text gives a span within it', () => {
		const text = fc.oneof(
			fc.string({unit: 'binary'}),
			fc.array(fc.constantFrom('a', 'b', ' ', '中', '😀', '\n')).map(signs => signs.join('')),
		);
		fc.assert(
			fc.property(text, text, fc.nat(), fc.nat(), (exact, after, start, length) => {
				const passage = {
					textHash: 'x',
					span: {start, end: start + length},
					exact,
					...contextOf(exact, {start: 0, end: 0}),
				};
				const {span} = reanchor(passage, after, 'y');
				if (span === null) return;
				expect(span.start).toBeGreaterThanOrEqual(0);
				expect(span.end).toBeLessThanOrEqual(after.length);
				expect(span.start).toBeLessThan(span.end);
			}),
			tried(1000),
		);
	});
});

describe('the context of a passage', () => {
	test.each([
		['abc', 1, 2, 'a', 'c'],
		[`${'x'.repeat(40)}!${'y'.repeat(40)}`, 40, 41, 'x'.repeat(32), 'y'.repeat(32)],
		[`😀${'x'.repeat(31)}!${'y'.repeat(31)}😀`, 33, 34, 'x'.repeat(31), 'y'.repeat(31)],
	])('%j', (text, start, end, prefix, suffix) => {
		expect(contextOf(text, {start, end})).toEqual({prefix, suffix});
	});

	test.each([
		[0, 0],
		[2, 1],
		[-1, 2],
		[0, 4],
	])('no passage: %i–%i', (start, end) => {
		const document = {id: 'd', path: 'a', record: null, sourceHash: '', textHash: ''};
		expect(() => buildPassage(document, 'abc', {start, end})).toThrow(RangeError);
	});
});
