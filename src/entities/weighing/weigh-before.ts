import type {Token} from '../tokens.ts';
import {CONTEXT, contextOf} from '../words/context-words.ts';
import {HOUSES} from '../words/place-words.ts';
import {
	AFLOAT,
	COMMODITIES,
	COMPASS,
	DISTRICT_KINDS,
	DONE_TO,
	EITHER,
	FOUNDED,
	GONE_TO,
	LEFT,
	OF_RIVERS,
	OUTPUT,
	OWNS,
	PEOPLE_TOO,
	REPRESENTS,
	RULES,
	SEATED,
	SUCH,
	TELLS,
	WORK_FOR,
	WORKS,
} from '../words/words-before.ts';
import {bearsPerson, isUnknown, type NameInLine} from './name-in-line.ts';
import {isHousePhrase, weighAt, weighFrom, weighIn} from './weigh-where.ts';
import type {Weights} from './weights.ts';
import {isListed, LIST} from './word-lists.ts';

/** What the word before a name, and the one before that, say of its kind. */

/** Adds to `w` what the word before a name says, and the one before that: each branch asks only what it needs. */
export function weighBefore(w: Weights, tokens: readonly Token[], from: number, to: number): void {
	const {lower, initial} = tokens[from - 1]!;
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
	} else if (lower === 'the') {
		weighThe(w, initial, tokens[to - 1]!, to - from, further);
		// "the left bank of the Tolmo"
		if (
			second?.lower === 'of' &&
			to - from === 1 &&
			OF_RIVERS.has(tokens[from - 3]?.lower ?? '') &&
			!tokens[from]!.lower.endsWith('s')
		)
			w.place += 3;
	} else if (lower === 'of') weighOf(w, {tokens, from, to}, further);
	else if (lower === 'in') weighIn(w, {tokens, from, to}, second);
	else if (lower === 'at') weighAt(w, {tokens, from, to}, further);
	// "microchips through Medinka"
	else if (lower === 'through')
		w.place += isUnknown(tokens, from, to) && !tokens[to - 1]!.possessive && second?.number === false ? 1 : 0;
	else if (context & CONTEXT.IN) w.place += lower === 'near' && to - from === 1 ? 2 : 1.2;
	else if (context & CONTEXT.FROM_TO) {
		if (lower === 'from' && second?.lower === 'signed') w.organization += 2;
		else if (lower === 'from' && second !== undefined && weighFrom(w, {tokens, from, to}, second)) return;
		else if (isHousePhrase(tokens, from, to)) w.place += 1.5;
		// "who had come from Sha Tor Kal"
		else if (further & CONTEXT.MOTION) w.place += isSomebody(tokens, from, to, second!) ? 1.5 : 2.2;
		// "carried the body to Musha"
		else if (lower === 'to' && isUnknown(tokens, from, to) && isCarried(tokens, from - 2)) w.place += 1.5;
		else w.place += lower === 'from' && isUnknown(tokens, from, to) ? 0.8 : 0.4;
	} else if (lower === 'off') {
		// "a wreck off Tolmnes"
		if (second !== undefined && AFLOAT.has(second.lower)) w.place += to - from > 1 ? 1.5 : 2;
	} else if (lower === 'on') {
		// "the bus on Mbagathi Way"
		if (to - from > 1 && tokens[to - 1]!.lower === 'way') w.place += 4;
	} else if (lower === 'for') weighFor(w, {tokens, from, to});
	// "Odo Bell, better known as Bellini"
	else if (lower === 'as') weighAs(w, tokens, from);
	// "six banks, including Sonal"
	else if (lower === 'including' && second !== undefined && SUCH.has(second.lower)) {
		w.organization += 2.5;
		w.person -= 1;
	}
	// "a group called Ferreo", "an area called Pampa Hermosa"
	else if (lower === 'called' || lower === 'named') weighCalled(w, second?.lower);
	else if (lower === 'surnamed') w.person += 3;
	else if (TELLS.has(lower)) {
		w.person += 0.5;
		w.place -= 1;
		// "told Variety": a paper that is called by a plain word
		w.organization +=
			isToldPaper(tokens, from, to) || isLettersAnd(tokens, from, to)
				? 2
				: isUnknown(tokens, from, to)
					? 1
					: 0.5;
	} else if (lower === 'by') {
		w.person += 0.5;
		w.organization +=
			second !== undefined && OUTPUT.has(second.lower) && !bearsPerson(tokens, from, to) ? 2 : 0.5;
	} else if (context & CONTEXT.ORGANIZATION_NOUN && !(lower === 'fund' && isFunded(second))) {
		// "the broadcaster Lito Marin", but "the broadcaster Channel Harbour"
		const bears = bearsPerson(tokens, from, to);
		if (bears && PEOPLE_TOO.has(lower)) w.person += 1.5;
		// "the band Velvet Harbour" is no harbour
		else w.organization += bears || isListed(tokens[to - 1]!, LIST.PLACE_HEAD) ? 5 : 3;
	} else if (
		EITHER.has(lower) &&
		(!bearsPerson(tokens, from, to) || isListed(tokens[to - 1]!, LIST.ORGANIZATION_HEAD))
	) {
		w.person += 1;
		w.organization += 1.5;
	} else if (context & CONTEXT.ROLE && COMMODITIES.has(second?.lower ?? '') && !bearsPerson(tokens, from, to))
		w.organization += 3;
	else if (context & CONTEXT.ROLE) w.person += 3;
	else if (context & CONTEXT.PLACE_APPOSITIVE) w.place += 2;
	// "who represents Kiharu"
	else if (REPRESENTS.has(lower) && second?.lower === 'who') w.place += 1.5;
	// "which owns Kindle Connection"
	else if (OWNS.has(lower) && second?.lower !== 'to' && !bearsPerson(tokens, from, to)) w.organization += 1.2;
	else if (isUnknown(tokens, from, to)) {
		// "They toured Kiharo", "He met Zalnikov", "who founded Zalno"
		if (GONE_TO.has(lower)) w.place += 1;
		else if (DONE_TO.has(lower)) w.person += 0.8;
		else if (FOUNDED.has(lower)) w.organization += 1;
	}
}

function weighAs(w: Weights, tokens: readonly Token[], from: number): void {
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

/** "told PUNCH Metro" */
const isLettersAnd = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from === 2 && tokens[from]!.allCaps && tokens[from]!.word.length > 2 && !tokens[to - 1]!.allCaps;

const isToldPaper = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from === 1 && (tokens[from]!.lists & ~LIST.BEGINS_KNOWN) === LIST.COMMON;

function weighThe(w: Weights, initial: boolean, last: Token, size: number, further: number): void {
	w.organization += initial ? 0.3 : 0.6;
	w.person -= 1.5;
	w.place -= 0.5;
	// "at the Gartenbau", "near the Teesta": not "in the", which stands before papers and parliaments too
	if (
		further & (CONTEXT.IN | CONTEXT.FROM_TO) &&
		(size > 1 ? HOUSES.has(last.lower) : last.lower === 'amazon')
	)
		w.place += 2;
	else if (further & CONTEXT.AT_THE) w.place += 1.6;
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

/** "to fund Tolmex", "help fund Tolmex": a verb, where "the Lestrian fund Tolmex" is one. */
const isFunded = (before: Token | undefined): boolean =>
	before !== undefined &&
	/^(?:to|help|helps|helped|will|would|could|can|and|must|should)$/.test(before.lower);

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

function weighCalled(w: Weights, thing: string | undefined): void {
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
