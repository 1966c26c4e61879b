/** The first of `length` indexes from which on `is` holds, by halving; `length` when it holds for none. */
export function firstFrom(length: number, is: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (is(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
