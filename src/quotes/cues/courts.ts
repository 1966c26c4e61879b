/** A court, or whoever sits as one, that hears what somebody says. */
import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {TRIGGER} from './triggers.ts';

const COURTS =
	/^(?:court|courts|jury|jurors|inquest|tribunal|inquiry|hearing|panel|committee|commission|trial|magistrates?|judge|judges|mps|senators|lawmakers|councillors)$/;

/** The court before "heard", "has heard", "was told", as the token of its noun; -1 for anybody else, and for "was heard". */
export function hearerBefore(tokens: readonly Token[], verb: number): number {
	let at = verb - 1;
	let isPassive = false;
	while (at > 0 && tokens[at]!.is & (IS.AUXILIARY | IS.ADVERB)) {
		isPassive ||= (tokens[at]!.is & IS.BE) !== 0;
		at--;
	}
	return isPassive === (tokens[verb]!.lower === 'told') && COURTS.test(tokens[at]!.lower) ? at : -1;
}

/** How many words may stand behind the comma of ", Porto District Court has heard this week". */
const LONGEST_TAG = 9;

/** ", the court heard", ", Porto District Court was told on Monday", ", jury told": who heard it, and no more of what was said. */
export function opensHearing(tokens: readonly Token[], from: number): boolean {
	if (tokens.length - from > LONGEST_TAG) return false;
	for (let verb = from + 1; verb < tokens.length; verb++) {
		const {triggers, is, lower} = tokens[verb]!;
		if (is & (IS.MARK | IS.QUOTATION | IS.SUBJECT)) return false;
		if (!(triggers & TRIGGER.TOLD) || !/^(?:heard|hears|told)$/.test(lower)) continue;
		// a headline leaves "was" out
		return hearerBefore(tokens, verb) >= from || COURTS.test(tokens[verb - 1]!.lower);
	}
	return false;
}
