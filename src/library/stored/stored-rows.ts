import type {Format} from '../../corpus/document.ts';
import type {QuoteKind, Strength} from '../../quotes/quote.ts';
import type {Database} from '../database.ts';
import {type PackedWords, unpackDetail, unpackIntegers, unpackNames} from '../packed.ts';
import {PartPlaces} from '../part-places.ts';
import {bytesSum, documentSum, quoteSum} from '../row-sum.ts';
import type {DocumentRow, MentionRow, ProblemRow, QuoteRow, Words} from '../rows.ts';
import {startOfText, textId} from '../schema.ts';
import {type Named, readNamed} from './named-entities.ts';
import {countCopies} from './same-words.ts';
import {hasPlaces, type StoredCluster} from './stored-cluster.ts';

/** Single rows by their internal ids, as the rest of the program knows them. */

/** Exported, as the other one, for the tests of query plans. */
export const ALL_TEXT = 'SELECT text, sum FROM texts WHERE id >= ? AND id < ? ORDER BY id';
/** From the piece that holds unit ?2 to the one before ?3; ?1 is the first. */
export const WINDOW = `SELECT id, text, sum FROM texts WHERE id < ?3
	AND id >= (SELECT coalesce(max(id), ?1) FROM texts WHERE id >= ?1 AND id <= ?2) ORDER BY id`;

type StoredDocument = {
	key: string;
	path: string;
	record: string | null;
	format: Format;
	encoding: string;
	assumed: number;
	headline: string;
	authors: string;
	agency: string | null;
	publication: string | null;
	published: string | null;
	url: string | null;
	place: string | null;
	place_agency: string | null;
	language: string | null;
	words: number;
	quotes: number;
	entities: number;
	source_hash: string;
	text_hash: string;
	sum: number;
};

const DOCUMENT_COLUMNS =
	'key, path, record, format, encoding, assumed, headline, authors, agency, publication, published, url, place, ' +
	'place_agency, language, words, quotes, entities, source_hash, text_hash, sum';
const DOCUMENT = `SELECT ${DOCUMENT_COLUMNS} FROM documents WHERE id = ?`;
const DOCUMENTS = `SELECT id, ${DOCUMENT_COLUMNS} FROM documents WHERE id IN (SELECT value FROM json_each(?))`;

/** Undefined also when it is not what was written. */
function readWhole(db: Database, id: number): StoredDocument | undefined {
	const row = db.get<StoredDocument>(DOCUMENT, id);
	return row && (isWholeDocument(row) ? row : db.refuse(undefined));
}

function isWholeDocument({
	source_hash: sourceHash,
	text_hash: textHash,
	...columns
}: StoredDocument): boolean {
	return documentSum({...columns, sourceHash, textHash}) === columns.sum;
}

/** As {@link readWhole} of many, by id. */
function readWholes(db: Database, ids: Iterable<number>): ReadonlyMap<number, StoredDocument> {
	const rows = db.all<StoredDocument & {id: number}>(DOCUMENTS, JSON.stringify([...ids]));
	const whole = new Map<number, StoredDocument>();
	for (const {id, ...row} of rows) isWholeDocument(row) ? whole.set(id, row) : db.refuse(undefined);
	return whole;
}

/**
 * The document with this internal id; undefined when it is gone. As all that reads here, it gives the
 * corrected state where the connection has one.
 */
export function readDocument(db: Database, id: number): DocumentRow | undefined {
	const row = readWhole(db, id);
	return (
		row && {
			id: row.key,
			path: row.path,
			record: row.record,
			format: row.format,
			encoding: {label: row.encoding, assumed: row.assumed === 1},
			headline: row.headline,
			authors: unpackNames(row.authors),
			agency: row.agency,
			publication: row.publication,
			published: row.published,
			url: row.url,
			dateline: row.place === null ? null : {place: row.place, agency: row.place_agency},
			language: row.language,
			words: row.words,
			quotes: row.quotes,
			entities: row.entities,
			sourceHash: row.source_hash,
			textHash: row.text_hash,
			copies: countCopies(db, id),
		}
	);
}

/** A quote as it is stored: `document` and `speaker` are rows. */
type StoredQuote = readonly [
	id: number,
	key: string,
	document: number,
	kind: QuoteKind,
	strength: Strength,
	text: string,
	detail: string,
	speaker: number | null,
	sum: number,
];

const QUOTE_COLUMNS = 'q.id, q.key, q.document, q.kind, q.strength, q.text, q.detail, q.speaker, q.sum';
const QUOTE = `SELECT ${QUOTE_COLUMNS} FROM quotes q WHERE q.id = ?`;
// Crossed, so that the ids lead.
const QUOTES = `SELECT ${QUOTE_COLUMNS} FROM json_each(?) j CROSS JOIN quotes q ON q.id = j.value`;
/** What a quote shows of its document. */
type Printed = Pick<
	StoredDocument,
	'key' | 'path' | 'format' | 'headline' | 'publication' | 'agency' | 'published'
>;

function isWhole([, key, document, kind, strength, text, detail, speaker, sum]: StoredQuote): boolean {
	return quoteSum(document, speaker, {key, kind, strength, text, detail}) === sum;
}

/**
 * The quote with this internal id; undefined when it is gone or was said to be none. For many,
 * {@link readQuotes} is cheaper.
 */
export function readQuote(db: Database, id: number): QuoteRow | undefined {
	const [row] = db.tuples<StoredQuote>(QUOTE, id);
	if (!row) return undefined;
	if (!isWhole(row)) return db.refuse(undefined);
	const printed = readWhole(db, row[2]);
	return printed && toQuote(row, printed, row[7] === null ? undefined : readSpeakers(db, [row]).get(row[7]));
}

