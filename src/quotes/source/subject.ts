import type {CueHit} from '../cues/cues.ts';
import {isSound} from '../cues/gestures.ts';
import {isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {findLastClauseSubject} from './last-clause.ts';
import {type MentionStarts, type Phrase, startOfPhrase} from './noun-phrases.ts';
import {findPhraseAfter} from './phrase-after.ts';
import {findSentenceSubject, findSubjectBefore} from './subject-before.ts';

/** `isEither`: the clause that goes on may be that of the phrase or another's. */
type Subject = Phrase & {readonly shared: boolean; readonly isEither?: boolean};

/** "The town released a statement saying …": the subject speaks, not the paper. */
function bearsWriting(tokens: readonly Token[], phrase: Phrase): boolean {
	for (let at = Math.max(0, phrase.first - 6); at <= phrase.last; at++)
		if (tokens[at]!.is & IS.WRITING && at > 1) return true;
	return false;
}

const isSomebody = (tokens: readonly Token[], {first, last}: Phrase): boolean =>
	((tokens[first]!.is | tokens[last]!.is) & (IS.CAPITAL | IS.SUBJECT)) !== 0 &&
	tokens[first]!.lower !== 'there';

/** "When Ruiz asked about it, Paz rose to say that …": whoever rose says it. */
function subjectOfRising(tokens: readonly Token[], to: number, starts: MentionStarts): Phrase | null {
	const verb = to - (/^(?:up|on|back|forward)$/.test(tokens[to - 1]?.lower ?? '') ? 2 : 1);
	return /^(?:rose|stood|went|wrote|called|phoned|rang|emailed|came|continued|stopped|got|returned)$/.test(
		tokens[verb]?.lower ?? '',
	)
		? findSubjectBefore(tokens, verb, starts)
		: null;
}

/** Where the words of time begin that stand between an "and" and its verb: "left and on Monday announced"; else `verb`. */
function beforeTime(tokens: readonly Token[], verb: number): number {
	let at = verb;
	while (at > 1 && verb - at < LONGEST_TIME && tokens[at - 1]!.is & (IS.TIME | IS.TIME_NOUN | IS.NUMBER))
		at--;
	if (at === verb) return verb;
	if (/^(?:on|in|last|this|late|early)$/.test(tokens[at - 1]!.lower)) at--;
	return /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '') ? at : verb;
}

/** How many words such a time may have. */
const LONGEST_TIME = 4;

/** How far before an "and" the clause begins that it may go on with, in tokens. */
const LONGEST_CLAUSE = 9;

/**
 * The clause that an "and" before a cue may go on with rather than with the sentence: "Ruiz left before Paz had stood up
 * and said". Only "had" makes that clear; otherwise it may be either of the two.
 */
function clauseJoined(
	tokens: readonly Token[],
	conjunction: number,
	starts: MentionStarts,
): {subject: Phrase; isClear: boolean} | null {
	if (!/^(?:and|then)$/.test(tokens[conjunction]?.lower ?? '')) return null;
	const told = clauseTold(tokens, conjunction, starts);
	if (told) return {subject: told, isClear: true};
	let opener = conjunction - 1;
	let longest = LONGEST_CLAUSE;
	while (opener > 1 && conjunction - opener < longest && !OPENS_CLAUSE.test(tokens[opener]!.lower)) {
		// "Ruiz nodded when Paz put down her cup, looked up and said"
		const isListed = tokens[opener]!.lower === ',' && isVerbal(tokens, opener + 1);
		if (!isListed && tokens[opener]!.is & (IS.MARK | IS.QUOTATION | IS.WH)) return null;
		if (isListed) longest = conjunction - opener + LONGEST_CLAUSE;
		opener--;
	}
	if (opener < 2 || !OPENS_CLAUSE.test(tokens[opener]!.lower)) return null;
	let verb = opener + 1;
	if (/^(?:he|she|they)$/.test(tokens[verb]!.lower)) verb++;
	else while (verb < conjunction && tokens[verb]!.is & IS.CAPITAL) verb++;
	if (verb === opener + 1 || verb === conjunction) return null;
	return {
		subject: {first: opener + 1, last: verb - 1},
		isClear: tokens[verb]!.lower === 'had' || isDoneTo(tokens, verb + 1, conjunction),
	};
}

