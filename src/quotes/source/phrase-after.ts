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
	// Within "who …" any words may follow up to the next mark.
	let isClause = false;
	let isApposed = false;
	while (last + 1 < tokens.length && last - first < LONGEST) {
		const next = tokens[last + 1]!;
		if (isBorder(tokens, last + 1)) break;
		if (next.lower === ',') {
			const after = tokens[last + 2];
			if (!after || !(isOrigin(tokens, last + 2) || continuesPhrase(after))) break;
			isClause = (after.is & IS.WH) !== 0;
			isApposed = !(after.is & IS.CAPITAL);
			last += 2;
			continue;
		}
		if (!isClause && !isOrdinalName(tokens, last + 1)) {
			if (endsPhrase(tokens, last + 1, isApposed)) break;
			isClause = (next.is & IS.WH) !== 0;
		}
		last++;
	}
	// "a study published on Monday": the day is gone, and so is what brings it
	if (last > first && tokens[last]!.lower === 'on') last--;
	return {first, last};
}

/** A mark that no phrase goes on over, or words in marks. */
function isBorder(tokens: readonly Token[], at: number): boolean {
	const {is, lower} = tokens[at]!;
	return is & IS.QUOTATION ? !isNickname(tokens, at) : (is & IS.MARK) !== 0 && !',-/&'.includes(lower);
}

/** Whether the word at `at` is no more of the phrase before it. */
function endsPhrase(tokens: readonly Token[], at: number, isApposed: boolean): boolean {
	const [last, next] = [tokens[at - 1]!, tokens[at]!];
	const isOthers = next.lower === 'others' && last.lower === 'and';
	if (
		next.is & (IS.SUBORDINATOR | IS.TIME | IS.SUBJECT | IS.OBJECT) &&
		!isOthers &&
		!(next.is & IS.WH) &&
		!(last.is & IS.DETERMINER)
	)
		return true;
	if (next.is & IS.ADVERB) return true;
	if (next.form & FORM.ING && next.cue!.frames > 0 && !(next.is & IS.CAPITAL)) return true;
	if (next.is & IS.WH) return false;
	if (isVerbal(tokens, at) && !isReducedRelative(tokens, at)) return true;
	// "Ana Ruiz in a statement", where "a clerk in the port" goes on
	if (!(last.is & IS.CAPITAL)) return false;
	if (next.lower === 'to') return true;
	return (next.is & IS.PREPOSITION) !== 0 && next.lower !== 'of' && !(isApposed && staysInPhrase(tokens, at));
}

/** "said Ana Ruiz, 84, of Weir Street" */
const isOrigin = (tokens: readonly Token[], at: number): boolean =>
	/^(?:of|from)$/.test(tokens[at]!.lower) &&
	((tokens[at + 1]?.is ?? 0) & (IS.CAPITAL | IS.TIME)) === IS.CAPITAL;

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
