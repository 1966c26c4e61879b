import type {Span} from '../text/span.ts';
import {hashUnits, internalize, Vocabulary} from '../text/vocabulary.ts';
import {WordScanner} from '../text/words.ts';
import {knownName} from './gazetteer.ts';
import {endsSentence, type Glue, glueBetween, isPossessiveSign} from './glue.ts';
import {isApostrophe, isDigit, isLower, isUpper} from './letter-case.ts';
import {listsOf} from './word-lists.ts';

/**
 * A word of a part as the name finder reads it. What is not readonly is changed by {@link findTokens} alone,
 * when what comes next belongs to the word: "U. S", "China ’ s".
 */
export type Token = {
	/** UTF-16 units of the text, without a possessive ending. */
	readonly start: number;
	end: number;
	word: string;
	/** Lower case, apostrophes straight, without final period. */
	lower: string;
	/** Which word lists have `lower`: bits of LIST. 0 for a word of small letters. */
	lists: number;
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
		'winner winners nominee nominees maker makers owner owners holder holders critic critics supporter supporters loyalist loyalists fan fans san sama kun ji saheb specific to and or in the year day month old first wing speaking free ready compliant centric flagged registered'
	).split(' '),
);
const PREFIXES = new Set(
	'anti pro non ex mid post pre sub trans un inter neo self co intra all former then now near'.split(' '),
);
const VERBAL = /^\p{Ll}+(?:ing|ed)$/u;
/** "R-Ohio", "D-Calif.": a party's letter before a state. */
const PARTY_LETTERS = new Set(['R', 'D', 'I', 'L', 'G']);

/** What a word says by itself. */
type WordKind = Pick<Token, 'word' | 'lower' | 'lists' | 'capital' | 'allCaps' | 'number'>;

/** Words with a capital, a hyphen, a digit: others are too many to be remembered, and need not be. */
const vocabulary = new Vocabulary(readWord);

/**
 * The words of one part as the name finder sees them. `spaced`: the text sets spaces around its hyphens and
 * apostrophes ("Kim Young - jin", "China ’ s"), as tokenised corpora do.
 */
