/** Cutting and measuring text as a terminal shows it: by grapheme, in columns. */
import stringWidth from 'string-width';
import {isOneColumnEach} from '../text/one-column.ts';
import {standInColumns} from '../text/reveal.ts';

/** Made when first needed: its tables take longer to load than a screen takes to draw. */
let segmenter: Intl.Segmenter | undefined;
/** Known widths; that of the sign which stands for hidden syntax is needed for every Markdown text. */
const widths = new Map([['\u2060', 0]]);

/** Columns that one grapheme takes: 0, 1 or 2 (a few clusters of spacing marks take more). */
export function graphemeWidth(grapheme: string): number {
	if (grapheme.length === 1 && isOneColumnEach(grapheme)) return 1;
	let width = widths.get(grapheme) ?? standInColumns(grapheme);
	if (width === null) {
		width = stringWidth(grapheme);
		// Hostile text can hold endless different clusters; the few thousand of real text stay.
		if (widths.size < 20_000) widths.set(grapheme, width);
	}
	return width;
}

/** The graphemes of `text`, in order. */
export function* graphemes(text: string): Generator<string> {
	if (isOneColumnEach(text)) {
		yield* text;
		return;
	}
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	for (const {segment} of segmenter.segment(text)) yield segment;
}

/** Columns that `text` takes on one line. */
export function columnsOf(text: string): number {
	if (isOneColumnEach(text)) return text.length;
	let width = 0;
	for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
	return width;
}

/** `text` cut to at most `columns`, with `ellipsis` as its last sign when something was cut. */
export function cutToColumns(text: string, columns: number, ellipsis = '…'): string {
	if (columns <= 0) return '';
	if (isOneColumnEach(text) ? text.length <= columns : columnsOf(text) <= columns) return text;
	const room = columns - columnsOf(ellipsis);
	let cut = '';
	let width = 0;
	for (const grapheme of graphemes(text)) {
		width += graphemeWidth(grapheme);
		if (width > room) break;
		cut += grapheme;
	}
	// Words that end in “…” already, as what a quote leaves out does, need no second sign.
	return room < 0 ? '' : cut.replace(/\s?…\s?$/, '') + ellipsis;
}

/** The end of `text`, at most `columns` of it, with `ellipsis` as its first sign when something was cut. */
export function cutStartToColumns(text: string, columns: number, ellipsis: string): string {
	if (columns <= 0) return '';
	if (columnsOf(text) <= columns) return text;
	const room = columns - columnsOf(ellipsis);
	let cut = '';
	let width = 0;
	for (const grapheme of [...graphemes(text)].reverse()) {
		width += graphemeWidth(grapheme);
		if (width > room) break;
		cut = grapheme + cut;
	}
	return room < 0 ? '' : ellipsis + cut;
}

/** `text` cut or filled with spaces to exactly `columns`. */
export function fitColumns(text: string, columns: number, ellipsis = '…'): string {
	const cut = cutToColumns(text, columns, ellipsis);
	return cut + ' '.repeat(Math.max(0, columns - columnsOf(cut)));
}
