import type {CueHit} from '../cues/cues.ts';
import {isSpeech} from '../cues/cues.ts';
import {isNumeral, isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import {hasQuotation} from '../sentence.ts';
import {isSaidWhere} from '../source/setting.ts';
import type {Token} from '../tokens.ts';
import {type Begun, isWhole} from './ends-at-mark.ts';
import {
	awaitsClause,
	carriesOn,
	isNextDeed,
	isObjectOnly,
	isSceneBehind,
	isWhereOrWhen,
	isWithoutVerb,
	opensNextWords,
} from './runs-on.ts';

/** Whether what was said is over before token `at` by what that word opens, or by the marks that close before it. */
export function endsAtWord(tokens: readonly Token[], at: number, begun: Begun): boolean {
	const {first, limit, hit} = begun;
	const {lower} = tokens[at]!;
	const next = tokens[at + 1];
	if (lower === 'by' && next?.lower.endsWith('ing') && isWithoutVerb(tokens, first, at, hit)) return true;
	// … but "that, according to the log, it sank" is all of it said
	if (lower === 'according' && next?.lower === 'to' && tokens[at - 2]?.lower !== 'that') return true;
	if (hit && at - 1 === first && tokens[first]!.quotation && goesOnBehind(tokens, at, limit, hit))
		return true;
	if (hit && opensOther(tokens, at, begun, hit)) return true;
	return (
		endsWithQuotation(tokens, at - 1) &&
		!carriesOn(tokens, first, at, hit) &&
		!awaitsClause(tokens, first, at, limit)
	);
}

/** What a word must be to open anything: most are none of these. */
const OPENERS = IS.PREPOSITION | IS.SUBORDINATOR | IS.CONJUNCTION | IS.AUXILIARY;

/** Whether the word at token `at` opens the scene, the next words or the next deed of the one who speaks. */
function opensOther(tokens: readonly Token[], at: number, {first, limit}: Begun, hit: CueHit): boolean {
	const token = tokens[at]!;
	if (!(token.is & OPENERS)) return false;
	if (isSpeech(hit) && isSceneBehind(tokens, at, limit)) return true;
	if (isWhereOrWhen(tokens, first, at, limit, hit) || opensNextWords(tokens, first, at)) return true;
	if (token.lower !== 'and' && token.lower !== 'but') return false;
	if (isNextDeed(tokens, first, at + 1, hit)) return true;
	if (!isObjectOnly(hit)) return false;
	// called it “a bedtime story” and moved to strike it: the next thing done
	if (token.lower === 'and' && tokens[at - 1]!.quotation && isVerbal(tokens, at + 1)) return true;
	// "called him “a nice man” and she did not smile"
	return /^(?:he|she|they)$/.test(tokens[at + 1]?.lower ?? '');
}

/**
 * "a sign reading “Loyalty Is Not A Loan” was hung outside", "a note saying “Sorry” lay there", "wrote “I love you” on
 * Monday": behind words in marks that are all of what was said the sentence goes on.
 */
function goesOnBehind(tokens: readonly Token[], at: number, limit: number, hit: CueHit): boolean {
	const {is, lower} = tokens[at]!;
	if (hit.mood === 'participle' && isVerbal(tokens, at) && !(is & IS.SUBJECT)) return true;
	// "said “rust” five times", "mouthed “thank you” to the crowd", "chanted “Out!” until she left"
	if (isSpeech(hit) && isNumeral(tokens[at]!) && /^times?$/.test(tokens[at + 1]?.lower ?? '')) return true;
	const isScene = lower === 'to' || (is & (IS.PREPOSITION | IS.SUBORDINATOR | IS.TIME)) !== 0;
	if (isScene && SOUNDS.test(hit.lemma) && !hasQuotation(tokens, at, limit)) return true;
	if (!isSpeech(hit) || !isWhole(tokens[at - 1]!)) return false;
	if (tellsScene(tokens, at) && !hasQuotation(tokens, at, limit)) return true;
	if (!/^(?:on|in|at|during)$/.test(lower)) return false;
	return at + 1 < limit && ((tokens[at + 1]!.is & IS.TIME) !== 0 || isSaidWhere(tokens, at));
}

const SOUNDS = /^(?:shout|yell|chant|cry|scream|mouth|whisper|mutter|bellow|holler|sing)$/;

/**
 * "said “it is a wreck” as Paz left", "said “it is a wreck” to cheers", "said “it is a wreck” and left": behind words in marks
 * the writer tells when that was and what came next.
 */
function tellsScene(tokens: readonly Token[], at: number): boolean {
	const {lower} = tokens[at]!;
	const next = tokens[at + 1];
	if (!next) return false;
	// "while also opening the quay" is more of what she calls for
	if (lower === 'while') return (next.is & (IS.SUBJECT | IS.CAPITAL | IS.DETERMINER)) !== 0;
	if (/^(?:as|after|when|before|amid|amidst|despite|following)$/.test(lower)) return true;
	if (lower === 'to') return /^(?:cheers|applause|boos|laughter|jeers|gasps|shouts|groans)$/.test(next.lower);
	return /^(?:and|but)$/.test(lower) && isVerbal(tokens, at + 1) && !(next.is & (IS.AUXILIARY | IS.MODAL));
}

/** A quotation that ends in a comma of its own ends what was said, unless another one follows in a list. */
function endsWithQuotation(tokens: readonly Token[], at: number): boolean {
	const {quotation} = tokens[at]!;
	if (!quotation || !/[,.?!]/.test(quotation.ending)) return false;
	const next = tokens[at + 1]!;
	return (
		!(next.is & IS.QUOTATION) &&
		!(/^(?:and|or|an?|the)$/.test(next.lower) && (tokens[at + 2]?.is ?? 0) & IS.QUOTATION)
	);
}
