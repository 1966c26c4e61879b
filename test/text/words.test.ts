import fc from 'fast-check';
import {expect, it} from 'vitest';
import {countWords, findWords} from '../../src/text/words.ts';

it.each<[text: string, words: string[]]>([
	["Hun's plan", ["Hun's", 'plan']],
	['Al-Masri met AT&T in the U.S.', ['Al-Masri', 'met', 'AT&T', 'in', 'the', 'U.S']],
	['“No,” he said.', ['No', 'he', 'said']],
	["the fishermen's 'gift'", ['the', "fishermen's", 'gift']],
	['rose 3.5% to 1,200', ['rose', '3.5', 'to', '1', '200']],
	['O’Brien—who left', ['O’Brien', 'who', 'left']],
	['a--b .c', ['a', 'b', 'c']],
	['Łódź e\u0301tat', ['Łódź', 'e\u0301tat']],
	['𝐀𝐁 😀', ['𝐀𝐁']],
	// The first letters beyond U+FFFF.
	['\u{10000}\u{10001}', ['\u{10000}\u{10001}']],
	['', []],
	[' … – !', []],
])('finds the words of %j', (text, words) => {
	expect(findWords(text).map(({start, end}) => text.slice(start, end))).toEqual(words);
	expect(countWords(text, {start: 0, end: text.length})).toBe(words.length);
});

it('stays inside the span it is given', () => {
	expect(findWords('one two three', {start: 2, end: 6})).toEqual([
		{start: 2, end: 3},
		{start: 4, end: 6},
	]);
});

it('gives spans in order, disjoint, not empty, on whole characters', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), text => {
			let at = 0;
			for (const {start, end} of findWords(text)) {
				expect(start).toBeGreaterThanOrEqual(at);
				expect(end).toBeGreaterThan(start);
				expect(text.slice(start, end).isWellFormed()).toBe(true);
				at = end;
			}
			expect(at).toBeLessThanOrEqual(text.length);
		}),
	);
});
