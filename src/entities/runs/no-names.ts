import {isDemonym} from '../demonyms.ts';
import {isDigit, isUpper} from '../letter-case.ts';
import {PEOPLE_ENDING} from '../peoples.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {findAcronym} from '../words/acronyms.ts';
import {DAYS_AND_MONTHS, PEOPLES} from '../words/calendar.ts';
import {COMMON_WORDS} from '../words/common-words.ts';
import {POST_NOMINALS} from '../words/name-particles.ts';
import type {Run} from './runs.ts';

/** What has a capital and is none of the three: peoples, ships, storms, letters behind names, tickers, numbers. */

/** "Odo Bell KC" ends before the letters, "PTI ABC XYZ", the last words of a story, before who wrote and edited it. */
export function withoutPostNominals(tokens: readonly Token[], {from, to}: Run): number {
	let end = to;
	if (tokens[from]!.word === 'PTI' && to === tokens.length)
		while (end - from > 1 && tokens[end - 1]!.allCaps) end--;
	while (end - from > 2 && isPostNominal(tokens[end - 1]!)) end--;
	return end;
}

const isPostNominal = ({word}: Token): boolean => POST_NOMINALS.has(word.replaceAll('.', ''));

/** "MOTOR RACING - …": the sport that a report is about, at the head of its first line. */
export const isSportLabel = (tokens: readonly Token[], {from, to}: Run): boolean =>
	from === 0 &&
	tokens[to]?.glue === 'break' &&
	tokens.slice(0, to).every(({allCaps, lower}) => allCaps && SPORTS.has(lower));
const SPORTS = new Set(
	'soccer football rugby league union tennis golf cricket motor racing motorcycling cycling athletics boxing baseball basketball hockey ice nba nfl nhl skiing swimming rowing sailing'.split(
		' ',
	),
);

/** Ships and storms are none of the three: "HMS Bounty", "Typhoon Odette". */
export function isVesselOrStorm(tokens: readonly Token[], {from, to}: Run): boolean {
	if (to - from < 2) return false;
	const first = tokens[from]!;
	if (first.allCaps) return SHIP_LETTERS.has(first.word);
	// "Operation Lantern"
	if (first.lower === 'operation' || (STORMS.has(first.lower) && to - from === 2)) return true;
	// "Space Shuttle Odyssey"
	if (first.lower === 'shuttle' || (first.lower === 'space' && tokens[from + 1]!.lower === 'shuttle'))
		return true;
	// "Severe Tropical Cyclone Odette", "El Niño"
	if (first.lower === 'severe' || first.lower === 'tropical')
		return STORMS.has(tokens[to - 2]!.lower) || STORMS.has(tokens[to - 1]!.lower);
	return (
		to - from === 2 && NINOS.has(tokens[to - 1]!.lower) && (first.lower === 'el' || first.lower === 'la')
	);
}

/** "HE WORE MY GOWN" among other words: capitals that shout, with a plain word in capitals beside them, and no acronym. */
export function isShouted(tokens: readonly Token[], {from, to}: Run): boolean {
	if (!tokens[from]!.allCaps || !(isLoud(tokens[from - 1]) || isLoud(tokens[to]))) return false;
	for (let at = from; at < to; at++)
		if (!tokens[at]!.allCaps || isListed(tokens[at]!, LIST.KNOWN)) return false;
	let quiet = 0;
	const limit = Math.min(tokens.length, to + AROUND);
	for (let at = Math.max(0, from - AROUND); at < limit; at++) if (!tokens[at]!.capital) quiet++;
	return quiet >= 3;
}

/** "HE", "MY", but not the "A" that begins a sentence, nor "WHO". */
const isLoud = (token: Token | undefined): boolean =>
	token !== undefined &&
	token.word.length > 1 &&
	token.word === token.word.toUpperCase() &&
	isListed(token, LIST.FUNCTION) &&
	findAcronym(token.word) === undefined;

/** How many words on either side tell a line in capitals from a word in capitals. */
const AROUND = 20;

const SHIP_LETTERS = new Set('MV HMS HMAS HMNZS HMCS USS USNS USCGC INS BRP KRI RMS RSS ROKS'.split(' '));
const NINOS = new Set(['niño', 'nino', 'niña', 'nina']);
const STORMS = new Set('typhoon hurricane cyclone storm'.split(' '));

