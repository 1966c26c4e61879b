import {fold} from '../text/fold.ts';
import type {Gender} from './entity.ts';
import {genderOfName} from './gender.ts';
import type {Name} from './names.ts';
import {listsOf} from './weighing/word-lists.ts';
import {isGivenName} from './words/first-names.ts';
import {NAME_SUFFIXES} from './words/name-particles.ts';
import {NICKNAMES, SHORT_GIVEN_NAMES} from './words/nicknames.ts';
import {FAMILY_NAMES} from './words/surnames.ts';

/** One person of a document: all full forms of the name. */
export type Person = {
	readonly names: Name[];
	/** Words of the fullest form, without initials and suffixes. */
	words: readonly string[];
	gender: Gender | null;
};

/** Words by which forms are compared: "Łękowski" and "Lekowski" are one, initials and suffixes say nothing. */
const coreWords = (words: readonly string[]): string[] => {
	const plain = words.map(plainForm);
	if (words.every(isCore)) return plain;
	const core = plain.filter((_, at) => isCore(words[at]!));
	return core.length >= 2 ? core : plain;
};

/** "Ó" of "Ó Laoire" is no initial. */
const isCore = (word: string): boolean => (word.length > 1 || word === 'ó') && !NAME_SUFFIXES.has(word);

/** Without accents. */
const plainForm = (word: string): string => (isPlainAscii(word) ? word : fold(word));

function isPlainAscii(word: string): boolean {
	for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 126) return false;
	return true;
}

const sameGiven = (a: string, b: string): boolean => {
	if (a === b) return true;
	if (a.length === 1 || b.length === 1) return a[0] === b[0];
	if (isMisprint(a, b)) return true;
	const full = NICKNAMES.get(a);
	const other = NICKNAMES.get(b);
	return (
		full?.includes(b) === true ||
		other?.includes(a) === true ||
		(full?.some(name => other?.includes(name)) ?? false)
	);
};

/** "Kirsten" and "Kirstin": one vowel within; by the last letter "Mario" and "Maria" differ. */
function isMisprint(a: string, b: string): boolean {
	if (a.length !== b.length || a.length < 6 || a.at(-1) !== b.at(-1)) return false;
	let other = 0;
	for (let at = 0; at < a.length; at++) {
		if (a[at] === b[at]) continue;
		if (other > 0 || at === 0 || !VOWELS.includes(a[at]!) || !VOWELS.includes(b[at]!)) return false;
		other++;
	}
	return true;
}

const VOWELS = 'aeiou';

