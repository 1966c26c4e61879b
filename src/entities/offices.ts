import {knownName} from './gazetteer.ts';
import {isNothing} from './office-like.ts';
import {matchKnown, matchKnownPlace} from './runs/match-known.ts';
import {hasOf} from './runs/push-candidate.ts';
import type {Run} from './runs/runs.ts';
import type {Token} from './tokens.ts';
import {isListed, LIST} from './weighing/word-lists.ts';
import {OF_HEADS} from './words/organization-words.ts';
import {PLACE_STARTS} from './words/place-words.ts';

/** "ambassador to the United States Odo Lindqvist": the tokens of the place before the person, or 0. */
export function placeBeforePerson(tokens: readonly Token[], from: number, to: number): number {
	const size = matchKnown(tokens, from);
	if (size === 0 || to - from - size < 2 || from < 2) return 0;
	let at = from - 1;
	if (tokens[at]!.lower === 'the') at--;
	const link = tokens[at]?.lower;
	if (link !== 'of' && link !== 'to' && link !== 'for') return 0;
	// "Member for Harrow Odo Bell"
	return at > 0 && (isListed(tokens[at - 1]!, LIST.OFFICE) || tokens[at - 1]!.lower === 'member') ? size : 0;
}

/** "State" of "Secretary of State John Kerry", "Staff" of "Chief of Staff Ana Ruiz": where the name begins, `to` for none. */
export function skipOfficeField(tokens: readonly Token[], from: number, to: number): number {
	// "Leader of the Opposition Odo Bell"
	const of =
		from > 2 && tokens[from]!.lower === 'opposition' && tokens[from - 1]!.lower === 'the'
			? from - 2
			: from - 1;
	if (of < 1 || tokens[of]!.lower !== 'of' || !isListed(tokens[of - 1]!, LIST.OFFICE)) return from;
	let at = from;
	while (
		at < to &&
		(tokens[at]!.lower === 'and' || OFFICE_FIELDS.has(tokens[at]!.lower) || isListed(tokens[at]!, LIST.FIELD))
	)
		at++;
	return at === to || tokens[at]!.capital ? at : from;
}

const OFFICE_FIELDS = new Set(
	'state staff defense defence national police mission protocol cabinet council opposition public corporate'.split(
		' ',
	),
);

/** "Minister of Foreign Affairs Wang Yi" comes as "Foreign Affairs Wang Yi" with its office before it. */
function skipField(tokens: readonly Token[], from: number, to: number): number {
	let at = from;
	while (at < to - 1 && (tokens[at]!.lower === 'of' || isListed(tokens[at]!, LIST.FIELD))) at++;
	return at;
}

/** Heads of places and organizations that are surnames as often: "Senator Hill", "President Park". */
export const SURNAME_HEADS = new Set(
	'park hill church lake forest banks woods lane street temple bridge rivers ford stone rivers fort hall house wells mills fields field bush west north cook bell marsh brook moor glen heath grove dale cliff brooks cave peak pond hollow parish'.split(
		' ',
	),
);

/** "Dr", "Sen.": what follows is a person, where a country may follow the "Miss" of "Miss Namibia". */
const isShortHonorific = (token: Token): boolean => SHORT_HONORIFICS.has(token.lower);
const SHORT_HONORIFICS = new Set('mr mrs ms dr prof sen rep gov gen lt col capt sgt'.split(' '));

/** Whether a word may belong to the title before a name: each of "former", "minister" and "Dr". */
const isTitleWord = (token: Token): boolean =>
	isListed(token, LIST.OFFICE | LIST.OFFICE_MODIFIER | LIST.HONORIFIC);

