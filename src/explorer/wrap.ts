/**
 * Wraps a stretch of a document's text to a width. Lines are spans into the document's text, so that
 * whatever is known by span (names, quotes, marks) needs no second map to be drawn.
 */
import type {Span} from '../text/span.ts';
import {graphemes, graphemeWidth} from './graphemes.ts';

/**
 * Lines of `shown`, which is the printable form of the document's text from unit `offset` on. Breaks at
 * white space, between wide graphemes (Chinese, Japanese), and inside a word only when the word alone is
 * wider than `columns`. A run of white space, line breaks included, is drawn as one space: files wrapped
 * at 72 columns flow. Every unit that is not white space is in exactly one line.
 */
export function wrapFlowing(shown: string, offset: number, columns: number): Span[] {
	const lines: Span[] = [];
	let start = -1;
	let end = -1;
	let width = 0;
	const close = () => {
		if (start >= 0) lines.push({start: offset + start, end: offset + end});
		start = -1;
		width = 0;
	};
	const place = (from: number, to: number, size: number, isGlued: boolean) => {
		const gap = start < 0 || isGlued ? 0 : 1;
		if (start >= 0 && width + gap + size > columns) close();
		if (start < 0) start = from;
		else width += gap;
		width += size;
		end = to;
	};
	let at = 0;
	while (at < shown.length) {
		if (isSpace(shown.charCodeAt(at))) {
			at++;
			continue;
		}
		const from = at;
		let isAscii = true;
		while (at < shown.length && !isSpace(shown.charCodeAt(at))) {
			if (shown.charCodeAt(at) > 0x7e) isAscii = false;
			at++;
		}
		if (isAscii && at - from <= columns) {
			place(from, at, at - from, false);
			continue;
		}
		for (const piece of unbreakable(shown.slice(from, at), columns)) {
			place(from + piece.from, from + piece.to, piece.width, piece.from > 0);
		}
	}
	close();
	return lines;
}

/** The rows of words that belong to no document, each with single spaces. */
export const wrapWords = (words: string, columns: number): string[] =>
	wrapFlowing(words, 0, columns).map(({start, end}) => words.slice(start, end).replace(/\s+/g, ' '));

/** Lines of `shown` as they stand in the file: line breaks and spaces kept; longer ones go on below, from a space. */
export function wrapRaw(shown: string, offset: number, columns: number): Span[] {
	const lines: Span[] = [];
	let at = 0;
	const body = shown.endsWith('\n') ? shown.slice(0, -1) : shown;
	for (const line of body.split('\n')) {
		let start = at;
		let width = 0;
		// Behind the last space that fits: there the line may be parted, and so wide is what comes before.
		let space = -1;
		let widthToSpace = 0;
		for (const grapheme of graphemes(line)) {
			const size = graphemeWidth(grapheme);
			while (width + size > columns && at > start) {
				const stop = space > start ? space : at;
				lines.push({start: offset + start, end: offset + stop});
				width = space > start ? width - widthToSpace : 0;
				start = stop;
				space = -1;
			}
			at += grapheme.length;
			width += size;
			if (grapheme === ' ') {
				space = at;
				widthToSpace = width;
			}
		}
		lines.push({start: offset + start, end: offset + at});
		at++;
	}
	return lines;
}

type Piece = {from: number; to: number; width: number; isWide: boolean};

/** A word's pieces that must stay on one line: runs of narrow graphemes, and each wide grapheme. */
function unbreakable(word: string, columns: number): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const grapheme of graphemes(word)) {
		const width = graphemeWidth(grapheme);
		const to = at + grapheme.length;
		const open = pieces.at(-1);
		const joins = width === 0 || (width === 1 && open && !open.isWide && open.width + width <= columns);
		if (open && joins) {
			open.to = to;
			open.width += width;
		} else pieces.push({from: at, to, width, isWide: width > 1});
		at = to;
	}
	return pieces;
}

const isSpace = (code: number): boolean =>
	code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0x2028;
