import {isDemonym, knownName} from './gazetteer.ts';
import {matchKnown, type Run} from './runs.ts';
import type {Token} from './tokens.ts';
import {findAcronym} from './words/acronyms.ts';
import {PEOPLES} from './words/calendar.ts';
import {COMMON_WORDS} from './words/common-words.ts';
import {DOUBTFUL_NAMES, isGivenName} from './words/first-names.ts';
import {FIELD_WORDS, NO_ENTITY_HEADS, OF_HEADS, ORGANIZATION_HEADS} from './words/organization-words.ts';
import {PLACE_HEADS} from './words/place-words.ts';
import {HONORIFICS, OFFICE_MODIFIERS, OFFICES} from './words/titles.ts';

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
	splitRun(tokens, run.from, run.to, out);
	return out;
}

function splitRun(tokens: readonly Token[], from: number, to: number, out: Candidate[]): void {
	if (from >= to) return;
	if (matchKnown(tokens, from) === to - from) {
		push(tokens, from, to, -1, out);
		return;
	}
	const start = skipDemonyms(tokens, from, to);
	const head = tokens[to - 1]!.lower;
	const headed = ORGANIZATION_HEADS.has(head) || PLACE_HEADS.has(head);
	if (start === to) return;
	// "Secretary of State John Kerry": the run begins at "State", its office stands before it.
	const name = headed ? start : skipOfficeField(tokens, start, to);
	if (name > start) {
		push(tokens, name, to, start - 2, out);
		return;
	}
	const office = lastOffice(tokens, start, to);
	if (office >= 0) {
		splitAtOffice(tokens, from, start, office, to, headed, out);
		return;
	}
	const isSurname =
		to - start === 2 && isGivenName(tokens[start]!.lower) && !DOUBTFUL_NAMES.has(tokens[start]!.lower);
	if (NO_ENTITY_HEADS.has(head) && !tokens[to - 1]!.allCaps && !isSurname && !hasOf(tokens, start, to)) {
		pushSponsor(tokens, start, to, out);
		return;
	}
	if (start > from && (headed || hasOf(tokens, from, to))) {
		push(tokens, from, to, -1, out);
		return;
	}
	splitNames(tokens, start, to, headed, out);
}

/** "Google Science Fair", "Rosa Marin Legacy Program": the event is no entity, the person or body it is named after is. */
function pushSponsor(tokens: readonly Token[], from: number, to: number, out: Candidate[]): void {
	const size = matchKnown(tokens, from);
	if (size > 0 && size < to - from) {
		const key = tokens
			.slice(from, from + size)
			.map(token => token.lower)
			.join(' ');
		if ((knownName(key) ?? findAcronym(tokens[from]!.word))?.kind === 'organization')
			push(tokens, from, from + size, -1, out);
		return;
	}
	const first = tokens[from]!.lower;
	if (
		to - from >= 3 &&
		isGivenName(first) &&
		!DOUBTFUL_NAMES.has(first) &&
		!COMMON_WORDS.has(tokens[from + 1]!.lower)
	) {
		push(tokens, from, from + 2, -1, out);
	}
}

/** "Dubbed Skookumjim", "Neighbouring Jiangsu" */
const PARTICIPLE = /..(?:ed|ing)$/;