/** The last office or honorific that stands before a name or ends a title; -1 for none. */
export function lastOffice(tokens: readonly Token[], from: number, to: number): number {
	for (let at = to - 1; at >= from; at--) {
		const token = tokens[at]!;
		if (!isListed(token, LIST.OFFICE | LIST.HONORIFIC)) {
			if (isRank(tokens, at, to)) return at;
			continue;
		}
		// "CEDO" may be an acronym; "COUNCILLOR PIKE:" in a transcript is an office and a name.
		const before = at > from ? tokens[at - 1]! : null;
		const isOfCapitals = tokens[at + 1]?.allCaps && at < to - 1;
		// "WHITE HOUSE PRESS SECRETARY:"
		const isQualified = before?.allCaps && isTitleWord(before);
		if (token.allCaps && token.word.length > 3 && token.word !== 'SEAL' && !isOfCapitals && !isQualified)
			continue;
		// "Cassel Ato Bell" bears it as a name
		if (FIRST_ONLY.has(token.lower) && (token.allCaps || (at > from && !leadsTo(tokens[at - 1]!)))) continue;
		// "Sultan bin Omar Al Marin"
		if (at < to - 1 && SONS.has(tokens[at + 1]!.word)) continue;
		if (DETECTIVE_ONLY.has(token.lower) && !/^det(?:ective)?$/.test(before?.lower ?? '')) continue;
		// "Halden Bank AG", where "the Texas AG" is an office
		if (token.word === 'AG' && at === to - 1 && at > from && knownName(before!.lower)?.kind !== 'place')
			continue;
		// "Md Iqbal Khan": short for Mohammad
		if (token.word === 'Md') continue;
		// the "Port Aven Star"
		if (at === to - 1 && at > from && token.lower === 'star') continue;
		if (at < to - 1) {
			// "San Gregorio Gov. Odo Bell": a title that is cut short is no name
			if (
				before !== null &&
				tokens[at + 1]!.glue !== 'dot' &&
				isListed(before, LIST.GIVEN) &&
				!isListed(before, LIST.DOUBTFUL | LIST.OFFICE_MODIFIER) &&
				// "Santa Elena Mayor Odo Bell"
				!(at - from > 1 && PLACE_STARTS.has(tokens[from]!.lower)) &&
				// "San Francisco Supervisor Odo Bell"
				matchKnown(tokens, from) !== at - from
			)
				continue;
			return at;
		}
		// A last word is a surname after a given name ("Stephen King"), an office after its qualifier.
		if (before === null || isTitleWord(before) || before.possessive || before.allCaps) return at;
		if (
			matchKnown(tokens, from) === at - from ||
			isListed(before, LIST.DEMONYM | LIST.PEOPLE | LIST.KNOWN | LIST.ORGANIZATION_HEAD)
		)
			return at;
		// "Chief Wholesale Banking Officer"
		if (isListed(before, LIST.COMMON | LIST.FIELD) && !isListed(before, LIST.GIVEN)) return at;
	}
	return -1;
}

/** Honorifics that are names as well, unless nothing stands before them. */
const FIRST_ONLY = new Set('dy ato ratu adv seri sri shri khun acharya tengku tunku'.split(' '));

/** "Finance Minister Sri Odo Bell", "Tan Sri Odo Bell" */
const leadsTo = (before: Token): boolean => isTitleWord(before) || before.lower === 'tan';
const SONS = new Set(['bin', 'ibn', 'bint']);

/** "Det Con Olivia Marsh": short for constable there only. */
const DETECTIVE_ONLY = new Set(['con']);

/** "DC Anna Marsh", who is a detective constable: capitals before a given name. */
const isRank = (tokens: readonly Token[], at: number, to: number): boolean =>
	at < to - 1 &&
	tokens[at]!.allCaps &&
	!tokens[at + 1]!.allCaps &&
	(RANKS.has(tokens[at]!.word)
		? isListed(tokens[at + 1]!, LIST.GIVEN)
		: // "CP Bethrand Onuoha" is a commissioner of police, "CP Joshi" bears initials
			tokens[at]!.word === 'CP' && to - at === 3);

