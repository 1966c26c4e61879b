import type {DocumentWindows} from '../library/document-windows.ts';
import type {Library} from '../library/library.ts';
import {findQuoteSpan} from '../library/quote-span.ts';
import type {DocumentRow, QuoteRow} from '../library/rows.ts';
import {contextOf} from '../notebook/build-passage.ts';
import type {Span} from '../text/span.ts';
import type {ExportPassage} from './passage.ts';

/** What is known of a passage apart from its words. */
type Details = Partial<Pick<ExportPassage, 'quote' | 'labels' | 'note' | 'marked' | 'confirmed'>>;

/** The document with this id and its windows, or null. */
type OpenDocument = (
	id: string,
) => {readonly document: DocumentRow; readonly windows: DocumentWindows} | null;

/**
 * Opens the document of one passage after another, and keeps the last: most passages follow one of the same document,
 * and each piece of text that was cut from windows of its own would keep those in memory (3 GB for a transcript with
 * forty thousand quotes).
 */
function documentsOf(library: Library): OpenDocument {
	let last: ReturnType<OpenDocument> = null;
	return id => {
		if (last?.document.id === id) return last;
		const document = library.document(id);
		const windows = document && library.windows(document.id);
		if (!windows) return null;
		last = {document, windows};
		return last;
	};
}

/** Quotes as passages: their words with the quotation marks around them. Those whose document is gone are left out. */
export function buildQuotePassages(library: Library, quotes: Iterable<QuoteRow>): readonly ExportPassage[] {
	const open = documentsOf(library);
	const passages: ExportPassage[] = [];
	for (const quote of quotes) {
		const passage = quotePassage(library, open, quote);
		if (passage) passages.push(passage);
	}
	return passages;
}

function quotePassage(library: Library, open: OpenDocument, quote: QuoteRow): ExportPassage | null {
	const at = open(quote.document);
	if (!at) return null;
	return passageIn(library, at.document, at.windows, findQuoteSpan(at.windows.text, quote), {quote});
}

/** Quotes by their ids, and spans, as passages; `lost`: those whose quote or document is in the library no more. */
export function buildPassages(
	library: Library,
	wanted: readonly ({readonly quote: string} | {readonly document: string; readonly span: Span})[],
): {readonly passages: readonly ExportPassage[]; readonly lost: number} {
	const open = documentsOf(library);
	const passages = wanted.flatMap(one => {
		if ('quote' in one) {
			const quote = library.quote(one.quote);
			return (quote && quotePassage(library, open, quote)) ?? [];
		}
		const at = open(one.document);
		return at ? passageIn(library, at.document, at.windows, one.span, {}) : [];
	});
	return {passages, lost: wanted.length - passages.length};
}

/**
 * The words of `document` within `span`, with everything a citation needs.
 * @throws RangeError when no such document is stored
 */
export function buildExportPassage(
	library: Library,
	document: DocumentRow,
	span: Span,
	details: Details = {},
): ExportPassage {
	const windows = library.windows(document.id);
	if (!windows) throw new RangeError(`No document ${document.id} is stored.`);
	return passageIn(library, document, windows, span, details);
}

/** No more of the document is read than the passage: all quotes of a huge one may be exported. */
function passageIn(
	library: Library,
	document: DocumentRow,
	{text, parts}: DocumentWindows,
	span: Span,
	{
		quote = null,
		labels = [],
		note = null,
		marked = null,
		confirmed = quote?.correction !== undefined,
	}: Details,
): ExportPassage {
	const at = parts.indexAt(span.start);
	const part = parts.at(at);
	const speaker = quote?.speaker ? library.entity(quote.speaker.id) : undefined;
	return {
		document,
		span,
		exact: text.slice(span.start, span.end),
		...contextOf(text, span),
		paragraph: part?.kind === 'paragraph' ? parts.count('paragraph', at + 1) : null,
		...(part ? {part: part.kind} : {}),
		paragraphs: parts.touching(span).map(one => one.span),
		quote,
		role: speaker?.role ?? null,
		confirmed,
		labels,
		note,
		marked,
	};
}
