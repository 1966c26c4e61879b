import type {Span} from '../text/span.ts';
import {hashUnits, internalize, Vocabulary} from '../text/vocabulary.ts';
import {WordScanner} from '../text/words.ts';
import {isApostrophe, isDigit, isLower, isUpper} from './letter-case.ts';
import {SUB_SAHARAN, splitCompound} from './runs/compounds.ts';
import {isFaction} from './runs/factions.ts';
import {endsSentence, type Glue, glueBetween, isPossessiveSign} from './runs/glue.ts';
import {joinSpaced} from './runs/spaced.ts';
import {listsOf} from './weighing/word-lists.ts';

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

/** What a word says by itself. */
type WordKind = Pick<Token, 'word' | 'lower' | 'lists' | 'capital' | 'allCaps' | 'number'> & {
	/** Has a hyphen or a possessive ending, so that it may be more than one token, or less. */
	readonly divides: boolean;
};

/** Words with a capital, a hyphen, a digit: others are too many to be remembered, and need not be. */
const vocabulary = new Vocabulary(readWord);

/**
 * The words of one part as the name finder sees them. `spaced`: the text sets spaces around its hyphens and
 * apostrophes ("Kim Young - jin", "China ’ s"), as tokenised corpora do.
 */
export function findTokens(text: string, span: Span, spaced: boolean): Token[] {
	const tokens: Token[] = [];
	let last: Token | undefined;
	let previousEnd = span.start;
	const words = new WordScanner(text, span);
	while (words.next()) {
		const {start, end} = words;
		let glue: Glue = 'space';
		let initial = false;
		// Most words stand one space behind the last; only what else stands there needs a look.
		if (
			last === undefined ||
			last.compound !== null ||
			start - previousEnd !== 1 ||
			text.charCodeAt(previousEnd) !== 32
		) {
			if (last !== undefined && end - start === 1 && joinLetter(text, previousEnd, start, last)) {
				previousEnd = end;
				continue;
			}
			glue = last === undefined ? 'break' : glueBetween(text, previousEnd, start, last, spaced);
			if (last !== undefined && isApostrophe(text.charCodeAt(last.end)) && last.lower.endsWith('s'))
				last.possessive = true;
			initial =
				last === undefined || glue === 'open' || (glue === 'break' && endsSentence(text, previousEnd, start));
		}
		if ((glue === 'apostrophe' || glue === 'hyphen') && joinHalves(text, tokens, words)) {
			last = tokens.at(-1)!;
			previousEnd = end;
			continue;
		}
		if (words.isSmall) {
			last = makeSmall(text.slice(start, end), start, end, glue, initial);
			tokens.push(last);
		} else {
			const kind = vocabulary.at(text, words);
			if (!(kind.divides && pushDivided(tokens, text, kind.word, words, glue, initial)))
				tokens.push(makeWhole(text, kind, start, glue, initial));
			last = tokens.at(-1)!;
		}
		previousEnd = end;
	}
	return tokens;
}

/** Whether a lone letter goes on the word before it: the "s" of "China ’ s", the "S" of "U. S". */
function joinLetter(text: string, previousEnd: number, start: number, last: Token): boolean {
	const letter = text[start];
	if (letter !== 's' && letter !== 'S') return false;
	if (isPossessiveSign(text, previousEnd, start)) {
		last.possessive = true;
		return true;
	}
	if (letter === 's' || last.word !== 'U' || text.slice(previousEnd, start) !== '. ') return false;
	last.word = 'U.S';
	last.lower = 'u.s';
	last.lists = listsOf('u.s');
	last.allCaps = true;
	last.end = text[start + 1] === '.' ? start + 2 : start + 1;
	return true;
}

/** Whether a word goes on the last token over a sign with spaces, as in "Xi ’ an" and "sub - Saharan". */
function joinHalves(text: string, tokens: Token[], {start, end}: Span): boolean {
	const last = tokens.at(-1)!;
	const joined = joinSpaced(last, text.slice(start, end));
	if (joined === null) return false;
	tokens[tokens.length - 1] = {...last, ...readWord(joined), end};
	return true;
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
		// "kaNdlela", "uMthetho", but no "iPhone"
		else capital = SUB_SAHARAN.test(word) || /^(?:u|ka|kwa|wa)\p{Lu}\p{Ll}/u.test(word);
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
		divides: word.includes('-', 1) || hasPossessive(word),
	};
}

