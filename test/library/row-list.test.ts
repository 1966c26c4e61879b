import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LazyList} from '../../src/library/stored/row-list.ts';
import {tried} from '../runs.ts';

/** A list over the ids 1 to `length`, each its own row, and how many ids were read for it. */
function lazyList(length: number) {
	const all = Int32Array.from({length}, (_, n) => n + 1);
	let read = 0;
	const list = new LazyList<number>(
		length,
		(limit, from) => {
			const ids = from === 'start' ? all.slice(0, limit) : all.slice().reverse().slice(0, limit);
			read += ids.length;
			return ids;
		},
		{row: id => id, find: id => Number(id)},
	);
	return {list, read: () => read};
}

describe('a list whose ids are read as they are asked for', () => {
	it('has the rows of the whole list in every window, in any order of asking', () => {
		const window = fc.tuple(fc.integer({min: -10, max: 9_000}), fc.integer({min: -10, max: 200}));
		fc.assert(
			fc.property(fc.integer({min: 0, max: 8_000}), fc.array(window, {maxLength: 8}), (length, windows) => {
				const {list} = lazyList(length);
				const all = Array.from({length}, (_, n) => n + 1);
				for (const [from, size] of windows)
					expect(list.slice(from, from + size)).toEqual(
						all.slice(Math.max(0, from), Math.max(0, from, from + size)),
					);
				for (const id of [1, length >> 1, length])
					expect(list.indexOf(String(id))).toBe(id - 1 < length ? id - 1 : -1);
			}),
			tried(60),
		);
	});

	it('reads little for its first and its last screen', () => {
		const {list, read} = lazyList(1_000_000);
		expect(list.slice(0, 60)).toHaveLength(60);
		expect(list.slice(999_940, 1_000_000).at(-1)).toBe(1_000_000);
		expect(read()).toBeLessThan(5_000);
	});

	it('reads no more than a few times the way that was walked', () => {
		const {list, read} = lazyList(1_000_000);
		for (let at = 0; at < 20_000; at += 60) list.slice(at, at + 60);
		expect(read()).toBeLessThan(4 * 20_000);
	});

	it('reads once what it is told will be walked', () => {
		const {list, read} = lazyList(1_000_000);
		const before = read();
		list.willWalk(20_000);
		for (let at = 0; at < 20_000; at += 500) expect(list.slice(at, at + 500)[0]).toBe(at + 1);
		expect(read() - before).toBeLessThan(22_000);
	});
});
