import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import {isTitleAt} from '../content/clause.ts';
import {TRIGGER, triggersOf} from '../cues/triggers.ts';
import type {Draft} from '../draft.ts';
import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';

/** The fewest words in marks that are taken for somebody's: of fewer the writer makes his own use. */
const FEWEST_WORDS = 4;

/**
 * "“It is shut,” Ruiz said. “They will not open it” before May.", "… Instead, “they wait.”": a sentence that is partly
 * in marks and that nothing attributes, right behind an attribution, goes on with what was said. The words are added to
 * the quote before.
 */
export function joinHalfLoose(block: Block, own: readonly Draft[], speaking: readonly Draft[]): void {
	if (speaking.length === 0) return;
	for (let i = 1; i < block.sentences.length; i++) {
		const tokens = block.sentences[i]!;
		if (!(triggersOf(tokens) & TRIGGER.QUOTATION)) continue;
		const span = readHalfLoose(tokens);
		if (!span || own.some(draft => overlaps(draft, tokens))) continue;
		const host = speaking.find(draft => isSaidIn(draft, block.sentences[i - 1]!));
		if (!host) continue;
		host.content.push(span);
		host.content.sort((a, b) => a.start - b.start);
	}
}

/** The words of such a sentence: all of it but its period; null when it is another kind of sentence. */
function readHalfLoose(tokens: readonly Token[]): Span | null {
	let at = 0;
	while (at < 2 && CONNECTS.test(tokens[at]?.lower ?? '')) at++;
	if (at > 0 && tokens[at]?.lower === ',') at++;
	const quotation = tokens[at]?.quotation;
	if (!quotation?.closed || quotation.words < FEWEST_WORDS || isTitleAt(tokens, at)) return null;
	let last = tokens.length - 1;
	while (last > at && tokens[last]!.is & IS.MARK) last--;
	if (at === 0 ? !isTail(tokens, last) : last > at) return null;
	return {start: tokens[0]!.start, end: tokens[last]!.end};
}

const CONNECTS = /^(?:but|and|so|still|then|instead|also|now)$/;

/** "“They will not open it” before May": the sentence goes on behind the marks, and not by who says it. */
function isTail(tokens: readonly Token[], last: number): boolean {
	const next = tokens[1];
	const {ending} = tokens[0]!.quotation!;
	if (last === 0 || !next || /[.!?]/.test(ending)) return false;
	return ending === ',' ? /^(?:because|which|and|but|or)$/.test(next.lower) : (next.is & IS.MARK) === 0;
}

const overlaps = ({content, cue}: Draft, tokens: readonly Token[]): boolean =>
	[...content, ...(cue ? [cue] : [])].some(
		span => span.start < tokens.at(-1)!.end && tokens[0]!.start < span.end,
	);

/** Whether a sentence is somebody's words with who says them: "“…,” Ruiz said." */
const isSaidIn = ({cue, rule}: Draft, tokens: readonly Token[]): boolean =>
	cue !== null &&
	/^content (?:before|around)/.test(rule) &&
	tokens[0]!.quotation !== null &&
	tokens[0]!.start <= cue.start &&
	cue.end <= tokens.at(-1)!.end;
