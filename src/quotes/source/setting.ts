import {isTitleAt} from '../content/clause.ts';
import {isVerbal} from '../cues/verbal.ts';
import {FORM, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {GOES_ON, LONGEST_PHRASE} from './addressee.ts';

/** Prepositions that bring when, where and to whom between a cue and what was said. */
const SETTING = new Set(
	'in on at during to of about from through via with by for before after over outside near as under regarding following amid since against among across throughout inside'.split(
		' ',
	),
);

/**
 * Past adverbs, days and "in a statement", "on Tuesday", "last week": when and where it was said. `strict`: of what
 * stands right behind the cue, only what can be nothing else.
 */
export function skipSetting(tokens: readonly Token[], from: number, limit: number, strict: boolean): number {
	let at = from;
	while (at < limit) {
		const behind = skipTime(tokens, at, from);
		if (behind > at) {
			at = behind;
			continue;
		}
		if (!SETTING.has(tokens[at]!.lower) || isInfinitive(tokens, at)) break;
		if (strict && at === from && !settles(tokens, at) && !addressesOne(tokens, at, limit)) break;
		const end = endOfPreposition(tokens, at, limit);
		if (end < 0) break;
		at = end;
	}
	return at;
}

/** Past one adverb, day or measure of time at `at`; `at` where none stands. `from`: where the setting begins. */
function skipTime(tokens: readonly Token[], at: number, from: number): number {
	const {is, lower} = tokens[at]!;
	const next = tokens[at + 1];
	const nextIs = next?.is ?? 0;
	if (isPlainAdverb(tokens, at)) return at + 1;
	if (is & IS.TIME && !(is & IS.GENITIVE)) return nextIs & IS.TIME_NOUN ? at + 2 : at + 1;
	if (nextIs & (IS.TIME_NOUN | IS.TIME) && !(nextIs & IS.GENITIVE) && POINTS.test(lower)) return at + 2;
	if (lower === 'earlier' && nextIs & IS.PREPOSITION) return at + 1;
	// "recognized long ago that", "complained soon after that"
	if (lower === 'ago') return at + 1;
	if ((lower === 'after' || lower === 'before') && at > from && next?.lower === 'that') return at + 1;
	// "two years ago"
	return tokens[at + 2]?.lower === 'ago' && nextIs & IS.TIME_NOUN ? at + 3 : at;
}

/** "this week", "last Tuesday" */
const POINTS = /^(?:this|last|next|earlier|late|early|that)$/;

/** "quietly", but not "never", or the "there" of what there is. */
const isPlainAdverb = (tokens: readonly Token[], at: number): boolean => {
	const {is, lower} = tokens[at]!;
	return (
		(is & IS.ADVERB) !== 0 &&
		!(is & (IS.NEGATION | IS.CONJUNCTION | IS.DETERMINER)) &&
		lower !== 'never' &&
		!(lower === 'there' && opensExistence(tokens, at + 1))
	);
};

/** "said there is", "said there certainly was" */
function opensExistence(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (tokens[at] && tokens[at]!.is & IS.ADVERB && !(tokens[at]!.is & IS.AUXILIARY)) at++;
	return ((tokens[at]?.is ?? 0) & IS.AUXILIARY) !== 0;
}

/** "to close the quay", but not "to reporters", "to the Gazette". */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (tokens[at]!.lower !== 'to' || !next) return false;
	// "in an email to staff that …"
	if (at > 0 && tokens[at - 1]!.is & IS.WRITING) return false;
	if (next.is & (IS.CAPITAL | IS.DETERMINER | IS.OBJECT | IS.NUMBER | IS.MARK | IS.QUOTATION | IS.TIME))
		return false;
	return !/[^s]s$/.test(next.lower);
}

/** After a verb with an object, only "on Tuesday", "in a statement" and the like are setting. */
const settles = (tokens: readonly Token[], at: number): boolean =>
	within(
		tokens,
		at,
		token => (token.is & (IS.TIME | IS.TIME_NOUN | IS.WRITING | IS.NUMBER)) !== 0 || isStage(token),
	);

