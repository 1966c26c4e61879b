/** Documents of the grouped list with the near-copies of some of them on rows of their own below them. */
import type {Filter, Library, RowList} from '../library/library.ts';
import type {Item} from './items.ts';

/** The copies of one document, below its row at `index` of the grouped list. */
type Unfolded = {readonly document: string; readonly index: number; readonly copies: readonly string[]};

/**
 * `rows`, grouped, with the copies of the documents `ids` put in; only those that `filter` leaves as well, which are
 * the ones that "+4" counts. Ids that are no row of the list change nothing.
 */
export function unfoldCopies(
	rows: RowList<Item>,
	ids: readonly string[],
	library: Library,
	filter: Filter,
): RowList<Item> {
	if (ids.length === 0 || rows.pending) return rows;
	const all = filter.match === undefined ? null : library.documents(filter);
	if (all?.pending) return {...rows, pending: all.pending};
	const unfolded = ids
		.map(
			(document): Unfolded => ({
				document,
				index: rows.indexOf(document),
				copies: library.copiesOf(document).filter(copy => all === null || all.indexOf(copy) >= 0),
			}),
		)
		.filter(({index, copies}) => index >= 0 && copies.length > 0)
		.sort((a, b) => a.index - b.index);
	const copiesBefore = (count: number) =>
		unfolded.slice(0, count).reduce((sum, {copies}) => sum + copies.length, 0);
	const copyItem = (copy: string, copyOf: string): Item[] => {
		const document = library.document(copy);
		return document ? [{type: 'document', id: copy, document, copyOf, isBelow: true}] : [];
	};
	return {
		length: rows.length + copiesBefore(unfolded.length),
		members: rows.members ?? rows.length,
		slice(from, to) {
			const items: Item[] = [];
			let at = Math.max(0, from);
			for (let n = 0; n <= unfolded.length && at < to; n++) {
				const before = copiesBefore(n);
				// The rows from behind the group before this one to the row that this one stands below.
				const {index, copies, document} = unfolded[n] ?? {index: rows.length - 1, copies: [], document: ''};
				const end = index + 1 + before;
				if (at < end) {
					for (const item of rows.slice(at - before, Math.min(to, end) - before)) items.push(item);
					at = Math.min(to, end);
				}
				const shown = copies.slice(at - end, Math.max(0, to - end));
				items.push(...shown.flatMap(copy => copyItem(copy, document)));
				at += shown.length;
			}
			return items;
		},
		indexOf(id) {
			for (const [n, {copies, index}] of unfolded.entries()) {
				const copy = copies.indexOf(id);
				if (copy >= 0) return index + 1 + copiesBefore(n) + copy;
			}
			const index = rows.indexOf(id);
			return index < 0 ? -1 : index + copiesBefore(unfolded.filter(one => one.index < index).length);
		},
	};
}
