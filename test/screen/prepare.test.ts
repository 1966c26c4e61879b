import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {actionFor} from '../../src/explorer/action-for.ts';
import {readingOf} from '../../src/explorer/select/current-text.ts';
import {prepareForTyping} from '../../src/screen/prepare.ts';
import {openStore} from '../../src/screen/store.ts';
import {Walk} from '../explorer/walk.ts';
import type {FakeCorpus} from './fake-document.ts';
import {HARBOUR} from './harbour.ts';

/** A store that is prepared for typing, the keys that are pressed, and how often it drew. */
function prepared(corpus: FakeCorpus = HARBOUR) {
	const walk = new Walk(corpus);
	const store = openStore(walk.state, walk.world, () => {});
	prepareForTyping(store, walk.world);
	const drawn: string[] = [];
	store.subscribe(() => drawn.push(store.snapshot().state.typing));
	const press = (key: string) => store.dispatch(actionFor(store.snapshot().state, key)!);
	return {walk, store, drawn, press};
}

describe('a filter that is opened', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('has the same screen drawn a few times, and then no more', () => {
		const {store, drawn, press} = prepared();
		press('/');
		const opened = store.snapshot().state;
		vi.runAllTimers();
		expect(drawn.length).toBeGreaterThan(5);
		expect(drawn.length).toBeLessThan(20);
		expect(new Set(drawn)).toEqual(new Set(['filter']));
		expect(store.snapshot().state).toBe(opened);
	});

	it.each([
		['1', 'documents'],
		['2', 'entities'],
		['3', 'quotes'],
	])('of list %s has the library make ready what filters %s', (key, list) => {
		const {walk, press} = prepared();
		const prepare = vi.spyOn(walk.world.library, 'prepareFilter');
		press(key);
		press('/');
		vi.runAllTimers();
		expect(prepare.mock.calls).toEqual([[list]]);
	});

	it('is left alone from the next key on', () => {
		const {drawn, press} = prepared();
		press('/');
		press('m');
		const before = drawn.length;
		vi.runAllTimers();
		expect(drawn.length).toBe(before);
	});

	it('draws nothing for other lines', () => {
		const {drawn, press} = prepared();
		press(':');
		vi.runAllTimers();
		expect(drawn).toHaveLength(1);
	});
});

describe('a long text that is read', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	const long: FakeCorpus = {
		documents: [{id: 'long', parts: [['paragraph', 'The port waits. '.repeat(80_000)]]}],
		names: {},
	};

	it('is made ready for find before find is opened', () => {
		const {walk, store, press} = prepared(long);
		press('enter');
		vi.runAllTimers();
		expect(readingOf(store.snapshot().state, walk.world)!.open.prepareFind()).toBe(false);
	});

	it('is not while the keys are in the list', () => {
		const {walk, store, press} = prepared(long);
		press('j');
		vi.runAllTimers();
		expect(readingOf(store.snapshot().state, walk.world)!.open.prepareFind()).toBe(true);
	});
});
