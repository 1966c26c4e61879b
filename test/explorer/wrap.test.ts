import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../src/explorer/graphemes.ts';
import {wrapFlowing, wrapRaw} from '../../src/explorer/wrap.ts';

const flow = (text: string, columns: number): string[] =>
	wrapFlowing(text, 0, columns).map(({start, end}) => text.slice(start, end));
const raw = (text: string, columns: number): string[] =>
	wrapRaw(text, 0, columns).map(({start, end}) => text.slice(start, end));

describe('wrapFlowing', () => {
	it.each<[string, number, string[]]>([
		['', 10, []],
		['  \n ', 10, []],
		['one two three', 20, ['one two three']],
		['one two three', 7, ['one two', 'three']],
		['one two three', 3, ['one', 'two', 'thr', 'ee']],
		['hard\nwrapped  text', 30, ['hard\nwrapped  text']],
		['a  b  c', 3, ['a  b', 'c']],
		['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
		['東京の港は', 4, ['東京', 'の港', 'は']],
		['at 東京 now', 5, ['at 東', '京', 'now']],
		['e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
		['👍🏽👍🏽', 3, ['👍🏽', '👍🏽']],
	])('%j at %i columns', (text, columns, lines) => {
		expect(flow(text, columns)).toEqual(lines);
	});

	it('gives spans of the document when the text begins inside it', () => {
		expect(wrapFlowing('one two', 100, 3)).toEqual([
			{start: 100, end: 103},
			{start: 104, end: 107},
		]);
	});
});

describe('wrapRaw', () => {
	it.each<[string, number, string[]]>([
		['one\n\n  two\n', 10, ['one', '', '  two']],
		['one two three', 8, ['one two ', 'three']],
		['abcdefgh', 3, ['abc', 'def', 'gh']],
		['a\n', 5, ['a']],
		['東京の', 4, ['東京', 'の']],
	])('%j at %i columns', (text, columns, lines) => {
		expect(raw(text, columns)).toEqual(lines);
	});
});

const text = fc.string({
	unit: fc.constantFrom(
		'a',
		'b',
		'word',
		' ',
		'  ',
		'\n',
		'é',
		'e\u0301',
		'港',
		'👨‍👩‍👧',
		'🇰🇭',
		'ｱ',
		'한',
		'\uFFFD',
		'ก็',
	),
	maxLength: 80,
});
const columns = fc.integer({min: 2, max: 40});

describe('any text at any width', () => {
	it('flows into lines in order that hold every sign once and are never too wide', () => {
		fc.assert(
			fc.property(text, columns, (words, width) => {
				const lines = wrapFlowing(words, 0, width);
				let last = 0;
				for (const {start, end} of lines) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(words.slice(last, start).trim()).toBe('');
					expect(columnsOf(words.slice(start, end).replace(/\s+/g, ' '))).toBeLessThanOrEqual(width);
					last = end;
				}
				expect(words.slice(last).trim()).toBe('');
			}),
		);
	});

	it('parts a raw line twice when what stays behind the space is still too wide', () => {
		const words = ' a한';
		expect(wrapRaw(words, 0, 2).map(({start, end}) => words.slice(start, end))).toEqual([' ', 'a', '한']);
	});

	it('stands raw in lines that hold every unit but the line breaks', () => {
		fc.assert(
			fc.property(text, columns, (words, width) => {
				const lines = wrapRaw(words, 0, width);
				const shown = lines.map(({start, end}) => words.slice(start, end));
				expect(shown.join('')).toBe(words.replaceAll('\n', ''));
				for (const line of shown) expect(columnsOf(line)).toBeLessThanOrEqual(width);
			}),
		);
	});
});
