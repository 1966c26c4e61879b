import {opensHearing} from '../cues/courts.ts';
import type {CueHit} from '../cues/cues.ts';
import {opensNaming} from '../cues/naming.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';

/** Whether an attribution of its own begins behind a comma: "…, adding that …", "…, he told the council". */
export const startsNext = (
	tokens: readonly Token[],
	comma: number,
	limit: number,
	hit: CueHit | null,
): boolean =>
	startsAnother(tokens, comma + 1) ||
	isTag(tokens, comma + 1) ||
	isTagBetween(tokens, comma + 1) ||
	bringsAnother(tokens, comma + 1) ||
	opensHearing(tokens, comma + 1) ||
	(hit !== null && opensNaming(tokens, comma + 1, limit));

/** Participles of speech after a comma begin a quote of their own: "…, adding that …". */
function startsAnother(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return (
		token?.cue != null &&
		(token.form & FORM.ING) !== 0 &&
		(token.cue.frames & (FRAME.SPEECH | FRAME.ADDRESS | FRAME.JUDGEMENT)) !== 0
	);
}

/** ", he told the council", ", Ruiz replied: “…”": an attribution of its own ends what stands before it. */
function isTag(tokens: readonly Token[], at: number): boolean {
	if (!/^(?:he|she|they)$/.test(tokens[at]?.lower ?? '')) return isNamedTag(tokens, at);
	const verb = tokens[at + 1];
	if (/^(?:said|says|told|tells|added|wrote)$/.test(verb?.lower ?? '')) return true;
	return (
		verb?.cue !== undefined &&
		verb.cue !== null &&
		(verb.cue.frames & FRAME.SPEECH) !== 0 &&
		(verb.form & FORM.PAST) !== 0 &&
		tokens.at(-1)!.quotation !== null
	);
}

/** How many words may tell who speaks in ", an aide to the mayor said," */
const LONGEST_TELLER = 7;

/** ", her crew said on Friday, because it was old": what goes on behind that belongs to it. */
function isTagBetween(tokens: readonly Token[], at: number): boolean {
	const opener = tokens[at];
	if (!opener || !(opener.is & (IS.DETERMINER | IS.CAPITAL)) || opener.is & IS.WH) return false;
	for (let verb = at + 1; verb < Math.min(tokens.length, at + LONGEST_TELLER); verb++) {
		const {is, lower} = tokens[verb]!;
		if (/^(?:said|says|reported|reports|added|wrote|told)$/.test(lower)) {
			let end = verb + 1;
			while (tokens[end] && (tokens[end]!.is & (IS.TIME | IS.TIME_NOUN) || tokens[end]!.lower === 'on'))
				end++;
			return /^[,.]$/.test(tokens[end]?.lower ?? '.');
		}
		if (is & (IS.MARK | IS.QUOTATION | IS.WH | IS.SUBJECT | IS.AUXILIARY)) return false;
	}
	return false;
}

/** ", and Ruiz was blunt: “No.”": somebody else's words, behind a colon, end the sentence. */
function bringsAnother(tokens: readonly Token[], at: number): boolean {
	if (!/^(?:and|but|while)$/.test(tokens[at]?.lower ?? '') || !tokens.at(-1)!.quotation) return false;
	if (tokens.at(-2)?.lower !== ':' || !((tokens[at + 1]?.is ?? 0) & IS.CAPITAL)) return false;
	return !tokens.slice(at + 1, -2).some(({is}) => is & (IS.MARK | IS.QUOTATION | IS.SUBJECT));
}

/** How many words a name may have. */
const LONGEST_NAME = 3;

/** "Asked whether she trusted Paz, Ruiz replied: “No.”" */
function isNamedTag(tokens: readonly Token[], at: number): boolean {
	let verb = at;
	while (verb < at + LONGEST_NAME && (tokens[verb]?.is ?? 0) & IS.CAPITAL) verb++;
	const cue = verb === at ? null : (tokens[verb]?.cue ?? null);
	if (!cue || !(cue.frames & FRAME.SPEECH) || !(tokens[verb]!.form & FORM.PAST)) return false;
	const next = tokens[verb + 1];
	return next?.lower === ':' || (next?.lower === ',' ? tokens[verb + 2] : next)?.quotation != null;
}

/** ", had told", ", said": a finite verb of speech without a subject. */
export function goesOnTelling(tokens: readonly Token[], at: number): boolean {
	const verb = tokens[(tokens[at]?.is ?? 0) & IS.HAVE ? at + 1 : at];
	return (
		verb?.cue != null &&
		(verb.cue.frames & (FRAME.SPEECH | FRAME.ADDRESS)) !== 0 &&
		/^(?:said|told|says|tells)$/.test(verb.lower)
	);
}

/** What an attribution behind words in marks begins with: "she wrote", "said Ruiz", "the mayor said". */
export const opensTag = (token: Token | undefined): boolean =>
	token !== undefined && (token.cue !== null || (token.is & (IS.SUBJECT | IS.CAPITAL | IS.DETERMINER)) !== 0);