/** A plain run without titles. */
function splitNames(
	tokens: readonly Token[],
	from: number,
	to: number,
	headed: boolean,
	out: Candidate[],
): void {
	let start = from;
	const place = headed ? 0 : placeBeforePerson(tokens, from, to);
	if (place > 0) {
		push(tokens, from, from + place, -1, out);
		start += place;
	}
	const first = tokens[start]!;
	if (
		to - start >= 2 &&
		first.initial &&
		(COMMON_WORDS.has(first.lower) || PARTICIPLE.test(first.lower)) &&
		!headed &&
		!hasOf(tokens, from, to)
	) {
		const second = tokens[start + 1]!;
		if (!isGivenName(first.lower) || isGivenName(second.lower)) start++;
	}
	// "the Republic Pedro Castillo", "Financial Affairs Youssef Al-Najjar"
	if (to - start >= 3 && !headed && !isGivenName(tokens[start]!.lower) && leadsToPerson(tokens[start]!)) {
		for (let at = start + 1; at < to - 1; at++) {
			if (!isGivenName(tokens[at]!.lower)) continue;
			if (at - start > 1 || knownName(tokens[start]!.lower) !== undefined) push(tokens, start, at, -1, out);
			start = at;
			break;
		}
	}
	// "ANC Jessie Duarte": an acronym before a person.
	if (
		to - start >= 3 &&
		tokens[start]!.allCaps &&
		!tokens[start + 1]!.allCaps &&
		isGivenName(tokens[start + 1]!.lower) &&
		!headed
	) {
		push(tokens, start, start + 1, -1, out);
		start++;
	}
	// "Scientologist Tom Cruise"
	if (
		to - start >= 3 &&
		OCCUPATION.test(tokens[start]!.lower) &&
		isGivenName(tokens[start + 1]!.lower) &&
		!isGivenName(tokens[start]!.lower)
	)
		start++;
	let end = to;
	// "House Republicans", "Iowa Democrats": people, with the name of a place or body before them
	while (end - start > 1 && isPeople(tokens[end - 1]!.lower)) end--;
	if (
		end < to &&
		end - start === 1 &&
		COMMON_WORDS.has(tokens[start]!.lower) &&
		knownName(tokens[start]!.lower) === undefined
	)
		return;
	// "Rosa Marin Image:"
	if (!headed && isGivenName(tokens[start]!.lower)) {
		while (
			end - start > 2 &&
			COMMON_WORDS.has(tokens[end - 1]!.lower) &&
			!isGivenName(tokens[end - 1]!.lower)
		)
			end--;
	}
	push(tokens, start, end, -1, out);
}

const isPeople = (lower: string): boolean =>
	lower === 'republican' ||
	lower === 'democrat' ||
	(lower.endsWith('s') && (PEOPLES.has(lower) || isDemonym(lower) || PEOPLE_ENDING.test(lower)));

const PEOPLE_ENDING = /..(?:ians|eans|ites|ese|yorkers|ists)$/;

const OCCUPATION = /..(?:ist|crat|ian)$/;

/** "ambassador to the United States Hamdullah Mohib": the tokens of the place before the person, or 0. */
function placeBeforePerson(tokens: readonly Token[], from: number, to: number): number {
	const size = matchKnown(tokens, from);
	if (size === 0 || to - from - size < 2 || from < 2) return 0;
	let at = from - 1;
	if (tokens[at]!.lower === 'the') at--;
	const link = tokens[at]?.lower;
	if (link !== 'of' && link !== 'to' && link !== 'for') return 0;
	return at > 0 && OFFICES.has(tokens[at - 1]!.lower) ? size : 0;
}

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
	let left = office;
	while (left > start && isTitleWord(tokens[left - 1]!)) left--;
	if (left > start) splitRun(tokens, from, left, out);
	if (rest < to) {
		const name = skipField(tokens, rest, to);
		// "Miss Namibia": the country, not a person.
		const isPlace = !isShortHonorific(tokens[office]!) && matchKnown(tokens, name) === to - name;
		if (name < to) push(tokens, name, to, isPlace ? -1 : left, out);
	}
}

/** "State" of "Secretary of State John Kerry", "Staff" of "Chief of Staff Ana Ruiz": where the name begins. */
function skipOfficeField(tokens: readonly Token[], from: number, to: number): number {
	if (from < 2 || tokens[from - 1]!.lower !== 'of' || !OFFICES.has(tokens[from - 2]!.lower)) return from;
	let at = from;
	while (
		at < to - 1 &&
		(tokens[at]!.lower === 'and' ||
			OFFICE_FIELDS.has(tokens[at]!.lower) ||
			FIELD_WORDS.has(tokens[at]!.lower))
	)
		at++;
	return tokens[at]!.capital ? at : from;
}

const OFFICE_FIELDS = new Set([
	'state',
	'staff',
	'defense',
	'defence',
	'police',
	'mission',
	'protocol',
	'cabinet',
	'council',
]);

/** "Minister of Foreign Affairs Wang Yi" comes as "Foreign Affairs Wang Yi" with its office before it. */
function skipField(tokens: readonly Token[], from: number, to: number): number {
	let at = from;
	while (at < to - 1 && (tokens[at]!.lower === 'of' || FIELD_WORDS.has(tokens[at]!.lower))) at++;
	return at;
}

/** Heads of places and organizations that are surnames as often: "Senator Hill", "President Park". */
export const SURNAME_HEADS = new Set(
	'park hill church lake forest banks woods lane street temple bridge rivers ford stone rivers fort hall house wells mills fields bush west north cook bell'.split(
		' ',
	),
);

