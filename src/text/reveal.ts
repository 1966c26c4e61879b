/**
 * Shows what `printable` replaced: each such character by its code point, `<U+202E>`. A text to be wrapped keeps
 * its length while it is laid out: the first unit of a replaced character stands for the columns of its name.
 */
import {printable} from './printable.ts';

/**
 * U+FDD0 stands for nothing, the noncharacters behind it for as many columns as they are behind it; `printable`
 * lets none of them through from a document.
 */
const STAND_IN = 0xfdd0;
const MOST_COLUMNS = '<U+10FFFF>'.length;
const STAND_INS = /[\uFDD0-\uFDDA]/g;

/** Line breaks and tabs are drawn as such, or as a space: nothing of the text is hidden by that. */
const LAYOUT = /[\t\r\n\u0085\u2028\u2029]/;

/** Columns of a sign that stands for a name; null of any other. */
export function standInColumns(sign: string): number | null {
	const columns = sign.charCodeAt(0) - STAND_IN;
	return columns >= 0 && columns <= MOST_COLUMNS ? columns : null;
}

/** How a character is named in what is shown: `<U+202E>`. `code` is a code point, not a UTF-16 unit. */
export const nameOf = (code: number): string => `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;

/** As `printable`, with a stand-in for each character that it replaces. Same length as `raw`. */
export function revealing(raw: string): string {
	const shown = printable(raw);
	if (shown === raw) return raw;
	let marked = '';
	let at = 0;
	for (const {start, end, code} of findReplaced(raw, shown)) {
		marked += shown.slice(at, start) + String.fromCharCode(STAND_IN + nameOf(code).length);
		marked += String.fromCharCode(STAND_IN).repeat(end - start - 1);
		at = end;
	}
	return marked + shown.slice(at);
}

/** `marked` with names for stand-ins; `raw` is what it was made of, unit for unit. */
export const nameStandIns = (marked: string, raw: string): string =>
	marked.replace(STAND_INS, (sign, at: number) =>
		sign.charCodeAt(0) === STAND_IN ? '' : nameOf(raw.codePointAt(at)!),
	);

/** `raw` on one line, safe to print, replaced characters by name. Longer than `raw`. */
export const revealedLine = (raw: string): string => nameStandIns(revealing(raw), raw).replaceAll('\n', ' ');

/** A replaced character: its span in UTF-16 units (two of a pair), and its code point. */
type Replaced = {readonly start: number; readonly end: number; readonly code: number};

/** The characters of `raw` that `printable` makes into other signs, in order. Spans in UTF-16 units. */
export function* findReplaced(raw: string, shown: string = printable(raw)): Generator<Replaced> {
	if (shown === raw) return;
	for (let at = 0; at < raw.length; at++) {
		if (shown.charCodeAt(at) === raw.charCodeAt(at) || LAYOUT.test(raw[at]!)) continue;
		const code = raw.codePointAt(at)!;
		const end = at + (code > 0xffff ? 2 : 1);
		yield {start: at, end, code};
		at = end - 1;
	}
}
