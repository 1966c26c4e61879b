import {knownName} from './gazetteer.ts';
import {matchKnown} from './match-known.ts';
import {splitNames} from './names-in-run.ts';
import {isShouted, isVesselOrStorm, withoutPostNominals} from './no-names.ts';
import {cutAtOffice, lastOffice, skipOfficeField} from './offices.ts';
import {skipDemonyms} from './peoples.ts';
import {hasOf, push} from './push-candidate.ts';
import type {Run} from './runs.ts';
import type {Token} from './tokens.ts';
import {isListed, LIST} from './word-lists.ts';
import {findAcronym} from './words/acronyms.ts';
import {DOUBTFUL_NAMES, isGivenName} from './words/first-names.ts';

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
	// "The Australian Trade Commission": no paper
	if (tokens[from]!.lower === 'the' && tokens[from]!.initial && known > 0) {
		splitRun(tokens, from + 1, to, out);
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
	const isNumbered = isListed(last, LIST.SUFFIX);
	// "Grade XII", "Phase II", "Group C"
	if (to - from === 2 && ROMAN.test(last.word) && isNumberedThing(tokens[from]!)) return;
	if (
		to - from === 2 &&
		last.word.length === 1 &&
		last.glue === 'space' &&
		isListed(tokens[from]!, LIST.COMMON)
	)
		return;
	const headToken = to - from > 2 && isNumbered ? tokens[to - 2]! : last;
	const head = headToken.lower;
	const headed = isListed(headToken, LIST.ORGANIZATION_HEAD | LIST.PLACE_HEAD);
	if (start === to) return;
	// "Secretary of State John Kerry": the run begins at "State", its office stands before it.
	const name = headed ? start : skipOfficeField(tokens, start, to);
	// "Minister of Foreign Affairs", "Director of Public Affairs, Mrs Odo Bell"
	if (name === to) return;
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
	// "Major League Baseball Draft": no officer
	const office = lastOffice(tokens, known > 1 ? start + known : start, to);
	if (office >= 0) {
		const cut = cutAtOffice(tokens, {from, to}, start, office, headed);
		if (cut === null) push(tokens, from, to, -1, out);
		else {
			if (cut.left > start) splitRun(tokens, from, cut.left, out);
			if (cut.name < to) push(tokens, cut.name, to, cut.isBorne ? cut.left : -1, out);
		}
		return;
	}
	const isSurname =
		to - start === 2 &&
		isListed(tokens[start]!, LIST.GIVEN) &&
		!isListed(tokens[start]!, LIST.DOUBTFUL) &&
		!NO_SURNAMES.has(head);
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

/** What a given name stands before only when the thing is called after somebody: "the Ariel Award". */
const NO_SURNAMES = new Set(
	'award awards act acts agreement championship championships festival prize prizes medal treaty accord pact convention amendment declaration resolution olympics tournament marathon exhibition virus hurricane cyclone typhoon cup cups trophy shield derby open bowl program programme project scheme'.split(
		' ',
	),
);

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
