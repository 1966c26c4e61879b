import {endContent} from '../content/content-end.ts';
import type {Draft} from '../draft.ts';
import {IS} from '../lexicon.ts';
import {hasQuotation, type Sentence, startingAt} from '../sentence.ts';
import type {MentionStarts, Phrase} from '../source/noun-phrases.ts';
import {findPhraseAfter} from '../source/phrase-after.ts';
import {skipSetting} from '../source/setting.ts';
import {findSentenceSubject} from '../source/subject-before.ts';
import {toDraft} from '../to-draft.ts';
import type {Token} from '../tokens.ts';
import {ownerBefore} from './owner-before.ts';
import {isVerbal} from './verbal.ts';

/** "his promise that …", "a U.S. embassy statement that …": nouns that say whose words follow. */
export function findNounCues(sentence: Sentence, drafts: readonly Draft[], starts: MentionStarts): Draft[] {
	const {tokens} = sentence;
	const found: Draft[] = [];
	for (let at = 1; at + 2 < tokens.length; at++) {
		if (!(tokens[at]!.is & IS.CUE_NOUN) || tokens[at]!.is & IS.CAPITAL) continue;
		const draft = readNounCue(sentence, at, drafts, starts);
		if (draft) found.push(draft);
	}
	return found;
}

function readNounCue(
	sentence: Sentence,
	noun: number,
	drafts: readonly Draft[],
	starts: MentionStarts,
): Draft | null {
	const {tokens} = sentence;
	const token = tokens[noun]!;
	if (bringsInfinitive(tokens, noun)) return readInfinitive(sentence, noun, drafts);
	const behind = findThat(tokens, noun);
	const far = behind ? -1 : farVerb(tokens, noun);
	const bridge = behind?.that ?? (far < 0 ? noun + 1 : far);
	const next = tokens[bridge]!;
	if (!behind && far < 0 && !states(tokens, noun) && !bringsMarks(tokens, noun)) return null;
	if (isTold(drafts, token, next)) return null;
	// "a message that emerges from the talks": the message does
	if (behind && isDone(tokens, bridge + 1, behind.owner !== null)) return null;
	const whole = endContent(tokens, bridge + 1, beforeNextOf(tokens, noun, drafts), null);
	const content = whole && behind ? beforeMainVerb(tokens, whole) : whole && withinMarks(tokens, noun, whole);
	if (!content) return null;
	if (content.last - content.first < 2 && !hasQuotation(tokens, content.first, content.last + 1)) return null;
	const source =
		behind?.owner ??
		ownerBefore(tokens, noun) ??
		(CHANTS.test(token.lower) && next.lower === 'of' ? crowdBefore(tokens, noun, starts) : null);
	return source && toDraft(sentence, 'noun cue', [content], {first: noun, last: noun}, source);
}

/** "her promise to build a quay": what somebody has said to do, up to the verb whose subject the promise is. */
function readInfinitive(sentence: Sentence, noun: number, drafts: readonly Draft[]): Draft | null {
	const {tokens} = sentence;
	const owner = ownerBefore(tokens, noun);
	// "Will Ruiz promise to stay?"
	if (!owner || !(tokens[owner.last]!.is & (IS.POSSESSIVE | IS.GENITIVE))) return null;
	if (isTold(drafts, tokens[noun]!, tokens[noun + 1]!)) return null;
	const whole = endContent(tokens, noun + 1, beforeNextOf(tokens, noun, drafts), null);
	const content = whole && beforeMainVerb(tokens, whole, true);
	if (!content || content.last - content.first < 2) return null;
	return toDraft(sentence, 'noun cue', [content], {first: noun, last: noun}, owner);
}

/** "promise to build", "vow not to vote"; not "her promise to the crews". */
function bringsInfinitive(tokens: readonly Token[], noun: number): boolean {
	if (!PROMISES.test(tokens[noun]!.lower)) return false;
	const to = tokens[noun + 1]!.lower === 'not' ? noun + 2 : noun + 1;
	const verb = tokens[to + 1];
	if (tokens[to]?.lower !== 'to' || !verb) return false;
	const isNoun = IS.DETERMINER | IS.CAPITAL | IS.OBJECT | IS.NUMBER | IS.MARK | IS.QUOTATION | IS.TIME;
	return !(verb.is & isNoun) && !/[^s]s$/.test(verb.lower);
}

const PROMISES = /^(?:promise|pledge|vow|threat)s?$/;

/**
 * "It accepts a promise that the port is safe, and speaks of a “bond”": where the words behind a noun end at the latest,
 * as who stands before the noun says something else there.
 */
function beforeNextOf(tokens: readonly Token[], noun: number, drafts: readonly Draft[]): number {
	const {start} = tokens[noun]!;
	const cues = drafts.flatMap(({cue, source}) =>
		cue && cue.start > start && source && source.end <= start ? startingAt(tokens, cue.start) : [],
	);
	let end = Math.min(tokens.length, ...cues);
	if (end < tokens.length) while (end > noun && tokens[end - 1]!.is & (IS.CONJUNCTION | IS.MARK)) end--;
	return end;
}

/** How far behind its noun a "that" may stand. */
const FARTHEST_THAT = 12;

/** The "that" of a noun: "his claim that", "her warning last week that", "claims by the crews that", which says whose they are. */
function findThat(tokens: readonly Token[], noun: number): {that: number; owner: Phrase | null} | null {
	const next = tokens[noun + 1]!;
	if (next.lower === 'that') return {that: noun + 1, owner: null};
	const isOwned = /^(?:by|from)$/.test(next.lower);
	const owner = isOwned ? beforeThat(tokens, findPhraseAfter(tokens, noun + 2)) : null;
	const that = owner ? owner.last + 1 : skipSetting(tokens, noun + 1, tokens.length, false);
	return tokens[that]?.lower === 'that' && that - noun < FARTHEST_THAT ? {that, owner} : null;
}

