import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {matchSpans} from '../../../src/library/filter/match-spans.ts';

/** The text with what is lit in brackets. */
function light(query: string, text: string): string {
	let shown = '';
	let at = 0;
	for (const {start, end} of matchSpans(query, text)) {
		shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
		at = end;
	}
	return shown + text.slice(at);
}

describe('letters that a filter lights', () => {
	it.each([
		['rosa', 'Rosa Marin', '[Rosa] Marin'],
		['mar ros', 'Rosa Marin', '[Ros]a [Mar]in'],
		['jose', 'José Ruiz', '[José] Ruiz'],
		['jose', 'Jose\u0301 Ruiz', '[Jose\u0301] Ruiz'],
		['strasse', 'Straße', '[Straße]'],
		['ari', 'Rosa Marin', 'Rosa M[ari]n'],
		['hbr', 'Harbour Board of Rill', '[H]arbour [B]oard of [R]ill'],
		['harbuor', 'Harbour Board', '[Harbo]u[r] Board'],
		["'ar", 'Harbour Arbour', 'H[ar]bour [Ar]bour'],
		['^ros', 'Rosa and Ros', '[Ros]a and Ros'],
		['^and', 'Rosa and Ros', 'Rosa and Ros'],
		['ros$', 'Rosa and Ros', 'Rosa and [Ros]'],
		['!rosa', 'Rosa Marin', 'Rosa Marin'],
		['tide | rosa', 'Rosa Marin', '[Rosa] Marin'],
		['speaker:rosa', 'Rosa Marin', 'Rosa Marin'],
		['zebra', 'Rosa Marin', 'Rosa Marin'],
		['', 'Rosa Marin', 'Rosa Marin'],
		['ship', 'A \u{1F6A2} ship', 'A \u{1F6A2} [ship]'],
	])('of %j in %j', (query, text, expected) => {
		expect(light(query, text)).toBe(expected);
	});

	it('lie inside the text, in order, on character boundaries', () => {
		const letters = fc.string({
			unit: fc.constantFrom('a', 'é', 'e\u0301', 'ß', 'ﬁ', '\u{1F6A2}', 'ก็', ' ', 'n', "'", '\ud800'),
		});
		fc.assert(
			fc.property(fc.oneof(letters, fc.string({unit: 'binary'})), letters, (text, query) => {
				let last = 0;
				for (const {start, end} of matchSpans(query, text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					for (const at of [start, end]) expect(splitsPair(text, at)).toBe(false);
					last = end;
				}
			}),
		);
	});
});

const splitsPair = (text: string, at: number): boolean =>
	/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
