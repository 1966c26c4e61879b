import {joinPartners} from '../partners.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {COMMON_WORDS} from '../words/common-words.ts';
import {isGivenName} from '../words/first-names.ts';
import {PERSON_PARTICLES} from '../words/name-particles.ts';
import {
	FOR_HEADS,
	INNER_POSSESSIVES,
	OF_HEADS,
	OWNED_HEADS,
	POSSESSIVE_NAMES,
} from '../words/organization-words.ts';
import {isApart} from './glue.ts';
import {isBodyOf, isSubject, joinAnd, joinListed} from './join-and.ts';
import {matchKnown, matchKnownPlace} from './match-known.ts';
import {isCalendar, isFunctionWord, NAMES_TOO} from './plain-capitals.ts';
import {isHalf, isSurname, isSyllable} from './small-names.ts';

/** The index up to which the run that begins at `from` and ends before `to` goes on; `to` when it is over. */
export function extendRun(tokens: readonly Token[], from: number, to: number): number {
	const last = tokens[to - 1]!;
	const token = tokens[to]!;
	if (last.possessive && !keepsPossessive(tokens, from, to)) return to;
	const {glue} = token;
	// "Halden Shipping, Inc."
	if (glue === 'comma' && AFTER_COMMA.has(token.lower) && token.capital && to - from <= 8) return to + 1;
	if (glue === 'comma') {
		if (!token.capital) return to;
		const listed = joinListed(tokens, from, to);
		return listed > to ? listed : joinPartners(tokens, from, to);
	}
	if (glue === 'open' && token.capital) return joinNickname(tokens, to);
	if (isApart(token)) return to;
	if (token.capital) {
		// "fined Tolm Bank Tk 12 lakh", "paid Marin US $300"
		if (token.word.length <= 3 && isCurrency(token, tokens[to + 1])) return to;
		// "Chung Mi - Sun"
		if (isCalendar(tokens, to) && glue !== 'hyphen' && !isCalledDay(tokens, to)) return to;
		if (glue === 'hyphen' && areTwo(tokens, from, to)) return to;
		// "Popular K - dramas"
		if (token.word.length === 1 && tokens[to + 1]?.glue === 'hyphen' && !tokens[to + 1]!.capital) return to;
		const isInitial = token.word.length === 1 && tokens[to + 1]?.glue === 'dot';
		// "a man who signed himself K. He offered it"
		// "wrote on X. Odo Bell"
		if (glue === 'dot' && last.word === 'X' && to - from === 1 && tokens[from - 1]?.lower === 'on') return to;
		const isNext = glue === 'dot' && to - from === 1 && tokens[to + 1]?.capital === false;
		if (isNext && isListed(token, LIST.FUNCTION) && last.word.length === 1 && token.word.length > 1)
			return to;
		// "Moose Narrows First Nation"
		if (isNation(tokens, to)) return to + 2;
		if (
			isFunctionWord(token) &&
			!isInitial &&
			!NAMES_TOO.has(token.lower) &&
			!isSurname(tokens, from, to) &&
			!isHalf(tokens, from, to)
		)
			return CAPITAL_JOINERS.has(token.lower) ? joinSmall(tokens, from, to) : to;
		// "Karl Langdon & Harvey Deegan" are two.
		if (
			glue === 'and-sign' &&
			to - from >= 2 &&
			isListed(tokens[from]!, LIST.GIVEN) &&
			isListed(token, LIST.GIVEN)
		)
			return to;
		return to + Math.max(1, matchKnown(tokens, to));
	}
	// "Channel 12", "Highway 301"
	if (token.number) {
		if (glue !== 'space' || !WHOLE.test(token.word)) return to;
		return NUMBERED.has(last.lower) || isWithin(tokens, to) ? to + 1 : to;
	}
	if (glue === 'hyphen') {
		// "Young - jin", "Wai - ching" in texts with spaces around hyphens.
		const joins =
			(last.capital || last.glue === 'hyphen') &&
			token.word.length <= 6 &&
			!token.number &&
			(!isListed(token, LIST.COMMON) ||
				(to - from >= 2 && (isListed(tokens[to - 2]!, LIST.FAMILY) || isSyllable(tokens, from, last))));
		return joins && !HYPHEN_TAILS.has(token.lower) ? to + 1 : to;
	}
	if (glue !== 'space') return to;
	return joinSmall(tokens, from, to);
}

/** "Tk 12", "US $300" */
const isCurrency = ({lower, end}: Token, next: Token | undefined): boolean =>
	next?.number === true &&
	(CURRENCIES.has(lower) || (lower === 'us' && next.start - end === 2 && next.glue === 'break'));
const CURRENCIES = new Set(['tk', 'rs', 'rp', 'sh', 'ksh', 'ush', 'tsh', 'php', 'npr', 'lkr', 'inr', 'usd']);

