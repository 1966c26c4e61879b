import type {CueHit} from './cues.ts';
import {FORM, FRAME, IS} from './lexicon.ts';
import {isVerbal, type MentionStarts, type Phrase} from './noun-phrases.ts';
import type {Token} from './tokens.ts';

/** Content found beside a cue, as token indices; `last` is inclusive. */
export type Content = Phrase & {
	/** A colon or comma at the end of the sentence: what was said comes in the next one. */
	readonly open?: boolean;
};

/** Prepositions that bring when, where and to whom between a cue and what was said. */
const SETTING = new Set(
	'in on at during to of about from through via with by for before after over outside near as under regarding following amid since against among across throughout inside'.split(
		' ',
	),
);

/** What follows the cue, past the person addressed and the setting: null when nothing is said there. */
export function findContentAfter(
	tokens: readonly Token[],
	hit: CueHit,
	limit: number,
	starts: MentionStarts,
): Content | null {
	let at = hit.last + 1;
	if (hit.frames & FRAME.ADDRESS) at = skipAddressee(tokens, at, limit, hit, starts);
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
		if (next && next.is & IS.QUOTATION) return endContent(tokens, skipped + 1, limit, hit);
		if (next?.lower === 'that' && skipped > hit.last + 1) return endContent(tokens, skipped + 1, limit, hit);
		const after = closingComma(tokens, skipped, limit);
		if (after > 0 && after >= limit)
			return tokens[after - 1]!.lower === ':' ? {first: after - 1, last: after - 1, open: true} : null;
		if (after > 0 && (tokens[after]!.is & IS.QUOTATION || tokens[after]!.lower === 'that'))
			return endContent(tokens, after, limit, hit);
		return null;
	}
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
			infinitive.is & (IS.DETERMINER | IS.OBJECT)
		)
			return null;
		return endContent(tokens, skipped, limit, hit);
	}
	if (token.lower === 'as' && judges) return endContent(tokens, skipped + 1, limit, hit);
	if (token.is & (IS.CONJUNCTION | IS.SUBORDINATOR) && !/^(?:if|since|once)$/.test(token.lower)) return null;
	if (token.is & IS.PREPOSITION && !judges) return null;
	if (token.form & FORM.ING && !(hit.frames & (FRAME.JUDGEMENT | FRAME.INTENTION))) return null;
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
	const content = endContent(tokens, skipped, limit, hit);
	if (!content) return null;
	const takesObject = judges || OBJECT_TOO.has(hit.lemma);
	if (!takesObject && !holdsClause(tokens, content)) return null;
	return content;
}

/** Speaking verbs that also take a plain noun phrase: "announced his endorsement", "found no evidence". */
const OBJECT_TOO = new Set(
	'announce predict deny admit concede acknowledge explain reveal suggest recommend propose promise pledge repeat reiterate emphasize stress echo confirm signal indicate disclose declare recall want seek plan demand request expect fear doubt'.split(
		' ',
	),
);

/** Words in the content that make it something said and not a thing done: a verb, or a quotation. */
export function holdsClause(tokens: readonly Token[], content: Phrase): boolean {
	for (let at = content.first; at <= content.last; at++) {
		const {quotation} = tokens[at]!;
		if (quotation ? !isTitleAt(tokens, at) : isVerbal(tokens, at) || tokens[at]!.is & IS.SUBJECT) return true;
	}
	return false;
}

/** "on ABC's “This Week”", "the song “All Right Now”": the name of a work, not words that someone said. */
export function isTitleAt(tokens: readonly Token[], at: number): boolean {
	const {quotation} = tokens[at]!;
	const before = tokens[at - 1];
	if (!quotation?.isTitle || !before) return false;
	return (
		(before.is & IS.GENITIVE) !== 0 ||
		/^(?:on|in|of|at|the|her|his|to|from)$/.test(before.lower) ||
		WORKS.has(before.lower)
	);
}

const WORKS = new Set(
	'show song film movie book series album program programme article novel play game memoir essay poem host star episode documentary magazine newsletter podcast titled entitled headlined called named hit single'.split(
		' ',
	),
);

