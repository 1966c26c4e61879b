import {BigramPostings, findBigrams} from './bigrams.ts';
import {type FoldedLines, isBoundary} from './folded-lines.ts';
import {scoreFuzzily, WORST_SCORE} from './fuzzy-score.ts';

/*
 * Fuzzy search in short lines, such as names. Lines that hold the query as it is come from the posting list
 * of its rarest bigram; lines that hold it with mistakes share many of its bigrams: the few hundred that
 * share most are scored by fuse.js. Either way only a small part of the lines is looked at.
 */

const CANDIDATES = 400;
const FUZZY_LENGTH = 3; // shorter queries are found as they are or not at all
const STRICT_SCORE = 0.25; // with hits that need no forgiveness, only near misses are added

/** How a line matches, best first. Lines of a row after the first (aliases) count half a step less. */
const TIERS = {whole: 0, start: 1, wordStart: 2, allWords: 3, initials: 3, inside: 4, fuzzy: 5} as const;
const FUZZY_STEPS = 40;
// fuse.js counts two letters that changed places as two mistakes; it is the commonest single one.
const SWAPPED = TIERS.fuzzy + 0.1 * FUZZY_STEPS;
const LEVELS = 2 * (TIERS.fuzzy + FUZZY_STEPS + 2);

export class NameIndex {
	readonly #lines: FoldedLines;
	readonly #postings: BigramPostings;
	readonly #initials: Map<string, number[]>;
	/** Shared bigrams of each line with the query at work; zero between queries. */
	readonly #shared: Uint8Array;

	constructor(lines: FoldedLines) {
		this.#lines = lines;
		this.#postings = new BigramPostings(lines);
		this.#initials = findAllInitials(lines);
		this.#shared = new Uint8Array(lines.length);
	}

	/**
	 * Rows that match the folded, non-empty `query`, best first; of equally good ones, in the order of the
	 * rows. All its words must match, in any order; "unhrc" finds a name by its initials.
	 */
	rank(query: string): Int32Array {
		const levels = new Map<number, number>(); // row → best level
		const meet = (line: number, tier: number) => {
			const row = this.#lines.rowOf[line]!;
			const level = 2 * tier + (line === this.#lines.firstOf[row] ? 0 : 1);
			const known = levels.get(row);
			if (known === undefined || level < known) levels.set(row, level);
		};
		this.#findExact(query, meet);
		for (const line of this.#initials.get(query) ?? []) meet(line, TIERS.initials);
		const isStrict = levels.size > 0;
		for (const swapped of swapNeighbours(query))
			this.#findExact(swapped, (line, tier) => tier <= TIERS.allWords && meet(line, SWAPPED));
		if (query.length >= FUZZY_LENGTH) this.#findFuzzy(query, isStrict, meet);
		return sortByLevel(levels);
	}

	/**
	 * Rows with a line in which all words of `query` begin a word; where there are none, as {@link rank}.
	 * What is asked for by name should not bring in all that looks like it.
	 */
	rankNamed(query: string): Int32Array {
		const levels = new Map<number, number>();
		this.#findExact(query, (line, tier) => {
			if (tier <= TIERS.allWords) levels.set(this.#lines.rowOf[line]!, tier);
		});
		return levels.size > 0 ? sortByLevel(levels) : this.rank(query);
	}

	#findExact(query: string, meet: (line: number, tier: number) => void): void {
		const words = query.split(' ');
		for (const line of this.#rarest(words)) {
			const tier = this.#tierOf(line, query, words);
			if (tier !== null) meet(line, tier);
		}
	}

