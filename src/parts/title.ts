import type {Piece} from './blocks.ts';
import {findDateline} from './dateline.ts';
import {endsSentence} from './sentence-end.ts';

const LONGEST = 220;
const LONGEST_SENTENCE = 130;
const TWO_SENTENCES = /\p{Ll}{3}[.!?]["”’']?\s+["“‘']?\p{Lu}\p{L}* \p{Ll}/u;

/** Letters and digits of a title in lower case: two titles with the same are the same. */
export const titleKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether `text` is the title `key` stands for, with or without the site's name ("… | Harbour Times"). */
export function isTitle(text: string, key: string): boolean {
	// A title has few signs besides its letters; most blocks are out by their length.
	if (key === '' || text.length < key.length || text.length > key.length * 1.4 + 50) return false;
	if (/^[a-z]/i.test(text) && text[0]!.toLowerCase() !== key[0]) return false;
	const own = titleKey(text);
	if (own === key) return true;
	const cut = text.search(/\s[|–—-]\s[^|–—]{2,40}$/);
	return cut > 0 && titleKey(text.slice(0, cut)) === key;
}

/** Whether the first block of a text reads as its headline and not as its first paragraph. */
export function looksLikeTitle(piece: Piece, next: Piece | undefined): boolean {
	const {text} = piece;
	if (next === undefined || text.length > LONGEST) return false;
	if (/[,:]$/.test(text) || /^(?:[-*•·–]\s|\d{1,2}[.)]\s\p{Ll}|[QA][.:]\s|Dear )/u.test(text)) return false;
	if (TWO_SENTENCES.test(text) || findDateline(text) !== null) return false;
	if (/^["“„«].*[,.!?]["”»“]\s+\p{L}+ (?:said|says|told|added)\b/u.test(text)) return false;
	if (/[.。।]["'”’)]{0,2}$/.test(text) && endsSentence(text))
		// Some archives put a period behind every block; a sentence alone above a blank line may be a headline.
		return text.length <= LONGEST_SENTENCE && next.afterBlank;
	return true;
}
