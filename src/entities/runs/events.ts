/** Events, awards, laws and programmes, which are no entities, and whom they are called after. */
import {knownName} from '../gazetteer.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {findAcronym} from '../words/acronyms.ts';
import {DOUBTFUL_NAMES, isGivenName} from '../words/first-names.ts';
import {RUN_AS_SYSTEMS} from '../words/organization-words.ts';
import type {Candidate} from './candidates.ts';
import {matchKnown} from './match-known.ts';
import {hasOf, push} from './push-candidate.ts';

/** "Google Science Fair": an event, award or programme, which is no entity. */
export function isEvent(tokens: readonly Token[], start: number, to: number, head: Token): boolean {
	const isSurname =
		to - start === 2 &&
		isListed(tokens[start]!, LIST.GIVEN) &&
		!isListed(tokens[start]!, LIST.DOUBTFUL) &&
		!NO_SURNAMES.has(head.lower);
	const isInstitution =
		(head.lower === 'survey' && SURVEYED.has(tokens[to - 2]?.lower ?? '')) ||
		(head.lower === 'system' && to - start > 2 && RUN_AS_SYSTEMS.has(tokens[to - 2]!.lower));
	return (
		isListed(head, LIST.NO_ENTITY) &&
		!isInstitution &&
		!head.allCaps &&
		!isSurname &&
		// "Anne de la Tour"
		tokens[to - 2]?.capital !== false &&
		((LAWS.has(head.lower) && tokens[to - 2]!.lower !== 'of') || !hasOf(tokens, start, to))
	);
}

/** "Prevention of Organised Crime Act": no body, though an "of" stands in it. */
const LAWS = new Set(['act', 'bill', 'law']);

/** What a given name stands before only when the thing is called after somebody: "the Ariel Award". */
const NO_SURNAMES = new Set(
	'award awards act acts agreement championship championships festival prize prizes medal treaty accord pact convention amendment declaration resolution olympics tournament marathon exhibition virus hurricane cyclone typhoon cup cups trophy shield derby open bowl program programme project scheme'.split(
		' ',
	),
);

/** "the U.S. Geological Survey" is an institution, "the American Community Survey" is none. */
export const SURVEYED = new Set(
	'geological ordnance antarctic geophysical geodetic hydrographic archaeological biological botanical soil'.split(
		' ',
	),
);

/** "Google Science Fair", "Rosa Marin Legacy Program": the event is no entity, the person or body it is named after is. */
export function pushSponsor(tokens: readonly Token[], from: number, to: number, out: Candidate[]): void {
	const acronym = findAcronym(tokens[from]!.word);
	const size = Math.max(matchKnown(tokens, from), acronym === undefined ? 0 : 1);
	if (size > 0 && size < to - from) {
		const key = tokens
			.slice(from, from + size)
			.map(token => token.lower)
			.join(' ');
		if ((knownName(key) ?? acronym)?.kind === 'organization') push(tokens, from, from + size, -1, out);
		return;
	}
	const first = tokens[from]!.lower;
	if (
		to - from >= 3 &&
		isGivenName(first) &&
		!DOUBTFUL_NAMES.has(first) &&
		!isListed(tokens[from + 1]!, LIST.COMMON)
	) {
		push(tokens, from, from + 2, -1, out);
	}
}