const RANKS = new Set(['DC', 'DS', 'DI', 'PC']);

/** How an office in a run parts it; a run that is one name, office and all, is not parted. */
type OfficeCut = {
	/** Where the title begins; what stands before it are names of their own. */
	readonly left: number;
	/** Where the name behind the office begins: the end of the run for none. */
	readonly name: number;
	/** Whether a person bears the title: "Miss Namibia" is the country. */
	readonly isBorne: boolean;
};

/** Parts the run from `start` to `to` at its last office; null when all of it is one name. `headed`: by its last word. */
export function cutAtOffice(
	tokens: readonly Token[],
	{from, to}: Run,
	start: number,
	office: number,
	headed: boolean,
): OfficeCut | null {
	const rest = office + 1;
	if (
		rest < to &&
		headed &&
		!(to - rest <= 2 && SURNAME_HEADS.has(tokens[to - 1]!.lower) && isAddress(tokens[office]!)) &&
		!(to - rest === 1 && SURNAME_HEADS.has(tokens[to - 1]!.lower)) &&
		!(
			to - rest <= 2 &&
			isElected(tokens[office]!) &&
			(to - rest === 1 || isListed(tokens[rest]!, LIST.GIVEN))
		) &&
		// "Deputy President Nicholas Lake"
		!(
			to - rest === 2 &&
			office > start &&
			isTitleWord(tokens[office - 1]!) &&
			SURNAME_HEADS.has(tokens[to - 1]!.lower)
		) &&
		!isShortHonorific(tokens[office]!)
	)
		return null;
	// "Office of the High Commissioner for Refugees"
	if (rest < to && tokens[from]!.lower === 'office' && /^(?:of|for)$/.test(tokens[rest]!.lower)) return null;
	// "Hospital General de Marrow"
	if (tokens[office]!.lower === 'general' && isListed(tokens[start]!, LIST.ORGANIZATION_START)) return null;
	// "Lestria General Confederation of Labour"
	if (rest < to - 1 && tokens[office]!.lower === 'general' && OF_HEADS.has(tokens[rest]!.lower))
		if (tokens[rest + 1]!.lower === 'of') return null;
	// "Office of the President", "Citizens' Council for Criminal Justice"
	if (rest === to && hasOf(tokens, from, to))
		if (OF_HEADS.has(tokens[from]!.lower) || isListed(tokens[office]!, LIST.FIELD)) return null;
	// "Labour Party Secretary Odo Bell": the party is a name, no title.
	const known = matchKnown(tokens, start);
	const first = known > 1 ? start + known : start;
	const ofFields = FIELD_OFFICES.has(tokens[office]!.lower);
	let left = office;
	const object = objectAt(tokens, from, office);
	while (
		left > first &&
		!isBody(tokens, left - 1, object) &&
		!isPartyOf(tokens[left - 1]!, tokens[office]!) &&
		(isTitleWord(tokens[left - 1]!) ||
			(ofFields && (isListed(tokens[left - 1]!, LIST.FIELD) || tokens[left - 1]!.lower === 'services')) ||
			// "Additional Government Pleader", "Guardian Minister"
			(tokens[left - 1]!.lower === 'government' && (left - 1 === first || isTitleWord(tokens[left - 2]!))) ||
			(tokens[left - 1]!.lower === 'guardian' && tokens[office]!.lower === 'minister') ||
			(tokens[left - 1]!.lower === 'tan' && tokens[left]!.lower === 'sri'))
	)
		left--;
	// "Chief Wholesale Banking Officer"
	if (left > start && CHIEFS.has(tokens[start]!.lower) && arePlain(tokens, start + 1, left)) left = start;
	// "Benton County Sheriff": the county is a name.
	if (left > start && left < office && isCounty(tokens[left]!, tokens[office]!)) left++;
	const name =
		rest === to || isNothing(tokens, office, to) ? to : skipField(tokens, skipPageant(tokens, rest, to), to);
	const isPlace = !isShortHonorific(tokens[office]!) && name < to && matchKnown(tokens, name) === to - name;
	return {left, name, isBorne: !isPlace};
}