/**
 * Quotes in the order of their ids, each with its id; those that are gone are left out. One statement for many: a
 * list of all is long.
 */
export function readQuotes(db: Database, ids: Int32Array): [id: number, row: QuoteRow][] {
	const stored = db.tuples<StoredQuote>(QUOTES, JSON.stringify(Array.from(ids)));
	const speakers = readSpeakers(db, stored);
	const documents = readWholes(db, new Set(stored.map(quote => quote[2])));
	const rows = new Map<number, QuoteRow>();
	for (const row of stored) {
		if (!isWhole(row)) return db.refuse([]);
		const printed = documents.get(row[2]);
		if (printed) rows.set(row[0], toQuote(row, printed, row[7] === null ? undefined : speakers.get(row[7])));
	}
	// Where corrections lie over the quotes, those that were changed come behind all others.
	const inOrder: [id: number, row: QuoteRow][] = [];
	for (const id of ids) {
		const row = rows.get(id);
		if (row) inOrder.push([id, row]);
	}
	return inOrder;
}

const readSpeakers = (db: Database, quotes: readonly StoredQuote[]): ReadonlyMap<number, Named> =>
	readNamed(
		db,
		quotes.flatMap(quote => quote[7] ?? []),
	);

function toQuote(
	[, key, , kind, strength, text, stored, speakerRow]: StoredQuote,
	{key: document, path, format, headline, publication, agency, published}: Printed,
	speaker: Named | undefined,
): QuoteRow {
	const detail = unpackDetail(stored);
	return {
		id: key,
		document,
		path,
		format,
		headline,
		publication,
		agency,
		kind,
		text,
		content: detail.content.map(([start, end]) => ({start, end})),
		cue: detail.cue && toWords(detail.cue),
		source: detail.source && toWords(detail.source),
		speaker: speaker ?? null,
		evidence: {rule: detail.rule, chain: detail.chain.map(toWords)},
		// A speaker may name nobody since the reader said so.
		strength: speakerRow !== null && !speaker ? 'none' : strength,
		published,
	};
}

const toWords = ([start, end, text]: PackedWords): Words => ({text, span: {start, end}});

/** Undefined for an id that is not stored. */
export const readProblem = (db: Database, id: number): ProblemRow | undefined =>
	db.get<ProblemRow>(
		'SELECT path, record, reason, advice, (SELECT file FROM sources WHERE id = source) AS file FROM problems WHERE id = ?',
		id,
	);

/**
 * All of a document's text, which may be megabytes: for a stretch of it there is {@link readWindow}. Empty for
 * an id that is not stored.
 */
export function readText(db: Database, id: number): string {
	return joinPieces(db, db.all<Piece>(ALL_TEXT, textId(id, 0), textId(id + 1, 0)), ({text}) => text);
}

type Piece = {readonly text: string; readonly sum: number};

function joinPieces<P extends Piece>(
	db: Database,
	pieces: readonly P[],
	toWords: (piece: P) => string,
): string {
	if (pieces.some(({text, sum}) => bytesSum(text) !== sum)) return db.refuse('');
	return pieces.map(toWords).join('');
}

/** The units `start` to `end` of a document's text; costs in proportion to them, not to the text. */
export function readWindow(db: Database, id: number, start: number, end: number): string {
	const pieces = db.all<Piece & {id: number}>(WINDOW, textId(id, 0), textId(id, start), textId(id, end));
	return joinPieces(db, pieces, piece => {
		const from = startOfText(piece.id);
		return piece.text.slice(Math.max(0, start - from), Math.max(0, end - from));
	});
}

/** The parts of a document; none when it is gone. */
export function readPartPlaces(db: Database, id: number): PartPlaces {
	const row = db.get<{parts: Uint8Array; sum: number}>(
		'SELECT parts, parts_sum AS sum FROM documents WHERE id = ?',
		id,
	);
	const parts = row && (bytesSum(row.parts) === row.sum ? row.parts : db.refuse(undefined));
	return new PartPlaces(parts ? unpackIntegers(parts) : new Int32Array(0));
}

/**
 * Mentions of one name in one document. `document` and `name` are internal ids, `key` is what others see of the document,
 * `spans` start and end of each in turn.
 */
export type StoredMentions = Pick<StoredCluster, 'document' | 'n' | 'name' | 'places' | 'spans'> & {
	readonly key: string;
	readonly path: string;
};

/** The columns of these, of a document `d` and its `clusters`, `c`. */
export const MENTIONS = 'c.document, d.key, d.path, c.n, c.name, c.places, c.spans';

/** The same rows; none where one is not what was written. */
export const wholeMentions = (db: Database, rows: readonly StoredMentions[]): readonly StoredMentions[] =>
	rows.every(hasPlaces) ? rows : db.refuse([]);

/**
 * One mention for each span of each cluster; `sliceText` gives a document's words. They are read when they are
 * first asked for: an entity of ten thousand mentions costs no more than its places.
 */
export function unfoldMentions(
	db: Database,
	clusters: readonly StoredMentions[],
	sliceText: (document: number, start: number, end: number) => string,
): MentionRow[] {
	const named = readNamed(
		db,
		clusters.map(({name}) => name),
	);
	return clusters.flatMap(({document, key, path, name, spans}) => {
		const entity = named.get(name)?.id;
		if (entity === undefined) return [];
		const values = unpackIntegers(spans);
		return Array.from({length: values.length >> 1}, (_, n) => {
			const span = {start: values[2 * n]!, end: values[2 * n + 1]!};
			let words: string | undefined;
			return {
				document: key,
				path,
				entity,
				span,
				get text() {
					words ??= sliceText(document, span.start, span.end);
					return words;
				},
			};
		});
	});
}
