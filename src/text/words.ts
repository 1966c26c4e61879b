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

/** How many words {@link findWords} would find, counted up to `most`. */
export function countWords(text: string, span: Span, most = Number.POSITIVE_INFINITY): number {
	const scanner = new WordScanner(text, span);
	let count = 0;
	while (count < most && scanner.next()) count++;
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
	/** Of its units; equal words have one hash. */
	hash = 0;
	/** It has small ASCII letters only. */
	isSmall = false;
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
		let unit = 0;
		let kind = 0;
		for (; at < limit; at++) {
			unit = text.charCodeAt(at);
			kind = unit < KNOWN ? KINDS[unit]! : wideKind(text, at);
			if (kind !== 0) break;
		}
		if (at >= limit) return false;
		this.start = at;
		let hash = unit;
		let kinds = kind;
		at += kind === PAIR ? 2 : 1;
		while (at < limit) {
			unit = text.charCodeAt(at);
			// What most words are made of, and end before.
			if (unit >= SMALL_A && unit <= SMALL_Z) {
				hash = (Math.imul(hash, 31) + unit) | 0;
				at++;
				continue;
			}
			if (unit === SPACE) break;
			kind = unit < KNOWN ? KINDS[unit]! : wideKind(text, at);
			if (kind === 0) {
				if (!isJoiner(unit) || at + 1 >= limit || kindAt(text, at + 1) === 0) break;
				kind = OTHER;
			}
			hash = (Math.imul(hash, 31) + unit) | 0;
			kinds |= kind;
			at += kind === PAIR ? 2 : 1;
		}
		this.end = at < limit ? at : limit;
		this.hash = hash;
		this.isSmall = kinds === SMALL;
		return true;
	}
}

const SPACE = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

const SMALL = 1;
const OTHER = 2;
/** A letter of two units. */
const PAIR = 4;

const LETTER_OR_DIGIT = /^[\p{L}\p{N}\p{M}]$/u;

/** Behind the Latin letters, with and without accents: most of any text. */
const KNOWN = 0x250;

/** Of these: small ASCII letters, other letters and digits, 0 for all else. */
const KINDS = Uint8Array.from({length: KNOWN}, (_, unit) => {
	const sign = String.fromCharCode(unit);
	return /[a-z]/.test(sign) ? SMALL : LETTER_OR_DIGIT.test(sign) ? OTHER : 0;
});

const known = new Map<number, boolean>();

/** What letter, digit or mark stands at `at`; 0 when something else does. */
function kindAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	return unit < KNOWN ? KINDS[unit]! : wideKind(text, at);
}

/** The same beyond Latin letters. */
function wideKind(text: string, at: number): number {
	const code = text.codePointAt(at)!;
	// Dashes, curly marks and the ellipsis.
	if (code >= 0x2010 && code <= 0x2027) return 0;
	let is = known.get(code);
	if (is === undefined) {
		is = LETTER_OR_DIGIT.test(String.fromCodePoint(code));
		known.set(code, is);
	}
	return is ? (code > 0xffff ? PAIR : OTHER) : 0;
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