export function findTokens(text: string, span: Span, spaced: boolean): Token[] {
	const tokens: Token[] = [];
	let previousEnd = span.start;
	const words = new WordScanner(text, span);
	while (words.next()) {
		const {start, end} = words;
		const last = tokens.at(-1);
		if (last !== undefined && end - start === 1) {
			const letter = text[start];
			if ((letter === 's' || letter === 'S') && isPossessiveSign(text, previousEnd, start)) {
				last.possessive = true;
				previousEnd = end;
				continue;
			}
			if (letter === 'S' && last.word === 'U' && text.slice(previousEnd, start) === '. ') {
				last.word = 'U.S';
				last.lower = 'u.s';
				last.lists = listsOf('u.s');
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
		if (words.isSmall) tokens.push(makeSmall(text.slice(start, end), start, end, glue, initial));
		else pushWord(tokens, text, vocabulary.at(text, words), start, glue, initial);
		previousEnd = end;
	}
	return tokens;
}

/** Most words are plain: small ASCII letters only. They take the short way. */
const makeSmall = (word: string, start: number, end: number, glue: Glue, initial: boolean): Token => ({
	start,
	end,
	word,
	lower: word,
	lists: 0,
	capital: false,
	allCaps: false,
	number: false,
	initial,
	glue,
	possessive: false,
	compound: null,
});

function readWord(word: string): WordKind {
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
	const plain = (word.includes('’') ? word.replaceAll('’', "'") : word).toLowerCase();
	const lists = listsOf(plain);
	return {
		word,
		lower: lists === 0 ? plain : internalize(plain),
		lists,
		capital,
		allCaps,
		number: isDigit(first),
	};
}

const toToken = (
	{word, lower, lists, capital, allCaps, number}: WordKind,
	start: number,
	glue: Glue,
	initial: boolean,
	possessive: boolean,
	compound: string | null,
): Token => ({
	start,
	end: start + word.length,
	word,
	lower,
	lists,
	capital,
	allCaps,
	number,
	initial,
	glue,
	possessive,
	compound,
});

/** A token of `word`, which is a part of a word of the text. */
function makeToken(
	text: string,
	word: string,
	start: number,
	glue: Glue,
	initial: boolean,
	possessive: boolean,
	compound: string | null,
): Token {
	const end = start + word.length;
	const kind = vocabulary.at(text, {start, end, hash: hashUnits(text, start, end)});
	return toToken(kind, start, glue, initial, possessive, compound);
}

function pushWord(
	tokens: Token[],
	text: string,
	kind: WordKind,
	start: number,
	glue: Glue,
	initial: boolean,
): void {
	let {word} = kind;
	let possessive = false;
	const size = word.length;
	if (
		size > 2 &&
		isApostrophe(word.charCodeAt(size - 2)) &&
		(word[size - 1] === 's' || word[size - 1] === 'S') &&
		!WHOLE_WITH_S.has(word.replace('’', "'").toLowerCase())
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
			tokens.push(makeToken(text, head, start, glue, initial, false, tail));
			return;
		}
		if (hyphen === 1 && PARTY_LETTERS.has(head) && isUpper(tail.charCodeAt(0)) && tail.length > 1) {
			tokens.push(makeToken(text, tail, start + 2, 'comma', false, possessive, null));
			return;
		}
		// "8-Jan Kostka" in a table of results: the eighth on the list
		if (
			hyphen < 3 &&
			isDigit(first) &&
			isUpper(tail.charCodeAt(0)) &&
			tail.length > 1 &&
			SEEDED.test(text.slice(start + size, start + size + 2))
		) {
			tokens.push(makeToken(text, tail, start + hyphen + 1, 'break', false, possessive, null));
			return;
		}
		// "pro-Beijing" is Beijing, the "Inter-American Court" is not the American Court.
		if (isUpper(tail.charCodeAt(0)) && (initial || !isUpper(first)) && PREFIXES.has(head.toLowerCase())) {
			tokens.push(makeToken(text, tail, start + hyphen + 1, 'break', false, possessive, head));
			return;
		}
		if (
			isUpper(first) &&
			isUpper(tail.charCodeAt(0)) &&
			isPair(text, head, tail, start + word.length) &&
			!KEPT_PAIRS.has(word)
		) {
			tokens.push(makeToken(text, head, start, glue, initial, false, null));
			tokens.push(makeToken(text, tail, start + hyphen + 1, 'break', false, possessive, null));
			return;
		}
	}
	const before = text.charCodeAt(start - 1);
	// "@HillaryClinton" is an address
	if (before === 64 || before === 35) glue = 'break';
	const isAddress = before === 64 || before === 35;
	const token = isAddress
		? toToken(readWord(word.toLowerCase()), start, glue, initial, possessive, null)
		: word === kind.word
			? toToken(kind, start, glue, initial, possessive, null)
			: makeToken(text, word, start, glue, initial, possessive, null);
	// "U.S." and "D.C." keep their final period.
	if (token.allCaps && word.charCodeAt(1) === 46 && text.charCodeAt(token.end) === 46 && !possessive)
		token.end++;
	else if (text.charCodeAt(token.end) === 46 && CLOSED.has(token.lower) && goesOn(text, token.end + 1))
		token.end++;
	tokens.push(token);
}

const SEEDED = /^ \p{Lu}/u;

/** Names that are whole with their 's. */
const WHOLE_WITH_S = new Set(
	"moody's macy's sotheby's sainsbury's kohl's kellogg's arby's mcdonald's domino's nando's wendy's".split(
		' ',
	),
);

/** Abbreviations that end a name and keep their period within a sentence: "Halden Inc. said", "Flint, Mich., today". */
const CLOSED = new Set(
	(
		'jr sr inc corp co ltd bros ala ariz ark calif colo conn del fla ga ill ind kan ky mass md mich minn miss mo mont neb nev ' +
		'okla ore pa tenn tex va vt wash wis wyo'
	).split(' '),
);

/** Whether the sentence goes on behind a period. */
function goesOn(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code === 44 || code === 41 || isApostrophe(code)) return true;
	if (code !== 32) return false;
	const next = text.charCodeAt(at + 1);
	return isLower(next) || isDigit(next) || next === 40;
}

/** "U.S.-China", "Lagos-Ibadan", "the Ede-Ejigbo road" are two names; "Tolm-Orrell" alone is one. */
const isPair = (text: string, head: string, tail: string, end: number): boolean =>
	SPLIT_PAIRS.has(head) ||
	(knownName(head.toLowerCase())?.kind === 'place' && knownName(tail.toLowerCase())?.kind === 'place') ||
	ROUTES.test(text.slice(end, end + 12));
const ROUTES = /^ (?:road|highway|motorway|railway|rail|border|route|line|corridor|axis|expressway|flight)\b/;

const AL = new Set(['al', 'el', 'ul', 'an', 'as', 'ar', 'ad', 'az', 'at', 'ez', 'd', 'l', 'n']);

/** Names that stand beside another in "U.S.-China", "Israel-Hamas": two names, not one. */
const SPLIT_PAIRS = new Set(
	(
		'US UK EU UN China Russia Iran Iraq Israel India Pakistan Japan Korea Turkey Syria Saudi America Africa Asia Europe ' +
		'Ukraine Britain France Germany Mexico Canada Sino Franco Anglo Trump Biden Obama Clinton Palestine Gaza Egypt Sudan'
	).split(' '),
);
const KEPT_PAIRS = new Set(['Asia-Pacific', 'Africa-Asia']);
