import {isApostrophe} from '../letter-case.ts';
import type {Token} from '../tokens.ts';

/** What stands between a token and the one before it. */
export type Glue = 'space' | 'dot' | 'hyphen' | 'apostrophe' | 'and-sign' | 'comma' | 'open' | 'break';

/** Abbreviations after which a capital goes on the same name. */
const ABBREVIATIONS = new Set(
	'mr mrs ms dr ma prof sen rep gov sens reps govs gen col lt sgt capt cmdr maj adm brig hon rev st ste mt ft jr sr no vs sec supt insp det fr amb pres messrs asst cpl pvt pte wm jos sta sto brgy cie cia'.split(
		' ',
	),
);

/** Whether the few signs between two words hold an apostrophe: "China ’ s". */
export function isPossessiveSign(text: string, from: number, to: number): boolean {
	if (to - from > 3) return false;
	for (let at = from; at < to; at++) if (isApostrophe(text.charCodeAt(at))) return true;
	return false;
}

/** Classifies the signs between two words; looks at no more than the first three of them and the last two. */
export function glueBetween(text: string, from: number, to: number, last: Token, spaced: boolean): Glue {
	if (last.compound !== null) return 'break';
	const first = text.charCodeAt(from);
	switch (to - from) {
		case 1:
			return first === SPACE || first === LINE || first === NO_BREAK
				? 'space'
				: first === DOT
					? 'dot'
					: 'break';
		case 2: {
			const second = text.charCodeAt(from + 1);
			const glue = second === SPACE || second === LINE ? glueOf(first, from, last) : null;
			return glue ?? (isOpener(second) ? 'open' : 'break');
		}
		case 3: {
			const isAround = first === SPACE && text.charCodeAt(from + 2) === SPACE;
			const glue = isAround ? glueAmid(text.charCodeAt(from + 1), spaced) : null;
			if (glue !== null) return glue;
		}
	}
	const opens = isOpener(text.charCodeAt(to - 1)) || (spaced && isOpener(text.charCodeAt(to - 2)));
	return opens ? 'open' : 'break';
}

/** What a sign with a space behind it is; null for one that may open something. */
function glueOf(sign: number, at: number, last: Token): Glue | null {
	if (sign === DOT) {
		// The dot of "U.S." is part of the word.
		if (last.end > at) return 'space';
		return last.word.length === 1 || ABBREVIATIONS.has(last.lower) ? 'dot' : 'break';
	}
	if (sign === COMMA) return 'comma';
	return sign === SPACE || sign === RETURN || isApostrophe(sign) ? 'space' : null;
}

/** What a sign between two spaces is. `spaced`: in a text that was cut into words. */
function glueAmid(sign: number, spaced: boolean): Glue | null {
	switch (sign) {
		// "**Rosa** Marin" with its markup blanked
		case SPACE:
			return 'space';
		case AND:
			return 'and-sign';
		// "Aven , Lestria ,"
		case COMMA:
			return 'comma';
		case HYPHEN:
			return spaced ? 'hyphen' : null;
		default:
			return spaced && isApostrophe(sign) ? 'apostrophe' : null;
	}
}

const LINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const AND = 0x26;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const NO_BREAK = 0xa0;

/** A quotation mark that opens. */
const isOpener = (code: number): boolean =>
	code === 0x201c || code === 0x22 || code === 0x2018 || code === 0x27 || code === 0xab || code === 0x201e;

/** Whether the signs between two words end a sentence or a line, or begin a list item. */
export function endsSentence(text: string, from: number, to: number): boolean {
	const limit = Math.min(to, from + 12);
	for (let at = from; at < limit; at++) {
		const code = text.charCodeAt(at);
		if (code === 46 || code === 33 || code === 63 || code === 58 || code === 0x2026 || code === 0x2022)
			return true;
		if (code === 10 && at + 1 < limit && text.charCodeAt(at + 1) === 10) return true;
	}
	return to - from > 12 && text.slice(from, limit).trim() !== '';
}

/** Whether the signs before a word keep it out of the name before them. */
export const isApart = ({glue}: Token): boolean => glue === 'break' || glue === 'open' || glue === 'comma';
