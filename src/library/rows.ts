import type {Encoding, Format} from '../corpus/document.ts';
import type {Kind} from '../entities/entity.ts';
import type {Reason} from '../entities/linking/suggest-merges.ts';
import type {Dateline, PartKind} from '../parts/layout.ts';
import type {QuoteKind, Strength} from '../quotes/quote.ts';
import type {Span} from '../text/span.ts';
import type {NameReference} from './corrections.ts';
import type {Field} from './filter/parse-query.ts';

/** A span together with the words it covers. */
export type Words = {readonly text: string; readonly span: Span};

/**
 * A document as lists show it; what it does not state is null, or an empty list. `path` is relative to its
 * root, `published` ISO 8601.
 */
export type DocumentRow = {
	readonly id: string;
	readonly path: string;
	readonly record: string | null;
	readonly format: Format;
	readonly encoding: Encoding;
	readonly headline: string;
	readonly authors: readonly string[];
	readonly agency: string | null;
	readonly publication: string | null;
	readonly published: string | null;
	readonly url: string | null;
	readonly dateline: Dateline | null;
	readonly language: string | null;
	/** Counts over the story parts. */
	readonly words: number;
	readonly quotes: number;
	readonly entities: number;
	readonly sourceHash: string;
	readonly textHash: string;
	/** Near-copies of it in the corpus; in a grouped list, those that this row stands for. */
	readonly copies: number;
};

/**
 * An entity as corrected. Its id is derived and may be another one after a reading: what is to last refers to
 * it by a NameReference.
 */
export type EntityRow = {
	readonly id: string;
	readonly name: string;
	readonly kind: Kind;
	/** Read from the library when they are first asked for. */
	readonly aliases: readonly string[];
	/** What the newest document that says so calls it: "harbour director". */
	readonly role: string | null;
	readonly documents: number;
	readonly mentions: number;
	/** Quotes of which it is the speaker. */
	readonly quotes: number;
	/** What the reader corrected of it. */
	readonly correction?: EntityCorrection;
};

/** What corrections changed of one entity, and how the program had it: the screen shows both. */
export type EntityCorrection = {
	/** Ids of the corrections. */
	readonly ids: readonly string[];
	/** Names that were merged into it, as the program found them. */
	readonly merged: readonly string[];
	/** Its name and kind as the program found them, where the reader gave others. */
	readonly renamed: string | null;
	readonly retyped: Kind | null;
	/** It was counted for another name before. */
	readonly isApart: boolean;
};

/**
 * A quote as corrected. Spans are of the document’s text (UTF-16 units, `end` not included); `speaker` is null
 * where none was found or nobody can be named.
 */
export type QuoteRow = {
	readonly id: string;
	/** Id of the document. */
	readonly document: string;
	readonly path: string;
	readonly format: Format;
	readonly headline: string;
	readonly publication: string | null;
	readonly agency: string | null;
	readonly kind: QuoteKind;
	/** The content's words; several spans are joined by " … ". */
	readonly text: string;
	readonly content: readonly Span[];
	readonly cue: Words | null;
	readonly source: Words | null;
	readonly speaker: {readonly id: string; readonly name: string} | null;
	readonly evidence: {readonly rule: string; readonly chain: readonly Words[]};
	readonly strength: Strength;
	readonly published: string | null;
	/** What the reader said of its speaker. */
	readonly correction?: QuoteCorrectionNote;
};

/** `found`: the speaker that the program had found. */
export type QuoteCorrectionNote = {
	/** Id of the correction. */
	readonly id: string;
	readonly how: 'corrected' | 'confirmed';
	readonly found: string | null;
};

/** A named mention with where it stands. */
export type MentionRow = {
	readonly document: string;
	readonly path: string;
	readonly entity: string;
	readonly span: Span;
	readonly text: string;
};

/** Who is named with an entity, and in how many of the same documents. */
export type Companion = {
	readonly id: string;
	readonly name: string;
	readonly kind: Kind;
	readonly documents: number;
};

