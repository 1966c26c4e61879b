import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {ROLE_NOUNS} from '../words/roles.ts';
import {HUMAN_ENDING, type MentionStarts, type Phrase, startOfPhrase} from './noun-phrases.ts';

/** "Flanked", "driven": a participle that may open a phrase beside the subject. */
export const isParticipleOpener = ({is, lower}: Token): boolean =>
	!(is & (IS.CAPITAL | IS.MARK | IS.DETERMINER)) && /(?:ed|wn|en|ght)$/.test(lower);

/** "Her predecessor, Lord Vane, who set it up, told": the sentence begins with what the name is. */
export function roleBefore(tokens: readonly Token[], name: number, starts: MentionStarts): number | null {
	if (tokens[name - 1]!.lower !== ',' || !(tokens[name]!.is & IS.CAPITAL)) return null;
	const first = startOfPhrase(tokens, name - 2, starts);
	if (first !== 0 && !(first === 1 && tokens[0]!.is & IS.CONJUNCTION)) return null;
	return tokens[first]!.is & (IS.POSSESSIVE | IS.DETERMINER) && HUMAN_ENDING.test(tokens[name - 2]!.lower)
		? first
		: null;
}

/** "a spokesman, Juan Paz" before the verb: the name belongs to the phrase before the comma. */
export function withAppositive(tokens: readonly Token[], phrase: Phrase, starts: MentionStarts): Phrase {
	const comma = phrase.first - 1;
	if (comma < 2 || tokens[comma]!.lower !== ',') return phrase;
	const own = tokens[phrase.first]!;
	const first = startOfPhrase(tokens, comma - 1, starts);
	if (first === null) return phrase;
	const opener = tokens[first]!;
	if (own.is & IS.CAPITAL) {
		// "In a letter shown to a reporter, Ruiz wrote": who saw it
		const before = tokens[first - 1];
		if (before && (before.is & IS.PREPOSITION || before.lower === 'to')) return phrase;
		// "The town has a history of taking in strangers, Ruiz said": what she says ends there
		const opens = !before || (before.is & (IS.MARK | IS.QUOTATION | IS.CONJUNCTION)) !== 0;
		const role =
			opens && /^(?:a|an|another|one)$/.test(opener.lower) && HUMAN_ENDING.test(tokens[comma - 1]!.lower);
		return role ? {first, last: phrase.last} : phrase;
	}
	// "Sam Paz, the head of the port said": the closing comma is missing.
	const isName =
		first === 0 &&
		comma - first > 1 &&
		(opener.is & tokens[comma - 1]!.is & IS.CAPITAL) !== 0 &&
		!(tokens[comma - 1]!.is & IS.TIME || opener.lower.endsWith('ing'));
	return isName && /^(?:the|a|an)$/.test(own.lower) ? {first, last: phrase.last} : phrase;
}

/** "Ana Ruiz, chair of the board, said": an office needs no article. */
const ROLES = new Set(`${ROLE_NOUNS} head deputy co-founder vice-president co-chair vice-chair`.split(' '));

/** "a", "former", "chair": words with which a phrase behind a name tells what its bearer is. */
export const opensAppositive = (token: Token): boolean =>
	/^(?:a|an|the|who|whose|which|former|then|acting|interim|senior|chief|associate|assistant|executive|managing)$/.test(
		token.lower,
	) ||
	(ROLES.has(token.lower) && (token.is & IS.CAPITAL) === 0) ||
	(token.is & (IS.NUMBER | IS.POSSESSIVE | IS.WH)) !== 0;
