/** Counts the work of a piece of code: how often each block of the program was run, not how long it took. */
import {Session} from 'node:inspector/promises';

type Coverage = {
	result: readonly {
		readonly url: string;
		readonly functions: readonly {readonly ranges: readonly {readonly count: number}[]}[];
	}[];
};

export async function openCounter() {
	const session = new Session();
	session.connect();
	await session.post('Profiler.enable');
	await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
	const take = async (): Promise<number> => {
		const {result} = (await session.post('Profiler.takePreciseCoverage')) as unknown as Coverage;
		let steps = 0;
		for (const {url, functions} of result) {
			// Node's own code, the test and what counts are not the program.
			if (url.startsWith('node:') || url.includes('/test/') || url.includes('vitest')) continue;
			for (const {ranges} of functions) for (const {count} of ranges) steps += count;
		}
		return steps;
	};
	return {
		/** Blocks of code that were run since the last call, which must have been by `work` alone: counts begin anew with each. */
		async count(work: () => Promise<void>): Promise<number> {
			await work();
			return take();
		},
		close: () => session.disconnect(),
	};
}
