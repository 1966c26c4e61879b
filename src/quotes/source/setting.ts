import {isTitleAt} from '../content/clause.ts';
import type {CueHit} from '../cues/cues.ts';
import {isVerbal} from '../cues/verbal.ts';
import {FORM, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import type {MentionStarts} from './noun-phrases.ts';

/** Prepositions that bring when, where and to whom between a cue and what was said. */
const SETTING = new Set(
	'in on at during to of about from through via with by for before after over outside near as under regarding following amid since against among across throughout inside'.split(
		' ',
	),
);

/** Past "reporters", "the crowd", "him", "CNN": whoever is told. */
export function skipAddressee(
	tokens: readonly Token[],
	from: number,
	limit: number,
	hit: CueHit,
	starts: MentionStarts,
): number {
	const first = tokens[from];
	if (!first || from >= limit) return from;
	if (first.is & IS.OBJECT) return from + 1;
	// "asked it to file a report"
	if (first.lower === 'it' && tokens[from + 1]?.lower === 'to') return from + 1;
	// "told “Morning in the Port” that …"
	if (first.quotation?.isTitle && TELL.has(hit.lemma) && mayFollowTitle(tokens[from + 1])) return from + 1;
	if (first.is & NOBODY || first.lower === 'that' || first.lower === 'to') return from;
	const at = pastAge(tokens, endOfAddressee(tokens, from, limit, hit, starts));
	// "urged a return to democracy": nobody is urged there
	if (tokens[at]?.lower === 'to' && /^(?:a|an|the)$/.test(first.lower) && TAKES_TO.has(tokens[at - 1]!.lower))
		return from;
	if (TELL.has(hit.lemma)) return at;
	if (hit.lemma === 'ask') {
		// "asked Ruiz if", "asked Ruiz Friday whether"
		let behind = at;
		while (behind < limit && tokens[behind]!.is & (IS.TIME | IS.ADVERB)) behind++;
		if (/^(?:if|whether)$/.test(tokens[behind]?.lower ?? '')) return behind;
	}
	// "warned Congress that", "asked voters to": somebody is told only where something is said after it.
	return opensWords(tokens, at) ? at : from;
}

/** What begins no phrase for somebody who is told. */
const NOBODY = IS.NEGATION | IS.QUOTATION | IS.MARK | IS.WH | IS.TIME | IS.PREPOSITION | IS.SUBJECT;

const mayFollowTitle = (next: Token | undefined): boolean =>
	next !== undefined && ((next.is & (IS.PREPOSITION | IS.TIME)) !== 0 || next.lower === 'that');

/** Whether what is said, asked or ordered begins at `at`, behind whom it is said to. */
function opensWords(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at];
	if (!next) return false;
	// "promised lower dues and “peace”": two things
	if (next.quotation && tokens[at - 1]!.is & IS.CONJUNCTION) return false;
	if (/^(?:that|to)$/.test(next.lower) || next.is & (IS.QUOTATION | IS.WH)) return true;
	return next.lower === 'not' && tokens[at + 1]?.lower === 'to';
}

/** The end of the phrase that tells who is told, which begins at `from`. */
function endOfAddressee(
	tokens: readonly Token[],
	from: number,
	limit: number,
	hit: CueHit,
	starts: MentionStarts,
): number {
	let at = from + 1;
	while (at < limit && at - from < LONGEST_PHRASE) {
		const token = tokens[at]!;
		if (tokens[at - 1]!.is & IS.GENITIVE) {
			// "told the Gazette’s “Morning in the Port” on Monday that …"
			if (token.quotation && isTitleAt(tokens, at) && TELL.has(hit.lemma)) return at + 1;
			// "told the Gazette’s Today show"
			if (token.is & IS.TIME && token.is & IS.CAPITAL && at + 1 < limit) {
				at += 2;
				continue;
			}
		}
		if (endsAddressee(tokens, at, from, hit, starts)) break;
		at++;
	}
	return at;
}

/** How many words may tell who is told, or when and where. */
const LONGEST_PHRASE = 14;

/** Whether the word at `at` is no more of the phrase for somebody that begins at `from`. */
function endsAddressee(
	tokens: readonly Token[],
	at: number,
	from: number,
	{lemma}: CueHit,
	starts: MentionStarts,
): boolean {
	const [before, token] = [tokens[at - 1]!, tokens[at]!];
	const {is, lower} = token;
	if (is & OF_CLAUSE || lower === 'that' || lower === 'to') return true;
	if (is & IS.MARK && lower !== '&') return true;
	const isInside = (before.is & GOES_ON) !== 0;
	if (!isInside && is & (IS.DETERMINER | IS.ADVERB)) return true;
	// "told Ruiz Paz had left", but not "told reporter Ana Ruiz"
	if (!isInside && starts.has(token.start)) {
		const isNoun = at - 1 === from && /(?:er|or|st)$/.test(before.lower);
		if (before.is !== 0 || !(isTold(tokens, at) || isNoun)) return true;
	}
	if (is & IS.PREPOSITION && !/^(?:of|for|from|with)$/.test(lower)) return true;
	if (lower === 'for' && /^(?:thank|congratulate)$/.test(lemma)) return true;
	return isVerbal(tokens, at);
}

/** What stands in what is said, and not in whom it is said to. */
const OF_CLAUSE = IS.QUOTATION | IS.WH | IS.SUBJECT | IS.TIME | IS.OBJECT | IS.SUBORDINATOR | IS.AUXILIARY;

/** Words that a phrase goes on behind. */
const GOES_ON = IS.DETERMINER | IS.PREPOSITION | IS.CONJUNCTION | IS.GENITIVE;

/** "told Ana Ruiz, 34, her plan was silly" */
const pastAge = (tokens: readonly Token[], at: number): number =>
	tokens[at]?.lower === ',' && /^\d\d?$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === ','
		? at + 3
		: at;

/** Nouns with a "to" of their own. */
const TAKES_TO = new Set(
	'return end halt answer response solution limit threat boost alternative'.split(' '),
);

/** "told the reporter Ana Ruiz that …": the name is the reporter's; not "told the reporter Ruiz was ill". */
function isTold(tokens: readonly Token[], name: number): boolean {
	let at = name;
	while (at < tokens.length && tokens[at]!.is & IS.CAPITAL) at++;
	return tokens[at]?.lower === 'that';
}

const TELL = new Set(
	'tell remind assure inform notify reassure convince persuade brief lecture text thank congratulate'.split(
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
