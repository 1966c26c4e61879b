/** The orders of each list. */
import type {Sort} from '../library/library.ts';
import type {Source} from './state.ts';

/** Orders of the library's lists, and those of lists that are made here. */
export type Order = Sort | 'document' | 'label' | 'left' | 'right';

/** What marks stand under, in their list and in an export. */
export type MarkOrder = 'document' | 'speaker' | 'label' | 'date';

/** In the order in which `s` goes through them. */
export const MARK_ORDERS: readonly MarkOrder[] = ['document', 'speaker', 'label', 'date'];

/** The orders that `s` goes through, the first one being the order without a query. */
export function ordersOf(source: Source): readonly Order[] {
	switch (source.type) {
		case 'documents':
			return ['date', 'name', 'outlet', 'quotes', 'path', 'oldest'];
		case 'entities':
			return ['mentions', 'documents', 'quotes', 'name'];
		case 'quotes':
			return ['date', 'speaker', 'path', 'oldest'];
		case 'marked':
			return MARK_ORDERS;
		case 'found':
			return source.isAligned ? ['document', 'left', 'right'] : [];
		default:
			return [];
	}
}

/** Whether the library knows the order. */
export const isSort = (order: Order): order is Sort =>
	order !== 'document' && order !== 'label' && order !== 'left' && order !== 'right';

/** What a list is sorted by, in words; null is how well rows match. */
export const orderWords = (order: Order | null): string => (order === null ? 'best match' : WORDS[order]);

const WORDS: Readonly<Record<Order, string>> = {
	relevance: 'best match',
	date: 'date, newest first',
	oldest: 'date, oldest first',
	name: 'name',
	outlet: 'outlet',
	documents: 'documents',
	mentions: 'mentions',
	quotes: 'quotes',
	path: 'path',
	speaker: 'speaker',
	document: 'document',
	label: 'label',
	left: 'the words to the left',
	right: 'the words to the right',
};
