import type {Format} from '../corpus/document.ts';
import type {Kind} from '../entities/entity.ts';
import type {QuoteKind, Strength} from '../quotes/quote.ts';
import {fold} from '../text/fold.ts';
import type {Database} from './database.ts';
import {type PackedWords, type QuoteDetail, unpackIntegers} from './packed.ts';
import {PartPlaces} from './part-places.ts';
import type {DocumentRow, EntityRow, MentionRow, ProblemRow, QuoteRow, Words} from './rows.ts';
import {countCopies} from './same-words.ts';
import {startOfText, textId} from './schema.ts';

/** Single rows by their internal ids, as the rest of the program knows them. */

const ALIASES = 12; // shown for one entity

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
			authors: JSON.parse(row.authors) as string[],
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

type StoredEntity = {
	uid: string;
	name: string;
	kind: Kind;
	role: string | null;
	documents: number;
	mentions: number;
	quotes: number;
};

/** The entity with this internal id, with its most used other forms; undefined when it is gone. */
export function readEntity(db: Database, id: number): EntityRow | undefined {
	const row = db.get<StoredEntity>(
		'SELECT uid, name, kind, role, documents, mentions, quotes FROM names WHERE id = ?',
		id,
	);
	if (!row) return undefined;
	// With max(), SQLite takes the other columns from the row that has it: of "MARRABLE" and "Marrable",
	// the form that is written most often.
	const aliases = db.all<{form: string}>(
		`SELECT form, max(used) FROM forms WHERE name IN (SELECT value FROM json_each(?)) AND folded <> ?
		GROUP BY folded ORDER BY sum(used) DESC, folded LIMIT ${ALIASES}`,
		JSON.stringify([...db.ids('SELECT id FROM names WHERE entity = ?', id)]),
		fold(row.name),
	);
	return {
		id: row.uid,
		name: row.name,
		kind: row.kind,
		aliases: aliases.map(({form}) => form),
		role: row.role,
		documents: row.documents,
		mentions: row.mentions,
		quotes: row.quotes,
	};
}

type StoredQuote = {
	key: string;
	document: string;
	path: string;
	headline: string;
	published: string | null;
	kind: QuoteKind;
	strength: Strength;
	text: string;
	detail: string;
	speaker: number | null;
};

const QUOTE =
	'SELECT q.key, d.key AS document, d.path, d.headline, d.published, q.kind, q.strength, q.text, q.detail, q.speaker ' +
	'FROM quotes q JOIN documents d ON d.id = q.document WHERE q.id = ?';
// Crossed, so that the ids lead.
const QUOTES =
	'SELECT q.id, q.key, d.key AS document, d.path, d.headline, d.published, q.kind, q.strength, q.text, q.detail, q.speaker ' +
	'FROM json_each(?) j CROSS JOIN quotes q ON q.id = j.value CROSS JOIN documents d ON d.id = q.document';
const SPEAKER = 'SELECT e.uid AS id, e.name FROM names n JOIN names e ON e.id = n.entity WHERE n.id = ?';

type Speaker = {readonly id: string; readonly name: string};

const readSpeaker = (db: Database, name: number): Speaker | undefined => db.get<Speaker>(SPEAKER, name);

/**
 * The quote with this internal id; undefined when it is gone or was said to be none. For many,
 * {@link readQuotes} is cheaper.
 */
export function readQuote(db: Database, id: number): QuoteRow | undefined {
	const row = db.get<StoredQuote>(QUOTE, id);
	return row && toQuote(row, row.speaker === null ? undefined : readSpeaker(db, row.speaker));
}

/** Quotes in the order of their ids, each with its id; those that are gone are left out. One statement for many: a list of all is long. */
export function readQuotes(db: Database, ids: Int32Array): [id: number, row: QuoteRow][] {
	const speakers = new Map<number, Speaker | undefined>();
	const rows = new Map<number, QuoteRow>();
	for (const row of db.all<StoredQuote & {id: number}>(QUOTES, JSON.stringify(Array.from(ids)))) {
		const {speaker} = row;
		if (speaker !== null && !speakers.has(speaker)) speakers.set(speaker, readSpeaker(db, speaker));
		rows.set(row.id, toQuote(row, speaker === null ? undefined : speakers.get(speaker)));
	}
	// Where corrections lie over the quotes, those that were changed come behind all others.
	return Array.from(ids).flatMap((id): [number, QuoteRow][] => (rows.has(id) ? [[id, rows.get(id)!]] : []));
}

function toQuote(row: StoredQuote, speaker: Speaker | undefined): QuoteRow {
	const detail = JSON.parse(row.detail) as QuoteDetail;
	return {
		id: row.key,
		document: row.document,
		path: row.path,
		headline: row.headline,
		kind: row.kind,
		text: row.text,
		content: detail.content.map(([start, end]) => ({start, end})),
		cue: detail.cue && toWords(detail.cue),
		source: detail.source && toWords(detail.source),
		speaker: speaker ?? null,
		evidence: {rule: detail.rule, chain: detail.chain.map(toWords)},
		// A speaker may name nobody since the reader said so.
		strength: row.speaker !== null && !speaker ? 'none' : row.strength,
		published: row.published,
	};
}

const toWords = ([start, end, text]: PackedWords): Words => ({text, span: {start, end}});

export const readProblem = (db: Database, id: number): ProblemRow | undefined =>
	db.get<ProblemRow>('SELECT path, record, reason, advice FROM problems WHERE id = ?', id);

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
