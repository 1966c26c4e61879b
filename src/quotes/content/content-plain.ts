import {appealsTo, type CueHit} from '../cues/cues.ts';
import {SURVEYS} from '../cues/findings.ts';
import {isVerbal} from '../cues/verbal.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import {hasQuotation} from '../sentence.ts';
import type {Token} from '../tokens.ts';
import {holdsClause, holdsSpoken, namesSomething, opensClause} from './clause.ts';
import {type Content, endContent} from './content-end.ts';
import {isNextToCue, type Opening} from './content-opening.ts';
import {isOtherDeed} from './other-deeds.ts';

/**
 * What was said behind a cue when no word opens it: "said the quay is shut", "praised the crews". The verb decides
 * whether a clause has to follow, or whether a thing will do.
 */
export function findPlain(tokens: readonly Token[], opening: Opening): Content | null {
	const {hit, first, limit} = opening;
	// "accepted a gift", "submitted a plan": only with "that" a belief, or words
	if (hit.lemma === 'accept' || hit.lemma === 'submit' || appealsTo(hit)) return null;
	if (tellsOtherwise(tokens, opening) || pointsBack(tokens, opening)) return null;
	const view = viewAs(tokens, first, limit, hit);
	if (view) return view;
	const written = behindReading(tokens, opening);
	if (written) return written;
	const content = endContent(tokens, first, limit, hit);
	return content && isSaid(tokens, content, opening) ? behindColon(tokens, content) : null;
}

/** "tweeted a picture of the quay and the words: “It sank.”": no more than the words, where they end what is said. */
function behindColon(tokens: readonly Token[], content: Content): Content {
	const colon = content.last - 1;
	// "posted a picture of the quay with the caption “It sank.”"
	const isCaption = /^(?:caption|captioned|words|message)$/.test(tokens[colon]?.lower ?? '');
	if (colon <= content.first || !(isCaption || tokens[colon]!.lower === ':')) return content;
	const {quotation} = tokens[content.last]!;
	if (!quotation || quotation.isSmall || tokens[colon - 1]!.is & IS.CAPITAL) return content;
	if (!isCaption && quotation.isTitle && !/[.!?]/.test(quotation.ending)) return content;
	for (let at = content.first; at < colon; at++)
		if (
			tokens[at]!.quotation ||
			(tokens[at]!.is & IS.SUBJECT && !(at === content.first && tokens[at]!.lower === 'it')) ||
			isVerbal(tokens, at)
		)
			return content;
	return {first: content.last, last: content.last};
}

/** "posted a message on Twitter reading “It sank” and left", "emailed the crews saying: “It sank”": no more than the words in marks. */
function behindReading(tokens: readonly Token[], {hit, first, limit}: Opening): Content | null {
	if (!SENDS.test(hit.lemma)) return null;
	for (let at = first + 1; at + 1 < Math.min(limit, first + FARTHEST_READING); at++) {
		const {is, lower} = tokens[at]!;
		if (/^(?:reading|saying|stating)$/.test(lower)) {
			const words = /^[,:]$/.test(tokens[at + 1]!.lower) ? at + 2 : at + 1;
			return words < limit && tokens[words]!.quotation ? {first: words, last: words} : null;
		}
		if (is & (IS.MARK | IS.QUOTATION | IS.SUBJECT | IS.WH) || isVerbal(tokens, at)) return null;
	}
	return null;
}

/** Verbs whose object is a message. */
const SENDS = /^(?:post|tweet|write|text|email|cable|message|retweet|release|issue)$/;

/** How far behind such a verb its "reading" may stand, in tokens. */
const FARTHEST_READING = 12;

/** Whether the word behind the cue and its setting begins something else: another verb, clause or phrase. */
function tellsOtherwise(tokens: readonly Token[], opening: Opening): boolean {
	const {hit, first} = opening;
	const token = tokens[first]!;
	const judges = (hit.frames & FRAME.JUDGEMENT) !== 0;
	const isLead = hit.lemma === 'say' && hit.mood !== 'infinitive' && leadsToClause(tokens, opening);
	if (token.is & (IS.CONJUNCTION | IS.SUBORDINATOR) && !isLead && !/^(?:if|since|once)$/.test(token.lower))
		return true;
	// "attacked on the left", "defended well"
	const isHow = token.is & (IS.PREPOSITION | IS.ADVERB) && token.lower !== 'there';
	if (judges && isHow && !hasQuotation(tokens, first, opening.limit)) return true;
	if (token.is & IS.PREPOSITION && !judges && !isLead) return true;
	if (
		token.form & FORM.ING &&
		!(hit.frames & (FRAME.JUDGEMENT | FRAME.INTENTION)) &&
		!tellsOfDoing(tokens, opening)
	)
		return !(isNextToCue(opening) && isGerundClause(tokens, opening));
	// "the form described is set out …": the sentence's own verb follows
	const isFiniteVerb =
		(token.is & (IS.BE | IS.HAVE)) !== 0 &&
		!(token.is & IS.SUBJECT) &&
		!(token.form & FORM.ING) &&
		!/^(?:be|being|having|been)$/.test(token.lower);
	if (isFiniteVerb) return true;
	// "she said in the letter seen by the Gazette": the verb belongs to the setting
	const isParticiple = isVerbal(tokens, first) && !(token.is & IS.AUXILIARY);
	return !isNextToCue(opening) && isParticiple && ((tokens[first + 1]?.is ?? 0) & IS.PREPOSITION) !== 0;
}

