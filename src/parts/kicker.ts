import {endsSentence} from './sentence-end.ts';

const SECTIONS = new Set(
	'news politics parliament business sport sports opinion comment analysis exclusive interview obituary obituaries world local national international culture arts science health education environment economy money markets technology features feature investigation special report profile review letters editorial leader court courts crime weather travel lifestyle breaking live explainer'.split(
		' ',
	),
);

/** How many words a kicker may have: "Harbour news", "Special report". */
const MOST_WORDS = 3;

/**
 * "PARLIAMENT", "Harbour news": the line above a headline that tells the section, when `next` reads as the
 * headline: longer, in letters of its own and no sentence.
 */
export function isKicker(text: string, next: string): boolean {
	const words = text.trim().split(/\s+/);
	if (words.length > MOST_WORDS || !/^[\p{L}\p{N}&/:|’' -]+$/u.test(text)) return false;
	const isSection = words.some(word => SECTIONS.has(word.toLowerCase().replace(/\W+$/, '')));
	const isWord = words.length === 1 && text === text.toUpperCase();
	if (!isSection && !isWord) return false;
	return next.split(/\s+/).length > MOST_WORDS && next !== next.toUpperCase() && !endsSentence(next);
}
