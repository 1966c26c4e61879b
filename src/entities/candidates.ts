import {knownName} from './gazetteer.ts';
import {isNoNameAlone, isShouted, isVesselOrStorm, withoutPostNominals} from './no-names.ts';
import {
	isShortHonorific,
	isTitleWord,
	lastOffice,
	placeBeforePerson,
	SURNAME_HEADS,
	skipField,
	skipOfficeField,
} from './offices.ts';
import {isPeople, OCCUPATION, skipDemonyms} from './peoples.ts';
import {matchKnown, type Run} from './runs.ts';
import type {Token} from './tokens.ts';
import {isListed, LIST} from './word-lists.ts';
import {findAcronym} from './words/acronyms.ts';
import {COMMON_WORDS} from './words/common-words.ts';
import {DOUBTFUL_NAMES, isGivenName} from './words/first-names.ts';
import {FIELD_WORDS, NUMBERED_UNITS, OF_HEADS, ORGANIZATION_HEADS} from './words/organization-words.ts';
import {PLACE_STARTS} from './words/place-words.ts';
import {FAMILY_NAMES} from './words/surnames.ts';

/** A run, or a piece of one, that may be a name. */
export type Candidate = {
	/** Half-open, into the tokens of its line. */
	readonly from: number;
	readonly to: number;
	/** First token of a title in capitals before it ("Prime", of "Prime Minister Hun Sen"); -1 for none. */
	readonly title: number;
};

/**
 * Takes a run apart into the names in it: titles go ("President Donald Trump"), what qualifies a title
 * becomes a name of its own ("NASA Administrator Charles Bolden"), nationalities go unless an organization
 * or place is named with them ("Indian Navy").
 */
export function findCandidates(tokens: readonly Token[], run: Run): Candidate[] {
	const out: Candidate[] = [];
	if (isVesselOrStorm(tokens, run) || isShouted(tokens, run)) return out;
	splitRun(tokens, run.from, withoutPostNominals(tokens, run), out);
	return out;
}

function splitRun(tokens: readonly Token[], from: number, to: number, out: Candidate[]): void {
	if (from >= to) return;
	const known = matchKnown(tokens, from);
	if (known === to - from) {
		push(tokens, from, to, -1, out);
		return;
	}
	if (to - from === 1) {
		if (known > 1 || isNameByItself(tokens, from)) push(tokens, from, to, -1, out);
		return;
	}
	const isInitial = to - from === 2 && tokens[from]!.word.length === 1;
	// "C. White": no colour and no people
	if (isInitial && tokens[to - 1]!.glue === 'dot' && tokens[to - 1]!.word.length > 1) {
		push(tokens, from, to, -1, out);
		return;
	}
	// "W L PCT GB": the head of a table
	if (to - from > 1 && tokens[from]!.word.length === 1 && tokens[from + 1]!.word.length === 1) {
		let isHead = true;
		for (let at = from; at < to; at++) isHead &&= tokens[at]!.allCaps || tokens[at]!.word.length === 1;
		if (isHead && tokens[from + 1]!.glue === 'space') return;
	}
	// "Liberal Democratic Party Secretary-General Odo Bell": the party is no nationality.
	let start = known > 1 ? from : skipDemonyms(tokens, from, to);
	while (known <= 1 && start < to - 1 && LEADING.has(tokens[start]!.lower)) start++;
	const last = tokens[to - 1]!;
	// "World War II"
	const headToken = to - from > 2 && isListed(last, LIST.SUFFIX) ? tokens[to - 2]! : last;
	const head = headToken.lower;
	const headed = isListed(headToken, LIST.ORGANIZATION_HEAD | LIST.PLACE_HEAD);
	if (start === to) return;
	// "Secretary of State John Kerry": the run begins at "State", its office stands before it.
	const name = headed ? start : skipOfficeField(tokens, start, to);
	if (name > start) {
		push(tokens, name, to, start - 2, out);
		return;
	}
	// "Barley grower Col Marin": a farmer of that name and no colonel
	const role = tokens[start - 1];
	if (
		tokens[start]!.lower === 'col' &&
		to - start === 2 &&
		last.glue === 'space' &&
		role !== undefined &&
		!role.capital &&
		isListed(role, LIST.ROLE)
	) {
		push(tokens, start, to, -1, out);
		return;
	}
	const office = lastOffice(tokens, start, to);
	if (office >= 0) {
		splitAtOffice(tokens, from, start, office, to, headed, out);
		return;
	}
	const isSurname =
		to - start === 2 && isListed(tokens[start]!, LIST.GIVEN) && !isListed(tokens[start]!, LIST.DOUBTFUL);
	const isInstitution = head === 'survey' && SURVEYED.has(tokens[to - 2]?.lower ?? '');
	if (
		isListed(headToken, LIST.NO_ENTITY) &&
		!isInstitution &&
		!headToken.allCaps &&
		!isSurname &&
		!hasOf(tokens, start, to)
	) {
		pushSponsor(tokens, start, to, out);
		return;
	}
	let begin = from;
	while (begin < start && LEADING.has(tokens[begin]!.lower)) begin++;
	if (start > begin && (headed || hasOf(tokens, from, to))) {
		push(tokens, begin, to, -1, out);
		return;
	}
	splitNames(tokens, start, to, headed, out);
}

