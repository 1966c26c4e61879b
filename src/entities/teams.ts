import type {Candidate} from './candidates.ts';
import {isCountry, knownName} from './gazetteer.ts';
import {keyOf} from './match-known.ts';
import {hasScore, isResultRow, isScheduleRow, isScore} from './result-rows.ts';
import type {Token} from './tokens.ts';
import {isListed, LIST} from './word-lists.ts';
import {CONTEXT, contextOf} from './words/context-words.ts';

/** A document; `sport`: it tells of matches. */
type Setting = {readonly text: string; readonly sport: boolean};

/**
 * Sport names a team by its city: "Orrell 2 Halden 1", "Halden beat Orrell 3-1". There the city is an organization,
 * in the rest of the document the place it is. A country's team stays the country.
 */
export function isTeamUse(tokens: readonly Token[], {from, to}: Candidate, {text, sport}: Setting): boolean {
	const before = tokens[from - 1];
	const after = tokens[to];
	if (isRowEnd(before, after) && (isResultRow(tokens) || isScheduleRow(tokens))) return true;
	if (after?.glue === 'space') {
		const context = contextOf(after.lower);
		if (context & CONTEXT.TEAM_VERB) return sport || hasScore(tokens);
		// "former Orrell striker Odo Bell"
		if (isStaff(after, context, sport) && !tokens[to - 1]!.possessive)
			return tokens[to - 1]!.compound === null && !tokens[to - 1]!.lower.startsWith('all-');
		if (sport && isMatchVerb(after)) return true;
		// "Orrell's Odo Bell scored"
		if (sport && tokens[to - 1]!.possessive && after.capital && isListed(after, LIST.GIVEN)) return true;
	}
	if (before === undefined) return false;
	if (isInBrackets(text, tokens, from, to)) return before.capital && listsClubs(text, tokens);
	if (tokens[from]!.glue !== 'space') return false;
	const context = contextOf(before.lower);
	const isObject =
		context & CONTEXT.TEAM_VERB ||
		(context & CONTEXT.AGAINST && isResult(tokens[from - 2])) ||
		(sport && isMatchVerb(before));
	return isObject ? sport || hasScore(tokens) : false;
}

/** Whether the name is one that can be a team as well as a place. */
export const mayBeTeam = (key: string): boolean => !isCountry(key);

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
	'hosted hosts visited visits swept snapped outlasted overwhelmed overcame topped clinched rallied trailed visiting hosting beating'.split(
		' ',
	),
);

/** "(Orrell)", also with spaces within */
const isInBrackets = (text: string, tokens: readonly Token[], from: number, to: number): boolean =>
	tokens[from]!.glue === 'break' &&
	/\( ?$/.test(text.slice(Math.max(0, tokens[from]!.start - 2), tokens[from]!.start)) &&
	/^ ?\)/.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 2));

/** Whether the line has two clubs that the word lists know, each behind somebody: "Odo Bell (Arsenal)". */
function listsClubs(text: string, tokens: readonly Token[]): boolean {
	let clubs = 0;
	for (let at = 1; at < tokens.length && clubs < 2; at++) {
		const token = tokens[at]!;
		if (token.glue !== 'break' || !isListed(token, LIST.BEGINS_KNOWN)) continue;
		let to = at + 1;
		while (to < tokens.length && tokens[to]!.glue === 'space' && tokens[to]!.capital) to++;
		if (isInBrackets(text, tokens, at, to) && knownName(keyOf(tokens, at, to))?.kind === 'organization')
			clubs++;
	}
	return clubs === 2;
}

/** "a 3-1 win at", "lost 2-0 to", "their draw with" */
const isResult = (token: Token | undefined): boolean =>
	token !== undefined && (RESULTS.has(token.lower) || isScore(token));
const RESULTS = new Set('win victory draw defeat loss triumph thrashing rout lost drew'.split(' '));