/** "said this in a written reply", "disclosed this when he met crews": what was said stands before. */
function pointsBack(tokens: readonly Token[], {hit, first, limit}: Opening): boolean {
	if (tokens[first]!.lower !== 'this' || !(hit.frames & FRAME.SPEECH)) return false;
	const next = tokens[first + 1];
	if (first + 1 >= limit || !next) return true;
	const isSetting =
		next.is & (IS.PREPOSITION | IS.TIME) || /^(?:to|when|while|yesterday|here)$/.test(next.lower);
	// "demand this of any site"
	if (!isSetting || next.lower === 'of') return false;
	// "said this in turn had hurt the port"
	if (/^(?:turn|fact|itself|part|effect)$/.test(tokens[first + 2]?.lower ?? '')) return false;
	for (let at = first + 2; at < limit; at++) {
		const {is} = tokens[at]!;
		if (is & (IS.SUBORDINATOR | IS.WH)) return true;
		if (is & IS.AUXILIARY && !(is & IS.CAPITAL)) return false;
	}
	return true;
}

/** "said unless the quay is fixed, crews will leave", "said despite all that, it is safe": the clause comes behind the comma. */
function leadsToClause(tokens: readonly Token[], {first, limit}: Opening): boolean {
	if (
		!/^(?:unless|although|though|because|despite|unlike|without|whenever|until)$/.test(tokens[first]!.lower)
	)
		return false;
	let comma = first + 1;
	while (comma < limit && tokens[comma]!.lower !== ',') {
		if (tokens[comma]!.is & (IS.MARK | IS.QUOTATION)) return false;
		comma++;
	}
	return comma + 2 < limit && opensClause(tokens, {first: comma + 1, last: limit - 1});
}

/** "said mending the quay was wrong", "believes even standing up will help": what is done has a verb behind it. */
function isGerundClause(tokens: readonly Token[], {hit, first, limit}: Opening): boolean {
	if (!LOOSE.has(hit.lemma) && !/^(?:believe|think)$/.test(hit.lemma)) return false;
	const doing = tokens[first]!.lower === 'even' ? first + 1 : first;
	if (!/[a-z]{2}ing$/.test(tokens[doing]?.lower ?? '')) return false;
	for (let at = doing + 1; at < limit; at++) {
		const {is, lower} = tokens[at]!;
		if (is & (IS.MARK | IS.QUOTATION | IS.SUBJECT | IS.WH) || lower === 'that') return false;
		if (is & IS.AUXILIARY) return true;
	}
	return false;
}

/** Whether a verb like the cue's says such words, and does not do something with such a thing. */
function isSaid(tokens: readonly Token[], content: Content, opening: Opening): boolean {
	const {hit, first} = opening;
	const {lemma, frames} = hit;
	if (frames & FRAME.QUOTING && !holdsSpoken(tokens, content)) return false;
	// "found a note from her “just good friend”": a thing found
	if (lemma === 'find' && isThing(tokens, content) && !isFinding(tokens, hit)) return false;
	// whatever else is seen, or challenged, is no view
	if (/^(?:see|challenge)$/.test(lemma) && !isClause(tokens, content)) return false;
	if (isOtherDeed(tokens, content, hit)) return false;
	// "expects them to be clean": what somebody is to do
	if (frames & FRAME.INTENTION && isWhomTo(tokens, first)) return true;
	if (lemma === 'call' && hit.last === hit.verb && !namesSomething(tokens, content)) return false;
	if (frames & FRAME.JUDGEMENT || isFinding(tokens, hit) || OBJECT_TOO.has(lemma)) return true;
	if (tellsOfDoing(tokens, opening)) return true;
	if (isGerundClause(tokens, opening)) return true;
	if (!LOOSE.has(lemma)) return isClause(tokens, content);
	return (
		isClause(tokens, content) ||
		holdsClause(tokens, content) ||
		(lemma === 'say' && mayBeClause(tokens, content))
	);
}

