import {isCountry, knownName} from '../gazetteer.ts';
import {areSeated, isSeatInLetters} from '../peoples.ts';
import type {Candidate} from '../runs/candidates.ts';
import {isCapitol} from '../runs/leading-words.ts';
import {isScore} from '../runs/result-rows.ts';
import type {Token} from '../tokens.ts';
import {CONTEXT, contextOf} from '../words/context-words.ts';
import {EITHER} from '../words/words-before.ts';
import {weighApposition, weighOwned} from './weigh-apposition.ts';
import {weighBefore} from './weigh-before.ts';
import {weighComma} from './weigh-behind.ts';
import {weighNextWord} from './weigh-next-word.ts';
import {noWeights, type Weights} from './weights.ts';
import {isListed, LIST} from './word-lists.ts';

/** "Kastovia's defence ministry": what countries and towns have, and people hardly. */
const OF_STATES =
	/^(?:capital|government|parliament|ministry|ministries|foreign|border|borders|coast|coastline|economy|currency|constitution|population|voters|citizens|outskirts|suburbs|airport|streets|roads|beaches|skyline|slums|residents|mayor|embassy)$/;

/** "Marin's allies": what people have, and bodies and places hardly. */
const OF_PEOPLE = new Set(
	(
		'assistant teammates team-mates allies ally aides aide followers lawyer lawyers attorney attorneys remarks speech arrest resignation testimony career bodyguard bodyguards ' +
		'autobiography memoir wedding funeral killer body eyes voice trial conviction extradition nomination candidacy successor predecessor ' +
		'biographer songs poem poems novels paintings apology comments tenure deputy death murder'
	).split(' '),
);

/** "Meridian's shares": what firms have, and people and places hardly. */
const OF_FIRMS = new Set(
	'shares shareholders stock customers products revenue revenues profit profits earnings subsidiary subsidiaries investors chairman ceo headquarters app software brand brands quarterly'.split(
		' ',
	),
);

/** "Okabe-san" */
const HONORIFIC_TAILS = new Set(['san', 'sama', 'kun', 'ji', 'saheb']);

/** What stands around one mention says of its kind. */
export function weighContext(tokens: readonly Token[], candidate: Candidate): Weights {
	const {from, to} = candidate;
	const w = noWeights();
	const before = tokens[from - 1];
	const after = tokens[to];
	const last = tokens[to - 1]!;
	if (to - from === 1 && before !== undefined) weighApposition(w, tokens, from);
	if (before !== undefined && tokens[from]!.glue === 'comma') weighOwned(w, tokens, from, to);
	weighLeft(w, tokens, candidate);
	// "Tolm Boats, of Skerrow,": where they are
	if (before?.lower === 'of' && before.glue === 'comma' && !last.possessive) w.place += 2;
	if (last.compound !== null) weighCompound(w, last.compound);
	else if (after !== undefined && last.possessive) {
		if (contextOf(after.lower) & CONTEXT.KIN) w.person += 2;
		else if (OF_PEOPLE.has(after.lower)) w.person += 1.2;
		else if (OF_FIRMS.has(after.lower)) w.organization += 1.5;
		else if (OF_STATES.test(after.lower)) w.place += 2;
	} else if (after !== undefined) weighRight(w, tokens, candidate, after);
	return w;
}

/** What stands before a mention: its title, a small word, whose it is. */
function weighLeft(w: Weights, tokens: readonly Token[], {from, to, title}: Candidate): void {
	const before = tokens[from - 1];
	const {glue} = tokens[from]!;
	if (title >= 0) w.person += isListed(tokens[from - 1]!, LIST.HONORIFIC) ? 8 : 5;
	else if (
		before !== undefined &&
		glue === 'space' &&
		(!before.capital || isOpening(before) || isBranch(before))
	)
		weighBefore(w, tokens, from, to);
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
}

/** "Okabe-san", "London-based", "Marin-led" */
function weighCompound(w: Weights, tail: string): void {
	if (HONORIFIC_TAILS.has(tail)) w.person += 5;
	else if (tail === 'based' || tail === 'born') w.place += 4;
	else if (tail === 'led') w.organization += 0.5;
}

