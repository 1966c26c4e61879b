import {tellsOn} from './asides.ts';
import {holdsClause, holdsSpoken, isTitleAt, namesSomething, opensClause} from './clause.ts';
import {type Content, endContent, isStop} from './content-end.ts';
import {type CueHit, isSpeech} from './cues.ts';
import {FORM, FRAME, IS} from './lexicon.ts';
import type {MentionStarts} from './noun-phrases.ts';
import {skipAddressee, skipSetting} from './setting.ts';
import type {Token} from './tokens.ts';
import {isVerbal} from './verbal.ts';

/** How far behind the cue a "that" is looked for. */
const FARTHEST_THAT = 26;

/** "told a meeting in Alder Bay, Maine, on Monday that …": names of places with commas lie between. */
function findFarThat(tokens: readonly Token[], {last, lemma}: CueHit, limit: number): number {
	const from = last + 1;
	let commas = 0;
	for (let at = from; at < Math.min(limit, from + FARTHEST_THAT); at++) {
		const token = tokens[at]!;
		if (token.lower === 'that') {
			const before = tokens[at - 1]!;
			// "told a crowd about the plan that …" is more about the plan.
			const isSetting = (before.is & (IS.TIME | IS.TIME_NOUN | IS.NUMBER)) !== 0;
			return isSetting || (commas > 0 && (lemma === 'tell' || before.lower === ',')) ? at : -1;
		}
		if (token.lower === ',') commas++;
		if (token.is & (IS.QUOTATION | IS.SUBJECT | IS.WH | IS.SUBORDINATOR | IS.CONJUNCTION)) return -1;
		if ((token.is & IS.MARK && token.lower !== ',') || isVerbal(tokens, at)) return -1;
	}
	return -1;
}

/** What follows the cue only behind a longer setting; for attributions with nothing said before them. */
export function findFarContent(tokens: readonly Token[], hit: CueHit, limit: number): Content | null {
	const that = hit.mood === 'finite' && isSpeech(hit) ? findFarThat(tokens, hit, limit) : -1;
	return that < 0 ? null : endContent(tokens, that, limit, hit);
}

