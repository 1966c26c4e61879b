import {findBigrams} from './postings.ts';

/** Bigrams of a query that count; those of a line are added four at a time, in bytes without their highest bit. */
export const MOST_SHARED = 126;
const MOST_BUCKETS = MOST_SHARED / 2;

/** The bigrams of a query, each once: those that every line that holds it must have, and those of its words' starts. */
export function bucketsOf(query: string): {inner: number[]; starts: number[]} {
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
