import {STATE_ABBREVIATIONS} from '../gazetteer.ts';
import type {Token} from '../tokens.ts';
import {findAcronym} from '../words/acronyms.ts';
import type {Weights} from './weights.ts';
import {LIST, listsAt} from './word-lists.ts';

/** What a name of one word says of its kind by its letters; `isKnown`: a word list has it as a name. */
export function weighWord(w: Weights, token: Token, isKnown: boolean): void {
	const {word, lower, allCaps} = token;
	const mayBe = allCaps || word === lower || word.length === 1 || DIGIT.test(word);
	const acronym = mayBe ? findAcronym(word) : undefined;
	if (acronym !== undefined) w[acronym.kind] += 6;
	// "N.H."
	else if (word.includes('.') && STATE_ABBREVIATIONS.has(word)) w.place += 6;
	else if (!isKnown) weighLetters(w, token);
}

function weighLetters(w: Weights, token: Token): void {
	const {word, lower, allCaps} = token;
	const lists = listsAt(token);
	// "XQV"; a code with figures is a product, a flight or a road as often
	// "J.B." is somebody, or a town on its boardwalk: the names of bodies have more letters
	if (allCaps && (word.length <= 7 || PAIR_OF_LETTERS.test(word)) && !INITIALS.test(word)) {
		w.organization += DIGIT.test(word) ? 0.5 : 2.5;
		if (!(lists & (LIST.GIVEN | LIST.FAMILY))) w.person -= 1;
	}
	// "NVB-204, its candidate"
	if (DIGIT.test(word)) w.person -= 3;
	if (lists & LIST.GIVEN) w.person += lists & LIST.DOUBTFUL ? 0.5 : 2;
	if (lists & LIST.FAMILY) w.person += 1.5;
	// "KwaMarrow", a place in southern Africa
	if (KWA.test(word)) w.place += 2;
	else if (CAMEL.test(word) || SITE.test(word)) w.organization += 2;
	if (lists === 0 && /.{3}bank$/.test(lower)) w.organization += 4;
	if (PAPERS.has(lower)) w.organization += 1.5;
	if (PLACE_ENDINGS.test(lower)) w.place += 1;
	if (PARTS_OF_COUNTRIES.has(lower)) w.place += 4;
	if (SURNAME_ENDINGS.test(lower)) w.person += 0.8;
}

/** "voters in the South", "talks with the West" */
export const PARTS_OF_COUNTRIES: ReadonlySet<string> = new Set(
	'south north east west midwest northeast northwest southeast southwest'.split(' '),
);

/** "FrostGuard" */
export const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}/u;
const KWA = /^Kwa\p{Lu}\p{Ll}/u;
/** "Marrow.com" */
const SITE =
	/.\.(?:com|org|net|info|co\.\p{Ll}{2}|u[akz]|k[zg]|r[ous]|m[deknx]|ge|a[mlrz]|b[ayg]|hr|pl|cz|sk|hu|tv|news|ng|ke|gh|za|pk|lk)$/u;
const DIGIT = /\d/;
/** "VSDP-LKNU" */
const PAIR_OF_LETTERS = /^\p{Lu}{2,6}-\p{Lu}{2,6}$/u;
const INITIALS = /^\p{Lu}\.\p{Lu}\.?$/u;
const PLACE_ENDINGS =
	/(?:stan|land|burg|burgh|berg|grad|ville|shire|pur|abad|nagar|town|polis|ford|ham|mouth|dorf|holm)$/;
const SURNAME_ENDINGS =
	/(?:ez|ović|ovic|ić|sson|ski|sky|enko|shvili|ian|yan|escu|opoulos|wala|oglu|oğlu|ssen)$/;
/** "The Gazette asked": a paper by the last word of its name. */
const PAPERS = new Set(
	'express nation standard citizen star mirror monitor mail gazette herald tribune courier packet echo argus bulletin examiner sentinel ledger chronicle observer guardian telegraph journal advertiser dispatch inquirer enquirer rovers wanderers albion hotspur times post independent'.split(
		' ',
	),
);
