import {isSpace} from '../../text/space.ts';
import type {Block} from '../blocks.ts';
import type {Draft} from '../draft.ts';

/** "> It sank.": a block of Markdown that is set as a quotation; its sign is blanked. */
export const isIndented = (text: string, {span}: Block): boolean => isSpace(text.charCodeAt(span.start));

/**
 * "Ruiz wrote:" and, below, a paragraph without marks: whether it is what she wrote. It is where it is set as a
 * quotation, says "I" or "we", or stands below a verb of writing; not where the writer tells in it who said something.
 */
export function isTakenBelow(text: string, turn: Draft, block: Block, drafts: readonly Draft[]): boolean {
	const {sentences, quotations} = block;
	if (turn.cue === null || sentences.length === 0 || quotations.length > 0) return false;
	if (
		sentences.at(-1)!.at(-1)!.lower === ':' ||
		(turn.source && /^(?:i|we)\b/i.test(text.slice(turn.source.start, turn.source.end)))
	)
		return false;
	const goesOn = turn.content.length > 0;
	if (goesOn) return isIndented(text, block);
	if (drafts.some(({rule}) => rule.startsWith('content before'))) return false;
	const lead = text.slice(turn.cue.start, Math.min(turn.cue.end + LONGEST_LEAD, block.span.start));
	if (!/:[*_ ]*\n/.test(lead) || FOLLOWS.test(lead)) return false;
	if (isIndented(text, block) || WRITES.test(lead)) return true;
	return sentences.some(tokens => tokens.some(({lower}) => FIRST_PERSON.test(lower)));
}

/** Units between a cue and the line break below it. */
const LONGEST_LEAD = 80;

const FOLLOWS = /\b(?:following|these|below|list|including)\b/;

const WRITES =
	/^(?:wrote|writes|written|posted|posts|tweeted|tweets|reads?|blogged|texted|e-?mailed|(?:said|says) in an? )/;

const FIRST_PERSON = /^(?:i|i'\w+|my|we|we'\w+|our)$/;
