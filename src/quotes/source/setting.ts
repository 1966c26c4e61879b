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
	if (
		first.quotation?.isTitle &&
		TELL.has(hit.lemma) &&
		((tokens[from + 1]?.is ?? 0) & (IS.PREPOSITION | IS.TIME) || tokens[from + 1]?.lower === 'that')
	)
		return from + 1;
	if (
		first.is & (IS.NEGATION | IS.QUOTATION | IS.MARK | IS.WH | IS.TIME | IS.PREPOSITION | IS.SUBJECT) ||
		first.lower === 'that' ||
		first.lower === 'to'
	)
		return from;
	const at = endOfAddressee(tokens, from, limit, hit, starts);
	// "urged a return to democracy": nobody is urged there
	if (tokens[at]?.lower === 'to' && /^(?:a|an|the)$/.test(first.lower) && TAKES_TO.has(tokens[at - 1]!.lower))
		return from;
	if (TELL.has(hit.lemma)) return at;
	// "warned Congress that", "asked voters to": an object only when something is said after it.
	let behind = at;
	// "asked Ruiz Friday whether", "asked Ruiz if"
	if (hit.lemma === 'ask') while (behind < limit && tokens[behind]!.is & (IS.TIME | IS.ADVERB)) behind++;
	if (hit.lemma === 'ask' && /^(?:if|whether)$/.test(tokens[behind]?.lower ?? '')) return behind;
	const next = tokens[at];
	// "promised lower dues and “peace”": two things
	if (next?.quotation && tokens[at - 1]!.is & IS.CONJUNCTION) return from;
	const isOrder = next?.lower === 'to' || (next?.lower === 'not' && tokens[at + 1]?.lower === 'to');
	return next && (next.lower === 'that' || isOrder || next.is & (IS.QUOTATION | IS.WH)) ? at : from;
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
	while (at < limit && at - from < 14) {
		const token = tokens[at]!;
		const before = tokens[at - 1]!;
		// "told the Gazette’s “Morning in the Port” on Monday that …"
		if (token.quotation && isTitleAt(tokens, at) && before.is & IS.GENITIVE && TELL.has(hit.lemma))
			return at + 1;
		// "told the Gazette’s Today show"
		if (token.is & IS.TIME && token.is & IS.CAPITAL && before.is & IS.GENITIVE && at + 1 < limit) {
			at += 2;
			continue;
		}
		if (
			token.is & (IS.QUOTATION | IS.WH | IS.SUBJECT | IS.TIME | IS.OBJECT | IS.SUBORDINATOR | IS.AUXILIARY) ||
			token.lower === 'that' ||
			token.lower === 'to'
		)
			break;
		if (token.is & IS.MARK && token.lower !== '&') break;
		const inside = (before.is & (IS.DETERMINER | IS.PREPOSITION | IS.CONJUNCTION | IS.GENITIVE)) !== 0;
		if (!inside && token.is & (IS.DETERMINER | IS.ADVERB)) break;
		if (
			!inside &&
			starts.has(token.start) &&
			!(before.is === 0 && (isTold(tokens, at) || (at - 1 === from && /(?:er|or|st)$/.test(before.lower))))
		)
			break;
		if (token.is & IS.PREPOSITION && !/^(?:of|for|from|with)$/.test(token.lower)) break;
		if (token.lower === 'for' && /^(?:thank|congratulate)$/.test(hit.lemma)) break;
		if (isVerbal(tokens, at)) break;
		at++;
	}
	return at;
}

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

/** Past adverbs, days and "in a statement", "on Tuesday", "last week": when and where it was said. */
export function skipSetting(tokens: readonly Token[], from: number, limit: number, strict: boolean): number {
	let at = from;
	while (at < limit) {
		const token = tokens[at]!;
		if (
			token.is & IS.ADVERB &&
			!(token.is & IS.NEGATION) &&
			!(token.is & (IS.CONJUNCTION | IS.DETERMINER)) &&
			token.lower !== 'never' &&
			!(token.lower === 'there' && opensExistence(tokens, at + 1))
		)
			at++;
		else if (token.is & IS.TIME && !(token.is & IS.GENITIVE))
			at += (tokens[at + 1]?.is ?? 0) & IS.TIME_NOUN ? 2 : 1;
		else if (
			(tokens[at + 1]?.is ?? 0) & (IS.TIME_NOUN | IS.TIME) &&
			!(tokens[at + 1]!.is & IS.GENITIVE) &&
			/^(?:this|last|next|earlier|late|early|that)$/.test(token.lower)
		)
			at += 2;
		else if (token.lower === 'earlier' && (tokens[at + 1]?.is ?? 0) & IS.PREPOSITION) at++;
		// "recognized long ago that", "complained soon after that"
		else if (
			token.lower === 'ago' ||
			((token.lower === 'after' || token.lower === 'before') && at > from && tokens[at + 1]?.lower === 'that')
		)
			at++;
		else if (tokens[at + 2]?.lower === 'ago' && tokens[at + 1]!.is & IS.TIME_NOUN) at += 3;
		else if (isInfinitive(tokens, at)) break;
		else if (
			SETTING.has(token.lower) &&
			!(strict && at === from && !settles(tokens, at) && !addressesOne(tokens, at, limit))
		) {
			const end = endOfPreposition(tokens, at, limit);
			if (end < 0) return at;
			at = end;
		} else break;
	}
	return at;
}

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
	while (at < limit && at - preposition < 14) {
		const token = tokens[at]!;
		const before = tokens[at - 1]!;
		// "on the Gazette's “Morning in the Port” that …"
		if (isTitleAt(tokens, at)) return at + 1;
		// "in that case that …"
		const points = token.lower === 'that' && at === preposition + 1 && tokens[at + 1]?.is === 0;
		if (
			token.is & (IS.QUOTATION | IS.WH | IS.SUBJECT) ||
			(token.lower === 'that' && !points) ||
			token.lower === 'to'
		)
			break;
		if (token.is & IS.MARK && token.lower !== '&' && !isClock(tokens, at)) break;
		const inside =
			(at === preposition + 1 && tokens[preposition]!.lower !== 'as') ||
			(before.is & (IS.DETERMINER | IS.PREPOSITION | IS.CONJUNCTION | IS.GENITIVE)) !== 0;
		if (!inside && token.is & (IS.DETERMINER | IS.ADVERB | IS.PREPOSITION)) break;
		// … but "in a statement sent from abroad that"
		const behind = tokens[at + 1];
		const isSent =
			before.is & IS.WRITING &&
			((behind?.is ?? 0) & (IS.PREPOSITION | IS.TIME) || /^(?:out|to)$/.test(behind?.lower ?? ''));
		if (!inside && isVerbal(tokens, at) && !isSent) break;
		at++;
	}
	// "said after a short “Sorry” to her": the marks stand in what comes before
	if (tokens[at]?.quotation && /^(?:after|before|amid|with)$/.test(tokens[preposition]!.lower)) return -1;
	return at === preposition + 1 ? -1 : at;
}

/** "at 5:40 a.m." */
const isClock = (tokens: readonly Token[], colon: number): boolean =>
	tokens[colon]!.lower === ':' &&
	(tokens[colon - 1]!.is & IS.NUMBER) !== 0 &&
	((tokens[colon + 1]?.is ?? 0) & IS.NUMBER) !== 0;
