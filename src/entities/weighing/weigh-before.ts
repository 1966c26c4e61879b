import type {Token} from '../tokens.ts';
import {CONTEXT, contextOf} from '../words/context-words.ts';
import {HOUSES} from '../words/place-words.ts';
import {
	AFLOAT,
	COMPASS,
	DISTRICT_KINDS,
	EITHER,
	LEFT,
	OF_RIVERS,
	OUTPUT,
	RULES,
	SEATED,
	SUCH,
	TELLS,
	WORK_FOR,
	WORKS,
} from '../words/words-before.ts';
import {bearsPerson, isUnknown, type NameInLine} from './name-in-line.ts';
import {weighDone, weighNoun, weighTold} from './weigh-verb-or-noun.ts';
import {isHousePhrase, weighAt, weighFrom, weighIn} from './weigh-where.ts';
import type {Weights} from './weights.ts';
import {isListed, LIST} from './word-lists.ts';

/** What the word before a name, and the one before that, say of its kind. */

/** Adds to `w` what the word before a name says, and the one before that: each branch asks only what it needs. */
export function weighBefore(w: Weights, tokens: readonly Token[], from: number, to: number): void {
	const {lower} = tokens[from - 1]!;
	const context = contextOf(lower);
	const second = tokens[from - 2];
	// What stands before it tells only how these go on.
	const goesOn = context & CONTEXT.FROM_TO || lower === 'the' || lower === 'of';
	const further = goesOn && second !== undefined ? contextOf(second.lower) : 0;
	// "her book The Rising", but not "Ana Song of InsideTide"
	if (context & CONTEXT.WORK || (further & CONTEXT.WORK && !second!.capital)) {
		w.person -= 3;
		w.organization -= 2.5;
		w.place -= 2;
		return;
	}
	const name = {tokens, from, to};
	const weigh = BY_WORD.get(lower);
	if (weigh !== undefined) weigh(w, name, further);
	else if (context & CONTEXT.IN) w.place += lower === 'near' && to - from === 1 ? 2 : 1.2;
	else if (context & CONTEXT.FROM_TO) weighFromTo(w, name, further);
	else if (TELLS.has(lower)) weighTold(w, name);
	// "six banks, including Sonal"
	else if (lower === 'including' && second !== undefined && SUCH.has(second.lower)) {
		w.organization += 2.5;
		w.person -= 1;
	} else if (context & NOUN || EITHER.has(lower)) weighNoun(w, name, context);
	else weighDone(w, name);
}

const NOUN = CONTEXT.ORGANIZATION_NOUN | CONTEXT.ROLE | CONTEXT.PLACE_APPOSITIVE;

/** What one word before a name says; `further` is the context of the word before that. */
type Weigh = (w: Weights, name: NameInLine, further: number) => void;

/** Words that say something of their own, whatever else they are. */
const BY_WORD: ReadonlyMap<string, Weigh> = new Map<string, Weigh>([
	['the', weighThe],
	['of', weighOf],
	['in', (w, name) => weighIn(w, name, name.tokens[name.from - 2])],
	['at', weighAt],
	['through', weighThrough],
	['off', weighOff],
	['on', weighOn],
	['for', weighFor],
	['as', weighAs],
	['called', weighCalled],
	['named', weighCalled],
	['surnamed', weighSurnamed],
	['by', weighBy],
]);

/** "microchips through Medinka" */
function weighThrough(w: Weights, {tokens, from, to}: NameInLine): void {
	if (isUnknown(tokens, from, to) && !tokens[to - 1]!.possessive && tokens[from - 2]?.number === false)
		w.place += 1;
}

/** "a wreck off Tolmnes" */
function weighOff(w: Weights, {tokens, from, to}: NameInLine): void {
	if (AFLOAT.has(tokens[from - 2]?.lower ?? '')) w.place += to - from > 1 ? 1.5 : 2;
}

/** "the bus on Mbagathi Way" */
function weighOn(w: Weights, {tokens, from, to}: NameInLine): void {
	if (to - from > 1 && tokens[to - 1]!.lower === 'way') w.place += 4;
}

