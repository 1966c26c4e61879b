import type {Name, Occurrence} from '../names.ts';
import type {Person} from '../persons.ts';
import type {Token} from '../tokens.ts';
import {LIST} from '../weighing/word-lists.ts';
import {findAcronym} from '../words/acronyms.ts';

/**
 * Whom a name means that the document itself explains: "Odo Bell, better known as Ferryman", "Rufus Marin (alias Dov)",
 * and letters that are the first ones of somebody's names: "MBK" beside Mohan Bal Kumar.
 */
export function linkCalled(names: readonly Name[], persons: readonly Person[]): ReadonlyMap<Name, Person> {
	const called = new Map<Name, Person>();
	if (persons.length === 0) return called;
	let ends: Map<Token, Person> | null = null;
	let bearers: Map<string, Person | null> | null = null;
	for (const name of names) {
		if (name.person !== null || name.words.length > 2) continue;
		// "known as Paris" leaves the town a town
		if (name.known !== undefined && name.words.length === 1) continue;
		for (const occurrence of name.occurrences) {
			const last = endOfBearer(occurrence);
			if (last === null) continue;
			ends ??= endsOf(persons);
			const person = ends.get(last);
			if (person !== undefined) called.set(name, person);
		}
		if (
			called.has(name) ||
			name.thing !== null ||
			!LETTERS.test(name.text) ||
			findAcronym(name.text) !== undefined
		)
			continue;
		bearers ??= byInitials(persons);
		const bearer = bearers.get(name.key);
		if (bearer) called.set(name, bearer);
	}
	return called;
}

const LETTERS = /^\p{Lu}{3,4}$/u;

/** The last word of whom "known as", "nicknamed" or "alias" right before an occurrence may tell of; null for none. */
function endOfBearer({line: {tokens}, from}: Occurrence): Token | null {
	let at = from - 1;
	if (tokens[at]?.lower === 'as' && tokens[at - 1]?.lower === 'known') at -= 2;
	else if (ALIAS.has(tokens[at]?.lower ?? '')) at--;
	else return null;
	while (at >= 0 && BETWEEN.has(tokens[at]!.lower)) at--;
	const last = tokens[at];
	return last?.capital && tokens[at + 1]!.start - last.end <= GAP ? last : null;
}

const ALIAS = new Set(['nicknamed', 'alias', 'aka']);
const BETWEEN = new Set(
	'better also popularly widely commonly generally usually simply who is was more'.split(' '),
);
/** A comma or a bracket and spaces. */
const GAP = 3;

/** People by the last words of the places where they are named in full. */
function endsOf(persons: readonly Person[]): Map<Token, Person> {
	const ends = new Map<Token, Person>();
	for (const person of persons)
		for (const {occurrences} of person.names)
			for (const {line, to} of occurrences) ends.set(line.tokens[to - 1]!, person);
	return ends;
}

/** Who has these initials, three or more; null where two have. */
function byInitials(persons: readonly Person[]): Map<string, Person | null> {
	const bearers = new Map<string, Person | null>();
	for (const person of persons) {
		const {first, words} = person.names[0]!;
		// Of words that nobody bears they may be those of a body.
		if (!(first & (LIST.GIVEN | LIST.FAMILY)) && !words[0]!.includes('.')) continue;
		const initials = words.flatMap(word => word.split('.').map(part => part.charAt(0))).join('');
		if (initials.length > 2) bearers.set(initials, bearers.has(initials) ? null : person);
	}
	return bearers;
}
