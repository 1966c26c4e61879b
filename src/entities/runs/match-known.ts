import {continuationOf, type KnownName, knownName} from '../gazetteer.ts';
import type {Token} from '../tokens.ts';
import {LIST} from '../weighing/word-lists.ts';
import {isApart} from './glue.ts';

/** How many tokens from `at` on are a name that the word lists know; 0 for none. The longest wins. */
export function matchKnown(tokens: readonly Token[], at: number): number {
	const first = tokens[at]!;
	if (!(first.lists & LIST.BEGINS_KNOWN) || !first.capital) return 0;
	let found = first.lists & LIST.KNOWN && !isPlainWord(first) ? 1 : 0;
	const next = tokens[at + 1];
	if (next === undefined || isApart(next)) return found;
	const continuation = continuationOf(first.lower);
	if (continuation === undefined) return found;
	const {longest, seconds} = continuation;
	if (next.glue !== 'hyphen' && !seconds.has(next.lower)) return found;
	let key = first.lower;
	const limit = Math.min(longest, tokens.length - at);
	for (let size = 2; size <= limit; size++) {
		const before = tokens[at + size - 2]!;
		const token = tokens[at + size - 1]!;
		if (isApart(token)) break;
		key += joined(before, token);
		if (token.capital && knownName(key) !== undefined && !isStateOf(tokens, at, size)) found = size;
	}
	return found;
}

/** What a token adds to the words before it, as the lists have them: "'s daily" of "People's Daily", "-bissau". */
const joined = (before: Token, {glue, lower}: Token): string =>
	before.possessive
		? `${before.lower.endsWith('s') ? "'" : "'s"} ${lower}`
		: `${glue === 'hyphen' ? '-' : ' '}${lower}`;

/** The name that the lists know by exactly these tokens, possessives and hyphens included. */
export const knownAs = (tokens: readonly Token[]): KnownName | undefined =>
	knownName(
		tokens.reduce((key, token, at) => (at === 0 ? token.lower : key + joined(tokens[at - 1]!, token)), ''),
	);

/** "Ohio State Senator", "the Ohio State Fair": the state, where "Ohio State" is its university. */
function isStateOf(tokens: readonly Token[], at: number, size: number): boolean {
	if (size !== 2 || tokens[at + 1]!.lower !== 'state') return false;
	const next = tokens[at + 2];
	return next?.capital === true && next.glue === 'space' && knownName(tokens[at]!.lower)?.kind === 'place';
}

/** The words from `from` to `to`, as the lists have them. */
export function keyOf(tokens: readonly Token[], from: number, to: number): string {
	let key = tokens[from]!.lower;
	for (let at = from + 1; at < to; at++) key += ` ${tokens[at]!.lower}`;
	return key;
}

/** How many tokens from `at` on are a place that the word lists know; 0 for none. */
export function matchKnownPlace(tokens: readonly Token[], at: number): number {
	const size = tokens[at] === undefined ? 0 : matchKnown(tokens, at);
	return size > 0 && knownName(keyOf(tokens, at, at + size))?.kind === 'place' ? size : 0;
}

/** "Nice", "Split", "House" or "Time" at the head of a sentence is the plain word. */
const isPlainWord = (token: Token): boolean =>
	token.initial && !token.possessive && (token.lists & LIST.COMMON) !== 0;