	/** The lines of the rarest bigram that every line with these words must have. */
	#rarest(words: readonly string[]): Int32Array {
		let rarest: Int32Array | undefined;
		for (const word of words) {
			// Only inside a word: it need not stand at the start of one.
			const inner = word.length > 1 ? word : ` ${word}`;
			let isFirst = word.length > 1;
			findBigrams(inner, 0, inner.length, bucket => {
				if (isFirst) {
					isFirst = false;
					return;
				}
				const lines = this.#postings.of(bucket);
				if (!rarest || lines.length < rarest.length) rarest = lines;
			});
		}
		return rarest ?? new Int32Array(0);
	}

	#tierOf(line: number, query: string, words: readonly string[]): number | null {
		const text = this.#lines.line(line);
		if (text.startsWith(query)) return text.length === query.length ? TIERS.whole : TIERS.start;
		const whole = findIn(text, query);
		if (whole === 'word') return TIERS.wordStart;
		if (words.length > 1 && words.every(word => findIn(text, word) === 'word')) return TIERS.allWords;
		if (whole === 'inside' && query.length > 1) return TIERS.inside;
		if (words.length > 1 && words.every(word => findIn(text, word) !== null)) return TIERS.inside;
		return null;
	}

	#findFuzzy(query: string, isStrict: boolean, meet: (line: number, tier: number) => void): void {
		const candidates = this.#mostShared(query);
		const limit = isStrict ? STRICT_SCORE : WORST_SCORE;
		const scored = scoreFuzzily(
			query,
			candidates.map(line => this.#lines.line(line)),
		);
		for (const {index, score} of scored)
			if (score <= limit) meet(candidates[index]!, TIERS.fuzzy + Math.round(score * FUZZY_STEPS));
	}

	/** The lines that share most bigrams with the query, those of famous names first. */
	#mostShared(query: string): number[] {
		const shared = this.#shared;
		const touched: number[] = [];
		const buckets = new Set<number>();
		findBigrams(query, 0, query.length, bucket => {
			buckets.add(bucket);
		});
		for (const bucket of buckets)
			for (const line of this.#postings.of(bucket)) {
				if (shared[line] === 0) touched.push(line);
				if (shared[line]! < 255) shared[line]!++;
			}
		const byCount: number[] = new Array(256).fill(0);
		for (const line of touched) byCount[shared[line]!]!++;
		let least = 255;
		for (let sum = byCount[255]!; least > 1 && sum + byCount[least - 1]! <= CANDIDATES; least--)
			sum += byCount[least - 1]!;
		const best: number[] = [];
		const spare: number[] = [];
		for (const line of touched) {
			if (shared[line]! >= least) best.push(line);
			else if (shared[line] === least - 1) spare.push(line);
			shared[line] = 0;
		}
		spare.sort((a, b) => a - b);
		return [...best, ...spare.slice(0, Math.max(0, CANDIDATES - best.length))].sort((a, b) => a - b);
	}
}

const SHORTEST_SWAP = 4; // letters of a word: shorter ones become other words too often
const LONGEST_SWAP = 32; // units of a query

/** The query with each two neighbouring letters of a word in turn in the other order: "trmup" gives "trump". */
function* swapNeighbours(query: string): Generator<string> {
	if (query.length > LONGEST_SWAP) return;
	let start = 0;
	for (const word of query.split(' ')) {
		if (word.length >= SHORTEST_SWAP)
			for (let at = start; at < start + word.length - 1; at++)
				if (query[at] !== query[at + 1])
					yield query.slice(0, at) + query[at + 1] + query[at] + query.slice(at + 2);
		start += word.length + 1;
	}
}

/** Where `word` stands in a line: at the start of a word, inside one, or nowhere. */
function findIn(line: string, word: string): 'word' | 'inside' | null {
	let found: 'inside' | null = null;
	for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
		if (at === 0 || isBoundary(line.charCodeAt(at - 1))) return 'word';
		found = 'inside';
	}
	return found;
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'du', 'des', 'und', 'in', 'on']);

/** Lines by the initials of their words, with and without the small words. */
function findAllInitials(lines: FoldedLines): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (let n = 0; n < lines.length; n++) {
		const words = lines.line(n).split(/[ -]/);
		if (words.length < 2 || words.length > 12) continue;
		const all = words.map(word => word[0] ?? '').join('');
		const main = words
			.filter(word => !SMALL_WORDS.has(word))
			.map(word => word[0] ?? '')
			.join('');
		for (const initials of all === main ? [all] : [all, main]) {
			const known = found.get(initials);
			if (known) known.push(n);
			else found.set(initials, [n]);
		}
	}
	return found;
}

function sortByLevel(levels: ReadonlyMap<number, number>): Int32Array {
	const counts = new Int32Array(LEVELS + 1);
	for (const level of levels.values()) counts[level + 1]!++;
	for (let level = 0; level < LEVELS; level++) counts[level + 1]! += counts[level]!;
	const rows = Int32Array.from(levels.keys()).sort();
	const ranked = new Int32Array(rows.length);
	for (const row of rows) ranked[counts[levels.get(row)!]!++] = row;
	return ranked;
}
