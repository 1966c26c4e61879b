/** How often a property is tried, a process killed: usually, or `FUZZ` times as often (npm run fuzz). */
export const FACTOR = Number(process.env.FUZZ ?? 1);

export const runs = (usual: number): number => Math.max(1, Math.round(usual * FACTOR));

/** Names a sequence of random numbers; given by FUZZ_SEED, a run is repeated. */
export const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

/** For `fc.assert`: so many runs from this run's seed, which stands in the message of a failure. */
export const tried = (usual: number): {numRuns: number; seed: number} => ({numRuns: runs(usual), seed: SEED});

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number = SEED): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
