import type {Database} from './database.ts';

/** The condition that leaves one document of each group of near-copies. */
export const STANDS_ALONE = 'NOT EXISTS (SELECT 1 FROM copies c WHERE c.document = d.id AND c.hidden = 1)';

/**
 * Documents of a list in which near-copies are one row, by their internal ids; how many of the list stand behind
 * each, and how many it has with these.
 */
export type Grouped = {readonly ids: Int32Array; readonly behind: Int32Array; readonly members: number};

/**
 * Groups the near-copies among `ids`, which a filter picked: the one that stands for all of them if the filter
 * picked it too, else the first picked. Rows stay in their order.
 */
export function groupCopies(db: Database, ids: Int32Array): Grouped {
	const documents = db.ids('SELECT document AS id FROM copies ORDER BY document');
	if (documents.length === 0) return {ids, behind: new Int32Array(ids.length), members: ids.length};
	const groupIds = db.ids('SELECT grp AS id FROM copies ORDER BY document');
	const groups = new Map<number, number>();
	for (const [n, document] of documents.entries()) groups.set(document, groupIds[n]!);
	const leads = new Set(db.ids('SELECT document AS id FROM copies WHERE hidden = 0'));
	const first = new Map<number, number>();
	const size = new Map<number, number>();
	for (const id of ids) {
		const group = groups.get(id);
		if (group === undefined) continue;
		size.set(group, (size.get(group) ?? 0) + 1);
		if (!first.has(group) || leads.has(id)) first.set(group, id);
	}
	const shown = ids.filter(id => {
		const group = groups.get(id);
		return group === undefined || first.get(group) === id;
	});
	const behind = shown.map(id => (size.get(groups.get(id) ?? -1) ?? 1) - 1);
	return {ids: shown, behind, members: ids.length};
}
