import type {Span} from '../../text/span.ts';
import {type CueHit, isSpeech} from '../cues/cues.ts';
import {IS} from '../lexicon.ts';
import {hasQuotation, startingAt} from '../sentence.ts';
import type {Token} from '../tokens.ts';
import {opensClause} from './clause.ts';
import type {Content} from './content-end.ts';

const PRONOUN = /^(?:it|this|that|them|him|her|us|me|these|those|(?:him|her|it)self|themselves)$/;

/**
 * Content that tells a reader nothing of what was said: "confirmed it", "thought about it for some time",
 * "declined to say why", "asked to".
 */
export function isBare(tokens: readonly Token[], content: readonly Span[]): boolean {
	if (content.length !== 1) return false;
	const {start, end} = content[0]!;
	const first = startingAt(tokens, start);
	if (tokens[first]?.start !== start) return false;
	let last = first;
	while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
	const {lower} = tokens[first]!;
	if (asksForNoName(tokens, first, last)) return true;
	if (first === last)
		return PRONOUN.test(lower) || /^(?:why|how|what|when|where|who|which|so|not|to)$/.test(lower);
	if (lower === 'to' && last - first < 3) return /^(?:why|so|it|that|know)$/.test(tokens[last]!.lower);
	return (
		/^(?:it|them|him|her|us|me)$/.test(lower) &&
		trails(tokens, first + 1, last) &&
		!hasQuotation(tokens, first, last + 1)
	);
}

/** "asked not to be named", "requested anonymity", "asked to be identified only by her first name" */
function asksForNoName(tokens: readonly Token[], first: number, last: number): boolean {
	for (let at = first; at <= Math.min(last, first + 3); at++)
		if (NAMELESS.has(tokens[at]!.lower))
			return at > first ? /^(?:not|to)$/.test(tokens[first]!.lower) : at === last;
	return false;
}

const NAMELESS = new Set(['named', 'identified', 'anonymous', 'anonymity', 'anonymously']);

/** "backed the plan", "wants a new quay": the bare object of a verb that tells of deeds as often as of words. */
export function mayBeDeed(tokens: readonly Token[], hit: CueHit, content: Content): boolean {
	const first = tokens[content.first]!;
	if (isSpeech(hit) || content.open || first.is & IS.WH || /^(?:that|to|not)$/.test(first.lower))
		return false;
	return !hasQuotation(tokens, content.first, content.last + 1) && !opensClause(tokens, content);
}

const isInfinitive = ({is, lower}: Token): boolean =>
	(is & (IS.DETERMINER | IS.CAPITAL | IS.OBJECT | IS.NUMBER | IS.MARK | IS.CONJUNCTION)) === 0 &&
	!/[^s]s$/.test(lower);

/** "it for some time", "him in June", "it because …": when and why it was done. */
function trails(tokens: readonly Token[], at: number, last: number): boolean {
	const token = tokens[at]!;
	// "sees it differently"
	if (token.is & IS.ADVERB && at === last) return true;
	if (token.lower === 'for') {
		const next = at < last ? tokens[at + 1]! : null;
		return !next || /^(?:some|a|the)$/.test(next.lower) || (next.is & IS.NUMBER) !== 0;
	}
	if (/^(?:as|of|like|about|with|against|from)$/.test(token.lower)) return false;
	// "confirmed it to reporters", but not "expects him to resign"
	if (token.lower === 'to') return at === last || !isInfinitive(tokens[at + 1]!);
	return (token.is & (IS.PREPOSITION | IS.SUBORDINATOR | IS.TIME | IS.CONJUNCTION | IS.MARK)) !== 0;
}
