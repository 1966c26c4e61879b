import type {Span} from '../text/span.ts';
import {type Grouped, groupCopies} from './copy-rows.ts';
import type {Lost} from './corrected/anchors.ts';
import {CorrectedIndexes} from './corrected-indexes.ts';
import type {Corrections} from './corrections.ts';
import {ALL, countFacets} from './count-facets.ts';
import {countPublished} from './count-published.ts';
import type {Database} from './database.ts';
import type {DocumentWindows} from './document-windows.ts';
import {NO_PROFILE, readProfile} from './entity-profile.ts';
import {findConditions} from './filter-rows.ts';
import {LaterAnswers, type Pending} from './later-answers.ts';
import type {Filter, Hits, Library, RowList} from './library.ts';
import {LibraryFile} from './library-file.ts';
import type {ListName} from './list-index.ts';
import {type MergeSuggestions, SuggestionJob} from './merge-suggestions.ts';
import {type NamePlace, readNameAt, readNamePlace} from './name-references.ts';
import type {Answer, Question} from './questions.ts';
import {findQuoteId} from './quote-keys.ts';
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
import {
	readDocument,
	readEntity,
	readPartPlaces,
	readProblem,
	readQuote,
	readQuotes,
	readText,
} from './stored-rows.ts';
import {openWindows} from './stored-windows.ts';

/** Rows whose common properties are counted, and documents whose names are looked up, within a frame. */
const MOST_COUNTED_HERE = 1_000;

const isWhole = ({match = '', sort, grouped: _, ...rest}: Filter): boolean =>
	match.trim() === '' &&
	(sort === undefined || sort === 'relevance') &&
	Object.values(rest).every(value => value === undefined);

/**
 * The library in a file. While there is no readable file (the corpus was never read, or another version
 * wrote it) it is empty, and looks again at every call.
 */
export class StoredLibrary implements Library {
	readonly #file: LibraryFile;
	readonly #indexes: CorrectedIndexes;
	#settled = 0;
	readonly #suggestions = new SuggestionJob();
	#published: {readonly revision: number; readonly of: Published} | undefined;
	readonly #largeFrom: number;
	readonly #later: LaterAnswers | null;

