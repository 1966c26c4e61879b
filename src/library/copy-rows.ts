import type {Database} from './database.ts';
import type {RowList} from './library.ts';
import {IdList, type RowSource} from './row-list.ts';
import type {DocumentRow} from './rows.ts';

/** The condition that leaves one document of each group of near-copies. */
export const STANDS_ALONE = 'NOT EXISTS (SELECT 1 FROM copies c WHERE c.document = d.id AND c.hidden = 1)';

/** A list of documents in which near-copies are one row, and how many of the list stand behind each. */
export type Grouped = {readonly ids: Int32Array; readonly behind: ReadonlyMap<number, number>};

/**
 * Groups the near-copies among `ids`, which a filter picked: the one that stands for all of them if the filter
 * picked it too, else the first picked. Rows stay in their order.
 */
export function groupCopies(db: Database, ids: Int32Array): Grouped {
	const documents = db.ids('SELECT document AS id FROM copies ORDER BY document');
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
	const behind = new Map<number, number>();
	for (const [group, id] of first) behind.set(id, size.get(group)! - 1);
	return {
		ids: ids.filter(id => {
			const group = groups.get(id);
			return group === undefined || first.get(group) === id;
		}),
		behind,
	};
}

/**
 * The documents that a filter left, near-copies as one row, which says how many of the list stand behind it.
 * A document that stands behind another has no place of its own in it.
 */
export function groupedList(
	db: Database,
	ids: Int32Array,
	source: RowSource<DocumentRow>,
): RowList<DocumentRow> {
	const {ids: shown, behind} = groupCopies(db, ids);
	const list = new IdList(shown, {
		...source,
		row(id) {
			const row = source.row(id);
			return row && {...row, copies: behind.get(id) ?? 0};
		},
	});
	return Object.assign(list, {members: ids.length});
}