/** What stands behind a mention: a verb, a noun, a comma, a dash. */
function weighRight(w: Weights, tokens: readonly Token[], {from, to}: Candidate, after: Token): void {
	const last = tokens[to - 1]!;
	const before = tokens[from - 1];
	// "the Ede-Ejigbo road"
	const second = tokens[to + 1];
	if (
		second !== undefined &&
		after.glue !== 'space' &&
		after.start === last.end + 1 &&
		contextOf(second.lower) & CONTEXT.PLACE_NOUN
	)
		w.place += 2.5;
	if (
		after.number &&
		after.glue === 'space' &&
		to - from === 1 &&
		last.lists === 0 &&
		UNITS.has(tokens[to + 1]?.lower ?? '')
	)
		w.place += 2;
	// "shocked Castlebar Mitchels 1-14 to 0-15"
	if (
		after.number &&
		(to - from > 1 || before?.lower === 'the') &&
		isScore(after) &&
		!isListed(tokens[from]!, LIST.GIVEN) &&
		/[^s]s$/.test(last.lower)
	)
		w.organization += 2.5;
	if (after.glue === 'space') {
		if (!after.capital) weighNextWord(w, tokens, from, to);
		// "Lestria Kwetu MPs"
		else if (to - from > 1 && areSeated(after)) w.organization += 3;
		// "Unifor Local 650"
		else if (after.lower === 'local' && tokens[to + 1]?.number) w.organization += 3;
		// "Kitutu MP Rosa Marin": whom she speaks for, or her party
		else if (isSeatInLetters(tokens, to)) {
			w.person -= 3;
			w.place += 1.5;
		}
		// "the Marin White House"
		else if (isCapitol(tokens, to)) w.person += 2.5;
		return;
	}
	if (after.glue === 'comma') weighComma(w, tokens, from, to);
	// "Odo Bell (Lestria) beat": also with spaces within the brackets
	if (to - from === 2 && after.glue === 'break' && !after.initial && isBracketed(tokens, to)) w.person += 1.2;
	// "The president of the union, Odwina Marsh, predicted"
	if (
		tokens[from]!.glue === 'comma' &&
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
		after.glue !== 'dot' &&
		!after.initial &&
		// "KEVDS, the Lestrian distributor,"
		!(after.glue === 'comma' && !after.capital)
	)
		w.place += 3;
}

/** "Kaldorf 12 mm": what is measured in towns. */
const UNITS = new Set(['mm', 'cm', 'c', 'f', 'celsius', 'degrees', 'inches']);

/** "In Marrow, …": the small word that begins a sentence says what it says elsewhere. */
const isOpening = (token: Token): boolean =>
	token.initial && token.word.length > 1 && !token.allCaps && isListed(token, LIST.FUNCTION);

/** "Developer Marrow Estates sold": a noun for companies that begins the sentence. */
const isBranch = (token: Token): boolean =>
	token.initial && !token.allCaps && (contextOf(token.lower) & CONTEXT.ORGANIZATION_NOUN) !== 0;

/** Whether the phrase that a comma closes before `from` tells of somebody: "The president of the union, …". */
function hasRole(tokens: readonly Token[], from: number): boolean {
	for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
		if (contextOf(tokens[at]!.lower) & CONTEXT.ROLE) return !EITHER.has(tokens[at]!.lower);
		if (tokens[at]!.glue !== 'space') return false;
	}
	return false;
}

/** Whether one word that is a country stands at `at` by itself, two or three signs behind what stands before. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
	const {start, lower} = tokens[at]!;
	const gap = start - tokens[at - 1]!.end;
	const next = tokens[at + 1];
	return (
		(gap === 2 || gap === 3) &&
		isCountry(lower) &&
		(next === undefined || next.glue === 'break' || next.start - tokens[at]!.end > 1)
	);
}

const isMaker = ({lists, lower}: Token): boolean =>
	(lists & LIST.KNOWN) !== 0 && knownName(lower)?.kind === 'organization';
