import {type KnownName, knownName} from '../gazetteer.ts';
import {isDigit} from '../letter-case.ts';
import {SURNAME_HEADS} from '../offices.ts';
import {isPaperWithArticle} from '../runs/leading-words.ts';
import type {Token} from '../tokens.ts';
import {findAcronym} from '../words/acronyms.ts';
import {NUMERAL_STARTS, RUN_AS_SYSTEMS} from '../words/organization-words.ts';
import {DIRECTIONS, HOUSES, PLACE_STARTS} from '../words/place-words.ts';
import {STATES} from '../words/regions.ts';
import {weighEachWord} from './weigh-each-word.ts';
import {weighWord} from './weigh-word.ts';
import {noWeights, type Weights} from './weights.ts';
import {LIST, listsAt} from './word-lists.ts';

/** What the words of a name say of its kind, wherever it stands. `words` as tokens have them, lower case. */
export function weighName(
	words: readonly string[],
	tokens: readonly Token[],
	known: KnownName | undefined,
): Weights {
	const w = noWeights();
	weighKnown(w, words, tokens[0]!, known);
	if (words.length === 1) {
		weighWord(w, tokens[0]!, known !== undefined);
		return w;
	}
	const ends = endsOf(words, tokens);
	const ofAt = words.findIndex((word, i) => i > 0 && OF_JOINERS.has(word));
	if (ofAt > 0) weighOf(w, words, ends, ofAt);
	else if (known === undefined) weighHeads(w, ends);
	if (known !== undefined) return w;
	weighStart(w, ends, tokens[0]!, tokens[1]!);
	weighBothEnds(w, words, ends);
	// "Great Northern Highway"
	const isPlaced = (ends.tailLists & LIST.PLACE_HEAD) !== 0 && !(ends.tailLists & LIST.ORGANIZATION_HEAD);
	const {common, plain} = weighEachWord(w, tokens, {headed: ends.headed, isPlaced});
	const {last, size} = ends;
	if (TRADE_ENDINGS.test(last)) w.organization += 4;
	// "told The Star"
	if (size === 2 && isPaperWithArticle(tokens, 0, size)) w.organization += 4;
	// "Fox News Channel", but not "Bristol Channel"
	if (last === 'channel' && BROADCAST.has(words[size - 2]!)) w.organization += 5;
	if (isDigit(last.charCodeAt(0)))
		w[words[size - 2] === 'channel' || words[size - 2] === 'radio' ? 'organization' : 'place'] += 5;
	if (PRINTED.has(last) && !(ends.headLists & LIST.COMMON)) w.organization += 1;
	// "National Radio and Television System"
	if (last === 'system' && size > 2 && words.some(word => RUN_AS_SYSTEMS.has(word))) w.organization += 5;
	// "Citadel AI"
	if (last === 'ai') w.organization += 4;
	// "Marrow Air", but not "Open Air"
	if (FIRMS.has(last) && !(ends.headLists & LIST.COMMON)) w.organization += 3.5;
	if ((last === 'center' || last === 'centre') && CENTER_FIELDS.has(words[size - 2]!)) w.organization += 5;
	// Where something happens, or who says it: what stands around it tells.
	if (HOUSES.has(last) && ofAt < 0) {
		w.organization = Math.min(w.organization, 3.5);
		w.place = Math.max(w.place, 3);
		// "Odo N. Bell General Hospital"
		if (size > 2) w.person = Math.min(w.person, 1.5);
		return w;
	}
	if (common > 0) w.organization += 0.3;
	else if (plain === size && size <= 3) w.person += 2;
	else if (size <= 4) w.person += 0.5;
	capPerson(w, words, tokens, ends);
	return w;
}

/** The first and the last word of a name of several. */
type Ends = {
	readonly size: number;
	readonly first: string;
	readonly last: string;
	readonly headLists: number;
	readonly tailLists: number;
	/** The last word is the head of a body or of a place. */
	readonly headed: boolean;
};

function endsOf(words: readonly string[], tokens: readonly Token[]): Ends {
	const size = words.length;
	const tailLists = listsAt(tokens[size - 1]!);
	return {
		size,
		first: words[0]!,
		last: words[size - 1]!,
		headLists: listsAt(tokens[0]!),
		tailLists,
		headed: (tailLists & (LIST.ORGANIZATION_HEAD | LIST.PLACE_HEAD)) !== 0,
	};
}

