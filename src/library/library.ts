import type {Kind} from '../entities/entity.ts';
import type {QuoteKind} from '../quotes/quote.ts';
import type {Span} from '../text/span.ts';
import type {DocumentWindows} from './document-windows.ts';
import type {
	Counts,
	DocumentRow,
	EntityProfile,
	EntityRow,
	Facets,
	Lost,
	MentionRow,
	MergeSuggestions,
	NamePlace,
	PartRow,
	ProblemRow,
	Published,
	QuoteRow,
	SearchHit,
} from './rows.ts';

/** The lists of a library. */
export type ListName = 'documents' | 'entities' | 'quotes';

/**
 * Everything read from one corpus, stored and searchable. One embedded implementation; nothing outside
 * `library/` knows SQL. All calls are synchronous and answer from the last committed state; a list that
 * was handed out keeps its length and order until a new one is asked for.
 */
export interface Library {
	/** Grows whenever committed rows changed; ask for lists anew when it did. */
	revision(): number;
	counts(): Counts;
	documents(filter?: Filter): RowList<DocumentRow>;
	entities(filter?: Filter): RowList<EntityRow>;
	quotes(filter?: Filter): RowList<QuoteRow>;
	problems(): RowList<ProblemRow>;
	/** Months and outlets of all documents. */
	published(): Published;
	/** What would narrow a list further. `isComplete`: counted in all rows, with all values, however long it takes. */
	facets(list: ListName, filter?: Filter, how?: {readonly isComplete: boolean}): Facets;
	/**
	 * Makes ready what a list is filtered by, in the thread that searches where the list is long: for when a filter is
	 * about to be typed.
	 */
	prepareFilter(list: ListName): void;
	document(id: string): DocumentRow | undefined;
	/** The document with this text (sha256), when it is the only one: a file that was moved is found by it. */
	documentWithText(textHash: string): DocumentRow | undefined;
	entity(id: string): EntityRow | undefined;
	quote(id: string): QuoteRow | undefined;
	/** The document's text; throws RangeError when no such document is stored. */
	text(document: string): string;
	/** The document's parts in order. */
	parts(document: string): readonly PartRow[];
	/** What a document holds, asked for stretch by stretch; undefined when no such document is stored. */
	windows(document: string): DocumentWindows | undefined;
	/** Named mentions of one document in order of their spans. */
	mentionsIn(document: string): readonly MentionRow[];
	/**
	 * Named mentions of one entity, by date and path of the document, then by span; with `most`, of so many
	 * documents only, those that were read last.
	 */
	mentionsOf(entity: string, most?: number): readonly MentionRow[];
	/** The first of those that `mentionsOf` gives. */
	firstMentionOf(entity: string, most: number): MentionRow | undefined;
	/** When an entity is written of and with whom; undefined when there is no such entity. */
	profile(entity: string): EntityProfile | undefined;
	/** Quotes of one document in order of their spans. */
	quotesIn(document: string): readonly QuoteRow[];
	/** Whether the file that a document is in is still what was read, by its size, times and number. */
	isAsRead(document: string): boolean;
	/**
	 * The names that count for an entity, its own first: as corrections refer to them, each with a place where it
	 * is written.
	 */
	namesOf(entity: string): readonly NamePlace[];
	/** The name that is written at a place of a document, by whatever entity it counts for. */
	nameAt(document: string, span: Span): NamePlace | undefined;
	/** Names that may be one, and still are two. */
	mergeSuggestions(): MergeSuggestions;
	/** Corrections that hold for nothing, by their ids: their words are gone from the corpus, or changed. */
	lostCorrections(): ReadonlyMap<string, Lost>;
	/** Ids of the near-copies of a document, by date and path; those that only a third one links are among them. */
	copiesOf(document: string): readonly string[];
	/**
	 * Quotes that print these words, exactly or with variants, newest first; none for fewer than five words. Of two
	 * quotes each finds the other, or neither does; `thorough`, for words that are no quote's, finds a few more.
	 */
	sameQuotes(text: string, how?: {readonly thorough: boolean}): readonly QuoteRow[];
	/** Passages that match, best first. */
	search(query: string, limit: number): Hits;
	close(): void;
}

/** Passages found; `pending` as in {@link RowList}. */
export type Hits = readonly SearchHit[] & {readonly pending?: Promise<void> | undefined};

/** All given conditions must hold. */
export type Filter = {
	/** The query language of the list filter: fuzzy words, 'exact, ^start, end$, !not, a|b, field:value. */
	readonly match?: string;
	/** Name or id of the entity that speaks (quotes), or alias. */
	readonly speaker?: string;
	/** Name, id or alias of an entity that is mentioned. */
	readonly about?: string;
	/** Entity kind (entities) or quote kind (quotes). */
	readonly kind?: Kind | QuoteKind;
	/** Id or path of a document. */
	readonly document?: string;
	/** ISO dates, inclusive; a document without a date never matches. */
	readonly from?: string;
	readonly to?: string;
	readonly sort?: Sort;
	/** Documents: one row for each group of near-copies. */
	readonly grouped?: boolean;
};

/**
 * Each list has some of these, and comes in its usual order for the others, and for `relevance` where nothing
 * is to match. Without one, what matches comes best first.
 */
export type Sort =
	| 'relevance'
	| 'name'
	| 'date'
	| 'oldest'
	| 'outlet'
	| 'documents'
	| 'mentions'
	| 'quotes'
	| 'path'
	| 'speaker';

/** Rows of one list: read in windows, never all at once on the key path. */
export interface RowList<Row> {
	readonly length: number;
	/** Of a list in which near-copies are one row: the documents that its rows stand for. */
	readonly members?: number | undefined;
	/**
	 * Set while the rows are still being searched for: ask for the list anew when it is fulfilled. Until then it is
	 * empty.
	 */
	readonly pending?: Promise<void> | undefined;
	/** Rows `from` (included) to `to` (excluded), clamped to the list. */
	slice(from: number, to: number): readonly Row[];
	/**
	 * Says that all rows before `end` will be asked for, window by window: where they are is then looked up at
	 * once.
	 */
	willWalk?(end: number): void;
	/** Position of the row with this id, or -1. */
	indexOf(id: string): number;
}
