import {expect, it, onTestFinished, vi} from 'vitest';
import {startState} from '../../src/explorer/state.ts';
import type {World} from '../../src/explorer/world.ts';
import {followLibrary} from '../../src/screen/follow-library.ts';
import type {Store} from '../../src/screen/store.ts';

/** A library that grows all the time, somebody who may press keys, and how often lists took in what there is. */
function start() {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	let state = startState(80, 24);
	let tell = () => {};
	const refresh = vi.fn();
	const store = {
		snapshot: () => ({state}),
		subscribe(listener: () => void) {
			tell = listener;
			return () => {};
		},
		refresh() {},
	} as unknown as Store;
	const lists = followLibrary({refresh} as unknown as World, store);
	lists.takeIn();
	/** So many ms, in steps of 50, with a key in each when somebody types. */
	const pass = (ms: number, isTyping: boolean) => {
		for (let at = 0; at < ms; at += 50) {
			if (isTyping) {
				state = {...state};
				tell();
			}
			lists.grown();
			vi.advanceTimersByTime(50);
		}
		return refresh.mock.calls.length;
	};
	return {pass};
}

it('lists follow a library that grows four times a second, and not while somebody types', () => {
	const {pass} = start();
	const before = pass(1_000, false);
	expect(before).toBeGreaterThanOrEqual(4);
	expect(before).toBeLessThanOrEqual(6);
	expect(pass(1_000, true)).toBeLessThanOrEqual(before + 1);
});

it('lists do not stay behind for as long as somebody types', () => {
	const {pass} = start();
	const before = pass(250, true);
	expect(pass(1_000, true)).toBe(before);
	expect(pass(1_000, true)).toBeGreaterThan(before);
});
