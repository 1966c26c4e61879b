import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {arrayList, groupLists, type Item, pagedList} from '../../src/explorer/items.ts';
import {nextRow, windowTop} from '../../src/explorer/select/list-window.ts';

const problem = (id: string): Item => ({
	type: 'problem',
	id,
	problem: {path: id, record: null, reason: '', advice: '', file: null},
});
const list = (prefix: string, length: number) =>
	arrayList(Array.from({length}, (_, i) => problem(`${prefix}${i}`)));

describe('windowTop', () => {
	it('keeps the cursor in view and the window inside the list', () => {
		fc.assert(
			fc.property(
				fc.nat(300),
				fc.nat(300),
				fc.integer({min: 1, max: 60}),
				fc.integer({min: 1, max: 300}),
				(top, at, height, length) => {
					const index = at % length;
					const first = windowTop(top, index, height, length);
					expect(first).toBeGreaterThanOrEqual(0);
					expect(first).toBeLessThanOrEqual(index);
					expect(index).toBeLessThan(first + height);
					expect(first).toBeLessThanOrEqual(Math.max(0, length - height));
				},
			),
		);
	});
});

describe('groups of rows', () => {
	const rows = groupLists([
		{title: 'One', note: '', rows: list('a', 2)},
		{title: 'None', note: '', rows: list('b', 0)},
		{title: 'Two', note: '', rows: list('c', 1)},
	]);

	it('stand under their titles, empty ones left out', () => {
		expect(rows.slice(0, 99).map(({id}) => id)).toEqual(['title:One', 'a0', 'a1', 'title:Two', 'c0']);
		expect(rows.length).toBe(5);
		expect(rows.indexOf('c0')).toBe(4);
		expect(rows.indexOf('b0')).toBe(-1);
	});

	it.each([
		[1, 1, 2],
		[2, 1, 4],
		[4, 1, 4],
		[4, -1, 2],
		[1, -1, 1],
		[2, -99, 1],
		[1, 99, 4],
	])('from row %i by %i is row %i', (from, by, to) => {
		expect(nextRow(rows, from, by)).toBe(to);
	});
});

describe('pagedList', () => {
	it('gives the same rows as the list it reads', () => {
		const rows = list('r', 200);
		const paged = pagedList(rows);
		fc.assert(
			fc.property(fc.integer({min: -5, max: 210}), fc.integer({min: -5, max: 210}), (from, to) => {
				const expected = from < Math.max(0, to) ? rows.slice(from, to) : [];
				expect(paged.slice(from, to).map(({id}) => id)).toEqual(expected.map(({id}) => id));
			}),
		);
	});
});
