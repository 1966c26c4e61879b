import type {Library} from '../library/library.ts';
import {findQuoteSpan} from '../library/quote-span.ts';
import type {DocumentRow, PartRow, QuoteRow} from '../library/rows.ts';
import {contextOf} from '../notebook/build-passage.ts';
import {overlaps, type Span} from '../text/span.ts';
import type {ExportPassage} from './passage.ts';

/** What is known of a passage apart from its words. */
type Details = Partial<Pick<ExportPassage, 'quote' | 'labels' | 'note' | 'marked' | 'confirmed'>>;

/** A quote as a passage: its words with the quotation marks around them. Null when its document is gone. */
export function buildQuotePassage(library: Library, quote: QuoteRow): ExportPassage | null {
	const document = library.document(quote.document);
	if (!document) return null;
	return buildExportPassage(library, document, findQuoteSpan(library.text(document.id), quote), {quote});
}

/** Quotes by their ids as passages; `lost`: those that are in the library no more. */
export function buildQuotePassages(
	library: Library,
	ids: readonly string[],
): {readonly passages: readonly ExportPassage[]; readonly lost: readonly string[]} {
	const lost: string[] = [];
	const passages = ids.flatMap(id => {
		const quote = library.quote(id);
		const passage = quote && buildQuotePassage(library, quote);
		if (!passage) lost.push(id);
		return passage ?? [];
	});
	return {passages, lost};
}

/** The words of `document` within `span`, with everything a citation needs. */
export function buildExportPassage(
	library: Library,
	document: DocumentRow,
	span: Span,
	{
		quote = null,
		labels = [],
		note = null,
		marked = null,
		confirmed = quote?.correction !== undefined,
	}: Details = {},
): ExportPassage {
	const text = library.text(document.id);
	const parts = library.parts(document.id);
	const at = parts.findIndex(part => part.span.end > span.start && part.span.start <= span.start);
	const part = parts[at];
	const speaker = quote?.speaker ? library.entity(quote.speaker.id) : undefined;
	return {
		document,
		span,
		exact: text.slice(span.start, span.end),
		...contextOf(text, span),
		paragraph: part?.kind === 'paragraph' ? countParagraphs(parts, at) : null,
		...(part ? {part: part.kind} : {}),
		paragraphs: parts.filter(one => overlaps(one.span, span)).map(one => one.span),
		quote,
		role: speaker?.role ?? null,
		confirmed,
		labels,
		note,
		marked,
	};
}

const countParagraphs = (parts: readonly PartRow[], until: number): number =>
	parts.slice(0, until + 1).filter(part => part.kind === 'paragraph').length;
