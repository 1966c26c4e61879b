import {documentOfPassage} from '../library/document-of-passage.ts';
import type {Library} from '../library/library.ts';
import {findQuoteSpan} from '../library/quote-span.ts';
import {reanchorIn} from '../library/reanchor.ts';
import type {QuoteRow} from '../library/rows.ts';
import type {Mark} from '../notebook/mark.ts';
import {contains, hull, overlaps, type Span} from '../text/span.ts';
import {buildExportPassage} from './build-export-passage.ts';
import type {ExportPassage} from './passage.ts';

/** A mark that has no place in the corpus any more; its words are still in the notebook. */
type LostMark = {readonly mark: Mark; readonly reason: 'no-document' | 'no-passage'};

type MarkedPassages = {
	readonly passages: readonly ExportPassage[];
	/** Marks whose words were changed in the source: their passages have the words that stand there now. */
	readonly changed: readonly Mark[];
	readonly lost: readonly LostMark[];
};

/**
 * Marks as passages of the corpus as it is now: each is looked for in the present text of its document, or of
 * the one document that has the same text under another name. A marked quote comes as it would without the
 * mark, with its quotation marks, so that it has the same footnote in every export.
 */
export function buildMarkedPassages(library: Library, marks: readonly Mark[]): MarkedPassages {
	const passages: ExportPassage[] = [];
	const changed: Mark[] = [];
	const lost: LostMark[] = [];
	for (const mark of marks) {
		const {passage, labels, note, time} = mark;
		const document = documentOfPassage(library, passage);
		const text = document && library.windows(document.id)?.text;
		if (!document || !text) {
			lost.push({mark, reason: 'no-document'});
			continue;
		}
		const {state, span} = reanchorIn(text, passage, document.textHash);
		if (span === null) {
			lost.push({mark, reason: 'no-passage'});
			continue;
		}
		if (state === 'changed') changed.push(mark);
		const quote = findMarkedQuote(library, mark, document.id, span);
		const whole = quote ? findQuoteSpan(text, quote) : span;
		const shown = contains(whole, span) ? whole : span;
		const built = buildExportPassage(library, document, shown, {quote, labels, note, marked: time});
		passages.push(state === 'changed' ? {...built, changedFrom: passage.exact} : built);
	}
	return {passages, changed, lost};
}

/** The quote that was marked; after a re-read, when ids may have changed, the one at the same place. */
function findMarkedQuote(library: Library, mark: Mark, document: string, span: Span): QuoteRow | null {
	if (mark.quote === null) return null;
	const known = library.quote(mark.quote);
	if (known?.document === document && overlaps(hull(known.content), span)) return known;
	return library.quotesIn(document).find(({content}) => overlaps(hull(content), span)) ?? null;
}
