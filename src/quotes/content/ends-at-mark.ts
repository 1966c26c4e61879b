import {type CueHit, isSpeech} from '../cues/cues.ts';
import {isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import {hasQuotation} from '../sentence.ts';
import type {Token} from '../tokens.ts';
import {endsAtDash} from './dashes.ts';
import {goesOnTelling, opensTag, startsNext} from './next-attribution.ts';
import {isGloss, isNextAct, isObjectOnly} from './runs-on.ts';
import {endsThing, turnsAtComma} from './turns-at-comma.ts';
import {opensGloss} from './writers-glosses.ts';

/** Content that begins at token `first` and ends at token `limit` at the latest; `hit` is null where no verb attributes it. */
export type Begun = {readonly first: number; readonly limit: number; readonly hit: CueHit | null};

/** Whether what was said is over before the mark at token `at`. */
export function endsAtMark(tokens: readonly Token[], at: number, begun: Begun): boolean {
	const {first, limit, hit} = begun;
	switch (tokens[at]!.lower) {
		case ';':
			return true;
		case ',':
			return endsAtComma(tokens, at, begun);
		case '—':
			return endsAtDash(tokens, first, at, limit, hit);
		case ':':
			// said the quay was shut: “It sank,” she wrote
			return tokens[at + 1]?.quotation?.ending === ',' && opensTag(tokens[at + 2]);
		default:
			return false;
	}
}

function endsAtComma(tokens: readonly Token[], at: number, {first, limit, hit}: Begun): boolean {
	// "Paz, a rival since both sought the chair, had told her": the sentence goes on to its own verb
	if (hit && !isSpeech(hit) && goesOnTelling(tokens, at + 1)) return true;
	if (startsNext(tokens, at, limit, hit)) return true;
	if (hit && opensGloss(tokens, first, at, limit, hit)) return true;
	if (
		turnsAtComma(tokens, at, limit, hit) &&
		!quotesOn(tokens, at + 1, limit) &&
		!isWithinSubject(tokens, first, at, limit, hit)
	)
		return true;
	if (hit && endsThing(tokens, first, at, limit, hit)) return true;
	if (hit && (isSpeech(hit) ? isGloss(tokens, first, at, limit) : endsBehindMarks(tokens, at, hit)))
		return true;
	return tokens[at - 1]!.is & IS.QUOTATION ? endsBehindQuoted(tokens, at, {first, limit, hit}) : false;
}

/** The comma at token `at` stands outside the marks. */
function endsBehindQuoted(tokens: readonly Token[], at: number, {first, limit, hit}: Begun): boolean {
	// says “if found, pity me”, and somebody did
	if (at - 1 === first && isWhole(tokens[first]!) && goesOnAlone(tokens, at + 1)) return true;
	// told her it was “a gift”, and gave her a rope
	if (hit && isSpeech(hit) && isNextAct(tokens, at, limit, hit)) return true;
	// says it is “a gift”, as the crews set sail
	return setsScene(tokens, at + 1, limit);
}

/**
 * "said the captain, a Dane, was ill", "hopes the talks, although late, will go on": no verb has come yet, and behind
 * the next comma one does.
 */
function isWithinSubject(
	tokens: readonly Token[],
	first: number,
	comma: number,
	limit: number,
	hit: CueHit | null,
): boolean {
	if (!hit || isObjectOnly(hit)) return false;
	for (let at = first; at < comma; at++)
		if (tokens[at]!.quotation || isVerbal(tokens, at) || (tokens[at]!.is & IS.SUBJECT && at > first))
			return false;
	let next = comma + 1;
	while (next < limit && tokens[next]!.lower !== ',' && !(tokens[next]!.is & IS.QUOTATION)) next++;
	const verb = tokens[next + 1];
	return (
		next + 1 < limit &&
		verb !== undefined &&
		tokens[next]!.lower === ',' &&
		!(verb.is & IS.SUBJECT) &&
		isVerbal(tokens, next + 1)
	);
}

/** "called it “the drunk”, for months": where the comma stands outside the marks it ends a judgement as one within does. */
function endsBehindMarks(tokens: readonly Token[], comma: number, hit: CueHit): boolean {
	const next = tokens[comma + 1];
	return (
		isObjectOnly(hit) &&
		tokens[comma - 1]!.quotation?.closed === true &&
		next !== undefined &&
		!next.quotation &&
		!tokens[comma + 2]?.quotation &&
		!/^(?:and|or|but|not|as)$/.test(next.lower) &&
		!(next.is & IS.WH)
	);
}

/** ", but Ruiz is giving them “lectures”": still what was said, when no one else says it. */
function quotesOn(tokens: readonly Token[], from: number, limit: number): boolean {
	if (tokens[from]?.lower !== 'but') return false;
	for (let at = from; at < limit; at++) {
		if (tokens[at]!.is & IS.QUOTATION) return true;
		if (tokens[at]!.cue && tokens[at]!.cue!.frames > 0) return false;
	}
	return false;
}

/** More than a word or two. */
export const isWhole = ({quotation}: Token): boolean => quotation !== null && quotation.words > 2;

/** ", and somebody did": a clause of the writer's with a subject of its own, and nothing more in marks. */
function goesOnAlone(tokens: readonly Token[], from: number): boolean {
	if (!/^(?:and|but|so|or)$/.test(tokens[from]?.lower ?? '')) return false;
	return !hasQuotation(tokens, from, tokens.length);
}

/** ", as the crews set sail": a clause of the writer's, with nothing more in marks. */
const setsScene = (tokens: readonly Token[], from: number, limit: number): boolean =>
	/^(?:as|when|while|after|before|amid)$/.test(tokens[from]?.lower ?? '') &&
	!hasQuotation(tokens, from, limit);
