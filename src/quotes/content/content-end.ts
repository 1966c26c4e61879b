import type {CueHit} from '../cues/cues.ts';
import {IS} from '../lexicon.ts';
import type {Phrase} from '../source/noun-phrases.ts';
import type {Token} from '../tokens.ts';
import {endsAtMark} from './ends-at-mark.ts';
import {endsAtWord} from './ends-at-word.ts';
import {isObjectOnly} from './runs-on.ts';

/** Content found beside a cue, as token indices; `last` is inclusive. */
export type Content = Phrase & {
	/** A colon or comma at the end of the sentence: what was said comes in the next one. */
	readonly open?: boolean;
};

/** Whether a mark ends a sentence or a clause, or closes a bracket; commas, colons and dashes do not. */
export const isStop = (token: Token): boolean =>
	token.is !== 0 && (token.is & IS.MARK) !== 0 && /[.!?;)…]/.test(token.lower);

/** The end of content that begins at token `first`: the sentence, or where the sentence stops being about it. */
export function endContent(
	tokens: readonly Token[],
	first: number,
	limit: number,
	hit: CueHit | null,
): Content | null {
	if (first >= limit || first >= tokens.length) return null;
	const begun = {first, limit, hit};
	let last = first;
	for (let at = first + 1; at < limit; at++) {
		const token = tokens[at]!;
		if ((token.is & IS.MARK && endsAtMark(tokens, at, begun)) || endsAtWord(tokens, at, begun)) break;
		last = at;
	}
	while (last > first && tokens[last]!.is & IS.MARK) last--;
	if (hit && isObjectOnly(hit)) last = withoutTime(tokens, first, last);
	return tokens[last]!.is & IS.MARK ? null : {first, last};
}

/** "defended his vote on Monday": the day belongs to the defending. */
function withoutTime(tokens: readonly Token[], first: number, last: number): number {
	let end = last;
	if (tokens[end]!.is & IS.TIME) {
		end--;
	} else if (
		tokens[end]!.is & IS.TIME_NOUN &&
		(/^(?:this|last|next|that)$/.test(tokens[end - 1]?.lower ?? '') || (tokens[end - 1]?.is ?? 0) & IS.TIME)
	)
		end -= 2;
	else return last;
	if (/^(?:on|late|early|in|since)$/.test(tokens[end]?.lower ?? '')) end--;
	// "urged them to stay away until Monday": the day belongs to what was urged
	return end >= first && !(tokens[end]!.is & (IS.PREPOSITION | IS.DETERMINER)) ? end : last;
}