function weighSurnamed(w: Weights): void {
	w.person += 3;
}

function weighBy(w: Weights, {tokens, from, to}: NameInLine): void {
	const second = tokens[from - 2];
	w.person += 0.5;
	w.organization +=
		second !== undefined && OUTPUT.has(second.lower) && !bearsPerson(tokens, from, to) ? 2 : 0.5;
}

/** "from", "to", "towards": where something comes from or goes to, or who gives and takes. */
function weighFromTo(w: Weights, {tokens, from, to}: NameInLine, further: number): void {
	const {lower} = tokens[from - 1]!;
	const second = tokens[from - 2];
	if (lower === 'from' && second?.lower === 'signed') w.organization += 2;
	else if (lower === 'from' && second !== undefined && weighFrom(w, {tokens, from, to}, second)) return;
	else if (isHousePhrase(tokens, from, to)) w.place += 1.5;
	// "who had come from Sha Tor Kal"
	else if (further & CONTEXT.MOTION) w.place += isSomebody(tokens, from, to, second!) ? 1.5 : 2.2;
	// "carried the body to Musha"
	else if (lower === 'to' && isUnknown(tokens, from, to) && isCarried(tokens, from - 2)) w.place += 1.5;
	else w.place += lower === 'from' && isUnknown(tokens, from, to) ? 0.8 : 0.4;
}

/** "Odo Bell, better known as Bellini" */
function weighAs(w: Weights, {tokens, from}: NameInLine): void {
	const [third, second] = [tokens[from - 3]?.lower, tokens[from - 2]?.lower];
	if (second === 'known' && bearsName(tokens, from - 2)) w.person += 3;
	// "a man identified only as Bablu"
	else if (second === 'identified' || (second === 'only' && third === 'identified')) w.person += 3;
	// "banks such as Tolm United"
	else if (second === 'such' && third !== undefined && SUCH.has(third)) {
		w.organization += 2.5;
		w.person -= 1;
	}
}

function weighThe(w: Weights, {tokens, from, to}: NameInLine, further: number): void {
	const {lower: last} = tokens[to - 1]!;
	w.organization += tokens[from - 1]!.initial ? 0.3 : 0.6;
	w.person -= 1.5;
	w.place -= 0.5;
	// "at the Gartenbau", "near the Teesta": not "in the", which stands before papers and parliaments too
	if (further & (CONTEXT.IN | CONTEXT.FROM_TO) && (to - from > 1 ? HOUSES.has(last) : last === 'amazon'))
		w.place += 2;
	else if (further & CONTEXT.AT_THE) w.place += 1.6;
	// "the left bank of the Tolmo"
	const isRiver =
		tokens[from - 2]?.lower === 'of' &&
		to - from === 1 &&
		OF_RIVERS.has(tokens[from - 3]?.lower ?? '') &&
		!last.endsWith('s');
	if (isRiver) w.place += 3;
}

