/** Lines of results, tables and schedules, where sport names teams by their towns, and texts that have such. */
import {WordShapes} from '../../text/word-shapes.ts';
import type {Token} from '../tokens.ts';
import {CRICKET_COUNTIES, IRISH_COUNTIES} from '../words/counties.ts';
import {matchKnownPlace} from './match-known.ts';

const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/** "3-1" */
export const isScore = (token: Token): boolean => token.number && SCORE.test(token.lower);

/** Whether "3-1" stands anywhere in the line. */
export const hasScore = (tokens: readonly Token[]): boolean => tokens.some(isScore);

/** Which sport a text tells of: any, and the counties that play it. */
export type Sport = {readonly matches: boolean; readonly counties: ReadonlySet<string>};

const NONE: ReadonlySet<string> = new Set();

/** Of a text that tells of no match. */
export const NO_SPORT: Sport = {matches: false, counties: NONE};

/** What a text tells of, by its rows of results, its scores and its words. */
export function findSport(lines: readonly {readonly tokens: readonly Token[]}[]): Sport {
	let scores = 0;
	let wickets = 0;
	let hurls = 0;
	for (const {tokens} of lines) {
		if (isResultRow(tokens) || isScheduleRow(tokens)) scores += 2;
		for (const token of tokens) {
			if (token.number ? isScore(token) : isSportWord(token)) {
				scores++;
				if (CRICKET.has(token.lower)) wickets++;
				else if (GAELIC.has(token.lower)) hurls++;
			}
		}
		if (wickets >= 2) return {matches: true, counties: CRICKET_COUNTIES};
		if (hurls >= 2) return {matches: true, counties: IRISH_COUNTIES};
	}
	return {matches: scores >= ENOUGH, counties: NONE};
}

/** Asked of every word. */
const isSportWord = ({capital, lower}: Token): boolean =>
	!capital && SHAPES.mayHave(lower) && SPORT.has(lower);

const CRICKET = new Set(['wicket', 'wickets', 'innings']);
const GAELIC = new Set(['hurling', 'hurler', 'hurlers', 'camogie']);

/** What sport alone speaks of. */
const SPORT = new Set(
	(
		'innings wicket wickets hurling hurler hurlers camogie striker midfielder goalkeeper quarterback touchdown touchdowns homer homered playoff playoffs play-off ' +
		'semifinal semi-final semifinals semi-finals quarter-final quarterfinal quarterfinals quarter-finals halftime half-time offside hat-trick unbeaten ' +
		'batsman batsmen bowler shortstop outfielder linebacker birdie birdies bogey bogeys unseeded tiebreak tie-break teammate teammates ' +
		'team-mate team-mates rebounds free-kick equaliser equalizer goalless pitcher scoreless hitless inning fly-half scrum-half'
	).split(' '),
);

const SHAPES = new WordShapes(SPORT);

/** One vote of a court is "5-4", and two. */
const ENOUGH = 4;

/** A row of results or of a table: names and numbers only, "Orrell 2 Halden 1" or "Orrell 9 5 3 1 18". */
export function isResultRow(tokens: readonly Token[]): boolean {
	const end = withoutRemark(tokens);
	if (end > MAX_ROW || end < 4 || tokens[0]!.number) return false;
	let numbers = 0;
	let groups = 0;
	let most = 0;
	let row = 0;
	for (let at = 0; at < end; at++) {
		const token = tokens[at]!;
		if (token.number) {
			numbers++;
			row++;
			if (row > most) most = row;
			if (row === 1) groups++;
			// "Adults: $ 10"
			if (row === 1 && token.glue === 'break') return false;
		} else {
			if (at > 0 && token.glue === 'break') return false;
			if (!token.capital && token.lower.length > 3) return false;
			row = 0;
		}
	}
	if (!tokens[end - 1]!.number) return false;
	if (groups === 2) return numbers === 2;
	// "Orrell 74 58 .561 -": won, lost and the share of the games
	return groups === 1 && (most >= 4 || (most === 3 && /^\d{3}$/.test(tokens[end - 1]!.word)));
}

/** The tokens of a row before what stands in brackets behind it: "(10 innings)", "(OT)". */
function withoutRemark(tokens: readonly Token[]): number {
	let end = tokens.length;
	while (end > 0 && REMARKS.has(tokens[end - 1]!.lower)) end--;
	return end < tokens.length && end > 2 && tokens[end - 1]!.number && tokens[end - 2]!.number ? end - 1 : end;
}

const REMARKS = new Set([
	'innings',
	'overtime',
	'ot',
	'so',
	'aet',
	'extra',
	'time',
	'in',
	'after',
	'penalties',
]);

const MAX_ROW = 14;

/** "Orrell at Halden": two towns and nothing else, of a schedule of matches. */
export function isScheduleRow(tokens: readonly Token[]): boolean {
	if (tokens.length < 3 || tokens.length > 7) return false;
	const home = tokens.findIndex(({lower}) => lower === 'at');
	return (
		home > 0 &&
		matchKnownPlace(tokens, 0) === home &&
		matchKnownPlace(tokens, home + 1) === tokens.length - home - 1
	);
}

/** "Defenders: Odo Bell (Tolm), Ato Vale (Orrell)": names, each with a club in brackets, and no headline. */
export const isRoster = (line: string): boolean =>
	line.includes('(') && (line.match(IN_BRACKETS)?.length ?? 0) >= 2;

const IN_BRACKETS = /\p{L} \(\p{Lu}[^()\n]{1,30}\)[,;.]/gu;