/** Whether a single word with a capital names nothing; `titled`: an office or honorific stands before it. */
export function isNoNameAlone(tokens: readonly Token[], at: number, titled: boolean): boolean {
	const token = tokens[at]!;
	const {lower, word, allCaps} = token;
	if (allCaps && (isTicker(tokens, at) || (token.glue === 'comma' && isPostNominal(token)))) return true;
	if (OFFICE_LETTERS.has(word) || isMoney(tokens, at) || isSeat(tokens, at)) return true;
	// "Crane No. 2"
	if (tokens[at + 1]?.word === 'No' && tokens[at + 1]!.glue === 'space' && tokens[at + 2]?.number)
		return true;
	// "at 6:40 p.m. CT"
	if (allCaps && /^[ap]\.?m$/.test(tokens[at - 1]?.lower ?? '') && /^\p{Lu}{1,3}T$/u.test(word)) return true;
	// "His Highness the Amir"
	if (lower === 'amir' && tokens[at - 1]?.lower === 'the') return true;
	// "Van drivers"
	if (token.initial && (lower === 'van' || lower === 'von')) return true;
	// "Fisheries minister Odo Bell"
	if (token.initial && isListed(token, LIST.FIELD | LIST.PLACE_HEAD) && isOfficer(tokens[at + 1]))
		return true;
	// "Labor Day"
	if (lower === 'labor' && tokens[at + 1]?.lower === 'day') return true;
	// "An Hon Member: “Shame!”"
	if (
		/^(?:members?|gentlem[ae]n|lady|ladies|friend)$/.test(lower) &&
		HONOURABLE.test(tokens[at - 1]?.lower ?? '')
	)
		return true;
	if (titled || isListed(token, LIST.KNOWN)) return false;
	if (isListed(token, LIST.DEMONYM | LIST.PEOPLE | LIST.NO_ENTITY) || PEOPLE_ENDING.test(lower)) return true;
	if (isPairOfPeoples(lower)) return true;
	// "the SHSs", "two MLAs"
	if (word.length < 7 && isUpper(word.charCodeAt(1)) && PLURAL_LETTERS.test(word)) return true;
	// "(MRNE.OL)", what an exchange calls a company
	if (QUOTED_AT.test(word) || (token.glue === 'break' && RIC.test(word) && findAcronym(word) === undefined))
		return true;
	// "Franco-German"
	const next = tokens[at + 1];
	if (next?.glue === 'break' && next.start === token.end + 1 && JOINED_PEOPLES.has(lower)) return true;
	// "Brent crude"
	if (lower === 'brent' && OILS.has(next?.lower ?? '')) return true;
	// "T-shirt"
	if (lower.charCodeAt(1) === 45) return findAcronym(word) === undefined;
	if (word.length === 1) return !isPlatform(tokens, at);
	if (isAmount(word)) return true;
	if (allCaps) {
		if (isCurrency(tokens, at) || ROMAN.test(word)) return true;
		// "the CPI (M)" is a party
		// "PPP Senator Odo Bell"
		if (THINGS.has(word) && !(next?.glue === 'space' && (next.capital ? PARTISANS : SEATED).has(next.lower)))
			return true;
		if (COMMON_WORDS.has(lower) && findAcronym(word) === undefined) return true;
	}
	// "Richmond, B.C.", where "500 B.C." is a year
	if (word === 'B.C' && token.glue === 'comma') return false;
	return word.includes('.') && isNoName(lower.replaceAll('.', ''));
}

const isOfficer = (token: Token | undefined): boolean =>
	token?.glue === 'space' &&
	!token.capital &&
	/^(?:minister|secretary|commissioner|chairman|officer|councillor|spokes\p{L}+)$/u.test(token.lower);

const HONOURABLE = /^hon(?:ou?rable)?$/;

/** "posted on X", "X, formerly Twitter", but not "on X street" */
function isPlatform(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]!.word !== 'X') return false;
	const next = tokens[at + 1];
	if (next?.lower === 'formerly') return true;
	const isOn = tokens[at]!.glue === 'space' && tokens[at - 1]?.lower === 'on';
	return isOn && (next === undefined || next.glue !== 'space' || isListed(next, LIST.FUNCTION));
}

/** Letters that stand for things and not for bodies; small, some are names. */
const THINGS = new Set(
	'PMV PIL KO TKO MVP ERA EP LP UV SAT PIN ROI KPI FDI PPP SME GPA XML HTML SWAT AKA GNI EQ PPE TNT VPN EBITDA AGM EGM BMX RPG CPR MDMA BDSM CPI ETF ETFS GMO APR QR HR PR CV FAQ AOB TMO OT AGI'.split(
		' ',
	),
);

