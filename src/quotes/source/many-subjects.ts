/** Whether the subject before a verb is more than one: then its base form is a finite verb ("the crews say"). */

import {isNumberWord} from '../../entities/words/numbers.ts';
import {isNumeral, isVerbal} from '../cues/verbal.ts';
import {FORM, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';

/**
 * Whether what stands before a verb in its base form, with its adverbs from token `first` on, may be its subject: "crews
 * say", "two of them hope", and whoever is heard ("heard the mother yell"). `next` is the token behind the verb.
 */
export function hasManyBefore(
	tokens: readonly Token[],
	first: number,
	lemma: string,
	next: Token | undefined,
): boolean {
	const left = tokens[first - 1]!;
	// "Defenders of the port today argue"
	if (/^(?:today|now)$/.test(left.lower) && first > 1) return hasManyBefore(tokens, first - 1, lemma, next);
	if (isNumberWord(left.lower) || left.is & IS.SUBJECT) return !/^(?:he|she|it)$/.test(left.lower);
	// "half of them believe"
	if (/^(?:them|us)$/.test(left.lower) && tokens[first - 2]?.lower === 'of') return true;
	if (isPlural(left) || isPair(tokens, first) || isPerceived(tokens, first)) return true;
	return lemma === 'say' ? saysAfterClause(tokens, first) : hasPluralHead(tokens, first, next);
}

/** "Ruiz and Paz say", "the mayor and Ana Paz believe" */
function isPair(tokens: readonly Token[], end: number): boolean {
	let first = end;
	while (first > 0 && tokens[first - 1]!.is & IS.CAPITAL && !(tokens[first - 1]!.is & IS.MARK)) first--;
	const before = tokens[first - 2];
	return (
		first < end &&
		tokens[first - 1]?.lower === 'and' &&
		before !== undefined &&
		(before.is & IS.CAPITAL) !== 0 &&
		!tokens.slice(Math.max(0, first - 5), first - 1).some(({is}) => is & (IS.PREPOSITION | IS.AUXILIARY))
	);
}

/** "They heard the mother yell: “…”": whoever is heard speaks. */
function isPerceived(tokens: readonly Token[], end: number): boolean {
	for (let at = end - 1; at >= 0 && end - at < 8; at--) {
		if (/^(?:heard|hear|hears|hearing|saw|watched)$/.test(tokens[at]!.lower)) return at < end - 1;
		if (tokens[at]!.is & (IS.MARK | IS.QUOTATION | IS.CONJUNCTION) || isVerbal(tokens, at)) return false;
	}
	return false;
}

/** "people close to the mayor say", "42% say": a plural further back; not "let the mayor say", "did Ruiz say". */
function saysAfterClause(tokens: readonly Token[], end: number): boolean {
	for (let at = end - 1; at >= 0 && end - at < 14; at--) {
		const token = tokens[at]!;
		if (
			token.is & (IS.MODAL | IS.QUOTATION) ||
			(/^(?:let|lets|make|makes|made|have|had|hear|heard|hearing|help|helped|do|does|did|to|[.:;])$/.test(
				token.lower,
			) &&
				!(token.lower === 'to' && bindsNoun(tokens, at)) &&
				!(token.is & IS.HAVE && isParticiple(tokens[at + 1]!)))
		)
			return false;
		if (isPlural(token) || (token.is & IS.NUMBER && at === end - 1)) return true;
	}
	return false;
}

/**
 * "supporters of the plan hope", "some in the crew want": the noun before the preposition is the subject; not "some
 * of the greatest fear that", "members of the State Party", "urging people in the other state".
 */
function hasPluralHead(tokens: readonly Token[], end: number, next: Token | undefined): boolean {
	const verb = tokens[end]!;
	if (
		verb.is & IS.CAPITAL ||
		(verb.is & IS.NOUN_TOO && (!next || next.is & IS.CAPITAL || next.lower === 'that'))
	)
		return false;
	let head = -1;
	let first = end;
	while (first > 0 && !endsSubjectSearch(tokens[first - 1]!)) {
		first--;
		// "people familiar with the plan want"
		if (tokens[first]!.is & IS.PREPOSITION)
			head = BESIDE_NOUN.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
		// "residents who live near the quay want"
		else if (isVerbal(tokens, first))
			return tokens[first - 1]?.lower === 'who' && first > 1 && isPlural(tokens[first - 2]!);
	}
	return (
		head >= first &&
		(isPlural(tokens[head]!) || isNumeral(tokens[head]!)) &&
		!/.ing$/.test(tokens[first]!.lower)
	);
}

const BESIDE_NOUN = /^(?:familiar|close|loyal|near|critical|briefed|involved|here|there)$/;

const endsSubjectSearch = ({is, lower}: Token): boolean =>
	(is & (IS.MARK | IS.QUOTATION | IS.SUBORDINATOR | IS.WH | IS.SUBJECT | IS.CONJUNCTION)) !== 0 ||
	lower === 'that' ||
	lower === 'to';

/** "who have worked with Ruiz say", but not "to have Ruiz say". */
const isParticiple = (token: Token): boolean =>
	(token.form & FORM.PAST) !== 0 || (token.is & IS.BE) !== 0 || /(?:ed|en|wn|ght)$/.test(token.lower);

const bindsNoun = (tokens: readonly Token[], to: number): boolean =>
	((tokens[to + 1]?.is ?? 0) & (IS.DETERMINER | IS.CAPITAL)) !== 0;

const isPlural = (token: Token): boolean =>
	(token.is & (IS.MARK | IS.PREPOSITION | IS.ADVERB | IS.CONJUNCTION)) === 0 &&
	(/[^s]s$/.test(token.lower) ||
		/^(?:people|men|women|percent|police|some|many|most|all|few|both|several|those|majority|media|gop|data)$/.test(
			token.lower,
		));
