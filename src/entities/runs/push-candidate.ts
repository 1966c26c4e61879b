import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {NUMBERED_UNITS} from '../words/organization-words.ts';
import type {Candidate} from './candidates.ts';
import {isNoNameAlone} from './no-names.ts';

/** Whether "of", "for" or "on" stands inside: "Bank of Tolm". */
export function hasOf(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from + 1; at < to - 1; at++) {
		const {lower} = tokens[at]!;
		if (lower === 'of' || lower === 'for' || lower === 'on') return true;
	}
	return false;
}

const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'de', 'la']);

const COURT_STARTS = new Set(['district', 'circuit', 'judicial']);

/** "the 48 Engineers Regiment" */
const isTroop = (tokens: readonly Token[], from: number, to: number): boolean =>
	TROOPS.has(tokens[to - 1]!.lower) &&
	tokens[from]!.glue === 'space' &&
	tokens[from - 1]?.number === true &&
	tokens[from - 2]?.lower === 'the';
const TROOPS = new Set(['regiment', 'battalion', 'brigade', 'squadron', 'division']);

/** "8th" directly before. */
const isOrdinal = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.glue === 'space' &&
	tokens[at - 1] !== undefined &&
	/^\d+(?:st|nd|rd|th)$/.test(tokens[at - 1]!.lower);

/** "the Treaty of Versailles": the town is a part of another name. */
const isOfTreaty = (tokens: readonly Token[], from: number): boolean => {
	const treaty = tokens[from - 2];
	return (
		tokens[from - 1]?.lower === 'of' &&
		tokens[from]!.glue === 'space' &&
		treaty?.capital === true &&
		TREATIES.has(treaty.lower)
	);
};
const TREATIES = new Set(['treaty', 'battle', 'siege', 'statute', 'peace']);

/**
 * Takes the tokens from `from` up to, not including, `end` for a name, unless they are none by themselves. `title`:
 * where an office before it begins, -1 for none.
 */
export function push(
	tokens: readonly Token[],
	from: number,
	end: number,
	title: number,
	out: Candidate[],
): void {
	// "Board of", left over when a title was cut off
	let to = end;
	while (to - from > 1 && SMALL.has(tokens[to - 1]!.word)) to--;
	if (to < end && isListed(tokens[to - 1]!, LIST.COMMON)) return;
	// "8th Infantry Division", "the 48 Engineers Regiment", "6th District Court of Appeals"
	const isNumbered =
		NUMBERED_UNITS.has(tokens[to - 1]!.lower) ||
		(COURT_STARTS.has(tokens[from]!.lower) && tokens[from + 1]?.lower === 'court');
	if (title < 0 && isNumbered && (isOrdinal(tokens, from) || isTroop(tokens, from, to))) {
		out.push({from: from - 1, to, title});
		return;
	}
	if (title < 0 && isOfTreaty(tokens, from)) return;
	if (to - from === 1) {
		const token = tokens[from]!;
		if (isNoNameAlone(tokens, from, title >= 0)) return;
		// "Gen Z" is no general
		if (token.word.length === 1 && (!token.capital || tokens[from - 1]?.lower === 'gen')) return;
	}
	out.push({from, to, title});
}
