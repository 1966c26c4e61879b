import {type Span, trimSpan} from '../text/span.ts';

/** A line that is not blank, without the white space around it. */
export type Line = {
	readonly span: Span;
	/** White space in front of its first sign; a tab counts as 4. */
	readonly indent: number;
	/** Whether a blank line, or the beginning of the text, lies before it. */
	readonly afterBlank: boolean;
};

/**
 * The lines of `text` within `span` that are not blank, in order. Lines end at `\n`, `\r\n`, a lone `\r`,
 * a form feed, or the Unicode line and paragraph separators. Linear in the length of the span.
 */
export function findLines(text: string, span: Span = {start: 0, end: text.length}): Line[] {
	const lines: Line[] = [];
	let afterBlank = true;
	for (const {start, end} of splitLines(text.slice(span.start, span.end), span.start)) {
		const trimmed = trimSpan(text, {start, end});
		if (trimmed.start === trimmed.end) {
			afterBlank = true;
			continue;
		}
		lines.push({span: trimmed, indent: width(text, start, trimmed.start), afterBlank});
		afterBlank = false;
	}
	return lines;
}

const RARE = ['\r', '\f', '\u2028', '\u2029'];
const BREAK = /\r\n|[\n\r\f\u2028\u2029]/g;

/** The lines of `text`, moved by `offset`. The usual break is found natively; the rare ones when there is one at all. */
function* splitLines(text: string, offset: number): Generator<Span> {
	let at = 0;
	if (RARE.some(sign => text.includes(sign))) {
		for (const found of text.matchAll(BREAK)) {
			yield {start: offset + at, end: offset + found.index};
			at = found.index + found[0].length;
		}
	} else {
		for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
			yield {start: offset + at, end: offset + end};
			at = end + 1;
		}
	}
	yield {start: offset + at, end: offset + text.length};
}

function width(text: string, start: number, end: number): number {
	let columns = 0;
	for (let at = start; at < end; at++) columns += text[at] === '\t' ? 4 : 1;
	return columns;
}
