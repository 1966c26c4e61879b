import type {Block} from '../blocks.ts';
import type {Draft} from '../draft.ts';
import {LONGEST_REPLY} from './loose.ts';

/**
 * Whether a paragraph in marks alone is hardly said by whoever spoke the one before it (`turn`): that one has asked
 * somebody (“Did you get that?” / “I did.”), or has answered whoever spoke before (`earlier`), who answers again. Who it
 * is then, the text leaves open.
 */
export function changesTurn(
	text: string,
	{sentences, quotations}: Block,
	turn: Draft,
	earlier: Draft | null,
): boolean {
	if (sentences.length > LONGEST_REPLY || !quotations.at(-1)!.closed) return false;
	const last = turn.content.at(-1);
	const question = last ? text.slice(Math.max(last.start, last.end - LONGEST_QUESTION), last.end) : '';
	if (ASKS_YOU.test(question)) return true;
	if (quotations.at(-1)!.ending !== '?' && ASKS_WHETHER.test(question)) return true;
	if (!earlier?.source || !turn.source || !turn.cue || earlier.block !== turn.block - 1) return false;
	const words = ({start, end}: {start: number; end: number}) => text.slice(start, end).toLowerCase();
	return REPLIES.test(words(turn.cue)) && words(earlier.source) !== words(turn.source);
}

const ASKS_YOU = /\byours?\b[^.?!]*\?$/iu;

/** "Is it yours or is it not?": to be answered by yes or no. */
const ASKS_WHETHER =
	/(?:^|[.!?,] )(?:and |but |so )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should) (?:it|that|this|he|she|they|there|the|your|his|her|mr|mrs|ms|any)\b[^.?!]*\?$/iu;

/** Units of the longest such question. */
const LONGEST_QUESTION = 120;

/** "replied", "shot back": the verb tells that somebody else speaks. */
const REPLIES =
	/^(?:replie[sd]|reply|answer(?:s|ed)|retort(?:s|ed)|counter(?:s|ed)|respond(?:s|ed)|sho(?:t|ots) back|snap(?:s|ped))/;