const hasPossessive = (word: string): boolean =>
	word.length > 2 &&
	isApostrophe(word.charCodeAt(word.length - 2)) &&
	/[sS]$/.test(word) &&
	!WHOLE_WITH_S.has(word.replace('’', "'").toLowerCase());

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

/** Pushes the tokens of a word that is a compound or a possessive; false when it is one token as it stands. */
function pushDivided(
	tokens: Token[],
	text: string,
	printed: string,
	{start, end}: Span,
	glue: Glue,
	initial: boolean,
): boolean {
	const possessive = hasPossessive(printed);
	const word = possessive ? printed.slice(0, -2) : printed;
	const parts = word.includes('-', 1) ? splitCompound(text, word, {start, end}, initial) : null;
	if (parts === null) {
		if (!possessive) return false;
		tokens.push(makeWhole(text, kindOf(text, start, word), start, glue, initial, true));
		return true;
	}
	for (const part of parts) {
		const kind = kindOf(text, start + part.at, part.word);
		tokens.push(
			part.glue === null
				? toToken(kind, start, glue, initial, false, part.compound)
				: toToken(kind, start + part.at, part.glue, false, possessive, part.compound),
		);
	}
	return true;
}

/** What is known of `word`, which is a part of a word of the text and stands at `start`. */
function kindOf(text: string, start: number, word: string): WordKind {
	const end = start + word.length;
	return vocabulary.at(text, {start, end, hash: hashUnits(text, start, end)});
}

/** The token of a whole word, a possessive ending aside. */
function makeWhole(
	text: string,
	kind: WordKind,
	start: number,
	glue: Glue,
	initial: boolean,
	possessive = false,
): Token {
	const before = text.charCodeAt(start - 1);
	// "@HillaryClinton" is an address
	if (before === 64 || before === 35 || (before === 47 && isInAddress(text, start)))
		return withPeriod(
			text,
			toToken(readWord(kind.word.toLowerCase()), start, 'break', initial, possessive, null),
		);
	if (before === 40 && isFaction(text, start, kind.word)) {
		const token = toToken(kind, start, 'space', initial, false, null);
		token.end++;
		return token;
	}
	return withPeriod(text, toToken(kind, start, glue, initial, possessive, null));
}

/** Whether the word behind a slash is part of an address: "pic.example.com/PaA39". */
const isInAddress = (text: string, start: number): boolean =>
	/\.\p{L}{2,4}\/[^\s/]*$|:\/\/\S*$/u.test(text.slice(Math.max(0, start - 40), start));

/** Adds the period that belongs to an abbreviation and does not end its sentence. */
function withPeriod(text: string, token: Token): Token {
	if (text.charCodeAt(token.end) !== 46) return token;
	// "U.S." and "D.C." keep their final period.
	const isInitials = token.allCaps && token.word.charCodeAt(1) === 46 && !token.possessive;
	if (isInitials || (CLOSED.has(token.lower) && goesOn(text, token.end + 1))) token.end++;
	return token;
}

/** Names that are whole with their 's. */
const WHOLE_WITH_S = new Set(
	"moody's macy's sotheby's sainsbury's kohl's kellogg's arby's mcdonald's domino's nando's wendy's poor's hardee's applebee's bloomingdale's".split(
		' ',
	),
);

/** Abbreviations that end a name and keep their period within a sentence: "Halden Inc. said", "Flint, Mich., today". */
const CLOSED = new Set(
	(
		'jr sr inc corp co ltd bros ala ariz ark calif colo conn del fla ga ill ind kan ky mass md mich minn miss mo mont neb nev ' +
		'okla ore pa tenn tex va vt wash wis wyo alta ont que sask'
	).split(' '),
);

/** Whether the sentence goes on behind a period; "AVEN, Mich. — A ferry sank" does. */
function goesOn(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code === 44 || code === 41 || isApostrophe(code)) return true;
	if (code !== 32) return false;
	const next = text.charCodeAt(at + 1);
	return isLower(next) || isDigit(next) || next === 40 || next === 0x2013 || next === 0x2014;
}

const AL = new Set(['al', 'el', 'ul', 'an', 'as', 'ar', 'ad', 'az', 'at', 'ez', 'd', 'l', 'n']);
