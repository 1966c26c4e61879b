import {type FoldedLines, isBoundary} from './folded-lines.ts';
import {scoreFuzzily, WORST_SCORE} from './fuzzy-score.ts';
import {findInitials, initialsOf} from './initials.ts';
import {LevelBoard} from './level-board.ts';
import {findBigrams, initialsBucket, ownBucket, PLACES, Postings, placeOf} from './postings.ts';

/*
 * Fuzzy search in short lines, such as names. Lines that hold the query as it is come from the posting lists
 * of its rarest bigrams; lines that hold it with mistakes share many of its bigrams: the few hundred that
 * share most are scored by fuse.js. Either way only a small part of the lines is looked at.
 */

const CANDIDATES = 400;
const CHOICE = 3; // times as many are chosen from, where not all bigrams were looked at yet
const FUZZY_LENGTH = 3; // shorter queries are found as they are or not at all
const STRICT_SCORE = 0.25; // with hits that need no forgiveness, only near misses are added
const LIKELY_SHARE = 0.75; // of the bigrams of a query, that as many lines as are wanted may have
const PLENTY = 2_000; // hits that need no forgiveness from which on nobody reads as far as the near misses

/** How a line matches, best first. Lines of a row after the first (aliases) count half a step less. */
const TIERS = {whole: 0, start: 1, wordStart: 2, allWords: 3, initials: 3, inside: 4, fuzzy: 5} as const;
const NO_TIER = 255;
const FUZZY_STEPS = 40;
// fuse.js counts two letters that changed places as two mistakes; it is the commonest single one.
const SWAPPED = TIERS.fuzzy + 0.1 * FUZZY_STEPS;
const LEVELS = 2 * (TIERS.fuzzy + FUZZY_STEPS + 2);

/**
 * Finds rows by lines that are few words long. It is made in one go and not changed afterwards; queries share
 * their scratch memory, so one is over before the next begins.
 */
export class NameIndex {
	readonly #lines: FoldedLines;
	readonly #bigrams: Postings;
	readonly #initials: Postings;
	/** Shared bigrams of each line with the query at work; zero between queries. */
	readonly #shared: Uint8Array;
	/** The same memory, four lines an entry. */
	readonly #sharedFours: Int32Array;
	/** Lines that share many of them. */
	readonly #near: Int32Array;
	readonly #board: LevelBoard;

	constructor(lines: FoldedLines) {
		this.#lines = lines;
		this.#bigrams = new Postings(lines, findBigrams);
		this.#initials = new Postings(lines, findInitials);
		this.#sharedFours = new Int32Array((lines.length >> 2) + 1);
		this.#shared = new Uint8Array(this.#sharedFours.buffer);
		this.#near = new Int32Array(lines.length);
		this.#board = new LevelBoard(lines.rows, LEVELS);
	}

	/**
	 * Rows that match the folded, non-empty `query`, best first; of equally good ones, in the order of the
	 * rows. All its words must match, in any order; "unhrc" finds a name by its initials.
	 */
	rank(query: string): Int32Array {
		const bigrams = this.#bigramsOf(query);
		this.#findExact(query, bigrams.inner, TIERS.inside);
		this.#findByInitials(query);
		const isStrict = this.#board.size > 0;
		if (query.length >= FUZZY_LENGTH && this.#board.size < PLENTY) {
			if (query.length < LONG_SWAP && this.#board.size < CANDIDATES) this.#findSwapped(query);
			this.#findFuzzy(query, [...bigrams.inner, ...bigrams.starts].sort(byLength), isStrict);
			this.#shared.fill(0);
		}
		return this.#board.take();
	}

	/**
	 * Rows with a line in which all words of `query` begin a word; where there are none, as {@link rank}.
	 * What is asked for by name should not bring in all that looks like it.
	 */
	rankNamed(query: string): Int32Array {
		this.#findExact(query, this.#bigramsOf(query).inner, TIERS.allWords);
		return this.#board.size > 0 ? this.#board.take() : this.rank(query);
	}

	/** The entries of a query's bigrams, the shortest list first: see {@link bucketsOf}. */
	#bigramsOf(query: string): {inner: Int32Array[]; starts: Int32Array[]} {
		const {inner, starts} = bucketsOf(query);
		const listsOf = (buckets: readonly number[]) =>
			buckets.map(bucket => this.#bigrams.of(bucket)).sort(byLength);
		return {inner: listsOf(inner), starts: listsOf(starts)};
	}

	/** A line after the first of its row (an alias) counts half a step less. */
	#meet(line: number, tier: number): void {
		this.#board.meet(this.#lines.rowOf(line), 2 * tier + (this.#lines.isFurther(line) ? 1 : 0));
	}

