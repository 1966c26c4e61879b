import type {Gender} from './entity.ts';
import {genderOfName} from './gender.ts';
import {isNamesake, suffixOf} from './linking/namesakes.ts';
import {articledSurname, coreWords, isSamePerson, writtenForms} from './linking/same-person.ts';
import type {Name} from './names.ts';

/** One person of a document: all full forms of the name. */
export type Person = {
	readonly names: Name[];
	/** Words of the fullest form, without initials and suffixes. */
	words: readonly string[];
	/** The full name, where no place of the document has it: see couples.ts. */
	called: string | null;
	gender: Gender | null;
};

/** Groups full names into persons. Two names with different given names never join. */
export function groupPersons(names: readonly Name[]): Person[] {
	const persons: Person[] = [];
	// Only persons that share a word or are written alike can be one: an index keeps this linear in a text of thousands.
	const near = new Map<string, Person[]>();
	const add = (key: string, person: Person): void => {
		const list = near.get(key);
		if (list === undefined) near.set(key, [person]);
		else if (list.at(-1) !== person) list.push(person);
	};
	// "K. Vale" and "Al Vale" last: the one Vale of the document whose name begins so, the one al-Vale, or someone else.
	const order = [...names].sort(
		(a, b) => Number(isLate(a)) - Number(isLate(b)) || b.words.length - a.words.length,
	);
	for (const name of order) {
		const words = coreWords(name.words);
		const forms = writtenForms(name.words).map(form => `=${form}`);
		let person =
			findSame(near.get(words.at(-1)!) ?? [], words, name) ??
			findSame(near.get(words[0]!) ?? [], words, name);
		for (const form of forms) person ??= findWritten(near.get(form) ?? [], name);
		if (person === undefined) {
			person = {names: [], words, called: null, gender: null};
			persons.push(person);
			for (const word of words) add(word, person);
		}
		for (const form of forms) add(form, person);
		const surname = articledSurname(words);
		if (surname !== null) add(`=${surname}`, person);
		person.names.push(name);
		person.gender ??= genderOfName(name);
		name.person = person;
	}
	return persons;
}

/** "K. Vale", and "Al Vale", who may be Omar al-Vale. */
const isLate = ({words}: Name): boolean => words[0]!.length === 1 || isArticled(words);

const isArticled = (words: readonly string[]): boolean =>
	words.length === 2 && (words[0] === 'al' || words[0] === 'el');

/** Who has a name that is written otherwise: "Omar Al Vale" for "Omar El-Vale". */
function findWritten(alike: readonly Person[], name: Name): Person | undefined {
	if (isArticled(name.words)) return alike.length === 1 ? alike[0] : undefined;
	return alike.slice(0, MAX_BEARERS).find(({names}) => !names.some(other => isNamesake(other, name)));
}

/** Looks at no more than fifty: a text with more people of one name is no news story. */
function findSame(near: readonly Person[], words: readonly string[], name: Name): Person | undefined {
	if (name.words[0]!.length === 1) {
		const same = near.slice(0, MAX_BEARERS).filter(person => isSamePerson(person.words, words));
		return same.length === 1 ? same[0] : undefined;
	}
	const suffix = name.words.length === 2 ? suffixOf(name) : null;
	// "Bell Jr." is the one Bell of the document who is called so
	if (suffix !== null) {
		const same = near
			.slice(0, MAX_BEARERS)
			.filter(({names}) =>
				names.some(other => suffixOf(other) === suffix && other.words.at(-2) === words[0]),
			);
		return same.length === 1 ? same[0] : undefined;
	}
	for (let at = 0; at < near.length && at < MAX_BEARERS; at++) {
		if (isSamePerson(near[at]!.words, words) && !near[at]!.names.some(other => isNamesake(other, name)))
			return near[at];
	}
	return undefined;
}

/** People of one surname that a name is held against: a list of thousands must not cost their square. */
export const MAX_BEARERS = 50;
