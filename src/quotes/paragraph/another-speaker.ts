import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import {isVerbal} from '../cues/verbal.ts';
import type {Draft} from '../draft.ts';
import {FORM, IS} from '../lexicon.ts';
import {quotationAt} from '../quotation-marks.ts';
import type {MentionStarts} from '../source/noun-phrases.ts';
import type {Token} from '../tokens.ts';

/*
 * Whether the text turns to somebody else between a quote and a quotation of the same paragraph that nothing
 * attributes.
 */

/** “It is shut,” Ana Ruiz said. Her deputy, Ivo Paz, wept. “They told me.”: the words between name somebody else as their subject. */
export function bringsInAnother(
	text: string,
	lead: readonly Token[] | undefined,
	{source, cue}: Draft,
	starts: MentionStarts,
): boolean {
	if (!lead || !source || !cue || cue.end > lead[0]!.start) return false;
	const known = text.slice(source.start, source.end);
	if (/^(?:s?he|it|we|i)$/i.test(known)) return false;
	// "Hearing of Paz's plan, she wept": still the same one
	if (lead[0]!.is & (IS.PREPOSITION | IS.SUBORDINATOR) || lead[0]!.form & FORM.ING) return false;
	const verb = lead.findIndex((_, at) => isVerbal(lead, at));
	const name = lead.findIndex(({start}, at) => at < verb && starts.has(start));
	if (
		name < 0 ||
		(name > 0 && lead[name - 1]!.is & IS.PREPOSITION) ||
		lead.some(({quotation}, at) => at < verb && quotation)
	)
		return false;
	for (let at = name; at < verb; at++)
		if (lead[at]!.is & IS.CAPITAL && known.includes(text.slice(lead[at]!.start, lead[at]!.end))) return false;
	return true;
}

/** “Why?” Ruiz asked. “Because they were coming.”: not Ruiz, and whoever it is the text leaves open. */
export function isAnswer(text: string, span: Span, {cue, content}: Draft, {quotations}: Block): boolean {
	if (!cue || !/^ask/i.test(text.slice(cue.start, cue.end))) return false;
	const question = content.at(-1);
	if (!question || quotationAt(quotations, question.start)?.ending !== '?') return false;
	return ANSWER.test(text.slice(span.start, span.start + LONGEST_OPENING));
}

const ANSWER = /^(?:because|yes|yeah|no|nope|never|none|nothing|nobody)(?![\p{L}'’])/iu;
/** Units of the longest of these and the sign behind it. */
const LONGEST_OPENING = 8;

/** Where somebody is brought in who then speaks. */
export type BroughtIn = {
	readonly start: number;
	/** The name by which, in lower case; null when it is the one by which the quote has him. */
	readonly name: string | null;
};

/**
 * The last sentence before a quote that names who says it, or anybody where a pronoun says it; null for none. What
 * nobody attributes before that place is not theirs: “Ask her sister.” Her sister, Maja, runs a bar. “She lies,” Maja
 * says.
 */
export function findBroughtIn(
	{sentences}: Block,
	{source}: Draft,
	place: number,
	starts: MentionStarts,
): BroughtIn | null {
	if (!source) return null;
	const names = new Set<string>();
	for (const sentence of sentences)
		for (const {start, is, lower} of sentence)
			if (is & IS.CAPITAL && start >= source.start && start < source.end) names.add(lower);
	for (let at = sentences.length - 1; at >= 0; at--) {
		const sentence = sentences[at]!;
		if (sentence.at(-1)!.end >= place) continue;
		if (names.size === 0) {
			const name = nameIn(sentence, starts);
			if (name !== null) return {start: sentence[0]!.start, name};
		} else if (sentence.some(({is, lower}) => is & IS.CAPITAL && names.has(lower)))
			return {start: sentence[0]!.start, name: null};
	}
	return null;
}

/** Whether a quotation is that of somebody else than who was brought in behind it: "For Ana … “Ours.” For Ivo … “Mine,” he says." */
export function isBefore(
	span: Span,
	{start, name}: BroughtIn,
	lead: readonly Token[] | undefined,
	starts: MentionStarts,
): boolean {
	if (span.end >= start) return false;
	if (name === null) return true;
	const other = lead ? nameIn(lead, starts) : null;
	return other !== null && other !== name;
}

const nameIn = (tokens: readonly Token[], starts: MentionStarts): string | null =>
	tokens.find(({start, quotation}) => !quotation && starts.has(start))?.lower ?? null;
