import type {Span} from '../../text/span.ts';
import type {Corrections} from '../corrections.ts';
import type {DocumentWindows} from '../document-windows.ts';
import type {Filter, Hits, Library, ListName, RowList} from '../library.ts';
import type {
	Counts,
	DocumentRow,
	EntityProfile,
	EntityRow,
	Facets,
	Lost,
	MentionRow,
	MergeSuggestion,
	MergeSuggestions,
	NamePlace,
	PartRow,
	ProblemRow,
	Published,
	QuoteRow,
} from '../rows.ts';
import type {Grouped} from './copy-rows.ts';
import {CorrectedRows} from './corrected-rows.ts';
import {readProfile} from './entity-profile.ts';
import {readAhead} from './entity-rows.ts';
import {LibraryFile} from './library-file.ts';
import {compareNames, SuggestionJob} from './merge-suggestions.ts';
import {readNameAt, readNamePlace} from './name-references.ts';
import {readFirstMentionOf, readMentionsIn, readMentionsOf, textSlicer} from './read-mentions.ts';
import {findCopies, findSameQuotes} from './same-words.ts';
import {DOCUMENT_ORDERS, QUOTE_ORDERS} from './select-rows.ts';
import {isAsRead} from './source-stamp.ts';
import {StoredLists} from './stored-lists.ts';
import {readDocument, readPartPlaces, readText} from './stored-rows.ts';
import {openWindows} from './stored-windows.ts';

/**
 * The library in a file. While there is no readable file (the corpus was never read, or another version
 * wrote it) it is empty, and looks again at every call.
 */
export class StoredLibrary implements Library {
	protected readonly file: LibraryFile;
	protected readonly rows: CorrectedRows;
	protected readonly lists: StoredLists;
	#settled = 0;
	readonly #suggestions = new SuggestionJob();

	/**
	 * `renewsInPauses`: while the library grows, answers may be by large indexes that {@link renew} has not got to yet.
	 */
	constructor(file: string, how = {renewsInPauses: false}) {
		this.file = new LibraryFile(file, () => this.lists.forget());
		this.rows = new CorrectedRows(this.file);
		this.lists = new StoredLists(this.file, this.rows, how);
	}

	revision(): number {
		return this.file.revision() + this.#settled;
	}

	/** From now on all answers are by these corrections, a value that may be another one at any call. */
	correct(corrections: () => Corrections): void {
		this.file.correct(corrections);
	}

	/** From now on `told` is called when the file turns out to be damaged; what it throws, whoever asked gets. */
	onDamage(told: () => void): void {
		this.file.onDamage(told);
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
		return this.lists.documents(filter);
	}

	entities(filter: Filter = {}): RowList<EntityRow> {
		return this.lists.entities(filter);
	}

	quotes(filter: Filter = {}): RowList<QuoteRow> {
		return this.lists.quotes(filter);
	}

	problems(): RowList<ProblemRow> {
		return this.lists.problems();
	}

	published(): Published {
		return this.lists.published();
	}

	facets(list: ListName, filter: Filter = {}, how = {isComplete: false}): Facets {
		return this.lists.facets(list, filter, how);
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

	isAsRead(document: string): boolean {
		const found = this.rows.findDocument(document);
		return found !== undefined && isAsRead(found.db, found.id);
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
		const {found, pending} = this.#suggestions.ask(this.file.meta('revision'), () => this.compareNames());
		const gone = this.file.overlay?.unlisted ?? NONE;
		return {found: found.filter(({entities}) => !entities.some(id => gone.has(id))), pending};
	}

	/** Names that may be one, as the file has them: what is corrected by now is not looked at. */
	async compareNames(): Promise<readonly MergeSuggestion[]> {
		const {db} = this.file;
		return db ? compareNames(db) : [];
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

	sameQuotes(text: string, how = {thorough: false}): readonly QuoteRow[] {
		const {db} = this.file;
		if (!db) return [];
		const ids = db.ids(
			`SELECT q.id AS id FROM json_each(?) j CROSS JOIN quotes q ON q.id = j.value JOIN documents d ON d.id = q.document
			ORDER BY ${QUOTE_ORDERS.date}`,
			JSON.stringify(findSameQuotes(db, text, how)),
		);
		return this.rows.quotes(db, ids);
	}

	search(query: string, limit: number): Hits {
		return this.lists.search(query, limit);
	}

	prepareFilter(list: ListName): void {
		this.lists.prepareFilter(list);
	}

	/** Reads some of the names behind an internal id; returns the last one's, null at the end: see entity-rows.ts. */
	readAhead(after: number): number | null {
		const {db} = this.file;
		return db ? readAhead(db, after) : null;
	}

	close(): void {
		this.file.close();
	}

	/** Internal ids of all rows of a list, in its order. */
	ids(list: ListName, filter: Filter): Int32Array {
		return this.lists.ids(list, filter);
	}

	/** Internal ids of documents as {@link documents} gives them, near-copies as one row. */
	groupedIds(filter: Filter): Grouped {
		return this.lists.groupedIds(filter);
	}

	/** Makes large indexes anew that are behind the library: nobody waits for an answer. */
	renew(): void {
		this.lists.renew();
	}

	/** Makes a search that nobody asked for, so that the first one is as fast as others; returns whether there are more. */
	warmUp(): boolean {
		return this.lists.warmUp();
	}

	/** Writes a part of the indexes that the next start takes as they are; returns whether there is more to write. */
	keep(): boolean {
		return this.lists.keep();
	}

	/** Reading ended: what lists are filtered by must now be up to date, and lists asked for anew. */
	settle(): void {
		if (this.lists.settle()) this.#settled++;
	}
}

const NONE: ReadonlySet<string> = new Set();