function weighKnown(w: Weights, words: readonly string[], head: Token, known: KnownName | undefined): void {
	// "OSH" in capitals is hardly the town of Osh
	if (known !== undefined && isCoded(words, head, known)) {
		w.place += 1;
		w.organization += 2.5;
	} else if (words.length === 1 && HOUSES.has(words[0]!)) {
		// "the Amazon" is the river, "Amazon" is not
		w.organization += 3;
		w.place += 2.4;
	} else if (known !== undefined) w[known.kind] += 6;
}

/** Whether three capitals would be a place, were they small. */
const isCoded = (words: readonly string[], {word, allCaps}: Token, {kind}: KnownName): boolean =>
	kind === 'place' && words.length === 1 && allCaps && word.length === 3 && findAcronym(word) === undefined;

function weighOf(w: Weights, words: readonly string[], {size, first, tailLists}: Ends, ofAt: number): void {
	// "Republic of Lestria Armed Forces"
	const isTail =
		tailLists & LIST.ORGANIZATION_HEAD &&
		!(tailLists & LIST.PLACE_HEAD) &&
		size - ofAt > 2 &&
		words[size - 2] !== 'the';
	if (PLACE_OF_HEADS.has(words[ofAt - 1]!) && !isTail) w.place += 5.5;
	// "St. Brannoc of Marrow Cathedral", "St. Brannoc of Marrow"
	else if (first === 'st') w[tailLists & LIST.PLACE_HEAD ? 'place' : 'person'] += 5;
	else w.organization += 5;
}

function weighHeads(w: Weights, {size, last, headLists, tailLists}: Ends): void {
	if (tailLists & LIST.ORGANIZATION_HEAD) w.organization += tailLists & LIST.PLACE_HEAD ? 2 : 5;
	if (tailLists & LIST.PLACE_HEAD) w.place += size === 2 && WET.has(last) ? 2 : 4;
	// "Tolm Copper Mines" digs, and "Tolm Mine" is dug
	if (last === 'mines' && size > 2) w.organization += 4.5;
	if (headLists & LIST.ORGANIZATION_HEAD && !(headLists & (LIST.GIVEN | LIST.COMMON))) w.organization += 2;
}

function weighStart(
	w: Weights,
	{size, first, last, headLists, tailLists}: Ends,
	head: Token,
	second: Token,
): void {
	if (headLists & LIST.ORGANIZATION_START) w.organization += 4;
	if (PLACE_STARTS.has(first)) w.place += 2.5;
	// the "Ninth Circuit", a court
	if (last === 'circuit' && (NUMERAL_STARTS.has(first) || /^\d+(?:st|nd|rd|th)$/.test(first)))
		w.organization += 6;
	// "U.S. House", "Texas House": who legislates
	if (last === 'house' && isSeatOfHouse(head, size)) w.organization += 6;
	// "Co Kilmoyle", an Irish county
	if (first === 'co' && size === 2 && head.word === 'Co') w.place += 5;
	// "the Col de Tolm", where "Col Marin" is somebody
	if (first === 'col' && !second.capital) w.place += 8;
	// "CBS Cable"
	if (head.allCaps && findAcronym(head.word)?.kind === 'organization') w.organization += 2;
	if (DIRECTIONS.has(first)) w.place += 2;
	// "Little Hanning", "Great Missing"
	if (VILLAGE_STARTS.has(first) && size === 2 && !(tailLists & (LIST.ORGANIZATION_HEAD | LIST.COMMON)))
		w.place += 2;
}

function weighBothEnds(
	w: Weights,
	words: readonly string[],
	{size, first, last, headLists, tailLists, headed}: Ends,
): void {
	// "Manuel Antonio Park" is no person
	if (headLists & LIST.GIVEN)
		w.person +=
			(headLists & LIST.DOUBTFUL ? 2.5 : 4.5) /
			(headed && (size > 2 || last === 'street' || !SURNAME_HEADS.has(last)) ? 3 : 1);
	if (headLists & LIST.FAMILY && size <= 3) w.person += 2;
	if (tailLists & LIST.FAMILY && !headed) w.person += 2;
	if (PARTS.has(last) || (QUARTERS.has(last) && headLists & LIST.KNOWN)) w.place += 3;
	else if (
		!(headLists & LIST.GIVEN) &&
		!(tailLists & LIST.PLACE_HEAD) &&
		headLists & LIST.KNOWN &&
		!PLACE_STARTS.has(first)
	)
		w.organization += 2.5;
	if (tailLists & LIST.SUFFIX) w.person += 4;
	// "Northern Rwanda"
	if (DIRECTIONS.has(first) && endsInPlace(words)) w.place += 4;
	// "Sport Lestria", but not "Old Lestria"
	else if (
		headLists & (LIST.COMMON | LIST.FIELD) &&
		!(headLists & LIST.PLACE_HEAD) &&
		!BEFORE_PLACES.has(first) &&
		endsInPlace(words)
	)
		w.organization += 2.5;
}

