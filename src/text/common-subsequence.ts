/**
 * Places in `others` of a longest common subsequence with `some`, rising. Costs the product of both lengths, in time
 * and in memory: the caller bounds them; neither may have more than 65,535 items.
 */
export function commonPlaces(some: ArrayLike<string>, others: ArrayLike<string>): number[] {
	const width = others.length + 1;
	const lengths = new Uint16Array((some.length + 1) * width);
	for (let i = some.length - 1; i >= 0; i--)
		for (let j = others.length - 1; j >= 0; j--)
			lengths[i * width + j] =
				some[i] === others[j]
					? lengths[(i + 1) * width + j + 1]! + 1
					: Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
	const places: number[] = [];
	for (let i = 0, j = 0; i < some.length && j < others.length; ) {
		if (some[i] === others[j]) {
			places.push(j);
			i++;
			j++;
		} else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
		else j++;
	}
	return places;
}
