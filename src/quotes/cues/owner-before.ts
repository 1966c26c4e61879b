import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {isVerbal} from './verbal.ts';

/** Whose statement it is: "Ruiz's", "his", "U.S. embassy". */
export function ownerBefore(
	tokens: readonly Token[],
	noun: number,
): {readonly first: number; readonly last: number} | null {
	let first = noun;
	while (first > 0 && noun - first < 6) {
		const before = tokens[first - 1]!;
		if (
			before.is &
				(IS.MARK | IS.QUOTATION | IS.PREPOSITION | IS.CONJUNCTION | IS.SUBORDINATOR | IS.AUXILIARY | IS.WH) ||
			before.lower === 'to'
		)
			break;
		// "her last recorded words"
		if (isVerbal(tokens, first - 1) && !(first === noun && /^(?:recorded|reported)$/.test(before.lower)))
			break;
		first--;
		if (before.is & IS.DETERMINER) break;
	}
	for (let at = first; at < noun; at++) {
		const token = tokens[at]!;
		if (token.is & IS.POSSESSIVE) return {first: at, last: at};
		if (token.is & IS.GENITIVE) return {first, last: at};
	}
	while (first < noun && tokens[first]!.is & (IS.DETERMINER | IS.ADVERB)) first++;
	return first < noun && tokens[first]!.is & IS.CAPITAL ? {first, last: noun - 1} : null;
}
