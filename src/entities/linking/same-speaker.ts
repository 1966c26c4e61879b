import {fold} from '../../text/fold.ts';
import {findWords} from '../../text/words.ts';

/**
 * Whether two lists of names can be one person's: one name has all words of another, as "Marin" and "Rosa
 * Marin" do. "Joan Marin" and "Rosa Marin" cannot.
 */
export function isSameSpeaker(some: readonly string[], others: readonly string[]): boolean {
	const sets = others.map(wordsOf);
	return some.map(wordsOf).some(a => sets.some(b => isWithin(a, b) || isWithin(b, a)));
}

const wordsOf = (name: string): ReadonlySet<string> => {
	const folded = fold(name);
	return new Set(findWords(folded).map(({start, end}) => folded.slice(start, end)));
};

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
	a.size > 0 && [...a].every(word => b.has(word));
