import type {Database} from './database.ts';
import {findNames} from './find-names.ts';
import type {Filter} from './library.ts';
import {addDates, type Conditions, IN_SET, idSet} from './select-rows.ts';

/** Adds what a filter asks of the rows of one list, all but its `match`. */
export function addFilter(
	db: Database,
	list: 'documents' | 'entities' | 'quotes',
	filter: Filter,
	conditions: Conditions,
): void {
	if (list === 'entities') addEntityFilter(db, filter, conditions);
	else {
		addDates(conditions, 'd.published', filter);
		if (filter.document !== undefined)
			conditions.add('(d.key = ? OR d.path = ?)', filter.document, filter.document);
		if (list === 'quotes') addQuoteFilter(db, filter, conditions);
		else {
			if (filter.speaker !== undefined)
				conditions.add(
					`d.id IN (SELECT document FROM quotes WHERE speaker ${IN_SET})`,
					idSet(findNames(db, filter.speaker)),
				);
			if (filter.about !== undefined)
				conditions.add(
					`d.id IN (SELECT document FROM clusters WHERE name ${IN_SET})`,
					idSet(findNames(db, filter.about)),
				);
		}
	}
}

function addQuoteFilter(db: Database, filter: Filter, conditions: Conditions): void {
	if (filter.kind !== undefined) conditions.add('q.kind = ?', filter.kind);
	if (filter.speaker !== undefined)
		conditions.add(`q.speaker ${IN_SET}`, idSet(findNames(db, filter.speaker)));
	if (filter.about !== undefined)
		conditions.add(
			`q.id IN (SELECT quote FROM quote_about WHERE name ${IN_SET})`,
			idSet(findNames(db, filter.about)),
		);
}

/** Entities are narrowed by the documents that mention them, and by their names. */
function addEntityFilter(db: Database, filter: Filter, conditions: Conditions): void {
	if (filter.kind !== undefined) conditions.add('e.kind = ?', filter.kind);
	if (filter.about !== undefined)
		conditions.add(
			`e.id IN (SELECT entity FROM names WHERE id ${IN_SET})`,
			idSet(findNames(db, filter.about)),
		);
	if (filter.speaker !== undefined)
		conditions.add(
			`e.quotes > 0 AND e.id IN (SELECT entity FROM names WHERE id ${IN_SET})`,
			idSet(findNames(db, filter.speaker)),
		);
	const documents: string[] = [];
	const values: string[] = [];
	if (filter.from !== undefined) {
		documents.push('d.published >= ?');
		values.push(filter.from);
	}
	if (filter.to !== undefined) {
		documents.push('d.published <= ?');
		values.push(`${filter.to}~`);
	}
	if (filter.document !== undefined) {
		documents.push('(d.key = ? OR d.path = ?)');
		values.push(filter.document, filter.document);
	}
	if (documents.length > 0)
		conditions.add(
			`e.id IN (SELECT n.entity FROM documents d JOIN clusters c ON c.document = d.id JOIN names n ON n.id = c.name WHERE ${documents.join(' AND ')})`,
			...values,
		);
}
