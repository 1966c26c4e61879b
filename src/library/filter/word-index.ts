import {Growing} from '../../text/growing.ts';
import {FoldedLines} from './folded-lines.ts';
import type {Part, PartsReader} from './index-parts.ts';
import {LevelBoard} from './level-board.ts';
import {NameIndex} from './name-index.ts';
import {visitWords} from './word-place.ts';

/*
 * Fuzzy search in long lines, such as quotes and headlines: the words of all rows are a vocabulary, in which
 * the words of a query are found as names are; the rows are those that have one of the found words for each.
 */

const EXPANSIONS = 500; // words of the vocabulary that one word of a query may stand for
const FURTHEST = 100; // place in the list of those beyond which all cost the same
const LEVELS = 255;
const MOST_WORDS = 250; // of a query: marks are bytes

/** Finds rows by the words of long lines. As in {@link NameIndex}, queries share their scratch memory. */
export class WordIndex {
	/** Rows that have the words of the query at work so far; zero between queries. */
	readonly #marks: Uint8Array;
	/** What these words cost there. */
	readonly #costs: Uint16Array;
	readonly #board: LevelBoard;
	readonly #vocabulary: FoldedLines;
	readonly #names: NameIndex;
	/** First entry of each word in {@link #postings}, and one more. */
	readonly #firstOf: Int32Array;
	readonly #postings: Int32Array;

	private constructor(
		rows: number,
		vocabulary: FoldedLines,
		names: NameIndex,
		[firstOf, postings]: readonly [Int32Array, Int32Array],
	) {
		this.#marks = new Uint8Array(rows);
		this.#costs = new Uint16Array(rows);
		this.#board = new LevelBoard(rows, LEVELS);
		this.#vocabulary = vocabulary;
		this.#names = names;
		this.#firstOf = firstOf;
		this.#postings = postings;
	}

	static of(lines: FoldedLines): WordIndex {
		const ids = new Map<string, number>();
		const counts: number[] = [];
		const last: number[] = []; // the row that a word was last met in
		const wordOf = new Growing();
		/** How many entries of `wordOf` each row and those before it have. */
		const endOf = new Int32Array(lines.rows);
		visitAll(lines, (word, row) => {
			let id = ids.get(word);
			if (id === undefined) {
				id = ids.size;
				ids.set(word, id);
				counts.push(0);
				last.push(-1);
			}
			if (last[id] === row) return;
			last[id] = row;
			counts[id]!++;
			wordOf.push(id);
			endOf[row] = wordOf.length;
		});
		const words = [...ids.keys()];
		// Common words first: of equally good readings of a misspelt word, the common one is meant.
		const order = Int32Array.from(words.keys()).sort((a, b) => counts[b]! - counts[a]!);
		const rank = new Int32Array(words.length);
		order.forEach((id, at) => {
			rank[id] = at;
		});
		const vocabulary = FoldedLines.of(Array.from(order, id => [words[id]!]));
		const firstOf = new Int32Array(words.length + 1);
		order.forEach((id, at) => {
			firstOf[at + 1] = firstOf[at]! + counts[id]!;
		});
		const fill = firstOf.slice();
		const postings = new Int32Array(wordOf.length);
		let at = 0;
		for (let row = 0; row < endOf.length; row++)
			for (; at < endOf[row]!; at++) postings[fill[rank[wordOf.at(at)]!]!++] = row;
		return new WordIndex(lines.rows, vocabulary, NameIndex.of(vocabulary), [firstOf, postings]);
	}

	/** The one that {@link parts} gave, of the same lines. */
	static read(parts: PartsReader, lines: FoldedLines): WordIndex {
		const vocabulary = FoldedLines.read(parts);
		const names = NameIndex.read(parts, vocabulary);
		return new WordIndex(lines.rows, vocabulary, names, [parts.ints(), parts.ints()]);
	}

	/** What it is made of beside the lines, for {@link read}. */
	*parts(): Iterable<Part> {
		yield* this.#vocabulary.parts();
		yield* this.#names.parts();
		yield* [this.#firstOf, this.#postings];
	}

	/** Rows that have all words of the folded, non-empty `query`, best first, then in the order of the rows. */
	rank(query: string): Int32Array {
		const words = splitWords(query).slice(0, MOST_WORDS);
		if (words.length === 0) return new Int32Array(0);
		const before = words.length - 1;
		for (let n = 0; n < before; n++) this.#mark(words[n]!, n);
		const marks = this.#marks;
		for (const {rows, cost} of this.#expand(words[before]!)) {
			if (before === 0) this.#board.meetAll(rows, cost);
			else
				for (let n = 0; n < rows.length; n++) {
					const row = rows[n]!;
					if (marks[row] === before) this.#board.meet(row, Math.min(this.#costs[row]! + cost, LEVELS - 1));
				}
		}
		if (before > 0) {
			marks.fill(0);
			this.#costs.fill(0);
		}
		return this.#board.take();
	}

	/** Marks the rows that have `word` as well as the `before` words before it. */
	#mark(word: string, before: number): void {
		const marks = this.#marks;
		for (const {rows, cost} of this.#expand(word))
			for (let n = 0; n < rows.length; n++) {
				const row = rows[n]!;
				if (marks[row] !== before) continue;
				marks[row] = before + 1;
				this.#costs[row]! += cost;
			}
	}

	/**
	 * What `word` may stand for, the likeliest first: the rows of each word, and what it costs that it is not that
	 * word.
	 */
	#expand(word: string): {rows: Int32Array; cost: number}[] {
		return Array.from(this.#names.rank(word).subarray(0, EXPANSIONS), (found, place) => ({
			rows: this.#postings.subarray(this.#firstOf[found]!, this.#firstOf[found + 1]!),
			cost: this.#costOf(word, found, place),
		}));
	}

	/** A word as typed costs nothing, one that goes on a little, one with other letters more. */
	#costOf(word: string, found: number, place: number): number {
		const text = this.#vocabulary.line(found);
		if (text === word) return 0;
		return text.startsWith(word) ? 1 : 2 + Math.min(place, FURTHEST);
	}
}

function visitAll(lines: FoldedLines, visit: (word: string, row: number) => void): void {
	for (let line = 0; line < lines.length; line++) {
		const text = lines.textOf(line);
		const row = lines.rowOf(line);
		visitWords(text, lines.start(line), lines.end(line), (start, end) => visit(text.slice(start, end), row));
	}
}

function splitWords(query: string): string[] {
	const words: string[] = [];
	visitAll(FoldedLines.of([[query]]), word => words.push(word));
	return words;
}
