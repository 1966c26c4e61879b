import type {Filter, Hits, ListName, RowList} from '../library.ts';
import type {
	DocumentRow,
	EntityProfile,
	EntityRow,
	Facets,
	MergeSuggestion,
	Published,
	QuoteRow,
} from '../rows.ts';
import {NO_PROFILE} from '../stored/entity-profile.ts';
import {EMPTY_LIST, GroupedList, IdList, type RowSource} from '../stored/row-list.ts';
import {StoredLibrary} from '../stored/stored-library.ts';
import {isWhole, NO_FACETS, NOTHING_PUBLISHED} from '../stored/stored-lists.ts';
import {LaterAnswers, type Pending} from './later-answers.ts';
import type {Answer, Question} from './questions.ts';

/** Rows whose common properties are counted, and documents whose names are looked up, within a frame. */
const MOST_COUNTED_HERE = 1_000;

/**
 * The library in a file, of which a thread answers what would keep a key waiting: what is found in long lists and
 * in the texts of many documents. When the thread dies over it again and again, all is answered here.
 */
export class ThreadedLibrary extends StoredLibrary {
	readonly #largeFrom: number;
	readonly #later: LaterAnswers;

	/** Lists of more than `largeFrom` rows, and the texts of more documents, are searched by the thread. */
	constructor(file: string, largeFrom: number) {
		super(file);
		this.#largeFrom = largeFrom;
		this.#later = new LaterAnswers(file);
	}

	override documents(filter: Filter = {}): RowList<DocumentRow> {
		const {db} = this.file;
		const answer = this.#askForRows('documents', filter);
		if (!db || !answer) return super.documents(filter);
		const source = this.rows.documentSource(db);
		return answer.type === 'grouped' ? new GroupedList(answer.grouped, source) : listOf(answer, source);
	}

	override entities(filter: Filter = {}): RowList<EntityRow> {
		const {db} = this.file;
		const answer = this.#askForRows('entities', filter);
		return db && answer ? listOf(answer, this.rows.entitySource(db)) : super.entities(filter);
	}

	override quotes(filter: Filter = {}): RowList<QuoteRow> {
		const {db} = this.file;
		const answer = this.#askForRows('quotes', filter);
		return db && answer ? listOf(answer, this.rows.quoteSource(db)) : super.quotes(filter);
	}

	override published(): Published {
		if (!this.#isLarge('documents')) return super.published();
		const answer = this.#ask({type: 'published'});
		return answer.type === 'published'
			? answer.published
			: {...NOTHING_PUBLISHED, pending: pendingOf(answer)};
	}

	override facets(list: ListName, filter: Filter = {}, how = {isComplete: false}): Facets {
		if (how.isComplete || !this.#isLarge(list, MOST_COUNTED_HERE)) return super.facets(list, filter, how);
		const answer = this.#ask({type: 'facets', list, filter});
		return answer.type === 'facets' ? answer.facets : {...NO_FACETS, pending: pendingOf(answer)};
	}

	override profile(entity: string): EntityProfile | undefined {
		if (!this.#isLarge('documents', MOST_COUNTED_HERE) || !this.rows.findEntity(entity))
			return super.profile(entity);
		const answer = this.#ask({type: 'profile', entity});
		if (answer.type === 'profile') return answer.profile;
		return answer.type === 'pending' ? {...NO_PROFILE, pending: answer.done} : undefined;
	}

	override search(query: string, limit: number): Hits {
		if (!this.#isLarge('documents')) return super.search(query, limit);
		const answer = this.#ask({type: 'search', query, limit});
		return answer.type === 'search' ? answer.hits : Object.assign([], {pending: pendingOf(answer)});
	}

	override async compareNames(): Promise<readonly MergeSuggestion[]> {
		while (this.#canAsk()) {
			const answer = await this.#later.askOnce({type: 'suggestions'});
			if (answer?.type === 'suggestions') return answer.found;
		}
		return super.compareNames();
	}

	/** What a list that is not long is filtered by is made within the frame of the first letter. */
	override prepareFilter(list: ListName): void {
		if (!this.#isLarge(list)) return;
		this.#tellCorrections();
		this.#later.prepare(list);
	}

	override settle(): void {
		this.#later.settle();
		super.settle();
	}

	override close(): void {
		this.#later.close();
		super.close();
	}

	/** Undefined where the rows are to be found here. */
	#askForRows(list: ListName, filter: Filter): Answer | Pending | undefined {
		return isWhole(filter) || !this.#isLarge(list) ? undefined : this.#ask({type: 'rows', list, filter});
	}

	/** Asks the thread, which answers by the same corrections. */
	#ask(question: Question): Answer | Pending {
		this.#tellCorrections();
		return this.#later.ask(this.revision(), question);
	}

	#tellCorrections(): void {
		const {corrections} = this.file;
		if (corrections) this.#later.correct(corrections);
	}

	/**
	 * Whether searching the list here would keep a key waiting (making its index, above all), and the thread can do
	 * it.
	 */
	#isLarge(list: ListName, from = this.#largeFrom): boolean {
		return this.file.meta(list) > Math.min(from, this.#largeFrom) && this.#canAsk();
	}

	/** A thread that starts when the file was removed would find nothing. */
	#canAsk(): boolean {
		return !this.#later.isBroken && (this.#later.isRunning || !this.file.isGone);
	}
}

const pendingOf = (answer: Answer | Pending): Promise<void> | undefined =>
	answer.type === 'pending' ? answer.done : undefined;

function listOf<Row>(answer: Answer | Pending, source: RowSource<Row>): RowList<Row> {
	if (answer.type === 'rows') return new IdList(answer.ids, source);
	return answer.type === 'pending' ? {...EMPTY_LIST, pending: answer.done} : EMPTY_LIST;
}
