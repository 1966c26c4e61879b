import {joinPartners} from '../partners.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {COMMON_WORDS} from '../words/common-words.ts';
import {isGivenName} from '../words/first-names.ts';
import {ROUTES} from '../words/place-words.ts';
import {isApart} from './glue.ts';
import {joinListed} from './join-and.ts';
import {isFirstNation, joinSmall} from './join-small.ts';
import {keepsPossessive} from './keeps-possessive.ts';
import {matchKnown} from './match-known.ts';
import {isAmount} from './no-names.ts';
import {isCalendar, isFunctionWord, NAMES_TOO} from './plain-capitals.ts';
import {isHalf, isSurname, isSyllable} from './small-names.ts';

/** The index up to which the run that begins at `from` and ends before `to` goes on; `to` when it is over. */
export function extendRun(tokens: readonly Token[], from: number, to: number): number {
	const token = tokens[to]!;
	if (tokens[to - 1]!.possessive && !keepsPossessive(tokens, from, to)) return to;
	if (token.glue === 'comma') return token.capital ? joinOverComma(tokens, from, to) : to;
	// "Halden Heights (Pvt) Ltd"
	if (token.capital && PRIVATE.has(token.lower) && isLimited(tokens[to - 1]!, token, tokens[to + 1]))
		return to + 2;
	if (token.glue === 'open' && token.capital) return joinNickname(tokens, to);
	if (isApart(token)) return to;
	if (token.capital) return joinCapital(tokens, from, to);
	if (token.number) return joinNumber(tokens, to);
	// "J. van Tolmen"
	if (token.glue === 'dot' && tokens[to - 1]!.word.length === 1 && isListed(token, LIST.PARTICLE))
		return joinSmall(tokens, from, to);
	if (token.glue === 'hyphen') return joinTail(tokens, from, to);
	return token.glue === 'space' ? joinSmall(tokens, from, to) : to;
}

function joinOverComma(tokens: readonly Token[], from: number, to: number): number {
	// "Halden Shipping, Inc."
	if (AFTER_COMMA.has(tokens[to]!.lower) && to - from <= 8) return to + 1;
	const listed = joinListed(tokens, from, to);
	return listed > to ? listed : joinPartners(tokens, from, to);
}

const AFTER_COMMA = new Set(['inc', 'ltd', 'llc', 'llp', 'plc', 'corp', 'jr', 'sr']);

/** A capital goes on the run, unless it is a day, a plain word, or begins a sentence or a name of its own. */
function joinCapital(tokens: readonly Token[], from: number, to: number): number {
	const token = tokens[to]!;
	const isHyphened = token.glue === 'hyphen';
	// "fined Tolm Bank Tk 12 lakh", "paid Marin US $300"
	if (isAmount(token.word)) return to;
	if (token.word.length <= 3 && isCurrency(token, tokens[to + 1])) return to;
	// "Chung Mi - Sun"
	if (isCalendar(tokens, to) && !isHyphened && !isCalledDay(tokens, to)) return to;
	if (isHyphened && areTwo(tokens, from, to)) return to;
	// "Popular K - dramas"
	const next = tokens[to + 1];
	if (token.word.length === 1 && next?.glue === 'hyphen' && !next.capital) return to;
	if (token.glue === 'dot' && to - from === 1 && beginsSentence(tokens, to)) return to;
	if (isFirstNation(tokens, to)) return to + 2;
	if (isPlain(tokens, from, to)) return CAPITAL_JOINERS.has(token.lower) ? joinSmall(tokens, from, to) : to;
	if (token.glue === 'and-sign' && areTwoPersons(tokens, from, to)) return to;
	return to + Math.max(1, matchKnown(tokens, to));
}

/** What says in brackets that a company is private, or whose it is: "(U) Ltd" in Uganda. */
const PRIVATE = new Set(['pvt', 'pty', 'private', 'u', 'k', 't', 'z']);
const isLimited = (last: Token, token: Token, next: Token | undefined): boolean =>
	token.start - last.end === 2 && next !== undefined && /^(?:ltd|limited)$/.test(next.lower);

/** "Tk 12", "US $300" */
const isCurrency = ({lower, end}: Token, next: Token | undefined): boolean =>
	next?.number === true &&
	// "TT$4 million"
	(CURRENCIES.has(lower) ||
		(next.start - end === 1 && next.glue === 'break') ||
		(lower === 'us' && next.start - end === 2 && next.glue === 'break'));

const CURRENCIES = new Set(['tk', 'rs', 'rp', 'sh', 'ksh', 'ush', 'tsh', 'php', 'npr', 'lkr', 'inr', 'usd']);

/** "Mr Sunday Abah", "Pastor Friday Osei": whom a title names is called after the day, and has a surname. */
function isCalledDay(tokens: readonly Token[], at: number): boolean {
	const [title, surname] = [tokens[at - 1]!, tokens[at + 1]];
	return (
		surname?.capital === true &&
		surname.glue === 'space' &&
		tokens[at]!.glue !== 'comma' &&
		isListed(title, LIST.HONORIFIC | LIST.OFFICE) &&
		!isListed(surname, LIST.COMMON | LIST.CALENDAR | LIST.NO_ENTITY | LIST.KNOWN)
	);
}

