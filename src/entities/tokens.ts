import type {Span} from '../text/span.ts';
import {findWords} from '../text/words.ts';

/** What stands between a token and the one before it. */
export type Glue = 'space' | 'dot' | 'hyphen' | 'apostrophe' | 'and-sign' | 'comma' | 'open' | 'break';

export type Token = {
	/** UTF-16 units of the text, without a possessive ending. */
	readonly start: number;
	end: number;
	word: string;
	/** Lower case, apostrophes straight, without final period. */
	lower: string;
	/** Begins with a capital, also behind "al-". */
	readonly capital: boolean;
	/** Two or more capitals and no small letter: "UNHCR", "U.S", "G20". */
	allCaps: boolean;
	readonly number: boolean;
	/** First word of a sentence, a quotation or a line: its capital says nothing. */
	readonly initial: boolean;
	readonly glue: Glue;
	/** Followed by 's or, after a plural, by '. */
	possessive: boolean;
	/** Cut from a compound whose second half is a plain word: "London" of "London-based". */
	readonly compound: string | null;
};

/** Second halves of compounds that are no part of the name before them. */
const COMPOUND_TAILS = new Set(
	(
		'based led backed born style era wide bound run funded owned made controlled held trained listed area only like ' +
		'dominated sponsored occupied friendly related imposed brokered mediated designated linked affiliated turned ' +
		'educated appointed supported administered ruled governed aligned allied inspired built area-based educated ' +
		'specific to and or in the year day month old first wing speaking free ready compliant centric flagged registered'
	).split(' '),
);
const PREFIXES = new Set(
	'anti pro non ex mid post pre sub trans un inter neo self co intra all former then now near'.split(' '),
);
/** Abbreviations after which a capital goes on the same name. */
const ABBREVIATIONS = new Set(
	'mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr maj adm brig hon rev st ste mt ft jr sr no vs sec supt insp det fr amb pres messrs asst cpl pvt pte wm jos'.split(
		' ',
	),
);

const VERBAL = /^\p{Ll}+(?:ing|ed)$/u;
/** "R-Ohio", "D-Calif.": a party's letter before a state. */
const PARTY_LETTERS = new Set(['R', 'D', 'I', 'L', 'G']);

const isUpper = (code: number): boolean =>
	(code >= 65 && code <= 90) ||
	(code >= 0xc0 && code <= 0xde && code !== 0xd7) ||
	(code > 0xff && isUpperLetter(code));
const isLower = (code: number): boolean =>
	(code >= 97 && code <= 122) ||
	(code >= 0xdf && code <= 0xff && code !== 0xf7) ||
	(code > 0xff && isLowerLetter(code));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

const UPPER = /^\p{Lu}$/u;
const LOWER = /^\p{Ll}$/u;
const cases = new Map<number, number>();
function caseOf(code: number): number {
	let is = cases.get(code);
	if (is === undefined) {
		const sign = String.fromCharCode(code);
		is = UPPER.test(sign) ? 1 : LOWER.test(sign) ? 2 : 0;
		cases.set(code, is);
	}
	return is;
}
const isUpperLetter = (code: number): boolean => caseOf(code) === 1;
const isLowerLetter = (code: number): boolean => caseOf(code) === 2;

/**
 * The words of one part as the name finder sees them. `spaced`: the text sets spaces around its hyphens and
 * apostrophes ("Kim Young - jin", "China ’ s"), as tokenised corpora do.
 */
