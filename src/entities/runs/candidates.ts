import {cutAtOffice} from '../cut-at-office.ts';
import {lastOffice} from '../last-office.ts';
import {skipOfficeField} from '../offices.ts';
import {areSeated, isOfficeInLetters, isSeat, skipDemonyms} from '../peoples.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {findAcronym} from '../words/acronyms.ts';
import {CONTEXT, contextOf} from '../words/context-words.ts';
import {DIRECTIONS} from '../words/place-words.ts';
import {isEvent, pushSponsor, SURVEYED} from './events.ts';
import {isCapitol, isLeading, isPaperWithArticle, withoutSlogan} from './leading-words.ts';
import {matchKnown, matchKnownPlace} from './match-known.ts';
import {isNamedThing} from './named-things.ts';
import {splitNames} from './names-in-run.ts';
import {isShouted, isSportLabel, isVesselOrStorm, withoutPostNominals} from './no-names.ts';
import {isProduct} from './products.ts';
import {hasOf, push} from './push-candidate.ts';
import type {Run} from './runs.ts';

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
	if (run.whole) {
		push(tokens, run.from, run.to, -1, out);
		return out;
	}
	if (isVesselOrStorm(tokens, run) || isShouted(tokens, run) || isSportLabel(tokens, run)) return out;
	// "H E Odo Bell"
	const isExcellency = tokens[run.from]!.word === 'H' && /^[EHM]$/.test(tokens[run.from + 1]?.word ?? '');
	splitRun(tokens, isExcellency ? run.from + 2 : run.from, withoutPostNominals(tokens, run), out);
	return out;
}

function splitRun(tokens: readonly Token[], from: number, to: number, out: Candidate[]): void {
	if (from >= to || splitAtSeats(tokens, from, to, out)) return;
	if (isNamedThing(tokens, from, to) || splitBeforeCapitol(tokens, from, to, out)) return;
	const known = matchKnown(tokens, from);
	if (takeWhole(tokens, from, to, known, out)) return;
	// "Liberal Democratic Party Secretary-General Odo Bell": the party is no nationality.
	let start = known > 1 ? from : skipDemonyms(tokens, from, to);
	while (known <= 1 && start < to - 1 && isLeading(tokens, start)) start++;
	if (start === to) return;
	const head = headOf(tokens, from, to);
	const isHeaded = isListed(head, LIST.ORGANIZATION_HEAD | LIST.PLACE_HEAD);
	if (splitOffice(tokens, {from, start, to, known, isHeaded}, out)) return;
	if (isEvent(tokens, start, to, head)) {
		pushSponsor(tokens, start, to, out);
		return;
	}
	let begin = from;
	while (begin < start && isLeading(tokens, begin)) begin++;
	if (start > begin && (isHeaded || hasOf(tokens, from, to) || isRedCross(tokens, start, to))) {
		push(tokens, begin, to, -1, out);
		return;
	}
	splitNames(tokens, start, to, isHeaded, out);
}

/** Takes a run apart at those who sit for a party or a place, or at the letters that end it; false when it has none. */
function splitAtSeats(tokens: readonly Token[], from: number, to: number, out: Candidate[]): boolean {
	// "Hall of Famer Odo Bell"
	if (tokens[from]!.lower === 'hall' && /^famers?$/.test(tokens[from + 2]?.lower ?? '')) {
		splitRun(tokens, from + 3, to, out);
		return true;
	}
	// "Lestria Kwetu MPs Rosa Marin and Odo Bell"
	for (let at = from + 1; at < to; at++)
		if (areSeated(tokens[at]!) || isOfficeInLetters(tokens, at, to) || isHeadlineVerb(tokens, at, to)) {
			splitRun(tokens, from, at, out);
			splitRun(tokens, at + 1, to, out);
			return true;
		}
	// "the Independent TD"
	if (to - from > 1 && isSeat(tokens[to - 1]!)) {
		splitRun(tokens, from, to - 1, out);
		return true;
	}
	// "the Marrow National Congress MNC"
	if (!endsInItsInitials(tokens, from, to)) return false;
	splitRun(tokens, from, to - 1, out);
	push(tokens, to - 1, to, -1, out);
	return true;
}

