/** The rows of every list, under one type: what the cursor can stand on. */
import type {RowList} from '../library/library.ts';
import type {Printing} from '../library/printings.ts';
import type {
	Companion,
	DocumentRow,
	EntityRow,
	MentionRow,
	ProblemRow,
	QuoteRow,
	SearchHit,
} from '../library/rows.ts';
import type {Mark} from '../notebook/mark.ts';
import type {Span} from '../text/span.ts';
import type {Line} from './concordance.ts';
import type {StandingCorrection, SuggestedMerge} from './correction-list.ts';
import type {MonthCount} from './sparkline.ts';

/** A row of any list. Its `id` says which row the cursor is on when the list changes below it. */
export type Item =
	/** `copyOf`: the document that it is shown as a near-copy of; `isBelow`: right below that one. */
	| {
			readonly type: 'document';
			readonly id: string;
			readonly document: DocumentRow;
			readonly copyOf?: string;
			readonly isBelow?: true;
	  }
	| {readonly type: 'entity'; readonly id: string; readonly entity: EntityRow}
	/** `printing`: how its words stand to those of the quote that the list is about. */
	| {
			readonly type: 'quote';
			readonly id: string;
			readonly quote: QuoteRow;
			readonly printing?: Printing;
	  }
	| {readonly type: 'mention'; readonly id: string; readonly mention: MentionRow}
	| {readonly type: 'hit'; readonly id: string; readonly hit: SearchHit}
	| {readonly type: 'line'; readonly id: string; readonly hit: SearchHit; readonly span: Span}
	| {readonly type: 'mark'; readonly id: string; readonly mark: Mark}
	| {readonly type: 'companion'; readonly id: string; readonly companion: Companion}
	| {readonly type: 'fact'; readonly id: string; readonly fact: Fact}
	| {readonly type: 'correction'; readonly id: string; readonly correction: StandingCorrection}
	| {readonly type: 'suggestion'; readonly id: string; readonly suggestion: SuggestedMerge}
	| {readonly type: 'problem'; readonly id: string; readonly problem: ProblemRow}
	/** A title between groups of rows, and a quiet word behind it; the cursor passes over it. */
	| {readonly type: 'title'; readonly id: string; readonly text: string; readonly note: string};

/** One thing that is known of an entity, and where that is to be read. */
export type Fact = {readonly label: string; readonly place: MentionRow | null} & (
	| {readonly words: string}
	| {readonly months: readonly MonthCount[]}
);

// What the library and the notebook give, as rows: each under the id by which its list finds it again.

export const documentItem = (document: DocumentRow): Item => ({type: 'document', id: document.id, document});
export const entityItem = (entity: EntityRow): Item => ({type: 'entity', id: entity.id, entity});
export const quoteItem = (quote: QuoteRow): Item => ({type: 'quote', id: quote.id, quote});
export const markItem = (mark: Mark): Item => ({type: 'mark', id: mark.id, mark});
export const companionItem = (companion: Companion): Item => ({
	type: 'companion',
	id: `with:${companion.id}`,
	companion,
});
export const mentionItem = (mention: MentionRow): Item => ({
	type: 'mention',
	id: `${mention.document}:${mention.span.start}`,
	mention,
});
export const hitItem = (hit: SearchHit): Item => ({
	type: 'hit',
	id: `${hit.document}:${hit.part.span.start}`,
	hit,
});
export const lineItem = ({hit, span}: Line): Item => ({
	type: 'line',
	id: `${hit.document}:${span.start}`,
	hit,
	span,
});
export const problemItem = (problem: ProblemRow): Item => ({
	type: 'problem',
	id: `${problem.path}#${problem.record ?? ''}`,
	problem,
});

/** `rows` seen as items; nothing is read until a window is asked for. */
export const mapList = <Row>(rows: RowList<Row>, toItem: (row: Row) => Item): RowList<Item> => ({
	length: rows.length,
	members: rows.members,
	pending: rows.pending,
	slice: (from, to) => rows.slice(from, to).map(toItem),
	indexOf: id => rows.indexOf(id),
});

/** A list over rows that are all at hand. */
export const arrayList = (items: readonly Item[]): RowList<Item> => ({
	length: items.length,
	slice: (from, to) => items.slice(Math.max(0, from), Math.max(0, to)),
	indexOf: id => items.findIndex(item => item.id === id),
});

/** Lists one after the other under a title each, if they have one; groups without rows are left out. */
export function groupLists(
	groups: readonly {title: string; note: string; rows: RowList<Item>}[],
): RowList<Item> {
	const lists: RowList<Item>[] = [];
	const pending = groups.find(({rows}) => rows.pending)?.rows.pending;
	for (const {title, note, rows} of groups) {
		if (rows.length === 0) continue;
		if (title) lists.push(arrayList([{type: 'title', id: `title:${title}`, text: title, note}]));
		lists.push(rows);
	}
	const length = lists.reduce((sum, list) => sum + list.length, 0);
	return {
		length,
		pending,
		slice(from, to) {
			const items: Item[] = [];
			let offset = 0;
			for (const list of lists) {
				const start = Math.max(0, from - offset);
				const end = Math.min(list.length, to - offset);
				// Not spread into a call, which takes some hundred thousand at most.
				if (start < end) for (const item of list.slice(start, end)) items.push(item);
				offset += list.length;
			}
			return items;
		},
		indexOf(id) {
			let offset = 0;
			for (const list of lists) {
				const index = list.indexOf(id);
				if (index >= 0) return offset + index;
				offset += list.length;
			}
			return -1;
		},
	};
}

const PAGE = 16;
const MOST_PAGES = 64;

/** `rows` read in pages that are kept: one key press asks for the same few rows many times. */
export function pagedList(rows: RowList<Item>): RowList<Item> {
	const pages = new Map<number, readonly Item[]>();
	/** Reads those of the pages that are not there yet; neighbours at once. */
	const readPages = (first: number, last: number) => {
		if (pages.size + last - first >= MOST_PAGES) pages.clear();
		for (let number = first; number <= last; number++) {
			if (pages.has(number)) continue;
			let end = number + 1;
			while (end <= last && !pages.has(end)) end++;
			const items = rows.slice(number * PAGE, end * PAGE);
			for (let n = number; n < end; n++)
				pages.set(n, items.slice((n - number) * PAGE, (n - number + 1) * PAGE));
		}
	};
	return {
		length: rows.length,
		members: rows.members,
		pending: rows.pending,
		slice(from, to) {
			const start = Math.max(0, from);
			const end = Math.min(rows.length, to);
			if (start >= end) return [];
			const first = Math.floor(start / PAGE);
			const last = Math.floor((end - 1) / PAGE);
			if (last - first >= MOST_PAGES) return rows.slice(start, end);
			readPages(first, last);
			const items: Item[] = [];
			for (let number = first; number <= last; number++) items.push(...pages.get(number)!);
			return items.slice(start - first * PAGE, end - first * PAGE);
		},
		indexOf: id => rows.indexOf(id),
	};
}
