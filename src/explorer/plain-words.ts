/** Words of Markdown in lists, as the reading pane shows them: without signs of emphasis and targets of links. */
import type {Format} from '../corpus/document.ts';
import type {SearchHit} from '../library/rows.ts';
import type {Span} from '../text/span.ts';
import type {Line} from './concordance.ts';
import {hiddenMarkup} from './hidden-markup.ts';

/** Words of a document for a list's row: those of Markdown without its signs, all others as they are. */
export const shownWords = (format: Format | undefined, text: string): string =>
	format === 'markdown' ? without(text, hiddenMarkup(text)) : text;

/** A hit for a list's row. Its spans are of the words that are left: they lead to no place in the document. */
export function shownHit(hit: SearchHit): SearchHit {
	if (hit.format !== 'markdown') return hit;
	const {text, part, matches} = hit;
	const hidden = hiddenMarkup(text);
	if (hidden.length === 0) return hit;
	const {start} = part.span;
	const words = without(text, hidden);
	return {
		...hit,
		text: words,
		part: {...part, span: {start, end: start + words.length}},
		matches: matches.map(span => moved(span, start, hidden)),
	};
}

/** A line of the concordance for a list's row, as {@link shownHit}. */
export function shownLine({hit, span}: Line): Line {
	const shown = shownHit(hit);
	return shown === hit
		? {hit, span}
		: {hit: shown, span: moved(span, hit.part.span.start, hiddenMarkup(hit.text))};
}

/** `text` without `spans`, which are in order and disjoint. */
function without(text: string, spans: readonly Span[]): string {
	let words = '';
	let at = 0;
	for (const {start, end} of spans) {
		words += text.slice(at, start);
		at = end;
	}
	return words + text.slice(at);
}

/** Where a span of a document is when `hidden`, of the text that begins at `offset`, is taken out before and in it. */
function moved({start, end}: Span, offset: number, hidden: readonly Span[]): Span {
	const back = (at: number) =>
		hidden.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, at - offset) - span.start), 0);
	const from = start - back(start);
	return {start: from, end: Math.max(from, end - back(end))};
}