/** "Mr Sunday Abah", "Pastor Friday Osei": whom a title names is called after the day, and has a surname. */
function isCalledDay(tokens: readonly Token[], at: number): boolean {
	const [title, surname] = [tokens[at - 1]!, tokens[at + 1]];
	return (
		surname?.capital === true &&
		surname.glue === 'space' &&
		tokens[at]!.glue !== 'comma' &&
		isListed(title, LIST.HONORIFIC | LIST.OFFICE) &&
		!isListed(surname, LIST.COMMON | LIST.CALENDAR | LIST.NO_ENTITY | LIST.KNOWN)
	);
}

/** What a number goes on with: stations and roads. */
const NUMBERED = new Set('channel radio highway route interstate motorway'.split(' '));
/** "Golden 1 Center": a number between two words of a place's name, where "Kings 2 United 1" is a result. */
function isWithin(tokens: readonly Token[], at: number): boolean {
	const [last, head] = [tokens[at - 1]!, tokens[at + 1]];
	return (
		head?.capital === true &&
		head.glue === 'space' &&
		isListed(head, LIST.PLACE_HEAD) &&
		!isListed(last, LIST.KNOWN | LIST.CALENDAR | LIST.NO_ENTITY | LIST.PLACE_NOUN) &&
		!tokens[at + 2]?.number
	);
}

const WHOLE = /^\d{1,3}[A-Z]?$/;

const isNation = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.lower === 'first' &&
	tokens[at]!.capital &&
	tokens[at + 1]?.capital === true &&
	/^nations?$/.test(tokens[at + 1]!.lower);

/** "Russia - Ukraine", "Armed Forces - Arab Army" in texts with spaces around hyphens: a name on either side. */
function areTwo(tokens: readonly Token[], from: number, to: number): boolean {
	const token = tokens[to]!;
	const last = tokens[to - 1]!;
	// "Ali - Akbar Mehrabian", "Al - Sabah"
	if (last.end === token.start - 1 || (last.word.length <= 2 && !last.allCaps) || isListed(last, LIST.GIVEN))
		return false;
	// "the Aven - Tolm railway"
	if (to - from === 1 && ROUTES.has(tokens[to + 1]?.lower ?? '')) return true;
	const isName = (side: Token): boolean =>
		isListed(side, LIST.KNOWN) || (side.allCaps && side.word.length > 1);
	return (
		(isName(last) && (isName(token) || matchKnown(tokens, to) > 0)) ||
		(to - from > 1 && tokens[to + 1]?.capital === true && tokens[to + 1]!.glue === 'space')
	);
}

const ROUTES = new Set(
	'road highway motorway railway rail border route line corridor axis expressway relations talks trade ties'.split(
		' ',
	),
);

const AFTER_COMMA = new Set(['inc', 'ltd', 'llc', 'llp', 'plc', 'corp', 'jr', 'sr']);

/** `Odo "The Tank" Bell`: one name, when a surname follows the closing mark directly. */
function joinNickname(tokens: readonly Token[], to: number): number {
	const given = tokens[to - 1]!.lower;
	if (tokens[to]!.start - tokens[to - 1]!.end !== 2) return to;
	if (COMMON_WORDS.has(given) && !isGivenName(given)) return to;
	let close = to + 1;
	while (close < to + 3 && tokens[close]?.glue === 'space' && tokens[close]!.capital) close++;
	const name = tokens[close];
	const isSurname =
		name?.glue === 'break' &&
		name.capital &&
		!name.initial &&
		name.start - tokens[close - 1]!.end === 2 &&
		!isListed(name, LIST.COMMON);
	return isSurname ? close + 1 : to;
}

const CAPITAL_JOINERS = new Set(['of', 'for', 'and', 'on']);
const HYPHEN_TAILS = new Set(
	'based led born backed style era wide bound run funded owned made held like linked speaking listed backed controlled friendly occupied sponsored'.split(
		' ',
	),
);

function keepsPossessive(tokens: readonly Token[], from: number, to: number): boolean {
	const last = tokens[to - 1]!;
	const token = tokens[to]!;
	if (!token.capital || (token.glue !== 'space' && token.glue !== 'and-sign')) return false;
	if (POSSESSIVE_NAMES.has(`${last.lower}'s`) || INNER_POSSESSIVES.has(last.lower)) return true;
	if (OWNED_HEADS.has(token.lower) && !tokens[to + 1]?.capital) return true;
	// "Prince Odo's County", "3 Chandler's Row"
	if (token.lower === 'county' || (token.lower === 'row' && tokens[from - 1]?.number)) return true;
	// "Allied Drivers' Federation", but not "the United States' Congress"
	if (
		to - from >= 2 &&
		last.lower.endsWith('s') &&
		UNIONS.has(token.lower) &&
		!isListed(last, LIST.GIVEN | LIST.FAMILY | LIST.KNOWN) &&
		matchKnown(tokens, from) < to - from
	)
		return true;
	return to - from >= 2 && SAINTS.has(tokens[to - 2]!.lower);
}

/** What people of one trade or town found together. */
const UNIONS = new Set(
	'union federation association league society club guild alliance cooperative co-operative trust committee forum council group voice voices rights concern network'.split(
		' ',
	),
);

const SAINTS = new Set(['st', 'saint', 'santa']);

