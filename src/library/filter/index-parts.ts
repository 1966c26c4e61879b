/**
 * What an index is made of: integers and texts. An index gives its parts in an order, and is made again of parts
 * that are taken in the same order, which costs a hundredth of making it of its rows.
 */
export type Part = Int32Array | string;

/** Gives the parts of an index again, one by one. Both throw where the next part is of the other kind, or none is left. */
export type PartsReader = {
	readonly ints: () => Int32Array;
	readonly text: () => string;
};