const isStop = (token: Token): boolean =>
	token.is !== 0 && (token.is & IS.MARK) !== 0 && /[.!?;)…]/.test(token.lower);

/** The token after the comma that closes a short aside opened by the comma at `from`; -1 when none does. */
function closingComma(tokens: readonly Token[], from: number, limit: number): number {
	for (let at = from + 1; at < Math.min(limit, from + 16); at++) {
		if (isStop(tokens[at]!)) return -1;
		if (/^[,:]$/.test(tokens[at]!.lower)) return at + 1;
	}
	return -1;
}

/** Past "reporters", "the crowd", "him", "CNN": whoever is told. */
function skipAddressee(
	tokens: readonly Token[],
	from: number,
	limit: number,
	hit: CueHit,
	starts: MentionStarts,
): number {
	const first = tokens[from];
	if (!first || from >= limit) return from;
	if (first.is & IS.OBJECT) return from + 1;
	if (
		first.is & (IS.NEGATION | IS.QUOTATION | IS.MARK | IS.WH | IS.TIME | IS.PREPOSITION | IS.SUBJECT) ||
		first.lower === 'that' ||
		first.lower === 'to'
	)
		return from;
	let at = from + 1;
	while (at < limit && at - from < 14) {
		const token = tokens[at]!;
		const before = tokens[at - 1]!;
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
			!(before.is === 0 && at - 1 === from && /(?:er|or|st)$/.test(before.lower))
		)
			break;
		if (token.is & IS.PREPOSITION && !/^(?:of|for|from|with)$/.test(token.lower)) break;
		if (isVerbal(tokens, at)) break;
		at++;
	}
	const always = TELL.has(hit.lemma);
	if (always) return at;
	// "warned Congress that", "asked voters to": an object only when something is said after it.
	const next = tokens[at];
	return next && (next.lower === 'that' || next.lower === 'to' || next.is & (IS.QUOTATION | IS.WH))
		? at
		: from;
}

const TELL = new Set(
	'tell remind assure inform notify reassure convince persuade brief lecture text thank congratulate'.split(
		' ',
	),
);

/** Past adverbs, days and "in a statement", "on Tuesday", "last week": when and where it was said. */
function skipSetting(tokens: readonly Token[], from: number, limit: number, strict: boolean): number {
	let at = from;
	while (at < limit) {
		const token = tokens[at]!;
		if (
			token.is & IS.ADVERB &&
			!(token.is & IS.NEGATION) &&
			!(token.is & (IS.CONJUNCTION | IS.DETERMINER)) &&
			token.lower !== 'never'
		)
			at++;
		else if (token.is & IS.TIME) at += (tokens[at + 1]?.is ?? 0) & IS.TIME_NOUN ? 2 : 1;
		else if (
			/^(?:this|last|next|earlier|late|early|that)$/.test(token.lower) &&
			(tokens[at + 1]?.is ?? 0) & (IS.TIME_NOUN | IS.TIME)
		)
			at += 2;
		else if (isInfinitive(tokens, at)) break;
		else if (SETTING.has(token.lower) && !(strict && at === from && !settles(tokens, at))) {
			const end = endOfPreposition(tokens, at, limit);
			if (end < 0) return at;
			at = end;
		} else break;
	}
	return at;
}

/** "to close the quay", but not "to reporters", "to the Gazette". */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (tokens[at]!.lower !== 'to' || !next) return false;
	if (next.is & (IS.CAPITAL | IS.DETERMINER | IS.OBJECT | IS.NUMBER | IS.MARK | IS.QUOTATION | IS.TIME))
		return false;
	return !/[^s]s$/.test(next.lower);
}

/** After a verb with an object, only "on Tuesday", "in a statement" and the like are setting. */
function settles(tokens: readonly Token[], at: number): boolean {
	for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) {
		const token = tokens[next]!;
		if (
			token.is & (IS.TIME | IS.TIME_NOUN | IS.WRITING | IS.NUMBER) ||
			/^(?:interview|speech|remarks|twitter|facebook|rally|conference|briefing|hearing|debate|call|reporters|television|radio|appearance|event)$/.test(
				token.lower,
			)
		)
			return true;
		if (token.is & (IS.MARK | IS.PREPOSITION)) return false;
	}
	return false;
}