/** "Russia - Ukraine", "Armed Forces - Arab Army" in texts with spaces around hyphens: a name on either side. */
function areTwo(tokens: readonly Token[], from: number, to: number): boolean {
	const token = tokens[to]!;
	const last = tokens[to - 1]!;
	// "Ali - Akbar Mehrabian", "Al - Sabah"
	if (last.end === token.start - 1 || (last.word.length <= 2 && !last.allCaps) || isListed(last, LIST.GIVEN))
		return false;
	// "the Aven - Tolm railway"
	if (to - from === 1 && BETWEEN_TWO.has(tokens[to + 1]?.lower ?? '')) return true;
	const isName = (side: Token): boolean =>
		isListed(side, LIST.KNOWN) || (side.allCaps && side.word.length > 1);
	return (
		(isName(last) && (isName(token) || matchKnown(tokens, to) > 0)) ||
		(to - from > 1 && tokens[to + 1]?.capital === true && tokens[to + 1]!.glue === 'space')
	);
}

/** What runs, or goes on, between two. */
const BETWEEN_TWO = new Set(`${ROUTES} relations talks trade ties`.split(' '));

/** Whether the dot before a capital ends a sentence that closes with a letter, and is none of an initial. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
	const [letter, token] = [tokens[at - 1]!, tokens[at]!];
	// "wrote on X. Odo Bell"
	if (letter.word === 'X' && tokens[at - 2]?.lower === 'on') return true;
	// "a man who signed himself K. He offered it"
	return (
		letter.word.length === 1 &&
		token.word.length > 1 &&
		tokens[at + 1]?.capital === false &&
		isListed(token, LIST.FUNCTION)
	);
}

/** "The", "For": a word that is no part of a name here, though it has a capital. */
function isPlain(tokens: readonly Token[], from: number, at: number): boolean {
	const token = tokens[at]!;
	const isInitial = token.word.length === 1 && tokens[at + 1]?.glue === 'dot';
	return (
		isFunctionWord(token) &&
		!isInitial &&
		!NAMES_TOO.has(token.lower) &&
		!isSurname(tokens, from, at) &&
		!isHalf(tokens, from, at)
	);
}

/** Small words that join in capitals as well, in headlines and letterheads. */
const CAPITAL_JOINERS = new Set(['of', 'for', 'and', 'on']);

/** "Karl Langdon & Harvey Deegan" are two. */
const areTwoPersons = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from >= 2 && isListed(tokens[from]!, LIST.GIVEN) && isListed(tokens[to]!, LIST.GIVEN);

/** "Channel 12", "Highway 301", "Golden 1 Center" */
function joinNumber(tokens: readonly Token[], to: number): number {
	const {glue, word} = tokens[to]!;
	if (glue !== 'space' || !WHOLE.test(word)) return to;
	return NUMBERED.has(tokens[to - 1]!.lower) || isWithin(tokens, to) ? to + 1 : to;
}

/** What a number goes on with: stations and roads. */
const NUMBERED = new Set('channel radio highway route interstate motorway'.split(' '));

/** "Golden 1 Center": a number between two words of a place's name, where "Kings 2 United 1" is a result. */
function isWithin(tokens: readonly Token[], at: number): boolean {
	const [last, head] = [tokens[at - 1]!, tokens[at + 1]];
	return (
		head?.capital === true &&
		head.glue === 'space' &&
		isListed(head, LIST.PLACE_HEAD) &&
		!isListed(last, LIST.KNOWN | LIST.CALENDAR | LIST.NO_ENTITY | LIST.PLACE_NOUN) &&
		!tokens[at + 2]?.number
	);
}

const WHOLE = /^\d{1,3}[A-Z]?$/;

/** "Young - jin", "Wai - ching" in texts with spaces around hyphens. */
function joinTail(tokens: readonly Token[], from: number, to: number): number {
	const [last, token] = [tokens[to - 1]!, tokens[to]!];
	const joins =
		(last.capital || last.glue === 'hyphen') &&
		token.word.length <= 6 &&
		(!isListed(token, LIST.COMMON) ||
			(to - from >= 2 && (isListed(tokens[to - 2]!, LIST.FAMILY) || isSyllable(tokens, from, last))));
	return joins && !HYPHEN_TAILS.has(token.lower) ? to + 1 : to;
}

const HYPHEN_TAILS = new Set(
	'based led born backed style era wide bound run funded owned made held like linked speaking listed backed controlled friendly occupied sponsored'.split(
		' ',
	),
);

/** `Odo "The Tank" Bell`, "Odo 'Tank' Bell": one name, when a surname follows the closing mark directly. */
function joinNickname(tokens: readonly Token[], to: number): number {
	const given = tokens[to - 1]!.lower;
	if (tokens[to]!.start - tokens[to - 1]!.end !== 2) return to;
	if (COMMON_WORDS.has(given) && !isGivenName(given)) return to;
	let close = to + 1;
	const isNext = (at: number) => tokens[at]!.start - tokens[at - 1]!.end === 1;
	while (close < to + 3 && tokens[close]?.glue === 'space' && tokens[close]!.capital && isNext(close))
		close++;
	const name = tokens[close];
	// behind a single mark, which may be an apostrophe, a space stands as well: "Odo 'Tank' Bell"
	const isSurname =
		(name?.glue === 'break' || name?.glue === 'space') &&
		name.capital &&
		!name.initial &&
		name.start - tokens[close - 1]!.end === 2 &&
		!isListed(name, LIST.COMMON);
	return isSurname ? close + 1 : to;
}
