import type {Database} from '../database.ts';
import {nameSum} from '../row-sum.ts';

/** What a name counts for: the entity's id and name, as the rest of the program knows them. */
export type Named = {readonly id: string; readonly name: string};

type StoredName = readonly [
	row: number,
	uid: string,
	name: string,
	kind: string,
	entity: number | null,
	sum: number,
];

// Crossed, so that the ids lead.
const NAMES =
	'SELECT n.id, n.uid, n.name, n.kind, n.entity, n.sum FROM json_each(?) j CROSS JOIN names n ON n.id = j.value';

/**
 * The entities that rows of `names` count for, by these rows; a row that names nobody is left out. Both rows are looked at:
 * one that counts for another entity than was written would put words into somebody's mouth.
 */
export function readNamed(db: Database, names: Iterable<number>): ReadonlyMap<number, Named> {
	const asked = new Set(names);
	const rows = new Map<number, StoredName>();
	const read = (ids: Iterable<number>): boolean => {
		const found = db.tuples<StoredName>(NAMES, JSON.stringify([...ids]));
		for (const row of found) rows.set(row[0], row);
		return found.every(([, uid, name, kind, entity, sum]) => nameSum(uid, name, kind, entity) === sum);
	};
	const named = new Map<number, Named>();
	if (asked.size === 0) return named;
	if (!read(asked)) return db.refuse(named);
	// Nearly all names count for themselves.
	const others = new Set(
		[...rows.values()].flatMap(([, , , , of]) => (of === null || rows.has(of) ? [] : of)),
	);
	if (others.size > 0 && !read(others)) return db.refuse(named);
	for (const row of asked) {
		const of = rows.get(row)?.[4] ?? null;
		const entity = of === null ? undefined : rows.get(of);
		if (entity) named.set(row, {id: entity[1], name: entity[2]});
	}
	return named;
}
