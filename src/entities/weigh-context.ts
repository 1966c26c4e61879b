import type {Candidate} from './candidates.ts';
import {knownName, STATE_ABBREVIATIONS} from './gazetteer.ts';
import type {Token} from './tokens.ts';
import {weighBefore} from './weigh-before.ts';
import {weighComma, weighIs} from './weigh-behind.ts';
import {noWeights, type Weights} from './weights.ts';
import {isListed, LIST} from './word-lists.ts';
import {CONTEXT, contextOf} from './words/context-words.ts';
import {HOUSES} from './words/place-words.ts';

/** "Kastovia's defence ministry": what countries and towns have, and people hardly. */
const OF_STATES =
	/^(?:capital|government|parliament|ministry|ministries|foreign|border|borders|coast|coastline|economy|currency|constitution|population|voters|citizens|outskirts|suburbs|airport)$/;

/**
 * Whether a word behind a name that no list has says what somebody did: "welcomed", not "indeed", not what befalls
 * places ("Kaldorf recorded 12 mm") or is done to things ("acquired by").
 */
const isDeed = ({initial, word, lower}: Token, deed: string, next: string | undefined): boolean =>
	!initial &&
	!lower.endsWith('s') &&
	word.length > 2 &&
	/.{2}[^e]ed$/.test(deed) &&
	next !== 'by' &&
	!BEFALLS.has(deed);

const BEFALLS = new Set(
	'recorded reported received witnessed experienced registered located based situated called named embarked used'.split(
		' ',
	),
);

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
	else if (before !== undefined && glue === 'space' && (!before.capital || isOpening(before)))
		weighBefore(w, before, tokens[from - 2], {
			isUnlike: to - from > 1 && !isListed(tokens[from]!, LIST.GIVEN),
			bearsPerson:
				to - from > 1 && last.glue !== 'and-sign' && isListed(tokens[from]!, LIST.GIVEN | LIST.FAMILY),
			isHouse: to - from > 1 && HOUSES.has(last.lower),
			isUnheard: to - from > 1 && last.lists === 0 && tokens[from]!.lists === 0,
			isUnknown: to - from === 1 && last.lists === 0,
			isOfPerson: from > 2 && before.lower === 'of' && isListed(tokens[from - 3]!, LIST.GIVEN),
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
	if (
		second !== undefined &&
		after.glue !== 'space' &&
		after.start === last.end + 1 &&
		contextOf(second.lower) & CONTEXT.PLACE_NOUN
	)
		w.place += 2.5;
	if (after.glue === 'space') {
		if (after.capital) return w;
		const {lower} = after;
		const context = contextOf(lower);
		if (context & CONTEXT.SPEECH) {
			w.person += 1.5;
			w.organization += 0.6;
		} else if (lower === 'who') w.person += 3;
		// "Romesh Thapar v. State of Madras"
		else if (lower === 'v' || lower === 'vs') {
			w.person += 1.5;
			w.organization += 0.5;
			w.place -= 1.5;
		} else if (lower === 'government' && last.lists & LIST.FAMILY) w.person += 2.5;
		else if (lower === 'government' || lower === 'officials' || lower === 'authorities' || lower === 'police')
			w.place += 1;
		else if (context & CONTEXT.PLACE_NOUN) w.place += 2.5;
		else if (context & CONTEXT.AFTER_ORGANIZATION) w.organization += 1.5;
		// "Trinbago Night Riders beat them"
		else if (
			context & CONTEXT.TEAM_VERB &&
			to - from > 1 &&
			!isListed(tokens[from]!, LIST.GIVEN | LIST.FAMILY)
		)
			w.organization += 1.5;
		// "the Marin administration", "the Marin trial"
		else if (context & CONTEXT.AFTER_PERSON && (to - from === 1 || isListed(tokens[from]!, LIST.GIVEN)))
			w.person += 2;
		// "Merlani welcomed them"
		else if (to - from === 1 && last.lists === 0 && isDeed(last, lower, tokens[to + 1]?.lower))
			w.person += 0.8;
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

/** "In Marrow, …": the small word that begins a sentence says what it says elsewhere. */
const isOpening = (token: Token): boolean =>
	token.initial && token.word.length > 1 && !token.allCaps && isListed(token, LIST.FUNCTION);

/** Whether the phrase that a comma closes before `from` tells of somebody: "The president of the union, …". */
function hasRole(tokens: readonly Token[], from: number): boolean {
	for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
		if (contextOf(tokens[at]!.lower) & CONTEXT.ROLE) return true;
		if (tokens[at]!.glue !== 'space') return false;
	}
	return false;
}

const isMaker = ({lists, lower}: Token): boolean =>
	(lists & LIST.KNOWN) !== 0 && knownName(lower)?.kind === 'organization';