	/** Meets the lines that hold `query` as it is, down to the tier `worst`: all of them have all its `inner` bigrams. */
	#findExact(query: string, inner: readonly Int32Array[], worst: number): void {
		const meet = (line: number, tier: number) => {
			if (tier <= worst) this.#meet(line, tier);
		};
		const first = ownBucket(query.slice(0, 2));
		const second = ownBucket(query.slice(1));
		if (first !== undefined && query.length <= 2) this.#findOneBigram(query, first, meet);
		else if (first !== undefined && second !== undefined && query.length === 3)
			this.#findTwoBigrams(query, first, second, meet);
		else {
			const words = query.split(' ');
			for (const line of this.#bigrams.intersect(inner)) meet(line, this.#tierOf(line, query, words));
		}
	}

	/** Of a bigram, which ten in a hundred lines may have, the entries say all. */
	#findOneBigram(query: string, bucket: number, meet: (line: number, tier: number) => void): void {
		const entries = this.#bigrams.of(bucket);
		for (let n = 0; n < entries.length; n++) {
			const line = this.#bigrams.lineOf(entries[n]!);
			meet(line, this.#tierAt(placeOf(entries[n]!), line, query));
		}
	}

	/** Of three letters, too, as a rule: the second bigram stands behind the first where each stands best. */
	#findTwoBigrams(
		query: string,
		firstBucket: number,
		secondBucket: number,
		meet: (line: number, tier: number) => void,
	): void {
		const bigrams = this.#bigrams;
		const first = bigrams.of(firstBucket);
		const second = bigrams.of(secondBucket);
		const words = [query];
		for (let n = 0, at = 0; n < first.length && at < second.length; n++) {
			const line = bigrams.lineOf(first[n]!);
			while (at < second.length && bigrams.lineOf(second[at]!) < line) at++;
			if (at === second.length || bigrams.lineOf(second[at]!) !== line) continue;
			meet(
				line,
				bigrams.areNeighbours(first[n]!, second[at]!)
					? this.#tierAt(placeOf(first[n]!), line, query)
					: this.#tierOf(line, query, words),
			);
		}
	}

	#tierAt(place: number, line: number, query: string): number {
		if (place === PLACES.inside) return TIERS.inside;
		if (place === PLACES.wordStart) return TIERS.wordStart;
		return this.#lines.end(line) - this.#lines.start(line) === query.length ? TIERS.whole : TIERS.start;
	}

	#findByInitials(query: string): void {
		const entries = this.#initials.of(initialsBucket(query));
		for (let n = 0; n < entries.length; n++) {
			const line = this.#initials.lineOf(entries[n]!);
			const text = this.#lines.textOf(line);
			const {all, main} = initialsOf(text, this.#lines.start(line), this.#lines.end(line));
			if (all === query || main === query) this.#meet(line, TIERS.initials);
		}
	}

	/** Meets the lines that hold the query with two neighbouring letters in the other order. */
	#findSwapped(query: string): void {
		for (const swapped of swapNeighbours(query)) {
			const words = swapped.split(' ');
			const {inner, starts} = this.#bigramsOf(swapped);
			for (const line of this.#bigrams.intersect([...inner, ...starts].sort(byLength)))
				if (this.#tierOf(line, swapped, words) <= TIERS.allWords) this.#meet(line, SWAPPED);
		}
	}

	/** How a line holds the query as it is; {@link NO_TIER} when it does not. */
	#tierOf(line: number, query: string, words: readonly string[]): number {
		const text = this.#lines.textOf(line);
		const start = this.#lines.start(line);
		const end = this.#lines.end(line);
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

	#findFuzzy(query: string, bigrams: readonly Int32Array[], isStrict: boolean): void {
		const limit = isStrict ? STRICT_SCORE : WORST_SCORE;
		const candidates = this.#mostShared(bigrams, Math.floor(limit * query.length));
		const scored = scoreFuzzily(
			query,
			Array.from(candidates, line => this.#lines.line(line)),
		);
		const swapped =
			query.length < LONG_SWAP ? [] : swapNeighbours(query).map(text => ({text, words: text.split(' ')}));
		for (const {index, score} of scored) {
			const line = candidates[index]!;
			if (score <= limit) this.#meet(line, TIERS.fuzzy + Math.round(score * FUZZY_STEPS));
			if (swapped.some(({text, words}) => this.#tierOf(line, text, words) <= TIERS.allWords))
				this.#meet(line, SWAPPED);
		}
	}

	/**
	 * The lines that share most of a query's bigrams, of which the rarest come first; those of famous names first,
	 * in order. With so many mistakes, each of which two bigrams are lost by, a line still shares some bigrams: it
	 * is met in the rarer ones, and the commonest need not be gone through.
	 */
	#mostShared(bigrams: readonly Int32Array[], mistakes: number): Int32Array {
		const shared = this.#shared;
		const surplus = Math.max(0, bigrams.length - 2 * mistakes - 1);
		const rarer = bigrams.slice(0, bigrams.length - surplus);
		for (const list of rarer) for (let n = 0; n < list.length; n++) shared[this.#bigrams.lineOf(list[n]!)]!++;
		// Few lines share many. Where fewer than wanted do, those are looked at that share one less, and so on.
		let least = Math.max(1, Math.ceil(LIKELY_SHARE * rarer.length));
		let found = this.#sharing(least);
		while (least > 1 && found < CHOICE * CANDIDATES) found = this.#sharing(--least);
		const lines = this.#near.subarray(0, found);
		for (const list of bigrams.slice(rarer.length))
			this.#bigrams.visitShared(lines, list, line => {
				shared[line]!++;
			});
		return this.#best(lines);
	}

	/** Puts the lines that share `least` bigrams with the query into {@link #near}, in order. Returns how many. */
	#sharing(least: number): number {
		const shared = this.#shared;
		const near = this.#near;
		let found = 0;
		// Four lines at a time: a byte of the sum has its highest bit when it reaches `least`.
		const rest = Math.imul(0x80 - least, 0x01010101);
		for (let at = 0; at < this.#sharedFours.length; at++) {
			if (((this.#sharedFours[at]! + rest) & 0x80808080) === 0) continue;
			for (let line = 4 * at; line < 4 * at + 4; line++) if (shared[line]! >= least) near[found++] = line;
		}
		return found;
	}

	/** Of some lines, the {@link CANDIDATES} that share most; of equal ones, the first. */
	#best(lines: Int32Array): Int32Array {
		if (lines.length <= CANDIDATES) return lines;
		const shared = this.#shared;
		const byCount = new Int32Array(MOST_SHARED + 1);
		for (let n = 0; n < lines.length; n++) byCount[shared[lines[n]!]!]!++;
		let least = MOST_SHARED;
		let taken = 0;
		while (taken + byCount[least]! <= CANDIDATES) taken += byCount[least--]!;
		// Of those that share `least`, the first fill up what is left.
		let spare = CANDIDATES - taken;
		return lines.filter(line => shared[line]! > least || (shared[line] === least && spare-- > 0));
	}
}

const byLength = (a: Int32Array, b: Int32Array): number => a.length - b.length;

const SHORTEST_SWAP = 4; // letters of a word: shorter ones become other words too often
const LONG_SWAP = 8; // units of a query from which on lines with two letters swapped are among those that share most
const LONGEST_SWAP = 32; // units of a query

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

/** Bigrams of a query that count; those of a line are added four at a time, in bytes without their highest bit. */
const MOST_SHARED = 126;
const MOST_BUCKETS = MOST_SHARED / 2;

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
	// "o'": the sign behind the letter is part of no bigram.
	if (inner.size === 0) return {inner: [...starts].slice(0, MOST_BUCKETS), starts: []};
	return {inner: [...inner].slice(0, MOST_BUCKETS), starts: [...starts].slice(0, MOST_BUCKETS)};
}

/** Whether `word`, of which the first unit is at `at`, stands there: for a few units faster than startsWith. */
function goesOn(text: string, at: number, word: string): boolean {
	for (let n = 1; n < word.length; n++) if (text.charCodeAt(at + n) !== word.charCodeAt(n)) return false;
	return true;
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
		if (text.charCodeAt(at) !== first || !goesOn(text, at, word)) continue;
		if (at === start) return AT_START;
		if (isBoundary(text.charCodeAt(at - 1))) return AT_WORD;
		found = INSIDE;
	}
	return found;
}
