import {isCountry, knownName} from './gazetteer.ts';
import type {Candidate} from './runs/candidates.ts';
import {keyOf} from './runs/match-known.ts';
import {hasScore, isResultRow, isScheduleRow, isScore, type Sport} from './runs/result-rows.ts';
import type {Token} from './tokens.ts';
import {isListed, LIST} from './weighing/word-lists.ts';
import {CONTEXT, contextOf} from './words/context-words.ts';

/** A document, and what it tells of. */
type Setting = {readonly text: string; readonly sport: Sport};

/**
 * Sport names a team by its city: "Orrell 2 Halden 1", "Halden beat Orrell 3-1". There the city is an organization,
 * in the rest of the document the place it is. A country's team stays the country.
 */
export function isTeamUse(tokens: readonly Token[], candidate: Candidate, {text, sport}: Setting): boolean {
	const {from, to} = candidate;
	const before = tokens[from - 1];
	const after = tokens[to];
	if (isRowEnd(before, after) && (isResultRow(tokens) || isScheduleRow(tokens))) return true;
	if (isCountyTeam(tokens, candidate, sport)) return true;
	const {matches} = sport;
	if (
		matches &&
		(from === 0 || SCORERS.has(before!.lower)) &&
		LISTED.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 60))
	)
		return true;
	if (after?.glue === 'space') {
		const context = contextOf(after.lower);
		if (context & CONTEXT.TEAM_VERB) return matches || hasScore(tokens);
		// "former Orrell striker Odo Bell"
		if (isStaff(after, context, matches) && !tokens[to - 1]!.possessive)
			return tokens[to - 1]!.compound === null && !tokens[to - 1]!.lower.startsWith('all-');
		if (matches && isMatchVerb(after)) return true;
		// "Orrell's Odo Bell scored"
		if (matches && tokens[to - 1]!.possessive && after.capital && isListed(after, LIST.GIVEN)) return true;
	}
	if (before === undefined) return false;
	if (isInBrackets(text, tokens, from, to)) return before.capital && listsClubs(text, tokens, from);
	if (tokens[from]!.glue !== 'space') return false;
	// "the French side Orrell"
	if (SIDES.has(before.lower) && from > 1 && isListed(tokens[from - 2]!, LIST.DEMONYM | LIST.KNOWN))
		return true;
	// "beat the Waghi Tumbe 22-14", "the Mendi Muruks are unbeaten"
	if (before.lower === 'the' && to - from > 1 && isStrange(tokens, from, to)) {
		if (contextOf(tokens[from - 2]?.lower ?? '') & CONTEXT.TEAM_VERB) return matches || hasScore(tokens);
		if (matches && after?.glue === 'space' && /^(?:are|were|have)$/.test(after.lower)) return true;
	}
	// "26 games for Orrell"
	if (before.lower === 'for' && PLAYED.has(tokens[from - 2]?.lower ?? '') && tokens[from - 3]?.number)
		return true;
	const context = contextOf(before.lower);
	const isObject =
		context & CONTEXT.TEAM_VERB ||
		(context & CONTEXT.AGAINST && isResult(tokens[from - 2]) && !isVenue(tokens, from)) ||
		(matches && isMatchVerb(before));
	return isObject ? matches || hasScore(tokens) : false;
}

/** Whether no list has any word of a name. */
const isStrange = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens.slice(from, to).every(({lists, capital}) => lists === 0 && capital);

/** "Orrell: O Bell; R Marin, A Ruiz;" and "Scorers - Orrell: O Bell 2": who played; "Orrell: At Halden on Friday." */
const LISTED = /^: (?:At |Host |Visit |[^.]{3,50};)/;
const PLAYED = new Set(['games', 'appearances', 'matches', 'caps', 'goals', 'tries']);
const SIDES = new Set(['side', 'outfit', 'club', 'giants', 'champions', 'minnows']);
const SCORERS = new Set(['scorers', 'tries', 'goals', 'subs', 'for']);

/** "Somerset" of a text on cricket, "Cork" of one on hurling, where counties play; "in Somerset" is the county there too. */
export function isCountyTeam(tokens: readonly Token[], {from, to}: Candidate, {counties}: Sport): boolean {
	if (to - from > 1 || !counties.has(tokens[from]!.lower)) return false;
	const before = tokens[from]!.glue === 'space' ? tokens[from - 1]?.lower : undefined;
	return before === undefined || !WHERE.has(before);
}

const WHERE = new Set('in at near from of around across outside to visit'.split(' '));

/** Whether the name is one that can be a team as well as a place. */
export const mayBeTeam = (key: string): boolean => !isCountry(key) && key !== 'west indies';

/** Whether what stands beside a name may be that of a row: a number, "at", or nothing. */
const isRowEnd = (before: Token | undefined, after: Token | undefined): boolean =>
	after === undefined ? before !== undefined : after.number || after.lower === 'at';

/** "the Orrell striker"; in a text of matches "the Orrell coach" as well */
const isStaff = ({lower}: Token, context: number, sport: boolean): boolean =>
	(context & CONTEXT.POSITION) !== 0 || (sport && STAFF.has(lower));
const STAFF = new Set(
	'coach manager captain skipper boss forward guard centre center batsman bowler rookie'.split(' '),
);

const isMatchVerb = ({lower, capital}: Token): boolean => !capital && MATCH_VERBS.has(lower);
const MATCH_VERBS = new Set(
	'host improved dropped outlast outlasts outlasted hosted hosts visited visits swept snapped outlasted overwhelmed overcame topped clinched rallied trailed visiting hosting beating'.split(
		' ',
	),
);

/** "(Orrell)", also with spaces within */
const isInBrackets = (text: string, tokens: readonly Token[], from: number, to: number): boolean =>
	tokens[from]!.glue === 'break' &&
	/\( ?$/.test(text.slice(Math.max(0, tokens[from]!.start - 2), tokens[from]!.start)) &&
	/^ ?\)/.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 2));

/** Whether two clubs that the word lists know stand close by, each behind somebody: "Odo Bell (Arsenal)". */
function listsClubs(text: string, tokens: readonly Token[], near: number): boolean {
	let clubs = 0;
	const limit = Math.min(tokens.length, near + AROUND);
	for (let at = Math.max(1, near - AROUND); at < limit && clubs < 2; at++) {
		const token = tokens[at]!;
		if (token.glue !== 'break' || !isListed(token, LIST.BEGINS_KNOWN)) continue;
		let to = at + 1;
		while (to < tokens.length && tokens[to]!.glue === 'space' && tokens[to]!.capital) to++;
		if (isInBrackets(text, tokens, at, to) && knownName(keyOf(tokens, at, to))?.kind === 'organization')
			clubs++;
	}
	return clubs === 2;
}

/** How many words on either side of a name are looked at. */
const AROUND = 60;

/** "a 3-1 win at", "lost 2-0 to", "their draw with" */
const isResult = (token: Token | undefined): boolean =>
	token !== undefined && (RESULTS.has(token.lower) || isScore(token));

/** "beat Orrell 30-12 at Halden": who lost is named before the score. */
const isVenue = (tokens: readonly Token[], from: number): boolean =>
	tokens[from - 1]!.lower === 'at' && isScore(tokens[from - 2]!) && tokens[from - 3]?.capital === true;
const RESULTS = new Set('win victory draw defeat loss triumph thrashing rout lost drew'.split(' '));
