import {fold} from '../text/fold.ts';

/** Tells whether all words of a query occur in a text, however written; without words, any text has them. */
export function wordsMatcher(query: string): (text: string) => boolean {
	const words = fold(query).split(/\s+/).filter(Boolean);
	return text => {
		const folded = words.length > 0 ? fold(text) : '';
		return words.every(word => folded.includes(word));
	};
}
