import type {Candidate} from './candidates.ts';
import {knownName, STATE_ABBREVIATIONS} from './gazetteer.ts';
import {SURNAME_HEADS} from './offices.ts';
import type {Token} from './tokens.ts';
import {isListed, LIST} from './word-lists.ts';
import {findAcronym} from './words/acronyms.ts';
import {OWNED_HEADS} from './words/organization-words.ts';
import {DIRECTIONS, PLACE_APPOSITIVES, PLACE_NOUNS, PLACE_STARTS} from './words/place-words.ts';
import {ROLE_NOUNS, SPEECH_VERBS} from './words/roles.ts';

/** How much speaks for each kind. */
export type Weights = {person: number; organization: number; place: number};

/** A new record at each call: the callers add to it. */
export const noWeights = (): Weights => ({person: 0, organization: 0, place: 0});

/** What the words of a name say of its kind, wherever it stands. `words` as tokens have them, lower case. */
export function weighName(words: readonly string[], tokens: readonly Token[]): Weights {
	const w = noWeights();
	const size = words.length;
	const key = words.join(' ');
	const known = knownName(key);
	if (known !== undefined) w[known.kind] += 6;
	const first = words[0]!;
	const last = words[size - 1]!;
	const head = tokens[0]!;
	const tail = tokens[size - 1]!;
	const ofAt = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for' || word === 'on'));
	if (size === 1) {
		const acronym = head.allCaps || head.word === head.lower ? findAcronym(head.word) : undefined;
		if (acronym !== undefined) w[acronym.kind] += 6;
		else if (known === undefined) {
			// "XQV"; a code with figures is a product, a flight or a road as often
			if (head.allCaps && head.word.length <= 7) w.organization += DIGIT.test(head.word) ? 0.5 : 2.5;
			if (isListed(head, LIST.GIVEN)) w.person += isListed(head, LIST.DOUBTFUL) ? 0.5 : 2;
			if (isListed(head, LIST.FAMILY)) w.person += 1.5;
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
	if (ofAt > 0) {
		if (PLACE_OF_HEADS.has(words[ofAt - 1]!)) w.place += 4;
		else w.organization += 5;
	} else if (known === undefined) {
		if (isListed(tail, LIST.ORGANIZATION_HEAD)) w.organization += isListed(tail, LIST.PLACE_HEAD) ? 2 : 5;
		if (isListed(tail, LIST.PLACE_HEAD)) w.place += size === 2 && WET.has(last) ? 2 : 4;
		if (isListed(head, LIST.ORGANIZATION_HEAD) && !isListed(head, LIST.GIVEN)) w.organization += 2;
	}
	if (known !== undefined) return w;
	if (isListed(head, LIST.ORGANIZATION_START)) w.organization += 4;
	if (PLACE_STARTS.has(first)) w.place += 2.5;
	if (DIRECTIONS.has(first)) w.place += 2;
	const headed = isListed(tail, LIST.ORGANIZATION_HEAD | LIST.PLACE_HEAD);
	// "Manuel Antonio Park" is no person
	if (isListed(head, LIST.GIVEN))
		w.person +=
			(isListed(head, LIST.DOUBTFUL) ? 2.5 : 4.5) /
			(headed && (size > 2 || !SURNAME_HEADS.has(last)) ? 3 : 1);
	if (isListed(head, LIST.FAMILY) && size <= 3) w.person += 2;
	if (isListed(tail, LIST.FAMILY) && !headed) w.person += 2;
	if (PARTS.has(last)) w.place += 3;
	else if (!isListed(head, LIST.GIVEN) && !isListed(tail, LIST.PLACE_HEAD) && isListed(head, LIST.KNOWN))
		w.organization += 2.5;
	if (isListed(tail, LIST.SUFFIX)) w.person += 4;
	let common = 0;
	let plain = 0;
	for (let i = 0; i < size; i++) {
		const word = words[i]!;
		const token = tokens[i]!;
		if (token.word.length === 1 && token.capital && i > 0 && i < size - 1) w.person += 3;
		// "P. Such", whose surname is a plain word
		if (i === 0 && token.word.length === 1 && size === 2 && tokens[1]!.glue === 'dot') w.person += 3;
		if (i > 0 && PARTICLES.has(word)) w.person += 2.5;
		if (token.glue === 'and-sign' && i > 0) w.organization += 3;
		if (word.includes('-') && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(token.word)) w.person += 3;
		if (token.glue === 'hyphen' && !token.capital) w.person += 3;
		if (i > 0 && token.allCaps && token.word.length > 1) w.organization += 1;
		// "Palletta FrostGuard", but not "Ana McCoy"
		if (i === size - 1 && CAMEL.test(token.word) && !SURNAME_STARTS.test(token.word)) w.organization += 4;
		if (i < size - 1 && isListed(token, LIST.DEMONYM | LIST.PEOPLE)) w.organization += 1.5;
		if (isListed(token, LIST.COMMON) && !isListed(token, LIST.GIVEN | LIST.FAMILY)) {
			if (i < size - 1 || !headed) common++;
		} else if (
			token.capital &&
			!token.allCaps &&
			!(headed && i === size - 1) &&
			(isListed(token, LIST.GIVEN) || !isListed(token, LIST.KNOWN))
		)
			plain++;
		if (i === size - 1 && knownName(word)?.kind === 'place') w.organization += 1;
		if (i < size - 1 && i > 0 && token.possessive) w.organization += 2;
		if (i === size - 1 && OWNED_HEADS.has(word) && tokens[i - 1]!.possessive) w.organization += 6;
	}
	if (TRADE_ENDINGS.test(last)) w.organization += 4;
	if ((last === 'center' || last === 'centre') && CENTER_FIELDS.has(words[size - 2]!)) w.organization += 4;
	if (common > 0) w.organization += 1.5;
	else if (plain === size && size <= 3) w.person += 2;
	else if (size <= 4) w.person += 0.5;
	return w;
}

/** "The Gazette asked": a paper by the last word of its name. */
const PAPERS = new Set(
	'gazette herald tribune courier packet echo argus bulletin examiner sentinel ledger chronicle observer guardian telegraph journal advertiser dispatch inquirer enquirer'.split(
		' ',
	),
);
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
	'medical health cancer research law legal policy rights resource justice study heart trauma data crisis'.split(
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
	'ben',
]);
const PLACE_OF_HEADS = new Set(
	(
		'state states republic kingdom city town village province district county gulf bay cape strait straits isle isles sea ' +
		'lake river mount horn port region territory tower airport town township plains'
	).split(' '),
);

const IN = new Set([
	'in',
	'near',
	'across',
	'throughout',
	'outside',
	'around',
	'above',
	'toward',
	'towards',
	'via',
	'into',
	'northern',
	'southern',
	'eastern',
	'western',
	'central',
	'downtown',
	'neighbouring',
	'neighboring',
	'rural',
	'nearby',
	'mainland',
]);
const AT_THE = new Set(
	'near across along around outside at beside above below inside off through'.split(' '),
);
/** "flew to X", "a native of", "the road from X" */
const MOTION = new Set(
	(
		'flew fly flies flying flown went go going gone travelled traveled travelling traveling travel moved moving move returned returning ' +
		'return drove driving walked sailed marched fled fleeing came coming come arrived arriving drove headed heading bound en-route ' +
		'emigrated immigrated deported evacuated exported imported visit visits trip journey flight flights road way miles kilometres ' +
		'kilometers km north south east west highway train bus route back relocated transferred sent spread'
	).split(' '),
);
const LEADS_IN = new Set(['in', 'at', 'from', 'near']);
const FROM_TO = new Set(['from', 'to', 'at', 'inside', 'visit', 'leave', 'left']);
const ORGANIZATION_NOUNS = new Set(
	(
		'company firm group newspaper agency party magazine bank startup start-up club ngo organization organisation network ' +
		'channel website retailer maker carmaker automaker giant manufacturer broadcaster developer operator airline team ' +
		'band charity nonprofit think-tank brand platform app insurer lender brokerage publisher union daily weekly tabloid ' +
		'chain conglomerate supplier carrier distributor owner label studio cooperative outlet militia movement rebels'
	).split(' '),
);
const AFTER_ORGANIZATION = new Set(
	(
		'shares stock executives spokesman spokeswoman spokesperson employees staff members headquarters subsidiary ceo ' +
		'chairman chairperson chairwoman boss lawmakers mps leadership board shareholders investors customers users activists ' +
		'workers candidate candidates supporters fighters militants insurgents legislator legislators editor reporter column ' +
		'analyst analysts general-secretary leader leaders chief president director manager coach players fans squad'
	).split(' '),
);
/** "founder of X", "shares of X" */
const OF_ORGANIZATION = new Set(
	'founder co-founder ceo shares members member chairman chairwoman chair director editor subsidiary unit employees customers boss owner owners'.split(
		' ',
	),
);
const SETTLEMENTS = new Set('city town village hamlet municipality suburb commune'.split(' '));
/** "Ilocos Sur", "Kivu North" */
const PARTS = new Set('sur norte oriental occidental north south'.split(' '));
/** "Okabe-san" */
const HONORIFIC_TAILS = new Set(['san', 'sama', 'kun', 'ji', 'saheb']);
const KIN = new Set(
	'wife husband mother father son daughter brother sister lawyer family parents widow'.split(' '),
);

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
		weighBefore(w, before, tokens[from - 2]);
	if (last.compound !== null) {
		if (HONORIFIC_TAILS.has(last.compound)) w.person += 5;
		else if (last.compound === 'based' || last.compound === 'born') w.place += 4;
		else if (last.compound === 'led') w.organization += 0.5;
		return w;
	}
	if (after === undefined) return w;
	if (last.possessive) {
		if (KIN.has(after.lower)) w.person += 2;
		else if (after.lower === 'capital' || after.lower === 'government') w.place += 2;
		return w;
	}
	// "the Ede-Ejigbo road"
	if (after.start === last.end + 1 && PLACE_NOUNS.has(tokens[to + 1]?.lower ?? '')) w.place += 2.5;
	if (after.glue === 'space') {
		if (after.capital) return w;
		const {lower} = after;
		if (SPEECH_VERBS.has(lower)) {
			w.person += 1.5;
			w.organization += 0.6;
		} else if (lower === 'who') w.person += 3;
		else if (lower === 'government' || lower === 'officials' || lower === 'authorities' || lower === 'police')
			w.place += 1;
		else if (PLACE_NOUNS.has(lower)) w.place += 2.5;
		else if (AFTER_ORGANIZATION.has(lower)) w.organization += 1.5;
	} else if (after.glue === 'comma') weighComma(w, tokens, from, to);
	// "The president of the union, Odwina Marsh, predicted"
	if (glue === 'comma' && after.glue === 'comma' && SPEECH_VERBS.has(after.lower) && hasRole(tokens, from))
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
		if (isListed(tokens[at]!, LIST.ROLE)) return true;
		if (tokens[at]!.glue !== 'space') return false;
	}
	return false;
}

