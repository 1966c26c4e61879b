import type {Candidate} from './candidates.ts';
import {knownName, STATE_ABBREVIATIONS} from './gazetteer.ts';
import type {Token} from './tokens.ts';
import {noWeights, type Weights} from './weights.ts';
import {isListed, LIST} from './word-lists.ts';
import {CONTEXT, contextOf} from './words/context-words.ts';
import {HOUSES} from './words/place-words.ts';

/** "Kastovia's defence ministry": what countries and towns have, and people hardly. */
const OF_STATES =
	/^(?:capital|government|parliament|ministry|ministries|foreign|border|borders|coast|coastline|economy|currency|constitution|population|voters|citizens|outskirts|suburbs|airport)$/;

/** "Okabe-san" */
const HONORIFIC_TAILS = new Set(['san', 'sama', 'kun', 'ji', 'saheb']);

/** What stands around one mention says of its kind. */
export function weighContext(tokens: readonly Token[], {from, to, title}: Candidate): Weights {
	const w = noWeights();
	const before = tokens[from - 1];
	const after = tokens[to];
	const last = tokens[to - 1]!;
	const glue = tokens[from]!.glue;
	// "Flint, Mich."
	if (glue === 'comma' && to - from === 1 && STATE_ABBREVIATIONS.has(last.word)) w.place += 5;
	if (title >= 0) w.person += isListed(tokens[from - 1]!, LIST.HONORIFIC) ? 8 : 5;
	else if (before !== undefined && glue === 'space' && !before.capital)
		weighBefore(w, before, tokens[from - 2], {
			isUnlike: to - from > 1 && !isListed(tokens[from]!, LIST.GIVEN),
			bearsPerson:
				to - from > 1 && last.glue !== 'and-sign' && isListed(tokens[from]!, LIST.GIVEN | LIST.FAMILY),
			isHouse: to - from > 1 && HOUSES.has(last.lower),
			isRiver: last.lower === 'amazon',
		});
	// "Sanwu's Quasar Fold": made by a firm, and no person by its first word
	else if (
		before?.possessive &&
		before.capital &&
		isMaker(before) &&
		!isListed(tokens[from]!, LIST.GIVEN | LIST.FAMILY)
	)
		w.person -= 2.5;
	// the rights group "Adhika"
	else if (glue === 'open' && before !== undefined && contextOf(before.lower) & CONTEXT.ORGANIZATION_NOUN)
		w.organization += 3;
	// "Tolm Boats, of Skerrow,": where they are
	if (before?.lower === 'of' && before.glue === 'comma' && !last.possessive) w.place += 2;
	if (last.compound !== null) {
		if (HONORIFIC_TAILS.has(last.compound)) w.person += 5;
		else if (last.compound === 'based' || last.compound === 'born') w.place += 4;
		else if (last.compound === 'led') w.organization += 0.5;
		return w;
	}
	if (after === undefined) return w;
	if (last.possessive) {
		if (contextOf(after.lower) & CONTEXT.KIN) w.person += 2;
		else if (OF_STATES.test(after.lower)) w.place += 2;
		return w;
	}
	// "the Ede-Ejigbo road"
	const second = tokens[to + 1];
	if (second !== undefined && after.start === last.end + 1 && contextOf(second.lower) & CONTEXT.PLACE_NOUN)
		w.place += 2.5;
	if (after.glue === 'space') {
		if (after.capital) return w;
		const {lower} = after;
		const context = contextOf(lower);
		if (context & CONTEXT.SPEECH) {
			w.person += 1.5;
			w.organization += 0.6;
		} else if (lower === 'who') w.person += 3;
		else if (lower === 'government' || lower === 'officials' || lower === 'authorities' || lower === 'police')
			w.place += 1;
		else if (context & CONTEXT.PLACE_NOUN) w.place += 2.5;
		else if (context & CONTEXT.AFTER_ORGANIZATION) w.organization += 1.5;
		else if (lower === 'is' || lower === 'was') weighIs(w, tokens, to + 1);
		else if (context & CONTEXT.FIRM_VERB) w.organization += 0.8;
		// "the Aven Dawn festival", "a Rosewing vaccine": the thing is called so
		else if (context & CONTEXT.AFTER_EVENT) {
			w.person -= 2.5;
			w.organization -= 1;
		}
	} else if (after.glue === 'comma') weighComma(w, tokens, from, to);
	// "The president of the union, Odwina Marsh, predicted"
	if (
		glue === 'comma' &&
		after.glue === 'comma' &&
		contextOf(after.lower) & CONTEXT.SPEECH &&
		hasRole(tokens, from)
	)
		w.person += 4;
	// "GALLE (with quotes) - "
	if (
		from === 0 &&
		last.allCaps &&
		last.word.length > 3 &&
		after.glue !== 'space' &&
		after.glue !== 'dot' &&
		!after.initial
	)
		w.place += 3;
	return w;
}

