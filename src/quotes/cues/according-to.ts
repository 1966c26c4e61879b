import {holdsClause, opensClause} from '../content/clause.ts';
import {trimmed} from '../content/content-before.ts';
import {endContent} from '../content/content-end.ts';
import type {Draft} from '../draft.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import type {Sentence} from '../sentence.ts';
import type {Phrase} from '../source/noun-phrases.ts';
import {findPhraseAfter} from '../source/phrase-after.ts';
import {toDraft} from '../to-draft.ts';
import type {Token} from '../tokens.ts';
import {VIEWS} from '../words/according.ts';
import type {CueHit} from './cues.ts';
import {findInWords} from './in-words.ts';
import {isVerbal} from './verbal.ts';

/** According to Ruiz, … ; …, according to Ruiz. */
export function findAccordingTo(sentence: Sentence): Draft[] {
	const {tokens} = sentence;
	const view = findView(sentence) ?? findWordsOf(sentence) ?? findInWords(sentence);
	if (view) return [view];
	for (let at = 0; at + 2 < tokens.length; at++) {
		if (tokens[at]!.lower !== 'according' || tokens[at + 1]!.lower !== 'to') continue;
		const leads = at === 0 || (at === 1 && (tokens[0]!.is & IS.MARK) !== 0);
		const source = leads ? findLeadingSource(tokens, at + 2) : findSourceBefore(tokens, at + 2);
		if (!source) continue;
		const said = leads
			? saidAfter(tokens, source)
			: isJoined(tokens, at)
				? saidBehind(tokens, source)
				: saidAround(tokens, at, source);
		if (said === null) continue;
		return said.length === 0 ? [] : [toDraft(sentence, 'according to', said, cueAt(at), source)];
	}
	return [];
}

const cueAt = (at: number): CueHit => ({
	first: at,
	verb: at,
	last: at + 1,
	lemma: 'according to',
	frames: FRAME.SPEECH,
	mood: 'finite',
});

/** "According to Ruiz, it sank": what stands behind the comma; nothing where there is none. */
function saidAfter(tokens: readonly Token[], source: Phrase): readonly Phrase[] {
	const isMarked = /^[,:]$/.test(tokens[source.last + 1]?.lower ?? '');
	const content = isMarked ? endContent(tokens, source.last + 2, tokens.length, null) : null;
	return content ? [content] : [];
}

/**
 * "The Gazette reported that, according to the log, it sank", "It has no eyes, and according to the books it should not
 * exist": the source says what stands behind it alone.
 */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
	(tokens[at - 1]!.lower === ',' && tokens[at - 2]?.lower === 'that') ||
	/^(?:and|but|that)$/.test(tokens[at - 1]!.lower);

/** The clause behind such a source; nothing where there is none. */
function saidBehind(tokens: readonly Token[], source: Phrase): readonly Phrase[] {
	const behind = /^[,:]$/.test(tokens[source.last + 1]?.lower ?? '') ? source.last + 2 : source.last + 1;
	const content = endContent(tokens, behind, tokens.length, null);
	return content && holdsClause(tokens, content) ? [content] : [];
}

/** What is said before "according to" at `at`, and how it goes on behind the source; null for no clause. */
function saidAround(tokens: readonly Token[], at: number, source: Phrase): readonly Phrase[] | null {
	let last = at - 1;
	while (last > 0 && tokens[last]!.is & IS.MARK) last--;
	const content = trimmed(tokens, startBefore(tokens, at), last);
	if (!content || holdsAttribution(tokens, content)) return null;
	const rest = restBehind(tokens, source.last + 1);
	if (rest) return [content, rest];
	if (holdsClause(tokens, content)) return [content];
	const behind = clauseBehind(tokens, source.last + 1);
	if (behind) return isConnective(tokens, content) ? [behind] : [content, behind];
	return mayBeSentence(tokens, content) && source.last + 2 >= tokens.length ? [content] : null;
}

/** "“It sank,” says Ruiz, according to the Gazette": she says it. */
function holdsAttribution(tokens: readonly Token[], {first, last}: Phrase): boolean {
	if (!/[,?!]/.test(tokens[first]!.quotation?.ending ?? '')) return false;
	for (let at = first + 1; at <= last; at++) {
		const {cue, form} = tokens[at]!;
		if (cue && cue.frames & FRAME.SPEECH && form & (FORM.PAST | FORM.S)) return true;
	}
	return false;
}

/** "The quay, according to Ruiz, is shut", "That suggests, according to Ruiz, that it …": how the clause goes on behind the source. */
function restBehind(tokens: readonly Token[], comma: number): Phrase | null {
	const next = tokens[comma + 1];
	if (tokens[comma]?.lower !== ',' || next === undefined) return null;
	if (next.lower !== 'that' && !(next.is & (IS.AUXILIARY | IS.MODAL) && !(next.is & IS.SUBJECT))) return null;
	return endContent(tokens, comma + 1, tokens.length, null);
}

/** "Since May, according to Ruiz, the quay has sunk": the clause that what stands before the aside opens. */
function clauseBehind(tokens: readonly Token[], comma: number): Phrase | null {
	if (tokens[comma]?.lower !== ',') return null;
	const clause = endContent(tokens, comma + 1, tokens.length, null);
	return clause && opensClause(tokens, clause) ? clause : null;
}

/** "In addition", "Moreover": no part of what was said. */
const isConnective = (tokens: readonly Token[], {first, last}: Phrase): boolean =>
	first === last ||
	(last === first + 1 &&
		/^(?:addition|fact|short|all|sum|particular|example|instance|then|result|course|now)$/.test(
			tokens[last]!.lower,
		));