/** What follows the cue, past the person addressed and the setting: null when nothing is said there. */
export function findContentAfter(
	tokens: readonly Token[],
	hit: CueHit,
	limit: number,
	starts: MentionStarts,
): Content | null {
	let at = hit.last + 1;
	if (hit.frames & FRAME.ADDRESS) at = skipAddressee(tokens, at, limit, hit, starts);
	// "has not commented since the award": since when
	if (tokens[at]?.lower === 'since' && hit.first < hit.verb && tokens[hit.first]!.is & IS.HAVE) return null;
	// "quoted from her diary": where the words were taken from
	if (hit.lemma === 'quote' && tokens[at]?.lower === 'from') return null;
	// "wrote of her that she listened": of whom it was said
	if (
		/^(?:say|write)$/.test(hit.lemma) &&
		/^(?:him|her|it|them)$/.test(tokens[at]?.lower ?? '') &&
		tokens[at + 1]?.lower === 'that'
	)
		at++;
	// "thanked the crews for having come": for what is what was said
	if (/^(?:thank|congratulate)$/.test(hit.lemma) && tokens[at]?.lower === 'for')
		return at + 1 < limit ? endContent(tokens, at, limit, hit) : null;
	const judges = (hit.frames & FRAME.JUDGEMENT) !== 0;
	const bare = at === hit.last + 1;
	const skipped = skipSetting(tokens, at, limit, bare && (judges || (hit.frames & FRAME.ADDRESS) !== 0));
	const token = tokens[skipped];
	if (!token || skipped >= limit || isStop(token)) return null;
	if (token.lower === ':' || token.lower === '—') {
		if (skipped + 1 >= limit) return token.lower === ':' ? {first: skipped, last: skipped, open: true} : null;
		if (token.lower === '—' && !(tokens[skipped + 1]!.is & IS.QUOTATION)) return null;
		return endContent(tokens, skipped + 1, limit, hit);
	}
	if (token.lower === ',') {
		const next = tokens[skipped + 1];
		if (tellsOn(tokens, skipped + 1, tokens.length)) return null;
		if (next && next.is & IS.QUOTATION && !isTitleAt(tokens, skipped + 1))
			return endContent(tokens, skipped + 1, limit, hit);
		if (next?.lower === 'that' && skipped > hit.last + 1) return endContent(tokens, skipped + 1, limit, hit);
		// "If it sinks, Ruiz said, there is a simple reason: “Rust.”": the clause behind the comma is hers
		const after = closingComma(tokens, skipped, limit);
		if (after > 0 && tokens[after - 1]!.lower === ':' && opensSentence(next)) return null;
		if (after > 0 && after >= limit)
			return tokens[after - 1]!.lower === ':' ? {first: after - 1, last: after - 1, open: true} : null;
		if (after > 0 && (tokens[after]!.is & IS.QUOTATION || tokens[after]!.lower === 'that'))
			return endContent(tokens, after, limit, hit);
		return null;
	}
	// "thanked the crews who had searched": which of them
	if (at > hit.last + 1 && !ASKS.has(hit.lemma) && /^(?:who|whom|whose|which)$/.test(token.lower))
		return null;
	// "when he asked me for the record I gave it to him": the sentence goes on
	if (skipped > hit.last + 1 && hit.lemma === 'ask' && token.is & IS.SUBJECT) return null;
	// "responded to reports that it was shut": others reported it
	if (
		token.lower === 'that' &&
		REPORTED.test(tokens[skipped - 1]!.lower) &&
		tokens.slice(at, skipped).some(({lower}) => lower === 'to')
	)
		return null;
	// "told the crews about a plan that would close it": more about the plan
	if (
		token.lower === 'that' &&
		skipped > at &&
		skipped + 1 < limit &&
		((isVerbal(tokens, skipped + 1) && !(tokens[skipped + 1]!.is & IS.SUBJECT)) ||
			tellsOfWriting(tokens, skipped))
	)
		return null;
	// "said on the Gazette's “Morning in the Port”": where it was said
	if (token.is & IS.QUOTATION && skipped > at && isTitleAt(tokens, skipped)) return null;
	// "sang “Low Water” at the opening": a work and no words
	if (
		token.quotation?.isTitle &&
		skipped === hit.last + 1 &&
		PERFORM.has(hit.lemma) &&
		tokens[skipped + 1]?.lower !== ','
	)
		return null;
	if (token.is & IS.QUOTATION || token.lower === 'that' || token.is & IS.WH) {
		if (
			token.is & IS.WH &&
			/^(?:who|whom|whose|which|when|where)$/.test(token.lower) &&
			skipped !== hit.last + 1 &&
			skipped !== at
		)
			return null;
		return endContent(tokens, skipped, limit, hit);
	}
	if (token.lower === 'not' && tokens[skipped + 1]?.lower === 'to')
		return endContent(tokens, skipped, limit, hit);
	if (token.lower === 'to') {
		const infinitive = tokens[skipped + 1];
		if (
			!infinitive ||
			!(hit.frames & (FRAME.INTENTION | FRAME.ADDRESS)) ||
			infinitive.is & (IS.DETERMINER | IS.OBJECT) ||
			/^(?:show|teach)$/.test(hit.lemma)
		)
			return null;
		return endContent(tokens, skipped, limit, hit);
	}
	if (token.lower === 'as' && judges) return endContent(tokens, skipped + 1, limit, hit);
	if (token.is & (IS.CONJUNCTION | IS.SUBORDINATOR) && !/^(?:if|since|once)$/.test(token.lower)) return null;
	if (token.is & IS.PREPOSITION && !judges) return null;
	if (token.form & FORM.ING && !(hit.frames & (FRAME.JUDGEMENT | FRAME.INTENTION))) return null;
	// "the form described is set out …": the sentence's own verb follows
	if (
		token.is & (IS.BE | IS.HAVE) &&
		!(token.is & IS.SUBJECT) &&
		!(token.form & FORM.ING) &&
		!/^(?:be|being|having|been)$/.test(token.lower)
	)
		return null;
	// "she said in the letter seen by the Gazette": the verb belongs to the setting.
	const follower = tokens[skipped + 1];
	if (
		skipped > hit.last + 1 &&
		follower &&
		follower.is & IS.PREPOSITION &&
		isVerbal(tokens, skipped) &&
		!(token.is & IS.AUXILIARY)
	)
		return null;
	const view = viewAs(tokens, skipped, limit, hit);
	if (view) return view;
	const content = endContent(tokens, skipped, limit, hit);
	if (!content) return null;
	if (hit.frames & FRAME.QUOTING && !holdsSpoken(tokens, content)) return null;
	// "found a note from her “just good friend”": a thing found
	if (hit.lemma === 'find' && isThing(tokens, content)) return null;
	// whatever else is seen, or challenged, is no view
	if (/^(?:see|challenge)$/.test(hit.lemma) && !opensClause(tokens, content) && !holdsSpoken(tokens, content))
		return null;
	const takesObject = judges || isFinding(tokens, hit) || OBJECT_TOO.has(hit.lemma);
	if (hit.lemma === 'call' && hit.last === hit.verb && !namesSomething(tokens, content)) return null;
	const said = LOOSE.has(hit.lemma)
		? holdsClause(tokens, content) || (hit.lemma === 'say' && mayBeClause(tokens, content))
		: opensClause(tokens, content) || holdsSpoken(tokens, content);
	if (!takesObject && !said && !(GERUND_TOO.has(hit.lemma) && isDoing(token, skipped - hit.last)))
		return null;
	return content;
}

