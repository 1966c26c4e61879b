/** What the rows of a list have in common, counted: by whom, about whom, in which outlet and month, of which kind. */

import {KINDS, type Kind} from '../../entities/entity.ts';
import type {Database} from '../database.ts';
import {FIELD_OF_KIND} from '../filter/kind-fields.ts';
import type {ListName} from '../library.ts';
import type {Facet, Facets, Published} from '../rows.ts';

/** How much is counted: rows, the first ones of the list; mentions of names that are followed; values of one field. */
type Limits = {readonly rows: number; readonly clusters: number; readonly values: number};

/** For a box of the explorer, which waits for it. */
const FEW: Limits = {rows: 5_000, clusters: 20_000, values: 50};
/** Entities whose documents are counted there. */
const FEW_ENTITIES = 1_000;

/** Where every row is counted, not the first thousands. */
export const ALL: Limits = {rows: 2 ** 31, clusters: 2 ** 31, values: 2 ** 31};

/**
 * `ids`: rows of the list, in its order. `whole`: the list has all rows there are, so that months and outlets
 * are known from their own index.
 */
export function countFacets(
	db: Database,
	list: ListName,
	ids: Int32Array,
	whole: Published | null,
	limits: Limits = FEW,
): Facets {
	const most = limits === FEW && list === 'entities' ? FEW_ENTITIES : limits.rows;
	const counted = ids.subarray(0, most);
	const count = COUNTERS[list](db, `[${counted.join()}]`, limits);
	const published = whole && list !== 'entities' ? publishedFacets(whole, list, limits) : null;
	const facets = published ? [...count.filter(isOfRows), ...published] : count;
	return {facets, counted: counted.length, of: ids.length};
}

const isOfRows = ({field}: Facet): boolean => field !== 'in' && field !== 'date';

const publishedFacets = (
	{months, outlets}: Published,
	list: 'documents' | 'quotes',
	{values: most}: Limits,
): Facet[] =>
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
			.slice(0, most),
	);

type Counted = {name: string; kind: Kind; count: number};

const IN_ROWS = 'IN (SELECT value FROM json_each(?1))';

const COUNTERS: Record<ListName, (db: Database, rows: string, limits: Limits) => Facet[]> = {
	documents(db, rows, limits) {
		const speakers = `SELECT n.entity, q.document AS counted FROM quotes q JOIN names n ON n.id = q.speaker
			WHERE q.document ${IN_ROWS}`;
		const named = `SELECT n.entity, c.document AS counted FROM clusters c JOIN names n ON n.id = c.name
			WHERE c.document ${IN_ROWS}`;
		return [
			...asFacets('speaker', readNames(db, speakers, rows), limits),
			...byKind(readNames(db, named, rows), limits),
			...readValues(db, 'in', `SELECT publication AS value FROM documents WHERE id ${IN_ROWS}`, rows, limits),
			...readValues(
				db,
				'date',
				`SELECT substr(published, 1, 7) AS value FROM documents WHERE id ${IN_ROWS}`,
				rows,
				limits,
			),
		];
	},
	quotes(db, rows, limits) {
		const speakers = `SELECT n.entity, q.id AS counted FROM quotes q JOIN names n ON n.id = q.speaker
			WHERE q.id ${IN_ROWS}`;
		const about = `SELECT n.entity, a.quote AS counted FROM quote_about a JOIN names n ON n.id = a.name
			WHERE a.quote ${IN_ROWS}`;
		const ofDocuments = (column: string) =>
			`SELECT ${column} AS value FROM quotes q JOIN documents d ON d.id = q.document WHERE q.id ${IN_ROWS}`;
		return [
			...asFacets('speaker', readNames(db, speakers, rows), limits),
			...asFacets('about', readNames(db, about, rows), limits),
			...readValues(db, 'kind', `SELECT kind AS value FROM quotes WHERE id ${IN_ROWS}`, rows, limits),
			...readValues(db, 'in', ofDocuments('d.publication'), rows, limits),
			...readValues(db, 'date', ofDocuments('substr(d.published, 1, 7)'), rows, limits),
		];
	},
	entities(db, rows, limits) {
		// An entity counts once for each outlet and month that names it.
		const mentions = `(SELECT n.entity, c.document FROM names n JOIN clusters c ON c.name = n.id
			WHERE n.entity ${IN_ROWS} LIMIT ${limits.clusters}) m JOIN documents d ON d.id = m.document`;
		return [
			...readValues(db, 'kind', `SELECT kind AS value FROM names WHERE id ${IN_ROWS}`, rows, limits),
			...readValues(
				db,
				'in',
				`SELECT DISTINCT m.entity, d.publication AS value FROM ${mentions}`,
				rows,
				limits,
			),
			...readValues(
				db,
				'date',
				`SELECT DISTINCT m.entity, substr(d.published, 1, 7) AS value FROM ${mentions}`,
				rows,
				limits,
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

const asFacets = (field: Facet['field'], names: readonly Counted[], {values: most}: Limits): Facet[] =>
	names.slice(0, most).map(({name, count}) => ({field, value: name, count}));

const byKind = (names: readonly Counted[], limits: Limits): Facet[] =>
	KINDS.flatMap(kind =>
		asFacets(
			FIELD_OF_KIND[kind],
			names.filter(name => name.kind === kind),
			limits,
		),
	);

/** The values of a statement that gives a row each: months newest first, others most frequent first. */
const readValues = (
	db: Database,
	field: 'in' | 'date' | 'kind',
	sql: string,
	rows: string,
	{values: most}: Limits,
): Facet[] =>
	db
		.all<{value: string; count: number}>(
			`WITH valued AS MATERIALIZED (${sql})
			SELECT value, count(*) AS count FROM valued WHERE value IS NOT NULL AND value <> '' GROUP BY value
			ORDER BY ${field === 'date' ? 'value DESC' : 'count DESC, value'} LIMIT ${most}`,
			rows,
		)
		.map(({value, count}) => ({field, value, count}));
