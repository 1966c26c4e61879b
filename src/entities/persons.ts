import type {Name, Occurrence} from './names.ts';
import {FEMALE_NAMES, MALE_NAMES} from './words/first-names.ts';
import {NAME_SUFFIXES} from './words/name-particles.ts';
import {FAMILY_NAMES} from './words/surnames.ts';
import {GENDERED, HONORIFICS} from './words/titles.ts';

export type Gender = 'female' | 'male';

/** One person of a document: all full forms of the name. */
export type Person = {
	readonly names: Name[];
	/** Words of the fullest form, without initials and suffixes. */
	words: readonly string[];
	gender: Gender | null;
};

/** Short forms of given names, each with the full form that news uses for the same person. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		joe: 'joseph',
		bill: 'william',
		will: 'william',
		bob: 'robert',
		rob: 'robert',
		mike: 'michael',
		jim: 'james',
		tom: 'thomas',
		tim: 'timothy',
		dan: 'daniel',
		don: 'donald',
		ted: 'edward',
		ed: 'edward',
		dick: 'richard',
		rick: 'richard',
		tony: 'anthony',
		steve: 'steven',
		chris: 'christopher',
		matt: 'matthew',
		nick: 'nicholas',
		ben: 'benjamin',
		sam: 'samuel',
		alex: 'alexander',
		andy: 'andrew',
		dave: 'david',
		jeff: 'jeffrey',
		greg: 'gregory',
		ken: 'kenneth',
		ron: 'ronald',
		larry: 'lawrence',
		liz: 'elizabeth',
		beth: 'elizabeth',
		kate: 'katherine',
		kathy: 'katherine',
		sue: 'susan',
		jen: 'jennifer',
		debbie: 'deborah',
		bernie: 'bernard',
		charlie: 'charles',
		chuck: 'charles',
		jack: 'john',
		pete: 'peter',
		vlad: 'vladimir',
	}),
);

const coreWords = (words: readonly string[]): string[] => {
	const core = words.filter(word => word.length > 1 && !NAME_SUFFIXES.has(word));
	return core.length >= 2 ? core : [...words];
};

const sameGiven = (a: string, b: string): boolean =>
	a === b || (NICKNAMES.get(a) ?? a) === (NICKNAMES.get(b) ?? b);

/** Whether two full names are forms of one: same ends, and the shorter one's words all in the longer. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length === long.length) {
		return sameGiven(short[0]!, long[0]!) && short.slice(1).every((word, i) => word === long[i + 1]);
	}
	const given = sameGiven(short[0]!, long[0]!);
	if (!given && short.at(-1) !== long.at(-1)) return false;
	if (!given) return short.every(word => long.includes(word));
	return short.slice(1).every(word => long.includes(word));
}

/** Groups full names into persons. Two names with different given names never join. */
export function groupPersons(names: readonly Name[]): Person[] {
	const persons: Person[] = [];
	// Only persons that share a word can be one: an index keeps this linear in a text of thousands of names.
	const byWord = new Map<string, Person[]>();
	for (const name of [...names].sort((a, b) => b.words.length - a.words.length)) {
		const words = coreWords(name.words);
		const near = byWord.get(words.at(-1)!) ?? byWord.get(words[0]!) ?? [];
		const person = findSame(near, words);
		if (person !== undefined) {
			person.names.push(name);
			person.gender ??= genderOfName(name);
			continue;
		}
		const made: Person = {names: [name], words, gender: genderOfName(name)};
		persons.push(made);
		for (const word of new Set(words)) {
			const list = byWord.get(word);
			if (list === undefined) byWord.set(word, [made]);
			else list.push(made);
		}
	}
	return persons;
}

/** Looks at no more than fifty: a text with more people of one name is no news story. */
function findSame(near: readonly Person[], words: readonly string[]): Person | undefined {
	for (let at = 0; at < near.length && at < MAX_BEARERS; at++) {
		if (isSamePerson(near[at]!.words, words)) return near[at];
	}
	return undefined;
}

export const MAX_BEARERS = 50;

/** The gender that titles before a name, or its given name, tell. */
export function genderOfName(name: Name): Gender | null {
	for (const occurrence of name.occurrences) {
		const gender = genderOfTitle(occurrence);
		if (gender !== null) return gender;
	}
	if (name.words.length < 2) return null;
	// "Jean-Claude", "Mary-Kate": the first half tells.
	const first = name.words[0]!.split('-')[0]!;
	const male = MALE_NAMES.has(first);
	const female = FEMALE_NAMES.has(first);
	return male === female ? null : male ? 'male' : 'female';
}

/** "Mr", "Mrs", "Queen", "chairwoman" directly before a mention. */
/** "Mr Dray", once he was introduced as Anselm Dray. */
export function genderOfTitles(occurrences: readonly Occurrence[]): Gender | null {
	for (const occurrence of occurrences) {
		const gender = genderOfTitle(occurrence);
		if (gender !== null) return gender;
	}
	return null;
}

export function genderOfTitle({line, from, title}: Occurrence): Gender | null {
	const {tokens} = line;
	const start = title >= 0 ? title : from - 1;
	for (let at = from - 1; at >= Math.max(0, start); at--) {
		const word = tokens[at]!.lower;
		const gender = HONORIFICS.get(word) ?? GENDERED.get(word);
		if (gender !== undefined && gender !== null) return gender;
	}
	return null;
}

/** Links a single word ("Marin", "Rosa") to the persons of the document that bear it. */
export class PersonIndex {
	readonly #last = new Map<string, Person[]>();
	readonly #any = new Map<string, Person[]>();
	readonly #inner = new Map<string, Person[]>();

	constructor(persons: readonly Person[]) {
		for (const person of persons) {
			for (const name of person.names) {
				const words = coreWords(name.words);
				this.#add(this.#last, words.at(-1)!, person);
				this.#add(this.#any, words[0]!, person);
				// "Lee" for "John Lee Ka-chiu"
				for (const word of words.slice(1, -1))
					if (FAMILY_NAMES.has(word)) this.#add(this.#inner, word, person);
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

	/** Those whose family name it is, else those who have it anywhere in the name. */
	find(key: string): readonly Person[] {
		return this.#last.get(key) ?? this.#any.get(key) ?? this.#inner.get(key) ?? [];
	}
}
