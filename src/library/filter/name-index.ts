import type {FoldedLines} from './folded-lines.ts';
import {scoreFuzzily, WORST_SCORE} from './fuzzy-score.ts';
import type {Part, PartsReader} from './index-parts.ts';
import {findInitials, initialsOf} from './initials.ts';
import {LevelBoard} from './level-board.ts';
import {findBigrams, initialsBucket, ownBucket, PLACES, Postings, placeOf} from './postings.ts';
import {bucketsOf} from './query-bigrams.ts';
import {CANDIDATES, SharedBigrams} from './shared-bigrams.ts';
import {LONG_SWAP, swapNeighbours} from './swapped-letters.ts';
import {AT_START, AT_WORD, findIn, INSIDE, NOWHERE} from './word-place.ts';

/*
 * Fuzzy search in short lines, such as names. Lines that hold the query as it is come from the posting lists
 * of its rarest bigrams; lines that hold it with mistakes share many of its bigrams: the few hundred that
 * share most are scored by fuse.js. Either way only a small part of the lines is looked at.
 */

const FUZZY_LENGTH = 3; // shorter queries are found as they are or not at all
const STRICT_SCORE = 0.25; // with hits that need no forgiveness, only near misses are added
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
	readonly #shared: SharedBigrams;
	readonly #board: LevelBoard;

	private constructor(lines: FoldedLines, bigrams: Postings, initials: Postings) {
		this.#lines = lines;
		this.#bigrams = bigrams;
		this.#initials = initials;
		this.#shared = new SharedBigrams(lines.length, this.#bigrams);
		this.#board = new LevelBoard(lines.rows, LEVELS);
	}

	static of(lines: FoldedLines): NameIndex {
		return new NameIndex(lines, Postings.of(lines, findBigrams), Postings.of(lines, findInitials));
	}

	/** The one that {@link parts} gave, of the same lines. */
	static read(parts: PartsReader, lines: FoldedLines): NameIndex {
		return new NameIndex(lines, Postings.read(parts, lines.length), Postings.read(parts, lines.length));
	}

	/** What it is made of beside the lines, for {@link read}. */
	*parts(): Iterable<Part> {
		yield* this.#bigrams.parts();
		yield* this.#initials.parts();
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

	/**
	 * Meets the lines that hold `query` as it is, down to the tier `worst`: all of them have all its `inner`
	 * bigrams.
	 */
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
		const candidates = this.#shared.most(bigrams, Math.floor(limit * query.length));
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
}

const byLength = (a: Int32Array, b: Int32Array): number => a.length - b.length;
