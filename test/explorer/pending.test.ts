import {describe, expect, it} from 'vitest';
import {emptyListWords, listCount} from '../../src/explorer/select/list-words.ts';
import {Walk} from './walk.ts';

/** A walk through a library whose filtered lists are found only when `finish` is called. */
function slowWalk() {
	const walk = new Walk();
	const {library} = walk;
	const quick = library.entities.bind(library);
	let isFound = false;
	let finish = () => {};
	const pending = new Promise<void>(resolve => {
		finish = () => {
			isFound = true;
			resolve();
		};
	});
	library.entities = filter =>
		filter?.match && !isFound ? {length: 0, slice: () => [], indexOf: () => -1, pending} : quick(filter);
	return {walk, pending, finish: () => finish()};
}

describe('rows that are still being searched for', () => {
	it('are those of before until they are there', async () => {
		const {walk, pending, finish} = slowWalk();
		const before = walk.press('2').rows;
		walk.press("/ 'marin'");
		expect(walk.rows).toEqual(before);
		expect(listCount(walk.state, walk.world)).toBe('searching …');
		finish();
		await pending;
		await Promise.resolve();
		expect(walk.rows.length).toBeLessThan(before.length);
		expect(listCount(walk.state, walk.world)).toBe(String(walk.rows.length));
	});

	it('are not opened or marked by mistake', () => {
		const {walk} = slowWalk();
		walk.press("2 / 'marin' enter enter");
		expect(walk.message).toMatch(/Still searching/);
		expect(walk.place.list.source.type).toBe('entities');
		walk.press('space');
		expect(walk.effects).toEqual([]);
	});

	it('may yet be read, and a list without any says so', () => {
		const walk = new Walk().press("/ 'zzzzz'");
		expect(emptyListWords(walk.state, walk.world).join(' ')).toContain('Nothing matches.');
		const reading = {...walk.world, progress: () => ({done: 1, total: 9})};
		expect(emptyListWords(walk.state, reading).join(' ')).toContain('Nothing that is read so far matches.');
	});

	it('say so when there were none before', () => {
		const {walk} = slowWalk();
		const list = {...walk.place.list, source: {type: 'entities'} as const, good: 'marin'};
		const place = {...walk.place, list};
		const state = {...walk.state, trails: {...walk.state.trails, documents: [place]}};
		expect(emptyListWords(state, walk.world).join(' ')).toContain('Searching');
	});
});
