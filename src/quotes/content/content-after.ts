import type {CueHit} from '../cues/cues.ts';
import {isVerbal} from '../cues/verbal.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import type {MentionStarts} from '../source/noun-phrases.ts';
import type {Token} from '../tokens.ts';
import {tellsOn} from './asides.ts';
import {isTitleAt} from './clause.ts';
import {type Content, endContent, isStop} from './content-end.ts';
import {findIntroduced, isIntroduced, tellsOfSetting} from './content-introduced.ts';
import {findOpening, isNextToCue, type Opening} from './content-opening.ts';
import {findPlain} from './content-plain.ts';

/** What follows the cue, past the person addressed and the setting: null when nothing is said there. */
export function findContentAfter(
	tokens: readonly Token[],
	hit: CueHit,
	limit: number,
	starts: MentionStarts,
): Content | null {
	const opening = findOpening(tokens, hit, limit, starts);
	const token = opening && tokens[opening.first];
	if (!token || opening.first >= limit || isStop(token)) return null;
	if (token.lower === ':' || token.lower === '—') return findBehindColon(tokens, opening);
	if (token.lower === ',') return findBehindComma(tokens, opening);
	// "replied to the crews with “nice try”"
	const isWith = token.lower === 'with' && /^(?:reply|respond|answer|react|counter)$/.test(hit.lemma);
	if (isWith && tokens[opening.first + 1]?.quotation && !isTitleAt(tokens, opening.first + 1))
		return {first: opening.first + 1, last: opening.first + 1};
	const words = behindTopic(tokens, hit, limit);
	if (words > 0) return endContent(tokens, words, limit, hit);
	if (tellsOfSetting(tokens, opening)) return null;
	return isIntroduced(tokens, opening) ? findIntroduced(tokens, opening) : findPlain(tokens, opening);
}

/** "said: the quay is shut", "said — “Rust.”"; of a colon that ends the sentence, what comes in the next one. */
function findBehindColon(tokens: readonly Token[], {hit, first, limit}: Opening): Content | null {
	const isColon = tokens[first]!.lower === ':';
	if (first + 1 >= limit) return isColon ? {first, last: first, open: true} : null;
	if (!isColon && !(tokens[first + 1]!.is & IS.QUOTATION)) {
		const that = behindDashes(tokens, first, limit);
		return that < 0 ? null : endContent(tokens, that, limit, hit);
	}
	return endContent(tokens, first + 1, limit, hit);
}

/** "said of the plan, “It is good.”", "wrote about Paz: “Rust.”": the quotation behind whom or what it is about; -1 for none. */
function behindTopic(tokens: readonly Token[], {verb, last}: CueHit, limit: number): number {
	if (last === verb || !/^(?:of|about|on)$/.test(tokens[last]!.lower)) return -1;
	for (let at = last + 2; at + 1 < Math.min(limit, last + LONGEST_TOPIC); at++) {
		if (isVerbal(tokens, at)) return -1;
		if (!/^[,:]$/.test(tokens[at]!.lower)) continue;
		const quotation = tokens[at + 1]!.quotation;
		return quotation && !quotation.isSmall ? at + 1 : -1;
	}
	return -1;
}

/** How many words may tell what it is said of. */
const LONGEST_TOPIC = 12;

/** How many words an aside between dashes may have. */
const LONGEST_ASIDE = 16;

/** "argued — naming nobody — that it sank": the "that" behind the second dash; -1 where none stands. */
function behindDashes(tokens: readonly Token[], dash: number, limit: number): number {
	for (let at = dash + 1; at + 1 < Math.min(limit, dash + LONGEST_ASIDE); at++)
		if (tokens[at]!.lower === '—') return tokens[at + 1]!.lower === 'that' ? at + 1 : -1;
	return -1;
}

/** "said, “It sank”", "said on Monday, that it sank", "said, of the boat: “Rust.”" */
function findBehindComma(tokens: readonly Token[], opening: Opening): Content | null {
	const {hit, first: comma, limit} = opening;
	const next = tokens[comma + 1];
	// "The figure, Ruiz said, was low, “and I know it”": what stands before is its subject
	if (
		isNextToCue(opening) &&
		next &&
		next.is & (IS.BE | IS.MODAL | IS.HAVE) &&
		!(next.is & IS.SUBJECT) &&
		!(next.form & FORM.ING)
	)
		return null;
	if (tellsOn(tokens, comma + 1, tokens.length)) return null;
	// "“No,” Ruiz said, adding, “Never.”": words of another attribution
	if (addsOn(tokens, comma + 1)) return null;
	const isQuoted = next && next.is & IS.QUOTATION && !isTitleAt(tokens, comma + 1);
	if (isQuoted || (next?.lower === 'that' && !isNextToCue(opening)))
		return endContent(tokens, comma + 1, limit, hit);
	const after = closingComma(tokens, comma, limit);
	if (after < 0 || tellsBetween(tokens, comma, after)) return null;
	const isColon = tokens[after - 1]!.lower === ':';
	// "If it sinks, Ruiz said, there is a simple reason: “Rust.”": the clause behind the comma is hers
	if (isColon && opensSentence(next)) return null;
	if (after >= limit) return isColon ? {first: after - 1, last: after - 1, open: true} : null;
	// "said, if elected, she would leave", "said, to applause, she would leave"
	if (isNextToCue(opening) && next && opensSentence(tokens[after])) {
		if (CONDITION.test(next.lower)) return endContent(tokens, comma + 1, limit, hit);
		if (next.is & (IS.PREPOSITION | IS.TIME)) return endContent(tokens, after, limit, hit);
	}
	const isIntroducedThere = tokens[after]!.is & IS.QUOTATION || tokens[after]!.lower === 'that';
	return isIntroducedThere ? endContent(tokens, after, limit, hit) : null;
}

/** "adding, “…”", "adding: “…”" */
function addsOn(tokens: readonly Token[], at: number): boolean {
	const verb = tokens[at];
	if (!verb?.cue || !(verb.form & FORM.ING) || !(verb.cue.frames & FRAME.SPEECH)) return false;
	return /^[,:]$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.quotation != null;
}

const CONDITION = /^(?:if|unless|once|when|win|rain)$/;

/** "In her report, which the jury saw, Ruiz wrote: “…”": the words behind the colon are hers, and not the jury's. */
function tellsBetween(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from + 2; at < to; at++) {
		const {cue, form} = tokens[at]!;
		if (cue && cue.frames & FRAME.SPEECH && form & FORM.PAST && /^[,:]$/.test(tokens[at + 1]?.lower ?? ''))
			return true;
	}
	return false;
}

const opensSentence = (next: Token | undefined): boolean =>
	next !== undefined && (next.lower === 'there' || ((next.is & IS.SUBJECT) !== 0 && !(next.is & IS.WH)));

/** The token after the comma or colon that closes a short aside opened by the comma at `from`; -1 when none does. */
function closingComma(tokens: readonly Token[], from: number, limit: number): number {
	for (let at = from + 1; at < Math.min(limit, from + 16); at++) {
		if (isStop(tokens[at]!)) return -1;
		const {lower} = tokens[at]!;
		if (lower === ',' || lower === ':') return at + 1;
	}
	return -1;
}