	/**
	 * Lists of more than `largeFrom` rows, and the texts of more documents, are searched by a thread.
	 * `renewsInPauses`: while the library grows, answers may be by large indexes that {@link renew} has not got to yet.
	 */
	constructor(file: string, largeFrom = Number.POSITIVE_INFINITY, {renewsInPauses = false} = {}) {
		this.#file = new LibraryFile(file, () => {
			this.#published = undefined;
			this.#indexes.forget();
		});
		this.#indexes = new CorrectedIndexes(this.#file, renewsInPauses);
		this.#largeFrom = largeFrom;
		this.#later = Number.isFinite(largeFrom) ? new LaterAnswers(file) : null;
	}

	revision(): number {
		return this.#file.revision() + this.#settled;
	}

	/** From now on all answers are by these corrections, a value that may be another one at any call. */
	correct(corrections: () => Corrections): void {
		this.#file.correct(corrections);
	}

	/** The file is damaged and has to be made anew; until then the library is empty. */
	get isDamaged(): boolean {
		return this.#file.isDamaged;
	}

	counts(): Counts {
		return {
			documents: this.#file.meta('documents'),
			entities: this.#file.meta('entities'),
			quotes: this.#file.meta('quotes'),
			problems: this.#file.meta('problems'),
			copies: this.#file.meta('copies'),
		};
	}

	documents(filter: Filter = {}): RowList<DocumentRow> {
		const source = (db: Database): RowSource<DocumentRow> => ({
			row: id => readDocument(db, id),
			find: id => this.#documentId(id),
		});
		if (!filter.grouped || isWhole(filter)) return this.#list('documents', filter, source);
		return this.#groupedDocuments(filter, source);
	}

	entities(filter: Filter = {}): RowList<EntityRow> {
		return this.#list('entities', filter, db => ({
			row: id => this.#entity(db, id),
			find: id => this.#entityId(id),
		}));
	}

	quotes(filter: Filter = {}): RowList<QuoteRow> {
		return this.#list('quotes', filter, db => ({
			row: id => this.#quote(db, id),
			rows: ids => this.#quotes(db, ids),
			find: id => findQuoteId(db, id),
		}));
	}

	problems(): RowList<ProblemRow> {
		const db = this.#file.db;
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
		const db = this.#file.db;
		if (!db) return NOTHING_PUBLISHED;
		if (this.#asks('documents')) {
			const answer = this.#ask({type: 'published'});
			if (answer.type === 'published') return answer.published;
			return {...NOTHING_PUBLISHED, pending: answer.type === 'pending' ? answer.done : undefined};
		}
		return this.#countPublished(db);
	}

	#countPublished(db: Database): Published {
		const revision = this.revision();
		if (this.#published?.revision !== revision) this.#published = {revision, of: countPublished(db)};
		return this.#published.of;
	}

	facets(list: ListName, filter: Filter = {}, {isComplete} = {isComplete: false}): Facets {
		const db = this.#file.db;
		if (!db) return {facets: [], counted: 0, of: 0};
		if (!isComplete && this.#asks(list, MOST_COUNTED_HERE)) {
			const answer = this.#ask({type: 'facets', list, filter});
			if (answer.type === 'facets') return answer.facets;
			return {facets: [], counted: 0, of: 0, pending: answer.type === 'pending' ? answer.done : undefined};
		}
		const ids = this.ids(list, filter);
		if (isComplete) return countFacets(db, list, ids, null, ALL);
		return countFacets(db, list, ids, isWhole(filter) ? this.#countPublished(db) : null);
	}

	document(id: string): DocumentRow | undefined {
		const found = this.#documentId(id);
		return found === undefined ? undefined : readDocument(this.#file.db!, found);
	}

	documentWithText(textHash: string): DocumentRow | undefined {
		const db = this.#file.db;
		const [id, ...more] = db?.ids('SELECT id FROM documents WHERE text_hash = ? LIMIT 2', textHash) ?? [];
		return db && id !== undefined && more.length === 0 ? readDocument(db, id) : undefined;
	}

	entity(id: string): EntityRow | undefined {
		const found = this.#entityId(id);
		return found === undefined ? undefined : this.#entity(this.#file.db!, found);
	}

	quote(id: string): QuoteRow | undefined {
		const found = this.#file.db && findQuoteId(this.#file.db, id);
		return found === undefined ? undefined : this.#quote(this.#file.db!, found);
	}

	text(document: string): string {
		const id = this.#documentId(document);
		if (id === undefined) throw new RangeError(`No document ${document} is stored.`);
		return readText(this.#file.db!, id);
	}

	parts(document: string): readonly PartRow[] {
		const id = this.#documentId(document);
		if (id === undefined) return [];
		const places = readPartPlaces(this.#file.db!, id);
		return Array.from({length: places.length}, (_, index) => places.at(index)!);
	}

	windows(document: string): DocumentWindows | undefined {
		const row = this.#file.db?.get<{key: string; path: string}>(
			'SELECT key, path FROM documents WHERE key = ?',
			document,
		);
		const where = () => {
			const db = this.#file.db;
			const id = this.#documentId(document);
			return db && id !== undefined ? {db, id} : undefined;
		};
		return row && openWindows(where, row, (db, ids) => this.#quotes(db, ids));
	}

	mentionsIn(document: string): readonly MentionRow[] {
		const id = this.#documentId(document);
		return id === undefined ? [] : readMentionsIn(this.#file.db!, id);
	}

	mentionsOf(entity: string, most = -1): readonly MentionRow[] {
		const id = this.#entityId(entity);
		return id === undefined ? [] : readMentionsOf(this.#file.db!, id, most);
	}

	firstMentionOf(entity: string, most: number): MentionRow | undefined {
		const id = this.#entityId(entity);
		return id === undefined ? undefined : readFirstMentionOf(this.#file.db!, id, most);
	}

	profile(entity: string): EntityProfile | undefined {
		const id = this.#entityId(entity);
		if (id !== undefined && this.#asks('documents', MOST_COUNTED_HERE)) {
			const answer = this.#ask({type: 'profile', entity});
			if (answer.type === 'profile') return answer.profile;
			return answer.type === 'pending' ? {...NO_PROFILE, pending: answer.done} : undefined;
		}
		return id === undefined ? undefined : readProfile(this.#file.db!, id, textSlicer(this.#file.db!));
	}

	quotesIn(document: string): readonly QuoteRow[] {
		const id = this.#documentId(document);
		if (id === undefined) return [];
		const db = this.#file.db!;
		return this.#quotes(db, db.ids('SELECT id, start FROM quotes WHERE document = ? ORDER BY start, id', id));
	}

	namesOf(entity: string): readonly NamePlace[] {
		const id = this.#entityId(entity);
		if (id === undefined) return [];
		const others = this.#file.db!.ids(
			'SELECT id FROM names WHERE entity = ? AND id <> ? ORDER BY id',
			id,
			id,
		);
		return [id, ...others].flatMap(row => readNamePlace(this.#file.db!, row) ?? []);
	}

	nameAt(document: string, span: Span): NamePlace | undefined {
		const id = this.#documentId(document);
		return id === undefined ? undefined : readNameAt(this.#file.db!, id, document, span);
	}

	mergeSuggestions(): MergeSuggestions {
		const db = this.#file.db;
		if (!db) return {found: []};
		const {found, pending} = this.#suggestions.ask(db, this.#file.meta('revision'));
		const gone = this.#file.overlay?.unlisted ?? NONE;
		return {found: found.filter(({entities}) => !entities.some(id => gone.has(id))), pending};
	}

	lostCorrections(): ReadonlyMap<string, Lost> {
		return this.#file.db && this.#file.overlay ? this.#file.overlay.lost : new Map();
	}

	copiesOf(document: string): readonly string[] {
		const id = this.#documentId(document);
		if (id === undefined) return [];
		const copies = JSON.stringify([...findCopies(this.#file.db!, id)]);
		return this.#file
			.db!.all<{key: string}>(
				`SELECT d.key FROM json_each(?) j CROSS JOIN documents d ON d.id = j.value ORDER BY ${DOCUMENT_ORDERS.date}`,
				copies,
			)
			.map(({key}) => key);
	}

	sameQuotes(text: string, thorough = false): readonly QuoteRow[] {
		const db = this.#file.db;
		if (!db) return [];
		const same = JSON.stringify(findSameQuotes(db, text, thorough));
		return db
			.all<{id: number}>(
				`SELECT q.id FROM json_each(?) j CROSS JOIN quotes q ON q.id = j.value JOIN documents d ON d.id = q.document
				ORDER BY ${QUOTE_ORDERS.date}`,
				same,
			)
			.map(({id}) => this.#quote(db, id)!);
	}

	search(query: string, limit: number): Hits {
		const db = this.#file.db;
		if (!db) return [];
		if (this.#asks('documents')) {
			const answer = this.#ask({type: 'search', query, limit});
			if (answer.type === 'pending') return Object.assign([], {pending: answer.done});
			return answer.type === 'search' ? answer.hits : [];
		}
		const parsed = parseSearch(query);
		const names = {db, entities: () => this.#indexes.get(db, 'entities')};
		return searchPassages(db, parsed, limit, findConditions(names, 'documents', {}, parsed.fields));
	}

	close(): void {
		this.#later?.close();
		this.#file.close();
	}

	/** Internal ids of all rows of a list, in its order. */
	ids(list: ListName, filter: Filter): Int32Array {
		const selected = this.#select(list, filter);
		return selected ? (selected.found ?? selected.ids(-1)) : new Int32Array(0);
	}

	/** Internal ids of documents as {@link documents} gives them, near-copies as one row. */
	groupedIds({grouped: _, ...filter}: Filter): Grouped {
		return groupCopies(this.#file.db!, this.ids('documents', filter));
	}

	#groupedDocuments(
		filter: Filter,
		sourceOf: (db: Database) => RowSource<DocumentRow>,
	): RowList<DocumentRow> {
		const db = this.#file.db;
		if (!db) return EMPTY_LIST;
		if (!this.#asks('documents')) {
			const {isAll, found} = this.#select('documents', filter)!;
			if (isAll && !found) return this.#list('documents', filter, sourceOf);
			return new GroupedList(this.groupedIds(filter), sourceOf(db));
		}
		const answer = this.#ask({type: 'rows', list: 'documents', filter});
		if (answer.type === 'pending') return {...EMPTY_LIST, pending: answer.done};
		return answer.type === 'grouped' ? new GroupedList(answer.grouped, sourceOf(db)) : EMPTY_LIST;
	}

	#list<Row>(list: ListName, filter: Filter, sourceOf: (db: Database) => RowSource<Row>): RowList<Row> {
		const db = this.#file.db;
		if (!db) return EMPTY_LIST;
		const source = sourceOf(db);
		if (this.#asks(list) && !isWhole(filter)) {
			const answer = this.#ask({type: 'rows', list, filter});
			if (answer.type === 'pending') return {...EMPTY_LIST, pending: answer.done};
			return answer.type === 'rows' ? new IdList(answer.ids, source) : EMPTY_LIST;
		}
		const {found, ids, isAll} = this.#select(list, filter)!;
		if (found) return new IdList(found, source);
		if (!isAll) return new IdList(ids(-1), source);
		const members = this.#file.meta(list);
		if (!filter.grouped) return new LazyList(members, ids, source);
		return Object.assign(new LazyList(members - this.#file.meta('copies'), ids, source), {members});
	}

	/** Asks the thread that searches, which answers by the same corrections. */
	#ask(question: Question): Answer | Pending {
		const {corrections} = this.#file;
		if (corrections) this.#later!.correct(corrections);
		return this.#later!.ask(this.revision(), question);
	}

	#select(list: ListName, filter: Filter): Selected | undefined {
		const db = this.#file.db;
		if (!db) return undefined;
		return selectList(db, list, filter, name => this.#indexes.get(db, name));
	}

	/** Whether searching the list here would keep a key waiting (making its index, above all), and a thread can do it. */
	#asks(list: ListName, from = this.#largeFrom): boolean {
		return (
			this.#later !== null && !this.#later.isBroken && this.#file.meta(list) > Math.min(from, this.#largeFrom)
		);
	}

	prepareFilter(list: ListName): void {
		const {db, corrections} = this.#file;
		if (!db) return;
		if (this.#later === null) this.#indexes.get(db, list);
		else if (this.#asks(list)) {
			if (corrections) this.#later.correct(corrections);
			this.#later.prepare(list);
		}
	}

	/** Makes large indexes anew that are behind the library: nobody waits for an answer. */
	renew(): void {
		this.#indexes.renew();
	}

	/** Reading ended: what lists are filtered by must now be up to date, and lists asked for anew. */
	settle(): void {
		this.#later?.settle();
		if (this.#indexes.settle()) this.#settled++;
	}

	#entity(db: Database, id: number): EntityRow | undefined {
		const row = readEntity(db, id);
		const correction = this.#file.overlay?.entity(id);
		return row && correction ? {...row, correction} : row;
	}

	#quote(db: Database, id: number): QuoteRow | undefined {
		const row = readQuote(db, id);
		return row && this.#correctQuote(id, row);
	}

	#quotes(db: Database, ids: Int32Array): QuoteRow[] {
		return readQuotes(db, ids).map(([id, row]) => this.#correctQuote(id, row));
	}

	#correctQuote(id: number, row: QuoteRow): QuoteRow {
		const correction = this.#file.overlay?.quote(id);
		return correction ? {...row, correction} : row;
	}

	#documentId(key: string): number | undefined {
		return this.#file.db?.get<{id: number}>('SELECT id FROM documents WHERE key = ?', key)?.id;
	}

	#entityId(uid: string): number | undefined {
		return this.#file.db?.get<{id: number}>('SELECT id FROM names WHERE uid = ? AND listed = 1', uid)?.id;
	}
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING_PUBLISHED: Published = {months: [], outlets: [], undated: 0};