function weighBefore(w: Weights, before: Token, second: Token | undefined): void {
	const {lower} = before;
	if (lower === 'in') {
		w.place += 2;
		w.person -= 1;
	} else if (IN.has(lower)) w.place += 1.2;
	else if (FROM_TO.has(lower)) w.place += second !== undefined && MOTION.has(second.lower) ? 1.5 : 0.4;
	else if (lower === 'the') {
		w.organization += 0.6;
		w.person -= 1.5;
		w.place -= 0.5;
		// "at the Gartenbau", "near the Teesta": not "in the", which stands before papers and parliaments too
		if (second !== undefined && AT_THE.has(second.lower)) w.place += 1.6;
	} else if (lower === 'of') {
		if (second !== undefined && PLACE_APPOSITIVES.has(second.lower)) {
			w.place += 3;
			// "the village of Tal-e Sabz"
			if (SETTLEMENTS.has(second.lower)) w.person -= 3;
		} else if (second !== undefined && OF_ORGANIZATION.has(second.lower)) w.organization += 1.2;
		// "Rosalie Abad of Masinloc, whose school"
		else if (second?.capital && second.glue === 'space' && !second.initial) w.person -= 2.5;
	} else if (lower === 'told' || lower === 'by') {
		w.person += 0.5;
		w.organization += 0.5;
	} else if (ORGANIZATION_NOUNS.has(lower)) w.organization += 3;
	else if (ROLE_NOUNS.has(lower)) w.person += 3;
	else if (PLACE_APPOSITIVES.has(lower)) w.place += 2;
}

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
		const known = knownName(after.lower);
		if (to - from <= 2 && (known?.kind === 'place' || STATE_ABBREVIATIONS.has(after.word))) w.place += 2;
		else if (to - from >= 2 && isOfficeBehind(tokens, to)) w.person += 2.5;
		return;
	}
	// "In Bungoma, the party's leader said"
	if (from > 0 && LEADS_IN.has(tokens[from - 1]!.lower)) return;
	const limit = Math.min(tokens.length, to + 6);
	for (let at = to; at < limit; at++) {
		const token = tokens[at]!;
		if (at > to && token.glue !== 'space' && token.glue !== 'hyphen') break;
		if (isListed(token, LIST.ROLE)) {
			w.person += 2.5;
			return;
		}
		if (ORGANIZATION_NOUNS.has(token.lower)) {
			w.organization += 1.5;
			return;
		}
		if (PLACE_NOUNS.has(token.lower)) {
			w.place += 1;
			return;
		}
	}
}

/**
 * Whether an office stands at `from` by itself, as under a quotation of a press release ("― Ana Ruiz, Chief
 * Surveyor, Aven Works") and not before the next name ("in Kenya, President Odu said").
 */
function isOfficeBehind(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < Math.min(tokens.length, from + 4) && tokens[at]!.capital; at++) {
		if (at > from && tokens[at]!.glue !== 'space' && tokens[at]!.glue !== 'hyphen') return false;
		const next = tokens[at + 1];
		const stands = next === undefined || (next.glue !== 'space' && next.glue !== 'hyphen') || !next.capital;
		if (stands) return tokens[at]!.lower.split('-').some(word => ROLE_NOUNS.has(word));
	}
	return false;
}
