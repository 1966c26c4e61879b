import {FoldedLines} from './folded-lines.ts';
import {NameIndex} from './name-index.ts';

/*
 * Fuzzy search in long lines, such as quotes and headlines: the words of all rows are a vocabulary, in which
 * the words of a query are found as names are; the rows are those that have one of the found words for each.
 */

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
const EXPANSIONS = 500; // words of the vocabulary that one word of a query may stand for

export class WordIndex {
	readonly #rows: number;
	readonly #vocabulary: FoldedLines;
	readonly #names: NameIndex;
	/** First entry of each word in {@link #postings}, and one more. */
	readonly #firstOf: Int32Array;
	readonly #postings: Int32Array;

	constructor(lines: FoldedLines) {
		this.#rows = lines.rows;
		const ids = new Map<string, number>();
		const counts: number[] = [];
		const pairs: number[] = []; // word, row
		const last: number[] = [];
		for (let n = 0; n < lines.length; n++) {
			const row = lines.rowOf[n]!;
			for (const word of lines.line(n).match(WORDS) ?? []) {
				let id = ids.get(word);
				if (id === undefined) {
					id = ids.size;
					ids.set(word, id);
					counts.push(0);
					last.push(-1);
				}
				if (last[id] === row) continue;
				last[id] = row;
				counts[id]!++;
				pairs.push(id, row);
			}
		}
		const words = [...ids.keys()];
		// Common words first: of equally good readings of a misspelt word, the common one is meant.
		const order = words.map((_, id) => id).sort((a, b) => counts[b]! - counts[a]!);
		const rank = new Int32Array(words.length);
		order.forEach((id, at) => {
			rank[id] = at;
		});
		this.#vocabulary = new FoldedLines(order.map(id => [words[id]!]));
		this.#names = new NameIndex(this.#vocabulary);
		this.#firstOf = new Int32Array(words.length + 1);
		order.forEach((id, at) => {
			this.#firstOf[at + 1] = this.#firstOf[at]! + counts[id]!;
		});
		const fill = this.#firstOf.slice();
		this.#postings = new Int32Array(pairs.length / 2);
		for (let at = 0; at < pairs.length; at += 2) this.#postings[fill[rank[pairs[at]!]!]!++] = pairs[at + 1]!;
	}

	/** Rows that have all words of the folded, non-empty `query`, best first, then in the order of the rows. */
	rank(query: string): Int32Array {
		const words = query.match(WORDS) ?? [];
		if (words.length === 0) return new Int32Array(0);
		const marks = new Uint8Array(this.#rows); // words found so far
		const costs = new Uint16Array(this.#rows); // places of the found words in their lists
		words.forEach((word, n) => {
			this.#names
				.rank(word)
				.subarray(0, EXPANSIONS)
				.forEach((found, place) => {
					const cost = this.#costOf(word, found, place);
					for (let at = this.#firstOf[found]!; at < this.#firstOf[found + 1]!; at++) {
						const row = this.#postings[at]!;
						if (marks[row] !== n) continue;
						marks[row] = n + 1;
						costs[row]! += cost;
					}
				});
		});
		const rows: number[] = [];
		for (let row = 0; row < this.#rows; row++) if (marks[row] === words.length) rows.push(row);
		return Int32Array.from(rows.sort((a, b) => costs[a]! - costs[b]! || a - b));
	}

	/** A word as typed costs nothing, one that goes on a little, one with other letters more. */
	#costOf(word: string, found: number, place: number): number {
		const text = this.#vocabulary.line(found);
		if (text === word) return 0;
		return text.startsWith(word) ? 1 : 2 + Math.min(place, 100);
	}
}
