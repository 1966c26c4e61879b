import {blocksOf, namesOfOnePerson} from '../../entities/linking/one-person.ts';
import type {Database} from '../database.ts';
import {formsOf} from './name-forms.ts';
import type {NameRow} from './name-row.ts';
import {countFor} from './short-forms.ts';

/**
 * Decides anew which names count for another one of the same person: those of `block`, and those that share a block with
 * these. Returns the rows that it is about, those of them that count for another now, and the blocks that it looked at.
 */
export function relinkPersons(
	db: Database,
	block: string,
): {
	readonly rows: readonly number[];
	readonly moved: readonly number[];
	readonly blocks: ReadonlySet<string>;
} {
	const blocks = new Set([block]);
	const rows = new Map<string, NameRow>();
	for (const each of blocks)
		for (const row of namesIn(db, each)) {
			rows.set(row.key, row);
			for (const other of blocksOf(row.key)) blocks.add(other);
		}
	const names = [...rows.values()].filter(({kind, own_documents}) => kind === 'person' && own_documents > 0);
	const mains = namesOfOnePerson(
		names.map(({id, key, own_documents}) => ({key, documents: own_documents, forms: formsOf(db, id)})),
	);
	const touched = new Set<number>();
	const moved: number[] = [];
	for (const row of rows.values()) {
		touched.add(row.id);
		const main = mains.get(row.key);
		const counted = countFor(db, row, main === undefined ? row.id : rows.get(main)!.id);
		if (counted.length > 0) moved.push(row.id);
		for (const id of counted) touched.add(id);
	}
	return {rows: [...touched], moved, blocks};
}

const namesIn = (db: Database, block: string): NameRow[] =>
	db.all<NameRow>(
		`SELECT * FROM names WHERE short = 0
			AND (key = ?1 OR id IN (SELECT name FROM alike_names WHERE block = ?1)) ORDER BY id`,
		block,
	);