/** "Ruiz smiled as Paz turned to him and said": what is done to the one makes the other who speaks. */
function isDoneTo(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (
			/^(?:him|her)$/.test(tokens[at]!.lower) &&
			(at + 1 === to || tokens[at + 1]!.is & (IS.PREPOSITION | IS.MARK))
		)
			return true;
	return false;
}

/** "She said he had shown her the quay and said: “…”": he said it, as he had shown it; "Paz said Ruiz laughed and said". */
function clauseTold(tokens: readonly Token[], conjunction: number, starts: MentionStarts): Phrase | null {
	if (conjunction > 1 && isSound(tokens[conjunction - 1]!.lower)) {
		let verb = conjunction - 1;
		while (verb > 1 && tokens[verb - 1]!.is & IS.AUXILIARY) verb--;
		const first = startOfPhrase(tokens, verb - 1, starts);
		const before = first === null ? undefined : tokens[first - 1];
		if (
			first !== null &&
			starts.has(tokens[first]!.start) &&
			before &&
			(before.cue || TELLS.test(before.lower))
		)
			return {first, last: verb - 1};
	}
	for (let had = conjunction - 1; had > 2 && conjunction - had < LONGEST_TOLD; had--) {
		if (tokens[had]!.is & (IS.MARK | IS.QUOTATION)) return null;
		if (tokens[had]!.lower !== 'had') continue;
		const subject = had - 1;
		const isTold = /^(?:he|she|they)$/.test(tokens[subject]!.lower) && tokens[subject - 1]!.cue !== null;
		return isTold ? {first: subject, last: subject} : null;
	}
	return null;
}

/** Opens what somebody tells of another. */
const TELLS = /^(?:that|how)$/;

/** How far before the "and" the "had" of such a clause may stand, in tokens. */
const LONGEST_TOLD = 12;

/** Words that begin a clause within a sentence, whose subject may be another. */
export const OPENS_CLAUSE = /^(?:before|after|until|when|while|because|as|since|that)$/;

/**
 * Who the cue says it of: the phrase before it, or the subject that it shares with the verb before
 * (`previous`, else that of the sentence, which makes it `shared`). Null when nobody is found.
 */
export function subjectOf(
	tokens: readonly Token[],
	hit: CueHit,
	previous: Phrase | null,
	from: number,
	starts: MentionStarts,
): Subject | null {
	const left = tokens[beforeTime(tokens, hit.first) - 1];
	if (hit.mood === 'finite') {
		const listed = left?.quotation?.ending === ',' && from > 0;
		if (left && !listed && !JOINS.has(left.lower)) {
			const phrase = findSubjectBefore(tokens, hit.first, starts);
			return phrase && {...phrase, shared: false};
		}
		// "Ruiz, citing “the rust,” said": the marks belong to what is told of her
		if (left?.lower === ',' || listed) {
			const phrase = findSubjectBefore(tokens, hit.first, starts);
			if (phrase) return {...phrase, shared: false};
		}
		if (!left) return null;
	}
	const beside = hit.mood === 'participle' && left ? subjectBeside(tokens, hit, left, starts) : null;
	if (beside) return beside;
	const rising = hit.mood === 'infinitive' ? subjectOfRising(tokens, hit.first, starts) : null;
	const shared =
		rising ??
		(hit.mood === 'finite' ? findLastClauseSubject(tokens, hit.first, starts) : null) ??
		(hit.mood === 'participle' ? doerBefore(tokens, hit.first) : null) ??
		(previous && !isClosed(tokens, previous, hit.first) ? previous : null) ??
		findSentenceSubject(tokens, hit.first, starts);
	const clause = hit.mood === 'finite' ? clauseJoined(tokens, hit.first - 1, starts) : null;
	if (clause) {
		const isOther = shared !== null && shared.first !== clause.subject.first && isSomebody(tokens, shared);
		return {...clause.subject, shared: true, isEither: isOther && !clause.isClear};
	}
	if (shared) return {...shared, shared: true};
	return hit.mood === 'participle' ? subjectAcrossComma(tokens, hit, left, starts) : null;
}

