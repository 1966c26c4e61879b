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
	for (const {start, end} of splitLines(text, span)) {
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

const BREAK = /\r\n|[\n\r\f\u2028\u2029]/g;

function* splitLines(text: string, span: Span): Generator<Span> {
	let at = span.start;
	// The two usual breaks are found natively; the rare ones only when the text holds one at all.
	if (!/[\r\f\u2028\u2029]/.test(text)) {
		for (let end = text.indexOf('\n', at); end >= 0 && end < span.end; end = text.indexOf('\n', at)) {
			yield {start: at, end};
			at = end + 1;
		}
	} else {
		BREAK.lastIndex = at;
		for (let found = BREAK.exec(text); found && found.index < span.end; found = BREAK.exec(text)) {
			yield {start: at, end: found.index};
			at = found.index + found[0].length;
			BREAK.lastIndex = at;
		}
	}
	if (at < span.end) yield {start: at, end: span.end};
}

function width(text: string, start: number, end: number): number {
	let columns = 0;
	for (let at = start; at < end; at++) columns += text[at] === '\t' ? 4 : 1;
	return columns;
}
