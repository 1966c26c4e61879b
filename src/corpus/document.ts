import type {Span} from '../text/span.ts';

/** As what a file was read. `json` is a record of JSON or JSON Lines, `table` a row. */
export type Format = 'text' | 'markdown' | 'html' | 'json' | 'table' | 'mail' | 'xml' | 'word' | 'rtf';

/**
 * What a format itself says about a block of its text, before any reading of the words.
 * `title` is the page's or record's headline; `other` is a block whose format says nothing.
 */
export type BlockRole =
	| 'title'
	| 'deck'
	| 'byline'
	| 'heading'
	| 'paragraph'
	| 'list-item'
	| 'caption'
	| 'metadata'
	| 'related'
	| 'furniture'
	| 'other';

/** A stretch of {@link Document.text} that its format sets apart: an element, a list item, a record's field. */
export type Block = {readonly span: Span; readonly role: BlockRole};

/** What the file or record states about itself; `null` and `[]` where it states nothing. */
export type Metadata = {
	readonly headline: string | null;
	readonly deck: string | null;
	/** One person each, without "By" and roles; names in capitals are re-cased. */
	readonly authors: readonly string[];
	/** Short name of the news agency that the author field names. */
	readonly agency?: string | null;
	/** The paper or site that published it. */
	readonly publication: string | null;
	/** ISO 8601 date, with time when the source gives one. */
	readonly published: string | null;
	/** http(s) only. */
	readonly url: string | null;
	/** BCP 47, as stated. */
	readonly language: string | null;
};

/** How the bytes were decoded; `assumed` when neither a BOM nor valid UTF-8 settled it. */
export type Encoding = {readonly label: string; readonly assumed: boolean};

/** One item of the corpus: one news text, wherever it came from. */
export type Document = {
	/** {@link documentId} of root label, path and record. */
	readonly id: string;
	/** Relative to its root, with `/` between folders. */
	readonly path: string;
	/** Key of the record within a dump: its own id or URL, else content hash and occurrence; null for a whole file. */
	readonly record: string | null;
	readonly format: Format;
	readonly encoding: Encoding;
	/** Text and Markdown: the file as decoded, without BOM, CRLF kept. HTML and records: the extracted text. */
	readonly text: string;
	/** In order and disjoint; null when the format knows no blocks (plain text). */
	readonly blocks: readonly Block[] | null;
	/** Spans of `text` that are syntax, not prose ("**", link targets): the finders read them as spaces. */
	readonly markup: readonly Span[];
	readonly metadata: Metadata;
	/** sha256 of the file's bytes, or of the record's bytes. */
	readonly sourceHash: string;
	/** sha256 of `text` as UTF-8. */
	readonly textHash: string;
};

/** Of a text that states nothing about itself: plain text, or front matter that cannot be read. */
export const NO_METADATA: Metadata = {
	headline: null,
	deck: null,
	authors: [],
	publication: null,
	published: null,
	url: null,
	language: null,
};
