import type {CueHit} from '../cues/cues.ts';
import {isVerbal} from '../cues/verbal.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import {hasQuotation} from '../sentence.ts';
import type {Token} from '../tokens.ts';

/*
 * What the writer adds at the end of a sentence to what somebody said without marks: who or what that is, when it is. A comma leads to it, and nothing of what was said comes behind.
 */

/** Whether the writer's own words begin behind the comma at token `comma`, content that begins at token `first`. */
export function opensGloss(
	tokens: readonly Token[],
	first: number,
	comma: number,
	limit: number,
	hit: CueHit,
): boolean {
	const next = tokens[comma + 1];
	return (
		next !== undefined &&
		(LEADS.test(next.lower) || next.cue !== null) &&
		isAdded(tokens, first, comma, limit, hit) &&
		!hasQuotation(tokens, comma, limit)
	);
}

const LEADS = /^(?:which|the|and|pointing)$/;

function isAdded(
	tokens: readonly Token[],
	first: number,
	comma: number,
	limit: number,
	hit: CueHit,
): boolean {
	switch (tokens[comma + 1]!.lower) {
		case 'which':
			return tellsWhen(tokens, comma + 2, limit) || isCalledByAnother(tokens, comma + 2);
		case 'the':
			return isAppositive(tokens, comma, limit) && !hasQuotation(tokens, first, comma);
		case 'and':
			return namesAnother(tokens, comma + 2, limit);
		case 'pointing':
			return tokens[comma + 2]?.lower === 'to';
		default:
			return doesNext(tokens, comma + 1, hit);
	}
}

/** ", which opened on Friday", ", which votes on March 1": news of the day, up to the end. */
function tellsWhen(tokens: readonly Token[], from: number, limit: number): boolean {
	let hasTime = false;
	for (let at = from; at < limit; at++) {
		if (/^[,—]$/.test(tokens[at]!.lower)) return false;
		if (tokens[at]!.is & IS.TIME) hasTime = true;
	}
	return hasTime;
}

/** ", which she declared a gift": the next words of the same one. */
const isCalledByAnother = (tokens: readonly Token[], subject: number): boolean =>
	/^(?:he|she|they)$/.test(tokens[subject]?.lower ?? '') &&
	((tokens[subject + 1]?.cue?.frames ?? 0) & (FRAME.SPEECH | FRAME.JUDGEMENT)) !== 0;

/** "Ruiz, the founder of the port": who somebody is whose name ends what was said; not "Ruiz, the mayor, left". */
function isAppositive(tokens: readonly Token[], comma: number, limit: number): boolean {
	if (!(tokens[comma - 1]!.is & IS.CAPITAL) || (tokens[comma + 2]?.is ?? IS.CAPITAL) & IS.CAPITAL)
		return false;
	for (let at = comma + 2; at < limit; at++) if (/^(?:[,—]|and|or)$/.test(tokens[at]!.lower)) return false;
	return true;
}

/** ", and Ruiz is among the few": a clause about somebody named. */
function namesAnother(tokens: readonly Token[], from: number, limit: number): boolean {
	let verb = from;
	while (verb < limit && (tokens[verb]!.is & (IS.CAPITAL | IS.SUBJECT)) === IS.CAPITAL) verb++;
	return verb > from && verb < limit && isVerbal(tokens, verb) && !(tokens[verb]!.is & IS.SUBJECT);
}

/** "mocked the crews, called them late and left": the next of several deeds, by a verb of the cue's own form. */
function doesNext(tokens: readonly Token[], at: number, {frames, mood, verb}: CueHit): boolean {
	const {cue, form, is} = tokens[at]!;
	if (mood !== 'finite' || frames & (FRAME.SPEECH | FRAME.BELIEF) || !cue || cue.frames === 0) return false;
	if (is & (IS.CAPITAL | IS.AUXILIARY) || !(form & tokens[verb]!.form & (FORM.PAST | FORM.S))) return false;
	return ((tokens[at + 1]?.is ?? 0) & (IS.DETERMINER | IS.CAPITAL | IS.OBJECT | IS.POSSESSIVE)) !== 0;
}
