/** Words with a hyphen that are not one token of the name finder: "London-based", "R-Ohio", "pro-Beijing", "U.S.-China". */
import type {Span} from '../../text/span.ts';
import {knownName} from '../gazetteer.ts';
import {isDigit, isUpper} from '../letter-case.ts';
import {ROUTES} from '../words/place-words.ts';
import type {Glue} from './glue.ts';

/** What a compound is read as: its head or its tail by itself. */
type CompoundPart = {
	readonly word: string;
	/** UTF-16 units before it in the compound. */
	readonly at: number;
	/** What stands between a tail and the word before it; null for a head: what stands before the compound. */
	readonly glue: Glue | null;
	/** The plain half that is cut from it. */
	readonly compound: string | null;
};

/** Second halves of compounds that are no part of the name before them. */
const COMPOUND_TAILS = new Set(
	(
		'based led backed born style era wide bound run funded owned made controlled held trained listed area only like ' +
		'dominated sponsored occupied friendly related imposed brokered mediated designated linked affiliated turned ' +
		'educated appointed supported administered ruled governed aligned allied inspired built area-based educated ' +
		'winner winners nominee nominees maker makers owner owners holder holders critic critics supporter supporters loyalist loyalists fan fans san sama kun ji saheb specific to and or in the year day month old first wing speaking free ready compliant centric flagged registered language dominant heavy majority rival'
	).split(' '),
);
const PREFIXES = new Set(
	'anti pro non ex mid post pre sub trans un inter neo self co intra all former then now near'.split(' '),
);
const VERBAL = /^\p{Ll}+(?:ing|ed)$/u;
/** "Mum-of-four Ana Bell": how many children, before the name. */
const OF_MANY = /^of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/i;
/** "Nine-year-old Ana Bell", "Twenty-two-year-old Ana Bell" */
const YEARS_OLD = /(?:^|-)(?:year|month|week|day)-old$/;
/** "R-Ohio", "D-Calif.": a party's letter before a state. */
const PARTY_LETTERS = new Set(['R', 'D', 'I', 'L', 'G']);

/**
 * The tokens that a word with a hyphen inside is read as; null when it is one, as it stands. It is at `start` of
 * the text, and ends at `end` with a possessive ending that `word` does not have.
 */
export function splitCompound(
	text: string,
	word: string,
	{start, end}: Span,
	initial: boolean,
): readonly CompoundPart[] | null {
	const hyphen = word.indexOf('-');
	const head = word.slice(0, hyphen);
	const tail = word.slice(hyphen + 1);
	const startsUpper = isUpper(word.charCodeAt(0));
	// "Stratford-upon-Avon-based"
	const last = word.lastIndexOf('-');
	if (last > hyphen && startsUpper && COMPOUND_TAILS.has(word.slice(last + 1)) && !COMPOUND_TAILS.has(tail))
		return [{word: word.slice(0, last), at: 0, glue: null, compound: word.slice(last + 1)}];
	if (
		startsUpper &&
		(COMPOUND_TAILS.has(tail) ||
			(tail.length >= 6 && (VERBAL.test(tail) || OF_MANY.test(tail) || YEARS_OLD.test(tail))))
	)
		return [{word: head, at: 0, glue: null, compound: tail}];
	// "Then-mayor Ana Bell", "Ex-wife Ana Bell"
	if (startsUpper && initial && /^(?:Then|Ex)$/.test(head) && !isUpper(tail.charCodeAt(0)))
		return [{word: tail, at: hyphen + 1, glue: 'break', compound: null}];
	if (!isUpper(tail.charCodeAt(0)) || SUB_SAHARAN.test(word)) return null;
	const at = hyphen + 1;
	if (tail.length > 1) {
		if (hyphen === 1 && PARTY_LETTERS.has(head)) return [{word: tail, at, glue: 'comma', compound: null}];
		// "8-Jan Kostka" in a table of results: the eighth on the list
		if (hyphen < 3 && isDigit(word.charCodeAt(0)) && SEEDED.test(text.slice(end, end + 2)))
			return [{word: tail, at, glue: 'break', compound: null}];
	}
	// "pro-Beijing" is Beijing, the "Inter-American Court" is not the American Court.
	if ((initial || !startsUpper) && PREFIXES.has(head.toLowerCase()))
		return [{word: tail, at, glue: 'break', compound: head}];
	if (!startsUpper || KEPT_PAIRS.has(word) || knownName(word.toLowerCase()) !== undefined) return null;
	if (!isPair(text, head, tail, start + word.length)) return null;
	return [
		{word: head, at: 0, glue: null, compound: null},
		{word: tail, at, glue: 'break', compound: null},
	];
}

const SEEDED = /^ \p{Lu}/u;

/** "sub-Saharan Africa" is a place, whatever its first letter. */
export const SUB_SAHARAN = /^[Ss]ub-Saharan$/;

/** "U.S.-China", "Lagos-Ibadan", "the Ede-Ejigbo road" are two names; "Tolm-Orrell" alone is one. */
const isPair = (text: string, head: string, tail: string, end: number): boolean =>
	SPLIT_PAIRS.has(head) ||
	(knownName(head.toLowerCase())?.kind === 'place' && knownName(tail.toLowerCase())?.kind === 'place') ||
	ROUTE.test(text.slice(end, end + 12));
const ROUTE = new RegExp(`^ (?:${ROUTES.replaceAll(' ', '|')}|flight)\\b`);

/** Names that stand beside another in "U.S.-China", "Israel-Hamas": two names, not one. */
const SPLIT_PAIRS = new Set(
	(
		'US UK EU UN China Russia Iran Iraq Israel India Pakistan Japan Korea Turkey Syria Saudi America Africa Asia Europe ' +
		'Ukraine Britain France Germany Mexico Canada Sino Franco Anglo Trump Biden Obama Clinton Palestine Gaza Egypt Sudan'
	).split(' '),
);
const KEPT_PAIRS = new Set(['Asia-Pacific', 'Africa-Asia', 'Canterbury-Bankstown']);
