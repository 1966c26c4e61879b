import type {Postings} from './postings.ts';
import {MOST_SHARED} from './query-bigrams.ts';

/** Names that are left for fuse.js to rank. */
export const CANDIDATES = 400;
const CHOICE = 3; // times as many are chosen from, where not all bigrams were looked at yet
const LIKELY_SHARE = 0.75; // of the bigrams of a query, that as many lines as are wanted may have

/**
 * Finds the lines that share most bigrams with a query: those that hold it with mistakes are among them. Queries
 * share the scratch memory, which is made once.
 */
export class SharedBigrams {
	readonly #bigrams: Postings;
	/** Shared bigrams of each line with the query at work; zero between queries. */
	readonly #shared: Uint8Array;
	/** The same memory, four lines an entry. */
	readonly #sharedFours: Int32Array;
	/** Lines that share many of them. */
	readonly #near: Int32Array;

	/** Of so many lines, with the lists of their bigrams. */
	constructor(lines: number, bigrams: Postings) {
		this.#bigrams = bigrams;
		this.#sharedFours = new Int32Array((lines >> 2) + 1);
		this.#shared = new Uint8Array(this.#sharedFours.buffer);
		this.#near = new Int32Array(lines);
	}

	/**
	 * The lines that share most of a query's bigrams, of which the rarest come first; those of famous names first,
	 * in order. With so many mistakes, each of which two bigrams are lost by, a line still shares some bigrams: it
	 * is met in the rarer ones, and the commonest need not be gone through.
	 */
	most(bigrams: readonly Int32Array[], mistakes: number): Int32Array {
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
		const best = this.#best(lines);
		shared.fill(0);
		return best;
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