/** "Oyelaran" and, after a marriage, "Oyelaran-Hughes". */
const isSameSurname = (a: string, b: string): boolean =>
	a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`) || a.endsWith(`-${b}`) || b.endsWith(`-${a}`);

/** Whether two full names are forms of one: same ends, and the shorter one's words all in the longer. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length === long.length) {
		return (
			sameGiven(short[0]!, long[0]!) && short.slice(1).every((word, i) => isSameSurname(word, long[i + 1]!))
		);
	}
	// "Arriaga Peña" and "Luis Arriaga Peña de la Torre"
	if (short.length === 2 && long.length > 3 && short[0] === long[1] && short[1] === long[2]) return true;
	const given = sameGiven(short[0]!, long[0]!);
	if (!given && short.at(-1) !== long.at(-1)) return false;
	if (!given) return short.every(word => long.includes(word));
	return short.slice(1).every(word => long.includes(word));
}

/**
 * Whether two full names that are alike are those of two people: "Odo Bell Sr." and "Odo Bell Jr.", "Odo A. Bell" and
 * "Odo B. Bell", "Odo A. Bell" and "Odo Bell Jr.", and "Odo Bell" in a paragraph that has "Odo Bell Jr." as well.
 */
function isNamesake(a: Name, b: Name): boolean {
	const [first, second] = [suffixOf(a), suffixOf(b)];
	if (first !== null && second !== null && first !== second) return true;
	const [middle, other] = [initialsIn(a), initialsIn(b)];
	if (middle !== '' && other !== '' && !middle.startsWith(other) && !other.startsWith(middle)) return true;
	if ((first === null) === (second === null)) return false;
	if ((first === null ? middle : other) !== '' && (first === null ? other : middle) === '') return true;
	return (
		a.words[0] === b.words[0] &&
		a.occurrences.some(({line}) => b.occurrences.some(occurrence => occurrence.line === line))
	);
}

/** "jr" of "Odo Bell Jr.", who is not his father; null of most people. */
export const suffixOf = ({words}: Name): string | null => {
	const last = words.at(-1)!;
	return NAME_SUFFIXES.has(last) ? last : null;
};

/** The initials between a given name and a surname: "hw" of "George H.W. Bush". */
const initialsIn = ({words}: Name): string => {
	let initials = '';
	for (let at = 1; at < words.length - 1; at++)
		if (INITIALS.test(words[at]!)) initials += words[at]!.replaceAll('.', '');
	return initials;
};

const INITIALS = /^\p{L}(?:\.\p{L})*\.?$/u;

const isInitial = (name: Name): boolean => name.words[0]!.length === 1;

/** Groups full names into persons. Two names with different given names never join. */
export function groupPersons(names: readonly Name[]): Person[] {
	const persons: Person[] = [];
	// Only persons that share a word can be one: an index keeps this linear in a text of thousands of names.
	const byWord = new Map<string, Person[]>();
	// "K. Vale" last: it is the one Vale of the document whose name begins so, or someone else.
	const order = [...names].sort(
		(a, b) => Number(isInitial(a)) - Number(isInitial(b)) || b.words.length - a.words.length,
	);
	for (const name of order) {
		const words = coreWords(name.words);
		const person =
			findSame(byWord.get(words.at(-1)!) ?? [], words, name) ??
			findSame(byWord.get(words[0]!) ?? [], words, name);
		if (person !== undefined) {
			person.names.push(name);
			name.person = person;
			person.gender ??= genderOfName(name);
			continue;
		}
		const made: Person = {names: [name], words, gender: genderOfName(name)};
		persons.push(made);
		name.person = made;
		for (const word of new Set(words)) {
			const list = byWord.get(word);
			if (list === undefined) byWord.set(word, [made]);
			else list.push(made);
		}
	}
	return persons;
}

/** Looks at no more than fifty: a text with more people of one name is no news story. */
function findSame(near: readonly Person[], words: readonly string[], name: Name): Person | undefined {
	if (isInitial(name)) {
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

/** First words of names that many bear, so that people are called by the next. */
const BEFORE_OWN_NAME = new Set(
	'ahmad ahmed mohd mohamad mohamed mohammad mohammed muhammad muhammed muhamad md nur nurul siti wan nik raja syed sayed'.split(
		' ',
	),
);

const ARTICLE = /^(?:al|el|ad|as|ash|ar|an|az|ul)-(?=..)/;

/** Links a single word ("Marin", "Rosa") to the persons of the document that bear it. */
export class PersonIndex {
	readonly #last = new Map<string, Person[]>();
	readonly #any = new Map<string, Person[]>();
	readonly #inner = new Map<string, Person[]>();
	readonly #middle = new Map<string, Person[]>();

	constructor(persons: readonly Person[]) {
		for (const person of persons) {
			for (const name of person.names) {
				const words = coreWords(name.words);
				const last = words.at(-1)!;
				this.#add(this.#last, last, person);
				this.#add(this.#any, words[0]!, person);
				for (const short of SHORT_GIVEN_NAMES.get(words[0]!) ?? []) this.#add(this.#any, short, person);
				// "Sahli" for "Muqdad al-Sahli"
				const isCompound = last.includes('-');
				const bare = isCompound ? last.replace(ARTICLE, '') : last;
				if (bare !== last) this.#add(this.#last, bare, person);
				// "Cantú" for "José Luis Cantú Treviño"
				const inner = name.words.at(-2)!;
				if (
					words.length > 2 &&
					FAMILY_NAMES.has(inner) &&
					!isGivenName(inner) &&
					plainForm(inner) === words.at(-2)
				)
					this.#add(this.#last, words.at(-2)!, person);
				// "Arriaga", and at need "Lucía", for "Ana Lucía Arriaga Peña"
				if (words.length > 3 && isGivenName(name.words[1]!)) {
					this.#add(this.#last, words[2]!, person);
					this.#add(this.#inner, words[1]!, person);
				}
				// "Zahid" for "Ahmad Zahid Hamidi"
				if (words.length > 2 && BEFORE_OWN_NAME.has(words[0]!)) this.#add(this.#inner, words[1]!, person);
				// "Lee" for "John Lee Ka-chiu", "Goyo" for `Gregorio "Goyo" Bell`; "Sister Luz" for "Maria Luz Bell",
				// but "Luz" alone may be anyone
				const nicknamed = words.length > 2 && /["“”]/.test(name.text);
				for (const word of words.slice(1, -1)) {
					// "Iriarte" for "Santiago Iriarte Quispe", of two surnames
					const isOnlyName = word.length > 3 && listsOf(word) === 0;
					if (nicknamed || FAMILY_NAMES.has(word) || isOnlyName) this.#add(this.#inner, word, person);
					else if (word.length > 2) this.#add(this.#middle, word, person);
				}
				// "Whitt" for "Karen Delgado-Whitt"
				for (const part of isCompound ? last.split('-') : [])
					if (part !== last && part.length > 2) this.#add(this.#inner, part, person);
				// "al - bashir", "van der berg": the family name with its particles
				for (let at = 1; at < words.length - 1; at++)
					this.#add(this.#last, words.slice(at).join(' '), person);
				if (words.length > 2) this.#add(this.#any, words.slice(0, -1).join(' '), person);
			}
		}
	}

	#add(index: Map<string, Person[]>, word: string, person: Person): void {
		const list = index.get(word);
		if (list === undefined) index.set(word, [person]);
		else if (list.at(-1) !== person) list.push(person);
	}

	/** Those whose family name it is, else those who have it anywhere in the name; a middle name needs a title. */
	find(name: string, titled = false): readonly Person[] {
		const key = plainForm(name);
		const found = this.#last.get(key) ?? this.#any.get(key) ?? this.#inner.get(key);
		return found ?? (titled ? this.#middle.get(key) : undefined) ?? [];
	}
}
