import {behindLabel} from '../content/section-labels.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {readConviction} from './convictions.ts';
import {type Mood, readMood} from './cue-mood.ts';
import {isSound} from './gestures.ts';
import {TRIGGER} from './triggers.ts';
import {readVerbGroup} from './verb-group.ts';

/** A verb that attributes, with its auxiliaries, adverbs and particle, as token indices of one sentence. */
export type CueHit = {
	readonly first: number;
	readonly verb: number;
	/** Inclusive. */
	readonly last: number;
	readonly lemma: string;
	/** Bits of FRAME. */
	readonly frames: number;
	readonly mood: Mood;
};

/** The cue verbs of a sentence, those taken for nouns, adjectives and passives left out. */
export function findCues(tokens: readonly Token[]): CueHit[] {
	const hits: CueHit[] = [];
	for (let verb = 0; verb < tokens.length; verb++) {
		// Most words are none, and stand before no words in marks.
		if (!(tokens[verb]!.triggers & TRIGGER.CUE) && !tokens[verb + 2]?.quotation) continue;
		const hit =
			(tokens[verb]!.cue ? readCue(tokens, verb) : readSound(tokens, verb)) ?? readConviction(tokens, verb);
		if (hit) {
			hits.push(hit);
			verb = hit.last;
		}
	}
	return hits;
}

/** Whether the cue is of words said ("said", "told her"), not only thought, planned or judged. */
export const isSpeech = (hit: CueHit): boolean => (hit.frames & (FRAME.SPEECH | FRAME.ADDRESS)) !== 0;

/** "appealed to the crews to stay": only what they are to do is said. */
export const appealsTo = ({lemma, frames}: CueHit): boolean =>
	lemma === 'appeal' && (frames & FRAME.ADDRESS) !== 0;

function readCue(tokens: readonly Token[], verb: number): CueHit | null {
	if (isNoCue(tokens, verb)) return null;
	const group = readVerbGroup(tokens, verb);
	const mood = group && readMood(tokens, group);
	if (!mood) return null;
	const {first, last, frames} = group;
	return {first, verb, last, lemma: tokens[verb]!.cue!.lemma, frames, mood};
}

/** "Ruiz laughed, “It was cold.”": a sound or a face right before a whole sentence in marks is a verb of speech. */
function readSound(tokens: readonly Token[], verb: number): CueHit | null {
	const quotation = tokens[verb + 2]?.quotation;
	if (!quotation || !/^[,:]$/.test(tokens[verb + 1]!.lower)) return null;
	const {lower} = tokens[verb]!;
	if (quotation.isSmall || quotation.words < 3 || verb === 0 || !isSound(lower)) return null;
	return {first: verb, verb, last: verb, lemma: lower, frames: FRAME.SPEECH, mood: 'finite'};
}

/** Whether the words around a cue verb make a name, a place or another deed of it. */
function isNoCue(tokens: readonly Token[], verb: number): boolean {
	const token = tokens[verb]!;
	if (token.is & IS.GENITIVE) return true;
	if (token.is & IS.CAPITAL && /^(?:said|sang)$/.test(token.lower) && endsName(tokens, verb)) return true;
	if (token.lower === 'states' && !statesSomething(tokens, verb)) return true;
	if ((token.lower === 'call' || token.lower === 'calls') && isNickname(tokens, verb)) return true;
	// "a neighbour who called 911", "Ruiz went on “Morning in the Port” this week"
	if (token.cue!.lemma === 'call' && /^(?:911|999|112|000)$/.test(tokens[verb + 1]?.lower ?? '')) return true;
	if (
		token.cue!.lemma === 'go' &&
		tokens[verb + 2]?.quotation?.isTitle &&
		!/[.!?]/.test(tokens[verb + 2]!.quotation!.ending)
	)
		return true;
	// "What they're saying: …": the label of a paragraph
	if (token.lower === 'saying' && tokens[verb + 1]?.lower === ':' && behindLabel(tokens) > verb) return true;
	// "a song that appeals to the crews"
	if (token.cue!.lemma === 'appeal' && !(token.form & (FORM.PAST | FORM.ING))) return true;
	// "It held, thanks to Ruiz", "thanks in part to the rain"
	if (token.lower === 'thanks' && tokens.slice(verb + 1, verb + 5).some(({lower}) => lower === 'to'))
		return true;
	// "which begs the question of whether it sank"
	if (token.cue!.lemma === 'beg' && tokens[verb + 2]?.lower === 'question') return true;
	// "19 feared dead"
	if (
		token.lower === 'feared' &&
		/^(?:dead|drowned|missing|trapped|lost|killed)$/.test(tokens[verb + 1]?.lower ?? '')
	)
		return true;
	// "shared a picture captioned “Enough”"
	if (
		token.lower === 'captioned' &&
		tokens[verb + 1]?.quotation &&
		!((tokens[verb - 1]?.is ?? 0) & (IS.SUBJECT | IS.CAPITAL))
	)
		return true;
	// "a sailor suspected of theft"
	if (token.lower === 'suspected' && tokens[verb + 1]?.lower === 'of') return true;
	// "a sailor now charged with theft"
	if (token.cue!.lemma === 'charge' && tokens[verb + 1]?.lower === 'with') return true;
	if (token.is & IS.CAPITAL && token.form & FORM.S && isMet(tokens, verb)) return true;
	// "The work, published in Animal Signals, found it"
	if (verb > 0 && token.is & IS.CAPITAL && token.is & IS.NOUN_TOO && isPlain(tokens)) return true;
	if (token.form & FORM.ING && isField(tokens, verb)) return true;
	if (token.cue!.lemma === 'back' && movesBack(tokens, verb)) return true;
	if (token.cue!.lemma === 'see' && meets(tokens, verb)) return true;
	return (token.form & FORM.PAST) !== 0 && describesCounted(tokens, verb);
}