function beforeThat(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
	let end = phrase?.first ?? 0;
	while (phrase && end <= phrase.last && tokens[end]!.lower !== 'that') end++;
	return phrase && end > phrase.first ? {first: phrase.first, last: end - 1} : null;
}

/** "her slogan is “…”" */
const states = (tokens: readonly Token[], noun: number): boolean =>
	(tokens[noun + 1]!.is & IS.BE) !== 0 &&
	((isQuoted(tokens[noun + 2]!) && MOTTOES.test(tokens[noun]!.lower)) || tokens[noun + 2]!.lower === 'that');

/** "her last words before it struck were “…”": the verb behind them; -1 for none. */
function farVerb(tokens: readonly Token[], noun: number): number {
	if (tokens[noun]!.lower !== 'words') return -1;
	if (!tokens.slice(Math.max(0, noun - 2), noun).some(({lower}) => LAST.test(lower))) return -1;
	for (let at = noun + 1; at + 1 < Math.min(tokens.length, noun + FARTHEST_THAT); at++) {
		const {is, quotation} = tokens[at]!;
		if (is & IS.BE && tokens[at + 1]!.quotation) return at;
		if (quotation || is & IS.MARK) return -1;
	}
	return -1;
}

const LAST = /^(?:last|final|first|dying|opening|closing|parting)$/;

/** "chants of “…”", "her answer to “…”" */
const bringsMarks = (tokens: readonly Token[], noun: number): boolean =>
	/^(?:of|for|to|like|about)$/.test(tokens[noun + 1]!.lower) &&
	((tokens[noun + 2]?.is ?? 0) & IS.QUOTATION) !== 0;

/** "chants of “Ruiz! Ruiz!” until she left", "cries of “Shame!” were heard": what is chanted ends with its marks. */
function withinMarks(tokens: readonly Token[], noun: number, whole: Phrase): Phrase {
	if (!bringsMarks(tokens, noun)) return whole;
	let last = whole.first;
	while (
		last + 2 <= whole.last &&
		tokens[last + 2]!.quotation &&
		/^(?:,|and|or)$/.test(tokens[last + 1]!.lower)
	)
		last += 2;
	const isOver =
		last < whole.last &&
		(CHANTS.test(tokens[noun]!.lower) ||
			isVerbal(tokens, last + 1) ||
			(tokens[last + 1]!.is & IS.SUBORDINATOR) !== 0);
	return isOver ? {first: whole.first, last} : whole;
}

/** Whether the clause with "that" tells what the noun does, or its owner: "plans by a firm that owns Quay Foods". */
const isDone = (tokens: readonly Token[], at: number, isOwned: boolean): boolean => {
	const token = tokens[at];
	// "in a statement that": a sentence that was cut off
	if (!token) return true;
	const {is, lower} = token;
	const follower = tokens[at + 1]?.is ?? 0;
	return (
		(isVerbal(tokens, at) && !(is & IS.SUBJECT)) ||
		(is === 0 &&
			/(?:[^s]s|ed)$/.test(lower) &&
			(follower & (IS.DETERMINER | IS.PREPOSITION | IS.OBJECT | (isOwned ? IS.CAPITAL : 0))) !== 0)
	);
};

/** "her claim that the quay is safe was wrong": what is told of the claim is no part of it. */
function beforeMainVerb(tokens: readonly Token[], {first, last}: Phrase, isInfinitive = false): Phrase {
	let hasVerb = isInfinitive;
	for (let at = first; at <= last; at++) {
		const {is, lower, quotation} = tokens[at]!;
		const joins = IS.WH | IS.CONJUNCTION | IS.SUBORDINATOR;
		// "Despite her claim that the quay is safe, it sank": the claim is over
		if (hasVerb && /^[,—-]$/.test(lower) && !hasQuotation(tokens, at, last + 1)) return {first, last: at - 1};
		if (quotation || is & joins || (at > first && /^(?:that|,|—)$/.test(lower))) break;
		// "a process he was using": a clause about the noun before it
		if (hasVerb && is & IS.SUBJECT) break;
		if (!isVerbal(tokens, at)) continue;
		let end = at - 1;
		while (end > first && tokens[end]!.is & (IS.ADVERB | IS.AUXILIARY)) end--;
		if (hasVerb && is & IS.AUXILIARY && end === at - 1 && !/^(?:be|been|being|having)$/.test(lower))
			return {first, last: end};
		hasVerb = true;
	}
	return {first, last};
}

/** Whether a cue from the noun on attributes the words that begin with the token behind it. */
const isTold = (drafts: readonly Draft[], noun: Token, next: Token): boolean =>
	drafts.some(
		({cue, content}) =>
			cue !== null && cue.end > noun.start && content.some(span => span.start === next.start),
	);

/** "her slogan is “…”", but not "her claim is “absurd and dangerous”". */
const MOTTOES =
	/^(?:slogan|motto|mantra|refrain|catchphrase|dictum|advice|answer|reply|response|verdict|message|conclusion|words|chant)$/;

/** "responded with chants of “…”": the crowd needs no owner. */
const CHANTS = /^(?:chants?|cries|shouts?|calls)$/;

function crowdBefore(tokens: readonly Token[], at: number, starts: MentionStarts): Phrase | null {
	const subject = findSentenceSubject(tokens, at, starts);
	const isCrowd =
		subject && /(?:[^s]s|crowd|audience|people|team|hall|house)$/.test(tokens[subject.last]!.lower);
	return isCrowd ? subject : null;
}

const isQuoted = ({quotation}: Token): boolean => quotation !== null && quotation.words > 1;
