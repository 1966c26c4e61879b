/** What opens a sentence and is answered in it: a question, or what somebody speaks of. */
import {askedAt, isAsking} from '../cues/asking.ts';
import {type CueHit, isSpeech} from '../cues/cues.ts';
import {isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import {hasQuotation} from '../sentence.ts';
import type {Token} from '../tokens.ts';

/** Whether cue `i` only tells what the words of a later one are about. */
export const isTopic = (tokens: readonly Token[], hits: readonly CueHit[], i: number): boolean =>
	opensOnTopic(tokens, hits[i]!) &&
	hits.slice(i + 1).some(other => other.mood === 'finite' && isSpeech(other));

/** "Commenting on the vote, Ruiz said …": what the words are about, and none of them. */
const opensOnTopic = (tokens: readonly Token[], {first, verb, last, lemma, mood}: CueHit): boolean =>
	mood === 'participle' &&
	first <= 1 &&
	(/^(?:comment|speak|talk|respond|reply|reflect|remark|ask)$/.test(lemma)
		? /^(?:on|about|of|to|upon)$/.test(tokens[verb + 1]?.lower ?? '')
		: isDeed(tokens, last));

/** "Confirming the incident, Ruiz said …": an object without a verb or words in marks, up to the comma. */
function isDeed(tokens: readonly Token[], verb: number): boolean {
	for (let at = verb + 1; at < tokens.length; at++) {
		const {is, lower} = tokens[at]!;
		if (lower === ',')
			return at > verb + 1 && (tokens[verb + 1]!.is & (IS.DETERMINER | IS.NUMBER | IS.POSSESSIVE)) !== 0;
		if (is & (IS.QUOTATION | IS.MARK | IS.SUBJECT) || lower === 'that' || isVerbal(tokens, at)) return false;
	}
	return false;
}

/** "Asked what she thought of it, Ruiz said …": where the question ends that opens the sentence; -1 where none does. */
export function endOfQuestion(tokens: readonly Token[], hits: readonly CueHit[]): number {
	if (!isAsking(tokens[askedAt(tokens)])) return -1;
	const comma = tokens.findIndex(({lower}) => lower === ',');
	const answer = hits.find(({verb, mood}) => verb > comma && mood === 'finite');
	// "Asked whether she had considered resigning, Ruiz laughed."
	if (comma > 0 && !answer && !hasQuotation(tokens, 0, tokens.length)) return comma;
	return comma > 0 && answer && isSpeech(answer) && answer.first - comma < LONGEST_ANSWERER ? comma : -1;
}

/** How many tokens may stand between the question and the verb that answers it. */
const LONGEST_ANSWERER = 12;
