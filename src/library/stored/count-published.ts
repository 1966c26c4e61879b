import {byUnits} from '../../text/by-units.ts';
import type {Database} from '../database.ts';
import type {Published, PublishedCount} from '../rows.ts';

type Row = {month: string | null; outlet: string | null; documents: number; quotes: number};

/** Reads one index from end to end (`documents_by_outlet`): about 0.1 ms for a thousand documents. */
export const PUBLISHED_COUNTS = `SELECT substr(published, 1, 7) AS month, publication AS outlet, count(*) AS documents, sum(quotes) AS quotes
	FROM documents GROUP BY substr(published, 1, 7), publication`;

/** Counts the documents of each month and outlet. */
export function countPublished(db: Database): Published {
	const rows = db.all<Row>(PUBLISHED_COUNTS);
	const undated = rows.reduce((sum, {month, documents}) => sum + (month ? 0 : documents), 0);
	return {
		months: sumUp(rows, ({month}) => month).sort((a, b) => byUnits(b.value, a.value)),
		outlets: sumUp(rows, ({outlet}) => outlet).sort(
			(a, b) => b.documents - a.documents || byUnits(a.value, b.value),
		),
		undated,
	};
}

function sumUp(rows: readonly Row[], keyOf: (row: Row) => string | null): PublishedCount[] {
	const sums = new Map<string, {value: string; documents: number; quotes: number}>();
	for (const row of rows) {
		const value = keyOf(row);
		if (!value) continue;
		const sum = sums.get(value) ?? {value, documents: 0, quotes: 0};
		sum.documents += row.documents;
		sum.quotes += row.quotes;
		sums.set(value, sum);
	}
	return [...sums.values()];
}
