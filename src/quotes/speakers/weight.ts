import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import {askedAt, isAsking} from '../cues/asking.ts';
import {isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import {endingAt, startingAt} from '../sentence.ts';
import type {Token} from '../tokens.ts';
import {GENDER_OF_NOUN} from '../words/humans.ts';
import {endOfLead, endOfSubject, INTRODUCES, subjectBehind} from './subject-place.ts';

/** How much a place where someone is spoken of draws later pronouns to that one. */
export const WEIGHT = {
	subject: 3,
	passing: 1,
	agent: 2.2,
	sender: 5,
	genitive: 0.9,
	unnamed: 0.5,
	aside: 0.49,
	quoted: 0.15,
	headline: 0.4,
	life: 4,
	asked: 6,
	kin: 8,
	added: 8,
	speaker: 3.5,
} as const;

/** Tokens of a question that is hardly more than a name. */
const SHORT_QUESTION = 4;

/** Weighs the names and nouns of one sentence. */
export class SentenceWeights {
	readonly #tokens: readonly Token[];
	readonly #kind: Block['kind'];
	/** Where the subject ends; found when something is weighed by it. */
	#subjectEnd = -1;
	/** Whether the sentence begins by telling that somebody was asked. */
	#opensAsked: boolean | undefined;
	/** Where a clause ends that stands before the subject, found once. */
	#leadEnd: number | undefined;
	/** Where a subject behind the verb ends, found once: a sentence may have thousands of names. */
	#broughtIn: number | undefined;

	constructor(tokens: readonly Token[], kind: Block['kind']) {
		this.#tokens = tokens;
		this.#kind = kind;
	}

	/** The weight of what stands at `span`, outside of quotations. */
	at(span: Span): number {
		if (this.#kind === 'headline' || this.#kind === 'caption') return WEIGHT.headline;
		const tokens = this.#tokens;
		// "Dario Paz?": the reporter's question, which somebody else answers
		if (tokens.length <= SHORT_QUESTION && tokens.at(-1)!.lower === '?') return WEIGHT.quoted;
		const at = endingAt(tokens, span.end);
		if (at >= tokens.length) return WEIGHT.passing;
		const first = startingAt(tokens, span.start);
		if (tokens[at]!.is & IS.GENITIVE) return tellsView(tokens, first, at) ? WEIGHT.subject : WEIGHT.genitive;
		// "Ruiz, asked whether it would rain, smiled."
		if (tokens[at + 1]?.lower === ',' && isApproached(tokens, at + 2)) return WEIGHT.asked;
		// "Cross-examined by Ruiz, he agreed": somebody else answers
		const by = beforeName(tokens, first);
		if (tokens[by]?.lower === 'by' && isAsking(tokens[by - 1])) return WEIGHT.quoted;
		this.#opensAsked ??= isApproached(tokens, askedAt(tokens));
		if (this.#opensAsked && answersAsked(tokens, span)) return WEIGHT.asked;
		// "When I put this to Ruiz, he laughed"
		const second = tokens[1]?.lower;
		if ((second === 'i' || second === 'we') && /^(?:when|after|once)$/.test(tokens[0]!.lower)) {
			const next = tokens[at + 2];
			if (tokens[at + 1]?.lower === ',' && next && next.is & IS.SUBJECT) return WEIGHT.asked;
		}
		// "Ruiz herself stopped": the text turns to her
		const next = tokens[at + 1]?.lower;
		if (next === 'himself' || next === 'herself') return WEIGHT.asked;
		this.#broughtIn ??= subjectBehind(tokens);
		if (span.start < this.#broughtIn) return INTRODUCES.test(tokens[0]!.lower) ? WEIGHT.added : WEIGHT.asked;
		this.#leadEnd ??= endOfLead(tokens);
		if (this.#subjectEnd < 0)
			this.#subjectEnd = endOfSubject(tokens, this.#leadEnd < 0 ? 0 : startingAt(tokens, this.#leadEnd));
		if (isIntroduced(tokens, first, at + 1)) return WEIGHT.added;
		if (isModifier(tokens, by, at + 1)) return WEIGHT.genitive;
		// "For Ruiz, a retiree, it was a chance": the text turns to her
		if (tokens[0]!.lower === 'for' && by === 0 && tokens[at + 1]?.lower === ',') return WEIGHT.asked;
		// "Like Ruiz, he rises early": it is about him
		if (tokens[by]?.lower === 'like' || tokens[by]?.lower === 'unlike') return WEIGHT.passing;
		if (isRelated(tokens, first, at)) return WEIGHT.kin;
		if (isAppositive(tokens, span, at)) return WEIGHT.subject;
		// "Her name is Ana Ruiz."
		if (tokens[1]?.lower === 'name' && first === 3 && tokens[2]!.is & IS.BE) return WEIGHT.added;
		// "It got a laugh, but not from Ana Ruiz, who runs the dairy."
		if (OF_NOBODY.test(tokens[0]!.lower) && tokens[at + 2]?.lower === 'who' && isTold(tokens, at + 1))
			return WEIGHT.asked;
		if (isInPhraseAhead(tokens, first, at)) return WEIGHT.passing;
		if (span.start < this.#leadEnd) return WEIGHT.passing;
		if (span.start >= this.#subjectEnd && !opensClause(tokens, span, at) && !comesLate(tokens, first, at + 1))
			return isAdded(tokens, first, at) ? WEIGHT.added : weightOfOther(tokens, first);
		if (isAsked(tokens, at + 1)) return WEIGHT.asked;
		return isKin(tokens, span) ? WEIGHT.kin : WEIGHT.subject;
	}
}

/** How sentences begin whose subject is hardly a person. */
const OF_NOBODY = /^(?:it|there|this|that|these|those|not|none|nobody)$/;

/** ", who runs the dairy": a clause behind a name that ends the sentence and is no attribution. */
const isTold = (tokens: readonly Token[], comma: number): boolean =>
	tokens[comma]!.lower === ',' &&
	isVerbal(tokens, comma + 2) &&
	!tokens[comma + 2]!.cue &&
	!tokens.some(({lower, quotation}, at) => at > comma && (lower === ',' || quotation));

/** "But Ruiz's view is another.": the text turns to her. */
const tellsView = (tokens: readonly Token[], first: number, at: number): boolean =>
	(first === 0 || (first === 1 && /^(?:but|and|yet|still)$/.test(tokens[0]!.lower))) &&
	/^(?:view|message|answer|position|stance|words?|opinion|take|advice|response|reaction|reply|argument|point|verdict)$/.test(
		tokens[at + 1]?.lower ?? '',
	);

/** Index of what stands before a name, whose first token is `name`, and its title. */
function beforeName(tokens: readonly Token[], name: number): number {
	let at = name - 1;
	while (at >= 0 && tokens[at]!.is & IS.CAPITAL && !(tokens[at]!.is & IS.PREPOSITION)) at--;
	return at;
}

/**
 * "Paz was described by Ruiz as a friend": Ruiz does it; "Asked by Ruiz, she said": somebody else answers; "I asked
 * Ruiz the same": she does.
 */
function weightOfOther(tokens: readonly Token[], name: number): number {
	let by = name - 1;
	if (tokens[by]?.is && tokens[by]!.is & IS.CAPITAL) by--;
	const verb = tokens[by]?.lower;
	if ((verb === 'asked' || verb === 'asks') && !((tokens[by - 1]?.is ?? 0) & IS.BE)) return WEIGHT.asked;
	// "Ruiz received a letter from Paz. “…,” he wrote."
	if (
		verb === 'from' &&
		/^(?:letter|message|note|e-?mail|text|postcard|telegram)$/.test(tokens[by - 1]?.lower ?? '')
	)
		return WEIGHT.sender;
	const done = verb === 'by' ? tokens[by - 1] : undefined;
	return done && /(?:ed|en|wn)$/.test(done.lower) ? WEIGHT.agent : WEIGHT.passing;
}

/** "Her sister Maja heard it": the text turns from Ruiz to her sister, though "her" has just drawn to Ruiz. */
function isKin(tokens: readonly Token[], {start}: Span): boolean {
	// "But his grandson, Juan, stood up"
	const isBehind = tokens[1]?.lower === 'his' || tokens[1]?.lower === 'her';
	const own = isBehind && /^(?:but|and|then|still|yet|now)$/.test(tokens[0]!.lower) ? 1 : 0;
	return (
		(own === 1 || tokens[0]!.lower === 'his' || tokens[0]!.lower === 'her') &&
		tokens.findIndex(token => token.start === start) <= own + FARTHEST_KIN &&
		tokens.slice(own + 1, own + FARTHEST_KIN).some(({lower}) => GENDER_OF_NOUN.has(lower))
	);
}

/** "His opposite number at Elmwood, Juan Paz, drives a van": the same of whoever is told by what he is to the one before. */
const isRelated = (tokens: readonly Token[], name: number, last: number): boolean =>
	(tokens[0]!.lower === 'his' || tokens[0]!.lower === 'her') &&
	name <= FARTHEST_RELATED &&
	tokens[beforeName(tokens, name)]?.lower === ',' &&
	tokens[last + 1]?.lower === ',' &&
	last + 2 < tokens.length &&
	(isVerbal(tokens, last + 2) || /(?:ed|[^s]s)$/.test(tokens[last + 2]!.lower));

/** Index of the last token at which such a name begins. */
const FARTHEST_RELATED = 9;

/** Index of the last token at which the name of a relative begins: "His wife's younger brother, Juan". */
const FARTHEST_KIN = 5;

/** "Ruiz pointed to the quay, but Paz was firm": Paz is the subject of the clause that is added. */
function isAdded(tokens: readonly Token[], name: number, last: number): boolean {
	if (last + 1 >= tokens.length || !isVerbal(tokens, last + 1)) return false;
	let first = name;
	while (first > 0 && (tokens[first - 1]!.is & IS.CAPITAL || PARTICLE.test(tokens[first - 1]!.lower)))
		first--;
	// "Mrs Ruiz" may be the wife of him whom the text calls Ruiz
	if (HONORIFIC.test(tokens[first]!.lower)) return false;
	const before = tokens[first - 1]?.lower ?? '';
	return /^(?:but|while|yet)$/.test(before) || (before === 'and' && tokens[first - 2]?.lower === ',');
}

/** "and de Vries was firm", where the name is Vries. */
const PARTICLE = /^(?:de|van|der|den|von|di|da|al|el)$/;

/** "Ruiz smiles when he hears it": a name and a word like a verb begin the sentence. */
const opensClause = (tokens: readonly Token[], {start}: Span, last: number): boolean =>
	start === tokens[0]!.start &&
	/(?:ed|[^s]s)$/.test(tokens[last + 1]?.lower ?? '') &&
	(tokens[last + 1]!.is & ~(IS.NOUN_TOO | IS.CUE)) === 0;

/** "The clerk who drew it up, Ana Ruiz, smiled": her name, behind a clause of her own; where she says something, that tells it. */
function isAppositive(tokens: readonly Token[], span: Span, last: number): boolean {
	if (tokens[last + 1]?.lower !== ',' || last + 2 >= tokens.length || !isVerbal(tokens, last + 2))
		return false;
	if (/^(?:said|says|told|tells)$/.test(tokens[last + 2]!.lower)) return false;
	if (!(tokens[0]!.is & (IS.DETERMINER | IS.POSSESSIVE))) return false;
	const comma = tokens.findIndex(({lower}) => lower === ',');
	if (comma < 2 || beforeName(tokens, startingAt(tokens, span.start)) !== comma) return false;
	const clause = tokens.findIndex(({lower}) => lower === 'who' || lower === 'whose');
	return (
		clause > 0 &&
		clause < comma &&
		!tokens.slice(1, clause).some(({is}) => is & (IS.PREPOSITION | IS.CAPITAL))
	);
}

/** "A Ruiz supporter", "for the Ruiz plan": nothing is told of her. "The Ruiz plan", which opens a sentence, may be about her. */
function isModifier(tokens: readonly Token[], before: number, behind: number): boolean {
	const next = tokens[behind];
	if (!next) return false;
	// "The Ruiz approach is": the verb comes behind it
	const isNoun =
		((tokens[behind + 1]?.is ?? 0) & IS.AUXILIARY) !== 0 && !(next.is & (IS.MARK | IS.AUXILIARY | IS.ADVERB));
	if (!isNoun && (next.is & ~(IS.NOUN_TOO | IS.CUE | IS.CUE_NOUN | IS.WRITING) || isVerbal(tokens, behind)))
		return false;
	return ((tokens[before]?.is ?? 0) & IS.DETERMINER) !== 0;
}

/** "In Porto, where the road is bad, a nurse named Ruiz told me": the text turns to her. */
function isIntroduced(tokens: readonly Token[], name: number, behind: number): boolean {
	if (behind >= tokens.length || !isVerbal(tokens, behind)) return false;
	let first = name;
	while (first > 0 && tokens[first - 1]!.is & IS.CAPITAL) first--;
	if (first < 3 || !/^(?:named|called)$/.test(tokens[first - 1]!.lower)) return false;
	let opener = first - 2;
	while (opener > 0 && !(tokens[opener]!.is & (IS.DETERMINER | IS.MARK | IS.PREPOSITION))) opener--;
	return /^an?$/.test(tokens[opener]!.lower) && (opener === 0 || tokens[opener - 1]!.lower === ',');
}

/** "Behind Ruiz, a nurse wept", "Next to Ruiz was a nurse": the subject comes behind the phrase. */
function isInPhraseAhead(tokens: readonly Token[], name: number, last: number): boolean {
	const by = beforeName(tokens, name);
	const isNext = by === 1 && tokens[1]!.lower === 'to' && /^(?:next|close)$/.test(tokens[0]!.lower);
	if (!isNext && (by !== 0 || !(tokens[0]!.is & IS.PREPOSITION))) return false;
	const parts = tokens[last + 1];
	return (
		parts !== undefined &&
		(parts.lower === ',' || (parts.is & (IS.BE | IS.VERB)) !== 0) &&
		/^(?:an?|one|another)$/.test(tokens[last + 2]?.lower ?? '')
	);
}

/** "In Porto, where the road is bad, Ruiz told me": behind a phrase of place or time with a clause of its own the subject comes. */
function comesLate(tokens: readonly Token[], name: number, behind: number): boolean {
	if (!(tokens[0]!.is & IS.PREPOSITION) || behind >= tokens.length || !isVerbal(tokens, behind)) return false;
	const opens = tokens.findIndex(({lower}) => lower === ',');
	if (opens < 0 || !((tokens[opens + 1]?.is ?? 0) & IS.WH)) return false;
	let first = name;
	while (first > opens && tokens[first - 1]!.is & IS.CAPITAL) first--;
	return first - 1 > opens && tokens[first - 1]!.lower === ',';
}

/** "Ruiz was asked whether she would stay": whoever is asked answers, in the next paragraph as well. */
function isAsked(tokens: readonly Token[], at: number): boolean {
	// "Ruiz, who had come late, was asked"
	if (tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'who') {
		const end = tokens.findIndex(({lower}, next) => next > at + 1 && lower === ',');
		return end > 0 && isAsked(tokens, end + 1);
	}
	return /^(?:was|were|is)$/.test(tokens[at]?.lower ?? '') && isAsking(tokens[at + 1]);
}

/** "Told of it, Ruiz smiled."; but "The geologist, Ruiz, told villagers". */
const isApproached = (tokens: readonly Token[], at: number): boolean =>
	isAsking(tokens[at]) ||
	(APPROACHED.test(tokens[at]?.lower ?? '') && /^(?:of|about|by|that)$/.test(tokens[at + 1]?.lower ?? ''));

const APPROACHED =
	/^(?:quizzed|challenged|confronted|told|shown|reminded|informed|reached|approached|contacted)$/;

/** "Asked whether it would rain, Ruiz smiled.", of a sentence that opens so; not "Ruiz said it was a shame": she has answered. */
function answersAsked(tokens: readonly Token[], span: Span): boolean {
	if (ANSWERS.test(tokens[startingAt(tokens, span.end)]?.lower ?? '')) return false;
	const first = startingAt(tokens, span.start);
	const before = tokens[HONORIFIC.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1];
	return before?.lower === ',';
}

const ANSWERS = /^(?:said|says|replied|replies|answered|answers|told|tells)$/;
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr)\.?$/;
