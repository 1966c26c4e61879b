import {type FoldedLines, isBoundary} from './folded-lines.ts';
import {scoreFuzzily, WORST_SCORE} from './fuzzy-score.ts';
import {LevelBoard} from './level-board.ts';
import {findBigrams, headOf, Postings} from './postings.ts';

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
const NO_TIER = 255;
const FUZZY_STEPS = 40;
// fuse.js counts two letters that changed places as two mistakes; it is the commonest single one.
const SWAPPED = TIERS.fuzzy + 0.1 * FUZZY_STEPS;
const LEVELS = 2 * (TIERS.fuzzy + FUZZY_STEPS + 2);

export class NameIndex {
	readonly #lines: FoldedLines;
	readonly #bigrams: Postings;
	/** Lines by the first three letters of their words. */
	readonly #heads: Postings;
	readonly #initials: Map<string, number[]>;
	/** Shared bigrams of each line with the query at work; zero between queries. */
	readonly #shared: Uint8Array;
	readonly #board: LevelBoard;

	constructor(lines: FoldedLines) {
		this.#lines = lines;
		this.#bigrams = Postings.ofBigrams(lines);
		this.#heads = Postings.ofHeads(lines);
		this.#initials = findAllInitials(lines);
		this.#shared = new Uint8Array(lines.length);
		this.#board = new LevelBoard(lines.rows, LEVELS);
	}

	/**
	 * Rows that match the folded, non-empty `query`, best first; of equally good ones, in the order of the
	 * rows. All its words must match, in any order; "unhrc" finds a name by its initials.
	 */
	rank(query: string): Int32Array {
		const {inner, starts} = bucketsOf(query);
		this.#countShared(inner);
		this.#findExact(query, inner.length, TIERS.fuzzy);
		for (const line of this.#initials.get(query) ?? []) this.#meet(line, TIERS.initials);
		const isStrict = this.#board.size > 0;
		if (query.length >= FUZZY_LENGTH) {
			this.#countShared(starts);
			this.#findSwapped(query, inner.length + starts.length - LOST_BY_SWAP);
			this.#findFuzzy(query, isStrict);
		}
		this.#shared.fill(0);
		return this.#board.take();
	}

	/**
	 * Rows with a line in which all words of `query` begin a word; where there are none, as {@link rank}.
	 * What is asked for by name should not bring in all that looks like it.
	 */
	rankNamed(query: string): Int32Array {
		const {inner} = bucketsOf(query);
		this.#countShared(inner);
		this.#findExact(query, inner.length, TIERS.allWords);
		this.#shared.fill(0);
		return this.#board.size > 0 ? this.#board.take() : this.rank(query);
	}

	#countShared(buckets: readonly number[]): void {
		const shared = this.#shared;
		for (const bucket of buckets) for (const line of this.#bigrams.of(bucket)) shared[line]!++;
	}

	/** A line after the first of its row (an alias) counts half a step less. */
	#meet(line: number, tier: number): void {
		const row = this.#lines.rowOf[line]!;
		this.#board.meet(row, 2 * tier + (line === this.#lines.firstOf[row] ? 0 : 1));
	}

