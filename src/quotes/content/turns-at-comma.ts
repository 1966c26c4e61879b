import {type CueHit, isSpeech} from '../cues/cues.ts';
import {isVerbal} from '../cues/verbal.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import {hasQuotation} from '../sentence.ts';
import type {Token} from '../tokens.ts';
import {corrects, isAroundObject, isCounted, isObjectOnly} from './runs-on.ts';

/** ", but he …", ", which …", ", while …": the sentence goes on in the writer's own voice. */
export function turnsAtComma(
	tokens: readonly Token[],
	comma: number,
	limit: number,
	hit: CueHit | null,
): boolean {
	const next = tokens[comma + 1];
	if (!next) return true;
	if (next.lower === 'but') return !corrects(tokens, comma + 2);
	// "argue that, while the dues are low, crews will leave": the clause comes behind the next comma
	if (/^(?:while|although|though)$/.test(next.lower)) return tokens[comma - 1]!.lower !== 'that';
	if (next.lower === 'with' && saysNext(tokens, comma + 2, limit)) return true;
	// "said it would stay shut, hours after the mayor left"
	if (next.is & IS.TIME_NOUN && /^(?:after|before)$/.test(tokens[comma + 2]?.lower ?? '')) return true;
	if (hit && (remarksOn(tokens, comma + 1) || PROMPTS.test(next.lower))) return true;
	if (hit && hit.mood !== 'finite' && goesOnElsewhere(tokens, comma + 1, limit, hit)) return true;
	// "62 percent said they were paid late, compared with 10 percent last year": those who say so are compared
	if (next.lower === 'compared' && hit)
		return isCounted(tokens, comma + 3) && isCounted(tokens, hit.first - 8, hit.first);
	// "pledged “peace” with them, a “sincere” bond and a raise"
	if (next.lower === 'a' || next.lower === 'an')
		return (
			!tokens[comma + 2]?.quotation &&
			!listsOnInMarks(tokens, comma + 1) &&
			!(hit && judgesBehind(tokens, comma, limit, hit))
		);
	// "praised her keeper, Luis Paz, as “a wall with gloves”"
	if (next.lower === 'as' && tokens[tokens[comma + 2]?.lower === ',' ? comma + 3 : comma + 2]?.quotation)
		return false;
	if (hit && isObjectOnly(hit) && !isAroundObject(tokens, comma, limit, hit))
		return (
			(/^(?:he|she|they)$/.test(next.lower) && isVerbal(tokens, comma + 2)) ||
			/^(?:which|who|and|the|with|despite|compared)$/.test(next.lower) ||
			(next.is & IS.SUBORDINATOR) !== 0 ||
			(/^[^-]*ing$/.test(next.lower) && next.lower !== 'including')
		);
	return false;
}

/** "called Ruiz, a former captain, “a fool”": what he is called stands in marks behind the next comma. */
function judgesBehind(tokens: readonly Token[], comma: number, limit: number, hit: CueHit): boolean {
	if (hit.lemma !== 'call') return false;
	for (let at = comma + 2; at + 1 < limit; at++) {
		if (tokens[at]!.is & (IS.QUOTATION | IS.SUBJECT)) return false;
		if (tokens[at]!.lower === ',')
			return [at + 1, at + 2, at + 3].some(word => word < limit && tokens[word]!.quotation !== null);
	}
	return false;
}

/**
 * "vowed to close the quay, drawing cheers", "announced a new rope, which held": what has no clause of its own is over
 * where another begins. Content begins at token `first`.
 */
export function endsThing(
	tokens: readonly Token[],
	first: number,
	comma: number,
	limit: number,
	hit: CueHit,
): boolean {
	const next = tokens[comma + 1]!;
	const isTo = /^(?:to|not)$/.test(tokens[first]!.lower);
	const isDoing =
		/^[a-z]{3,}ing$/.test(next.lower) &&
		!/^(?:including|excluding|regarding|according|during|nothing|anything|something|everything)$/.test(
			next.lower,
		);
	const isAbout = /^(?:which|who|whom|whose|where|when)$/.test(next.lower);
	const isAnother = isTo && /^(?:an?|the)$/.test(next.lower) && !listsOn(tokens, comma + 2, limit);
	const isNextClause = /^(?:and|so)$/.test(next.lower) && opensNextClause(tokens, comma + 2, limit);
	if (!isDoing && !isAbout && !isAnother && !isNextClause) return false;
	// "said the crane, which is old, holds": the verb is still to come
	if (!isTo && TAKES_CLAUSE.test(hit.lemma)) return false;
	// "praised her singing, dancing and cooking"
	if (isDoing && (/^(?:and|or|,)$/.test(tokens[comma + 2]?.lower ?? '') || listsOn(tokens, comma + 2, limit)))
		return false;
	for (let at = first; at < comma; at++) {
		const {is, lower, quotation} = tokens[at]!;
		if (
			quotation ||
			is & (IS.SUBJECT | IS.WH | IS.SUBORDINATOR) ||
			(lower === 'that' && at + 1 < comma) ||
			isVerbal(tokens, at)
		)
			return false;
	}
	return isDoing || isAnother || isNextClause || !isAroundObject(tokens, comma, limit, hit);
}

