/** Found words in one column, each with what stands before and after it: a concordance. */

import type {SearchHit} from '../library/rows.ts';
import {byUnits} from '../text/by-units.ts';
import {fold} from '../text/fold.ts';
import type {Span} from '../text/span.ts';
import type {Order} from './list-orders.ts';

/** One place where the words stand. `span` is of the document's text, and lies in the hit's part. */
export type Line = {readonly hit: SearchHit; readonly span: Span};

/** More than anyone reads through. */
const MOST_LINES = 5_000;
/** UTF-16 units on each side that the order looks at. */
const REACH = 120;

/**
 * The lines of all hits. By `right` they are in the order of the words behind the found ones, by `left` in that
 * of the words before them, the last of these first; else in the order of the documents.
 */
export function concordance(hits: readonly SearchHit[], order: Order | null): Line[] {
	const lines = byDocument(hits)
		.flatMap(hit => keywords(hit).map(span => ({hit, span})))
		.slice(0, MOST_LINES);
	if (order !== 'left' && order !== 'right') return lines;
	return lines
		.map(line => ({line, key: keyOf(line, order)}))
		.sort((a, b) => byUnits(a.key, b.key))
		.map(({line}) => line);
}

/** The words before and after, of the passage. */
export function contextOf({hit, span}: Line): {before: string; keyword: string; after: string} {
	const {text, part} = hit;
	const start = span.start - part.span.start;
	const end = span.end - part.span.start;
	return {before: text.slice(0, start), keyword: text.slice(start, end), after: text.slice(end)};
}

/** Passages of one document together, in the order of the text; the document with the best passage first. */
function byDocument(hits: readonly SearchHit[]): SearchHit[] {
	const documents = Map.groupBy(hits, ({document}) => document);
	return [...documents.values()].flatMap(of => of.sort((a, b) => a.part.span.start - b.part.span.start));
}

/** Found words that stand side by side are one keyword: "second survey". */
function keywords({text, part, matches}: SearchHit): Span[] {
	const spans: Span[] = [];
	for (const {start, end} of matches) {
		const last = spans.at(-1);
		const gap = last && text.slice(last.end - part.span.start, start - part.span.start);
		if (last && gap !== undefined && /^\s{1,4}$/.test(gap)) spans[spans.length - 1] = {...last, end};
		else spans.push({start, end});
	}
	return spans;
}

function keyOf(line: Line, order: 'left' | 'right'): string {
	const {before, after} = contextOf(line);
	const words = wordsOf(order === 'right' ? after.slice(0, REACH) : before.slice(-REACH));
	return (order === 'right' ? words : words.reverse()).join(' ');
}

/** Words without the quotation marks at their edges, which folding makes apostrophes. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