/** Joining over a small word: particles of persons' names, "of", "for", "on", "and". */
function joinSmall(tokens: readonly Token[], from: number, to: number): number {
	const last = tokens[to - 1]!;
	const small = tokens[to]!.lower;
	let next = to + 1;
	if (PERSON_PARTICLES.has(small)) {
		while (
			next < tokens.length &&
			next < to + 3 &&
			!tokens[next]!.capital &&
			isListed(tokens[next]!, LIST.PARTICLE)
		)
			next++;
		const name = tokens[next];
		if (name?.capital && (name.glue === 'space' || name.glue === 'hyphen')) return next + 1;
		return to;
	}
	const isOf =
		small === 'of' &&
		((OF_HEADS.has(last.lower) && !(last.lower === 'workers' && to - from === 1)) ||
			(to - from === 2 && SAINTS.has(tokens[from]!.lower)) ||
			isOfficeOf(tokens, from, to) ||
			// "the First Nation of Nacho Nyak"
			(last.lower === 'nation' && tokens[to - 2]?.lower === 'first') ||
			(OF_OBJECTS.has(last.lower) && tokens[to - 2]?.capital === false) ||
			// "Ministry of Foreign Affairs of Lestria"
			(isSubject(last) && isBodyOf(tokens, from, to) && matchKnownPlace(tokens, next) > 0));
	const circuit = small === 'for' && last.lower === 'appeals' ? endOfCircuit(tokens, next) : -1;
	if (circuit > 0) return circuit;
	const isFor =
		(small === 'for' && isOfficeOf(tokens, from, to)) ||
		(small === 'for' && FOR_HEADS.has(last.lower) && !areOnesPeople(tokens, from, next)) ||
		(small === 'on' &&
			(ON_HEADS.has(last.lower) || (last.lower === 'force' && tokens[to - 2]?.lower === 'task'))) ||
		(small === 'against' && (ON_HEADS.has(last.lower) || FOR_HEADS.has(last.lower)));
	if (isOf || isFor) {
		if (tokens[next]?.lower === 'the' && tokens[next]!.glue === 'space') {
			// "a Specialist Group of the Marrow Society"
			if (last.lower === 'group') return to;
			next++;
		}
		const name = tokens[next];
		if (name !== undefined && isNation(tokens, next)) return next + 2;
		if (!name?.capital || name.glue !== 'space' || isCalendar(tokens, next) || isFunctionWord(name))
			return to;
		if (last.lower === 'state' && CONDITIONS.has(name.lower)) return to;
		return next + Math.max(1, matchKnown(tokens, next));
	}
	return small === 'and' ? joinAnd(tokens, from, to) : to;
}

/** "the Court of Appeals for the Ninth Circuit", "for the 11th Circuit", "for the District of Columbia Circuit"; -1 for none. */
function endOfCircuit(tokens: readonly Token[], the: number): number {
	if (tokens[the]?.lower !== 'the') return -1;
	for (let at = the + 1; at < the + 5 && tokens[at]?.glue === 'space'; at++)
		if (at > the + 1 && tokens[at]!.lower === 'circuit' && tokens[at]!.capital) return at + 1;
	return -1;
}

/** "Lawyers for Odo Bell said", "Employees for Hollis & Co.": somebody's people at the head of a sentence, and no body. */
function areOnesPeople(tokens: readonly Token[], from: number, object: number): boolean {
	const people = tokens[from]!;
	if (!people.initial || object - from !== 2 || !PEOPLE.has(people.lower)) return false;
	const name = tokens[object];
	if (name === undefined || isListed(name, LIST.FIELD | LIST.ORGANIZATION_HEAD)) return false;
	// "Lawyers for Bear & Stern", but "Lawyers for Human Rights" and "Students for Fair Admissions"
	return people.lower === 'lawyers'
		? !CAUSES.has(tokens[object + 1]?.lower ?? '') && !CAUSES.has(name.lower)
		: !isListed(name, LIST.COMMON);
}

const PEOPLE = new Set('lawyers doctors women people parents mothers students employees'.split(' '));
const CAUSES = new Set('rights liberties justice peace democracy freedom liberty action change'.split(' '));

/** What bodies are for: "Office for the Coordination of Humanitarian Affairs". */
/** "Office of the Director of National Intelligence", "Office of the High Commissioner for Refugees" */
const isOfficeOf = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from <= 6 &&
	tokens[from]!.lower === 'office' &&
	tokens[from + 2]?.lower === 'the' &&
	isListed(tokens[to - 1]!, LIST.OFFICE);

const OF_OBJECTS = new Set(
	'coordination co-ordination prevention protection promotion advancement study development conservation control eradication elimination preservation prohibition suppression rights defence defense'.split(
		' ',
	),
);

/** A "State of Emergency" is no state. */
const CONDITIONS = new Set('emergency exception siege war nature mind play affairs'.split(' '));

/** Bodies that deliberate on a subject: "Committee on Judicial Affairs". */
const ON_HEADS = new Set(
	'office committee subcommittee council commission conference panel forum institute board campaign'.split(
		' ',
	),
);
