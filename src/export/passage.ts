import type {DocumentRow, QuoteRow} from '../library/rows.ts';
import type {PartKind} from '../parts/layout.ts';
import type {Span} from '../text/span.ts';

/** One passage to write down, with everything a citation needs. */
export type ExportPassage = {
	readonly document: DocumentRow;
	readonly span: Span;
	/** The exact words: `text.slice(span.start, span.end)` of the document's text. */
	readonly exact: string;
	/** 32 UTF-16 units of the document's text before and after the span (fewer at its ends). */
	readonly prefix: string;
	readonly suffix: string;
	/** 1-based number of the paragraph part the passage begins in; null in a headline or caption. */
	readonly paragraph: number | null;
	/** The kind of part the passage begins in, when known. */
	readonly part?: PartKind;
	/** Spans of the document's parts that the passage touches: each is a paragraph of its own in the export. */
	readonly paragraphs?: readonly Span[];
	/** The quote it is, when it is one. */
	readonly quote: QuoteRow | null;
	/** The speaker's role, when the corpus states one. */
	readonly role: string | null;
	/** True once the reader confirmed speaker and kind; until then the export says *(auto)*. */
	readonly confirmed: boolean;
	readonly labels: readonly string[];
	readonly note: string | null;
	/** The words as they were marked, when the source has other words there now. */
	readonly changedFrom?: string;
	/** ISO 8601 time of the mark; null when the passage was chosen by a filter. */
	readonly marked: string | null;
};
