import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Folding, findHits, foldText} from '../../src/explorer/find-hits.ts';
import type {Span} from '../../src/text/span.ts';
import {tried} from '../runs.ts';

function hitsIn(text: string, query: string): Span[] {
	const hits = findHits(foldText(text), query);
	return Array.from({length: hits.length}, (_, index) => hits.at(index)!);
}

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
		['İstanbul, then Rome', 'ROME', ['Rome']],
		['e\u0301\u0302a e\u0301a', 'ea', ['e\u0301\u0302a', 'e\u0301a']],
		['the engi-\nneers of the infra-\r\n  structure', 'engineers of', ['engi-\nneers of']],
		['the engi-\nneers of the infra-\r\n  structure', 'astruct', ['a-\r\n  struct']],
		['the engi-\nneers and engineers, pre-\nand post-war', 'engineers', ['engi-\nneers', 'engineers']],
		['nothing here', 'absent', []],
		['anything', '   ', []],
	])('%j: %s', (text, query, hits) => {
		expect(hitsIn(text, query).map(({start, end}) => text.slice(start, end))).toEqual(hits);
	});

	it('tells which hit comes next, and which are in view', () => {
		const text = fc.string({unit: fc.constantFrom('a', 'b', 'é', '\u0301', ' '), maxLength: 60});
		fc.assert(
			fc.property(
				text,
				fc.constantFrom('a', 'ab', 'e', 'a b'),
				fc.nat(70),
				fc.nat(20),
				(words, query, start, size) => {
					const hits = findHits(foldText(words), query);
					const all = hitsIn(words, query);
					const window = {start, end: start + size};
					expect(hits.touching(window)).toEqual(all.filter(hit => hit.start < window.end && start < hit.end));
					expect(hits.at(hits.indexFrom(start))).toEqual(all.find(hit => hit.start >= start));
					expect(hits.at(-1)).toEqual(all.at(-1));
				},
			),
		);
	});

	it('finds any stretch of any text, and only inside the text', () => {
		const text = fc.string({unit: 'grapheme', minLength: 1, maxLength: 40});
		fc.assert(
			fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
				const start = a % words.length;
				const query = words.slice(start, start + 1 + (b % 8));
				const hits = hitsIn(words, query);
				for (const hit of hits) {
					expect(hit.start).toBeLessThan(hit.end);
					expect(hit.end).toBeLessThanOrEqual(words.length);
				}
				if (/^[a-z]+$/.test(query)) expect(hits.length).toBeGreaterThan(0);
			}),
		);
	});
});

describe('Folding', () => {
	it('folds a text of several stretches as it is folded at once', () => {
		const stretch = 1 << 16;
		const near = fc.tuple(
			fc.integer({min: -3, max: 3}),
			fc.constantFrom('é', 'e\u0301', '👍🏽', '\u0301', 'İ', '’'),
		);
		fc.assert(
			fc.property(fc.array(near, {maxLength: 3}), fc.nat(3), (signs, before) => {
				let text = 'The Mayor. '.repeat(20_000);
				for (const [n, [by, sign]] of signs.entries()) {
					const at = (n + 1) * stretch + by;
					text = text.slice(0, at) + sign + text.slice(at);
				}
				const folding = new Folding(text.length);
				for (let n = 0; n < before; n++) folding.step(text);
				expect(folding.finish(text)).toEqual(foldText(text));
			}),
			tried(20),
		);
	});
});
