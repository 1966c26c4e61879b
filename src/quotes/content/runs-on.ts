/** Whether what was said runs on over a comma or a word at which it might end, as content-end.ts asks. */
import type {CueHit} from '../cues/cues.ts';
import {isNumeral, isVerbal} from '../cues/verbal.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import {hasQuotation} from '../sentence.ts';
import {LONGEST} from '../source/noun-phrases.ts';
import {isSaidWhere} from '../source/setting.ts';
import type {Token} from '../tokens.ts';

/** Whether the cue is one of judgement alone, whose object is what is judged. */
export const isObjectOnly = (hit: CueHit): boolean =>
	(hit.frames & FRAME.JUDGEMENT) !== 0 && !(hit.frames & FRAME.SPEECH);

/**
 * "said that while there are “angry crews,” the quay is safe": what was said opens with a condition or the like, and
 * its main clause comes only behind the comma in the marks before token `at`.
 */
export function awaitsClause(tokens: readonly Token[], first: number, at: number, limit: number): boolean {
	const opener = tokens[tokens[first]!.lower === 'that' && first < at ? first + 1 : first]!;
	const isLead =
		opener.is & IS.SUBORDINATOR
			? opener.lower !== 'than'
			: /^(?:by|despite|without|instead)$/.test(opener.lower);
	if (!isLead || tokens[at - 1]!.quotation!.ending !== ',') return false;
	for (let before = first; before < at - 1; before++)
		if (tokens[before]!.is & (IS.MARK | IS.QUOTATION)) return false;
	for (let verb = at; verb < limit && !(tokens[verb]!.is & IS.MARK); verb++)
		if (tokens[verb]!.quotation || isVerbal(tokens, verb))
			return verb > at || (tokens[at]!.is & IS.SUBJECT) !== 0;
	return false;
}

/**
 * "says it is “a gift,” because the quay is old": a comma that stands in the marks by custom alone ends nothing
 * when the words before the marks and those behind them are one clause.
 */
export function carriesOn(tokens: readonly Token[], first: number, at: number, hit: CueHit | null): boolean {
	if (at - 1 === first || tokens[at - 1]!.quotation!.ending !== ',') return false;
	const {lower} = tokens[at]!;
	if (lower === 'but')
		return corrects(tokens, at + 1) || (hit !== null && !isObjectOnly(hit) && isPredicate(tokens, at + 1));
	if (/^(?:because|compared|than|not|except|unless)$/.test(lower)) return true;
	// "called it “sound,” which it is": the writer tells on
	if (!hit || isObjectOnly(hit)) return false;
	return /^(?:where|which|who)$/.test(lower) || (lower === 'and' && keepsOn(tokens, at + 1, hit));
}

/**
 * "said it is “sound,” and the town owns it", but not "and added that it leaks", "and sat down"; nor "and in the end
 * she did", where the writer judges.
 */
const keepsOn = (tokens: readonly Token[], at: number, hit: CueHit): boolean => {
	const is = tokens[at]?.is ?? IS.PREPOSITION;
	return (is & IS.AUXILIARY) !== 0 || (!(is & IS.PREPOSITION) && !isSameForm(tokens, at, hit));
};

/** Whether a verb of the cue's form stands there, perhaps behind adverbs: the next thing its subject did. */
function isSameForm(tokens: readonly Token[], from: number, hit: CueHit): boolean {
	let at = from;
	while (at < tokens.length && tokens[at]!.is & IS.ADVERB) at++;
	const verb = tokens[at];
	if (!verb || verb.is & (IS.CAPITAL | IS.QUOTATION | IS.MARK | IS.SUBJECT)) return false;
	const form = tokens[hit.verb]!.form;
	if (form & FORM.ING) return /.ing$/.test(verb.lower) && verb.cue !== null;
	if (form & FORM.PAST)
		return (verb.form & FORM.PAST) !== 0 || (isVerbal(tokens, at) && !(verb.is & IS.NOUN_TOO));
	return form & FORM.S ? verb.cue !== null && (verb.form & FORM.S) !== 0 : false;
}

/** ", but also the mole", ", but that it would fall", ", but cannot pay for it": what was said goes on. */
export function corrects(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at];
	if (!next) return false;
	return (
		/^(?:not|that|also|rather|only|because|to)$/.test(next.lower) ||
		((next.is & IS.MODAL) !== 0 && !(next.is & (IS.SUBJECT | IS.CAPITAL)))
	);
}

