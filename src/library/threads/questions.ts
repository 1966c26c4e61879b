import type {MessagePort} from 'node:worker_threads';
import type {Corrections} from '../corrections.ts';
import type {Filter, ListName} from '../library.ts';
import type {EntityProfile, Facets, MergeSuggestion, Published, SearchHit} from '../rows.ts';
import type {Grouped} from '../stored/copy-rows.ts';

/** What the thread that searches is asked: the rows of a list, or passages. */
export type Question =
	| {readonly type: 'rows'; readonly list: ListName; readonly filter: Filter}
	| {readonly type: 'facets'; readonly list: ListName; readonly filter: Filter}
	| {readonly type: 'profile'; readonly entity: string}
	| {readonly type: 'published'}
	/** Which names may be one. */
	| {readonly type: 'suggestions'}
	| {readonly type: 'search'; readonly query: string; readonly limit: number};

/**
 * `rows`: internal ids in the order of the list; `grouped` where near-copies are one row. Null: a newer question
 * took its place, or it failed.
 */
export type Answer =
	| {readonly type: 'rows'; readonly ids: Int32Array}
	| {readonly type: 'grouped'; readonly grouped: Grouped}
	| {readonly type: 'facets'; readonly facets: Facets}
	| {readonly type: 'published'; readonly published: Published}
	| {readonly type: 'suggestions'; readonly found: readonly MergeSuggestion[]}
	| {readonly type: 'profile'; readonly profile: EntityProfile | undefined}
	| {readonly type: 'search'; readonly hits: readonly SearchHit[]};

/** `number`: grows with every question; the answer comes back under it. */
export type ToSearcher =
	| {readonly type: 'ask'; readonly number: number; readonly slot: string; readonly question: Question}
	/** A list is about to be filtered. */
	| {readonly type: 'prepare'; readonly list: ListName}
	/** What the reader corrected; holds for the questions behind it. */
	| {readonly type: 'correct'; readonly corrections: Corrections}
	/** Reading ended: indexes that are behind the library are to be made anew. */
	| {readonly type: 'settle'};

/** Every question gets one, unless the thread dies over it. */
export type FromSearcher = {readonly number: number; readonly answer: Answer | null};

/** What the thread that searches is started with. */
export type SearcherData = {
	readonly file: string;
	/** Questions come and answers go here. */
	readonly port: MessagePort;
	/** Two cells of 32 bits, see {@link ANSWERED} and {@link UNASKED}. */
	readonly signal: SharedArrayBuffer;
};

/** Cell of the signal that counts the answers sent, so that the asking thread can wait for one. */
export const ANSWERED = 0;
/**
 * Cell that is 1 while the thread does what no question waits for (it starts, it makes indexes): no answer comes
 * soon.
 */
export const UNASKED = 1;

/** Questions with the same slot replace each other: only the newest is worth an answer. */
export const slotOf = (question: Question): string =>
	question.type === 'rows'
		? `${question.list} ${Object.keys(question.filter).sort().join(' ')}`
		: question.type;