/** When an entity is written of and with whom. Places are its first mention in the document that is meant. */
export type EntityProfile = {
	/** Months with mentions, oldest first; documents without a date are in none. */
	readonly months: readonly {readonly month: string; readonly mentions: number}[];
	readonly first: MentionRow | null;
	readonly last: MentionRow | null;
	/** In the month with most mentions. */
	readonly busiest: MentionRow | null;
	/** In the document that says what it is. */
	readonly role: MentionRow | null;
	/** Those named in most of the same documents, most first. */
	readonly companions: readonly Companion[];
	/** How many more there are. */
	readonly otherCompanions: number;
	/** Documents in which they were counted: at most 2,000, those read last. */
	readonly companionDocuments: number;
	/** As in {@link RowList}; until then there is nothing in it. */
	readonly pending?: Promise<void> | undefined;
};

/** A part of a document and its place, in UTF-16 units of the text. */
export type PartRow = {readonly kind: PartKind; readonly span: Span};

/** A passage that matches a full-text query. Spans are of the document's text. */
export type SearchHit = {
	readonly document: string;
	readonly path: string;
	readonly format: Format;
	readonly headline: string;
	readonly published: string | null;
	/** The part (paragraph, caption …) that matches. */
	readonly part: PartRow;
	/** The part's words. */
	readonly text: string;
	readonly matches: readonly Span[];
};

/** A file or record that was not read as a whole. `record` is null where it is the file. */
export type ProblemRow = {
	readonly path: string;
	readonly record: string | null;
	readonly reason: string;
	readonly advice: string;
	/** Absolute path of the file; null where none was read: a folder, a pipe, a link to nothing. */
	readonly file: string | null;
};

/** How many documents, and quotes in them, are of one month or outlet. */
export type PublishedCount = {readonly value: string; readonly documents: number; readonly quotes: number};

/** Months ("2024-03"), newest first; outlets by their documents, most first; documents without a date. */
export type Published = {
	readonly months: readonly PublishedCount[];
	readonly outlets: readonly PublishedCount[];
	readonly undated: number;
	/** They are being counted, and are empty until this is fulfilled; then ask again. */
	readonly pending?: Promise<void> | undefined;
};

/** A field and value that would narrow a list, and how many of its rows have it. */
export type Facet = {readonly field: Field; readonly value: string; readonly count: number};

/**
 * Of a long list only the first rows are counted, so that no key waits for all of it; months and outlets of a
 * list that has all rows are of all.
 */
export type Facets = {
	/** Field by field; of a field the most frequent first, months newest first. */
	readonly facets: readonly Facet[];
	/** Rows that were counted, the first ones of the list, and rows that it has. */
	readonly counted: number;
	readonly of: number;
	/** As in {@link RowList}. */
	readonly pending?: Promise<void> | undefined;
};

/** All that is stored, whatever a list shows; corrections are counted in. */
export type Counts = {
	readonly documents: number;
	readonly entities: number;
	readonly quotes: number;
	readonly problems: number;
	/** Documents that a grouped list leaves out, because a near-copy stands for them. */
	readonly copies: number;
};

/** A name as corrections refer to it, and a place that can be its witness; null for a name of the reader's own. */
export type NamePlace = {
	readonly name: NameReference;
	readonly at: {readonly document: string; readonly span: Span} | null;
};

/** Why a correction holds for nothing now: its words are gone, or other words stand there. */
export type Lost = 'missing' | 'changed';

/** Two entities that may be one, by their ids; the first is the one to keep. */
export type MergeSuggestion = {
	/** That of the dismissal, should the reader dismiss it. */
	readonly id: string;
	readonly entities: readonly [string, string];
	/** As the program found them. */
	readonly names: readonly [string, string];
	readonly reasons: readonly Reason[];
};

/** `pending`: names are still being compared. */
export type MergeSuggestions = {
	readonly found: readonly MergeSuggestion[];
	readonly pending?: Promise<void> | undefined;
};
