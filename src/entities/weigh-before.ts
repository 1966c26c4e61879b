import type {Token} from './tokens.ts';
import type {Weights} from './weights.ts';
import {CONTEXT, contextOf} from './words/context-words.ts';

/** What the word before a name, and the one before that, say of its kind. */

/** Nouns for companies that are nouns for people as well. */
const PEOPLE_TOO = new Set(
	'owner maker publisher developer contractor supplier distributor broadcaster operator manufacturer retailer lender insurer star giant rebels union'.split(
		' ',
	),
);

/** "the TD for Clare" */
const SEATED = new Set('sits sat mp mps td tds msp mla tory senator senators mep candidate'.split(' '));

/** "his role in Slumhill Tycoon" */
const PLAYED = new Set('role roles starred starring stars debut debuted cameo acted'.split(' '));

/** "worked at Aven Hospital" */
const WORKS = new Set(
	'work works worked working teaches taught employed studied studies trained lectures lectured'.split(' '),
);

/** "north of Abu Hamed" */
const COMPASS = new Set('north south east west northeast northwest southeast southwest outskirts'.split(' '));

/** "an analyst at", "analysts at" */
const WHO = CONTEXT.ROLE | CONTEXT.AFTER_ORGANIZATION;

/** What the words of a name look like, as far as what stands before it counts differently. */
type Shape = {
	/** The name is none of a person by its first word, and has more words. */
	readonly isUnlike: boolean;
	/** It has more words, and the first is a given name or a surname. */
	readonly bearsPerson: boolean;
	/** It ends in one of the HOUSES. */
	readonly isHouse: boolean;
	/** It has more words, and no list has the first or the last. */
	readonly isUnheard: boolean;
	/** It is one word that no list has. */
	readonly isUnknown: boolean;
	/** It stands behind a full name and "of". */
	readonly isOfPerson: boolean;
	/** It is the Amazon or Amazon. */
	readonly isRiver: boolean;
};

function weighCalled(w: Weights, thing: string | undefined): void {
	const context = thing === undefined ? 0 : contextOf(thing);
	if (context & CONTEXT.ORGANIZATION_NOUN) {
		w.organization += 3;
		w.person -= 2;
	} else if (context & CONTEXT.ROLE) w.person += 2;
	else if (context & CONTEXT.PLACE_NOUN) {
		w.place += 2.5;
		w.person -= 2;
	}
}

/** Adds to `w` what the words before a name say: `second` stands before the first, and `shape` is the name's. */
export function weighBefore(
	w: Weights,
	{lower, initial}: Token,
	second: Token | undefined,
	{isUnlike, bearsPerson, isHouse, isUnheard, isUnknown, isOfPerson, isRiver}: Shape,
): void {
	const context = contextOf(lower);
	// What stands before it tells only how these go on.
	const goesOn = context & CONTEXT.FROM_TO || lower === 'the' || lower === 'of';
	const further = goesOn && second !== undefined ? contextOf(second.lower) : 0;
	// "her book The Rising", but not "Ana Song of InsideTide"
	if (context & CONTEXT.WORK || (further & CONTEXT.WORK && !second!.capital)) {
		w.person -= 3;
		w.organization -= 2.5;
		w.place -= 2;
	} else if (lower === 'in') {
		// "his role in Wild Harbour", "she starred in Skerrow"
		const played = second !== undefined && PLAYED.has(second.lower);
		w.place += played ? 0 : 2;
		w.person -= played ? 3 : 1;
		if (played) w.organization -= 1;
	} else if (lower === 'at' && isUnlike && further & WHO) {
		// "an analyst at Harrow Pryce"
		w.organization += 2;
		w.person -= 1;
		w.place += 0.4;
	} else if (lower === 'at' && bearsPerson && further & WHO) {
		// "analysts at Rosa Marin", who is a firm
		w.organization += 5;
		w.person -= 4;
	} else if (context & CONTEXT.IN) w.place += 1.2;
	else if (context & CONTEXT.FROM_TO) {
		// "worked at Aven Hospital"
		if (lower === 'from' && second?.lower === 'signed') w.organization += 2;
		else if (lower === 'at' && second !== undefined && WORKS.has(second.lower)) w.organization += 1.5;
		else if ((isHouse && second?.lower !== 'and') || further & CONTEXT.MOTION) w.place += 1.5;
		// "an office at Kopa Waqif"
		else if (lower === 'at' && isUnheard) {
			w.place += 2.2;
			w.person -= 0.5;
		}
		// "the train station at Karmali"
		else w.place += isUnknown && (lower === 'at' || lower === 'from') ? 0.8 : 0.4;
	} else if (lower === 'the') {
		w.organization += initial ? 0.3 : 0.6;
		w.person -= 1.5;
		w.place -= 0.5;
		// "at the Gartenbau", "near the Teesta": not "in the", which stands before papers and parliaments too
		if ((isHouse || isRiver) && further & (CONTEXT.IN | CONTEXT.FROM_TO)) w.place += 2;
		else if (further & CONTEXT.AT_THE) w.place += 1.6;
	} else if (lower === 'of') {
		if (further & CONTEXT.PLACE_APPOSITIVE) {
			w.place += 3;
			// "the village of Tal-e Sabz"
			if (further & CONTEXT.SETTLEMENT) w.person -= 3;
			if (COMPASS.has(second!.lower)) w.person -= 6;
		} else if (further & CONTEXT.OF_ORGANIZATION) w.organization += 1.2;
		// "Rosalie Abad of Masinloc, whose school"
		else if (second?.capital && second.glue === 'space' && !second.initial) {
			w.person -= 2.5;
			if (isUnknown && isOfPerson) w.place += 0.8;
		}
	} else if (lower === 'for' && second !== undefined && SEATED.has(second.lower)) {
		// "the TD for Clare"
		w.place += 3;
		w.person -= 2;
	}
	// "worked for Banorte"
	else if (lower === 'for' && second !== undefined && WORKS.has(second.lower))
		w.organization += bearsPerson ? 0 : 2;
	// "a group called Ferreo", "an area called Pampa Hermosa"
	else if (lower === 'called' || lower === 'named') weighCalled(w, second?.lower);
	else if (lower === 'surnamed') w.person += 3;
	else if (lower === 'told' || lower === 'by') {
		w.person += 0.5;
		w.organization += 0.5;
	} else if (context & CONTEXT.ORGANIZATION_NOUN) {
		// "the broadcaster Lito Marin", but "the broadcaster Channel Harbour"
		if (bearsPerson && PEOPLE_TOO.has(lower)) w.person += 1.5;
		else w.organization += bearsPerson ? 4.5 : 3;
	} else if (context & CONTEXT.ROLE) w.person += 3;
	else if (context & CONTEXT.PLACE_APPOSITIVE) w.place += 2;
}
