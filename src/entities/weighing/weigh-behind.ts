import {knownName, STATE_ABBREVIATIONS} from '../gazetteer.ts';
import type {Token} from '../tokens.ts';
import {CONTEXT, contextOf} from '../words/context-words.ts';
import type {Weights} from './weights.ts';
import {isListed, LIST} from './word-lists.ts';

/** What a clause or an appositive behind a name says of its kind. */

/** "Aven is a maker of boats", "Odo Bell was the first farmer": what stands behind "is" at `from`. */
export function weighIs(w: Weights, tokens: readonly Token[], from: number): void {
	const article = tokens[from]?.lower;
	// "Tolmex is owned by a fund"
	if (article === 'owned' && tokens[from + 1]?.lower === 'by') w.organization += 1.5;
	if (article !== 'a' && article !== 'an' && article !== 'the') return;
	for (let at = from + 1; at < Math.min(tokens.length, from + 7); at++) {
		const token = tokens[at]!;
		if (token.glue !== 'space' && token.glue !== 'hyphen') return;
		const context = contextOf(token.lower);
		if (token.lower === 'of' || token.lower === 'that') return;
		if (tokens[at + 1]?.glue === 'space' && !ENDS_PHRASE.has(tokens[at + 1]!.lower)) continue;
		if (context & CONTEXT.ORGANIZATION_NOUN) w.organization += 2;
		else if (context & CONTEXT.ROLE) w.person += 1.5;
		else if (context & CONTEXT.PLACE_NOUN) w.place += 1.5;
		return;
	}
}

/** "a farmer from Kilbracken who lost an arm": who did is not there. */
export const isWhere = (tokens: readonly Token[], from: number): boolean =>
	from > 1 && /^(?:from|in|near)$/.test(tokens[from - 1]!.lower) && tokens[from]!.glue === 'space';

/** What follows a noun that ends its phrase: "a shipping group in Dover". */
const ENDS_PHRASE = new Set(
	'of in on at for from with that which who and or based owned founded run whose to near by'.split(' '),
);

/** Small words behind which an appositive tells of something else. */
const TURNS = new Set(['to', 'that', 'which', 'who', 'by', 'with']);

/** "X, 53, …", "X, who …", "X, the director of …", "Ganderbal, Kashmir". */
export function weighComma(w: Weights, tokens: readonly Token[], from: number, to: number): void {
	const after = tokens[to]!;
	if (after.number) {
		// "Tiffany, 22," is no shop
		if (after.word.length <= 2 && tokens[to + 1] !== undefined && tokens[to + 1]!.glue !== 'space')
			w.person += to - from === 1 && tokens[from]!.lists & LIST.GIVEN ? 7 : 3;
		return;
	}
	if (after.lower === 'who' || after.lower === 'whose') {
		w.person += isWhere(tokens, from) ? 0.5 : 2.5;
		return;
	}
	if (after.lower === 'which') {
		w.person -= 2;
		w.organization += 1;
		w.place += 0.5;
		return;
	}
	// "Tolmfisk, Norway's fifth-largest fish farmer,"
	const owned = after.capital && after.possessive && isPlace(after) ? 1 : 0;
	if (after.capital && owned === 0) {
		if (
			to - from <= 2 &&
			!isLetters(tokens[from]!) &&
			(isPlace(after) || STATE_ABBREVIATIONS.has(after.word))
		)
			w.place += 2;
		else if (to - from >= 2 && isOfficeBehind(tokens, to)) w.person += 2.5;
		return;
	}
	// "In Bungoma, the party's leader said"
	// but "bought from Tecnora Guarani, a firm in Luque"
	const lead = tokens[from - 1];
	const isSource = lead?.lower === 'from' && /^an?$/.test(after.lower);
	if (lead !== undefined && contextOf(lead.lower) & CONTEXT.LEADS_IN && !isSource) return;
	// "its lender, Sprott, and the owner"
	if (after.lower === 'and' || after.lower === 'but') return;
	weighAppositive(w, tokens, to, to + owned);
}

