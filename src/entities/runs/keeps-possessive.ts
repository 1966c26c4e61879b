import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {INNER_POSSESSIVES, OWNED_HEADS, POSSESSIVE_NAMES} from '../words/organization-words.ts';
import {matchKnown} from './match-known.ts';

/** Whether the run from `from` goes on at `to` behind a possessive: "St Mary's Hospital", but not "the United States' Congress". */
export function keepsPossessive(tokens: readonly Token[], from: number, to: number): boolean {
	const last = tokens[to - 1]!;
	const token = tokens[to]!;
	if (!token.capital || (token.glue !== 'space' && token.glue !== 'and-sign')) return false;
	if (POSSESSIVE_NAMES.has(`${last.lower}'s`) || INNER_POSSESSIVES.has(last.lower)) return true;
	if (OWNED_HEADS.has(token.lower) && !tokens[to + 1]?.capital) return true;
	// "Prince Odo's County", "3 Chandler's Row"
	if (token.lower === 'county' || (token.lower === 'row' && tokens[from - 1]?.number)) return true;
	if (to - from < 2) return false;
	// "Queen Isaura's Hospital"
	if (PATRONS.has(tokens[to - 2]!.lower) && CALLED_AFTER.has(token.lower)) return true;
	return isUnion(tokens, from, to) || SAINTS.has(tokens[to - 2]!.lower);
}

/** "Allied Drivers' Federation": of people, not of a country or a person. */
const isUnion = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens[to - 1]!.lower.endsWith('s') &&
	UNIONS.has(tokens[to]!.lower) &&
	!isListed(tokens[to - 1]!, LIST.GIVEN | LIST.FAMILY | LIST.KNOWN) &&
	matchKnown(tokens, from) < to - from;

/** What people of one trade or town found together. */
const UNIONS = new Set(
	'union federation association league society club guild alliance cooperative co-operative trust committee forum council group voice voices rights concern network'.split(
		' ',
	),
);

/** Whom houses are called after, and what is called so. */
const PATRONS = new Set(['queen', 'king', 'prince', 'princess']);
const CALLED_AFTER = new Set(
	'hospital college school university academy theatre church hall foundation trust'.split(' '),
);

/** What stands before the name of a saint. */
export const SAINTS = new Set(['st', 'saint', 'santa']);