/** "said the crews mend ropes", "said no": its verb is not among the known ones, or it needs none. */
const mayBeClause = (tokens: readonly Token[], {first, last}: Content): boolean =>
	last - first > 2 ? true : first === last && /^(?:yes|no)$/.test(tokens[first]!.lower);

function isThing(tokens: readonly Token[], {first, last}: Content): boolean {
	if (tokens[first]!.quotation) return false;
	for (let at = first; at <= last; at++) {
		if (tokens[at]!.quotation) return true;
		if (tokens[at]!.is & IS.SUBJECT || (at > first && isVerbal(tokens, at))) return false;
	}
	return true;
}

/** "sees the plan as a gift", "cast himself as a friend of the port": a judgement by verbs that seldom judge. */
function viewAs(tokens: readonly Token[], first: number, limit: number, hit: CueHit): Content | null {
	const takesAll = /^(?:see|view|regard)$/.test(hit.lemma);
	// a film casts someone "as Hamlet"
	const isCast =
		hit.lemma === 'cast' &&
		(/self$|selves$/.test(tokens[first]!.lower) || (tokens[first]!.is & IS.DETERMINER) !== 0);
	if (!takesAll && !isCast) return null;
	const content = endContent(tokens, first, limit, {...hit, frames: FRAME.JUDGEMENT});
	for (let at = first + 1; content && at < content.last; at++) if (tokens[at]!.lower === 'as') return content;
	return null;
}

/** "replied in a letter that carries a date": what the letter does, not what was said in it. */
function tellsOfWriting(tokens: readonly Token[], that: number): boolean {
	const verb = tokens[that + 1]!;
	return (
		(tokens[that - 1]!.is & IS.WRITING) !== 0 &&
		/(?:[^s]s|ed)$/.test(verb.lower) &&
		((tokens[that + 2]?.is ?? 0) & (IS.DETERMINER | IS.POSSESSIVE | IS.OBJECT)) !== 0
	);
}

const REPORTED =
	/^(?:reports?|claims?|allegations?|accusations?|suggestions?|speculation|rumou?rs?|criticism|news|charges?)$/;

/** Verbs behind whose addressee a question may follow: "asked the crews who had gone". */
const ASKS = new Set('ask tell show teach remind question'.split(' '));

/** Verbs whose object is a work as often as words. */
const PERFORM = new Set('sing write recite begin'.split(' '));

/** Speaking verbs that also take a plain noun phrase: "announced his endorsement", "found no evidence". */
const OBJECT_TOO = new Set(
	'announce predict deny admit concede acknowledge explain reveal suggest recommend propose promise pledge repeat reiterate emphasize stress echo confirm signal indicate disclose declare recall want seek plan demand request expect fear doubt urge'.split(
		' ',
	),
);

/** "a poll shows Ruiz ahead": what surveys show is what they say. */
const isFinding = (tokens: readonly Token[], hit: CueHit): boolean =>
	hit.lemma === 'show' &&
	/^(?:polls?|polling|surveys?|stud(?:y|ies)|data)$/.test(tokens[hit.first - 1]?.lower ?? '');

/** Verbs of speech and belief behind which the -ing form of another verb tells what was done: "reported earning". */
const GERUND_TOO = new Set('report remember recall mention describe consider imagine discuss'.split(' '));

const isDoing = ({is, lower}: Token, distance: number): boolean =>
	distance === 1 && is === 0 && /[a-z]{2}ing$/.test(lower) && !/thing$/.test(lower);

const opensSentence = (next: Token | undefined): boolean =>
	next !== undefined && (next.lower === 'there' || ((next.is & IS.SUBJECT) !== 0 && !(next.is & IS.WH)));

/** The token after the comma that closes a short aside opened by the comma at `from`; -1 when none does. */
function closingComma(tokens: readonly Token[], from: number, limit: number): number {
	for (let at = from + 1; at < Math.min(limit, from + 16); at++) {
		if (isStop(tokens[at]!)) return -1;
		if (/^[,:]$/.test(tokens[at]!.lower)) return at + 1;
	}
	return -1;
}

/** Verbs of speech after which any clause, however it begins, is what was said. */
const LOOSE = new Set('say add tell insist argue recall suggest predict'.split(' '));
