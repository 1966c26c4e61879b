import {knownName} from './gazetteer.ts';
import {isTitleWord} from './offices.ts';
import {matchKnown} from './runs/match-known.ts';
import type {Token} from './tokens.ts';
import {isListed, LIST} from './weighing/word-lists.ts';
import {PLACE_STARTS} from './words/place-words.ts';

/** The last office or honorific that stands before a name or ends a title; -1 for none. */
export function lastOffice(tokens: readonly Token[], from: number, to: number): number {
	for (let at = to - 1; at >= from; at--) if (isTitle(tokens, from, at, to)) return at;
	return -1;
}

function isTitle(tokens: readonly Token[], from: number, at: number, to: number): boolean {
	if (!isListed(tokens[at]!, LIST.OFFICE | LIST.HONORIFIC)) return isRank(tokens, at, to);
	if (isLikeTitle(tokens, from, at, to)) return false;
	return at < to - 1 ? !isMiddleName(tokens, from, at) : endsTitle(tokens, from, at);
}

/** Whether the word at `at` is written as an office or honorific is, and is something else. */
function isLikeTitle(tokens: readonly Token[], from: number, at: number, to: number): boolean {
	const token = tokens[at]!;
	const before = at > from ? tokens[at - 1]! : null;
	const next = at < to - 1 ? tokens[at + 1]! : null;
	// "CEDO" may be an acronym; "COUNCILLOR PIKE:" in a transcript is an office and a name.
	if (token.allCaps && token.word.length > 3 && token.word !== 'SEAL' && !next?.allCaps) {
		// "WHITE HOUSE PRESS SECRETARY:"
		const isQualified = before?.allCaps && isTitleWord(before);
		if (!isQualified) return true;
	}
	// "Cassel Ato Bell" bears it as a name
	if (FIRST_ONLY.has(token.lower) && (token.allCaps || (before !== null && !leadsTo(before)))) return true;
	// "Sultan bin Omar Al Marin"
	if (next !== null && SONS.has(next.word)) return true;
	if (DETECTIVE_ONLY.has(token.lower) && !/^det(?:ective)?$/.test(before?.lower ?? '')) return true;
	// "the Col de Tolm", a pass
	if (token.word === 'Col' && at === from && tokens[at - 1]?.lower === 'the' && next?.capital === false)
		return true;
	// "Md Iqbal Khan": short for Mohammad
	if (token.word === 'Md') return true;
	if (before === null || next !== null) return false;
	// "Halden Bank AG", where "the Texas AG" is an office; the "Port Aven Star"
	return token.lower === 'star' || (token.word === 'AG' && knownName(before.lower)?.kind !== 'place');
}

/** Whether a given name stands before a word for an office that does not end the run: "Stephen King Bell". */
function isMiddleName(tokens: readonly Token[], from: number, at: number): boolean {
	const before = at > from ? tokens[at - 1]! : null;
	return (
		before !== null &&
		// "San Gregorio Gov. Odo Bell": a title that is cut short is no name
		tokens[at + 1]!.glue !== 'dot' &&
		isListed(before, LIST.GIVEN) &&
		!isListed(before, LIST.DOUBTFUL | LIST.OFFICE_MODIFIER) &&
		// "Santa Elena Mayor Odo Bell"
		!(at - from > 1 && PLACE_STARTS.has(tokens[from]!.lower)) &&
		// "San Francisco Supervisor Odo Bell"
		matchKnown(tokens, from) !== at - from
	);
}

/** Whether the last word of a run is an office: behind its qualifier, and no surname as in "Stephen King". */
function endsTitle(tokens: readonly Token[], from: number, at: number): boolean {
	const before = at > from ? tokens[at - 1]! : null;
	if (before === null || isTitleWord(before) || before.possessive || before.allCaps) return true;
	if (matchKnown(tokens, from) === at - from) return true;
	if (isListed(before, LIST.DEMONYM | LIST.PEOPLE | LIST.KNOWN | LIST.ORGANIZATION_HEAD)) return true;
	// "Chief Wholesale Banking Officer"
	return isListed(before, LIST.COMMON | LIST.FIELD) && !isListed(before, LIST.GIVEN);
}

/** Honorifics that are names as well, unless nothing stands before them. */
const FIRST_ONLY = new Set('dy ato ratu adv seri sri shri khun acharya tengku tunku'.split(' '));

/** "Finance Minister Sri Odo Bell", "Tan Sri Odo Bell" */
const leadsTo = (before: Token): boolean => isTitleWord(before) || before.lower === 'tan';
const SONS = new Set(['bin', 'ibn', 'bint']);

/** "Det Con Olivia Marsh": short for constable there only. */
const DETECTIVE_ONLY = new Set(['con']);

/** "DC Anna Marsh", who is a detective constable: capitals before a given name. */
const isRank = (tokens: readonly Token[], at: number, to: number): boolean =>
	at < to - 1 &&
	tokens[at]!.allCaps &&
	!tokens[at + 1]!.allCaps &&
	(RANKS.has(tokens[at]!.word)
		? isListed(tokens[at + 1]!, LIST.GIVEN)
		: // "CP Bethrand Onuoha" is a commissioner of police, "CP Joshi" bears initials
			tokens[at]!.word === 'CP' && to - at === 3);

const RANKS = new Set(['DC', 'DS', 'DI', 'PC']);
