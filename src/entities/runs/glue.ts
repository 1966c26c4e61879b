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

/** Classifies the signs between two words; looks at no more than the first eight of them. */
export function glueBetween(text: string, from: number, to: number, last: Token, spaced: boolean): Glue {
	if (last.compound !== null) return 'break';
	const size = to - from;
	const first = text.charCodeAt(from);
	if (size === 1)
		return first === 32 || first === 10 || first === 0xa0 ? 'space' : first === 46 ? 'dot' : 'break';
	if (size === 2) {
		const second = text.charCodeAt(from + 1);
		if (second === 32 || second === 10) {
			if (first === 46) {
				if (last.end > from) return 'space';
				if (last.word.length === 1 || ABBREVIATIONS.has(last.lower)) return 'dot';
				return 'break';
			}
			if (first === 32 || first === 13) return 'space';
			if (first === 44) return 'comma';
			if (isApostrophe(first)) return 'space';
		}
		return isOpener(text.charCodeAt(to - 1)) ? 'open' : 'break';
	}
	if (size === 3 && first === 32 && text.charCodeAt(from + 2) === 32) {
		const sign = text.charCodeAt(from + 1);
		// "**Rosa** Marin" with its markup blanked
		if (sign === 32) return 'space';
		if (sign === 38) return 'and-sign';
		// "Aven , Lestria ," in a text that was cut into words
		if (sign === 44) return 'comma';
		if (spaced && sign === 45) return 'hyphen';
		if (spaced && isApostrophe(sign)) return 'apostrophe';
	}
	return isOpener(text.charCodeAt(to - 1)) || (spaced && isOpener(text.charCodeAt(to - 2)))
		? 'open'
		: 'break';
}

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
