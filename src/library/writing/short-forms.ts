import {normalizeName, resolveShortForms, wellKnownName} from '../../entities/linking/link.ts';
import {ACRONYMS} from '../../entities/words/acronyms.ts';
import type {Database} from '../database.ts';
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
	const [link] = resolveShortForms(
		db
			.all<{full: string; documents: number}>(
				`SELECT f.key AS full, sum(e.documents) AS documents FROM expansions e JOIN names n ON n.id = e.name
				JOIN names f ON f.id = n.entity WHERE e.short = ? AND e.kind = ? GROUP BY f.id`,
				key,
				kind,
			)
			.map(count => ({...count, short: key, kind})),
	);
	const known = wellKnownName(key);
	const target =
		fullName(db, link?.full) ??
		fullName(db, key) ??
		fullName(db, known === null ? undefined : normalizeName(known, kind)) ??
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
	db.run('UPDATE names SET entity = ? WHERE id = ?', target, row.id);
	return [row.id, before, target];
}

/** The row of a name that documents give in full. */
function fullName(db: Database, key: string | undefined): number | undefined {
	if (key === undefined) return undefined;
	return db.get<{id: number}>('SELECT id FROM names WHERE key = ? AND short = 0 AND own_documents > 0', key)
		?.id;
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
