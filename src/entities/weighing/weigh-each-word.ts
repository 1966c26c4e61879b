import {isCountry, knownName, STATE_ABBREVIATIONS} from '../gazetteer.ts';
import type {Token} from '../tokens.ts';
import {findAcronym} from '../words/acronyms.ts';
import {OWNED_HEADS} from '../words/organization-words.ts';
import {CAMEL} from './weigh-word.ts';
import type {Weights} from './weights.ts';
import {LIST, listsAt} from './word-lists.ts';

/** How many words of a name are plain ones, and how many may be a person's. */
type WordCounts = {readonly common: number; readonly plain: number};

/**
 * What each word of a name of several says of its kind. `headed`: the last one is the head of a body or a place;
 * `isPlaced`: of a place.
 */
export function weighEachWord(
	w: Weights,
	tokens: readonly Token[],
	{headed, isPlaced}: {readonly headed: boolean; readonly isPlaced: boolean},
): WordCounts {
	const size = tokens.length;
	let common = 0;
	let plain = 0;
	for (let i = 0; i < size; i++) {
		const token = tokens[i]!;
		const lists = listsAt(token);
		const isLast = i === size - 1;
		if (i === 0) weighFirst(w, token, tokens);
		else weighLater(w, token, i, size);
		if (isLast) weighLast(w, token, tokens[i - 1]!, lists);
		if (token.lower.includes('-') && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(token.word)) w.person += 3;
		if (token.glue === 'hyphen' && !token.capital) w.person += 3;
		if (!isLast && lists & (LIST.DEMONYM | LIST.PEOPLE) && !isPlaced) w.organization += 1.5;
		// "Dottie's Diner" is nobody
		if (!isLast && token.possessive) w.person -= 4;
		if (lists & LIST.COMMON && !(lists & (LIST.GIVEN | LIST.FAMILY | LIST.PARTICLE))) {
			if (!isLast || !headed) common++;
		} else if (
			token.capital &&
			!token.allCaps &&
			!(headed && isLast) &&
			(lists & LIST.GIVEN || !(lists & LIST.KNOWN))
		)
			plain++;
	}
	return {common, plain};
}

function weighFirst(w: Weights, {word, capital}: Token, tokens: readonly Token[]): void {
	// "P. Such", whose surname is a plain word
	if (word.length === 1 && tokens.length === 2 && tokens[1]!.glue === 'dot') w.person += 3;
	// "K.L. Marandel", where "U.S. Steel" is a firm
	if (tokens.length <= 3 && isInitials(word) && !tokens[1]!.allCaps) w.person += 4;
	// "dos Anjos"
	if (!capital) w.person += 3;
}

function weighLater(w: Weights, token: Token, at: number, size: number): void {
	const {word, lower, glue} = token;
	if (word.length === 1 && token.capital && at < size - 1 && glue !== 'and-sign') w.person += 3;
	// `Odo "The Tank" Bell`
	if (glue === 'open') w.person += 3;
	if (PARTICLES.has(lower)) w.person += 2.5;
	// "Marine Le Pen"
	if (at === 1 && lower === 'le' && size === 3) w.person += 1.5;
	if (glue === 'and-sign') {
		w.organization += 3;
		// "Tolm Hotels & Estates"
		if (at === size - 1) w.place -= 2;
	}
	if (token.allCaps && word.length > 1) w.organization += 1;
	if (at < size - 1 && token.possessive) w.organization += 2;
}

function weighLast(w: Weights, {word, lower}: Token, before: Token, lists: number): void {
	// "Palletta FrostGuard", but not "Ana McCoy"
	if (CAMEL.test(word) && !SURNAME_STARTS.test(word)) w.organization += 4;
	// "Lindsay Australia", "Rosa Canada": no surnames
	if (before.allCaps && before.word.length > 2 && isCountry(lower)) {
		w.organization += 4;
		w.person -= 3;
	} else if (SUBSIDIARY_OF.has(lower) && before.lists & (LIST.GIVEN | LIST.FAMILY)) {
		w.organization += 5;
		w.person -= 3;
	} else if (lists & LIST.KNOWN && knownName(lower)?.kind === 'place')
		// "Hami Nepal"
		w.organization +=
			before.lists === 0 && !(lists & (LIST.GIVEN | LIST.FAMILY)) && isCountry(lower) ? 2.5 : 1;
	if (OWNED_HEADS.has(lower) && before.possessive) w.organization += 6;
}

/** Countries after which companies call what they have there, and hardly anybody is called. */
const SUBSIDIARY_OF = new Set(
	'australia canada usa uk nigeria kenya ghana malaysia zimbabwe namibia zambia uganda tanzania indonesia philippines vietnam thailand singapore pakistan bangladesh bahrain kuwait qatar egypt ethiopia rwanda botswana mozambique myanmar cambodia nepal mexico brasil'.split(
		' ',
	),
);

/** "K.L", but not "U.S" or "N.J" */
const isInitials = (word: string): boolean =>
	INITIALS.test(word) && findAcronym(word) === undefined && !STATE_ABBREVIATIONS.has(word);
const INITIALS = /^\p{Lu}(?:\.\p{Lu}){1,3}$/u;
const SURNAME_STARTS = /^(?:Ma?c|Fitz|D[eiu]|L[aeu]|Van|Von|O|El|Al|Ben|St|San)\p{Lu}/u;
const PARTICLES = new Set([
	'bin',
	'ibn',
	'van',
	'von',
	'der',
	'den',
	'bint',
	'ould',
	'al',
	'el',
	'da',
	'di',
	'dos',
	'das',
	'du',
	'wa',
	'thi',
	'ben',
]);
