import {isUpper} from './letter-case.ts';
import {matchKnown} from './runs/match-known.ts';
import type {Token} from './tokens.ts';
import {isListed, LIST} from './weighing/word-lists.ts';
import {FOR_HEADS, OF_HEADS} from './words/organization-words.ts';

/** No name has more words between its first and the acronym behind it, and no more small ones: these have two readings each. */
const MAX_WORDS = 14;
const MAX_SMALL = 6;

/**
 * Where an organization begins whose acronym stands in brackets behind it, before the token `at`: its initials say
 * how far it goes, where its words do not ("the Tolm High Commissioner for Orphans (THCO)", "the Aven Artists
 * Benevolent and Copyright Guild (AABCG)"). -1 when no acronym stands there, or no organization before it has
 * its letters.
 */
export function startOfDeclared(text: string, tokens: readonly Token[], at: number): number {
	const acronym = tokens[at]!;
	if (
		!(acronym.allCaps || isSyllable(acronym.word)) ||
		acronym.glue !== 'break' ||
		text.charCodeAt(acronym.start - 1) !== 40
	)
		return -1;
	const close = text.charCodeAt(acronym.end) === 32 ? acronym.end + 1 : acronym.end;
	if (text.charCodeAt(close) !== 41 || acronym.start - tokens[at - 1]!.end > 2) return -1;
	const letters = acronym.word.replace(/[^\p{L}]/gu, '').toUpperCase();
	if (letters.length < 2 || letters.length > 10) return -1;
	let from = startOf(tokens, at - 1, letters, letters.length, at);
	// "the Council for Rivers of Central Asia (CR)": the acronym may leave out where it works
	const of = from < 0 ? placeBefore(tokens, at) : -1;
	if (of > 0) from = startOf(tokens, of - 1, letters, letters.length, of);
	if (from < 0 && acronym.allCaps) from = startOfTranslated(tokens, at, letters);
	return from >= 0 && isOrganization(tokens, from, at) ? from : -1;
}

/** "Cofius", as some write "COFIUS" */
const isSyllable = (word: string): boolean => /^\p{Lu}\p{Ll}{3,7}$/u.test(word);

/** "the Popular Union (UP)", "the Coastal Guard Directorate (DCG)": the letters are of its name in another language. */
function startOfTranslated(tokens: readonly Token[], at: number, letters: string): number {
	if (letters.length > 5) return -1;
	let initials = '';
	let from = at;
	while (initials.length < letters.length) {
		const token = tokens[from - 1];
		if (token === undefined || (from < at && !isJoined(tokens[from]!))) return -1;
		if (token.capital) initials += token.word[0]!;
		else if (!SMALL.has(token.lower)) return -1;
		from--;
	}
	// "Iran Small Industries and Parks Organization (SIPO)" begins before them
	const before = tokens[from - 1];
	if (before?.capital && before.lower !== 'the' && isJoined(tokens[from]!)) return -1;
	return sorted(initials) === sorted(letters) ? from : -1;
}

const sorted = (letters: string): string => [...letters].sort().join('');

/** Where "of" stands before a known place that ends before the token `end`; -1 for none. */
function placeBefore(tokens: readonly Token[], end: number): number {
	for (let at = end - 2; at > 0 && at >= end - 5; at--) {
		if (tokens[at]!.lower !== 'of' && tokens[at]!.lower !== 'in') continue;
		const start = tokens[at + 1]!.lower === 'the' ? at + 2 : at + 1;
		return start < end && matchKnown(tokens, start) === end - start ? at : -1;
	}
	return -1;
}

/** The token at which the words up to `at` begin that have the first `left` letters; -1 for none. */
function startOf(
	tokens: readonly Token[],
	at: number,
	letters: string,
	left: number,
	end: number,
	small = 0,
): number {
	if (left === 0) return at + 1;
	if (at < 0 || end - at > MAX_WORDS || small > MAX_SMALL) return -1;
	const token = tokens[at]!;
	if (at < end - 1 && !isJoined(tokens[at + 1]!)) return -1;
	if (token.capital) {
		const size = sizeOf(token, letters, left);
		return size === 0 ? -1 : startOf(tokens, at - 1, letters, left - size, end, small);
	}
	if (!SMALL.has(token.lower) && token.glue !== 'hyphen') return -1;
	const skipped = startOf(tokens, at - 1, letters, left, end, small + 1);
	if (skipped >= 0 || left === 1 || token.lower[0] !== letters[left - 1]!.toLowerCase()) return skipped;
	return startOf(tokens, at - 1, letters, left - 1, end, small + 1);
}

const isJoined = ({glue}: Token): boolean => glue !== 'break' && glue !== 'open' && glue !== 'dot';

/** How many of the first `left` letters a word with a capital stands for, the last of them: "UN" for two. */
function sizeOf({word, allCaps}: Token, letters: string, left: number): number {
	if (allCaps && left >= word.length && letters.slice(left - word.length, left) === word) return word.length;
	const hyphen = word.indexOf('-') + 1;
	if (hyphen > 0 && left >= 2 && isUpper(word.charCodeAt(hyphen)))
		if (word[0] === letters[left - 2] && word[hyphen] === letters[left - 1]) return 2;
	return word[0] === letters[left - 1] ? 1 : 0;
}

/** Small words that stand inside names, with a letter of the acronym or without. */
const SMALL = new Set('of the and for in on to with against de del la et y e und für'.split(' '));

/** Whether the head of an organization ends the name, or goes on with "of" or "for": no "Bank Licence Number (BLN)". */
function isOrganization(tokens: readonly Token[], from: number, to: number): boolean {
	if (isListed(tokens[to - 1]!, LIST.ORGANIZATION_HEAD)) return !isListed(tokens[to - 1]!, LIST.NO_ENTITY);
	for (let at = from; at < to - 1; at++) {
		const {lower, capital} = tokens[at]!;
		const next = tokens[at + 1]!;
		if (capital && !next.capital && (OF_HEADS.has(lower) || FOR_HEADS.has(lower))) return true;
	}
	return false;
}