/** The end of a prepositional phrase; it gives way to a clause that begins without "that". */
function endOfPreposition(tokens: readonly Token[], preposition: number, limit: number): number {
	let at = preposition + 1;
	while (at < limit && at - preposition < 14) {
		const token = tokens[at]!;
		const before = tokens[at - 1]!;
		if (token.is & (IS.QUOTATION | IS.WH | IS.SUBJECT) || token.lower === 'that' || token.lower === 'to')
			break;
		if (token.is & IS.MARK && token.lower !== '&') break;
		const inside = (before.is & (IS.DETERMINER | IS.PREPOSITION | IS.CONJUNCTION | IS.GENITIVE)) !== 0;
		if (!inside && token.is & (IS.DETERMINER | IS.ADVERB | IS.PREPOSITION)) break;
		if (!inside && isVerbal(tokens, at)) break;
		at++;
	}
	return at === preposition + 1 ? -1 : at;
}

/** Participles of speech after a comma begin a quote of their own: "…, adding that …". */
const startsAnother = (token: Token | undefined): boolean =>
	token !== undefined &&
	((token.form & FORM.ING &&
		token.cue !== null &&
		(token.cue.frames & (FRAME.SPEECH | FRAME.ADDRESS | FRAME.JUDGEMENT)) !== 0) ||
		token.lower === 'according');

/** The end of content that begins at token `first`: the sentence, or where the sentence stops being about it. */
export function endContent(
	tokens: readonly Token[],
	first: number,
	limit: number,
	hit: CueHit | null,
): Content | null {
	if (first >= limit || first >= tokens.length) return null;
	let last = first;
	for (let at = first; at < limit; at++) {
		const token = tokens[at]!;
		if (at > first) {
			const next = tokens[at + 1];
			if (token.lower === ';') break;
			if (token.lower === '—' && tokens[at - 1]!.is & IS.QUOTATION) break;
			if (token.lower === ',' && startsAnother(next)) break;
			if (token.lower === ',' && endsAtComma(tokens, at, hit) && !quotesOn(tokens, at + 1, limit)) break;
			if (token.lower === 'according' && next?.lower === 'to') break;
			if (isStop(token) && at === limit - 1) break;
			if (endsWithQuotation(tokens, at - 1)) break;
		}
		last = at;
	}
	while (last > first && tokens[last]!.is & IS.MARK) last--;
	return tokens[last]!.is & IS.MARK ? null : {first, last};
}

/** A quotation that ends in a comma of its own ends what was said, unless another one follows in a list. */
function endsWithQuotation(tokens: readonly Token[], at: number): boolean {
	const {quotation} = tokens[at]!;
	if (!quotation || !/[,.?!]/.test(quotation.ending)) return false;
	const next = tokens[at + 1]!;
	return (
		!(next.is & IS.QUOTATION) &&
		!(/^(?:and|or)$/.test(next.lower) && (tokens[at + 2]?.is ?? 0) & IS.QUOTATION)
	);
}

/** ", but Ruiz is giving them “lectures”": still what was said, when no one else says it. */
function quotesOn(tokens: readonly Token[], from: number, limit: number): boolean {
	if (tokens[from]?.lower !== 'but') return false;
	for (let at = from; at < limit; at++) {
		if (tokens[at]!.is & IS.QUOTATION) return true;
		if (tokens[at]!.cue && tokens[at]!.cue!.frames > 0) return false;
	}
	return false;
}

/** ", but he …", ", which …", ", while …": the sentence goes on in the writer's own voice. */
function endsAtComma(tokens: readonly Token[], comma: number, hit: CueHit | null): boolean {
	const next = tokens[comma + 1];
	if (!next) return true;
	if (next.lower === 'but' || next.lower === 'while' || next.lower === 'although' || next.lower === 'though')
		return true;
	if (next.lower === 'a' || next.lower === 'an') return true;
	if (hit && hit.frames === FRAME.JUDGEMENT)
		return /^(?:which|who|and)$/.test(next.lower) || (next.is & IS.SUBORDINATOR) !== 0;
	return false;
}
