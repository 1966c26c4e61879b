import type {Kind} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import {findCluster} from '../corrected/corrected-names.ts';
import type {Database} from '../database.ts';
import {unpackIntegers} from '../packed.ts';
import type {NamePlace} from '../rows.ts';
import {MENTIONS, type StoredMentions, wholeMentions} from './stored-rows.ts';

type StoredName = {key: string; short: number; name: string; kind: Kind};

/** The name in a row of `names`, as the program found it. */
export function readNamePlace(db: Database, row: number): NamePlace | undefined {
	const found = (table: string) =>
		db.get<StoredName>(`SELECT key, short, name, kind FROM ${table} WHERE id = ?`, row);
	const stored = found('main.names') ?? found('names');
	if (!stored) return undefined;
	const {key, short, name, kind} = stored;
	const first = db.get<StoredMentions>(
		`SELECT ${MENTIONS} FROM main.clusters c JOIN main.documents d ON d.id = c.document
		WHERE c.name = ? ORDER BY c.document LIMIT 1`,
		row,
	);
	const [whole] = first ? wholeMentions(db, [first]) : [];
	const [start, end] = whole ? unpackIntegers(whole.spans) : [];
	const at =
		first && start !== undefined && end !== undefined ? {document: first.key, span: {start, end}} : null;
	return {name: {key, short: short === 1, name, kind, witness: null}, at};
}

/** The name that is written at a place, which is its witness then. */
export function readNameAt(db: Database, document: number, key: string, span: Span): NamePlace | undefined {
	const cluster = findCluster(db, {document, span});
	const named = cluster && readNamePlace(db, cluster.name);
	return named && {name: named.name, at: {document: key, span}};
}
