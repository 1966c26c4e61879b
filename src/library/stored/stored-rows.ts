import type {Format} from '../../corpus/document.ts';
import type {QuoteKind, Strength} from '../../quotes/quote.ts';
import type {Database} from '../database.ts';
import {type PackedWords, unpackDetail, unpackIntegers, unpackNames} from '../packed.ts';
import {PartPlaces} from '../part-places.ts';
import type {DocumentRow, MentionRow, ProblemRow, QuoteRow, Words} from '../rows.ts';
import {startOfText, textId} from '../schema.ts';
import {countCopies} from './same-words.ts';

/** Single rows by their internal ids, as the rest of the program knows them. */

/** Exported, as the other one, for the tests of query plans. */
export const ALL_TEXT = 'SELECT text FROM texts WHERE id >= ? AND id < ? ORDER BY id';
/** From the piece that holds unit ?2 to the one before ?3; ?1 is the first. */
export const WINDOW = `SELECT id, text FROM texts WHERE id < ?3
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
};

const DOCUMENT =
	'SELECT key, path, record, format, encoding, assumed, headline, authors, agency, publication, published, url, place, ' +
	'place_agency, language, words, quotes, entities, source_hash, text_hash FROM documents WHERE id = ?';

/**
 * The document with this internal id; undefined when it is gone. As all that reads here, it gives the
 * corrected state where the connection has one.
 */
export function readDocument(db: Database, id: number): DocumentRow | undefined {
	const row = db.get<StoredDocument>(DOCUMENT, id);
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
];

const QUOTE_COLUMNS = 'q.id, q.key, q.document, q.kind, q.strength, q.text, q.detail, q.speaker';
const QUOTE = `SELECT ${QUOTE_COLUMNS} FROM quotes q WHERE q.id = ?`;
// Crossed, so that the ids lead.
const QUOTES = `SELECT ${QUOTE_COLUMNS} FROM json_each(?) j CROSS JOIN quotes q ON q.id = j.value`;
const SPEAKERS =
	'SELECT n.id, e.uid, e.name FROM json_each(?) j CROSS JOIN names n ON n.id = j.value JOIN names e ON e.id = n.entity';
/** What a quote shows of its document: asked once for all quotes of one. */
const PRINTED = 'SELECT key, path, headline, published FROM documents WHERE id = ?';
type Printed = readonly [key: string, path: string, headline: string, published: string | null];
const SPEAKER = 'SELECT e.uid AS id, e.name FROM names n JOIN names e ON e.id = n.entity WHERE n.id = ?';

type Speaker = {readonly id: string; readonly name: string};

const readSpeaker = (db: Database, name: number): Speaker | undefined => db.get<Speaker>(SPEAKER, name);

const readPrinted = (db: Database, document: number): Printed | undefined =>
	db.tuples<Printed>(PRINTED, document)[0];

/**
 * The quote with this internal id; undefined when it is gone or was said to be none. For many,
 * {@link readQuotes} is cheaper.
 */
export function readQuote(db: Database, id: number): QuoteRow | undefined {
	const [row] = db.tuples<StoredQuote>(QUOTE, id);
	const printed = row && readPrinted(db, row[2]);
	return printed && toQuote(row, printed, row[7] === null ? undefined : readSpeaker(db, row[7]));
}

/**
 * Quotes in the order of their ids, each with its id; those that are gone are left out. One statement for many: a
 * list of all is long.
 */
export function readQuotes(db: Database, ids: Int32Array): [id: number, row: QuoteRow][] {
	const stored = db.tuples<StoredQuote>(QUOTES, JSON.stringify(Array.from(ids)));
	const speakers = readSpeakers(db, stored);
	const rows = new Map<number, QuoteRow>();
	let document: number | undefined;
	let printed: Printed | undefined;
	for (const row of stored) {
		if (row[2] !== document) {
			document = row[2];
			printed = readPrinted(db, document);
		}
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

function readSpeakers(db: Database, quotes: readonly StoredQuote[]): ReadonlyMap<number, Speaker> {
	const names = new Set(quotes.flatMap(quote => quote[7] ?? []));
	const rows = db.tuples<[name: number, id: string, title: string]>(SPEAKERS, JSON.stringify([...names]));
	return new Map(rows.map(([row, id, name]) => [row, {id, name}]));
}

function toQuote(
	[, key, , kind, strength, text, stored, speakerRow]: StoredQuote,
	[document, path, headline, published]: Printed,
	speaker: Speaker | undefined,
): QuoteRow {
	const detail = unpackDetail(stored);
	return {
		id: key,
		document,
		path,
		headline,
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
	return db
		.all<{text: string}>(ALL_TEXT, textId(id, 0), textId(id + 1, 0))
		.map(({text}) => text)
		.join('');
}

/** The units `start` to `end` of a document's text; costs in proportion to them, not to the text. */
export function readWindow(db: Database, id: number, start: number, end: number): string {
	return db
		.all<{id: number; text: string}>(WINDOW, textId(id, 0), textId(id, start), textId(id, end))
		.map(piece => {
			const from = startOfText(piece.id);
			return piece.text.slice(Math.max(0, start - from), Math.max(0, end - from));
		})
		.join('');
}

/** The parts of a document; none when it is gone. */
export function readPartPlaces(db: Database, id: number): PartPlaces {
	const row = db.get<{parts: Uint8Array}>('SELECT parts FROM documents WHERE id = ?', id);
	return new PartPlaces(row ? unpackIntegers(row.parts) : new Int32Array(0));
}

/**
 * Mentions of one name in one document. `document` is its internal id, `key` the one that others see, `spans`
 * start and end of each in turn.
 */
export type StoredMentions = {document: number; key: string; path: string; uid: string; spans: Uint8Array};

/**
 * One mention for each span of each cluster; `sliceText` gives a document's words. They are read when they are
 * first asked for: an entity of ten thousand mentions costs no more than its places.
 */
export function unfoldMentions(
	clusters: readonly StoredMentions[],
	sliceText: (document: number, start: number, end: number) => string,
): MentionRow[] {
	return clusters.flatMap(({document, key, path, uid, spans}) => {
		const values = unpackIntegers(spans);
		return Array.from({length: values.length >> 1}, (_, n) => {
			const span = {start: values[2 * n]!, end: values[2 * n + 1]!};
			let words: string | undefined;
			return {
				document: key,
				path,
				entity: uid,
				span,
				get text() {
					words ??= sliceText(document, span.start, span.end);
					return words;
				},
			};
		});
	});
}
