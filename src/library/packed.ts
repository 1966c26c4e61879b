/**
 * A document as it travels from the thread that annotated it to the thread that writes it: strings and
 * typed arrays ready to be bound to statements, so that the writer only writes.
 */
export type PackedDocument = {
	readonly key: string;
	readonly path: string;
	readonly record: string | null;
	readonly format: string;
	readonly encoding: string;
	readonly assumed: boolean;
	readonly headline: string;
	/** JSON array of names. */
	readonly authors: string;
	readonly agency: string | null;
	readonly publication: string | null;
	readonly published: string | null;
	readonly url: string | null;
	readonly place: string | null;
	readonly placeAgency: string | null;
	readonly language: string | null;
	readonly words: number;
	readonly sourceHash: string;
	readonly textHash: string;
	/** The text in pieces that no surrogate pair straddles. */
	readonly pieces: readonly PackedPiece[];
	/** Kind (index into {@link PART_KINDS}), start, end of each part. */
	readonly parts: Uint8Array;
	/** Start and end of each stretch of syntax in the text: what the search must not find. */
	readonly markup: Uint8Array;
	/** What near-copies are told by (sketch.ts); null for a document that is not compared. */
	readonly sketch: Uint8Array | null;
	/** The fingerprints of its quotes, 32-bit integers. */
	readonly prints: Uint8Array;
	readonly clusters: readonly PackedCluster[];
	/**
	 * Start and end of each mention of the first cluster, then of the second and so on: one buffer travels faster
	 * than many.
	 */
	readonly spans: Uint8Array;
	readonly quotes: readonly PackedQuote[];
};

/**
 * A piece of a text. In UTF-8, as it is stored: half as large on its way as a string of which one sign is not Latin-1, and
 * the thread that writes need not encode it.
 */
export type PackedPiece = {
	/** Its length in UTF-16 units. */
	readonly units: number;
	readonly utf8: Uint8Array;
};

/**
 * A name of the document with its forms. `person`, `organization`, `place`: how strongly the document speaks
 * for each kind.
 */
export type PackedCluster = {
	/** Normalized name. */
	readonly key: string;
	readonly short: boolean;
	readonly title: string;
	readonly kind: string;
	readonly aliases: readonly string[];
	/** Normalized aliases that stand for this name here, each once. */
	readonly expands: readonly string[];
	readonly role: string | null;
	readonly person: number;
	readonly organization: number;
	readonly place: number;
	/** How many of the document's `spans` are its mentions. */
	readonly mentions: number;
};

/**
 * A quote; `start` and `stop` are UTF-16 units of the text, from the first span of the content to the end of
 * the last.
 */
export type PackedQuote = {
	readonly key: string;
	readonly start: number;
	/** Behind the last unit of the content. */
	readonly stop: number;
	readonly kind: string;
	readonly strength: string;
	/** Index into the document's clusters, or -1. */
	readonly speaker: number;
	readonly text: string;
	/** JSON of {@link QuoteDetail}. */
	readonly detail: string;
	/** Clusters that the content mentions, each once. */
	readonly about: readonly number[];
};

/** The parts of a quote that are only shown, never searched by. */
export type QuoteDetail = {
	readonly content: readonly (readonly [start: number, end: number])[];
	readonly cue: PackedWords | null;
	readonly source: PackedWords | null;
	readonly rule: string;
	readonly chain: readonly PackedWords[];
};

/** The names in a JSON array of them, as `authors` and aliases are stored. */
export const unpackNames = (json: string): string[] => JSON.parse(json) as string[];

/** What a quote's stored `detail` holds. */
export const unpackDetail = (json: string): QuoteDetail => JSON.parse(json) as QuoteDetail;

/** Words with their span (UTF-16 units, `end` not included), short since every quote is stored with some. */
export type PackedWords = readonly [start: number, end: number, text: string];

/** Order is stored: add at the end only. */
export const PART_KINDS = [
	'headline',
	'deck',
	'byline',
	'dateline',
	'caption',
	'paragraph',
	'subheading',
	'credit-line',
	'correction',
	'related',
	'furniture',
	'metadata',
] as const;

/** The bytes of 32-bit integers, for a BLOB column. */
export const packIntegers = (values: readonly number[]): Uint8Array =>
	new Uint8Array(new Int32Array(values).buffer);

/** The integers in a BLOB that {@link packIntegers} made. Copies when the bytes are not aligned. */
export function unpackIntegers(bytes: Uint8Array): Int32Array {
	if (bytes.byteOffset % 4 !== 0) return new Int32Array(bytes.slice().buffer);
	return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
}