/** Whether a word that is a run by itself may be a name: no people, no office, and nothing that is no entity. */
function isNameByItself(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	if (skipDemonyms(tokens, at, at + 1) > at || lastOffice(tokens, at, at + 1) >= 0) return false;
	if (!isListed(token, LIST.NO_ENTITY) || token.allCaps) return true;
	return token.lower === 'survey' && SURVEYED.has(tokens[at - 1]?.lower ?? '');
}

/** "the U.S. Geological Survey" is an institution, "the American Community Survey" is none. */
const SURVEYED = new Set(
	'geological ordnance antarctic geophysical geodetic hydrographic archaeological biological botanical soil'.split(
		' ',
	),
);

/** "Former CIA Director", "the Late Odo Bell" */
const LEADING = new Set([
	'former',
	'late',
	'top',
	'outgoing',
	'incoming',
	'fellow',
	'longtime',
	'rival',
	'all-star',
	'all-pro',
	'teammate',
	'rookie',
]);

/** "Google Science Fair", "Rosa Marin Legacy Program": the event is no entity, the person or body it is named after is. */
function pushSponsor(tokens: readonly Token[], from: number, to: number, out: Candidate[]): void {
	const acronym = findAcronym(tokens[from]!.word);
	const size = Math.max(matchKnown(tokens, from), acronym === undefined ? 0 : 1);
	if (size > 0 && size < to - from) {
		const key = tokens
			.slice(from, from + size)
			.map(token => token.lower)
			.join(' ');
		if ((knownName(key) ?? acronym)?.kind === 'organization') push(tokens, from, from + size, -1, out);
		return;
	}
	const first = tokens[from]!.lower;
	if (
		to - from >= 3 &&
		isGivenName(first) &&
		!DOUBTFUL_NAMES.has(first) &&
		!isListed(tokens[from + 1]!, LIST.COMMON)
	) {
		push(tokens, from, from + 2, -1, out);
	}
}

/** "Dubbed Skookumjim", "Neighbouring Jiangsu" */
const PARTICIPLE = /..(?:ed|ing)$/;

/** A plain run without titles: what stands before a person goes, or is a name of its own. */
function splitNames(
	tokens: readonly Token[],
	from: number,
	to: number,
	headed: boolean,
	out: Candidate[],
): void {
	if (headed || hasOf(tokens, from, to)) {
		const person = headed ? to : personAtEnd(tokens, from, to);
		pushTrimmed(tokens, from, person, true, out);
		if (person < to) push(tokens, person, to, -1, out);
		return;
	}
	let start = from;
	const place = placeBeforePerson(tokens, from, to);
	if (place > 0) {
		push(tokens, from, from + place, -1, out);
		start += place;
	}
	if (beginsWithPlainWord(tokens, start, to)) start++;
	start = splitBeforePerson(tokens, start, to, out);
	pushTrimmed(tokens, start, to, headed, out);
}

