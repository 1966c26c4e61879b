import {isPlain, mix} from './word-hashes.ts';

/*
 * Texts are compared by their shingles: the hashes of all runs of a few words (Broder, "On the resemblance and
 * containment of documents", 1997). Which of them are kept for a quote is chosen by winnowing (Schleimer,
 * Wilkerson, Aiken, "Winnowing: local algorithms for document fingerprinting", 2003).
 */

/** Words of a shingle by which quotes are compared: one replaced word spoils three shingles, not more. */
const QUOTE_SHINGLE = 3;

/** Quotes of fewer words are names, titles, or what anyone says. */
export const FEWEST_WORDS = 5;

/** Of so many shingles in a row at least one is kept: texts that share 6 words in a row share a fingerprint. */
const WINDOW = 4;
const MOST_FINGERPRINTS = 16;

/** The hash of every run of `size` words, unsigned, in order. */
export function shinglesOf(words: Int32Array, size: number): Uint32Array {
	const count = Math.max(0, words.length - size + 1);
	const shingles = new Uint32Array(count);
	for (let at = 0; at < count; at++) {
		let hash = words[at]!;
		for (let n = 1; n < size; n++) hash = Math.imul(hash, 31) + words[at + n]!;
		shingles[at] = mix(hash);
	}
	return shingles;
}

/**
 * The shingles of a quote that it is found by, {@link MOST_FINGERPRINTS} at most; none for a quote of fewer
 * than {@link FEWEST_WORDS} words. Those with the fewest plain words are chosen first, as they are the
 * rarest: any order that looks at the shingle alone keeps what winnowing promises.
 */
export function fingerprintsOf(words: Int32Array): number[] {
	if (words.length < FEWEST_WORDS) return [];
	const order = printsOf(words);
	const kept: number[] = [];
	const window = Math.min(WINDOW, order.length);
	for (let from = 0; from + window <= order.length; from++) {
		let least = order[from]!;
		for (let at = from + 1; at < from + window; at++) if (order[at]! < least) least = order[at]!;
		if (kept.at(-1) !== least && !kept.includes(least)) kept.push(least);
	}
	if (kept.length <= MOST_FINGERPRINTS) return kept;
	return kept.sort((a, b) => a - b).slice(0, MOST_FINGERPRINTS);
}

/** All shingles that may be a fingerprint of a text that shares some words. */
export function printsOf(words: Int32Array): Uint32Array {
	const prints = shinglesOf(words, QUOTE_SHINGLE);
	for (let at = 0; at < prints.length; at++) {
		let plain = 0;
		for (let n = 0; n < QUOTE_SHINGLE; n++) if (isPlain(words[at + n]!)) plain++;
		prints[at] = (plain << 30) | (prints[at]! >>> 2);
	}
	return prints;
}

/** Shared shingles, as a part of the shorter quote's, that make two quotes the same words with variants. */
const SHARED = 0.3;
const FEWEST_SHARED = 3;
/** Different words of both that not everybody says. */
const FEWEST_TELLING = 3;

/** Whether two quotes are the same words, exactly or with variants; symmetric. */
export function areVariants(some: Int32Array, others: Int32Array): boolean {
	if (some.length < FEWEST_WORDS || others.length < FEWEST_WORDS) return false;
	const [a, b] = [new Set(shinglesOf(some, QUOTE_SHINGLE)), new Set(shinglesOf(others, QUOTE_SHINGLE))];
	const shared = countShared(a, b);
	if (shared < FEWEST_SHARED || shared < SHARED * Math.min(a.size, b.size)) return false;
	return countShared(new Set(some.filter(word => !isPlain(word))), new Set(others)) >= FEWEST_TELLING;
}

function countShared(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
	let shared = 0;
	for (const value of some) if (others.has(value)) shared++;
	return shared;
}
