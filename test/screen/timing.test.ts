import {setImmediate as turn} from 'node:timers/promises';
import {expect, it, vi} from 'vitest';
import {oncePerTurn} from '../../src/screen/timing.ts';

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
