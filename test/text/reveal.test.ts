import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {printable, printableLine} from '../../src/text/printable.ts';
import {findReplaced, nameStandIns, revealedLine, revealing, standInColumns} from '../../src/text/reveal.ts';

describe('what was replaced', () => {
	it.each([
		['nothing', 'Plain “words”, 👩‍💻, ❤️ and e\u0301.', 'Plain “words”, 👩‍💻, ❤️ and e\u0301.'],
		['an escape', 'a\u001b[31mb', 'a<U+001B>[31mb'],
		['an override', 'a\u202Eb', 'a<U+202E>b'],
		['a tag of two units', 'a\u{E0041}b', 'a<U+E0041>b'],
		['half of a pair', 'a\uD83Db', 'a<U+D83D>b'],
		['a noncharacter', 'a\uFDD3\uFFFEb', 'a<U+FDD3><U+FFFE>b'],
		['a soft hyphen', 'har\u00ADbour', 'har<U+00AD>bour'],
		['a true replacement character', 'a\uFFFDb', 'a\uFFFDb'],
		['line breaks and tabs, which are layout', 'a\tb\r\nc\u2028d', 'a b  c d'],
	])('of %s is shown by its code point', (_, raw, shown) => {
		expect(revealedLine(raw)).toBe(shown);
	});

	it('keeps the length while it is laid out, names each once, and emits nothing else', () => {
		const unit = fc.oneof(
			fc.integer({min: 0, max: 0xffff}).map(code => String.fromCharCode(code)),
			fc.constantFrom('\u001b', '\u202e', '\u{e0041}', '\uD800', '\u200d', 'a', ' ', '\n', '\r'),
		);
		fc.assert(
			fc.property(fc.array(unit), units => {
				const raw = units.join('');
				const marked = revealing(raw);
				expect(marked.length).toBe(raw.length);
				const found = [...findReplaced(raw)];
				const standing = [...marked].filter(sign => (standInColumns(sign) ?? 0) > 0);
				expect(standing.length).toBe(found.length);
				const shown = nameStandIns(marked, raw);
				expect(printable(shown)).toBe(shown);
				if (found.length === 0) expect(revealedLine(raw)).toBe(printableLine(raw));
			}),
		);
	});
});
