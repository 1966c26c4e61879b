/** The word for `count` of something: "quote" for 1, else "quotes". */
export const plural = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);

/** "1 quote", "12030 quotes": without a separator of thousands, for `sort -n`. */
export const plainCountOf = (count: number, one: string, many?: string): string =>
	`${count} ${plural(count, one, many)}`;

/** 1830 to "1,830". By hand: the locale's own tables take 10 ms to load, before the first frame. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "1 document", "1,830 documents". */
export const countOf = (count: number, one: string, many?: string): string =>
	`${formatCount(count)} ${plural(count, one, many)}`;

/** "3 same, 1 moved": how many of `all` are of each kind, in the order of `kinds`; none is not told. */
export const tally = <Kind>(kinds: readonly Kind[], all: readonly Kind[]): string =>
	kinds
		.map(kind => ({kind, count: all.filter(one => one === kind).length}))
		.filter(({count}) => count > 0)
		.map(({kind, count}) => `${count} ${kind}`)
		.join(', ');