/** Verbs behind which a clause is as likely as a thing. */
const TAKES_CLAUSE =
	/^(?:say|argue|insist|add|tell|believe|think|hope|know|suggest|note|show|claim|contend|warn|explain|find|fear|write|report|expect|assume|learn|reveal|declare|predict|confirm|be convinced)$/;

/** ", and Paz agreed", ", and the crews have left": a subject and its verb. */
function opensNextClause(tokens: readonly Token[], from: number, limit: number): boolean {
	const opener = tokens[from];
	if (!opener || !(opener.is & (IS.SUBJECT | IS.DETERMINER | IS.CAPITAL)) || opener.is & IS.WH) return false;
	for (let at = from; at < Math.min(limit, from + LONGEST_LISTED); at++) {
		if (tokens[at]!.is & (IS.MARK | IS.QUOTATION | IS.WH)) return false;
		if (at > from && isVerbal(tokens, at)) return true;
	}
	return false;
}

/** Whether a list goes on behind a comma: ", a crane and a rope", ", a crane, a boat, and a rope". */
function listsOn(tokens: readonly Token[], from: number, limit: number): boolean {
	for (let at = from; at < Math.min(limit, from + LONGEST_LISTED); at++) {
		if (/^(?:and|or)$/.test(tokens[at]!.lower)) return true;
		if (tokens[at]!.is & (IS.SUBJECT | IS.AUXILIARY | IS.WH | IS.QUOTATION)) return false;
	}
	return false;
}

/** How many words may tell who speaks in "with a spokesman for the club saying". */
const LONGEST_NEXT = 7;

/** ", with a spokesman saying it was “talk”": somebody else's words. */
function saysNext(tokens: readonly Token[], from: number, limit: number): boolean {
	for (let at = from + 1; at < Math.min(limit, from + LONGEST_NEXT); at++) {
		const {is, cue, form} = tokens[at]!;
		if (is & (IS.MARK | IS.QUOTATION | IS.SUBJECT | IS.AUXILIARY)) return false;
		if (cue && form & FORM.ING)
			return (
				(cue.frames & (FRAME.SPEECH | FRAME.JUDGEMENT)) !== 0 &&
				!(cue.frames & FRAME.QUOTING) &&
				!isCounted(tokens, from, at) &&
				hasQuotation(tokens, at + 1, limit)
			);
	}
	return false;
}

/** How many words one thing of a list may have. */
const LONGEST_LISTED = 7;

/** "blamed the rain, a late start and “some confusion”": no appositive, but a list, as what its "and" brings is in marks. */
function listsOnInMarks(tokens: readonly Token[], from: number): boolean {
	for (let at = from + 1; at < Math.min(tokens.length - 1, from + LONGEST_LISTED); at++) {
		const {is, lower} = tokens[at]!;
		if (lower === 'and') return tokens[at + 1]!.quotation !== null;
		if (is & (IS.MARK | IS.QUOTATION | IS.SUBJECT | IS.AUXILIARY | IS.WH)) return false;
	}
	return false;
}

/** ", double the number of May", ", remarks that angered them", ", even as it rains": the writer on what was said. */
function remarksOn(tokens: readonly Token[], from: number): boolean {
	const [first, second] = [tokens[from], tokens[from + 1]];
	if (!first || !second) return false;
	if (/^(?:even|much)$/.test(first.lower)) return second.lower === 'as';
	if (/^(?:double|triple|twice|half)$/.test(first.lower)) return second.lower === 'the';
	return /^(?:that|which)$/.test(second.lower) && REMARKS.test(first.lower);
}

/** ", prompting Paz to leave": what came of its being said. */
const PROMPTS =
	/^(?:prompting|drawing|sparking|angering|infuriating|surprising|shocking|stunning|delighting|irritating|triggering|fuell?ing|stoking|provoking|eliciting|earning|prompted|echoing|contradicting)$/;

const REMARKS =
	/^(?:something|remarks|comments|claims|words|numbers|figures|stances|positions|charges|accusations|allegations|statements)$/;

/**
 * "The groups supporting Paz, a deputy, have spent it", "To endorse Paz, the union met": what the verb that is none of a clause
 * belongs to goes on, by its own verb or with its subject.
 */
function goesOnElsewhere(tokens: readonly Token[], from: number, limit: number, hit: CueHit): boolean {
	const next = tokens[from]!;
	if (isSpeech(hit) || tokens[hit.last + 1]!.lower === 'that') return false;
	if (next.is & IS.AUXILIARY && !(next.is & IS.SUBJECT) && !(next.form & FORM.ING)) return true;
	if (!(next.is & (IS.CAPITAL | IS.DETERMINER | IS.SUBJECT)) || next.is & IS.WH) return false;
	for (let at = from + 1; at < Math.min(limit, from + LONGEST_LISTED); at++) {
		if (tokens[at]!.is & (IS.MARK | IS.QUOTATION | IS.CONJUNCTION | IS.WH)) return false;
		if (isVerbal(tokens, at)) return true;
	}
	return false;
}
