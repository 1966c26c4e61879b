import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {PERSON_PARTICLES} from '../words/name-particles.ts';
import {FOR_HEADS, OF_HEADS} from '../words/organization-words.ts';
import {isBodyOf, isSubject, joinAnd} from './join-and.ts';
import {SAINTS} from './keeps-possessive.ts';
import {matchKnown, matchKnownPlace} from './match-known.ts';
import {isCalendar, isFunctionWord} from './plain-capitals.ts';

/**
 * The index up to which the run from `from` goes on over the small word at `to`: a particle of a person's name, "of",
 * "for", "on", "against", "and"; `to` when it is over.
 */
export function joinSmall(tokens: readonly Token[], from: number, to: number): number {
	const small = tokens[to]!.lower;
	if (PERSON_PARTICLES.has(small)) return joinParticles(tokens, to);
	if (small === 'and') return joinAnd(tokens, from, to);
	if (small === 'for' && tokens[to - 1]!.lower === 'appeals') {
		const circuit = endOfCircuit(tokens, to + 1);
		if (circuit > 0) return circuit;
	}
	return takesObject(tokens, from, to) ? joinObject(tokens, to) : to;
}

/** "Ursula von der Leyen": up to three particles, and the name behind them. */
function joinParticles(tokens: readonly Token[], to: number): number {
	let at = to + 1;
	while (at < tokens.length && at < to + 3 && !tokens[at]!.capital && isListed(tokens[at]!, LIST.PARTICLE))
		at++;
	const name = tokens[at];
	return name?.capital && (name.glue === 'space' || name.glue === 'hyphen') ? at + 1 : to;
}

/** Whether the small word at `to` says of the body before it whose it is, or what it is for. */
function takesObject(tokens: readonly Token[], from: number, to: number): boolean {
	const {lower} = tokens[to - 1]!;
	switch (tokens[to]!.lower) {
		case 'of':
			return isOfBody(tokens, from, to);
		case 'for':
			return isOfficeOf(tokens, from, to) || (FOR_HEADS.has(lower) && !areOnesPeople(tokens, from, to + 1));
		case 'on':
			return ON_HEADS.has(lower) || (lower === 'force' && tokens[to - 2]?.lower === 'task');
		case 'against':
			return ON_HEADS.has(lower) || FOR_HEADS.has(lower);
		default:
			return false;
	}
}

function isOfBody(tokens: readonly Token[], from: number, to: number): boolean {
	const last = tokens[to - 1]!;
	return (
		(OF_HEADS.has(last.lower) && !(last.lower === 'workers' && to - from === 1)) ||
		(to - from === 2 && SAINTS.has(tokens[from]!.lower)) ||
		isOfficeOf(tokens, from, to) ||
		// "the First Nation of Nacho Nyak"
		(last.lower === 'nation' && tokens[to - 2]?.lower === 'first') ||
		(OF_OBJECTS.has(last.lower) && tokens[to - 2]?.capital === false) ||
		// "Ministry of Foreign Affairs of Lestria"
		// "Federation of Bakery Industries of Lestria"
		((isSubject(last) || isListed(last, LIST.ORGANIZATION_HEAD)) &&
			isBodyOf(tokens, from, to) &&
			matchKnownPlace(tokens, to + 1) > 0)
	);
}

/** "of Lestria", "for the Environment": over the small word at `to` and the name behind it; `to` where none stands there. */
function joinObject(tokens: readonly Token[], to: number): number {
	const last = tokens[to - 1]!;
	let at = to + 1;
	if (tokens[at]?.lower === 'the' && tokens[at]!.glue === 'space') {
		// "a Specialist Group of the Marrow Society"
		if (last.lower === 'group') return to;
		at++;
	}
	const name = tokens[at];
	if (name === undefined) return to;
	if (isFirstNation(tokens, at)) return at + 2;
	if (!name.capital || name.glue !== 'space' || isCalendar(tokens, at) || isFunctionWord(name)) return to;
	if (last.lower === 'state' && CONDITIONS.has(name.lower)) return to;
	return at + Math.max(1, matchKnown(tokens, at));
}

/** "Moose Narrows First Nation" */
export const isFirstNation = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.lower === 'first' &&
	tokens[at]!.capital &&
	tokens[at + 1]?.capital === true &&
	/^nations?$/.test(tokens[at + 1]!.lower);

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

/** "Office of the Director of National Intelligence", "Office of the High Commissioner for Refugees" */
const isOfficeOf = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from <= 6 &&
	tokens[from]!.lower === 'office' &&
	tokens[from + 2]?.lower === 'the' &&
	isListed(tokens[to - 1]!, LIST.OFFICE);

/** What bodies are for: "Office for the Coordination of Humanitarian Affairs". */
const OF_OBJECTS = new Set(
	'coordination co-ordination prevention protection promotion advancement study development conservation control eradication elimination preservation prohibition suppression rights defence defense'.split(
		' ',
	),
);

/** A "State of Emergency" is no state. */
const CONDITIONS = new Set('emergency exception siege war nature mind play affairs'.split(' '));

/** Bodies that deliberate on a subject: "Committee on Judicial Affairs". */
const ON_HEADS = new Set(
	'directorate secretariat office committee subcommittee council commission conference panel forum institute board campaign'.split(
		' ',
	),
);