/** Whether the last word, or the last two, are a place that the lists know. */
const endsInPlace = (words: readonly string[]): boolean =>
	!words.includes('of') &&
	(knownName(words.at(-1)!)?.kind === 'place' ||
		(words.length > 2 && knownName(`${words.at(-2)!} ${words.at(-1)!}`)?.kind === 'place'));

/** Words that say which of several places of a name it is, or when. */
const BEFORE_PLACES = new Set([
	...DIRECTIONS,
	...PLACE_STARTS,
	...'old little great big modern ancient colonial medieval corporate rural'.split(' '),
]);

/** Names that look like those of persons and are none. */
function capPerson(
	w: Weights,
	words: readonly string[],
	tokens: readonly Token[],
	{size, first, last, headLists, headed}: Ends,
): void {
	// "Nathan & Chia" are no one person
	if (tokens[size - 1]!.glue === 'and-sign') w.person = Math.min(w.person, 1);
	// "John F. Kennedy International Airport"
	if (headed && size > 3) w.person -= 4;
	// "P-51 Mustang"
	if (w.person > 0.5 && tokens.some(({word}) => DIGIT.test(word))) w.person = Math.min(w.person, 0.5);
	// "Las Vegas Sun" is nobody of Vegas
	if (size === 3 && headLists & LIST.BEGINS_KNOWN && knownName(`${first} ${words[1]!}`)?.kind === 'place') {
		w.person = Math.min(w.person, 1);
		// "St Lucia Kings"
		if (PRINTED.has(last) || /[^s]s$/.test(last)) w.organization += 3;
	}
}

const DIGIT = /\d/;

/** Whether a house of a parliament is called after it: a state of America, or all of them. */
const isSeatOfHouse = ({lower}: Token, size: number): boolean =>
	size === 2 && (/^u\.?s\.?$/.test(lower) || STATE_NAMES.has(lower));
const STATE_NAMES = new Set(STATES.map(({names}) => names[0]!.toLowerCase()));

/** Last words of papers behind the town that they are printed in. */
const PRINTED = new Set([
	'sun',
	'bee',
	'star',
	'union-tribune',
	'journal-constitution',
	'sun-times',
	'star-tribune',
]);

/** First words of villages. */
const VILLAGE_STARTS = new Set([
	'little',
	'great',
	'much',
	'nether',
	'chipping',
	'market',
	'kirk',
	'abbots',
	'kings',
	'bishops',
	'stoke',
]);
/** "Ottoline Marsh" is a person as often as a place. */
const WET = new Set('marsh glen brook cliff dale moor heath grove'.split(' '));
/** Last words that name a trade: "Truepoint Hydrographic", "Halden Robotics". */
const TRADE_ENDINGS =
	/..(?:graphic|graphics|tronic|tronics|nautics|istics|matics|botics|ceuticals|nomics|tech|soft|corp|works|ware|bank|kasse)$/;
/** What goes on with a body's name: "Tolm Association against Torture". */
const OF_JOINERS = new Set(['of', 'for', 'on', 'against']);
/** What channels show. */
const BROADCAST = new Set(
	'news weather sports sport history discovery movie music business tv television disney'.split(' '),
);
/** Last words of firms behind a name only. */
const FIRMS = new Set(['air', 'life', 'works']);
/** "Medical Center" is a body, "Shopping Center" a place. */
const CENTER_FIELDS = new Set(
	(
		'artist artists strategy strategic monitoring reform hurricane weather prediction forecast tsunami earthquake medical health cancer research law legal policy rights resource justice study heart trauma data crisis ' +
		'services service educational education entrepreneurship friendship training innovation technology information development welfare learning coaching counseling counselling advocacy'
	).split(' '),
);
/** "Ilocos Sur", "Kivu North" */
const PARTS = new Set('sur norte oriental occidental north south'.split(' '));
/** "Anambra Central", but not "Kanye West" */
const QUARTERS = new Set(['east', 'west', 'central']);
const PLACE_OF_HEADS = new Set(
	(
		'mall state states republic kingdom city town village province district county gulf bay cape strait straits isle isles sea ' +
		'lake river mount horn port region territory tower airport township plains sultanate emirate duchy principality'
	).split(' '),
);
