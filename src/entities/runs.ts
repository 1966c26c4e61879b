import {extendRun} from './extend-run.ts';
import {matchKnown} from './match-known.ts';
import {isCalendar, isFunctionWord, NAMES_TOO} from './plain-capitals.ts';
import type {Token} from './tokens.ts';
import {NUMBERED_UNITS, NUMERAL_STARTS, ORGANIZATION_HEADS} from './words/organization-words.ts';

/** Tokens `from` to `to` (half-open) that capitals and small joining words hold together. */
export type Run = {readonly from: number; readonly to: number};

/** No name has more words; a line in capitals is cut here, which keeps the work linear. */
const MAX_WORDS = 14;

/**
 * The runs of capitalised words of a line, with what may stand inside a name: "Ministry of Trade and
 * Industry", "Ursula von der Leyen", "Johnson & Johnson", "St. Louis", "People's Party".
 */
export function findRuns(tokens: readonly Token[]): Run[] {
	const runs: Run[] = [];
	let at = 0;
	while (at < tokens.length) {
		if (!tokens[at]!.capital) {
			at++;
			continue;
		}
		const known = matchKnown(tokens, at);
		if (known === 0 && !mayBegin(tokens, at)) {
			at++;
			continue;
		}
		let to = at + Math.max(1, known);
		while (to < tokens.length && to - at < MAX_WORDS) {
			const next = extendRun(tokens, at, to);
			if (next === to) break;
			to = next;
		}
		runs.push({from: at, to});
		at = to;
	}
	return runs;
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	if (isCalendar(tokens, at)) return false;
	if (!isFunctionWord(token)) return true;
	const next = tokens[at + 1];
	if (next === undefined || !next.capital) return false;
	if (token.word.length === 1) return next.glue === 'dot';
	if (NUMERAL_STARTS.has(token.lower) && !token.initial) return isHeadedRun(tokens, at + 1);
	return NAMES_TOO.has(token.lower) && !token.initial && next.glue === 'space';
}

/** "Third Harbor Ventures": whether the capitals from `at` on end in the head of an organization. */
function isHeadedRun(tokens: readonly Token[], at: number): boolean {
	let to = at;
	while (to < tokens.length && to < at + 5 && tokens[to]!.capital && tokens[to]!.glue === 'space') to++;
	const head = tokens[to - 1]!.lower;
	// "two Supreme Court judges"
	if (matchKnown(tokens, at) === to - at) return false;
	return (to > at + 1 && ORGANIZATION_HEADS.has(head)) || NUMBERED_UNITS.has(head);
}
