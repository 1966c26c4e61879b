import type {Span} from '../text/span.ts';

/**
 * Where a passage stands, in a form that survives a re-read of the corpus and a moved file: document,
 * hashes, span, exact text and 32 UTF-16 units of context (W3C Web Annotation TextPositionSelector and
 * TextQuoteSelector).
 */
export type Passage = {
	readonly document: string;
	readonly path: string;
	readonly record: string | null;
	/** sha256 of the source's bytes and of the text, when the mark was made. */
	readonly sourceHash: string;
	readonly textHash: string;
	readonly span: Span;
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
};

/** A passage the reader selected to keep. */
export type Mark = {
	readonly id: string;
	readonly passage: Passage;
	/** Id of the quote that was marked, when it was one. */
	readonly quote: string | null;
	readonly labels: readonly string[];
	readonly note: string | null;
	/** ISO 8601, when the mark was made. */
	readonly time: string;
};
