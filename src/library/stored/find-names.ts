import type {Kind} from '../../entities/entity.ts';
import type {Database} from '../database.ts';
import {foldLine} from '../filter/parse-query.ts';
import type {ListIndex} from './list-index.ts';

/** Finds the names that a person means by words; the index is made only when it is needed. */
export type NameFinder = {readonly db: Database; readonly entities: () => ListIndex};

/**
 * Rows of `names` that a person means by `words`: an entity's id, else names and aliases written so (case
 * and accents aside), else those in which all the words begin a word ("marin" finds "Rosa Marin"), else
 * the closest with typing mistakes; of any kind, or of `kind` alone. `isPart`: the words may be a beginning, so the last
 * two count as well.
 */
export function findNames(
	{db, entities}: NameFinder,
	words: string,
	{kind, isPart = false}: {readonly kind?: Kind | undefined; readonly isPart?: boolean} = {},
): number[] {
	const folded = foldLine(words);
	if (folded === '') return [];
	const byId = db.ids('SELECT id FROM names WHERE uid = ? AND listed = 1', words.trim());
	const exact =
		byId.length > 0
			? byId
			: db.ids('SELECT n.entity AS id FROM forms f JOIN names n ON n.id = f.name WHERE f.folded = ?', folded);
	const found = exact.length > 0 && !isPart ? exact : [...exact, ...entities().findNamed(folded)];
	return [
		...db.ids(
			`SELECT n.id FROM names n JOIN names e ON e.id = n.entity
			WHERE n.entity IN (SELECT value FROM json_each(?)) AND (?2 IS NULL OR e.kind = ?2)`,
			JSON.stringify([...new Set(found)]),
			kind ?? null,
		),
	];
}
