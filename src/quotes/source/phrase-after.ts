import {isReducedRelative, isVerbal} from '../cues/verbal.ts';
import {FORM, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {isWordLike, LONGEST, type Phrase} from './noun-phrases.ts';

/** The noun phrase that begins at token `first`, with appositives: "said Rosa Marin, the harbour director". */
export function findPhraseAfter(tokens: readonly Token[], first: number): Phrase | null {
	const opener = tokens[first];
	if (!opener || opener.is & (IS.MARK | IS.QUOTATION | IS.CONJUNCTION | IS.SUBORDINATOR)) return null;
	if (opener.is & IS.PREPOSITION) return null;
	if (opener.is & (IS.SUBJECT | IS.OBJECT)) return {first, last: first};
	let last = first;
	let clause = false;
	let apposed = false;
	while (last + 1 < tokens.length && last - first < LONGEST) {
		const next = tokens[last + 1]!;
		if (
			(next.is & IS.QUOTATION && !isNickname(tokens, last + 1)) ||
			(next.is & IS.MARK && !',-/&'.includes(next.lower))
		)
			break;
		if (next.lower === ',') {
			const after = tokens[last + 2];
			// "said Ana Ruiz, 84, of Weir Street"
			const isOrigin =
				/^(?:of|from)$/.test(after?.lower ?? '') &&
				((tokens[last + 3]?.is ?? 0) & (IS.CAPITAL | IS.TIME)) === IS.CAPITAL;
			if (!after || !(isOrigin || continuesPhrase(after))) break;
			clause = (after.is & IS.WH) !== 0;
			apposed = !(after.is & IS.CAPITAL);
			last += 2;
			continue;
		}
		if (!clause && !isOrdinalName(tokens, last + 1)) {
			const isOthers = next.lower === 'others' && tokens[last]!.lower === 'and';
			if (
				next.is & (IS.SUBORDINATOR | IS.TIME | IS.SUBJECT | IS.OBJECT) &&
				!isOthers &&
				!(next.is & IS.WH) &&
				!(tokens[last]!.is & IS.DETERMINER)
			)
				break;
			if (next.is & IS.ADVERB || (next.form & FORM.ING && next.cue!.frames > 0 && !(next.is & IS.CAPITAL)))
				break;
			if (next.is & IS.WH) clause = true;
			else if (isVerbal(tokens, last + 1) && !isReducedRelative(tokens, last + 1)) break;
			else if (
				next.is & IS.PREPOSITION &&
				next.lower !== 'of' &&
				tokens[last]!.is & IS.CAPITAL &&
				!(apposed && staysInPhrase(tokens, last + 1))
			)
				break;
			else if (next.lower === 'to' && tokens[last]!.is & IS.CAPITAL) break;
		}
		last++;
	}
	// "a study published on Monday": the day is gone, and so is what brings it
	if (last > first && tokens[last]!.lower === 'on') last--;
	return {first, last};
}

/** "said Rosa “Rosie” Marin" */
const isNickname = (tokens: readonly Token[], at: number): boolean =>
	(tokens[at - 1]!.is & (tokens[at + 1]?.is ?? 0) & IS.CAPITAL) !== 0 && isWordLike(tokens[at]!);

/** "economist at First Dominion Bank" */
const isOrdinalName = (tokens: readonly Token[], at: number): boolean =>
	(tokens[at]!.is & IS.CAPITAL) !== 0 &&
	((tokens[at + 1]?.is ?? 0) & (IS.CAPITAL | IS.TIME)) === IS.CAPITAL &&
	/^(?:first|second|third|fourth|fifth)$/.test(tokens[at]!.lower);

const continuesPhrase = (after: Token): boolean =>
	/^(?:a|an|the|who|whose|jr|sr|former|one)$/.test(after.lower) ||
	((after.is & (IS.NUMBER | IS.CAPITAL)) !== 0 &&
		!(after.is & (IS.TIME | IS.SUBJECT | IS.CONJUNCTION | IS.PREPOSITION))) ||
	(after.is === 0 && after.lower !== 'that' && !/(?:ing|ed)$/.test(after.lower));

/** "director of studies at the institute in Porto", but not "director of the Ruiz Centre in a statement". */
const staysInPhrase = (tokens: readonly Token[], preposition: number): boolean =>
	/^(?:at|in|for|from)$/.test(tokens[preposition]!.lower) &&
	(((tokens[preposition + 1]?.is ?? 0) & IS.CAPITAL) !== 0 || tokens[preposition + 1]?.lower === 'the') &&
	!((tokens[preposition + 1]?.is ?? 0) & IS.TIME);
