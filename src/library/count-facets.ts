/** What the rows of a list have in common, counted: by whom, about whom, in which outlet and month, of which kind. */
import type {Kind} from '../entities/entity.ts';
import type {Database} from './database.ts';
import type {ListName} from './list-index.ts';
import type {Facet, Facets, Published} from './rows.ts';

/** Rows that are counted; the first ones of the list. */
const MOST_ROWS = 5_000;
/** Entities whose documents are counted, and mentions of them that are followed. */
const MOST_ENTITIES = 1_000;
const MOST_CLUSTERS = 20_000;
/** Values of one field. */
const MOST_VALUES = 50;

/**
 * `ids`: rows of the list, in its order. `whole`: the list has all rows there are, so that months and outlets
 * are known from their own index.
 */
export function countFacets(db: Database, list: ListName, ids: Int32Array, whole: Published | null): Facets {
	const counted = ids.subarray(0, list === 'entities' ? MOST_ENTITIES : MOST_ROWS);
	const count = COUNTERS[list](db, `[${counted.join()}]`);
	const published = whole && list !== 'entities' ? publishedFacets(whole, list) : null;
	const facets = published ? [...count.filter(isOfRows), ...published] : count;
	return {facets, counted: counted.length, of: ids.length};
}

const isOfRows = ({field}: Facet): boolean => field !== 'in' && field !== 'date';

const publishedFacets = ({months, outlets}: Published, list: 'documents' | 'quotes'): Facet[] =>
	(['in', 'date'] as const).flatMap(field =>
		(field === 'in' ? outlets : months)
			.map(
				({value, documents, quotes}): Facet => ({
					field,
					value,
					count: list === 'quotes' ? quotes : documents,
				}),
			)
			.filter(({count}) => count > 0)
			.slice(0, MOST_VALUES),
	);

type Counted = {name: string; kind: Kind; count: number};

const FIELDS = {person: 'person', organization: 'org', place: 'place'} as const;

const IN_ROWS = 'IN (SELECT value FROM json_each(?1))';

const COUNTERS: Record<ListName, (db: Database, rows: string) => Facet[]> = {
	documents(db, rows) {
		const speakers = `SELECT n.entity, q.document AS counted FROM quotes q JOIN names n ON n.id = q.speaker
			WHERE q.document ${IN_ROWS}`;
		const named = `SELECT n.entity, c.document AS counted FROM clusters c JOIN names n ON n.id = c.name
			WHERE c.document ${IN_ROWS}`;
		return [
			...asFacets('speaker', readNames(db, speakers, rows)),
			...byKind(readNames(db, named, rows)),
			...readValues(db, 'in', `SELECT publication AS value FROM documents WHERE id ${IN_ROWS}`, rows),
			...readValues(
				db,
				'date',
				`SELECT substr(published, 1, 7) AS value FROM documents WHERE id ${IN_ROWS}`,
				rows,
			),
		];
	},
	quotes(db, rows) {
		const speakers = `SELECT n.entity, q.id AS counted FROM quotes q JOIN names n ON n.id = q.speaker
			WHERE q.id ${IN_ROWS}`;
		const about = `SELECT n.entity, a.quote AS counted FROM quote_about a JOIN names n ON n.id = a.name
			WHERE a.quote ${IN_ROWS}`;
		const ofDocuments = (column: string) =>
			`SELECT ${column} AS value FROM quotes q JOIN documents d ON d.id = q.document WHERE q.id ${IN_ROWS}`;
		return [
			...asFacets('speaker', readNames(db, speakers, rows)),
			...asFacets('about', readNames(db, about, rows)),
			...readValues(db, 'kind', `SELECT kind AS value FROM quotes WHERE id ${IN_ROWS}`, rows),
			...readValues(db, 'in', ofDocuments('d.publication'), rows),
			...readValues(db, 'date', ofDocuments('substr(d.published, 1, 7)'), rows),
		];
	},
	entities(db, rows) {
		// An entity counts once for each outlet and month that names it.
		const mentions = `(SELECT n.entity, c.document FROM names n JOIN clusters c ON c.name = n.id
			WHERE n.entity ${IN_ROWS} LIMIT ${MOST_CLUSTERS}) m JOIN documents d ON d.id = m.document`;
		return [
			...readValues(db, 'kind', `SELECT kind AS value FROM names WHERE id ${IN_ROWS}`, rows),
			...readValues(db, 'in', `SELECT DISTINCT m.entity, d.publication AS value FROM ${mentions}`, rows),
			...readValues(
				db,
				'date',
				`SELECT DISTINCT m.entity, substr(d.published, 1, 7) AS value FROM ${mentions}`,
				rows,
			),
		];
	},
};

/*
 * Materialized: when corrections lie over the tables, SQLite looks their rows up one by one only in statements that
 * do not group, and would go through all of them in others.
 */

/** The entities of a statement that gives `entity` and what is `counted` of it, most first. */
const readNames = (db: Database, sql: string, rows: string): Counted[] =>
	db.all<Counted>(
		`WITH met AS MATERIALIZED (${sql}),
			counts AS MATERIALIZED (SELECT entity, count(DISTINCT counted) AS count FROM met GROUP BY entity)
		SELECT e.name, e.kind, f.count, e.mentions, e.id FROM counts f JOIN names e ON e.id = f.entity
		ORDER BY f.count DESC, e.mentions DESC, e.name, e.id`,
		rows,
	);

const asFacets = (field: Facet['field'], names: readonly Counted[]): Facet[] =>
	names.slice(0, MOST_VALUES).map(({name, count}) => ({field, value: name, count}));

const byKind = (names: readonly Counted[]): Facet[] =>
	(['person', 'organization', 'place'] as const).flatMap(kind =>
		asFacets(
			FIELDS[kind],
			names.filter(name => name.kind === kind),
		),
	);

/** The values of a statement that gives a row each: months newest first, others most frequent first. */
const readValues = (db: Database, field: 'in' | 'date' | 'kind', sql: string, rows: string): Facet[] =>
	db
		.all<{value: string; count: number}>(
			`WITH valued AS MATERIALIZED (${sql})
			SELECT value, count(*) AS count FROM valued WHERE value IS NOT NULL AND value <> '' GROUP BY value
			ORDER BY ${field === 'date' ? 'value DESC' : 'count DESC, value'} LIMIT ${MOST_VALUES}`,
			rows,
		)
		.map(({value, count}) => ({field, value, count}));