function weighOf(w: Weights, {tokens, from, to}: NameInLine, further: number): void {
	const second = tokens[from - 2];
	if (further & CONTEXT.PLACE_APPOSITIVE) {
		w.place += 3;
		// "the village of Tal-e Sabz"
		if (further & CONTEXT.SETTLEMENT) w.person -= 3;
		if (COMPASS.has(second!.lower)) w.person -= 6;
	}
	// "the Municipal Chief Executive of Savelu"
	else if (second?.lower === 'executive' && DISTRICT_KINDS.has(tokens[from - 4]?.lower ?? '')) {
		w.place += 2.5;
		w.person -= 2;
	} else if (further & CONTEXT.OF_ORGANIZATION) {
		w.organization += 1.2;
		// "the founder of Tavendor, is now", "the founder of Nirola Sarin Chal"
		if (!bearsPerson(tokens, from, to) && !tokens[to - 1]!.possessive) w.person -= 2;
	}
	// "they pulled out of Ballaghmore"
	else if (second?.lower === 'out' && isUnknown(tokens, from, to) && !tokens[from]!.allCaps) w.place += 1;
	// "Odo Bell, 61, of Warren,"
	else if (
		second?.number &&
		second.glue === 'comma' &&
		second.word.length === 2 &&
		!tokens[to - 1]!.possessive
	) {
		w.place += 3;
		w.person -= 4;
	}
	// "the chief of Aswanda", "the bishop of Orlu"
	else if (
		second !== undefined &&
		RULES.has(second.lower) &&
		isUnknown(tokens, from, to) &&
		!tokens[to - 1]!.possessive
	) {
		w.place += 1.5;
		w.person -= 3;
	}
	// "Rosalie Abad of Masinloc, whose school"
	else if (second?.capital && second.glue === 'space' && !second.initial) {
		w.person -= 2.5;
		const given = tokens[from - 3];
		if (given === undefined || !isListed(given, LIST.GIVEN)) return;
		if (isUnknown(tokens, from, to)) w.place += 0.8;
		// "Rosa Marin of Harrow Pryce"
		else if (to - from > 1) w.organization += 1.2;
		// "analyst Rosa Marin of Ecovista"
		if (to - from === 1 && WORK_FOR.has(tokens[from - 4]?.lower ?? '')) w.organization += 1.2;
	}
}

/** Whether somebody was carried, a few words before the token `end`. */
function isCarried(tokens: readonly Token[], end: number): boolean {
	for (let at = end; at > end - 4 && at >= 0; at--) {
		if (CARRIED.has(tokens[at]!.lower)) return true;
		if (tokens[at]!.glue !== 'space') return false;
	}
	return false;
}
const CARRIED = new Set(
	'carried took taken brought rushed airlifted driven ferried shipped evacuated'.split(' '),
);

/** "a letter to Rosa Marin", "heard back from Rosa" */
const isSomebody = (tokens: readonly Token[], from: number, to: number, second: Token): boolean =>
	bearsPerson(tokens, from, to) ||
	tokens[to - 1]!.possessive ||
	tokens[from]!.allCaps ||
	(to - from === 1 && second.lower === 'back' && isListed(tokens[from]!, LIST.GIVEN | LIST.FAMILY));

function weighFor(w: Weights, {tokens, from, to}: NameInLine): void {
	const second = tokens[from - 2]?.lower;
	if (second === undefined) return;
	// "A team left for Nipani"
	if (LEFT.has(second)) {
		w.place += 2;
		w.person -= 1;
	}
	// "the TD for Clare"
	else if (SEATED.has(second)) {
		w.place += 3;
		w.person -= 2;
	}
	// "worked for Banorte"
	else if (WORKS.has(second) && !bearsPerson(tokens, from, to)) {
		w.organization += 2;
		w.person -= 0.5;
	}
}

/** "a group called Ferreo", "an area called Pampa Hermosa" */
function weighCalled(w: Weights, {tokens, from}: NameInLine): void {
	const thing = tokens[from - 2]?.lower;
	const context = thing === undefined ? 0 : contextOf(thing);
	if (context & CONTEXT.ORGANIZATION_NOUN || (thing !== undefined && SUCH.has(thing))) {
		w.organization += 3;
		w.person -= 2;
	} else if (context & CONTEXT.ROLE) w.person += 2;
	else if (context & CONTEXT.PLACE_NOUN) {
		w.place += 2.5;
		w.person -= 2;
	}
}

/** Whether somebody is named right before `at`, an adverb and a comma aside. */
function bearsName(tokens: readonly Token[], at: number): boolean {
	let last = at - 1;
	while (last > at - 4 && tokens[last] !== undefined && !tokens[last]!.capital) last--;
	if (last < 1 || !tokens[last]?.capital || tokens[last + 1]!.glue === 'break') return false;
	let first = last;
	while (first > 0 && tokens[first]!.glue === 'space' && tokens[first - 1]!.capital) first--;
	return first < last && isListed(tokens[first]!, LIST.GIVEN);
}
