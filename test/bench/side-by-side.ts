export type Case = {readonly name: string; readonly measure: () => Promise<number>};

/**
 * Measures the cases in turn, A B A B …, so that a machine whose speed drifts slows both alike, and prints
 * each one's median and its ratio to the first, taken pair by pair.
 */
export async function compareSideBySide(
	cases: readonly [Case, ...Case[]],
	{rounds, unit}: {rounds: number; unit: string},
): Promise<void> {
	const samples = cases.map(() => [] as number[]);
	for (const one of cases) await one.measure(); // once unmeasured: warms the file cache
	for (let round = 0; round < rounds; round++)
		for (const [i, one] of cases.entries()) samples[i]!.push(await one.measure());
	for (const [i, one] of cases.entries()) {
		const ratios = samples[i]!.map((value, round) => value / samples[0]![round]!);
		console.log(
			`  ${one.name.padEnd(44)} ${median(samples[i]!).toFixed(1).padStart(8)} ${unit}   ${median(ratios).toFixed(2)} × (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
		);
	}
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
