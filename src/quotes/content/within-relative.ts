import type {CueHit} from '../cues/cues.ts';
import {isVerbal} from '../cues/verbal.ts';
import {FRAME, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {type Content, endContent} from './content-end.ts';

/**
 * "the dues, which Ruiz says have doubled", "what the crews believe was a rope": an attribution stands inside a clause
 * about something, whose pronoun and verb are what was said. Empty where none does.
 */
export function readWithinRelative(
	tokens: readonly Token[],
	source: number,
	hit: CueHit,
	limit: number,
): Content[] {
	if (hit.mood !== 'finite' || !(hit.frames & (FRAME.SPEECH | FRAME.BELIEF))) return [];
	const pronoun = tokens[source - 1];
	if (!pronoun || !/^(?:which|who|what|that)$/.test(pronoun.lower)) return [];
	// Behind a comma the clause would need one more to end before its verb
	if (tokens[source - 2]?.lower !== ',' && !TAKES_CLAUSE.test(hit.lemma)) return [];
	let verb = hit.last + 1;
	while (verb < limit && tokens[verb]!.is & IS.ADVERB && !(tokens[verb]!.is & IS.AUXILIARY)) verb++;
	if (verb >= limit || !isPredicate(tokens, verb)) return [];
	// "What Ruiz said is that the quay is shut": all of it is behind the verb
	const next = tokens[verb + 1];
	if (
		pronoun.lower === 'what' &&
		next &&
		tokens[verb]!.is & IS.BE &&
		(next.lower === 'that' || next.quotation)
	) {
		const stated = endContent(tokens, verb + 1, limit, hit);
		return stated ? [stated] : [];
	}
	const content = endContent(tokens, hit.last + 1, limit, hit);
	return content ? [{first: source - 1, last: source - 1}, content] : [];
}

/** Verbs that take no object of their own: "the plan that she announced was dear" tells what the plan was. */
const TAKES_CLAUSE =
	/^(?:say|argue|contend|insist|allege|maintain|warn|estimate|believe|think|hope|suspect|assume|suppose|reckon|agree|conclude)$/;

/** A finite verb without a subject of its own: "are", "would sink", "doubled". */
function isPredicate(tokens: readonly Token[], at: number): boolean {
	const {is, lower} = tokens[at]!;
	if (is & IS.SUBJECT || /^(?:be|being|been|having)$/.test(lower)) return false;
	if (isVerbal(tokens, at)) return true;
	// "averages $240": a verb that is not known
	const next = tokens[at + 1]?.is ?? 0;
	return is === 0 && /[^s]s$/.test(lower) && (next & (IS.NUMBER | IS.DETERMINER)) !== 0;
}

/** "He withdrew the word “goat”, which, she said, he had used": her words begin behind "which". */
export const standsInRelative = (tokens: readonly Token[], source: number): boolean =>
	tokens[source - 1]?.lower === ',' && /^(?:which|who|whom|where)$/.test(tokens[source - 2]?.lower ?? '');
