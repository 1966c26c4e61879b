import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sparkline} from '../../src/explorer/sparkline.ts';

const of = (counts: Record<string, number>) =>
	Object.entries(counts).map(([month, mentions]) => ({month, mentions}));

describe('sparkline', () => {
	it.each<[Record<string, number>, number, number[]]>([
		[{}, 10, []],
		[{'2024-03': 7}, 10, [8]],
		[{'2024-01': 8, '2024-02': 4, '2024-04': 1}, 10, [8, 4, 0, 1]],
		[{'2023-12': 1, '2024-01': 100}, 10, [1, 8]],
		[{'2024-01': 1, '2024-02': 1, '2024-03': 4, '2024-04': 4}, 2, [2, 8]],
		[{'2020': 2, '2024-12': 2}, 5, [8, 0, 0, 0, 8]],
		[{'2024-01': 1}, 0, []],
	])('of %j in %i columns', (counts, columns, expected) => {
		expect(sparkline(of(counts), columns)).toEqual(expected);
	});

	it('never takes more columns than there are, and shows every count', () => {
		const month = fc
			.tuple(fc.integer({min: 1900, max: 2030}), fc.integer({min: 1, max: 12}))
			.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
		const counts = fc
			.uniqueArray(fc.record({month, mentions: fc.integer({min: 1, max: 5000})}), {
				selector: ({month}) => month,
				minLength: 1,
			})
			.map(rows => rows.sort((a, b) => (a.month < b.month ? -1 : 1)));
		fc.assert(
			fc.property(counts, fc.integer({min: 1, max: 80}), (rows, columns) => {
				const heights = sparkline(rows, columns);
				expect(heights.length).toBeLessThanOrEqual(columns);
				expect(Math.max(...heights)).toBe(8);
				expect(heights[0]).toBeGreaterThan(0);
				expect(heights.at(-1)).toBeGreaterThan(0);
			}),
		);
	});
});
