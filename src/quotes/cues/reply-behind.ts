import {IS} from '../lexicon.ts';
import type {Phrase} from '../source/noun-phrases.ts';
import {findPhraseAfter} from '../source/phrase-after.ts';
import type {Token} from '../tokens.ts';
import {ownerBefore} from './owner-before.ts';

/** What tells that the words before it were said, and by whom where it says so. */
type Reply = {readonly cue: Phrase; readonly source: Phrase | null};

/** "“No,” was the reply", "“No,” came Ruiz's answer", "“No,” was the verdict of the captain": from token `at` on. */
export function readReply(tokens: readonly Token[], at: number): Reply | null {
	if (!/^(?:was|is|came|comes)$/.test(tokens[at]?.lower ?? '')) return null;
	for (let noun = at + 1; noun < Math.min(tokens.length, at + LONGEST); noun++) {
		if (tokens[noun]!.is & (IS.MARK | IS.PREPOSITION | IS.QUOTATION)) return null;
		if (!REPLIES.has(tokens[noun]!.lower)) continue;
		const cue = {first: at, last: noun};
		if (/^(?:of|from)$/.test(tokens[noun + 1]?.lower ?? ''))
			return {cue, source: findPhraseAfter(tokens, noun + 2)};
		return {cue, source: ownerBefore(tokens, noun)};
	}
	return null;
}

/** How far behind the verb the noun may stand: "came the town clerk's short reply". */
const LONGEST = 8;

const REPLIES = new Set(
	'reply answer response retort rejoinder verdict comment assessment cry refrain explanation shout shouts cries chants yells'.split(
		' ',
	),
);
