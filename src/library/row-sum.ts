import {crc32} from 'node:zlib';
import type {PackedCluster, PackedDocument, PackedQuote} from './packed.ts';

/*
 * Rows carry a checksum of what a reader would be told by them. SQLite sees that a page is out of order, not that a letter
 * on it is another than was written: a bad sector would put words into somebody's mouth.
 */

/** The checksum of a BLOB, or of a text as it is or in UTF-8: 32 bits. */
export const bytesSum = (bytes: Uint8Array | string): number => crc32(bytes);

/** The checksum of what is told of a document, but for counts, which corrections change. */
export const documentSum = (document: DocumentColumns): number =>
	sumOf(
		document.key,
		document.path,
		document.record,
		document.format,
		document.encoding,
		document.headline,
		document.authors,
		document.agency,
		document.publication,
		document.published,
		document.url,
		document.place,
		document.language,
		document.sourceHash,
		document.textHash,
	);

type DocumentColumns = Pick<
	PackedDocument,
	| 'key'
	| 'path'
	| 'record'
	| 'format'
	| 'encoding'
	| 'headline'
	| 'authors'
	| 'agency'
	| 'publication'
	| 'published'
	| 'url'
	| 'place'
	| 'language'
	| 'sourceHash'
	| 'textHash'
>;

/** The checksum of a quote; `document` and `speaker` are the rows of these. */
export const quoteSum = (
	document: number,
	speaker: number | null,
	{key, kind, strength, text, detail}: Pick<PackedQuote, 'key' | 'kind' | 'strength' | 'text' | 'detail'>,
): number =>
	sumOf(key, String(document), kind, strength, speaker === null ? null : String(speaker), text, detail);

/** The checksum of what an entity is told by; `entity` is the row that the name counts for. */
export const nameSum = (uid: string | null, name: string, kind: string, entity: number | null): number =>
	sumOf(uid, name, kind, entity === null ? null : String(entity));

/** The checksum of what an entity is said to be, which comes and goes with the newest document that says it. */
export const roleSum = (role: string | null): number => sumOf(role);

/**
 * The checksum of where a thing is named: the document and its number there, the row of `names` that it is stored with, and
 * starts and ends of the mentions in turn, those of `spans` from the index `from` to the one before `to`.
 */
export function placesSum(
	document: number,
	n: number,
	name: number,
	spans: Int32Array,
	from = 0,
	to = spans.length,
): number {
	let sum = Math.imul(START ^ document, FACTOR);
	sum = Math.imul(sum ^ n, FACTOR);
	sum = Math.imul(sum ^ name, FACTOR);
	for (let at = from; at < to; at++) sum = Math.imul(sum ^ spans[at]!, FACTOR);
	return sum;
}

/** The checksum of what a document says of a thing beside where: names, roles and kinds are counted by it; `aliases` is JSON. */
export function factsSum(facts: Facts): number {
	EVIDENCE[0] = facts.person;
	EVIDENCE[1] = facts.organization;
	EVIDENCE[2] = facts.place;
	let sum = sumOf(facts.title, facts.kind, facts.aliases, facts.role);
	for (let at = 0; at < WORDS.length; at++) sum = Math.imul(sum ^ WORDS[at]!, FACTOR);
	return sum;
}

type Facts = Pick<PackedCluster, 'title' | 'kind' | 'role' | 'person' | 'organization' | 'place'> & {
	readonly aliases: string;
};

const EVIDENCE = new Float64Array(3);
const WORDS = new Int32Array(EVIDENCE.buffer);

/** FNV-1a of the columns: there before crc32 has short strings in UTF-8. */
function sumOf(...columns: readonly (string | null)[]): number {
	let sum = START;
	for (const column of columns) {
		// As SQLite gives it back: in UTF-8 there is no half of a surrogate pair, which JSON can spell.
		const text = column?.toWellFormed() ?? '';
		for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), FACTOR);
		sum = Math.imul(sum ^ BETWEEN, FACTOR);
	}
	return sum;
}

const START = 0x811c9dc5;
const FACTOR = 0x01000193;
const BETWEEN = 0x1f;
