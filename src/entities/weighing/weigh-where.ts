import type {Token} from '../tokens.ts';
import {CREWS, FROM_SOMEWHERE, GIVEN_BY, HELD, PLAYED} from '../words/words-before.ts';
import {bearsPerson, isUnknown, type Mention} from './mention.ts';
import type {Weights} from './weights.ts';

/** "in Marrow", but "his role in Wild Harbour", "shares in Marrow Land" */
export function weighIn(w: Weights, {tokens, from, to}: Mention, second: Token | undefined): void {
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
export function weighFrom(w: Weights, {tokens, from, to}: Mention, second: Token): boolean {
	if (second.capital) return false;
	if (to - from > 1 && CREWS.has(second.lower) && !bearsPerson(tokens, from, to)) {
		w.organization += 1.5;
		w.person -= 1.5;
		return true;
	}
	// "a contract from Ashgal"
	if (GIVEN_BY.has(second.lower) && !bearsPerson(tokens, from, to)) {
		w.organization += 1.5;
		return true;
	}
	if (!isUnknown(tokens, from, to) || !FROM_SOMEWHERE.has(second.lower) || tokens[from]!.possessive)
		return false;
	w.place += 1.5;
	w.person -= 1;
	return true;
}