/** "a Labour MP", where a "Labour Minister" is in charge of work. */
const isPartyOf = ({lower}: Token, office: Token): boolean =>
	(lower === 'labour' || lower === 'labor') && PARTISANS.has(office.lower);
const PARTISANS = new Set(
	'mp mps mep msp ms leader councillor cllr peer senator senators candidate whip mla'.split(' '),
);

/** "Economic" of "Department of Economic Affairs Director": where what a body is for begins; -1 for none. */
function objectAt(tokens: readonly Token[], from: number, office: number): number {
	for (let at = office - 2; at > from; at--)
		if (/^(?:of|for|on)$/.test(tokens[at]!.lower)) return OF_HEADS.has(tokens[at - 1]!.lower) ? at + 1 : -1;
	return -1;
}

/**
 * Whether a word that might qualify an office belongs to the name of a body before it: "Senate Speaker", and what stands
 * behind "of" in "Department of Economic Affairs Director". `object`: where the latter begins, -1 for nowhere.
 */
function isBody(tokens: readonly Token[], at: number, object: number): boolean {
	const token = tokens[at]!;
	if (token.lower === 'senate' || token.lower === 'house') return !token.allCaps;
	return (
		object >= 0 && (at === object || (at > object && isListed(token, LIST.FIELD) && !RANKED.has(token.lower)))
	);
}

/** Words that qualify offices more often than they end the name of a body. */
const RANKED = new Set('general medical legal press public executive financial security'.split(' '));

const CHIEFS = new Set(['chief', 'vice', 'deputy', 'senior', 'assistant', 'executive', 'managing']);

function arePlain(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (!isListed(tokens[at]!, LIST.COMMON | LIST.FIELD | LIST.OFFICE_MODIFIER)) return false;
	return true;
}

/** "Miss Universe Alicia Marin", the "Miss Universe Thailand" contest: where the name begins, `to` for none. */
function skipPageant(tokens: readonly Token[], at: number, to: number): number {
	if (tokens[at - 1]!.lower !== 'miss' || !PAGEANTS.has(tokens[at]!.lower)) return at;
	return Math.min(to, at + 1 + matchKnownPlace(tokens, at + 1));
}

/** "Miss Universe": who bears it has another name. */
const PAGEANTS = new Set(
	'universe world earth teen america international grand supranational continental globe intercontinental'.split(
		' ',
	),
);

/** "Dame Phyllida Marsh", but not "Queen Mary Hill": said before the names of persons, not of places. */
const isAddress = ({lower}: Token): boolean => ADDRESSES.has(lower);
const ADDRESSES = new Set(
	'sir dame lady lord baroness judge justice inspector superintendent sergeant constable detective lieutenant corporal trooper councillor councilor cllr congressman congresswoman senator con dci pleader dc ds di'.split(
		' ',
	),
);

/** "Cllr Bob Trench": nothing but a person is called so, whatever the surname. */
const isElected = ({lower}: Token): boolean => ELECTED.has(lower);
const ELECTED = new Set(
	'councillor councilor cllr congressman congresswoman councilman councilwoman alderman'.split(' '),
);

/** Not the district of "U.S. District Judge", "Aven District Attorney". */
const isCounty = ({lower}: Token, office: Token): boolean =>
	/^(?:county|city)$/.test(lower) || (lower === 'district' && !JURISTS.has(office.lower));

const JURISTS = new Set('judge attorney magistrate prosecutor justice'.split(' '));

/** Offices that a field of work qualifies: "Irrigation Minister". */
const FIELD_OFFICES = new Set(['minister', 'secretary', 'undersecretary', 'commissioner', 'czar', 'tsar']);
