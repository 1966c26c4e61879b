import type {Kind} from '../../entities/entity.ts';
import {resolveShortForms, type ShortFormRow, wellKnownName} from '../../entities/linking/expansions.ts';
import {normalizeName, type UntitledForm, untitled} from '../../entities/linking/name-key.ts';
import {FAINT} from '../../entities/linking/to-cluster.ts';
import {ACRONYMS} from '../../entities/words/acronyms.ts';
import type {Database} from '../database.ts';
import {nameSum} from '../row-sum.ts';
import {type NameRow, strongestKind} from './name-row.ts';

let byName: Map<string, string[]> | undefined;

/** The well-known acronyms of a name, all normalized: they are linked anew when the name comes or goes. */
export function shortFormsOf(key: string): readonly string[] {
	if (!byName) {
		byName = new Map();
		for (const [acronym, {full}] of ACRONYMS)
			for (const kind of ['organization', 'place'] as const) {
				const name = normalizeName(full, kind);
				byName.set(name, [...new Set([...(byName.get(name) ?? []), normalizeName(acronym, kind)])]);
			}
	}
	return byName.get(key) ?? [];
}

/** Decides anew what a short form stands for. Returns the rows whose totals moved. */
export function relinkShortForm(db: Database, key: string): number[] {
	const row = db.get<NameRow>('SELECT * FROM names WHERE key = ? AND short = 1', key);
	if (!row) return [];
	const kind = strongestKind(row);
	const titled = untitled(key);
	const link = titled
		? findTitled(db, key, titled, kind)
		: (findLink(db, key, kind) ?? findOtherKind(db, row));
	const known = wellKnownName(key);
	const target =
		fullName(db, link?.full) ??
		sameName(db, row) ??
		fullName(db, known === null ? undefined : normalizeName(known, kind)) ??
		(titled ? untitledName(db, titled.surname, titled.other) : undefined) ??
		row.id;
	if (link && target !== row.id)
		db.run(
			'INSERT OR REPLACE INTO short_forms (name, target, documents, share) VALUES (?, ?, ?, ?)',
			row.id,
			target,
			link.documents,
			link.share,
		);
	else db.run('DELETE FROM short_forms WHERE name = ?', row.id);
	return [row.id, ...countFor(db, row, target)];
}

/** Has a name count for the entity `target`. Returns the rows whose totals moved: none when it did before. */
export function countFor(db: Database, row: NameRow, target: number): number[] {
	const before = row.entity ?? row.id;
	if (before === target) return [];
	addTotals(db, before, -row.own_documents, -row.own_mentions, -row.own_quotes);
	addTotals(db, target, row.own_documents, row.own_mentions, row.own_quotes);
	const sum = nameSum(row.uid, row.name, row.kind, target);
	db.run('UPDATE names SET entity = ?, sum = ? WHERE id = ?', target, sum, row.id);
	return [row.id, before, target];
}

/**
 * "Mr. Clinton": who is called Clinton but never Mrs. Clinton. In a corpus that has "Ms. Trump" of one Trump only, she
 * may yet be another, and is nobody where the surname alone says so.
 */
function findTitled(
	db: Database,
	key: string,
	{surname, other}: UntitledForm,
	kind: Kind,
): ShortFormRow | undefined {
	const link = findLink(db, surname, kind, other);
	const titled = findLink(db, key, kind);
	return titled && titled.full !== link?.full ? undefined : link;
}

/** "Truepoint wrote", of a firm that other documents call by its whole name, is not yet somebody called Truepoint. */
function findOtherKind(db: Database, row: NameRow): ShortFormRow | undefined {
	const kind = strongestKind(row);
	if (row[kind] >= FAINT) return undefined;
	for (const other of KINDS) {
		const link = other === kind ? undefined : findLink(db, row.key, other);
		if (link) return link;
	}
	return undefined;
}

const KINDS = ['organization', 'place', 'person'] as const satisfies readonly Kind[];

/** What nearly all documents that expand `short` say it stands for, but for names that some document calls `not`. */
function findLink(db: Database, short: string, kind: Kind, not = ''): ShortFormRow | undefined {
	const counts = db.all<{full: string; documents: number}>(
		`SELECT f.key AS full, sum(e.documents) AS documents FROM expansions e JOIN names n ON n.id = e.name
		JOIN names f ON f.id = n.entity WHERE e.short = ?1 AND e.kind = ?2 AND f.id NOT IN (
			SELECT m.entity FROM expansions x JOIN names m ON m.id = x.name WHERE x.short = ?3 AND x.kind = ?2)
		GROUP BY f.id`,
		short,
		kind,
		not,
	);
	return resolveShortForms(counts.map(count => ({...count, short, kind})))[0];
}

/** The entity that a name given in full counts for. */
function fullName(db: Database, key: string | undefined): number | undefined {
	if (key === undefined) return undefined;
	return db.get<{entity: number}>(
		'SELECT entity FROM names WHERE key = ? AND short = 0 AND own_documents > 0',
		key,
	)?.entity;
}

/** How many times as much as another kind the texts must say that a name is of one. */
const SURELY = 3;

/** What a document calls in full as others do in short; not the firm Calder where they speak of somebody called Calder. */
function sameName(db: Database, row: NameRow): number | undefined {
	const full = db.get<NameRow>(
		'SELECT * FROM names WHERE key = ? AND short = 0 AND own_documents > 0',
		row.key,
	);
	if (!full?.entity) return undefined;
	const [kind, other] = [strongestKind(row), strongestKind(full)];
	const isOther = kind !== other && row[kind] >= FAINT && row[kind] > SURELY * row[other];
	return isOther ? undefined : full.entity;
}

/** The entity that a surname without its title counts for, unless the other title is anybody's who may be meant. */
function untitledName(db: Database, surname: string, other: string): number | undefined {
	return db.get<{entity: number}>(
		`SELECT n.entity FROM names n WHERE n.key = ?1 AND n.short = 1 AND n.own_documents > 0
			AND NOT EXISTS (SELECT 1 FROM names o WHERE o.key = ?2 AND o.short = 1 AND o.own_documents > 0)
			AND NOT EXISTS (
				SELECT 1 FROM expansions x JOIN names m ON m.id = x.name WHERE x.short = ?2 AND m.entity = n.entity)`,
		surname,
		other,
	)?.entity;
}

/** Adds to what counts for an entity. */
export function addTotals(
	db: Database,
	entity: number,
	documents: number,
	mentions: number,
	quotes: number,
): void {
	if (documents === 0 && mentions === 0 && quotes === 0) return;
	db.run(
		'UPDATE names SET documents = documents + ?, mentions = mentions + ?, quotes = quotes + ? WHERE id = ?',
		documents,
		mentions,
		quotes,
		entity,
	);
}