const isShortHonorific = (token: Token): boolean => SHORT_HONORIFICS.has(token.lower);
const SHORT_HONORIFICS = new Set([
	'mr',
	'mrs',
	'ms',
	'dr',
	'prof',
	'sen',
	'rep',
	'gov',
	'gen',
	'lt',
	'col',
	'capt',
	'sgt',
]);

const isTitleWord = (token: Token): boolean =>
	OFFICES.has(token.lower) || OFFICE_MODIFIERS.has(token.lower) || HONORIFICS.has(token.lower);

/** The last office or honorific that stands before a name or ends a title; -1 for none. */
function lastOffice(tokens: readonly Token[], from: number, to: number): number {
	for (let at = to - 1; at >= from; at--) {
		const token = tokens[at]!;
		const {lower} = token;
		if (!OFFICES.has(lower) && !HONORIFICS.has(lower)) continue;
		if (token.allCaps && token.word.length > 3) continue;
		const before = at > from ? tokens[at - 1]! : null;
		if (at < to - 1) {
			if (
				before !== null &&
				isGivenName(before.lower) &&
				!DOUBTFUL_NAMES.has(before.lower) &&
				!OFFICE_MODIFIERS.has(before.lower)
			)
				continue;
			return at;
		}
		// A last word is a surname after a given name ("Stephen King"), an office after its qualifier.
		if (before === null || isTitleWord(before) || before.possessive || before.allCaps) return at;
		if (
			matchKnown(tokens, from) === at - from ||
			isDemonym(before.lower) ||
			knownName(before.lower) !== undefined ||
			ORGANIZATION_HEADS.has(before.lower)
		)
			return at;
		if (COMMON_WORDS.has(before.lower) && !isGivenName(before.lower)) return at;
	}
	return -1;
}

function skipDemonyms(tokens: readonly Token[], from: number, to: number): number {
	let at = from;
	while (at < to) {
		const {lower} = tokens[at]!;
		const pair = at + 1 < to ? `${lower} ${tokens[at + 1]!.lower}` : '';
		if (pair !== '' && isDemonym(pair)) at += 2;
		else if (isDemonym(lower) || PEOPLES.has(lower)) {
			if (at + 1 < to && isGivenName(lower) && !PLACE_HEADS.has(tokens[at + 1]!.lower)) return at;
			at++;
		} else if (COMPOUND_DEMONYM.test(lower)) at++;
		else return at;
	}
	return at;
}

const leadsToPerson = ({lower}: Token): boolean =>
	ORGANIZATION_HEADS.has(lower) ||
	FIELD_WORDS.has(lower) ||
	lower === 'republic' ||
	knownName(lower)?.kind === 'place';

/** "African-American", "Russian-backed" cut to its head is a demonym already. */
const COMPOUND_DEMONYM =
	/^(?:afro|anglo|sino|franco|indo|african|asian|israeli|arab|korean|latin)-\p{L}{2,20}$/u;

const hasOf = (tokens: readonly Token[], from: number, to: number): boolean => {
	for (let at = from + 1; at < to - 1; at++) {
		const {lower} = tokens[at]!;
		if (lower === 'of' || lower === 'for') return true;
	}
	return false;
};

/** "US $ 22", "SAR 500": a code before an amount. */
function isCurrency(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	const next = tokens[at + 1];
	if (!token.allCaps || token.word.length > 3 || next === undefined || !next.number) return false;
	return next.glue === 'space' || next.start - token.end <= 3;
}

function push(tokens: readonly Token[], from: number, to: number, title: number, out: Candidate[]): void {
	if (to - from === 1) {
		const token = tokens[from]!;
		const {lower} = token;
		if (title < 0 && knownName(lower) === undefined) {
			if (isDemonym(lower) || PEOPLES.has(lower) || NO_ENTITY_HEADS.has(lower) || PEOPLE_ENDING.test(lower))
				return;
			if (lower.charCodeAt(1) === 45) return;
			if (token.word.length === 1 || isCurrency(tokens, from)) return;
			if (token.allCaps && COMMON_WORDS.has(lower) && findAcronym(token.word) === undefined) return;
			if (token.word.includes('.') && PEOPLES.has(lower.replaceAll('.', ''))) return;
		}
		if (token.word.length === 1 && !token.capital) return;
	}
	out.push({from, to, title});
}