const PERIODS = /^(?:Q[1-4]|[HT][12]|FY\d{2,4})$/;
/** "(RF.N: )", "(BMO.TO)" */
const RIC = /^\p{Lu}{2,6}\.(?:N|O|L|TO|PA|DE|HK|T|SS|NS|BO|AX|MI|MC|AS|BR|KS|SI|BK|KL|JK|SA|MX)$/u;
const QUOTED_AT = /^\p{Lu}{3,6}\.\p{Lu}{1,2}$/u;

/** "PPP senator Rosa Marin" */
const SEATED = new Set(['senator', 'senators', 'lawmaker', 'lawmakers', 'mna', 'mpa']);
const PARTISANS = new Set([
	'senator',
	'senators',
	'leader',
	'leaders',
	'lawmaker',
	'mp',
	'mps',
	'mna',
	'candidate',
]);

const OILS = new Set([
	'crude',
	'futures',
	'oil',
	'prices',
	'settled',
	'rose',
	'fell',
	'contract',
	'contracts',
]);

const PLURAL_LETTERS = /^\p{Lu}{2,5}s$/u;

/** First halves that stand for peoples before others. */
const JOINED_PEOPLES = new Set('franco sino anglo indo russo austro greco italo hispano'.split(' '));

/** "the GP said", "a local MLA" */
const OFFICE_LETTERS = new Set(
	'MEC MECs MMC MMCs SI DIG DSG DAG GP GPs MSP MSPs MLA MLAs MPP MPPs TD TDs CEO CEOs CFO CFOs COO CTO VP DJ MC'.split(
		' ',
	),
);

/** "Dutch-Belgian" */
function isPairOfPeoples(lower: string): boolean {
	const at = lower.indexOf('-');
	if (at < 0) return false;
	const isOne = (word: string): boolean => isDemonym(word) || PEOPLES.has(word);
	return isOne(lower.slice(0, at)) && isOne(lower.slice(at + 1));
}

/** "N3bn", "R500m", "Q3", "FY26" */
export const isAmount = (word: string): boolean =>
	(isDigit(word.charCodeAt(1)) || isDigit(word.charCodeAt(2)) || isDigit(word.charCodeAt(3))) &&
	(AMOUNT.test(word) || PERIODS.test(word));

/** "R360m", "Sh2b", "P3.2-B" */
const AMOUNT =
	/^(?:\p{Lu}{1,2}|[KTU]?[Ss]h|Rs)\d+(?:\.\d+)?-?(?:bn|m|k|tn|trn|mn|[bBM])$|^(?:(?:[KTU]?[Ss]h|Rs)\d|[KRN]\d{3,}$)/u;

const isNoName = (lower: string): boolean => PEOPLES.has(lower) || DAYS_AND_MONTHS.has(lower);

/** "XIX" */
const ROMAN = /^[IVX]{2,6}$/;

/** "(Nasdaq: TLMN)", "NYSE: HRB" */
const isTicker = (tokens: readonly Token[], at: number): boolean => {
	const before = tokens[at - 1];
	return (
		before !== undefined &&
		tokens[at]!.start - before.end === 2 &&
		EXCHANGES.has(before.lower) &&
		tokens[at]!.glue === 'break'
	);
};

const EXCHANGES = new Set(
	'nasdaq nyse lse tsx tsxv asx bse nse sgx hkex euronext otc otcqb otcqx aim amex ticker jse'.split(' '),
);

/** "Rs 640 crore", "53 billion US dollars": the currency, not the country. */
function isMoney(tokens: readonly Token[], at: number): boolean {
	const {word, end} = tokens[at]!;
	const next = tokens[at + 1];
	if (next === undefined || next.start - end > 3) return false;
	if (word === 'Rs') return next.number;
	return (word === 'US' || word === 'U.S') && /^dollars?$/.test(next.lower);
}

/** A "Member of Parliament" and a "Secretary of State" bear an office. */
function isSeat(tokens: readonly Token[], at: number): boolean {
	if (tokens[at - 1]?.lower !== 'of') return false;
	const holder = tokens[at - 2]?.lower;
	const {lower} = tokens[at]!;
	return lower === 'state'
		? holder === 'secretary' || holder === 'secretaries'
		: lower === 'parliament' && (holder === 'member' || holder === 'members');
}

/** "US $ 22", "SAR 500": a code, in capitals, before an amount. */
function isCurrency(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	const next = tokens[at + 1];
	if (token.word.length > 3 || next === undefined || !next.number) return false;
	return next.glue === 'space' || next.start - token.end <= 3;
}
