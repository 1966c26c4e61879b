import type {Database} from '../database.ts';
import {findRows, type Ranker} from '../filter/find-rows.ts';
import {FoldedLines, isBoundary} from '../filter/folded-lines.ts';
import {NameIndex} from '../filter/name-index.ts';
import {foldLine} from '../filter/parse-query.ts';
import {WordIndex} from '../filter/word-index.ts';
import type {ListIndex} from '../stored/list-index.ts';

/*
 * The indexes that filter by words are made of what the program found, and stay as they are when something is
 * corrected: making those of a large library takes seconds. The rows that corrections change have small indexes
 * of their own, which decide about them alone.
 */

/** The changed rows that a list shows, with the lines they are filtered by, and all rows that are not as found. */
type ChangedRows = {
	readonly shown: ReadonlyMap<number, readonly string[]>;
	readonly changed: ReadonlySet<number>;
	/** The row that a row is shown as. */
	readonly shownAs: (row: number) => number | null;
	/** What ranks the lines of such a list. */
	readonly rankerOf: (lines: FoldedLines) => Ranker;
};

/**
 * Entities by their names and other forms, as corrected. `rootOf` gives the row of the entity that a name
 * counts for; null when it counts for none.
 */
export function readChangedNames(db: Database, rootOf: (row: number) => number | null): ChangedRows {
	const shown = new Map<number, string[]>();
	for (const {id, name} of db.all<{id: number; name: string}>(
		'SELECT id, name FROM temp.changed_names WHERE listed = 1',
	))
		shown.set(id, [name]);
	for (const {entity, form} of db.all<{entity: number; form: string}>(
		`SELECT c.entity, f.form FROM temp.changed_names c JOIN main.forms f ON f.name = c.id WHERE c.entity IS NOT NULL`,
	))
		shown.get(entity)?.push(form);
	const changed = new Set(db.ids('SELECT id FROM temp.changed_names'));
	return {shown, changed, shownAs: rootOf, rankerOf: lines => NameIndex.of(lines)};
}

/** Quotes whose speaker is another, or is called otherwise. */
export function readChangedQuotes(db: Database): ChangedRows {
	const shown = new Map<number, readonly string[]>();
	const replaced = db.ids('SELECT id FROM temp.replaced_quotes');
	const renamed = db.ids(
		`SELECT q.id FROM temp.changed_names c JOIN main.names n ON n.id = c.id
		LEFT JOIN main.names was ON was.id = n.entity LEFT JOIN temp.changed_names is_now ON is_now.id = c.entity
		JOIN main.quotes q ON q.speaker = c.id WHERE was.name IS NOT is_now.name`,
	);
	const changed = new Set([...replaced, ...renamed]);
	for (const {id, text, name} of db.all<{id: number; text: string; name: string | null}>(
		`SELECT q.id, q.text, (SELECT e.name FROM names n JOIN names e ON e.id = n.entity WHERE n.id = q.speaker) AS name
		FROM quotes q WHERE q.id IN (SELECT value FROM json_each(?))`,
		JSON.stringify([...changed]),
	))
		shown.set(id, [text, name ?? '']);
	return {shown, changed, shownAs: row => row, rankerOf: lines => WordIndex.of(lines)};
}

/** `base`, with the changed rows decided by their own lines alone; those that only these bring in come first. */
export function correctIndex(base: ListIndex, rows: ChangedRows): ListIndex {
	const ids = [...rows.shown.keys()];
	const lines = FoldedLines.of([...rows.shown.values()]);
	const ranker = rows.rankerOf(lines);
	return {
		find(query) {
			const found = base.find(query);
			const own = findRows(lines, ranker, query);
			return found && own && mixRows(found, new Set([...own].map(row => ids[row]!)), rows);
		},
		findNamed(folded) {
			const words = folded.split(' ');
			const own = ids.filter(id => rows.shown.get(id)!.some(form => beginsAll(foldLine(form), words)));
			const found = base.findNamed(folded);
			// What is only like the words does not count where something has them.
			if (own.length > 0 && [...found].every(row => !rows.changed.has(row))) return Int32Array.from(own);
			const near = [...found].map(row => (rows.changed.has(row) ? rows.shownAs(row) : row));
			return Int32Array.from(new Set([...own, ...near.filter(row => row !== null)]));
		},
	};
}

/** Rows as found by the small index (`own`) take the places that they have in the large one, others come first. */
function mixRows(found: Int32Array, own: ReadonlySet<number>, {changed, shownAs}: ChangedRows): Int32Array {
	const mixed = new Int32Array(found.length);
	const placed = new Set<number>();
	let length = 0;
	for (const row of found) {
		if (!changed.has(row)) {
			mixed[length++] = row;
			continue;
		}
		const shown = shownAs(row);
		if (shown === null || !own.has(shown) || placed.has(shown)) continue;
		placed.add(shown);
		mixed[length++] = shown;
	}
	const before = [...own].filter(row => !placed.has(row));
	if (before.length === 0) return mixed.subarray(0, length).slice();
	const all = new Int32Array(before.length + length);
	all.set(before);
	all.set(mixed.subarray(0, length), before.length);
	return all;
}

/** Whether each word begins a word of the line. */
const beginsAll = (line: string, words: readonly string[]): boolean =>
	words.every(word => {
		for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1))
			if (at === 0 || isBoundary(line.charCodeAt(at - 1))) return true;
		return false;
	});