const isClause = (tokens: readonly Token[], content: Content): boolean =>
	opensClause(tokens, content) || holdsSpoken(tokens, content);

/** "said the crews mend ropes", "said no": its verb is not among the known ones, or it needs none. */
const mayBeClause = (tokens: readonly Token[], {first, last}: Content): boolean =>
	last - first > 1
		? tokens.slice(first, last + 1).some(({is}) => !(is & IS.CAPITAL))
		: first === last && /^(?:yes|no)$/.test(tokens[first]!.lower);

function isThing(tokens: readonly Token[], {first, last}: Content): boolean {
	if (tokens[first]!.quotation) return false;
	for (let at = first; at <= last; at++) {
		if (tokens[at]!.quotation) return true;
		// "found a note that said “Sorry”": the note says it
		if (at > first && /^(?:that|which)$/.test(tokens[at]!.lower)) return true;
		if (tokens[at]!.is & IS.SUBJECT || (at > first && isVerbal(tokens, at))) return false;
		// "found a home in Porto and never returned"
		if (tokens[at]!.is & (IS.MARK | IS.CONJUNCTION)) return true;
	}
	return true;
}

/** "them to", "him not to", "it to" */
function isWhomTo(tokens: readonly Token[], first: number): boolean {
	const whom = tokens[first]!;
	if (!(whom.is & IS.OBJECT) && !/^(?:it|her|you)$/.test(whom.lower)) return false;
	const to = tokens[first + 1]?.lower === 'not' ? first + 2 : first + 1;
	// "wants it to, but fears it"
	return tokens[to]?.lower === 'to' && !((tokens[to + 1]?.is ?? IS.MARK) & (IS.MARK | IS.CONJUNCTION));
}

/** "sees the plan as a gift", "cast himself as a friend of the port": a judgement by verbs that seldom judge. */
function viewAs(tokens: readonly Token[], first: number, limit: number, hit: CueHit): Content | null {
	const takesAll = hit.lemma === 'see' || hit.lemma === 'view' || hit.lemma === 'regard';
	// a film casts someone "as Hamlet"
	const isCast =
		hit.lemma === 'cast' &&
		(/self$|selves$/.test(tokens[first]!.lower) || (tokens[first]!.is & IS.DETERMINER) !== 0);
	if (!takesAll && !isCast) return null;
	const content = endContent(tokens, first, limit, {...hit, frames: FRAME.JUDGEMENT});
	for (let at = first + 1; content && at < content.last; at++) if (tokens[at]!.lower === 'as') return content;
	return null;
}

/** Speaking verbs that also take a plain noun phrase: "announced his endorsement", "found no evidence". */
const OBJECT_TOO = new Set(
	'announce predict deny admit concede acknowledge explain reveal suggest recommend propose promise pledge repeat reiterate emphasize stress echo confirm signal indicate disclose declare recall want seek plan demand request expect fear doubt urge'.split(
		' ',
	),
);

/** How far before "shows" the poll may stand: "A poll of 400 crews, taken in May and published on Friday, shows". */
const FARTHEST_SURVEY = 24;

/** "a poll shows Ruiz ahead", "the study found less rust": what surveys show is what they say. */
function isFinding(tokens: readonly Token[], hit: CueHit): boolean {
	if (!/^(?:show|find|suggest|indicate|put)$/.test(hit.lemma)) return false;
	for (let at = hit.first - 1; at >= 0 && hit.first - at < FARTHEST_SURVEY; at--) {
		const {lower, is} = tokens[at]!;
		if (SURVEYS.test(lower)) return true;
		if (is & (IS.SUBJECT | IS.QUOTATION) && !(is & IS.WH)) return false;
	}
	return false;
}

/** Verbs of speech and belief behind which the -ing form of another verb tells what was done: "reported earning". */
const GERUND_TOO = new Set(
	'report remember recall admit mention describe consider imagine discuss lament suggest recommend propose'.split(
		' ',
	),
);

/** … whatever that verb is: "recalled seeing it". */
const RECALLS = new Set('remember recall admit'.split(' '));

function tellsOfDoing(tokens: readonly Token[], opening: Opening): boolean {
	const {lemma} = opening.hit;
	const {is, lower} = tokens[opening.first]!;
	if (!GERUND_TOO.has(lemma) || !isNextToCue(opening)) return false;
	return (
		(is === 0 || /^(?:having|being)$/.test(lower) || (is === IS.CUE && RECALLS.has(lemma))) &&
		/[a-z]{2}ing$/.test(lower) &&
		!/thing$/.test(lower)
	);
}

/** Verbs of speech after which any clause, however it begins, is what was said. */
const LOOSE = new Set('say add tell insist argue recall suggest predict'.split(' '));
