import {setImmediate as turn} from 'node:timers/promises';
import {expect, it, onTestFinished, vi} from 'vitest';
import {oncePerTurn, settle, throttle} from '../../src/screen/timing.ts';

it('what is found in one turn is drawn once', async () => {
	const work = vi.fn();
	const {call} = oncePerTurn(work);
	for (let n = 0; n < 80; n++) {
		call();
		await Promise.resolve();
	}
	expect(work).not.toHaveBeenCalled();
	await turn();
	expect(work).toHaveBeenCalledTimes(1);
	call();
	await turn();
	expect(work).toHaveBeenCalledTimes(2);
});

it('nothing is drawn after the end', async () => {
	const work = vi.fn();
	const {call, stop} = oncePerTurn(work);
	call();
	stop();
	await turn();
	expect(work).not.toHaveBeenCalled();
});

/** Timers that run when the test says so. */
function holdTimers(): void {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
}

it('what is asked for again and again is done at once, and then once in each pause', () => {
	holdTimers();
	const work = vi.fn(() => true);
	const {call} = throttle(250, work);
	for (let n = 0; n < 5; n++) call();
	expect(work).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(250);
	expect(work).toHaveBeenCalledTimes(2);
	vi.advanceTimersByTime(1_000);
	expect(work).toHaveBeenCalledTimes(2);
});

it('what could not be done when it was asked for is done later', () => {
	holdTimers();
	let isTyping = true;
	const work = vi.fn(() => !isTyping);
	const {call} = throttle(250, work);
	call();
	vi.advanceTimersByTime(250);
	expect(work).toHaveBeenCalledTimes(2);
	isTyping = false;
	vi.advanceTimersByTime(1_000);
	expect(work).toHaveBeenCalledTimes(3);
});

it('what waits for a pause begins anew with every letter', () => {
	holdTimers();
	const work = vi.fn();
	const {call, stop} = settle(120, work);
	for (let n = 0; n < 5; n++) {
		call();
		vi.advanceTimersByTime(100);
	}
	expect(work).not.toHaveBeenCalled();
	vi.advanceTimersByTime(20);
	expect(work).toHaveBeenCalledTimes(1);
	call();
	stop();
	vi.advanceTimersByTime(1_000);
	expect(work).toHaveBeenCalledTimes(1);
});
