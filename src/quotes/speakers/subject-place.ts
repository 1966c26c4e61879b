import {isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {GENDER_OF_NOUN} from '../words/humans.ts';

/** Words that a noun phrase follows which is no subject. */
const OPENS_PHRASE = IS.PREPOSITION | IS.CONJUNCTION | IS.ADVERB | IS.SUBORDINATOR;

/** "When Paz left, Ruiz stayed": offset of the comma behind which the subject comes; -1 where no clause stands before it. */
export function endOfLead(tokens: readonly Token[]): number {
	const first = BUT.has(tokens[0]!.lower) ? 1 : 0;
	const told = endOfHearing(tokens, first);
	if (told > 0) return told;
	if (!LEADS.test(tokens[first]?.lower ?? '')) return -1;
	let hasVerb = false;
	for (let at = first + 2; at + 2 < tokens.length; at++) {
		if (isVerbal(tokens, at)) hasVerb = true;
		if (!hasVerb || tokens[at]!.lower !== ',') continue;
		// … but "When Ruiz came, a guard stopped her": it is still about her
		if (tokens[at + 1]!.is & IS.CAPITAL) return tokens[at]!.start;
	}
	return -1;
}

/** "The court heard that a nurse, Ana Ruiz, fell ill": offset where what was heard begins, whose subject counts; -1 of other sentences. */
function endOfHearing(tokens: readonly Token[], the: number): number {
	if (tokens[the]!.lower !== 'the' || !HEARS.test(tokens[the + 1]?.lower ?? '')) return -1;
	const verb = tokens[the + 2]?.lower === 'was' ? the + 3 : the + 2;
	if (!/^(?:heard|told|hears)$/.test(tokens[verb]?.lower ?? '')) return -1;
	return tokens[tokens[verb + 1]?.lower === 'that' ? verb + 1 : verb]!.end;
}

const HEARS = /^(?:court|jury|inquest|tribunal|inquiry|hearing|committee|panel|commission|trial)$/;

const BUT = new Set(['and', 'but', 'so', 'then']);
const LEADS = /^(?:when|after|before|as|while|because|although|though|since|once|until|if|whenever)$/;

/** Offset where the sentence's first verb stands: a name before it, with no preposition between, is the subject. */
export function endOfSubject(tokens: readonly Token[], from: number): number {
	let clean = true;
	let last = 0;
	for (let at = from; at < Math.min(tokens.length, 40); at++) {
		const token = tokens[at]!;
		if (token.is & IS.QUOTATION) continue;
		if (token.lower === ',') {
			clean = true;
			continue;
		}
		if (isVerbal(tokens, at) && at > 0) return clean ? token.start : last;
		if (!clean && isOfBody(tokens, at)) clean = true;
		// "At his house a woman came out": the phrase of place is over, and the subject comes
		if (!clean && (token.lower === 'a' || token.lower === 'an') && !(tokens[at - 1]!.is & OPENS_PHRASE))
			clean = true;
		if (token.is & IS.PREPOSITION && clean) {
			clean = false;
			last = token.start;
		}
	}
	return clean ? 0 : last;
}

/** "Maritime Union of Aven branch secretary Ana Ruiz": the last word of an office behind the name of the body that has it. */
const isOfBody = (tokens: readonly Token[], at: number): boolean =>
	GENDER_OF_NOUN.has(tokens[at]!.lower) &&
	((tokens[at + 1]?.is ?? 0) & IS.CAPITAL) !== 0 &&
	isBodyBefore(tokens, at);

function isBodyBefore(tokens: readonly Token[], office: number): boolean {
	let of = office - 1;
	while (of > office - FARTHEST_OF && of > 1 && tokens[of]!.lower !== 'of') of--;
	return (
		tokens[of]?.lower === 'of' &&
		of > 1 &&
		of + 1 < office &&
		(tokens[of - 1]!.is & tokens[of + 1]!.is & IS.CAPITAL) !== 0
	);
}

/** How far before the office the "of" of a body's name may stand. */
const FARTHEST_OF = 6;

/** "Chief among them is the publican, Ana Ruiz.", "With him was Ana Ruiz.", "First to speak was Ana Ruiz." */
export const INTRODUCES = /^(?:chief|foremost|first|last|next|loudest|among|beside|with|opposite)$/;
/** "Chief among them", "First to speak", "With him": all before the verb. */
const INTRODUCTION =
	/^(?:(?:chief|foremost|loudest) (?:among|of) .+|(?:first|last|next) (?:to \S+|in line)(?: .+)?|(?:among|beside|with|opposite) (?:them|him|her|those|these)(?: .+)?)$/;

/** Index of the last token at which the verb of such a sentence may stand. */
const FARTHEST_BE = 8;

/**
 * Where a subject ends that comes behind the verb: "So was her daughter, Ana Ruiz, who survived", "It was his wife,
 * Ana Ruiz, who told them", "It was left to Ana Ruiz to tell them"; -1 of other sentences.
 */
export function subjectBehind(tokens: readonly Token[]): number {
	const {lower} = tokens[0]!;
	const left =
		lower === 'it'
			? tokens.findIndex((token, at) => at < 4 && /^(?:left|fell|falls)$/.test(token.lower))
			: -1;
	if (left > 0 && tokens[left + 1]?.lower === 'to')
		return (tokens.find((token, at) => at > left + 2 && token.lower === 'to') ?? tokens.at(-1)!).start;
	// "Next to Ruiz was a nurse": nobody is next to do so
	if (INTRODUCES.test(lower) && !((tokens[2]?.is ?? 0) & IS.CAPITAL)) {
		const be = tokens.findIndex(({is}, at) => at > 1 && at < FARTHEST_BE && is & IS.BE);
		const lead = tokens.slice(0, Math.max(0, be)).map(token => token.lower);
		return INTRODUCTION.test(lead.join(' ')) ? tokens.at(-1)!.start : -1;
	}
	if (!((tokens[1]?.is ?? 0) & IS.AUXILIARY) || !/^(?:so|nor|neither|it)$/.test(lower)) return -1;
	const clause = tokens.find(({is}, at) => at > 1 && is & IS.WH);
	if (lower === 'it') return clause?.lower === 'who' ? clause.start : -1;
	return (clause ?? tokens.at(-1)!).start;
}