/** "University of Tolm Harbour Rosa Marin": where the person begins, `to` for none. */
function personAtEnd(tokens: readonly Token[], from: number, to: number): number {
	const at = to - 2;
	if (at - from < 3 || !tokens[at - 1]!.capital) return to;
	const given = tokens[at]!.lower;
	const last = tokens[to - 1]!;
	const isPerson = isGivenName(given) && !DOUBTFUL_NAMES.has(given) && !isListed(last, LIST.COMMON);
	return isPerson && !isListed(last, LIST.KNOWN) && !last.allCaps ? at : to;
}

/** "Dubbed Skookumjim", "Neighbouring Jiangsu" at the head of a sentence. */
function beginsWithPlainWord(tokens: readonly Token[], start: number, to: number): boolean {
	const first = tokens[start]!;
	const second = tokens[start + 1];
	if (
		second === undefined ||
		to - start < 2 ||
		!first.initial ||
		matchKnown(tokens, start) > 1 ||
		isListed(first, LIST.ORGANIZATION_START)
	)
		return false;
	if (!isListed(first, LIST.COMMON) && !PARTICIPLE.test(first.lower)) return false;
	return !isListed(first, LIST.GIVEN) || isListed(second, LIST.GIVEN);
}

/** Names before a person are cut off: returns where the person begins, `start` when nothing stands before. */
function splitBeforePerson(tokens: readonly Token[], start: number, to: number, out: Candidate[]): number {
	if (to - start < 3) return start;
	const first = tokens[start]!;
	if (isListed(first, LIST.GIVEN)) return start;
	// "the Republic Odo Bell", "Harbour Affairs Rosa Al-Marin"
	if (leadsToPerson(first)) {
		for (let at = start + 1; at < to - 1; at++) {
			if (!isListed(tokens[at]!, LIST.GIVEN)) continue;
			if (at - start > 1 || isListed(first, LIST.KNOWN)) push(tokens, start, at, -1, out);
			return at;
		}
	}
	const second = tokens[start + 1]!;
	// "DJ Odo Bell", but not "DJ Tidewater"
	if (first.lower === 'dj') return start + 1;
	// "Onlooker Bev Pargeter said": a role that only begins the sentence has a capital
	if (first.initial && isListed(first, LIST.ROLE) && !isListed(second, LIST.COMMON)) return start + 1;
	if (!isListed(second, LIST.GIVEN)) return start;
	// "ANC Jessie Duarte"
	if (first.allCaps && !second.allCaps) {
		push(tokens, start, start + 1, -1, out);
		return start + 1;
	}
	// "Scientologist Paul Verne", "Marine Odo Bell"
	return OCCUPATION.test(first.lower) || isListed(first, LIST.ROLE) || isPlainBeforePerson(first.lower)
		? start + 1
		: start;
}

/** "Celebrities Odile Bell", "Icon Morton Bell", "Marine Odo Bell" */
const isPlainBeforePerson = (lower: string): boolean =>
	lower === 'marine' ||
	(COMMON_WORDS.has(lower) &&
		!ORGANIZATION_HEADS.has(lower) &&
		!PLACE_STARTS.has(lower) &&
		!FAMILY_NAMES.has(lower));

/** Cuts plain words behind a name off: "House Republicans", "Rosa Marin Image:". */
function pushTrimmed(
	tokens: readonly Token[],
	start: number,
	to: number,
	headed: boolean,
	out: Candidate[],
): void {
	let end = to;
	const first = tokens[start]!;
	const bearsFirst = isListed(first, LIST.GIVEN);
	// "NASA T-shirt"
	while (end - start > 1 && tokens[end - 1]!.lower.charCodeAt(1) === 45) end--;
	// "House Republicans", but "Union of Young Nurses" whole
	if (!headed || !hasOf(tokens, start, end))
		while (end - start > 1 && isPeople(tokens[end - 1]!, bearsFirst)) end--;
	if (end < to && end - start === 1 && isListed(first, LIST.COMMON) && !isListed(first, LIST.KNOWN)) return;
	if (!headed && bearsFirst) {
		while (end - start > 2 && isPlainWord(tokens[end - 1]!.lower)) end--;
	}
	push(tokens, start, end, -1, out);
}