/** Takes a run apart before a house of government, or leaves out the rest of a slogan; false when it has none. */
function splitBeforeCapitol(tokens: readonly Token[], from: number, to: number, out: Candidate[]): boolean {
	// "the former Clinton White House", but not "the Lestria White House Association"
	if (to - from > 2 && tokens[to - 2]!.lower === 'white' && isCapitol(tokens, to - 2)) {
		splitRun(tokens, from, to - 2, out);
		push(tokens, to - 2, to, -1, out);
		return true;
	}
	const cut = withoutSlogan(tokens, from, to);
	if (cut < to) splitRun(tokens, tokens[from]!.lower === 'make' ? from + 1 : from, cut, out);
	return cut < to;
}

/** Takes a run that is one name, or none, with its article or without; false when it has to be looked into. */
function takeWhole(
	tokens: readonly Token[],
	from: number,
	to: number,
	known: number,
	out: Candidate[],
): boolean {
	if (isWholeName(tokens, from, to, known)) push(tokens, from, to, -1, out);
	else if (opensWithArticle(tokens, from, to, known)) splitRun(tokens, from + 1, to, out);
	else if (isPaperWithArticle(tokens, from, to)) push(tokens, from, to, -1, out);
	else if (isNoName(tokens, from, to)) return true;
	else if (isProduct(tokens, from, to, known)) push(tokens, from, from + known, -1, out);
	else return false;
	return true;
}

/** "The Australian Trade Commission", "The Okonjo brothers": no papers */
const opensWithArticle = (tokens: readonly Token[], from: number, to: number, known: number): boolean =>
	to - from > 1 &&
	tokens[from]!.lower === 'the' &&
	tokens[from]!.initial &&
	(known > 0 ||
		(tokens[to]?.glue === 'space' && (contextOf(tokens[to]!.lower) & CONTEXT.AFTER_PERSON) !== 0));

/** "Rosa Marin Says Tolm Bank": a verb in a headline that stands within the story. */
const isHeadlineVerb = (tokens: readonly Token[], at: number, to: number): boolean =>
	at < to - 1 && (tokens[at]!.lists & LIST.SPEECH) !== 0 && HEADLINE_VERBS.has(tokens[at]!.lower);
const HEADLINE_VERBS = new Set(
	'says said tells told warns warned asks asked vows vowed wants denies'.split(' '),
);

/** "the Lestrian Red Cross": every country has its own. */
const isRedCross = (tokens: readonly Token[], at: number, to: number): boolean =>
	to - at === 2 && tokens[at]!.lower === 'red' && /^(?:cross|crescent)$/.test(tokens[at + 1]!.lower);

/** Whether the last word of a run is the first letters of the others. */
function endsInItsInitials(tokens: readonly Token[], from: number, to: number): boolean {
	const {allCaps, word} = tokens[to - 1]!;
	if (!allCaps || word.length < 3 || to - from <= word.length) return false;
	let initials = '';
	for (let at = from; at < to - 1; at++) if (tokens[at]!.capital) initials += tokens[at]!.word[0];
	return initials === word;
}

/** Whether a run is a name as it is; `known` tokens at its head are one. */
function isWholeName(tokens: readonly Token[], from: number, to: number, known: number): boolean {
	if (known === to - from) return true;
	if (to - from === 1) return known > 1 || isNameByItself(tokens, from);
	// "C. White": no colour and no people
	const last = tokens[to - 1]!;
	return to - from === 2 && tokens[from]!.word.length === 1 && last.glue === 'dot' && last.word.length > 1;
}

/** Whether a run that is no known name has none in it. */
function isNoName(tokens: readonly Token[], from: number, to: number): boolean {
	if (to - from === 1) return true;
	// "W L PCT GB": the head of a table
	if (tokens[from]!.word.length === 1 && tokens[from + 1]!.word.length === 1) {
		const isHead = tokens.slice(from, to).every(({allCaps, word}) => allCaps || word.length === 1);
		if (isHead && tokens[from + 1]!.glue === 'space') return true;
	}
	if (to - from > 2) return false;
	// "Grade XII", "Phase II", "Group C"
	const [first, last] = [tokens[from]!, tokens[to - 1]!];
	if (ROMAN.test(last.word) && isNumberedThing(first)) return true;
	return last.word.length === 1 && last.glue === 'space' && isListed(first, LIST.COMMON);
}

