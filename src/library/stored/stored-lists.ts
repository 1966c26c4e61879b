import type {Database} from '../database.ts';
import type {Filter, Hits, ListName, RowList} from '../library.ts';
import type {DocumentRow, EntityRow, Facets, ProblemRow, Published, QuoteRow} from '../rows.ts';
import {parseSearch} from '../search-query.ts';
import {type CopyTable, type Grouped, groupCopies, readCopyTable} from './copy-rows.ts';
import {CorrectedIndexes} from './corrected-indexes.ts';
import type {CorrectedRows} from './corrected-rows.ts';
import {ALL, countFacets} from './count-facets.ts';
import {countPublished} from './count-published.ts';
import {findConditions} from './filter-rows.ts';
import type {LibraryFile} from './library-file.ts';
import {EMPTY_LIST, GroupedList, IdList, LazyList, type RowSource} from './row-list.ts';
import {searchPassages} from './search.ts';
import {type Selected, selectList} from './select-list.ts';
import {readProblem} from './stored-rows.ts';

/**
 * The lists of a library in a file, what is counted in them, and what is found by words. The tables and indexes that
 * answers come from are kept for as long as the library stays as it is.
 */
export class StoredLists {
	readonly #file: LibraryFile;
	readonly #rows: CorrectedRows;
	readonly #indexes: CorrectedIndexes;
	#published: {readonly revision: number; readonly of: Published} | undefined;
	#copies: {readonly revision: number; readonly table: CopyTable} | undefined;

	/** `renewsInPauses`: answers may be by large indexes that {@link renew} has not got to yet, and {@link keep} keeps them. */
	constructor(file: LibraryFile, rows: CorrectedRows, how: {readonly renewsInPauses: boolean}) {
		this.#file = file;
		this.#rows = rows;
		this.#indexes = new CorrectedIndexes(file, how);
	}

	/** The connection is closed: what was read from it holds no longer. */
	forget(): void {
		this.#published = undefined;
		this.#copies = undefined;
		this.#indexes.forget();
	}

	documents(filter: Filter): RowList<DocumentRow> {
		const {db} = this.#file;
		if (!db) return EMPTY_LIST;
		const source = this.#rows.documentSource(db);
		const selected = this.#select(db, 'documents', filter);
		if (!filter.grouped || (selected.isAll && !selected.found))
			return this.#list('documents', filter, source, selected);
		return new GroupedList(groupCopies(this.#copyTable(db), selected.found ?? selected.ids(-1)), source);
	}

	entities(filter: Filter): RowList<EntityRow> {
		const {db} = this.#file;
		if (!db) return EMPTY_LIST;
		return this.#list('entities', filter, this.#rows.entitySource(db), this.#select(db, 'entities', filter));
	}

	quotes(filter: Filter): RowList<QuoteRow> {
		const {db} = this.#file;
		if (!db) return EMPTY_LIST;
		return this.#list('quotes', filter, this.#rows.quoteSource(db), this.#select(db, 'quotes', filter));
	}

	problems(): RowList<ProblemRow> {
		const {db} = this.#file;
		if (!db) return EMPTY_LIST;
		return new LazyList(
			this.#file.meta('problems'),
			(limit, from) =>
				db.ids(
					`SELECT id FROM problems ORDER BY ${from === 'start' ? 'path, id' : 'path DESC, id DESC'} LIMIT ?`,
					limit,
				),
			{row: id => readProblem(db, id), find: () => undefined},
		);
	}

	published(): Published {
		const {db} = this.#file;
		return db ? this.#countPublished(db) : NOTHING_PUBLISHED;
	}

	facets(list: ListName, filter: Filter = {}, {isComplete} = {isComplete: false}): Facets {
		const {db} = this.#file;
		if (!db) return NO_FACETS;
		const ids = this.ids(list, filter);
		if (isComplete) return countFacets(db, list, ids, null, ALL);
		return countFacets(db, list, ids, isWhole(filter) ? this.#countPublished(db) : null);
	}

	search(query: string, limit: number): Hits {
		const {db} = this.#file;
		if (!db) return [];
		const parsed = parseSearch(query);
		const names = {db, entities: () => this.#indexes.get(db, 'entities')};
		return searchPassages(db, parsed, limit, findConditions(names, 'documents', {}, parsed.fields));
	}

	prepareFilter(list: ListName): void {
		const {db} = this.#file;
		if (!db) return;
		this.#indexes.get(db, list);
		if (list === 'documents') this.#copyTable(db);
	}

	/** Internal ids of all rows of a list, in its order. */
	ids(list: ListName, filter: Filter): Int32Array {
		const {db} = this.#file;
		if (!db) return new Int32Array(0);
		const {found, ids} = this.#select(db, list, filter);
		return found ?? ids(-1);
	}

	/** Internal ids of documents as {@link documents} gives them, near-copies as one row. */
	groupedIds({grouped: _, ...filter}: Filter): Grouped {
		const {db} = this.#file;
		const ids = this.ids('documents', filter);
		return groupCopies(db ? this.#copyTable(db) : new Int32Array(0), ids);
	}

	#copyTable(db: Database): CopyTable {
		const revision = this.#file.meta('revision');
		if (this.#copies?.revision !== revision) this.#copies = {revision, table: readCopyTable(db)};
		return this.#copies.table;
	}

	#countPublished(db: Database): Published {
		const revision = this.#file.revision();
		if (this.#published?.revision !== revision) this.#published = {revision, of: countPublished(db)};
		return this.#published.of;
	}

	#list<Row>(
		list: ListName,
		filter: Filter,
		source: RowSource<Row>,
		{found, ids, isAll}: Selected,
	): RowList<Row> {
		if (found) return new IdList(found, source);
		if (!isAll) return new IdList(ids(-1), source);
		const members = this.#file.meta(list);
		if (!filter.grouped) return new LazyList(members, ids, source);
		return Object.assign(new LazyList(members - this.#file.meta('copies'), ids, source), {members});
	}

	#select(db: Database, list: ListName, filter: Filter): Selected {
		return selectList(db, list, filter, name => this.#indexes.get(db, name));
	}

	/** Makes large indexes anew that are behind the library: nobody waits for an answer. */
	renew(): void {
		this.#indexes.renew();
	}

	/** Makes a search that nobody asked for, so that the first one is as fast as others; returns whether there are more. */
	warmUp(): boolean {
		return this.#indexes.warmUp();
	}

	/** Writes a part of the indexes that the next start takes as they are; returns whether there is more to write. */
	keep(): boolean {
		return this.#indexes.keep();
	}

	/** Reading ended: no index is used that is behind the library. Whether one was. */
	settle(): boolean {
		return this.#indexes.settle();
	}
}

/** Of a list without rows. */
export const NO_FACETS: Facets = {facets: [], counted: 0, of: 0};
/** Of a library without documents. */
export const NOTHING_PUBLISHED: Published = {months: [], outlets: [], undated: 0};

/** Whether a filter leaves all rows of a list in their usual order. */
export const isWhole = ({match = '', sort, grouped: _, ...rest}: Filter): boolean =>
	match.trim() === '' &&
	(sort === undefined || sort === 'relevance') &&
	Object.values(rest).every(value => value === undefined);
