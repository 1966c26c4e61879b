import type {Span} from '../text/span.ts';
import {type CopyTable, type Grouped, groupCopies, readCopyTable} from './copy-rows.ts';
import type {Lost} from './corrected/anchors.ts';
import {CorrectedIndexes} from './corrected-indexes.ts';
import {CorrectedRows} from './corrected-rows.ts';
import type {Corrections} from './corrections.ts';
import {ALL, countFacets} from './count-facets.ts';
import {countPublished} from './count-published.ts';
import type {Database} from './database.ts';
import type {DocumentWindows} from './document-windows.ts';
import {readProfile} from './entity-profile.ts';
import {findConditions} from './filter-rows.ts';
import type {Filter, Hits, Library, RowList} from './library.ts';
import {LibraryFile} from './library-file.ts';
import type {ListName} from './list-index.ts';
import {type MergeSuggestions, SuggestionJob} from './merge-suggestions.ts';
import {type NamePlace, readNameAt, readNamePlace} from './name-references.ts';
import {readFirstMentionOf, readMentionsIn, readMentionsOf, textSlicer} from './read-mentions.ts';
import {EMPTY_LIST, GroupedList, IdList, LazyList, type RowSource} from './row-list.ts';
import type {
	Counts,
	DocumentRow,
	EntityProfile,
	EntityRow,
	Facets,
	MentionRow,
	PartRow,
	ProblemRow,
	Published,
	QuoteRow,
} from './rows.ts';
import {findCopies, findSameQuotes} from './same-words.ts';
import {searchPassages} from './search.ts';
import {parseSearch} from './search-query.ts';
import {type Selected, selectList} from './select-list.ts';
import {DOCUMENT_ORDERS, QUOTE_ORDERS} from './select-rows.ts';
import {readDocument, readPartPlaces, readProblem, readText} from './stored-rows.ts';
import {openWindows} from './stored-windows.ts';

/**
 * The library in a file. While there is no readable file (the corpus was never read, or another version
 * wrote it) it is empty, and looks again at every call.
 */
export class StoredLibrary implements Library {
	protected readonly file: LibraryFile;
	protected readonly rows: CorrectedRows;
	readonly #indexes: CorrectedIndexes;
	#settled = 0;
	readonly #suggestions = new SuggestionJob();
	#published: {readonly revision: number; readonly of: Published} | undefined;
	#copies: {readonly revision: number; readonly table: CopyTable} | undefined;

	/**
	 * `renewsInPauses`: while the library grows, answers may be by large indexes that {@link renew} has not got to yet.
	 */
	constructor(file: string, {renewsInPauses = false} = {}) {
		this.file = new LibraryFile(file, () => {
			this.#published = undefined;
			this.#copies = undefined;
			this.#indexes.forget();
		});
		this.rows = new CorrectedRows(this.file);
		this.#indexes = new CorrectedIndexes(this.file, renewsInPauses);
	}

	revision(): number {
		return this.file.revision() + this.#settled;
	}

	/** From now on all answers are by these corrections, a value that may be another one at any call. */
	correct(corrections: () => Corrections): void {
		this.file.correct(corrections);
	}

	/** The file is damaged and has to be made anew; until then the library is empty. */
	get isDamaged(): boolean {
		return this.file.isDamaged;
	}

	counts(): Counts {
		return {
			documents: this.file.meta('documents'),
			entities: this.file.meta('entities'),
			quotes: this.file.meta('quotes'),
			problems: this.file.meta('problems'),
			copies: this.file.meta('copies'),
		};
	}

	documents(filter: Filter = {}): RowList<DocumentRow> {
		const {db} = this.file;
		if (!db) return EMPTY_LIST;
		const source = this.rows.documentSource(db);
		if (!filter.grouped || isWhole(filter)) return this.#list(db, 'documents', filter, source);
		const {isAll, found} = this.#select(db, 'documents', filter);
		if (isAll && !found) return this.#list(db, 'documents', filter, source);
		return new GroupedList(this.groupedIds(filter), source);
	}

	entities(filter: Filter = {}): RowList<EntityRow> {
		const {db} = this.file;
		return db ? this.#list(db, 'entities', filter, this.rows.entitySource(db)) : EMPTY_LIST;
	}

