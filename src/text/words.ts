import type {Span} from './span.ts';

/**
 * The words of `text` within `span`: runs of letters, digits and marks, with inner `'`, `’`, `-`, `.`
 * and `&` when a letter or digit stands on both sides ("Hun's", "Al-Masri", "U.S", "AT&T").
 * A final period is never part of the word. Linear in the length of the span.
 */
export function findWords(text: string, span: Span = {start: 0, end: text.length}): Span[] {
	const words: Span[] = [];
	let at = span.start;
	while (at < span.end) {
		const size = wordUnit(text, at);
		if (size === 0) {
			at++;
			continue;
		}
		const start = at;
		at += size;
		while (at < span.end) {
			const next = wordUnit(text, at);
			if (next > 0) at += next;
			else if (isJoiner(text.charCodeAt(at)) && at + 1 < span.end && wordUnit(text, at + 1) > 0) at++;
			else break;
		}
		words.push({start, end: Math.min(at, span.end)});
	}
	return words;
}

const LETTER_OR_DIGIT = /^[\p{L}\p{N}\p{M}]$/u;
const known = new Map<number, boolean>();

/** UTF-16 units of the letter, digit or mark at `at`; 0 when something else stands there. */
function wordUnit(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	if (unit < 0x80)
		return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) ? 1 : 0;
	const code = text.codePointAt(at)!;
	let is = known.get(code);
	if (is === undefined) {
		is = LETTER_OR_DIGIT.test(String.fromCodePoint(code));
		known.set(code, is);
	}
	return is ? (code > 0xffff ? 2 : 1) : 0;
}

const isJoiner = (unit: number): boolean =>
	unit === 0x27 ||
	unit === 0x2019 ||
	unit === 0x2d ||
	unit === 0x2e ||
	unit === 0x26 ||
	unit === 0x2010 ||
	unit === 0x2011;
