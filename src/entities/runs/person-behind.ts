/** Who is named right behind a body, in one run with it: "Director of the Tolm Port Authority Rosa Marin". */
import {knownName} from '../gazetteer.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {DOUBTFUL_NAMES, isGivenName} from '../words/first-names.ts';
import {keyOf} from './match-known.ts';

/** "University of Tolm Harbour Rosa Marin": where the person begins, `to` for none. */
export function personAtEnd(tokens: readonly Token[], from: number, to: number): number {
	const at = to - 2;
	if (at - from < 3 || !tokens[at - 1]!.capital) return to;
	const given = tokens[at]!.lower;
	const last = tokens[to - 1]!;
	const isPerson = isGivenName(given) && !DOUBTFUL_NAMES.has(given) && !isListed(last, LIST.COMMON);
	return isPerson && !isListed(last, LIST.KNOWN) && !last.allCaps ? at : to;
}

/** "the head of the" right before: who leads the body is named behind it. */
const isLedBody = (tokens: readonly Token[], from: number): boolean =>
	tokens[from - 1]?.lower === 'the' &&
	tokens[from - 2]?.lower === 'of' &&
	tokens[from - 3] !== undefined &&
	isListed(tokens[from - 3]!, LIST.OFFICE | LIST.ROLE);

/** "Director of the Tolm Port Authority Rosa Marin": where the person begins; 0 for none. */
export function personBehindBody(tokens: readonly Token[], from: number, to: number): number {
	for (let at = to - 2; at >= Math.max(from + 2, to - 3); at--) {
		if (
			!isListed(tokens[at - 1]!, LIST.ORGANIZATION_HEAD) &&
			!/^(?:station|branch)$/.test(tokens[at - 1]!.lower)
		)
			continue;
		const given = tokens[at]!.lower;
		const last = tokens[to - 1]!;
		const isGiven = isGivenName(given) && !DOUBTFUL_NAMES.has(given);
		return (isGiven || (tokens[at]!.lists === 0 && to - at === 2 && isLedBody(tokens, from))) &&
			!tokens[at]!.allCaps &&
			!last.allCaps &&
			!isListed(last, LIST.COMMON) &&
			!isListed(last, LIST.KNOWN) &&
			!isListed(last, LIST.ORGANIZATION_HEAD)
			? at
			: 0;
	}
	return 0;
}

/** Whether a known body ends before the last word of a run, which no list has as anything but a surname. */
export const mayBePerson = (tokens: readonly Token[], from: number, size: number): boolean =>
	!isListed(tokens[from + size]!, ~(LIST.FAMILY | LIST.BEGINS_KNOWN | LIST.KNOWN)) &&
	(tokens[from + size]!.glue === 'hyphen' ||
		knownName(keyOf(tokens, from, from + size))?.kind === 'organization');

/** Whether a verb of saying stands at `to`: whose name ends there said something. */
export const saysBehind = (tokens: readonly Token[], to: number): boolean =>
	tokens[to]?.glue === 'space' && !tokens[to]!.capital && isListed(tokens[to]!, LIST.SPEECH);
