import type {Database} from '../database.ts';

/** The condition that leaves one document of each group of near-copies. */
export const STANDS_ALONE = 'NOT EXISTS (SELECT 1 FROM copies c WHERE c.document = d.id AND c.hidden = 1)';

/**
 * Documents of a list in which near-copies are one row, by their internal ids; how many of the list stand behind
 * each, and how many it has with these.
 */
export type Grouped = {readonly ids: Int32Array; readonly behind: Int32Array; readonly members: number};

/**
 * The near-copies of a library by the internal ids of documents: the number of a document's group, negative for the
 * one that stands for the others; 0, or nothing, for a document without.
 */
export type CopyTable = Int32Array;

/** Reads the whole table: to be kept for as long as the library stays as it is. */
export function readCopyTable(db: Database): CopyTable {
	const documents = db.ids('SELECT document AS id FROM copies ORDER BY document');
	const groups = db.ids('SELECT grp AS id FROM copies ORDER BY document');
	const table = new Int32Array((documents.at(-1) ?? -1) + 1);
	for (const [n, document] of documents.entries()) table[document] = groups[n]!;
	for (const lead of db.ids('SELECT document AS id FROM copies WHERE hidden = 0')) table[lead]! *= -1;
	return table;
}

/**
 * Groups the near-copies among `ids`, which a filter picked: the one that stands for all of them if the filter
 * picked it too, else the first picked. Rows stay in their order.
 */
export function groupCopies(table: CopyTable, ids: Int32Array): Grouped {
	if (table.length === 0) return {ids, behind: new Int32Array(ids.length), members: ids.length};
	const first = new Map<number, number>();
	const size = new Map<number, number>();
	const groupOf = (id: number) => Math.abs(table[id] ?? 0);
	for (const id of ids) {
		const group = groupOf(id);
		if (group === 0) continue;
		size.set(group, (size.get(group) ?? 0) + 1);
		if (!first.has(group) || table[id]! < 0) first.set(group, id);
	}
	const shown = ids.filter(id => {
		const group = groupOf(id);
		return group === 0 || first.get(group) === id;
	});
	const behind = shown.map(id => (size.get(groupOf(id)) ?? 1) - 1);
	return {ids: shown, behind, members: ids.length};
}