export function findTokens(text: string, span: Span, spaced: boolean): Token[] {
	const tokens: Token[] = [];
	let previousEnd = span.start;
	for (const {start, end} of findWords(text, span)) {
		const last = tokens.at(-1);
		const raw = text.slice(start, end);
		if (last !== undefined && raw.length === 1) {
			if (isPossessiveSign(text, previousEnd, start) && (raw === 's' || raw === 'S')) {
				last.possessive = true;
				previousEnd = end;
				continue;
			}
			if (raw === 'S' && last.word === 'U' && text.slice(previousEnd, start) === '. ') {
				last.word = 'U.S';
				last.lower = 'u.s';
				last.allCaps = true;
				last.end = text[end] === '.' ? end + 1 : end;
				previousEnd = end;
				continue;
			}
		}
		const glue = last === undefined ? 'break' : glueBetween(text, previousEnd, start, last, spaced);
		if (last !== undefined && isApostrophe(text.charCodeAt(last.end)) && last.lower.endsWith('s'))
			last.possessive = true;
		const initial =
			last === undefined || glue === 'open' || (glue === 'break' && endsSentence(text, previousEnd, start));
		if (isPlainLower(raw)) tokens.push(makePlain(raw, start, end, glue, initial));
		else pushWord(tokens, text, raw, start, glue, initial);
		previousEnd = end;
	}
	return tokens;
}

/** Most words are plain: small ASCII letters only. They take the short way. */
function isPlainLower(word: string): boolean {
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (code < 97 || code > 122) return false;
	}
	return true;
}

const makePlain = (word: string, start: number, end: number, glue: Glue, initial: boolean): Token => ({
	start,
	end,
	word,
	lower: word,
	capital: false,
	allCaps: false,
	number: false,
	initial,
	glue,
	possessive: false,
	compound: null,
});

function pushWord(
	tokens: Token[],
	text: string,
	raw: string,
	start: number,
	glue: Glue,
	initial: boolean,
): void {
	let word = raw;
	let possessive = false;
	const size = word.length;
	if (
		size > 2 &&
		isApostrophe(word.charCodeAt(size - 2)) &&
		(word[size - 1] === 's' || word[size - 1] === 'S')
	) {
		word = word.slice(0, -2);
		possessive = true;
	}
	const first = word.charCodeAt(0);
	const hyphen = word.indexOf('-');
	if (hyphen > 0) {
		const head = word.slice(0, hyphen);
		const tail = word.slice(hyphen + 1);
		if (isUpper(first) && (COMPOUND_TAILS.has(tail) || (tail.length >= 6 && VERBAL.test(tail)))) {
			tokens.push(makeToken(head, start, glue, initial, false, tail));
			return;
		}
		if (hyphen === 1 && PARTY_LETTERS.has(head) && isUpper(tail.charCodeAt(0)) && tail.length > 1) {
			tokens.push(makeToken(tail, start + 2, 'comma', false, possessive, null));
			return;
		}
		if (isUpper(tail.charCodeAt(0)) && PREFIXES.has(head.toLowerCase())) {
			tokens.push(makeToken(tail, start + hyphen + 1, 'break', false, possessive, head));
			return;
		}
		if (isUpper(first) && isUpper(tail.charCodeAt(0)) && SPLIT_PAIRS.has(head) && !KEPT_PAIRS.has(word)) {
			tokens.push(makeToken(head, start, glue, initial, false, null));
			tokens.push(makeToken(tail, start + hyphen + 1, 'break', false, possessive, null));
			return;
		}
	}
	const before = text.charCodeAt(start - 1);
	// "@HillaryClinton" is an address
	if (before === 64 || before === 35) glue = 'break';
	const token = makeToken(
		before === 64 || before === 35 ? word.toLowerCase() : word,
		start,
		glue,
		initial,
		possessive,
		null,
	);
	// "U.S." and "D.C." keep their final period.
	if (token.allCaps && word.charCodeAt(1) === 46 && text.charCodeAt(token.end) === 46 && !possessive)
		token.end++;
	tokens.push(token);
}

