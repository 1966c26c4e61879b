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
	/** sha256 of the source's bytes and of the text, when the passage was noted down. */
	readonly sourceHash: string;
	readonly textHash: string;
	readonly span: Span;
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
};
