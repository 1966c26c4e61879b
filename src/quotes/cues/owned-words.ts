import {IS} from '../lexicon.ts';
import type {Phrase} from '../source/noun-phrases.ts';
import type {Token} from '../tokens.ts';
import {ownerBefore} from './owner-before.ts';
import {isVerbal} from './verbal.ts';

/** How many tokens such a phrase has at most. */
const LONGEST = 12;

/** Nouns of saying besides those that bring a "that": what one of them names comes in marks. */
const MORE_NOUNS =
	/^(?:explanation|excuse|reaction|retort|regret|plea|pitch|philosophy|theory|rule|reasoning|justification|defen[cs]e|assessment|rationale|comeback|rejoinder|apology|greeting|tip|wish|diagnosis|question|punchline|ambition)$/;

/**
 * Whose words come behind a phrase without a verb that ends at token `end`: "Ruiz's answer to the crews:", "And her
 * advice?" Null for any other.
 */
export function findOwner(tokens: readonly Token[], end: number): Phrase | null {
	if (end < 2 || end > LONGEST) return null;
	let noun = 0;
	for (let at = end - 1; at >= 0; at--) {
		const {is, lower} = tokens[at]!;
		if (is & (IS.QUOTATION | IS.SUBJECT | IS.WH | IS.SUBORDINATOR) || isVerbal(tokens, at)) return null;
		if (is & IS.CUE_NOUN || MORE_NOUNS.test(lower)) noun = at;
	}
	const owner = noun > 0 ? ownerBefore(tokens, noun) : null;
	return owner && isOwner(tokens[owner.last]!) ? owner : null;
}

/** "Her answer was simple: “…”": she answers, and not the answer. `subject` is the phrase. */
export const ownerIn = (tokens: readonly Token[], {first, last}: Phrase): Phrase | null =>
	tokens[last]!.is & IS.CUE_NOUN && tokens[first]!.is & IS.POSSESSIVE && isOwner(tokens[first]!)
		? {first, last: first}
		: null;

const isOwner = ({is, lower}: Token): boolean =>
	(is & IS.GENITIVE) !== 0 || ((is & IS.POSSESSIVE) !== 0 && /^(?:his|her|their)$/.test(lower));
