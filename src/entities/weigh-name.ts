import {type KnownName, knownName, STATE_ABBREVIATIONS} from './gazetteer.ts';
import {SURNAME_HEADS} from './offices.ts';
import type {Token} from './tokens.ts';
import {noWeights, type Weights} from './weights.ts';
import {LIST, listsAt} from './word-lists.ts';
import {findAcronym} from './words/acronyms.ts';
import {OWNED_HEADS} from './words/organization-words.ts';
import {DIRECTIONS, HOUSES, PLACE_STARTS} from './words/place-words.ts';

/** What the words of a name say of its kind, wherever it stands. `words` as tokens have them, lower case. */
export function weighName(
	words: readonly string[],
	tokens: readonly Token[],
	known: KnownName | undefined,
): Weights {
	const w = noWeights();
	const size = words.length;
	// "OSH" in capitals is hardly the town of Osh
	if (known !== undefined && isCoded(words, tokens[0]!, known)) {
		w.place += 1;
		w.organization += 2.5;
	} else if (size === 1 && HOUSES.has(words[0]!)) {
		// "the Amazon" is the river, "Amazon" is not
		w.organization += 3;
		w.place += 2.4;
	} else if (known !== undefined) w[known.kind] += 6;
	const first = words[0]!;
	const last = words[size - 1]!;
	const head = tokens[0]!;
	const tail = tokens[size - 1]!;
	const headLists = listsAt(head);
	const tailLists = listsAt(tail);
	if (size === 1) {
		const acronym = head.allCaps || head.word === head.lower ? findAcronym(head.word) : undefined;
		if (acronym !== undefined) w[acronym.kind] += 6;
		// "N.H."
		else if (head.word.includes('.') && STATE_ABBREVIATIONS.has(head.word)) w.place += 6;
		else if (known === undefined) {
			// "XQV"; a code with figures is a product, a flight or a road as often
			if (head.allCaps && head.word.length <= 7) {
				w.organization += DIGIT.test(head.word) ? 0.5 : 2.5;
				if (!(headLists & (LIST.GIVEN | LIST.FAMILY))) w.person -= 1;
			}
			if (headLists & LIST.GIVEN) w.person += headLists & LIST.DOUBTFUL ? 0.5 : 2;
			if (headLists & LIST.FAMILY) w.person += 1.5;
			if (CAMEL.test(head.word)) w.organization += 2;
			if (PAPERS.has(first)) w.organization += 1.5;
			if (PLACE_ENDINGS.test(first)) w.place += 1;
			if (
				/(?:ez|ović|ovic|ić|sson|ski|sky|enko|shvili|ian|yan|escu|opoulos|wala|oglu|oğlu|ssen)$/.test(first)
			)
				w.person += 0.8;
		}
		return w;
	}
	const ofAt = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for' || word === 'on'));
	if (ofAt > 0) {
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
	} else if (known === undefined) {
		if (tailLists & LIST.ORGANIZATION_HEAD) w.organization += tailLists & LIST.PLACE_HEAD ? 2 : 5;
		if (tailLists & LIST.PLACE_HEAD) w.place += size === 2 && WET.has(last) ? 2 : 4;
		if (headLists & LIST.ORGANIZATION_HEAD && !(headLists & LIST.GIVEN)) w.organization += 2;
	}
	if (known !== undefined) return w;
	if (headLists & LIST.ORGANIZATION_START) w.organization += 4;
	if (PLACE_STARTS.has(first)) w.place += 2.5;
	// "Co Kilmoyle", an Irish county
	if (first === 'co' && size === 2 && head.word === 'Co') w.place += 5;
	if (DIRECTIONS.has(first)) w.place += 2;
	// "Little Hanning", "Great Missing"
	if (VILLAGE_STARTS.has(first) && size === 2 && !(tailLists & (LIST.ORGANIZATION_HEAD | LIST.COMMON)))
		w.place += 2;
	const headed = (tailLists & (LIST.ORGANIZATION_HEAD | LIST.PLACE_HEAD)) !== 0;
	// "Manuel Antonio Park" is no person
	if (headLists & LIST.GIVEN)
		w.person +=
			(headLists & LIST.DOUBTFUL ? 2.5 : 4.5) /
			(headed && (size > 2 || last === 'street' || !SURNAME_HEADS.has(last)) ? 3 : 1);
	if (headLists & LIST.FAMILY && size <= 3) w.person += 2;
	if (tailLists & LIST.FAMILY && !headed) w.person += 2;
	if (PARTS.has(last)) w.place += 3;
	else if (
		!(headLists & LIST.GIVEN) &&
		!(tailLists & LIST.PLACE_HEAD) &&
		headLists & LIST.KNOWN &&
		!PLACE_STARTS.has(first)
	)
		w.organization += 2.5;
	if (tailLists & LIST.SUFFIX) w.person += 4;
	// "Great Northern Highway"
	const isPlaced = (tailLists & LIST.PLACE_HEAD) !== 0 && !(tailLists & LIST.ORGANIZATION_HEAD);
	let common = 0;
	let plain = 0;
	for (let i = 0; i < size; i++) {
		const word = words[i]!;
		const token = tokens[i]!;
		const lists = listsAt(token);
		if (token.word.length === 1 && token.capital && i > 0 && i < size - 1 && token.glue !== 'and-sign')
			w.person += 3;
		// `Odo "The Tank" Bell`
		if (token.glue === 'open' && i > 0) w.person += 3;
		// "P. Such", whose surname is a plain word
		if (i === 0 && token.word.length === 1 && size === 2 && tokens[1]!.glue === 'dot') w.person += 3;
		if (i > 0 && PARTICLES.has(word)) w.person += 2.5;
		// "Marine Le Pen"
		if (i === 1 && word === 'le' && size === 3) w.person += 1.5;
		// "dos Anjos"
		if (i === 0 && !token.capital && size > 1) w.person += 3;
		if (token.glue === 'and-sign' && i > 0) w.organization += 3;
		if (word.includes('-') && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(token.word)) w.person += 3;
		if (token.glue === 'hyphen' && !token.capital) w.person += 3;
		if (i > 0 && token.allCaps && token.word.length > 1) w.organization += 1;
		// "Palletta FrostGuard", but not "Ana McCoy"
		if (i === size - 1 && CAMEL.test(token.word) && !SURNAME_STARTS.test(token.word)) w.organization += 4;
		if (i < size - 1 && lists & (LIST.DEMONYM | LIST.PEOPLE) && !(isPlaced && DIRECTIONS.has(word)))
			w.organization += 1.5;
		if (lists & LIST.COMMON && !(lists & (LIST.GIVEN | LIST.FAMILY | LIST.PARTICLE))) {
			if (i < size - 1 || !headed) common++;
		} else if (
			token.capital &&
			!token.allCaps &&
			!(headed && i === size - 1) &&
			(lists & LIST.GIVEN || !(lists & LIST.KNOWN))
		)
			plain++;
		if (i === size - 1 && lists & LIST.KNOWN && knownName(word)?.kind === 'place') w.organization += 1;
		if (i < size - 1 && i > 0 && token.possessive) w.organization += 2;
		// "Dottie's Diner" is nobody
		if (i < size - 1 && token.possessive) w.person -= 4;
		if (i === size - 1 && OWNED_HEADS.has(word) && tokens[i - 1]!.possessive) w.organization += 6;
	}
	if (TRADE_ENDINGS.test(last)) w.organization += 4;
	if ((last === 'center' || last === 'centre') && CENTER_FIELDS.has(words[size - 2]!)) w.organization += 4;
	// Where something happens, or who says it: what stands around it tells.
	if (HOUSES.has(last) && ofAt < 0) {
		w.organization = Math.min(w.organization, 3.5);
		w.place = Math.max(w.place, 3);
		return w;
	}
	if (common > 0) w.organization += 1.5;
	else if (plain === size && size <= 3) w.person += 2;
	else if (size <= 4) w.person += 0.5;
	// "Nathan & Chia" are no one person
	if (tokens[size - 1]!.glue === 'and-sign') w.person = Math.min(w.person, 1);
	// "Las Vegas Sun" is nobody of Vegas
	if (size === 3 && headLists & LIST.BEGINS_KNOWN && knownName(`${first} ${words[1]!}`)?.kind === 'place') {
		w.person = Math.min(w.person, 1);
		if (PRINTED.has(last)) w.organization += 3;
	}
	return w;
}

