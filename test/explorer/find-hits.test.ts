import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findHits} from '../../src/explorer/find-hits.ts';

describe('findHits', () => {
	it.each<[string, string, string[]]>([
		['Dredging waits. The DREDGING is late.', 'dredging', ['Dredging', 'DREDGING']],
		['São Tomé and José', 'jose', ['José']],
		['Jose\u0301 spoke', 'josé s', ['Jose\u0301 s']],
		['the north\n  channel', 'north channel', ['north\n  channel']],
		['it’s hers', "it's", ['it’s']],
		['a.c abc', 'a.c', ['a.c']],
		['(1) [2]', '[2]', ['[2]']],
		['Straße', 'stra', ['Stra']],
		['aaaa', 'aa', ['aa', 'aa']],
		['nothing here', 'absent', []],
		['anything', '   ', []],
	])('%j: %s', (text, query, hits) => {
		expect(findHits(text, query).map(({start, end}) => text.slice(start, end))).toEqual(hits);
	});

	it('finds any stretch of any text, and only inside the text', () => {
		const text = fc.string({unit: 'grapheme', minLength: 1, maxLength: 40});
		fc.assert(
			fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
				const start = a % words.length;
				const query = words.slice(start, start + 1 + (b % 8));
				const hits = findHits(words, query);
				for (const hit of hits) {
					expect(hit.start).toBeLessThan(hit.end);
					expect(hit.end).toBeLessThanOrEqual(words.length);
				}
				if (/^[a-z]+$/.test(query)) expect(hits.length).toBeGreaterThan(0);
			}),
		);
	});
});
