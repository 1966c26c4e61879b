/** The value that `percent` of the samples do not exceed (nearest rank). NaN when there are none. */
export function percentile(samples: readonly number[], percent: number): number {
	const sorted = [...samples].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
