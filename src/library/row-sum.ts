import {crc32} from 'node:zlib';
import type {PackedDocument, PackedQuote} from './packed.ts';

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
