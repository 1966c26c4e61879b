/** Cutting and measuring text as a terminal shows it: by grapheme, in columns. */
import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
/**
 * Signs that are a grapheme of one column each: ASCII, Latin, Greek and Cyrillic letters, the punctuation of
 * news, arrows and boxes. Most lines hold nothing else, and for those no segmenter and none of string-width's
 * large expressions is needed, which alone took a fifth of the time to the first frame.
 */
const SIMPLE =
	/^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0391-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2015\u2018-\u201f\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2190-\u2193\u2400-\u2426\u2500-\u257f\u2580-\u259f\u25b8\u25cf\u275b-\u275e]*$/;
const widths = new Map<string, number>();

/** Columns that one grapheme takes: 0, 1 or 2 (a few clusters of spacing marks take more). */
export function graphemeWidth(grapheme: string): number {
	if (grapheme.length === 1 && SIMPLE.test(grapheme)) return 1;
	let width = widths.get(grapheme);
	if (width === undefined) {
		width = stringWidth(grapheme);
		// Hostile text can hold endless different clusters; the few thousand of real text stay.
		if (widths.size < 20_000) widths.set(grapheme, width);
	}
	return width;
}

/** The graphemes of `text`, in order. */
export function* graphemes(text: string): Generator<string> {
	if (SIMPLE.test(text)) yield* text;
	else for (const {segment} of segmenter.segment(text)) yield segment;
}

/** Columns that `text` takes on one line. */
export function columnsOf(text: string): number {
	if (SIMPLE.test(text)) return text.length;
	let width = 0;
	for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
	return width;
}

/** `text` cut to at most `columns`, with `ellipsis` as its last sign when something was cut. */
export function cutToColumns(text: string, columns: number, ellipsis = '…'): string {
	if (columns <= 0) return '';
	if (SIMPLE.test(text) ? text.length <= columns : columnsOf(text) <= columns) return text;
	const room = columns - columnsOf(ellipsis);
	let cut = '';
	let width = 0;
	for (const grapheme of graphemes(text)) {
		width += graphemeWidth(grapheme);
		if (width > room) break;
		cut += grapheme;
	}
	return room < 0 ? '' : cut + ellipsis;
}

/** `text` cut or filled with spaces to exactly `columns`. */
export function fitColumns(text: string, columns: number, ellipsis = '…'): string {
	const cut = cutToColumns(text, columns, ellipsis);
	return cut + ' '.repeat(Math.max(0, columns - columnsOf(cut)));
}
