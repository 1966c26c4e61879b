import {isCountry} from '../gazetteer.ts';
import type {Token} from '../tokens.ts';
import {CONTEXT} from '../words/context-words.ts';
import {HOUSES} from '../words/place-words.ts';
import {
	AIMED,
	BOUGHT,
	CREWS,
	FROM_SOMEWHERE,
	GIVEN_BY,
	GROUNDS,
	HELD,
	PLAYED,
	WORKS,
} from '../words/words-before.ts';
import {bearsPerson, isUnknown, type NameInLine} from './name-in-line.ts';
import type {Weights} from './weights.ts';
import {isListed, LIST} from './word-lists.ts';

/** "in Marrow", but "his role in Wild Harbour", "shares in Marrow Land" */
export function weighIn(w: Weights, {tokens, from, to}: NameInLine, second: Token | undefined): void {
	if (second !== undefined && PLAYED.has(second.lower)) {
		w.person -= 3;
		w.organization -= 1;
	} else if (second !== undefined && HELD.has(second.lower)) {
		w.organization += 3;
		w.person -= 2;
	} else {
		w.place += 2;
		w.person -= 1;
		// "in Kho Wang", but not "confidence in Tral Wang"
		if (isStrange(tokens, from, to) && !isTrust(second)) {
			w.place += 1;
			w.person -= 1.5;
		}
	}
}

/** Whether two words stand here the first of which no list has, and no case of a court goes on behind: "in Odo Bell v. State". */
const isStrange = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from === 2 &&
	(tokens[from]!.lists === 0 || tokens[from]!.lower === 'al') &&
	!tokens[to - 1]!.possessive &&
	!/^vs?$/.test(tokens[to]?.lower ?? '');

const isTrust = (token: Token | undefined): boolean =>
	token !== undefined &&
	/^(?:confidence|trust|trusted|faith|belief|believe|believes|believed|interest|interested|rooted|ally|friend|role)$/.test(
		token.lower,
	);

/** "a farmer from Kilbracken", "crews from Tolm Freshwater": who comes from there tells what it is; false for others. */
export function weighFrom(w: Weights, {tokens, from, to}: NameInLine, second: Token): boolean {
	if (second.capital) return false;
	if (to - from > 1 && CREWS.has(second.lower) && !bearsPerson(tokens, from, to)) {
		w.organization += 1.5;
		w.person -= 1.5;
		return true;
	}
	// "a contract from Ashgal"
	if ((GIVEN_BY.has(second.lower) || BOUGHT.has(second.lower)) && !bearsPerson(tokens, from, to)) {
		w.organization += 2;
		w.person -= 0.5;
		return true;
	}
	if (!isUnknown(tokens, from, to) || !FROM_SOMEWHERE.has(second.lower) || tokens[from]!.possessive)
		return false;
	w.place += 1.5;
	w.person -= 1;
	return true;
}

/** "an analyst at", "analysts at" */
const WHO = CONTEXT.ROLE | CONTEXT.AFTER_ORGANIZATION;

/** "worked at Aven Hospital", "moorings at Stanley", "shouted at Marin" */
export function weighAt(w: Weights, {tokens, from, to}: NameInLine, further: number): void {
	const second = tokens[from - 2];
	const [first, last] = [tokens[from]!, tokens[to - 1]!];
	if (further & WHO && to - from > 1) {
		// "an analyst at Harrow Pryce"
		if (!isListed(first, LIST.GIVEN)) {
			w.organization += 2;
			w.person -= 1;
			w.place += 0.4;
			return;
		}
		// "analysts at Rosa Marin", who is a firm
		if (last.glue !== 'and-sign') {
			w.organization += 5;
			w.person -= 4;
			return;
		}
	}
	// "a director at Upwise"
	if (isUnknown(tokens, from, to) && further & CONTEXT.AFTER_ORGANIZATION && !second!.capital) {
		w.organization += 1.5;
		return;
	}
	// "worked at Aven Hospital"
	if (second !== undefined && WORKS.has(second.lower)) w.organization += 1.5;
	else if (isHousePhrase(tokens, from, to) || further & CONTEXT.MOTION) w.place += 1.5;
	// "at Sabina Park"
	else if (to - from > 1 && GROUNDS.has(last.lower)) {
		w.place += 2;
		w.person -= 2.5;
	}
	// "an office at Kopa Waqif"
	else if (to - from > 1 && last.lists === 0 && first.lists === 0) {
		w.place += 2.2;
		w.person -= 0.5;
	}
	// "at Twifo Aven"
	else if (
		to - from === 2 &&
		first.lists === 0 &&
		!first.allCaps &&
		last.lists & LIST.KNOWN &&
		!isCountry(last.lower)
	)
		w.place += 2;
	// "arrested at Ojode Berger, the police said"
	else if (to - from === 2 && isStrangeSurname(first, last) && !AIMED.has(second?.lower ?? '')) {
		w.place += 2.2;
		w.person -= 2;
	}
	// "its moorings at Stanley", but not "shouted at Marin"
	else if (isGround(second) && to - from === 1 && !last.possessive) {
		w.place += 2;
		w.person -= 2.5;
	} else if (second !== undefined && AIMED.has(second.lower)) w.person += 0.8;
	// "the train station at Karmali"
	else w.place += isUnknown(tokens, from, to) ? 0.8 : 0.4;
}

/** A word that no list has before a surname: "Ojode Berger". */
const isStrangeSurname = (first: Token, last: Token): boolean =>
	first.lists === 0 &&
	!first.allCaps &&
	!last.possessive &&
	isListed(last, LIST.FAMILY) &&
	!isListed(last, LIST.COMMON | LIST.KNOWN);

/** A plural noun, where things are: "villas", "moorings". */
const isGround = (token: Token | undefined): boolean =>
	token !== undefined &&
	!token.capital &&
	/.{3}(?:[^sc]|[^i]c)s$/.test(token.lower) &&
	!AIMED.has(token.lower) &&
	!isListed(token, LIST.FUNCTION);

/** "at Marrow Hospital", but not "and at Marrow Hospital" */
export const isHousePhrase = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from > 1 && HOUSES.has(tokens[to - 1]!.lower) && tokens[from - 2]?.lower !== 'and';