/** The last word of a run, before the number of "World War II". */
function headOf(tokens: readonly Token[], from: number, to: number): Token {
	const last = tokens[to - 1]!;
	return to - from > 2 && isListed(last, LIST.SUFFIX) ? tokens[to - 2]! : last;
}

/** A run from `from` to `to`; what stands before `start` qualifies it, and from there on `known` tokens are a name. */
type Qualified = {
	readonly from: number;
	readonly start: number;
	readonly to: number;
	readonly known: number;
	/** Its last word is that of an organization or place. */
	readonly isHeaded: boolean;
};

/** Takes a run apart at the office in it; false when it has none. */
function splitOffice(
	tokens: readonly Token[],
	{from, start, to, known, isHeaded}: Qualified,
	out: Candidate[],
): boolean {
	// "Secretary of State John Kerry": the run begins at "State", its office stands before it.
	let name = isHeaded ? start : skipOfficeField(tokens, start, to);
	// "Minister of Ports Shri Odo Bell"
	while (name > start && name < to - 1 && isListed(tokens[name]!, LIST.HONORIFIC)) name++;
	// "Minister of Foreign Affairs", "Director of Public Affairs, Mrs Odo Bell"
	if (name === to) return true;
	if (name > start) {
		push(tokens, name, to, start - 2, out);
		return true;
	}
	if (isFarmersName(tokens, start, to)) {
		push(tokens, start, to, -1, out);
		return true;
	}
	// "Major League Baseball Draft": no officer
	const office = lastOffice(tokens, known > 1 ? start + known : start, to);
	if (office < 0) return false;
	const cut = cutAtOffice(tokens, {from, to}, start, office, isHeaded);
	if (cut === null) push(tokens, from, to, -1, out);
	else {
		if (cut.left > start) splitHolder(tokens, from, cut.left, out);
		if (cut.name < to) push(tokens, cut.name, to, cut.isBorne ? cut.left : -1, out);
	}
	return true;
}

/** "NPP Upper East" of "NPP Upper East Regional Secretary": a party, and where. */
function splitHolder(tokens: readonly Token[], from: number, to: number, out: Candidate[]): void {
	const {allCaps, word} = tokens[from]!;
	const isParty = allCaps && word.length > 2 && to - from > 1 && findAcronym(word)?.kind !== 'place';
	const isPart = DIRECTIONS.has(tokens[from + 1]!.lower);
	if (isParty && (isPart || matchKnownPlace(tokens, from + 1) === to - from - 1)) {
		push(tokens, from, from + 1, -1, out);
		push(tokens, from + 1, to, -1, out);
	} else splitRun(tokens, from, to, out);
}

/** "Barley grower Col Marin": a farmer of that name and no colonel. */
function isFarmersName(tokens: readonly Token[], start: number, to: number): boolean {
	const role = tokens[start - 1];
	return (
		tokens[start]!.lower === 'col' &&
		to - start === 2 &&
		tokens[to - 1]!.glue === 'space' &&
		role !== undefined &&
		!role.capital &&
		isListed(role, LIST.ROLE)
	);
}

const ROMAN = /^[IVX]+$/;

const isNumberedThing = (token: Token): boolean =>
	isListed(token, LIST.NO_ENTITY | LIST.PLACE_NOUN) && !isListed(token, LIST.GIVEN | LIST.FAMILY);

/** Whether a word that is a run by itself may be a name: no people, no office, and nothing that is no entity. */
function isNameByItself(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	if (skipDemonyms(tokens, at, at + 1) > at || lastOffice(tokens, at, at + 1) >= 0) return false;
	if (!isListed(token, LIST.NO_ENTITY) || token.allCaps) return true;
	return token.lower === 'survey' && SURVEYED.has(tokens[at - 1]?.lower ?? '');
}
