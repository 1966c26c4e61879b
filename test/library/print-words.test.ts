import fc from 'fast-check';
import {expect, it} from 'vitest';
import {anyPrint, formatPrints} from '../../src/library/print-words.ts';

it('fingerprints are words of one length, different ones of different prints', () => {
	const print = fc.nat(0xffff_ffff);
	fc.assert(
		fc.property(fc.uniqueArray(print, {minLength: 1, maxLength: 20}), prints => {
			const words = formatPrints(Uint32Array.from(prints)).split(' ');
			expect(words).toEqual(prints.map(one => formatPrints([one])));
			expect(new Set(words).size).toBe(prints.length);
			for (const word of words) expect(word).toMatch(/^[a-z0-5]{7}$/);
			expect(formatPrints(Int32Array.from(prints))).toBe(words.join(' '));
			expect(anyPrint(prints)).toBe(words.join(' OR '));
		}),
	);
});

it.each([
	[[], ''],
	[[0], 'aaaaaaa'],
	[[31, 32], 'aaaaaa5 aaaaaba'],
	[[0xffff_ffff], 'd555555'],
])('%j is written %j', (prints, words) => {
	expect(formatPrints(prints)).toBe(words);
});