/** Whether a sentence is none in which every word has a capital, as in a headline. */
const isPlain = (tokens: readonly Token[]): boolean =>
	tokens.some(
		({is, lower}) => lower.length > 3 && !(is & (IS.CAPITAL | IS.PREPOSITION | IS.MARK | IS.CONJUNCTION)),
	);

/** "Juma Said, 80, was there", "Amos Sang, a rider,": a surname. */
const endsName = (tokens: readonly Token[], at: number): boolean =>
	at > 0 && (tokens[at - 1]!.is & IS.CAPITAL) !== 0 && tokens[at - 1]!.quotation === null;

/** "Dock Fire Raises Questions About Safety", "Mayor Faces Calls For Probe": in a headline the verb stands before. */
const isMet = (tokens: readonly Token[], verb: number): boolean =>
	verb > 1 && MEETS.has(tokens[verb - 1]!.lower);

const MEETS = new Set(
	'raises raise sparks spark stirs prompts triggers fuels draws faces face gets meets fields dodges ducks avoids answers ignores rejects denies dismisses leaves hears brings invites provokes'.split(
		' ',
	),
);

/** "the head of financial reporting Ana Ruiz said": what somebody is the head of. */
function isField(tokens: readonly Token[], verb: number): boolean {
	const of = [verb - 1, verb - 2].find(at => tokens[at]?.lower === 'of') ?? 0;
	if (!HEADS.test(tokens[of - 1]?.lower ?? '')) return false;
	let at = verb + 1;
	while ((tokens[at]?.is ?? 0) & IS.CAPITAL) at++;
	return at > verb + 1 && ((tokens[at]?.form ?? 0) & (FORM.PAST | FORM.S)) !== 0;
}

const HEADS =
	/^(?:head|director|chief|manager|editor|president|professor|secretary|minister|officer|vice-president)$/;

/** "a town that its makers call “Little Nowhere”": the name of something. */
const isNickname = (tokens: readonly Token[], verb: number): boolean =>
	tokens[verb + 1]?.quotation?.isTitle === true &&
	tokens.slice(Math.max(0, verb - 5), verb).some(({lower}) => lower === 'that' || lower === 'which');

/** "the letter states that …", "He states it": elsewhere "states" are places ("15 states", "Western states"). */
const statesSomething = (tokens: readonly Token[], at: number): boolean =>
	at > 0 &&
	((tokens[at - 1]!.is & (IS.SUBJECT | IS.WRITING | IS.ADVERB)) !== 0 ||
		(!(tokens[at]!.is & IS.CAPITAL) && /..ly$/.test(tokens[at + 1]?.lower ?? '')) ||
		(!(tokens[at - 1]!.is & IS.NUMBER) &&
			tokens[at + 1]?.lower === 'that' &&
			((tokens[at + 2]?.is ?? 0) & (IS.DETERMINER | IS.SUBJECT)) !== 0));

/** "who saw him on the quay", "saw a post by Ruiz that read: “…”", but "saw him as a threat" */
const meets = (tokens: readonly Token[], verb: number): boolean =>
	(/^(?:an?|the|this)$/.test(tokens[verb + 1]?.lower ?? '') &&
		((tokens[verb + 2]?.is ?? 0) & IS.WRITING) !== 0) ||
	(/^(?:him|her|them|me|us)$/.test(tokens[verb + 1]?.lower ?? '') &&
		/^(?:on|in|at|near|by|with|from|again|last|leave|come|walk|go)$/.test(tokens[verb + 2]?.lower ?? ''));

const MOVES =
	/^(?:dat|go|com|look|turn|fall|hold|push|fight|hark|stretch|step|roll|scal|cut|bring|mov)(?:e?s|ed|ing|e)?$/;

/** "the quay dates back more than a century", "she backed into it" */
const movesBack = (tokens: readonly Token[], verb: number): boolean => {
	const next = tokens[verb + 1]?.is ?? 0;
	return (next & IS.PREPOSITION) !== 0 || MOVES.test(tokens[verb - 1]?.lower ?? '');
};

/** "a majority of the 20 pledged delegates": between a count and its noun a participle describes. */
const describesCounted = (tokens: readonly Token[], verb: number): boolean => {
	const next = tokens[verb + 1];
	return (tokens[verb - 1]?.is ?? 0) === IS.NUMBER && next?.is === 0 && /[^s]s$/.test(next.lower);
};

/** "did not say", "never replied": words that stand before it are another's, or nobody's. */
export const isDenied = (tokens: readonly Token[], {first, verb}: Pick<CueHit, 'first' | 'verb'>): boolean =>
	first < verb &&
	tokens.slice(first, verb).some(({is, lower}) => (is & IS.NEGATION) !== 0 || /n['’]t$/.test(lower));