/** Whether the phrase that a comma closes before `from` tells of somebody: "The president of the union, …". */
function hasRole(tokens: readonly Token[], from: number): boolean {
	for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
		if (contextOf(tokens[at]!.lower) & CONTEXT.ROLE) return true;
		if (tokens[at]!.glue !== 'space') return false;
	}
	return false;
}

/** Nouns for companies that are nouns for people as well. */
const PEOPLE_TOO = new Set(
	'owner maker publisher developer contractor supplier distributor broadcaster operator manufacturer retailer lender insurer star giant rebels union'.split(
		' ',
	),
);

const SEATED = new Set('mp mps td tds msp mla tory senator senators mep candidate'.split(' '));

const PLAYED = new Set('role roles starred starring stars debut debuted cameo acted'.split(' '));

const WORKS = new Set(
	'work works worked working teaches taught employed studied studies trained lectures lectured'.split(' '),
);

type Shape = {
	/** The name is none of a person by its first word, and has more words. */
	readonly isUnlike: boolean;
	/** It has more words, and the first is a given name or a surname. */
	readonly bearsPerson: boolean;
	/** It ends in one of {@link HOUSES}. */
	readonly isHouse: boolean;
	/** It is the Amazon or Amazon. */
	readonly isRiver: boolean;
};

function weighBefore(
	w: Weights,
	{lower}: Token,
	second: Token | undefined,
	{isUnlike, bearsPerson, isHouse, isRiver}: Shape,
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
	} else if (lower === 'at' && isUnlike && further & CONTEXT.ROLE) {
		// "an analyst at Harrow Pryce"
		w.organization += 2;
		w.person -= 1;
		w.place += 0.4;
	} else if (context & CONTEXT.IN) w.place += 1.2;
	else if (context & CONTEXT.FROM_TO) {
		// "worked at Aven Hospital"
		if (lower === 'from' && second?.lower === 'signed') w.organization += 2;
		else if (lower === 'at' && second !== undefined && WORKS.has(second.lower)) w.organization += 1.5;
		else w.place += (isHouse && second?.lower !== 'and') || further & CONTEXT.MOTION ? 1.5 : 0.4;
	} else if (lower === 'the') {
		w.organization += 0.6;
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
		} else if (further & CONTEXT.OF_ORGANIZATION) w.organization += 1.2;
		// "Rosalie Abad of Masinloc, whose school"
		else if (second?.capital && second.glue === 'space' && !second.initial) w.person -= 2.5;
	} else if (lower === 'for' && second !== undefined && SEATED.has(second.lower)) {
		// "the TD for Clare"
		w.place += 3;
		w.person -= 2;
	} else if (lower === 'surnamed') w.person += 3;
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

/** "Aven is a maker of boats", "Odo Bell was the first farmer": what stands behind "is" at `from`. */
function weighIs(w: Weights, tokens: readonly Token[], from: number): void {
	const article = tokens[from]?.lower;
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

/** What follows a noun that ends its phrase: "a shipping group in Dover". */
const ENDS_PHRASE = new Set(
	'of in on at for from with that which who and or based owned founded run whose to near by near'.split(' '),
);

/** "X, 53, …", "X, who …", "X, the director of …", "Ganderbal, Kashmir". */
function weighComma(w: Weights, tokens: readonly Token[], from: number, to: number): void {
	const after = tokens[to]!;
	if (after.number) {
		if (after.word.length <= 2 && tokens[to + 1] !== undefined && tokens[to + 1]!.glue !== 'space')
			w.person += 3;
		return;
	}
	if (after.lower === 'who' || after.lower === 'whose') {
		w.person += 2.5;
		return;
	}
	if (after.lower === 'which') {
		w.person -= 2;
		w.organization += 1;
		w.place += 0.5;
		return;
	}
	if (after.capital) {
		if (to - from <= 2 && (isPlace(after) || STATE_ABBREVIATIONS.has(after.word))) w.place += 2;
		else if (to - from >= 2 && isOfficeBehind(tokens, to)) w.person += 2.5;
		return;
	}
	// "In Bungoma, the party's leader said"
	if (from > 0 && contextOf(tokens[from - 1]!.lower) & CONTEXT.LEADS_IN) return;
	const limit = Math.min(tokens.length, to + 6);
	for (let at = to; at < limit; at++) {
		const token = tokens[at]!;
		if (at > to && token.glue !== 'space' && token.glue !== 'hyphen') break;
		const context = contextOf(token.lower);
		// "the Republican Party" is no republican
		if (context & CONTEXT.ROLE && !(token.capital && tokens[at + 1]?.capital)) {
			w.person += 2.5;
			return;
		}
		if (context & CONTEXT.ORGANIZATION_NOUN) {
			w.organization += 1.5;
			return;
		}
		if (context & CONTEXT.PLACE_NOUN) {
			w.place += 1;
			return;
		}
	}
}

const isMaker = ({lists, lower}: Token): boolean =>
	(lists & LIST.KNOWN) !== 0 && knownName(lower)?.kind === 'organization';

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