/** ", but is a man she trusts": a verb whose subject stands before. */
const isPredicate = (tokens: readonly Token[], at: number): boolean =>
	((tokens[at]?.is ?? 0) & (IS.BE | IS.HAVE)) !== 0 && !(tokens[at]!.is & IS.SUBJECT);

/** "64 percent", "the 30 percent", "half of them": a count stands there. */
export const isCounted = (tokens: readonly Token[], from: number, to = from + 2): boolean =>
	tokens
		.slice(Math.max(0, from), to)
		.some(token => isNumeral(token) || /^(?:half|most|percent)$/.test(token.lower));

/** "dismissed the plan by pointing at the bill", but not "backs closing the quay by raising its dues". */
export function isWithoutVerb(
	tokens: readonly Token[],
	first: number,
	end: number,
	hit: CueHit | null,
): boolean {
	if (!hit || !isObjectOnly(hit) || end - first > LONGEST) return false;
	// "defended not paying by citing a ruling": what is cited is said on its own
	if (/^(?:citing|pointing|noting|saying|arguing|calling)$/.test(tokens[end + 1]!.lower)) return true;
	for (let at = first; at < end; at++)
		if (isVerbal(tokens, at) || /.ing$/.test(tokens[at]!.lower) || tokens[at]!.lower === 'to') return false;
	return true;
}

/**
 * "praised her crew and thanked the town": the next thing done, by a verb of the cue's own form; not "praised those who
 * stayed and worked", where a clause about the object has verbs of its own.
 */
export function isNextDeed(tokens: readonly Token[], first: number, from: number, hit: CueHit): boolean {
	if (!isObjectOnly(hit) || from - first > LONGEST || !isSameForm(tokens, from, hit)) return false;
	for (let before = first; before < from; before++) {
		const {is, lower} = tokens[before]!;
		if (is & (IS.SUBJECT | IS.WH | IS.SUBORDINATOR) || lower === 'that' || isVerbal(tokens, before))
			return false;
	}
	return true;
}

/** "told her it was “a gift”, and gave her a rope": behind the marks the next thing done, with no more of them. */
export const isNextAct = (tokens: readonly Token[], comma: number, limit: number, hit: CueHit): boolean =>
	tokens[comma - 1]!.quotation?.closed === true &&
	tokens[comma + 1]?.lower === 'and' &&
	isSameForm(tokens, comma + 2, hit) &&
	!hasQuotation(tokens, comma, limit);

/** "said the quay was “safe” before claiming that …", "while adding that …": the next words of the same one. */
export function opensNextWords(tokens: readonly Token[], first: number, at: number): boolean {
	if (!(tokens[at]!.is & IS.SUBORDINATOR) || !/^(?:before|while)$/.test(tokens[at]!.lower)) return false;
	let verb = at + 1;
	while (verb < tokens.length && tokens[verb]!.is & IS.ADVERB) verb++;
	const next = tokens[verb];
	if (!next || !/.ing$/.test(next.lower)) return false;
	const isSaid =
		next.cue !== null && (next.cue.frames & (FRAME.SPEECH | FRAME.ADDRESS | FRAME.JUDGEMENT)) !== 0;
	return isSaid && (tokens[verb + 1]?.lower === 'that' || hasQuotation(tokens, first, at));
}

/** "said it was “thrown away” after they lost": right behind the marks the writer says when that was. */
export function isSceneBehind(tokens: readonly Token[], at: number, limit: number): boolean {
	return (
		tokens[at - 1]!.quotation !== null &&
		/^(?:after|as)$/.test(tokens[at]!.lower) &&
		/^(?:he|she|they)$/.test(tokens[at + 1]?.lower ?? '') &&
		!hasQuotation(tokens, at, limit)
	);
}

/**
 * "said it was “a gift” to Paz, where it stayed", "said she would meet Paz, who left in May": at its end the writer tells
 * the reader who or what that is. `comma` stands before the pronoun.
 */
export function isGloss(tokens: readonly Token[], first: number, comma: number, limit: number): boolean {
	const {lower} = tokens[comma + 1]!;
	if (!/^(?:which|where|who)$/.test(lower) || hasQuotation(tokens, comma, limit)) return false;
	if (hasQuotation(tokens, first, comma)) return !isWithinClause(tokens, comma, limit);
	if (lower !== 'who' || !(tokens[comma - 1]!.is & IS.CAPITAL)) return false;
	for (let at = comma + 2; at < limit; at++) if (/^[,—]$/.test(tokens[at]!.lower)) return false;
	return true;
}