/** "Some crews view her badly": nothing in it is known as a verb, but it is too long for a heading. */
const mayBeSentence = (tokens: readonly Token[], {first, last}: Phrase): boolean =>
	last - first > 2 && first < 2 && !(tokens[first]!.is & (IS.PREPOSITION | IS.SUBORDINATOR));

/** "According to Ruiz, a captain, the port …": the source goes on over a comma only when no verb follows. */
function findLeadingSource(tokens: readonly Token[], first: number): Phrase | null {
	let last = first - 1;
	for (let at = first; at < Math.min(tokens.length, first + 30); at++) {
		const {lower} = tokens[at]!;
		if (lower !== ',' && lower !== ':') continue;
		last = at - 1;
		let next = at + 1;
		let verb = false;
		for (; next < tokens.length && tokens[next]!.lower !== ','; next++)
			verb ||= isVerbal(tokens, next) || (tokens[next]!.is & IS.QUOTATION) !== 0;
		// "According to Ruiz, the mayor, the silos, which cost a lot, are wet": the clause is about the silos
		if (verb && tokens[at + 1]!.is & IS.WH && goesOnBehind(tokens, next)) {
			while (at - 1 > first && tokens[at - 1]!.lower !== ',') at--;
			return at - 1 > first ? {first, last: at - 2} : {first, last};
		}
		if (verb || next >= tokens.length) break;
	}
	return last >= first ? {first, last} : null;
}

/** ", are wet": a verb whose subject stands before the clause. */
const goesOnBehind = (tokens: readonly Token[], comma: number): boolean =>
	((tokens[comma + 1]?.is ?? 0) & IS.AUXILIARY) !== 0 && !(tokens[comma + 1]!.is & IS.SUBJECT);

/** "according to the port, the crews have gone": what a verb follows is no more of the source. */
function findSourceBefore(tokens: readonly Token[], first: number): Phrase | null {
	const source = findPhraseAfter(tokens, first);
	if (!source || source.last + 1 >= tokens.length || !isVerbal(tokens, source.last + 1)) return source;
	let comma = source.last;
	while (comma > first && tokens[comma]!.lower !== ',') comma--;
	return comma > first ? {first, last: comma - 1} : source;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (isVerbal(tokens, at)) return true;
	return false;
}

/** Where the clause that "according to" closes begins: the sentence, or behind a ", but". */
function startBefore(tokens: readonly Token[], end: number): number {
	for (let at = end - 2; at > 1; at--) {
		const token = tokens[at]!;
		if (
			token.lower === ';' ||
			(token.lower === ',' && tokens[at + 1]!.lower === 'but' && end - at > 5 && hasVerb(tokens, at + 1, end))
		)
			return at + (token.lower === ';' ? 1 : 2);
	}
	return tokens[0]!.is & IS.CONJUNCTION ? 1 : 0;
}

/** "As reported by the Gazette, …" */
export function findReportedBy(sentence: Sentence): Draft[] {
	const {tokens} = sentence;
	if (tokens[0]!.lower !== 'as') return [];
	const verb = tokens[1]?.lower === 'first' ? 2 : 1;
	if (tokens[verb + 1]?.lower !== 'by' || !REPORTED.test(tokens[verb]!.lower)) return [];
	const source = findLeadingSource(tokens, verb + 2);
	const content = source && endContent(tokens, source.last + 2, tokens.length, null);
	if (!content || !holdsClause(tokens, content)) return [];
	return [toDraft(sentence, 'according to', [content], {first: verb, last: verb + 1}, source)];
}

const REPORTED = /^(?:reported|noted|told|recalled|explained|related|observed|revealed|pointed)$/;

/** "In the words of Ruiz, …" */
function findWordsOf({tokens, block}: Sentence): Draft | null {
	const opening = tokens
		.slice(0, 4)
		.map(({lower}) => lower)
		.join(' ');
	if (!/^in the (?:words|view|opinion) of$/.test(opening)) return null;
	const source = findLeadingSource(tokens, 4);
	if (!source) return null;
	const content = endContent(tokens, source.last + 2, tokens.length, null);
	if (!content || !holdsClause(tokens, content)) return null;
	return toDraft({tokens, block}, 'view', [content], {first: 0, last: 3}, source);
}

/** "In Ruiz's view, …", "…, in her words": whose opinion the sentence gives, at its head or its end. */
function findView({tokens, block}: Sentence): Draft | null {
	const heads = tokens[0]?.lower === 'in';
	const last = tokens.length - (tokens.at(-1)!.is & IS.MARK ? 2 : 1);
	const noun = heads ? tokens.findIndex(token => VIEWS.has(token.lower)) : last;
	if (noun < 2 || !tokens[noun] || !VIEWS.has(tokens[noun].lower) || (heads && noun > 8)) return null;
	if (!(tokens[noun - 1]!.is & (IS.GENITIVE | IS.POSSESSIVE))) return null;
	let first = noun - 1;
	while (first > 0 && noun - first < 8 && tokens[first - 1]!.lower !== 'in') first--;
	if (tokens[first - 1]?.lower !== 'in') return null;
	const border = heads ? tokens[noun + 1] : tokens[first - 2];
	// "In her opinion the quay is lost", but not "in her view of the quay"
	const isPlain = heads && border && (border.is & (IS.DETERMINER | IS.SUBJECT | IS.CAPITAL)) !== 0;
	if (border?.lower !== ',' && !isPlain) return null;
	const content = heads
		? endContent(tokens, isPlain ? noun + 1 : noun + 2, tokens.length, null)
		: trimmed(tokens, 0, first - 2);
	if (!content || !holdsClause(tokens, content)) return null;
	return toDraft({tokens, block}, 'view', [content], {first: first - 1, last: noun}, {first, last: noun - 1});
}
