import type {Kind} from '../../entities/entity.ts';
import {fold} from '../../text/fold.ts';
import type {Database} from '../database.ts';
import {nameSum, roleSum} from '../row-sum.ts';
import type {EntityRow} from '../rows.ts';

/** Entities by their internal ids, as the rest of the program knows them. */

const ALIASES = 12; // shown for one entity

/** An entity as it is stored. */
type StoredEntity = readonly [
	id: number,
	uid: string,
	name: string,
	kind: Kind,
	role: string | null,
	documents: number,
	mentions: number,
	quotes: number,
	entity: number,
	sum: number,
	roleSum: number | null,
];

const COLUMNS =
	'n.id, n.uid, n.name, n.kind, n.role, n.documents, n.mentions, n.quotes, n.entity, n.sum, n.role_sum';
const ENTITY = `SELECT ${COLUMNS} FROM names n WHERE n.id = ?`;
// Crossed, so that the ids lead.
const ENTITIES = `SELECT ${COLUMNS} FROM json_each(?) j CROSS JOIN names n ON n.id = j.value`;

/** The entity with this internal id; undefined when it is gone. For many, {@link readEntities} is cheaper. */
export function readEntity(db: Database, id: number): EntityRow | undefined {
	const [row] = db.tuples<StoredEntity>(ENTITY, id);
	if (row && !isWhole(row)) return db.refuse(undefined);
	return row && toEntity(db, row);
}

const isWhole = ([, uid, name, kind, role, , , , entity, sum, ofRole]: StoredEntity): boolean =>
	nameSum(uid, name, kind, entity) === sum && (role === null || roleSum(role) === ofRole);

/**
 * Entities in the order of their ids, each with its id; those that are gone are left out. One statement for many: the
 * rows of a screen are read between a key and its frame.
 */
export function readEntities(db: Database, ids: Int32Array): [id: number, row: EntityRow][] {
	const stored = db.tuples<StoredEntity>(ENTITIES, JSON.stringify(Array.from(ids)));
	if (!stored.every(isWhole)) return db.refuse([]);
	const rows = new Map(stored.map(row => [row[0], row]));
	// Where corrections lie over the names, those that were changed come behind all others.
	const inOrder: [id: number, row: EntityRow][] = [];
	for (const id of ids) {
		const row = rows.get(id);
		if (row) inOrder.push([id, toEntity(db, row)]);
	}
	return inOrder;
}

/**
 * The other forms are read when they are first asked for: no list shows them, and in a large library each name's lie
 * on three pages of the file.
 */
function toEntity(
	db: Database,
	[id, uid, name, kind, role, documents, mentions, quotes]: StoredEntity,
): EntityRow {
	let aliases: readonly string[] | undefined;
	return {
		id: uid,
		name,
		kind,
		get aliases() {
			aliases ??= readAliases(db, id, name);
			return aliases;
		},
		role,
		documents,
		mentions,
		quotes,
	};
}

/** The most used forms of an entity but its name. */
function readAliases(db: Database, id: number, name: string): string[] {
	// With max(), SQLite takes the other columns from the row that has it: of "MARRABLE" and "Marrable",
	// the form that is written most often.
	return db
		.all<{form: string}>(
			`SELECT form, max(used) FROM forms WHERE name IN (SELECT value FROM json_each(?)) AND folded <> ?
			GROUP BY folded ORDER BY sum(used) DESC, folded LIMIT ${ALIASES}`,
			JSON.stringify([...db.ids('SELECT id FROM names WHERE entity = ?', id)]),
			fold(name),
		)
		.map(({form}) => form);
}

const ROWS = 4_000; // a few milliseconds, also from a disk
/** Of a column that no index has the length, so that the rows themselves are read. Exported for the tests of query plans. */
export const NEXT_ROWS = `SELECT max(id) AS last, sum(length(uid)) FROM (SELECT id, uid FROM main.names WHERE id > ? ORDER BY id LIMIT ${ROWS})`;

/**
 * Reads the next rows behind the internal id `after` for nothing but to have the system keep them in memory. Returns
 * the last one's id; null when there are no more.
 */
export const readAhead = (db: Database, after: number): number | null =>
	db.get<{last: number | null}>(NEXT_ROWS, after)?.last ?? null;