	quotes(filter: Filter = {}): RowList<QuoteRow> {
		const {db} = this.file;
		return db ? this.#list(db, 'quotes', filter, this.rows.quoteSource(db)) : EMPTY_LIST;
	}

	problems(): RowList<ProblemRow> {
		const {db} = this.file;
		if (!db) return EMPTY_LIST;
		return new LazyList(
			this.file.meta('problems'),
			(limit, from) =>
				db.ids(
					`SELECT id FROM problems ORDER BY ${from === 'start' ? 'path, id' : 'path DESC, id DESC'} LIMIT ?`,
					limit,
				),
			{row: id => readProblem(db, id), find: () => undefined},
		);
	}

	published(): Published {
		const {db} = this.file;
		return db ? this.#countPublished(db) : NOTHING_PUBLISHED;
	}

	facets(list: ListName, filter: Filter = {}, {isComplete} = {isComplete: false}): Facets {
		const {db} = this.file;
		if (!db) return NO_FACETS;
		const ids = this.ids(list, filter);
		if (isComplete) return countFacets(db, list, ids, null, ALL);
		return countFacets(db, list, ids, isWhole(filter) ? this.#countPublished(db) : null);
	}

	document(id: string): DocumentRow | undefined {
		const found = this.rows.findDocument(id);
		return found && readDocument(found.db, found.id);
	}

	documentWithText(textHash: string): DocumentRow | undefined {
		const {db} = this.file;
		const [id, ...more] = db?.ids('SELECT id FROM documents WHERE text_hash = ? LIMIT 2', textHash) ?? [];
		return db && id !== undefined && more.length === 0 ? readDocument(db, id) : undefined;
	}

	entity(id: string): EntityRow | undefined {
		const found = this.rows.findEntity(id);
		return found && this.rows.entity(found);
	}

	quote(id: string): QuoteRow | undefined {
		const found = this.rows.findQuote(id);
		return found && this.rows.quote(found);
	}

	text(document: string): string {
		const found = this.rows.findDocument(document);
		if (!found) throw new RangeError(`No document ${document} is stored.`);
		return readText(found.db, found.id);
	}

	parts(document: string): readonly PartRow[] {
		const found = this.rows.findDocument(document);
		if (!found) return [];
		const places = readPartPlaces(found.db, found.id);
		return Array.from({length: places.length}, (_, index) => places.at(index)!);
	}

	windows(document: string): DocumentWindows | undefined {
		const row = this.file.db?.get<{key: string; path: string}>(
			'SELECT key, path FROM documents WHERE key = ?',
			document,
		);
		const where = () => this.rows.findDocument(document);
		return row && openWindows(where, row, (db, ids) => this.rows.quotes(db, ids));
	}

	mentionsIn(document: string): readonly MentionRow[] {
		const found = this.rows.findDocument(document);
		return found ? readMentionsIn(found.db, found.id) : [];
	}

	mentionsOf(entity: string, most = -1): readonly MentionRow[] {
		const found = this.rows.findEntity(entity);
		return found ? readMentionsOf(found.db, found.id, most) : [];
	}

	firstMentionOf(entity: string, most: number): MentionRow | undefined {
		const found = this.rows.findEntity(entity);
		return found && readFirstMentionOf(found.db, found.id, most);
	}

	profile(entity: string): EntityProfile | undefined {
		const found = this.rows.findEntity(entity);
		return found && readProfile(found.db, found.id, textSlicer(found.db));
	}

	quotesIn(document: string): readonly QuoteRow[] {
		const found = this.rows.findDocument(document);
		if (!found) return [];
		const {db, id} = found;
		const ids = db.ids('SELECT id, start FROM quotes WHERE document = ? ORDER BY start, id', id);
		return this.rows.quotes(db, ids);
	}

	namesOf(entity: string): readonly NamePlace[] {
		const found = this.rows.findEntity(entity);
		if (!found) return [];
		const {db, id} = found;
		const others = db.ids('SELECT id FROM names WHERE entity = ? AND id <> ? ORDER BY id', id, id);
		return [id, ...others].flatMap(row => readNamePlace(db, row) ?? []);
	}

	nameAt(document: string, span: Span): NamePlace | undefined {
		const found = this.rows.findDocument(document);
		return found && readNameAt(found.db, found.id, document, span);
	}

	mergeSuggestions(): MergeSuggestions {
		const {db} = this.file;
		if (!db) return {found: []};
		const {found, pending} = this.#suggestions.ask(db, this.file.meta('revision'));
		const gone = this.file.overlay?.unlisted ?? NONE;
		return {found: found.filter(({entities}) => !entities.some(id => gone.has(id))), pending};
	}

	lostCorrections(): ReadonlyMap<string, Lost> {
		return (this.file.db && this.file.overlay?.lost) ?? new Map();
	}

	copiesOf(document: string): readonly string[] {
		const found = this.rows.findDocument(document);
		if (!found) return [];
		const {db, id} = found;
		return db
			.all<{key: string}>(
				`SELECT d.key FROM json_each(?) j CROSS JOIN documents d ON d.id = j.value ORDER BY ${DOCUMENT_ORDERS.date}`,
				JSON.stringify([...findCopies(db, id)]),
			)
			.map(({key}) => key);
	}

	sameQuotes(text: string, thorough = false): readonly QuoteRow[] {
		const {db} = this.file;
		if (!db) return [];
		const ids = db.ids(
			`SELECT q.id AS id FROM json_each(?) j CROSS JOIN quotes q ON q.id = j.value JOIN documents d ON d.id = q.document
			ORDER BY ${QUOTE_ORDERS.date}`,
			JSON.stringify(findSameQuotes(db, text, thorough)),
		);
		return this.rows.quotes(db, ids);
	}

	search(query: string, limit: number): Hits {
		const {db} = this.file;
		if (!db) return [];
		const parsed = parseSearch(query);
		const names = {db, entities: () => this.#indexes.get(db, 'entities')};
		return searchPassages(db, parsed, limit, findConditions(names, 'documents', {}, parsed.fields));
	}

	prepareFilter(list: ListName): void {
		const {db} = this.file;
		if (!db) return;
		this.#indexes.get(db, list);
		if (list === 'documents') this.#copyTable(db);
	}

	close(): void {
		this.file.close();
	}

	/** Internal ids of all rows of a list, in its order. */
	ids(list: ListName, filter: Filter): Int32Array {
		const {db} = this.file;
		if (!db) return new Int32Array(0);
		const {found, ids} = this.#select(db, list, filter);
		return found ?? ids(-1);
	}

	/** Internal ids of documents as {@link documents} gives them, near-copies as one row. */
	groupedIds({grouped: _, ...filter}: Filter): Grouped {
		const {db} = this.file;
		const ids = this.ids('documents', filter);
		return groupCopies(db ? this.#copyTable(db) : new Int32Array(0), ids);
	}

	#copyTable(db: Database): CopyTable {
		const revision = this.file.meta('revision');
		if (this.#copies?.revision !== revision) this.#copies = {revision, table: readCopyTable(db)};
		return this.#copies.table;
	}

	#countPublished(db: Database): Published {
		const revision = this.revision();
		if (this.#published?.revision !== revision) this.#published = {revision, of: countPublished(db)};
		return this.#published.of;
	}

	#list<Row>(db: Database, list: ListName, filter: Filter, source: RowSource<Row>): RowList<Row> {
		const {found, ids, isAll} = this.#select(db, list, filter);
		if (found) return new IdList(found, source);
		if (!isAll) return new IdList(ids(-1), source);
		const members = this.file.meta(list);
		if (!filter.grouped) return new LazyList(members, ids, source);
		return Object.assign(new LazyList(members - this.file.meta('copies'), ids, source), {members});
	}

	#select(db: Database, list: ListName, filter: Filter): Selected {
		return selectList(db, list, filter, name => this.#indexes.get(db, name));
	}

	/** Makes large indexes anew that are behind the library: nobody waits for an answer. */
	renew(): void {
		this.#indexes.renew();
	}

	/** Reading ended: what lists are filtered by must now be up to date, and lists asked for anew. */
	settle(): void {
		if (this.#indexes.settle()) this.#settled++;
	}
}

const NONE: ReadonlySet<string> = new Set();
export const NO_FACETS: Facets = {facets: [], counted: 0, of: 0};
export const NOTHING_PUBLISHED: Published = {months: [], outlets: [], undated: 0};

/** Whether a filter leaves all rows of a list in their usual order. */
export const isWhole = ({match = '', sort, grouped: _, ...rest}: Filter): boolean =>
	match.trim() === '' &&
	(sort === undefined || sort === 'relevance') &&
	Object.values(rest).every(value => value === undefined);
