const SHORTEST_SWAP = 4; // letters of a word: shorter ones become other words too often

/** Units of a query from which on lines with two letters swapped are among those that share most bigrams. */
export const LONG_SWAP = 8;
const LONGEST_SWAP = 32; // units of a query

/** The query with each two neighbouring letters of a word in turn in the other order: "trmup" gives "trump". */
export function swapNeighbours(query: string): string[] {
	const swapped: string[] = [];
	if (query.length > LONGEST_SWAP) return swapped;
	let start = 0;
	for (const word of query.split(' ')) {
		if (word.length >= SHORTEST_SWAP)
			for (let at = start; at < start + word.length - 1; at++)
				if (query[at] !== query[at + 1])
					swapped.push(query.slice(0, at) + query[at + 1] + query[at] + query.slice(at + 2));
		start += word.length + 1;
	}
	return swapped;
}
