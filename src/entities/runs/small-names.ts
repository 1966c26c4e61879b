/** Small words that are names, or halves of names, where they stand in one. */
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';

/** "James To", "Liu He": small words are surnames, and in China given names, where nothing else has a capital. */
export const isSurname = (tokens: readonly Token[], from: number, to: number): boolean =>
	(to - from === 1 || isListed(tokens[to - 2]!, LIST.OFFICE)) &&
	SMALL_NAMES.has(tokens[to]!.lower) &&
	!tokens[to]!.allCaps &&
	// "Crane No. 2"
	!tokens[to + 1]?.number &&
	isListed(tokens[to - 1]!, LIST.GIVEN | LIST.FAMILY) &&
	!tokens[to - 1]!.allCaps &&
	tokens[to + 1]?.capital !== true;

const SMALL_NAMES = new Set('to he how you her no so in on do if my'.split(' '));

/** "Suk" of "Sophia Chong Suk - fan" */
export const isSyllable = (tokens: readonly Token[], from: number, {lists, word}: Token): boolean =>
	lists === 0 && word.length <= 4 && isListed(tokens[from]!, LIST.GIVEN);

/** "In" of "Hwang In - beom": a word of small letters is the other half of the given name. */
export function isHalf(tokens: readonly Token[], from: number, to: number): boolean {
	const half = tokens[to + 1];
	return (
		to - from === 1 &&
		tokens[to]!.glue === 'space' &&
		isListed(tokens[from]!, LIST.GIVEN | LIST.FAMILY) &&
		half?.glue === 'hyphen' &&
		!half.capital &&
		half.word.length <= 6 &&
		!isListed(half, LIST.COMMON)
	);
}
