import type {Span} from '../../text/span.ts';
import {endContent} from '../content/content-end.ts';
import type {Draft} from '../draft.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import type {Sentence} from '../sentence.ts';
import {toDraft} from '../to-draft.ts';
import type {Token} from '../tokens.ts';

/** The rule of what a sentence without a subject adds. */
const ELIDED = 'added without a subject';

/** How many words may stand before the verb: "And then quickly added". */
const LONGEST_LEAD = 3;

/**
 * "And added: “…”", "Adding, “…”", "Then adds that …", "And then: “…”": a sentence without a subject goes on with what the
 * only one who spoke in the sentence before has said. `drafts` are those of the block so far. Null for any other sentence.
 */
export function findElided(sentence: Sentence, drafts: readonly Draft[]): Draft | null {
	const {tokens} = sentence;
	const source = opensElided(tokens[0]!) ? onlySpeaker(sentence, drafts) : null;
	if (!source) return null;
	let at = pauseAt(tokens);
	while (at < LONGEST_LEAD && tokens[at] && tokens[at]!.is & (IS.CONJUNCTION | IS.ADVERB)) at++;
	const verb = tokens[at];
	if (!verb) return null;
	const isVerb =
		verb.cue !== null &&
		(verb.cue.frames & FRAME.SPEECH) !== 0 &&
		(verb.form & (FORM.PAST | FORM.S | FORM.ING)) !== 0 &&
		!(verb.is & IS.QUOTATION);
	const next = isVerb ? at + 1 : at;
	const mark = tokens[next]?.lower ?? '';
	const isMarked = (isVerb ? /^[,:]$/ : /^:$/).test(mark) && tokens[next + 1]?.quotation != null;
	if (!isMarked && !(isVerb && (mark === 'that' || tokens[next]?.quotation))) return null;
	const content = endContent(tokens, isMarked ? next + 1 : next, tokens.length, null);
	if (!content) return null;
	const cue = {first: 0, last: isVerb ? at : next - 1};
	return {...toDraft(sentence, ELIDED, [content], cue, null), source, leap: true};
}

/** Behind "After a long pause"; 0 for any other opening. */
function pauseAt(tokens: readonly Token[]): number {
	if (tokens[0]!.lower !== 'after') return 0;
	const noun = tokens.findIndex(
		({lower}, at) => at < LONGEST_LEAD + 1 && /^(?:pause|moment|beat|silence|while)$/.test(lower),
	);
	return noun > 0 ? noun + 1 : 0;
}

/** The source of all that was said in the sentence before; null where two have spoken, or nobody. */
function onlySpeaker({before}: Sentence, drafts: readonly Draft[]): Span | null {
	const said = before ? drafts.filter(({cue}) => cue !== null && cue.start >= before[0]!.start) : [];
	const source = said.at(-1)?.source ?? null;
	return said.every(draft => draft.source?.start === source?.start) ? source : null;
}

const opensElided = ({is, form, lower}: Token): boolean =>
	/^(?:and|then|but|later|after)$/.test(lower) || ((form & FORM.ING) !== 0 && (is & IS.CUE) !== 0);