/** Whether three capitals would be a place, were they small. */
const isCoded = (words: readonly string[], {word, allCaps}: Token, {kind}: KnownName): boolean =>
	kind === 'place' && words.length === 1 && allCaps && word.length === 3 && findAcronym(word) === undefined;

/** "The Gazette asked": a paper by the last word of its name. */
const PAPERS = new Set(
	'gazette herald tribune courier packet echo argus bulletin examiner sentinel ledger chronicle observer guardian telegraph journal advertiser dispatch inquirer enquirer rovers wanderers albion hotspur'.split(
		' ',
	),
);
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
const DIGIT = /\d/;
/** "Ottoline Marsh" is a person as often as a place. */
const WET = new Set('marsh glen brook cliff dale moor heath grove'.split(' '));
const SURNAME_STARTS = /^(?:Ma?c|Fitz|D[eiu]|L[aeu]|Van|Von|O|El|Al|Ben|St|San)\p{Lu}/u;
const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}/u;
const PLACE_ENDINGS =
	/(?:stan|land|burg|burgh|berg|grad|ville|shire|pur|abad|nagar|town|polis|ford|ham|mouth|dorf|holm)$/;
/** Last words that name a trade: "Truepoint Hydrographic", "Halden Robotics". */
const TRADE_ENDINGS =
	/..(?:graphic|graphics|tronic|tronics|nautics|istics|matics|botics|ceuticals|nomics|tech|soft|corp|works|ware)$/;
/** "Medical Center" is a body, "Shopping Center" a place. */
const CENTER_FIELDS = new Set(
	'hurricane weather prediction forecast tsunami earthquake medical health cancer research law legal policy rights resource justice study heart trauma data crisis'.split(
		' ',
	),
);
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
	'ben',
]);
/** "Ilocos Sur", "Kivu North" */
const PARTS = new Set('sur norte oriental occidental north south'.split(' '));
const PLACE_OF_HEADS = new Set(
	(
		'state states republic kingdom city town village province district county gulf bay cape strait straits isle isles sea ' +
		'lake river mount horn port region territory tower airport township plains sultanate emirate duchy principality'
	).split(' '),
);
