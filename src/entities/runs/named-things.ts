/** Things with names of their own, which are no persons, organizations or places. */
import type {NameTable} from '../names.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {NAMED_THINGS} from '../words/things.ts';
import {keyOf} from './match-known.ts';
import type {Run} from './runs.ts';

/** Whether the tokens from `from` to `to` are one: "State of the Union", "World Conference on Fisheries", "Roe v. Wade". */
export const isNamedThing = (tokens: readonly Token[], from: number, to: number): boolean =>
	(to - from === 1 ? isParty(tokens, from) : isMeeting(tokens, from, to)) ||
	(STARTS.has(tokens[from]!.lower) && NAMED_THINGS.has(keyOf(tokens, from, to)));

/** The first words of them. */
const STARTS = new Set(Array.from(NAMED_THINGS, thing => thing.split(' ')[0]!));

/** A party of a case: "Roe" and "Wade". The period tells a case from a match. */
function isParty(tokens: readonly Token[], at: number): boolean {
	const {lists} = tokens[at]!;
	if (lists & LIST.KNOWN) return false;
	const isVersus = (v: number): boolean => tokens[v]?.lower === 'v' && tokens[v + 1]?.glue === 'dot';
	return isVersus(at + 1) || isVersus(at - 1);
}

/** "the 5th Global Conference on Fisheries": an event, but for the body of the United Nations. */
function isMeeting(tokens: readonly Token[], from: number, to: number): boolean {
	if (STANDING.has(tokens[from]!.lower)) return false;
	for (let at = from + 1; at < to - 1; at++)
		if (tokens[at]!.lower === 'on') return tokens[at - 1]!.lower === 'conference';
	return false;
}

const STANDING = new Set(['united', 'un', 'u.n', 'leadership']);

/** The word that a ship or storm is called by later: "Benfold" of "USS Benfold"; null when it has more words, or none. */
export const calledBy = (tokens: readonly Token[], {from, to}: Run): string | null =>
	to - from === 2 && !isListed(tokens[to - 1]!, LIST.KNOWN) ? tokens[to - 1]!.lower : null;

/** Drops the names that a ship or storm of the document has, unless somebody bears one as well. */
export function dropThings(table: NameTable, called: ReadonlySet<string>): void {
	for (const key of called) {
		const name = table.names.get(key);
		if (name === undefined || name.titled) continue;
		if ([...table.names.values()].some(({words}) => words.length > 1 && words.includes(key))) continue;
		table.names.delete(key);
	}
}
