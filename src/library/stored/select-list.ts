import type {Database} from '../database.ts';
import {parseQuery} from '../filter/parse-query.ts';
import type {Filter, ListName} from '../library.ts';
import {STANDS_ALONE} from './copy-rows.ts';
import {findConditions, picksQuotes} from './filter-rows.ts';
import type {IndexName, ListIndex} from './list-index.ts';
import type {ReadIds} from './row-list.ts';
import {type Selection, selectDocuments, selectEntities, selectQuotes} from './select-rows.ts';

/** What a filter selects of a list. */
export type Selected = {
	/** Ids of the rows found by words, in the order of the list; null when the filter has none. */
	readonly found: Int32Array | null;
	/** Otherwise the ids come from here; all of them for a limit of -1. */
	readonly ids: (limit: number, from?: Parameters<ReadIds>[1]) => Int32Array;
	/** The filter has no conditions beside words. */
	readonly isAll: boolean;
};

/** Finds the rows of a list that a filter leaves: words are answered by an index in memory, all else by SQL. */
export function selectList(
	db: Database,
	list: ListName,
	filter: Filter,
	indexOf: (name: IndexName) => ListIndex,
): Selected {
	const query = parseQuery(filter.match ?? '');
	const names = {db, entities: () => indexOf('entities')};
	const hasWords = query.groups.length > 0;
	// Words that are to stand in headlines pick the documents; other lists have the rows of these.
	const inHeadlines = query.scope === 'headline' && hasWords ? indexOf('headlines').find(query) : null;
	const among = list === 'documents' ? null : inHeadlines;
	const conditions = findConditions(names, list, filter, query.fields, among);
	const isAll = conditions.isEmpty;
	if (isAll && filter.grouped && !hasWords) conditions.add(STANDS_ALONE);
	const {sql, reversed, values}: Selection =
		list === 'documents'
			? selectDocuments(conditions, filter.sort)
			: list === 'entities'
				? selectEntities(conditions, filter.sort)
				: selectQuotes(conditions, filter.sort, {picked: picksQuotes(filter, query.fields)});
	const ids: Selected['ids'] = (limit, from = 'start') =>
		db.ids(`${from === 'start' ? sql : reversed} LIMIT ?`, ...values, limit);
	const isRanked = filter.sort === undefined || filter.sort === 'relevance';
	const byWords = () => (hasWords ? indexOf(list).find(query) : null);
	const matching = inHeadlines ? (list === 'documents' ? inHeadlines : null) : byWords();
	if (!matching || (isAll && isRanked)) return {found: matching, ids, isAll};
	const [kept, order] = isRanked ? [ids(-1), matching] : [matching, ids(-1)];
	const both = new Set(kept);
	return {found: order.filter(id => both.has(id)), ids, isAll};
}
