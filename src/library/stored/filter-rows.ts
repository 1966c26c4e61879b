import type {Kind} from '../../entities/entity.ts';
import type {Value} from '../database.ts';
import {KIND_OF_FIELD} from '../filter/kind-fields.ts';
import {type FieldTerm, parseDates} from '../filter/parse-query.ts';
import type {Filter, ListName} from '../library.ts';
import {findNames, type NameFinder} from './find-names.ts';
import {Conditions} from './select-rows.ts';

/*
 * What a filter asks for, as conditions on the rows of a list: documents are `d`, entities `e`, quotes `q`
 * with their documents `d`. The words of `match` are not among them: an index in memory answers those.
 */

const IN_SET = 'IN (SELECT value FROM json_each(?))';

/** One condition: SQL and its values. */
type Condition = readonly [sql: string, ...values: Value[]];

/**
 * The conditions of a filter on one list. Conditions on documents hold for an entity when one document does.
 * `among`: ids of the only documents that count.
 */
export function findConditions(
	names: NameFinder,
	list: ListName,
	filter: Filter,
	fields: readonly FieldTerm[],
	among: Int32Array | null = null,
): Conditions {
	const conditions = new Conditions();
	const ofDocument: Condition[] = [];
	const add = (condition: Condition | null) => {
		if (condition) conditions.add(...condition);
	};
	const set = (words: string) => JSON.stringify(findNames(names, words));
	if (filter.speaker !== undefined) add(spokenBy(list, set(filter.speaker)));
	if (filter.about !== undefined) add(mentions(list, set(filter.about)));
	if (filter.kind !== undefined) add(ofKind(list, filter.kind));
	if (filter.from !== undefined) ofDocument.push(['d.published >= ?', filter.from]);
	if (filter.to !== undefined) ofDocument.push(upTo(filter.to));
	if (filter.document !== undefined)
		ofDocument.push(['(d.key = ? OR d.path = ?)', filter.document, filter.document]);
	if (among) ofDocument.push([`d.id ${IN_SET}`, `[${among.join()}]`]);
	for (const field of fields) {
		const condition = anyOf(field.values.map(value => fieldCondition(names, list, field, value)));
		const onDocument = anyOf(field.values.map(value => documentCondition(field, value)));
		add(condition && negate(condition, field.negated));
		if (onDocument) ofDocument.push(negate(onDocument, field.negated));
	}
	if (ofDocument.length === 0) return conditions;
	if (list !== 'entities') for (const condition of ofDocument) add(condition);
	else {
		const [sql, ...values] = join(ofDocument, 'AND');
		conditions.add(
			`e.id IN (SELECT n.entity FROM documents d JOIN clusters c ON c.document = d.id JOIN names n ON n.id = c.name WHERE ${sql})`,
			...values,
		);
	}
	return conditions;
}

/** Whether conditions pick quotes by an index of their own, not by their documents. */
export const picksQuotes = (filter: Filter, fields: readonly FieldTerm[]): boolean =>
	filter.speaker !== undefined ||
	filter.about !== undefined ||
	fields.some(({field, negated}) => !negated && field in {speaker: 1, about: 1, person: 1, org: 1, place: 1});

function fieldCondition(
	names: NameFinder,
	list: ListName,
	{field, whole}: FieldTerm,
	value: string,
): Condition | null {
	const set = (kind?: Kind) => JSON.stringify(findNames(names, value, {kind, isPart: !whole.has(value)}));
	switch (field) {
		case 'speaker':
			return spokenBy(list, set());
		case 'about':
			return mentions(list, set());
		case 'person':
		case 'org':
		case 'place': {
			const found = set(KIND_OF_FIELD[field]);
			const named = mentions(list, found);
			return list === 'quotes' ? anyOf([spokenBy(list, found), named]) : named;
		}
		case 'kind':
			return ofKind(list, value.toLowerCase());
		default:
			return null;
	}
}

function documentCondition({field, whole}: FieldTerm, value: string): Condition | null {
	switch (field) {
		case 'date': {
			const {from, to} = parseDates(value);
			const bounds: Condition[] = [['d.published IS NOT NULL']];
			if (from !== undefined) bounds.push(['d.published >= ?', from]);
			if (to !== undefined) bounds.push(upTo(to));
			return join(bounds, 'AND');
		}
		case 'file':
			return ['instr(lower(d.path), lower(?)) > 0', value];
		case 'in':
			// The outlet, or a folder on the way to the file.
			return [
				`(${whole.has(value) ? 'd.publication = ?' : "instr(lower(coalesce(d.publication, '')), lower(?)) > 0"} OR instr(lower('/' || d.path), lower('/' || ?)) > 0)`,
				value,
				value,
			];
		default:
			return null;
	}
}

const spokenBy = (list: ListName, set: string): Condition =>
	list === 'documents'
		? [`d.id IN (SELECT document FROM quotes WHERE speaker ${IN_SET})`, set]
		: list === 'quotes'
			? [`q.speaker ${IN_SET}`, set]
			: [`(e.quotes > 0 AND e.id ${IN_SET})`, set];

const mentions = (list: ListName, set: string): Condition =>
	list === 'documents'
		? [`d.id IN (SELECT document FROM clusters WHERE name ${IN_SET})`, set]
		: list === 'quotes'
			? [`q.id IN (SELECT quote FROM quote_about WHERE name ${IN_SET})`, set]
			: [`e.id ${IN_SET}`, set];

/** A kind, or how it begins. Documents have none. */
const ofKind = (list: ListName, kind: string): Condition | null =>
	list === 'documents' ? null : [`${list === 'quotes' ? 'q' : 'e'}.kind LIKE ? || '%'`, kind];

/** Dates compare as text: "2019-11" comes before all of November's days, and with "~" behind it after them. */
const upTo = (date: string): Condition => ['d.published <= ?', `${date}~`];

const anyOf = (conditions: readonly (Condition | null)[]): Condition | null => {
	const given = conditions.filter(condition => condition !== null);
	return given.length === 0 ? null : join(given, 'OR');
};

const join = (conditions: readonly Condition[], by: 'AND' | 'OR'): Condition => [
	`(${conditions.map(([sql]) => sql).join(` ${by} `)})`,
	...conditions.flatMap(([, ...values]) => values),
];

const negate = ([sql, ...values]: Condition, negated: boolean): Condition =>
	negated ? [`NOT coalesce(${sql}, 0)`, ...values] : [sql, ...values];
