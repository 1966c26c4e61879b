import {SMALL_WORDS} from '../../entities/words/small-words.ts';
import {initialsBucket, PLACES, type VisitBucket} from './postings.ts';

const LONGEST_SMALL = 3;
const MOST_WORDS = 12;

/**
 * The initials of the words of a folded line, all and without the small words; both empty for one word or very
 * many.
 */
export function initialsOf(text: string, from: number, to: number): {all: string; main: string} {
	let all = '';
	let main = '';
	let words = 0;
	for (let start = from; start <= to; ) {
		let end = start;
		while (end < to && text[end] !== ' ' && text[end] !== '-') end++;
		words++;
		if (end > start) {
			all += text[start];
			if (end - start > LONGEST_SMALL || !SMALL_WORDS.has(text.slice(start, end))) main += text[start];
		}
		start = end + 1;
	}
	return words < 2 || words > MOST_WORDS ? {all: '', main: ''} : {all, main};
}

/** The buckets of a line's initials. */
export function findInitials(text: string, from: number, to: number, visit: VisitBucket): void {
	const {all, main} = initialsOf(text, from, to);
	if (all !== '') visit(initialsBucket(all), PLACES.lineStart, 0);
	if (main !== '' && main !== all) visit(initialsBucket(main), PLACES.lineStart, 0);
}