/** What the phrase between commas says that begins at `to`, or behind whose it is: "a firm in Luque", "Norway's largest farmer". */
function weighAppositive(w: Weights, tokens: readonly Token[], to: number, first: number): void {
	const limit = Math.min(tokens.length, first + 6);
	let isLargest = false;
	for (let at = first; at < limit; at++) {
		const token = tokens[at]!;
		if (at > to && token.glue !== 'space' && token.glue !== 'hyphen') break;
		// "in Marrow, belongs to a group": a clause of its own
		// "Tolmex, said the head of the union": who says it is somebody else
		if (TURNS.has(token.lower) || contextOf(token.lower) & CONTEXT.SPEECH) break;
		isLargest ||= LARGEST.test(token.lower);
		// "a think tank"
		if (token.lower === 'think' && tokens[at + 1]?.lower === 'tank') {
			w.organization += 2.5;
			w.person -= 1.5;
			return;
		}
		const context = contextOf(tokens[lastNoun(tokens, at)]!.lower);
		// "the Republican Party" is no republican
		if (context & CONTEXT.ROLE && !(token.capital && tokens[at + 1]?.capital)) {
			w[isLargest ? 'organization' : 'person'] += 2.5;
			return;
		}
		if (context & CONTEXT.ORGANIZATION_NOUN && qualifies(tokens, at)) continue;
		if (context & CONTEXT.ORGANIZATION_NOUN) {
			w.organization += 1.5;
			// "Tecnora Guarani, a firm in Luque"
			if (isOne(tokens, to, at)) {
				w.organization += 1;
				w.person -= 1.5;
			}
			return;
		}
		// "Petrotrix, the state oil company"
		if (token.lower === 'state' && tokens[at + 1]?.glue === 'space' && tokens[at + 1]!.lower !== 'of')
			continue;
		// "a river port", but not "the prison service"
		if (context & CONTEXT.PLACE_NOUN && (isCompass(tokens[at + 1]) || !qualifies(tokens, at))) {
			w.place += 1;
			return;
		}
	}
}

/** "the fifth-largest grower": hardly anybody is. */
const LARGEST = /(?:^|-)(?:largest|biggest)$/;

/** Whether an article stands at `from` and a noun at `at` ends its phrase, which no noun for people is too. */
const isOne = (tokens: readonly Token[], from: number, at: number): boolean =>
	/^(?:a|an)$/.test(tokens[from]!.lower) &&
	at - from <= 3 &&
	!(contextOf(tokens[at]!.lower) & CONTEXT.ROLE) &&
	(tokens[at + 1] === undefined || tokens[at + 1]!.glue !== 'space' || !tokens[at + 1]!.capital);

/** "an area south of the river" */
const isCompass = (token: Token | undefined): boolean =>
	token !== undefined && /^(?:north|south|east|west)/.test(token.lower);

/** "party" of "a party favourite": the noun at `at` tells of what kind the next is, which may be anybody. */
function qualifies(tokens: readonly Token[], at: number): boolean {
	const next = tokens[lastNoun(tokens, at) + 1];
	return (
		next?.glue === 'space' &&
		!next.capital &&
		!next.number &&
		!isListed(next, LIST.FUNCTION | LIST.SPEECH) &&
		!/(?:ed|ing|ly|wn)$/.test(next.lower)
	);
}

/** "manager" of "the bank manager", "startup" of "the agent startup": the last of the nouns that tell of a kind. */
function lastNoun(tokens: readonly Token[], from: number): number {
	let at = from;
	if (tokens[at]!.capital || !(contextOf(tokens[at]!.lower) & NOUN)) return at;
	while (tokens[at + 1]?.glue === 'space' && contextOf(tokens[at + 1]!.lower) & NOUN) at++;
	return at;
}

const NOUN = CONTEXT.ROLE | CONTEXT.ORGANIZATION_NOUN | CONTEXT.PLACE_NOUN;

/** "Rosa Marin of CFSL, Chandigarh" */
const isLetters = ({allCaps, word, initial, lists}: Token): boolean =>
	allCaps && lists === 0 && word.length < 6 && !initial;

const isPlace = ({lists, lower}: Token): boolean =>
	(lists & LIST.KNOWN) !== 0 && knownName(lower)?.kind === 'place';

/**
 * Whether an office stands at `from` by itself, as under a quotation of a press release ("― Ana Ruiz, Chief
 * Surveyor, Aven Works") and not before the next name ("in Kenya, President Odu said").
 */
function isOfficeBehind(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < Math.min(tokens.length, from + 4) && tokens[at]!.capital; at++) {
		if (at > from && tokens[at]!.glue !== 'space' && tokens[at]!.glue !== 'hyphen') return false;
		const next = tokens[at + 1];
		const stands = next === undefined || (next.glue !== 'space' && next.glue !== 'hyphen') || !next.capital;
		if (stands) return tokens[at]!.lower.split('-').some(word => contextOf(word) & CONTEXT.ROLE);
	}
	return false;
}
