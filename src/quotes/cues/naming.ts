import {FORM, FRAME, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';

/** How many words may stand between "which" and the verb that calls it something. */
const LONGEST_CALLER = 6;

/** ", which Ruiz called “a disaster”": an attribution of its own begins at the comma before token `pronoun`. */
export function opensNaming(tokens: readonly Token[], pronoun: number, limit: number): boolean {
	if (!/^(?:which|whom?)$/.test(tokens[pronoun]?.lower ?? '')) return false;
	for (let at = pronoun + 2; at < Math.min(limit, pronoun + 2 + LONGEST_CALLER); at++) {
		const {cue, form, is, lower} = tokens[at]!;
		if (is & (IS.MARK | IS.QUOTATION | IS.WH)) return false;
		if (!cue || !(form & (FORM.PAST | FORM.S | FORM.BASE))) continue;
		if (lower === 'referred' && tokens[at + 1]?.lower === 'to') return isQuoted(tokens, at + 2, limit);
		return (cue.frames & FRAME.JUDGEMENT) !== 0 && isQuoted(tokens, at + 1, limit);
	}
	return false;
}

/** "“a disaster”", "as a “disaster”" */
function isQuoted(tokens: readonly Token[], from: number, limit: number): boolean {
	let at = from;
	if (tokens[at]?.lower === 'as') at++;
	if (/^(?:an?|the)$/.test(tokens[at]?.lower ?? '')) at++;
	return at < limit && tokens[at]!.quotation !== null;
}
