import fc from 'fast-check';
import {expect, it} from 'vitest';
import {blankSpans} from '../../src/text/blank.ts';
import {sha256, shortHash} from '../../src/text/hash.ts';
import {contains, hull, overlaps, sliceSpan, toPair, trimSpan} from '../../src/text/span.ts';

const span = (start: number, end: number) => ({start, end});

it.each([
	[span(0, 2), span(2, 4), false, false],
	[span(0, 3), span(2, 4), true, false],
	[span(0, 5), span(2, 4), true, true],
	[span(2, 4), span(2, 4), true, true],
])('tells whether %o meets and holds %o', (a, b, meets, holds) => {
	expect(overlaps(a, b)).toBe(meets);
	expect(contains(a, b)).toBe(holds);
});

it('covers spans by the smallest one', () => {
	expect(hull([span(4, 6), span(1, 2), span(3, 9)])).toEqual(span(1, 9));
	expect(toPair(span(1, 2))).toEqual([1, 2]);
});

it('trims white space of every kind', () => {
	fc.assert(
		fc.property(
			fc.string({unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '\u00a0', '\u2003', '\u3000', '\u205f')}),
			text => {
				const trimmed = trimSpan(text, span(0, text.length));
				expect(sliceSpan(text, trimmed)).toBe(text.trim());
			},
		),
	);
});

it('blanks spans and keeps lengths and lines', () => {
	expect(blankSpans('a **b**\n> c', [span(2, 4), span(5, 10)])).toBe('a   b  \n  c');
	expect(blankSpans('abc', [])).toBe('abc');
});

it('names things by hashes that do not run together', () => {
	expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	expect(shortHash('ab', 'c')).not.toBe(shortHash('a', 'bc'));
	expect(shortHash('a')).toMatch(/^[0-9a-f]{12}$/);
});