/** "suggested to Paz that it sank", "announced on the quay that it was shut", but not "criticized in words that angered them" */
function addressesOne(tokens: readonly Token[], at: number, limit: number): boolean {
	if (!/^(?:to|on|in|at|during|before|after)$/.test(tokens[at]!.lower) || isInfinitive(tokens, at))
		return false;
	const end = endOfPreposition(tokens, at, limit);
	if (tokens[end]?.lower !== 'that' || isVerbal(tokens, end + 1)) return false;
	// "people briefed on the plan say that …"
	return !tokens.slice(at + 1, end).some(({cue, is}) => cue && !(is & IS.NOUN_TOO));
}

/** "on Twitter", "in a statement", "at a rally": where words are said, whatever the day. */
export const isSaidWhere = (tokens: readonly Token[], at: number): boolean =>
	within(tokens, at, token => (token.is & IS.WRITING) !== 0 || (isStage(token) && token.lower !== 'event'));

const isStage = ({lower}: Token): boolean =>
	/^(?:interview|speech|remarks|twitter|facebook|rally|conference|briefing|hearing|debate|call|reporters|television|radio|appearance|event)$/.test(
		lower,
	);

function within(tokens: readonly Token[], preposition: number, matches: (token: Token) => boolean): boolean {
	for (let at = preposition + 1; at < Math.min(tokens.length, preposition + 6); at++) {
		const token = tokens[at]!;
		if (matches(token)) return true;
		if (token.is & (IS.MARK | IS.PREPOSITION)) return false;
	}
	return false;
}

/** The end of a prepositional phrase; it gives way to a clause that begins without "that". */
function endOfPreposition(tokens: readonly Token[], preposition: number, limit: number): number {
	// "Vows To Close The Quay": a headline's infinitive
	if (tokens[preposition]!.lower === 'to' && tokens[preposition]!.is & IS.CAPITAL) return -1;
	// "responded before adding that it sank": the next words of the same one
	if (
		/^(?:before|after)$/.test(tokens[preposition]!.lower) &&
		(tokens[preposition + 1]?.form ?? 0) & FORM.ING
	)
		return -1;
	let at = preposition + 1;
	while (at < limit && at - preposition < LONGEST_PHRASE) {
		// "on the Gazette's “Morning in the Port” that …"
		if (isTitleAt(tokens, at)) return at + 1;
		if (endsPreposition(tokens, at, preposition)) break;
		at++;
	}
	// "said after a short “Sorry” to her": the marks stand in what comes before
	if (tokens[at]?.quotation && /^(?:after|before|amid|with)$/.test(tokens[preposition]!.lower)) return -1;
	return at === preposition + 1 ? -1 : at;
}

/** Whether the word at `at` is no more of the phrase behind a preposition. */
function endsPreposition(tokens: readonly Token[], at: number, preposition: number): boolean {
	const [before, token, behind] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
	const isFirst = at === preposition + 1;
	if (token.is & (IS.QUOTATION | IS.WH | IS.SUBJECT) || token.lower === 'to') return true;
	// "in that case that …"
	if (token.lower === 'that' && !(isFirst && behind?.is === 0)) return true;
	if (token.is & IS.MARK && token.lower !== '&' && !isClock(tokens, at)) return true;
	if ((isFirst && tokens[preposition]!.lower !== 'as') || before.is & GOES_ON) return false;
	if (token.is & (IS.DETERMINER | IS.ADVERB | IS.PREPOSITION)) return true;
	// "in a statement sent from abroad that"
	const isSent =
		before.is & IS.WRITING &&
		((behind?.is ?? 0) & (IS.PREPOSITION | IS.TIME) || /^(?:out|to)$/.test(behind?.lower ?? ''));
	return !isSent && isVerbal(tokens, at);
}

/** "at 5:40 a.m." */
const isClock = (tokens: readonly Token[], colon: number): boolean =>
	tokens[colon]!.lower === ':' &&
	(tokens[colon - 1]!.is & IS.NUMBER) !== 0 &&
	((tokens[colon + 1]?.is ?? 0) & IS.NUMBER) !== 0;
