import {fold} from '../../text/fold.ts';
import type {Database, Value} from '../database.ts';
import {nameSum, roleSum} from '../row-sum.ts';
import type {EntityCorrection} from '../rows.ts';
import type {NameRow} from '../writing/name-row.ts';
import type {ChangedQuotes} from './change-quotes.ts';
import type {CorrectedNames, OwnName} from './corrected-names.ts';
import type {Moved} from './set-apart.ts';

type Row = NameRow & {
	documents: number;
	mentions: number;
	quotes: number;
	role: string | null;
	role_sum: number | null;
	sum: number | null;
};

/**
 * Writes the rows of all names that corrections are about, and what they add up to. `hidden` are rows that name
 * nothing now.
 */
export function changeNames(
	db: Database,
	names: CorrectedNames,
	moved: readonly Moved[],
	{spoken}: ChangedQuotes,
): {readonly entities: ReadonlyMap<number, EntityCorrection>; readonly hidden: readonly number[]} {
	const rows = affectedRows(db, names, moved, spoken.keys());
	const groups = new Map<number, Row[]>();
	const hidden: Row[] = [];
	for (const row of rows) {
		const root = names.rootOf(row.id);
		if (root === null) hidden.push(row);
		else if (groups.has(root)) groups.get(root)!.push(row);
		else groups.set(root, [row]);
	}
	const entities = new Map<number, EntityCorrection>();
	let grown = 0;
	const write = (row: Row) => {
		grown += row.listed;
		writeRow(db, row);
	};
	for (const {listed} of rows) grown -= listed;
	for (const row of hidden) write({...row, entity: null, listed: 0});
	for (const [root, members] of groups) {
		const main = members.find(({id}) => id === root) ?? members[0]!;
		for (const row of members) if (row !== main) write({...row, entity: root, listed: 0});
		const correction = names.corrections.get(root);
		const total = addUp(db, members, main, moved, spoken);
		const isThere = total.mentions > 0 || total.quotes > 0;
		const name = correction?.to ?? main.name;
		if (names.own.has(root) || correction?.to) addForm(db, root, name);
		const role = main.role ?? members.find(row => row.role !== null)?.role ?? null;
		const kind = correction?.kind ?? main.kind;
		write({...main, ...total, entity: root, listed: isThere ? 1 : 0, name, kind, role});
		const note = noteOf(names, main, members, moved);
		if (note) entities.set(root, note);
	}
	if (grown !== 0) db.run("INSERT INTO temp.count_changes VALUES ('entities', ?)", grown);
	return {entities, hidden: hidden.map(({id}) => id)};
}

/** All rows of the entities that corrections move something from or to. */
function affectedRows(
	db: Database,
	names: CorrectedNames,
	moved: readonly Moved[],
	speakers: Iterable<number>,
): Row[] {
	const entities = new Set<number>();
	const touch = (row: number | null) => {
		const entity = row === null ? null : names.entityOf(row);
		if (entity !== null) entities.add(entity);
	};
	for (const row of names.corrections.keys()) {
		touch(row);
		touch(names.rootOf(row));
	}
	for (const {from, to} of moved) {
		touch(from);
		touch(to);
	}
	for (const row of [...speakers, ...names.own.keys()]) touch(row);
	for (const entity of [...entities]) touch(names.rootOf(entity));
	const stored = db.all<Row>(
		'SELECT * FROM main.names WHERE entity IN (SELECT value FROM json_each(?)) ORDER BY id',
		JSON.stringify([...entities]),
	);
	if (!stored.every(isWhole)) return db.refuse([]);
	return [...stored, ...[...names.own.values()].map(emptyRow)];
}

const emptyRow = ({id, key, name, kind, uid}: OwnName): Row => ({
	id,
	key,
	short: 0,
	entity: id,
	uid,
	name,
	kind,
	listed: 0,
	own_documents: 0,
	own_mentions: 0,
	own_quotes: 0,
	documents: 0,
	mentions: 0,
	quotes: 0,
	person: 0,
	organization: 0,
	place: 0,
	role: null,
	role_sum: null,
	role_document: null,
	sum: null,
});

function addUp(
	db: Database,
	members: readonly Row[],
	main: Row,
	moved: readonly Moved[],
	spoken: ReadonlyMap<number, number>,
): Pick<Row, 'documents' | 'mentions' | 'quotes'> {
	const ids = new Set(members.map(({id}) => id));
	const quotes = members.reduce((sum, {id, own_quotes}) => sum + own_quotes + (spoken.get(id) ?? 0), 0);
	let mentions = members.reduce((sum, {own_mentions}) => sum + own_mentions, 0);
	let isAsFound = members.length === 1;
	for (const {from, to, mentions: by} of moved) {
		if (ids.has(from) === ids.has(to)) continue;
		mentions += ids.has(to) ? by : -by;
		isAsFound = false;
	}
	if (isAsFound) return {documents: main.own_documents, mentions, quotes};
	const set = JSON.stringify([...ids]);
	const {documents} = db.get<{documents: number}>(
		`SELECT count(DISTINCT document) AS documents FROM (
			SELECT document FROM main.clusters WHERE name IN (SELECT value FROM json_each(?1))
				AND id NOT IN (SELECT id FROM temp.changed_clusters)
			UNION ALL SELECT document FROM temp.changed_clusters WHERE name IN (SELECT value FROM json_each(?1)))`,
		set,
	)!;
	return {documents, mentions, quotes};
}

/** What the reader is told of the entity; undefined when nothing but its counts changed. */
function noteOf(
	names: CorrectedNames,
	main: Row,
	members: readonly Row[],
	moved: readonly Moved[],
): EntityCorrection | undefined {
	const correction = names.corrections.get(main.id);
	const others = members.flatMap(({id, name}) => {
		const merge = id === main.id ? undefined : names.corrections.get(id);
		return merge?.into ? [{id: merge.id, name}] : [];
	});
	const apart = moved.filter(({to}) => members.some(({id}) => id === to)).map(({id}) => id);
	const ids = [...(correction ? [correction.id] : []), ...others.map(({id}) => id), ...apart];
	if (ids.length === 0) return undefined;
	return {
		ids,
		merged: others.map(({name}) => name),
		renamed: correction?.to ? main.name : null,
		retyped: correction?.kind ? main.kind : null,
		isApart: correction?.isApart === true || apart.length > 0,
	};
}

function addForm(db: Database, row: number, form: string): void {
	db.run(
		'INSERT OR IGNORE INTO temp.added_forms (name, form, folded, named, used) VALUES (?, ?, ?, 0, 0)',
		row,
		form,
		fold(form),
	);
}

const isWhole = ({uid, name, kind, entity, sum, role, role_sum}: Row): boolean =>
	nameSum(uid, name, kind, entity) === sum && (role === null || roleSum(role) === role_sum);

function writeRow(db: Database, changed: Row): void {
	const row = {
		...changed,
		role_sum: roleSum(changed.role),
		sum: nameSum(changed.uid, changed.name, changed.kind, changed.entity),
	};
	const columns = Object.keys(row);
	db.run(
		`INSERT INTO temp.changed_names (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
		...(Object.values(row) as Value[]),
	);
}
