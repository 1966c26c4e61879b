import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {MEDIA} from '../words/media.ts';
import {isNumberWord} from '../words/numbers.ts';
import {keyOf, matchKnown} from './match-known.ts';

/** Capitals that stand before a name, or behind it, and are no part of it. */

/** What qualifies a name and is no part of it; "Retailer Marrow Stores" at the head of a sentence only. */
export function isLeading(tokens: readonly Token[], at: number): boolean {
	const {lower, initial} = tokens[at]!;
	if (LEADING.has(lower)) return true;
	// "the NGO Harbour Watch"
	if (
		lower === 'ngo' &&
		tokens[at + 2]?.capital &&
		!/^(?:affairs|monitor|forum|council|coordination|regulatory)$/.test(tokens[at + 1]!.lower)
	)
		return true;
	// "Two Supreme Court justices"
	if (initial)
		return (
			ADVERB.test(lower) || BRANCHES.has(lower) || (isNumberWord(lower) && matchKnown(tokens, at + 1) > 1)
		);
	// "a Republican Congress", "the Republican White House"
	return PARTISAN.has(lower) && isCapitol(tokens, at + 1);
}

/** "Especially Tolm Street", "Interestingly, …" */
const ADVERB = /.(?:ially|ually|ately|ently|antly|ingly|edly|ously|ively|larly|ically|ably)$/;

const PARTISAN = new Set('republican democratic gop conservative labour'.split(' '));

/** Whether a house of government stands at `at`, whoever sits in it. */
export const isCapitol = (tokens: readonly Token[], at: number): boolean => {
	const {lower} = tokens[at]!;
	const next = tokens[at + 1];
	const isAlone = next === undefined || !next.capital || next.glue !== 'space';
	return lower === 'white' ? next?.lower === 'house' && next.capital : isAlone && CAPITOLS.has(lower);
};
const CAPITOLS = new Set(['congress', 'senate', 'house', 'parliament', 'assembly']);

/** What companies are in one word, which no name begins with. */
const BRANCHES = new Set(
	'bookmakers architects retailer carmaker automaker drugmaker chipmaker steelmaker planemaker broadcaster publisher insurer lender brewer conglomerate brokerage supplier housebuilder bookmaker airline regulator watchdog developer shipbuilder operator distiller'.split(
		' ',
	),
);

/** "Former CIA Director", "the Late Odo Bell" */
const LEADING = new Set([
	'former',
	'late',
	'top',
	'outgoing',
	'incoming',
	'fellow',
	'longtime',
	'rival',
	'all-star',
	'all-pro',
	'teammate',
	'rookie',
]);

/** "Make America Great Again": where the slogan goes on behind the country; `to` for none. */
export function withoutSlogan(tokens: readonly Token[], from: number, to: number): number {
	const at = tokens[to - 1]!.lower === 'again' ? to - 2 : to - 1;
	return at > from && tokens[at]!.lower === 'great' && isListed(tokens[at - 1]!, LIST.KNOWN) ? at : to;
}

/** "told The New York Times": a paper with the article of its title, which is no accident of position. */
export const isPaperWithArticle = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from > 1 &&
	tokens[from]!.lower === 'the' &&
	!tokens[from]!.initial &&
	!tokens[from]!.allCaps &&
	PAPERS.has(keyOf(tokens, from + 1, to));

const PAPERS: ReadonlySet<string> = new Set([
	...MEDIA.map(name => name.toLowerCase()),
	...'new york times,washington post,wall street journal,los angeles times,financial times,guardian,times,sun,post,mirror,star,age,hill,telegraph,daily telegraph,tribune,nation,express,standard,citizen,monitor,observer,herald,gazette,chronicle,examiner,independent,national,courier,advocate,gleaner,punch,echo,argus,statesman,huffington post,new yorker,associated press,daily mail'.split(
		',',
	),
]);
