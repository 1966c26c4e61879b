import type {CueHit} from '../cues/cues.ts';
import {FRAME, IS} from '../lexicon.ts';
import {skipAddressee} from '../source/addressee.ts';
import type {MentionStarts} from '../source/noun-phrases.ts';
import {skipSetting} from '../source/setting.ts';
import type {Token} from '../tokens.ts';

/** Where behind a cue begins what may have been said, as indices of the tokens of one sentence. */
export type Opening = {
	readonly hit: CueHit;
	/** The token behind the cue and behind whom it was said to. */
	readonly addressed: number;
	/** The token behind when and where it was said as well: the first of what may have been said. */
	readonly first: number;
	/** The token at which the cue's part of the sentence is over. */
	readonly limit: number;
};

/** Past the person addressed and the setting; null when what follows tells when, or out of what, it was said. */
export function findOpening(
	tokens: readonly Token[],
	hit: CueHit,
	limit: number,
	starts: MentionStarts,
): Opening | null {
	const addressed = skipWhom(tokens, hit, limit, starts);
	const lower = tokens[addressed]?.lower;
	// "has not commented since the award": since when
	if (lower === 'since' && hit.first < hit.verb && tokens[hit.first]!.is & IS.HAVE) return null;
	// "quoted from her diary": where the words were taken from
	if (hit.lemma === 'quote' && lower === 'from') return null;
	if (lower === 'for' && thanks(hit)) return {hit, addressed, first: addressed, limit};
	const takesObject = (hit.frames & (FRAME.JUDGEMENT | FRAME.ADDRESS)) !== 0;
	const behind = skipSetting(tokens, addressed, limit, takesObject && addressed === hit.last + 1);
	const day = behind < limit ? timeAsSubject(tokens, hit, addressed, behind) : -1;
	return {hit, addressed, first: day < 0 ? withHedge(tokens, addressed, behind) : day, limit};
}

/**
 * "Ruiz said this year would be hard": the time right behind the cue is what the clause is about; -1 where it tells when
 * something was said, as in "a plan that Ruiz said this year would fail".
 */
function timeAsSubject(tokens: readonly Token[], hit: CueHit, from: number, behind: number): number {
	const {is} = tokens[behind]!;
	if (!(is & IS.AUXILIARY) || is & (IS.CAPITAL | IS.SUBJECT)) return -1;
	const first = from === behind - 2 && /^(?:this|last|next)$/.test(tokens[from]!.lower) ? from : behind - 1;
	if (first !== from || !(tokens[behind - 1]!.is & (IS.TIME | IS.TIME_NOUN))) return -1;
	let left = hit.first - 1;
	while (left >= 0 && tokens[left]!.is & (IS.CAPITAL | IS.SUBJECT) && !(tokens[left]!.is & IS.WH)) left--;
	return left < hit.first - 1 && (left < 0 || tokens[left]!.is & (IS.MARK | IS.CONJUNCTION)) ? first : -1;
}

/** "said perhaps they would stay", "believes even a short walk helps", but not "said only that they stayed". */
function withHedge(tokens: readonly Token[], from: number, behind: number): number {
	const token = tokens[behind];
	if (behind === from || !token || token.is & (IS.QUOTATION | IS.MARK | IS.WH)) return behind;
	if (/^(?:that|to|as|not)$/.test(token.lower)) return behind;
	return HEDGES.has(tokens[behind - 1]!.lower) ? behind - 1 : behind;
}

const HEDGES = new Set('perhaps maybe even almost nearly'.split(' '));

/** Whether what was said stands right behind the cue. */
export const isNextToCue = ({hit, first}: Opening): boolean => first === hit.last + 1;

/** "thanked the crews for having come": for what is what was said. */
export const thanks = ({lemma}: CueHit): boolean => lemma === 'thank' || lemma === 'congratulate';

function skipWhom(tokens: readonly Token[], hit: CueHit, limit: number, starts: MentionStarts): number {
	const from = hit.last + 1;
	const at = hit.frames & FRAME.ADDRESS ? skipAddressee(tokens, from, limit, hit, starts) : from;
	// "wrote of her that she listened": of whom it was said
	const isOfWhom =
		tokens[at + 1]?.lower === 'that' &&
		/^(?:say|write)$/.test(hit.lemma) &&
		/^(?:him|her|it|them)$/.test(tokens[at]!.lower);
	return isOfWhom ? at + 1 : at;
}
