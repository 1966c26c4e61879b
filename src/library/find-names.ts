import {fold} from '../text/fold.ts';
import type {Database} from './database.ts';

/**
 * Rows of `names` that a person means by `words`: an entity's id, else a name or alias written so (case and
 * accents aside), else names in which all the words begin a word ("marin" finds "Rosa Marin").
 */
export function findNames(db: Database, words: string): number[] {
	const folded = fold(words).trim().replace(/\s+/g, ' ');
	if (folded === '') return [];
	const entities =
		idsOf(db, 'SELECT id FROM names WHERE uid = ? AND listed = 1', words.trim()) ??
		idsOf(
			db,
			'SELECT n.entity AS id FROM forms f JOIN names n ON n.id = f.name WHERE f.folded = ?',
			folded,
		) ??
		idsOf(
			db,
			`SELECT n.entity AS id FROM forms f JOIN names n ON n.id = f.name WHERE ${folded
				.split(' ')
				.map(() => "instr(' ' || f.folded, ' ' || ?) > 0")
				.join(' AND ')}`,
			...folded.split(' '),
		);
	return entities
		? [
				...db.ids(
					'SELECT id FROM names WHERE entity IN (SELECT value FROM json_each(?))',
					JSON.stringify(entities),
				),
			]
		: [];
}

function idsOf(db: Database, sql: string, ...values: readonly string[]): number[] | undefined {
	const ids = [...new Set(db.ids(sql, ...values))];
	return ids.length > 0 ? ids : undefined;
}
