import type {Value} from '../database.ts';
import type {Sort} from '../library.ts';

/** A statement that gives ids in the order of a list, one that gives them from its end, and the values they take. */
export type Selection = {
	readonly sql: string;
	readonly reversed: string;
	readonly values: readonly Value[];
};

/** Conditions on one table, all of which must hold. */
export class Conditions {
	readonly #terms: string[] = [];
	readonly values: Value[] = [];

	/** Adds one in SQL, with the values of its question marks. */
	add(term: string, ...values: readonly Value[]): this {
		this.#terms.push(term);
		this.values.push(...values);
		return this;
	}

	/** Whether all rows fulfil them. */
	get isEmpty(): boolean {
		return this.#terms.length === 0;
	}

	/** ` WHERE …`, or nothing. */
	get where(): string {
		return this.isEmpty ? '' : ` WHERE ${this.#terms.join(' AND ')}`;
	}
}

/** Orders of each list; the first is the default, and all end in what makes them strict. */
export const DOCUMENT_ORDERS: Partial<Record<Sort, string>> & {date: string} = {
	date: 'd.published DESC, d.path, d.position, d.id',
	oldest: 'd.published IS NULL, d.published, d.path, d.position, d.id',
	outlet: 'd.publication IS NULL, d.publication COLLATE NOCASE, d.published DESC, d.path, d.position, d.id',
	path: 'd.path, d.position, d.id',
	name: 'd.headline COLLATE NOCASE, d.path, d.position, d.id',
	quotes: 'd.quotes DESC, d.published DESC, d.path, d.position, d.id',
	mentions: 'd.entities DESC, d.published DESC, d.path, d.position, d.id',
};

/** `ORDER BY` of names, by what they are sorted by; each ends in the id, so that no order is left to chance. */
export const ENTITY_ORDERS: Partial<Record<Sort, string>> & {mentions: string} = {
	mentions: 'e.mentions DESC, e.name, e.key, e.short, e.id',
	documents: 'e.documents DESC, e.mentions DESC, e.name, e.key, e.short, e.id',
	name: 'e.name COLLATE NOCASE, e.key, e.short, e.id',
	quotes: 'e.quotes DESC, e.mentions DESC, e.name, e.key, e.short, e.id',
};

/** The same of quotes. */
export const QUOTE_ORDERS: Partial<Record<Sort, string>> & {date: string} = {
	date: `${DOCUMENT_ORDERS.date}, q.start, q.id`,
	oldest: `${DOCUMENT_ORDERS.oldest}, q.start, q.id`,
	path: `${DOCUMENT_ORDERS.path}, q.start, q.id`,
	speaker: `s.name IS NULL, s.name COLLATE NOCASE, ${DOCUMENT_ORDERS.date}, q.start, q.id`,
};

/**
 * The terms of an order as columns: where a table is seen through a view that joins two, SQLite merges both
 * halves in order only when it can compare what is selected.
 */
const columnsOf = (order: string): string =>
	order
		.split(', ')
		.map(term => term.replace(/ DESC$/, ''))
		.join(', ');

const reverse = (order: string): string =>
	order
		.split(', ')
		.map(term => (term.endsWith(' DESC') ? term.slice(0, -' DESC'.length) : `${term} DESC`))
		.join(', ');

/** `SELECT id … ORDER BY order`, and the other way round: the id is the first column. */
function selectInOrder(id: string, from: string, order: string): Pick<Selection, 'sql' | 'reversed'> {
	const rows = `SELECT ${id} AS id, ${columnsOf(order)} FROM ${from} ORDER BY`;
	return {sql: `${rows} ${order}`, reversed: `${rows} ${reverse(order)}`};
}

/** The ids of the documents under the conditions, in order. */
export const selectDocuments = (conditions: Conditions, sort: Sort | undefined): Selection => ({
	...selectInOrder(
		'd.id',
		`documents d${conditions.where}`,
		DOCUMENT_ORDERS[sort ?? 'date'] ?? DOCUMENT_ORDERS.date,
	),
	values: conditions.values,
});

/** Adds to `conditions` that the name is listed: names that count for another are rows too. */
export function selectEntities(conditions: Conditions, sort: Sort | undefined): Selection {
	conditions.add('e.listed = 1');
	return {
		...selectInOrder(
			'e.id',
			`names e${conditions.where}`,
			ENTITY_ORDERS[sort ?? 'mentions'] ?? ENTITY_ORDERS.mentions,
		),
		values: conditions.values,
	};
}

/**
 * Quotes in the order of their documents. The joins are crossed, which in SQLite means "in this order". As
 * a rule the documents come from their index and bring the quotes along, so that nothing has to be sorted;
 * when conditions pick the quotes (`picked`), those come first and are few enough to sort.
 */
export function selectQuotes(
	conditions: Conditions,
	sort: Sort | undefined,
	{picked = false} = {},
): Selection {
	const order = QUOTE_ORDERS[sort ?? 'date'] ?? QUOTE_ORDERS.date;
	const join = picked
		? 'quotes q CROSS JOIN documents d ON d.id = q.document'
		: 'documents d CROSS JOIN quotes q ON q.document = d.id';
	const speakers =
		sort === 'speaker' ? ' LEFT JOIN names n ON n.id = q.speaker LEFT JOIN names s ON s.id = n.entity' : '';
	return {
		...selectInOrder('q.id', `${join}${speakers}${conditions.where}`, order),
		values: conditions.values,
	};
}