/** "a show he ends by saying", "when she began by noting": the pronoun right before the verb that the participle belongs to. */
function doerBefore(tokens: readonly Token[], participle: number): Phrase | null {
	if (!/^(?:by|with)$/.test(tokens[participle - 1]?.lower ?? '')) return null;
	for (let at = participle - 3; at >= Math.max(0, participle - FARTHEST_DOER); at--) {
		const {is, lower} = tokens[at]!;
		if (DOERS.test(lower)) return {first: at, last: at};
		if (is & (IS.MARK | IS.QUOTATION | IS.WH | IS.SUBJECT | IS.CONJUNCTION)) return null;
	}
	return null;
}

const DOERS = /^(?:s?he|they|i|we)(?:'d|'s|'ve|'re)?$/;

/** How far before the participle that pronoun may stand, in tokens. */
const FARTHEST_DOER = 7;

/** "She held up a sign — which read “Stop” — and waved, mouthing “please”": the clause of "which" is over, and its subject with it. */
function isClosed(tokens: readonly Token[], {first}: Phrase, end: number): boolean {
	if (!(tokens[first]!.is & IS.WH) || tokens[first - 1]?.lower !== '—') return false;
	for (let at = first + 1; at < end - 1; at++) if (tokens[at]!.lower === '—') return true;
	return false;
}

/** What may join a verb to the one before it. */
const JOINS = new Set(['and', 'but', 'or', ',', 'then']);

/** "with Ruiz saying that …", "a letter warning that …": of a participle, what stands right before it. */
function subjectBeside(
	tokens: readonly Token[],
	{first}: CueHit,
	left: Token,
	starts: MentionStarts,
): Subject | null {
	const other = IS.PREPOSITION | IS.SUBORDINATOR | IS.CONJUNCTION | IS.ADVERB | IS.QUOTATION;
	if (/^(?:[,—]|to)$/.test(left.lower) || left.is & other) return null;
	const phrase = findSubjectBefore(tokens, first, starts);
	if (!phrase) return null;
	const isOthers =
		isVerbal(tokens, first - 1) ||
		isWrittenTo(tokens, phrase) ||
		(tokens[first - 1]!.is & IS.OBJECT) !== 0 ||
		bearsWriting(tokens, phrase);
	return isOthers ? null : {...phrase, shared: false};
}

/** "Ruiz wrote to the crews last week asking them to wait": she asks. */
const isWrittenTo = (tokens: readonly Token[], {first}: Phrase): boolean =>
	tokens[first - 1]?.lower === 'to' &&
	/^(?:wrote|written|writing|writes|letters?|emails?)$/.test(tokens[first - 2]?.lower ?? '');

/** Of a participle, the subject of its sentence, which a comma parts from it. */
function subjectAcrossComma(
	tokens: readonly Token[],
	hit: CueHit,
	left: Token | undefined,
	starts: MentionStarts,
): Subject | null {
	// "Ruiz, citing the flood, said", "Ruiz, after claiming that it rained, left"
	const isLed = ((left?.is ?? 0) & (IS.PREPOSITION | IS.SUBORDINATOR)) !== 0;
	const comma = hit.first - (isLed ? 2 : 1);
	const lead = tokens[comma]?.lower === ',' ? startOfPhrase(tokens, comma - 1, starts) : null;
	if (lead !== null && (lead === 0 || (lead === 1 && tokens[0]!.is & IS.CONJUNCTION)))
		return {first: lead, last: comma - 1, shared: true};
	if (!opensSentence(tokens, hit.first)) return null;
	// "Citing the flood, Ruiz said": the subject comes behind the comma.
	const end = tokens.findIndex(
		(token, at) => at > hit.last && (token.lower === ',' || token.quotation?.ending === ','),
	);
	const phrase = end > 0 ? findPhraseAfter(tokens, end + 1) : null;
	return phrase && {...phrase, shared: true};
}

/** How many words may lead to a participle at the head of its sentence: "In addition to citing", "But after citing". */
const LONGEST_LEAD = 3;

function opensSentence(tokens: readonly Token[], first: number): boolean {
	if (first === 0) return true;
	const before = tokens[first - 1]!;
	return (
		first <= LONGEST_LEAD &&
		((before.is & (IS.PREPOSITION | IS.SUBORDINATOR)) !== 0 || before.lower === 'to') &&
		!tokens.slice(0, first).some(({is}) => is & (IS.MARK | IS.SUBJECT | IS.QUOTATION))
	);
}
