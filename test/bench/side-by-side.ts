export type Case = {
	readonly name: string;
	/** As many figures as there are names of them. */
	readonly measure: () => Promise<readonly number[]>;
};

/**
 * Measures the cases in turn, A B A B …, so that a machine whose speed drifts slows both alike, and prints
 * of each figure every case's median and its ratio to the first, taken pair by pair. Returns the figures by case,
 * round and name.
 */
export async function compareSideBySide(
	cases: readonly [Case, ...Case[]],
	{rounds, unit, figures}: {rounds: number; unit: string; figures: readonly string[]},
): Promise<readonly (readonly (readonly number[])[])[]> {
	const samples = cases.map(() => [] as (readonly number[])[]);
	for (const one of cases) await one.measure(); // once unmeasured: warms the file cache
	for (let round = 0; round < rounds; round++)
		for (const [i, one] of cases.entries()) samples[i]!.push(await one.measure());
	for (const [figure, words] of figures.entries()) {
		console.log(`  ${words}:`);
		for (const [i, one] of cases.entries()) {
			const values = samples[i]!.map(sample => sample[figure]!);
			const ratios = ratiosOf(samples[i]!, samples[0]!, figure);
			console.log(
				`    ${one.name.padEnd(42)} ${median(values).toFixed(1).padStart(8)} ${unit}   ${median(ratios).toFixed(2)} × (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
			);
		}
	}
	return samples;
}

/** Of one figure, round by round. */
export const ratiosOf = (
	samples: readonly (readonly number[])[],
	to: readonly (readonly number[])[],
	figure: number,
): number[] => samples.map((sample, round) => sample[figure]! / to[round]![figure]!);

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
