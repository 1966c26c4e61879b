import {describe, expect, test} from 'vitest';
import {buildExportPassage, buildQuotePassages} from '../../src/export/build-export-passage.ts';
import {buildMarkedPassages} from '../../src/export/build-marked-passages.ts';
import {passageId} from '../../src/export/passage-id.ts';
import type {Library} from '../../src/library/library.ts';
import {findQuoteSpan} from '../../src/library/quote-span.ts';
import type {DocumentRow, QuoteRow} from '../../src/library/rows.ts';
import {buildPassage} from '../../src/notebook/build-passage.ts';
import type {Mark} from '../../src/notebook/mark.ts';
import {sha256} from '../../src/text/hash.ts';
import type {Span} from '../../src/text/span.ts';
import {wholeWindows} from '../library/whole-windows.ts';
import {pier, quoteOf} from './passages.ts';

const find = (text: string, words: string): Span => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length,
});

const WORDS = 'Ask me again in spring,';
const quote: QuoteRow = quoteOf(pier, {id: 'q7', content: [find(pier.text, WORDS)]});

/** A library of one document, as far as an export asks it. */
function libraryOf(document: DocumentRow, text: string): Library {
	const starts = [...text.matchAll(/(?:^|\n\n)(?=\S)/g)].map(({index, 0: gap}) => index + gap.length);
	const parts = starts.map((start, at) => ({
		kind: (['headline', 'byline'] as const)[at] ?? ('paragraph' as const),
		span: {start, end: (starts[at + 1] ?? text.length + 2) - 2},
	}));
	const row = {...quote, document: document.id, content: [find(text, WORDS)]};
	return {
		document: (id: string) => (id === document.id ? document : undefined),
		documentWithText: (hash: string) => (hash === document.textHash ? document : undefined),
		text: () => text,
		parts: () => parts,
		windows: (id: string) => (id === document.id ? wholeWindows(text, parts, [], []) : undefined),
		entity: (id: string) => (id === 'e1' ? {role: 'harbour director'} : undefined),
		quote: (id: string) => (id === 'q7' && text.includes(WORDS) ? row : undefined),
		quotesIn: () => (text.includes(WORDS) ? [row] : []),
	} as unknown as Library;
}

const markOf = (words: string, id: string | null): Mark => ({
	id: 'm1',
	passage: buildPassage(pier.document, pier.text, find(pier.text, words)),
	quote: id,
	labels: ['x'],
	note: 'y',
	time: '2031-10-02T10:00:00.000Z',
});

describe('a passage for export', () => {
	const library = libraryOf(pier.document, pier.text);

	test.each([
		['We cannot open', 2, 'paragraph'],
		['Odile Marsh', null, 'byline'],
		['Lantern pier stays', null, 'headline'],
	])('knows where it stands: %s', (words, paragraph, part) => {
		const passage = buildExportPassage(library, pier.document, find(pier.text, words));
		expect(passage).toMatchObject({paragraph, part, exact: words, quote: null, role: null});
	});

	test('of a quote has its quotation marks and the speaker’s role', () => {
		expect(buildQuotePassages(library, [quote])[0]).toMatchObject({
			exact: `“${WORDS}”`,
			role: 'harbour director',
			paragraph: 3,
		});
		expect(buildQuotePassages(library, [{...quote, document: 'gone'}])).toEqual([]);
	});

	test('opens a document once for all that is quoted from it: its text is in memory once', () => {
		let opened = 0;
		const windows = (id: string) => {
			opened++;
			return library.windows(id);
		};
		const quotes = Array.from({length: 50}, () => quote);
		expect(buildQuotePassages({...library, windows}, quotes)).toHaveLength(50);
		expect(opened).toBe(1);
	});

	test.each([
		['He said “no” twice.', 'no', 'direct', '“no”'],
		['He said "no" twice.', 'no', 'direct', '"no"'],
		['He said »no« twice.', 'no', 'mixed', '»no«'],
		['“Not yet,” he said.', 'Not yet', 'direct', '“Not yet,”'],
		['“Why?!” he said.', 'Why', 'direct', '“Why?!”'],
		['“Not yet, he said.', 'Not yet', 'direct', '“Not yet'],
		['He said no twice.', 'no', 'direct', 'no'],
		["It was 'no' he meant.", 'no', 'indirect', 'no'],
		['no', 'no', 'direct', 'no'],
	] as const)('%s', (text, words, kind, expected) => {
		const {start, end} = findQuoteSpan(text, {content: [find(text, words)], kind});
		expect(text.slice(start, end)).toBe(expected);
	});
});

describe('marked passages', () => {
	test('have the labels, the note and the same footnote as the quote itself', () => {
		const library = libraryOf(pier.document, pier.text);
		const {passages, changed, lost} = buildMarkedPassages(library, [markOf(WORDS, 'q7')]);
		expect([changed, lost]).toEqual([[], []]);
		expect(passages[0]).toMatchObject({labels: ['x'], note: 'y', marked: '2031-10-02T10:00:00.000Z'});
		expect(passageId(passages[0]!)).toBe(passageId(buildQuotePassages(library, [quote])[0]!));
	});

	test('follow their words in a text that was edited', () => {
		const text = `Corrected on Friday.\n\n${pier.text}`;
		const library = libraryOf({...pier.document, textHash: sha256(text)}, text);
		const {passages} = buildMarkedPassages(library, [markOf('Odalys Brandt told the council.', null)]);
		expect(passages[0]!.exact).toBe('Odalys Brandt told the council.');
	});

	test('follow a document that was moved', () => {
		const library = libraryOf({...pier.document, id: 'd9', path: 'elsewhere.txt'}, pier.text);
		const {passages, lost} = buildMarkedPassages(library, [markOf(WORDS, 'q7')]);
		expect(lost).toEqual([]);
		expect(passages[0]).toMatchObject({document: {path: 'elsewhere.txt'}, exact: `“${WORDS}”`});
	});

	test('that were changed are named, and those that are gone are not lost', () => {
		const text = pier.text.replace('Odalys Brandt told the council', 'Odalys Brandt told the whole council');
		const edited = libraryOf({...pier.document, textHash: sha256(text)}, text);
		const mark = markOf('Odalys Brandt told the council.', null);
		expect(buildMarkedPassages(edited, [mark])).toMatchObject({
			passages: [{exact: 'Odalys Brandt told the whole council.'}],
			changed: [mark],
		});
		const other = libraryOf({...pier.document, textHash: 'z'}, 'It rained.');
		expect(buildMarkedPassages(other, [mark]).lost).toEqual([{mark, reason: 'no-passage'}]);
		const none = libraryOf({...pier.document, id: 'd9', textHash: 'z'}, 'It rained.');
		expect(buildMarkedPassages(none, [mark]).lost).toEqual([{mark, reason: 'no-document'}]);
	});
});
