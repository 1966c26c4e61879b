import {overlaps} from '../../text/span.ts';
import type {Database} from '../database.ts';
import type {DocumentWindows} from '../document-windows.ts';
import {unpackIntegers} from '../packed.ts';
import {PartPlaces} from '../part-places.ts';
import {placesSum} from '../row-sum.ts';
import type {MentionRow, QuoteRow} from '../rows.ts';
import {LONG_QUOTE} from '../schema.ts';
import {findQuoteId} from '../writing/quote-keys.ts';
import {type MentionPlace, MentionPlaces, type StoredPlaces} from './mention-places.ts';
import {readNamed} from './named-entities.ts';
import {readPartPlaces} from './stored-rows.ts';
import {openText, type Whereabouts} from './stored-text.ts';

/** The quotes that start within sight, and those that began long before: they are few, and in a table of their own. */
export const QUOTES_TOUCHING = `
	SELECT id FROM (
		SELECT id, start FROM quotes WHERE document = ?1 AND start > ?2 - ${LONG_QUOTE} AND start < ?3
		UNION SELECT q.id, q.start FROM long_quotes l CROSS JOIN quotes q ON q.id = l.quote
			WHERE l.document = ?1 AND l.stop > ?2 AND l.start < ?3
	) ORDER BY start, id`;

/**
 * The next quote of document ?1 behind the one with start ?2 and id ?3. Exported, as the other one, for the
 * tests of query plans.
 */
export const QUOTE_BEHIND =
	'SELECT id, start FROM quotes WHERE document = ?1 AND start >= ?2 AND (start > ?2 OR id > ?3) ORDER BY start, id LIMIT 1';
/** The same before the one with start ?2 and id ?3. */
export const QUOTE_BEFORE =
	'SELECT id, start FROM quotes WHERE document = ?1 AND start <= ?2 AND (start < ?2 OR id < ?3) ORDER BY start DESC, id DESC LIMIT 1';
/** Things named in document ?1 from the one numbered ?2 on, so many. */
export const MENTION_PLACES =
	'SELECT n, name, spans, places FROM clusters WHERE document = ?1 AND n >= ?2 ORDER BY n LIMIT ?3';
const PLACE_OF_QUOTE = 'SELECT id, start FROM quotes WHERE id = ? AND document = ?';

/** Before the ids of all quotes with the same start. */
const BEFORE_ALL = -1;

/**
 * The windows of a document.
 * @param toRows quotes by their internal ids, as corrected
 */
export function openWindows(
	where: Whereabouts,
	{key, path}: {readonly key: string; readonly path: string},
	toRows: (db: Database, ids: Int32Array) => readonly QuoteRow[],
): DocumentWindows {
	const text = openText(where);
	let parts: PartPlaces | undefined;
	const places = new MentionPlaces((from, most) => {
		const at = where();
		return at ? readPlaces(at.db, at.id, from, most) : [];
	});
	const entities = new Map<number, string | null>();
	const entityOf = (name: number): string | null => {
		if (!entities.has(name)) {
			const at = where();
			entities.set(name, (at && readNamed(at.db, [name]).get(name)?.id) ?? null);
		}
		return entities.get(name)!;
	};
	const toRow = ({name, span}: MentionPlace): MentionRow[] => {
		const entity = entityOf(name);
		if (entity === null) return [];
		return [{document: key, path, entity, span, text: text.slice(span.start, span.end)}];
	};
	const readQuotes = (sql: string, ...values: readonly [number, number]): readonly QuoteRow[] => {
		const at = where();
		return at ? toRows(at.db, at.db.ids(sql, at.id, ...values)) : [];
	};
	return {
		text,
		get parts() {
			parts ??= readParts(where());
			return parts;
		},
		quotesTouching: span =>
			readQuotes(QUOTES_TOUCHING, span.start, span.end).filter(({content}) =>
				content.some(one => overlaps(one, span)),
			),
		quoteBeside(from, by) {
			const sql = by > 0 ? QUOTE_BEHIND : QUOTE_BEFORE;
			if (typeof from === 'number') return readQuotes(sql, from, BEFORE_ALL)[0];
			const at = where();
			const id = at && findQuoteId(at.db, from.id);
			if (!at || id === undefined) return undefined;
			const place = at.db.get<{id: number; start: number}>(PLACE_OF_QUOTE, id, at.id);
			return place && readQuotes(sql, place.start, place.id)[0];
		},
		mentionsTouching: span => places.touching(span).flatMap(toRow),
		mentionBeside(offset, by) {
			const found = places.beside(offset, by, name => entityOf(name) !== null);
			return found && toRow(found)[0];
		},
		mentionCounts() {
			const counts = new Map<string, number>();
			for (const [name, count] of places.counts()) {
				const entity = entityOf(name);
				if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + count);
			}
			return counts;
		},
	};
}

function readPlaces(db: Database, document: number, from: number, most: number): readonly StoredPlaces[] {
	const rows = db.tuples<readonly [n: number, name: number, spans: Uint8Array, places: number]>(
		MENTION_PLACES,
		document,
		from,
		most,
	);
	const things: StoredPlaces[] = [];
	for (const [n, name, packed, places] of rows) {
		const spans = unpackIntegers(packed);
		if (placesSum(document, n, name, spans) !== places) return db.refuse([]);
		things.push([n, name, spans]);
	}
	return things;
}

const readParts = (at: ReturnType<Whereabouts>): PartPlaces =>
	at ? readPartPlaces(at.db, at.id) : new PartPlaces(new Int32Array(0));
