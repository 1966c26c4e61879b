import type {Candidate} from './candidates.ts';
import {isCountry} from './gazetteer.ts';
import type {Token} from './tokens.ts';
import {CONTEXT, contextOf} from './words/context-words.ts';

/**
 * Sport names a team by its city: "Orrell 2 Halden 1", "Halden beat Orrell 3-1". There the city is an organization,
 * in the rest of the document the place it is. A country's team stays the country.
 */
export function isTeamUse(tokens: readonly Token[], {from, to}: Candidate): boolean {
	const before = tokens[from - 1];
	const after = tokens[to];
	if (after?.number && isResultRow(tokens)) return true;
	if (before?.number && after === undefined && isResultRow(tokens)) return true;
	if (after?.glue === 'space' && contextOf(after.lower) & CONTEXT.TEAM_VERB) return hasScore(tokens);
	// "former Orrell striker Odo Bell"
	if (after?.glue === 'space' && contextOf(after.lower) & CONTEXT.POSITION && !tokens[to - 1]!.possessive)
		return tokens[to - 1]!.compound === null && !tokens[to - 1]!.lower.startsWith('all-');
	if (before === undefined || tokens[from]!.glue !== 'space') return false;
	const context = contextOf(before.lower);
	const isObject = context & CONTEXT.TEAM_VERB || (context & CONTEXT.AGAINST && isResult(tokens[from - 2]));
	return isObject ? hasScore(tokens) : false;
}

/** Whether the name is one that can be a team as well as a place. */
export const mayBeTeam = (key: string): boolean => !isCountry(key);

/** "a 3-1 win at", "lost 2-0 to", "their draw with" */
const isResult = (token: Token | undefined): boolean =>
	token !== undefined && (RESULTS.has(token.lower) || (token.number && SCORE.test(token.lower)));
const RESULTS = new Set('win victory draw defeat loss triumph thrashing rout lost drew'.split(' '));

/** A row of results or of a table: names and numbers only, "Orrell 2 Halden 1" or "Orrell 9 5 3 1 18". */
function isResultRow(tokens: readonly Token[]): boolean {
	if (tokens.length > MAX_ROW || tokens.length < 4) return false;
	let numbers = 0;
	let groups = 0;
	let most = 0;
	let row = 0;
	for (const token of tokens) {
		if (token.number) {
			numbers++;
			row++;
			if (row > most) most = row;
			if (row === 1) groups++;
		} else {
			if (!token.capital && token.lower.length > 3) return false;
			row = 0;
		}
	}
	return (
		(groups === 2 && numbers === 2 && tokens.at(-1)!.number) ||
		(groups === 1 && most >= 4 && tokens.at(-1)!.number)
	);
}

const MAX_ROW = 14;

/** "3-1" anywhere in the line. */
function hasScore(tokens: readonly Token[]): boolean {
	for (const token of tokens) if (token.number && SCORE.test(token.lower)) return true;
	return false;
}

const SCORE = /^\d{1,3}[-–]\d{1,3}$/;
