import {joinBrokenWords} from '../../text/broken-words.ts';
import {Growing} from '../../text/growing.ts';
import type {Database} from '../database.ts';
import {findRows} from '../filter/find-rows.ts';
import {FoldedLines} from '../filter/folded-lines.ts';
import type {Part, PartsReader} from '../filter/index-parts.ts';
import {NameIndex} from '../filter/name-index.ts';
import {parseQuery, type Query} from '../filter/parse-query.ts';
import {WordIndex} from '../filter/word-index.ts';
import type {ListName} from '../library.ts';
import {unpackNames} from '../packed.ts';
import {DOCUMENT_ORDERS, ENTITY_ORDERS, QUOTE_ORDERS} from './select-rows.ts';

/** `headlines`: the documents, by their headlines alone. */
export type IndexName = ListName | 'headlines';

/** The rows of one list in memory, ready to be filtered by words. */
export type ListIndex = {
	/** Internal ids of the rows that hold the words of a query, best first; null when it has none. */
	readonly find: (query: Pick<Query, 'groups'>) => Int32Array | null;
	/** Entities that a name stands for as it is written; where none does, with its mistakes. */
	readonly findNamed: (folded: string) => Int32Array;
};

/** One that can be kept, and whose first searches can be made before they are asked for. */
export type MadeIndex = ListIndex & {
	readonly parts: () => Iterable<Part>;
	readonly warmUp: () => Generator<void>;
};

/** The rows of a list: their internal ids, and the lines that they are filtered by. */
type Lines = {readonly lines: FoldedLines; readonly ids: Int32Array};

const READ: Record<IndexName, (db: Database) => Lines> = {
	documents(db) {
		type Stored = Row & {headline: string; path: string; outlet: string; authors: string};
		return readLines<Stored>(
			db,
			`SELECT d.id, d.headline, d.path, coalesce(d.publication, '') || ' ' || coalesce(d.agency, '') AS outlet, d.authors
			FROM main.documents d ORDER BY ${DOCUMENT_ORDERS.date}`,
			({headline, path, outlet, authors}) => [headline, path, `${outlet} ${unpackNames(authors).join(', ')}`],
		);
	},
	headlines(db) {
		return readLines<Row & {headline: string}>(
			db,
			`SELECT d.id, d.headline FROM main.documents d ORDER BY ${DOCUMENT_ORDERS.date}`,
			({headline}) => [headline],
		);
	},
	entities(db) {
		return readLines<Row & {name: string; form: string | null}>(
			db,
			`SELECT e.id, e.name, f.form FROM main.names e LEFT JOIN main.names n ON n.entity = e.id
			LEFT JOIN main.forms f ON f.name = n.id AND f.form <> e.name WHERE e.listed = 1 ORDER BY ${ENTITY_ORDERS.mentions}`,
			({name, form}, isFirst) => [...(isFirst ? [name] : []), ...(form === null ? [] : [form])],
		);
	},
	quotes(db) {
		return readLines<Row & {text: string; name: string | null}>(
			db,
			`SELECT q.id, q.text, s.name FROM main.documents d CROSS JOIN main.quotes q ON q.document = d.id
			LEFT JOIN main.names n ON n.id = q.speaker LEFT JOIN main.names s ON s.id = n.entity ORDER BY ${QUOTE_ORDERS.date}`,
			({text, name}) => [joinBrokenWords(text).text, name ?? ''],
		);
	},
};

type Row = {readonly id: number};

/**
 * The lines that the rows of a statement are filtered by, and their ids. What it gives with the same id one after the
 * other is one row, of which each adds its lines.
 */
function readLines<Stored extends Row>(
	db: Database,
	sql: string,
	linesOf: (row: Stored, isFirst: boolean) => readonly string[],
): Lines {
	const ids = new Growing();
	function* read() {
		let before: number | undefined;
		let texts: readonly string[] = [];
		for (const row of db.each<Stored>(sql)) {
			const isFirst = row.id !== before;
			if (isFirst && before !== undefined) yield texts;
			if (isFirst) ids.push(row.id);
			texts = isFirst ? linesOf(row, true) : [...texts, ...linesOf(row, false)];
			before = row.id;
		}
		if (before !== undefined) yield texts;
	}
	const lines = FoldedLines.of(read());
	return {lines, ids: ids.toArray()};
}

const LARGE = 20_000; // rows from which on a search that was not compiled yet takes more than a frame
const SAMPLES = 24; // words

/**
 * Searches for the beginnings of some words, every other one misspelt, as a reader types them: the first keys find
 * compiled code.
 */
function* warmUp(lines: FoldedLines, {find}: ListIndex): Generator<void> {
	if (lines.rows < LARGE) return;
	for (let n = 0; n < SAMPLES; n++) {
		const [word = ''] = lines.line(Math.floor((n * lines.length) / SAMPLES)).split(' ', 1);
		for (let end = 1; end <= Math.min(word.length, 8); end++) {
			const typed = word.slice(0, end);
			find(parseQuery(n % 2 === 0 || end < 4 ? typed : `${typed[0]}${typed[2]}${typed[1]}${typed.slice(3)}`));
			yield;
		}
	}
}

/** Names are few words, all else is told apart by the words that it has. */
const rankerOf = (list: IndexName) => (list === 'entities' ? NameIndex : WordIndex);

/** Makes one of what is stored. */
export function buildIndex(db: Database, list: IndexName): MadeIndex {
	const {lines, ids} = READ[list](db);
	return makeIndex(ids, lines, rankerOf(list).of(lines));
}

/** The one that `parts` of {@link MadeIndex} gave. */
export function readIndex(list: IndexName, parts: PartsReader): MadeIndex {
	const ids = parts.ints();
	const lines = FoldedLines.read(parts);
	return makeIndex(ids, lines, rankerOf(list).read(parts, lines));
}

function makeIndex(ids: Int32Array, lines: FoldedLines, ranker: NameIndex | WordIndex): MadeIndex {
	const toIds = (found: Int32Array) => {
		for (let n = 0; n < found.length; n++) found[n] = ids[found[n]!]!;
		return found;
	};
	const index: MadeIndex = {
		find(query) {
			const found = findRows(lines, ranker, query);
			return found && toIds(found);
		},
		findNamed: folded => toIds(ranker instanceof NameIndex ? ranker.rankNamed(folded) : ranker.rank(folded)),
		*parts() {
			yield ids;
			yield* lines.parts();
			yield* ranker.parts();
		},
		warmUp: () => warmUp(lines, index),
	};
	return index;
}
