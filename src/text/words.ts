import type {Span} from './span.ts';

/**
 * The words of `text` within `span`: runs of letters, digits and marks, with inner `'`, `’`, `-`, `.`
 * and `&` when a letter or digit stands on both sides ("Hun's", "Al-Masri", "U.S", "AT&T").
 * A final period is never part of the word. Linear in the length of the span.
 */
export function findWords(text: string, span: Span = {start: 0, end: text.length}): Span[] {
	const words: Span[] = [];
	const scanner = new WordScanner(text, span);
	while (scanner.next()) words.push({start: scanner.start, end: scanner.end});
	return words;
}

/** How many words {@link findWords} would find. */
export function countWords(text: string, span: Span): number {
	const scanner = new WordScanner(text, span);
	let count = 0;
	while (scanner.next()) count++;
	return count;
}

/**
 * The words that {@link findWords} finds, one at a time: the finders read every word of a corpus several
 * times, and a list of spans for each reading was a tenth of their garbage.
 */
export class WordScanner {
	/** Of the word that {@link next} found. */
	start = 0;
	end: number;
	readonly #text: string;
	readonly #limit: number;

	constructor(text: string, span: Span) {
		this.#text = text;
		this.#limit = span.end;
		this.end = span.start;
	}

	/** Goes on to the next word; false when there is none. */
	next(): boolean {
		const text = this.#text;
		const limit = this.#limit;
		let at = this.end;
		let size = 0;
		while (at < limit) {
			size = wordUnit(text, at);
			if (size > 0) break;
			at++;
		}
		if (at >= limit) return false;
		this.start = at;
		at += size;
		while (at < limit) {
			const next = wordUnit(text, at);
			if (next > 0) at += next;
			else if (isJoiner(text.charCodeAt(at)) && at + 1 < limit && wordUnit(text, at + 1) > 0) at++;
			else break;
		}
		this.end = Math.min(at, limit);
		return true;
	}
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
	unit === 0x2011 ||
	unit === 0xad;