	/** Meets the lines that hold `query` as it is, down to the tier `worst`: all of them have all its `inner` bigrams. */
	#findExact(query: string, inner: number, worst: number): void {
		if (inner === 0) return;
		const words = query.split(' ');
		const shared = this.#shared;
		for (let line = 0; line < shared.length; line++) {
			if (shared[line]! < inner) continue;
			const tier = this.#tierOf(line, query, words);
			if (tier <= worst) this.#meet(line, tier);
		}
	}

	/** Meets the lines that hold the query with two neighbouring letters in the other order: they share `least` bigrams. */
	#findSwapped(query: string, least: number): void {
		for (const swapped of swapNeighbours(query)) {
			const words = swapped.split(' ');
			for (const line of this.#withHeads(words))
				if (this.#shared[line]! >= least && this.#tierOf(line, swapped, words) <= TIERS.allWords)
					this.#meet(line, SWAPPED);
		}
	}

	/** The lines with the rarest head among those of `words`. */
	#withHeads(words: readonly string[]): Int32Array {
		let rarest: Int32Array | undefined;
		for (const word of words) {
			const head = headOf(word, 0, word.length);
			const lines = head === undefined ? undefined : this.#heads.of(head);
			if (lines && (!rarest || lines.length < rarest.length)) rarest = lines;
		}
		return rarest ?? new Int32Array(0);
	}

	/** How a line holds the query as it is; {@link NO_TIER} when it does not. */
	#tierOf(line: number, query: string, words: readonly string[]): number {
		const text = this.#lines.textOf(line);
		const start = this.#lines.starts[line]!;
		const end = this.#lines.ends[line]!;
		const whole = findIn(text, start, end, query);
		if (whole === AT_START) return end - start === query.length ? TIERS.whole : TIERS.start;
		if (whole === AT_WORD) return TIERS.wordStart;
		if (words.length > 1 && words.every(word => findIn(text, start, end, word) >= AT_WORD))
			return TIERS.allWords;
		if (whole === INSIDE && query.length > 1) return TIERS.inside;
		if (words.length > 1 && words.every(word => findIn(text, start, end, word) > NOWHERE))
			return TIERS.inside;
		return NO_TIER;
	}

	#findFuzzy(query: string, isStrict: boolean): void {
		const candidates = this.#mostShared();
		const limit = isStrict ? STRICT_SCORE : WORST_SCORE;
		const scored = scoreFuzzily(
			query,
			candidates.map(line => this.#lines.line(line)),
		);
		for (const {index, score} of scored)
			if (score <= limit) this.#meet(candidates[index]!, TIERS.fuzzy + Math.round(score * FUZZY_STEPS));
	}

	/** The lines that share most bigrams with the query, those of famous names first, in order. */
	#mostShared(): number[] {
		const shared = this.#shared;
		const byCount = new Int32Array(256);
		for (let line = 0; line < shared.length; line++) byCount[shared[line]!]!++;
		let least = 255;
		let best = byCount[255]!;
		for (; least > 1 && best + byCount[least - 1]! <= CANDIDATES; least--) best += byCount[least - 1]!;
		// Of those that share one bigram fewer, the first fill up what is left.
		let spare = least > 1 ? Math.max(0, CANDIDATES - best) : 0;
		const found: number[] = [];
		for (let line = 0; line < shared.length && (best > 0 || spare > 0); line++) {
			if (shared[line]! >= least) {
				found.push(line);
				best--;
			} else if (spare > 0 && shared[line] === least - 1) {
				found.push(line);
				spare--;
			}
		}
		return found;
	}
}

const SHORTEST_SWAP = 4; // letters of a word: shorter ones become other words too often
const LONGEST_SWAP = 32; // units of a query

const LOST_BY_SWAP = 3; // bigrams of a word that two letters in the other order change

/** The query with each two neighbouring letters of a word in turn in the other order: "trmup" gives "trump". */
function swapNeighbours(query: string): string[] {
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

const MOST_BUCKETS = 120; // bigrams of a query that count: both kinds together fit into a byte

/** The bigrams of a query, each once: those that every line that holds it must have, and those of its words' starts. */
function bucketsOf(query: string): {inner: number[]; starts: number[]} {
	const inner = new Set<number>();
	const starts = new Set<number>();
	for (const word of query.split(' ')) {
		let isStart = true;
		findBigrams(word, 0, word.length, bucket => {
			// A word of one letter is found at the start of one only; others also within.
			(isStart && word.length > 1 ? starts : inner).add(bucket);
			isStart = false;
		});
	}
	for (const bucket of inner) starts.delete(bucket);
	return {inner: [...inner].slice(0, MOST_BUCKETS), starts: [...starts].slice(0, MOST_BUCKETS)};
}

const NOWHERE = 0;
const INSIDE = 1;
const AT_WORD = 2;
const AT_START = 3;

/** Where the best place of `word` in `text` from `start` to `end` is: its head, the head of a word, inside one, nowhere. */
function findIn(text: string, start: number, end: number, word: string): number {
	const first = word.charCodeAt(0);
	const last = end - word.length;
	let found = NOWHERE;
	for (let at = start; at <= last; at++) {
		if (text.charCodeAt(at) !== first || !text.startsWith(word, at)) continue;
		if (at === start) return AT_START;
		if (isBoundary(text.charCodeAt(at - 1))) return AT_WORD;
		found = INSIDE;
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
