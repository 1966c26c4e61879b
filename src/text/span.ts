import {isSpace} from './space.ts';

/**
 * A stretch of one document's text: UTF-16 code units, half-open (`end` is the first unit outside).
 * `text.slice(span.start, span.end)` is what it covers.
 */
export type Span = {readonly start: number; readonly end: number};

/** A span written as JSON output carries it: `[start, end)`. */
type SpanPair = readonly [start: number, end: number];

/** A span as JSON carries it. */
export const toPair = (span: Span): SpanPair => [span.start, span.end];

/** The words that a span covers. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Spans that only touch do not overlap; an empty one overlaps a span that it stands inside of. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A span contains itself, and an empty one at either of its ends. */
export const contains = (outer: Span, inner: Span): boolean =>
	outer.start <= inner.start && inner.end <= outer.end;

/** A text of which stretches can be had: a string, or one that is read when it is looked at. */
export type TextSource = {
	readonly length: number;
	/** The units from `start` to `end`, as far as the text goes; neither may be negative. */
	slice(start: number, end: number): string;
};

/** The smallest span that covers all of `spans`, which must not be empty. */
export function hull(spans: readonly Span[]): Span {
	let start = Number.POSITIVE_INFINITY;
	let end = 0;
	for (const span of spans) {
		start = Math.min(start, span.start);
		end = Math.max(end, span.end);
	}
	return {start, end};
}

/** The span without white space at its ends; empty at `start` when it is all white space. */
export function trimSpan(text: string, span: Span): Span {
	let {start, end} = span;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return {start, end};
}