/** "that it was “a joke” and that the cost, which he puts low, would rise": behind the clause about it its own verb comes. */
function isWithinClause(tokens: readonly Token[], comma: number, limit: number): boolean {
	for (let at = comma + 3; at + 1 < limit; at++)
		if (tokens[at]!.lower === ',')
			return (tokens[at + 1]!.is & IS.AUXILIARY) !== 0 && !(tokens[at + 1]!.is & IS.SUBJECT);
	return false;
}

/** The preposition behind which a verb of judgement says what it makes of its object: "accused Paz of …". */
const JUDGED: Readonly<Record<string, string>> = {
	accuse: 'of',
	blame: 'for',
	credit: 'with',
	criticize: 'for',
	criticise: 'for',
	thank: 'for',
	praise: 'for',
};

/** How many words an aside about the object may have. */
const LONGEST_ABOUT_OBJECT = 24;

/** "accused Paz, who leads the union, of lying", "praised Paz, her deputy, as “a wall”": what is told of the object ends before the preposition. */
export function isAroundObject(
	tokens: readonly Token[],
	comma: number,
	limit: number,
	{lemma}: CueHit,
): boolean {
	for (let at = comma + 2; at + 2 < Math.min(limit, comma + LONGEST_ABOUT_OBJECT); at++) {
		if (tokens[at]!.quotation) return false;
		if (tokens[at]!.lower !== ',') continue;
		const {lower} = tokens[at + 1]!;
		if (
			lower === JUDGED[lemma] ||
			(lower === 'as' && tokens.slice(at + 2, at + 4).some(({quotation}) => quotation))
		)
			return true;
	}
	return false;
}

/** Where and when somebody judges: "mocked his rivals on Twitter", "praised her crew after she had won". */
export function isWhereOrWhen(
	tokens: readonly Token[],
	first: number,
	at: number,
	limit: number,
	hit: CueHit,
): boolean {
	const {is, lower} = tokens[at]!;
	if (!(is & (IS.PREPOSITION | IS.SUBORDINATOR)) || !isObjectOnly(hit) || at - first > LONGEST) return false;
	const isSetting = /^(?:on|in|at|during)$/.test(lower)
		? (isSaidWhere(tokens, at) || isTime(tokens, at + 1)) && !goesOnFor(tokens, at, limit)
		: lower === 'as'
			? /^(?:he|she|they|it)$/.test(tokens[at + 1]?.lower ?? '')
			: /^(?:after|before|when)$/.test(lower) && opensDeed(tokens, at + 1, limit);
	return isSetting && !holdsVerb(tokens, first, at) && !hasQuotation(tokens, at, limit);
}

/** "on Wednesday night", "in late May", with nothing but marks or a clause behind it. */
function isTime(tokens: readonly Token[], from: number): boolean {
	let at = /^(?:late|early|mid)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
	if (!((tokens[at]?.is ?? 0) & IS.TIME)) return false;
	while (tokens[at] && tokens[at]!.is & (IS.TIME | IS.TIME_NOUN | IS.NUMBER)) at++;
	return ((tokens[at]?.is ?? IS.MARK) & (IS.MARK | IS.SUBORDINATOR)) !== 0;
}

/** "after she had won", "before also thanking": what the one who judges did. */
function opensDeed(tokens: readonly Token[], from: number, limit: number): boolean {
	let at = from;
	while (at < limit && tokens[at]!.is & IS.ADVERB) at++;
	const token = tokens[at];
	return (
		token !== undefined &&
		at < limit &&
		(/^(?:he|she|they|it)$/.test(token.lower) || /[^s].ing$/.test(token.lower))
	);
}

/** "criticized them in May for selling it": what is judged goes on behind the day. */
function goesOnFor(tokens: readonly Token[], from: number, limit: number): boolean {
	for (let at = from + 1; at < limit && tokens[at]!.lower !== ','; at++) {
		const {lower} = tokens[at]!;
		if (/^(?:for|as|by|that)$/.test(lower)) return true;
		if (lower === 'to' && !((tokens[at + 1]?.is ?? 0) & (IS.DETERMINER | IS.CAPITAL))) return true;
	}
	return false;
}

function holdsVerb(tokens: readonly Token[], first: number, end: number): boolean {
	for (let at = first; at < end; at++) {
		const {is, lower} = tokens[at]!;
		if (is & (IS.SUBJECT | IS.WH | IS.SUBORDINATOR) || /^(?:to|that)$/.test(lower) || isVerbal(tokens, at))
			return true;
	}
	return false;
}