function makeToken(
	word: string,
	start: number,
	glue: Glue,
	initial: boolean,
	possessive: boolean,
	compound: string | null,
): Token {
	const first = word.charCodeAt(0);
	let capital = isUpper(first);
	let allCaps = false;
	if (capital) {
		let upper = 0;
		allCaps = true;
		for (let i = 0; i < word.length; i++) {
			const code = word.charCodeAt(i);
			if (isUpper(code)) upper++;
			else if (isLower(code)) {
				allCaps = false;
				break;
			}
		}
		allCaps = allCaps && upper > 1;
	} else if (!isDigit(first)) {
		// "al-Masri", "el-Sisi", "d'Ivoire"
		const at =
			word.charCodeAt(2) === 45 ? 3 : word.charCodeAt(1) === 0x27 || word.charCodeAt(1) === 0x2019 ? 2 : 0;
		if (at > 0 && isUpper(word.charCodeAt(at))) capital = AL.has(word.slice(0, at - 1));
	}
	return {
		start,
		end: start + word.length,
		word,
		lower: (word.includes('’') ? word.replaceAll('’', "'") : word).toLowerCase(),
		capital,
		allCaps,
		number: isDigit(first),
		initial,
		glue,
		possessive,
		compound,
	};
}

const AL = new Set(['al', 'el', 'ul', 'an', 'as', 'ar', 'ad', 'az', 'at', 'ez', 'd', 'l', 'n']);

/** Names that stand beside another in "U.S.-China", "Israel-Hamas": two names, not one. */
const SPLIT_PAIRS = new Set(
	(
		'US UK EU UN China Russia Iran Iraq Israel India Pakistan Japan Korea Turkey Syria Saudi America Africa Asia Europe ' +
		'Ukraine Britain France Germany Mexico Canada Sino Franco Anglo Trump Biden Obama Clinton Palestine Gaza Egypt Sudan'
	).split(' '),
);
const KEPT_PAIRS = new Set(['Asia-Pacific', 'Africa-Asia']);

function isPossessiveSign(text: string, from: number, to: number): boolean {
	if (to - from > 3) return false;
	for (let at = from; at < to; at++) if (isApostrophe(text.charCodeAt(at))) return true;
	return false;
}

/** Classifies the signs between two words; looks at no more than the first eight of them. */
function glueBetween(text: string, from: number, to: number, last: Token, spaced: boolean): Glue {
	if (last.compound !== null) return 'break';
	const size = to - from;
	const first = text.charCodeAt(from);
	if (size === 1)
		return first === 32 || first === 10 || first === 0xa0 ? 'space' : first === 46 ? 'dot' : 'break';
	if (size === 2) {
		const second = text.charCodeAt(from + 1);
		if (second === 32 || second === 10) {
			if (first === 46) {
				if (last.end > from) return 'space';
				if (last.word.length === 1 || ABBREVIATIONS.has(last.lower)) return 'dot';
				return 'break';
			}
			if (first === 32 || first === 13) return 'space';
			if (first === 44) return 'comma';
			if (isApostrophe(first)) return 'space';
		}
		return isOpener(text.charCodeAt(to - 1)) ? 'open' : 'break';
	}
	if (size === 3 && first === 32 && text.charCodeAt(from + 2) === 32) {
		const sign = text.charCodeAt(from + 1);
		if (sign === 38) return 'and-sign';
		if (spaced && sign === 45) return 'hyphen';
		if (spaced && isApostrophe(sign)) return 'apostrophe';
	}
	return isOpener(text.charCodeAt(to - 1)) || (spaced && isOpener(text.charCodeAt(to - 2)))
		? 'open'
		: 'break';
}

/** A quotation mark that opens. */
const isOpener = (code: number): boolean =>
	code === 0x201c || code === 0x22 || code === 0x2018 || code === 0x27 || code === 0xab || code === 0x201e;

/** Whether the signs between two words end a sentence or a line, or begin a list item. */
function endsSentence(text: string, from: number, to: number): boolean {
	const limit = Math.min(to, from + 12);
	for (let at = from; at < limit; at++) {
		const code = text.charCodeAt(at);
		if (code === 46 || code === 33 || code === 63 || code === 58 || code === 0x2026 || code === 0x2022)
			return true;
		if (code === 10 && at + 1 < limit && text.charCodeAt(at + 1) === 10) return true;
	}
	return to - from > 12;
}
