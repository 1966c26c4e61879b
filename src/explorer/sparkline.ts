/** A row of blocks that shows how a count went over the months. */

/** `month` as in "2024-03". */
export type MonthCount = {readonly month: string; readonly mentions: number};

/**
 * Heights 0 to 8, one a column, of equal stretches of months from the first to the last; months without a
 * count are empty, any count shows. At most `columns` of them.
 */
export function sparkline(counts: readonly MonthCount[], columns: number): number[] {
	const first = counts[0];
	const last = counts.at(-1);
	if (!first || !last || columns < 1) return [];
	const start = monthNumber(first.month);
	const months = monthNumber(last.month) - start + 1;
	const stretch = Math.ceil(months / columns);
	const sums = new Array<number>(Math.ceil(months / stretch)).fill(0);
	for (const {month, mentions} of counts)
		sums[Math.floor((monthNumber(month) - start) / stretch)]! += mentions;
	const most = Math.max(...sums);
	return sums.map(sum => (sum === 0 ? 0 : Math.max(1, Math.round((8 * sum) / most))));
}

/** "2024-03" as a count of months; a year alone is its January. */
function monthNumber(month: string): number {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return year * 12 + (number || 1);
}
