import type {FoldedLines} from './folded-lines.ts';
import type {Query, Term} from './parse-query.ts';

/** Ranks the rows that match a folded text, typing mistakes allowed. */
export type Ranker = {rank(query: string): Int32Array};

/** Rows that hold all groups of a query, best first. Null when the query has no groups: all rows match. */
export function findRows(
	lines: FoldedLines,
	ranker: Ranker,
	query: Pick<Query, 'groups'>,
): Int32Array | null {
	if (query.groups.length === 0) return null;
	const fuzzy: string[] = [];
	const tests: ((row: number) => boolean)[] = [];
	for (const group of query.groups) {
		const [only] = group;
		if (group.length === 1 && only!.kind === 'fuzzy') fuzzy.push(only!.text);
		else tests.push(testOf(group, lines, ranker));
	}
	const ranked =
		fuzzy.length > 0 ? ranker.rank(fuzzy.join(' ')) : Int32Array.from({length: lines.rows}, (_, n) => n);
	return tests.length === 0 ? ranked : ranked.filter(row => tests.every(test => test(row)));
}

function testOf(group: readonly Term[], lines: FoldedLines, ranker: Ranker): (row: number) => boolean {
	const tests = group.map(term => {
		if (term.kind !== 'fuzzy') return (row: number) => lines.holds(row, term);
		const rows = new Set(ranker.rank(term.text));
		return (row: number) => rows.has(row);
	});
	return row => tests.some(test => test(row));
}