const isPlainWord = (lower: string): boolean =>
	COMMON_WORDS.has(lower) && !isGivenName(lower) && !FAMILY_NAMES.has(lower);

function splitAtOffice(
	tokens: readonly Token[],
	from: number,
	start: number,
	office: number,
	to: number,
	headed: boolean,
	out: Candidate[],
): void {
	const rest = office + 1;
	if (
		rest < to &&
		headed &&
		!(to - rest <= 2 && SURNAME_HEADS.has(tokens[to - 1]!.lower) && isAddress(tokens[office]!)) &&
		!(to - rest === 1 && SURNAME_HEADS.has(tokens[to - 1]!.lower)) &&
		!isShortHonorific(tokens[office]!)
	) {
		push(tokens, from, to, -1, out);
		return;
	}
	// "Office of the President"
	if (rest === to && hasOf(tokens, from, to) && OF_HEADS.has(tokens[from]!.lower)) {
		push(tokens, from, to, -1, out);
		return;
	}
	// "Labour Party Secretary Odo Bell": the party is a name, no title.
	const known = matchKnown(tokens, start);
	const first = known > 1 ? start + known : start;
	const ofFields = FIELD_OFFICES.has(tokens[office]!.lower);
	let left = office;
	while (
		left > first &&
		(isTitleWord(tokens[left - 1]!) || (ofFields && isListed(tokens[left - 1]!, LIST.FIELD)))
	)
		left--;
	// "Benton County Sheriff": the county is a name.
	if (left > start && COUNTIES.has(tokens[left]!.lower) && left < office) left++;
	if (left > start) splitRun(tokens, from, left, out);
	if (rest < to) {
		const name = skipField(tokens, rest, to);
		// "Miss Namibia": the country, not a person.
		const isPlace = !isShortHonorific(tokens[office]!) && matchKnown(tokens, name) === to - name;
		if (name < to) push(tokens, name, to, isPlace ? -1 : left, out);
	}
}

/** "Dame Phyllida Marsh", but not "Queen Mary Hill": said before the names of persons, not of places. */
const isAddress = ({lower}: Token): boolean => /^(?:sir|dame|lady|lord|baroness|judge|justice)$/.test(lower);

const COUNTIES = new Set(['county', 'city', 'district']);

/** Offices that a field of work qualifies: "Irrigation Minister". */
const FIELD_OFFICES = new Set(['minister', 'secretary', 'undersecretary', 'commissioner', 'czar', 'tsar']);

const leadsToPerson = ({lower}: Token): boolean =>
	ORGANIZATION_HEADS.has(lower) ||
	FIELD_WORDS.has(lower) ||
	lower === 'republic' ||
	knownName(lower)?.kind === 'place';

const hasOf = (tokens: readonly Token[], from: number, to: number): boolean => {
	for (let at = from + 1; at < to - 1; at++) {
		const {lower} = tokens[at]!;
		if (lower === 'of' || lower === 'for') return true;
	}
	return false;
};

const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'de', 'la']);

/** "8th" directly before. */
const isOrdinal = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.glue === 'space' &&
	tokens[at - 1] !== undefined &&
	/^\d+(?:st|nd|rd|th)$/.test(tokens[at - 1]!.lower);

function push(tokens: readonly Token[], from: number, end: number, title: number, out: Candidate[]): void {
	// "Board of", left over when a title was cut off
	let to = end;
	while (to - from > 1 && SMALL.has(tokens[to - 1]!.word)) to--;
	if (to < end && isListed(tokens[to - 1]!, LIST.COMMON)) return;
	// "8th Infantry Division"
	if (title < 0 && NUMBERED_UNITS.has(tokens[to - 1]!.lower) && isOrdinal(tokens, from)) {
		out.push({from: from - 1, to, title});
		return;
	}
	if (to - from === 1) {
		const token = tokens[from]!;
		if (isNoNameAlone(tokens, from, title >= 0)) return;
		if (token.word.length === 1 && !token.capital) return;
	}
	out.push({from, to, title});
}
