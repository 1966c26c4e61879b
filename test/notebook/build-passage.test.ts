import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildPassage} from '../../src/notebook/build-passage.ts';

const DOCUMENT = {id: 'd1', path: 'a.txt', record: null, sourceHash: 's', textHash: 't'};
const build = (text: string, start: number, end: number) => buildPassage(DOCUMENT, text, {start, end});

describe('a passage', () => {
	test('has its words, and 32 units before and after them', () => {
		const text = `${'<'.repeat(40)}words${'>'.repeat(40)}`;
		expect(build(text, 40, 45)).toEqual({
			document: 'd1',
			path: 'a.txt',
			record: null,
			sourceHash: 's',
			textHash: 't',
			span: {start: 40, end: 45},
			exact: 'words',
			prefix: '<'.repeat(32),
			suffix: '>'.repeat(32),
		});
	});

	test('has what there is before and after it, and never half of a sign', () => {
		// The first and the last low surrogate among them.
		const signs = fc.array(fc.constantFrom('a', '\u{10000}', '\u{103FF}'), {
			minLength: 1,
			maxLength: 60,
			size: 'max',
		});
		fc.assert(
			fc.property(signs, signs, signs, (before, words, after) => {
				const [a, b, c] = [before.join(''), words.join(''), after.join('')];
				const {exact, prefix, suffix} = build(a + b + c, a.length, a.length + b.length);
				expect([exact, prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([b, true, true]);
				expect([a.endsWith(prefix), c.startsWith(suffix)]).toEqual([true, true]);
				expect(prefix.length).toBeGreaterThanOrEqual(Math.min(a.length, 31));
				expect(suffix.length).toBeGreaterThanOrEqual(Math.min(c.length, 31));
				expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
			}),
		);
	});

	test.each([
		[2, 2],
		[3, 2],
		[-1, 2],
		[0, 6],
		[Number.NaN, 2],
	])('is none from %d to %d of five characters', (start, end) => {
		expect(() => build('words', start, end)).toThrow(RangeError);
	});
});
