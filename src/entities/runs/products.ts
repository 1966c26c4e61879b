import {knownName} from '../gazetteer.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {keyOf} from './match-known.ts';

/** "a Toyota Sienna", "his Samsung Galaxy": one of what a company makes, where "a Microsoft Research paper" is a body's. */
export function isProduct(tokens: readonly Token[], from: number, to: number, known: number): boolean {
	if (known === 0 || known === to - from || to - from > 4 || tokens[from]!.glue !== 'space') return false;
	if (tokens[from + known - 1]!.possessive) return false;
	const isCode = to - from - known === 1 && CODE.test(tokens[to - 1]!.word);
	if (!isCode && !ONE_OF.has(tokens[from - 1]?.lower ?? '')) return false;
	if (knownName(keyOf(tokens, from, from + known))?.kind !== 'organization') return false;
	for (let at = from + known; at < to; at++)
		if (!tokens[at]!.capital || tokens[at]!.glue !== 'space' || isListed(tokens[at]!, NO_PRODUCT))
			return false;
	// "a Toyota Sienna", but "a Marrow Herald Rosa Marin"
	return to - from - known === 1 || !isListed(tokens[from + known]!, LIST.GIVEN | LIST.FAMILY);
}

/** "A320", "H200s" */
const CODE = /^\p{Lu}+-?\d+\p{L}{0,3}$/u;
const ONE_OF = new Set('a an his her my your their this another each every one two three'.split(' '));
/** What follows a company's name and tells of its people, its parts or a body. */
const NO_PRODUCT =
	LIST.ORGANIZATION_HEAD |
	LIST.PLACE_HEAD |
	LIST.NO_ENTITY |
	LIST.OFFICE |
	LIST.OFFICE_MODIFIER |
	LIST.ROLE |
	LIST.PEOPLE |
	LIST.DEMONYM |
	LIST.KNOWN;
