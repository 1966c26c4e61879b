import type {Name} from '../names.ts';
import type {Person} from '../persons.ts';
import {listsOf} from '../weighing/word-lists.ts';
import {isGivenName} from '../words/first-names.ts';
import {SHORT_GIVEN_NAMES} from '../words/nicknames.ts';
import {FAMILY_NAMES} from '../words/surnames.ts';
import {coreWords, isPlainAscii, plainForm, spellOut, withOneArticle} from './same-person.ts';

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
				// "Mueller" for "Thomas Müller"
				if (!isPlainAscii(name.key)) {
					const printed = name.words.findLast(word => plainForm(word) === last) ?? last;
					this.#add(this.#last, plainForm(spellOut(printed)), person);
				}
				this.#add(this.#any, words[0]!, person);
				for (const short of SHORT_GIVEN_NAMES.get(words[0]!) ?? []) this.#add(this.#any, short, person);
				if (last.includes('-')) this.#addCompound(last, person);
				if (words.length > 2) this.#addLong(name, words, person);
			}
		}
	}

	/** Somebody whose surname stands with another's given name. */
	addCalled(person: Person): void {
		this.#add(this.#last, person.words.at(-1)!, person);
		this.#add(this.#any, person.words[0]!, person);
	}

	/** By the parts of a surname with hyphens. */
	#addCompound(last: string, person: Person): void {
		// "Sahli" for "Muqdad al-Sahli"
		const bare = last.replace(ARTICLE, '');
		if (bare !== last) this.#add(this.#last, bare, person);
		// "Whitt" for "Karen Delgado-Whitt"
		for (const part of last.split('-'))
			if (part !== last && part.length > 2) this.#add(this.#inner, part, person);
	}

	/** By what stands between the first and the last of `words`, which are those of `name` that tell. */
	#addLong(name: Name, words: readonly string[], person: Person): void {
		// "Cantú" for "José Luis Cantú Treviño"
		const inner = name.words.at(-2)!;
		if (FAMILY_NAMES.has(inner) && !isGivenName(inner) && plainForm(inner) === words.at(-2))
			this.#add(this.#last, words.at(-2)!, person);
		// "Arriaga", and at need "Lucía", for "Ana Lucía Arriaga Peña"
		if (words.length > 3 && isGivenName(name.words[1]!)) {
			this.#add(this.#last, words[2]!, person);
			this.#add(this.#inner, words[1]!, person);
		}
		// "Zahid" for "Ahmad Zahid Hamidi"
		if (BEFORE_OWN_NAME.has(words[0]!)) this.#add(this.#inner, words[1]!, person);
		// "Lee" for "John Lee Ka-chiu", "Goyo" for `Gregorio "Goyo" Bell`; "Sister Luz" for "Maria Luz Bell",
		// but "Luz" alone may be anyone
		const nicknamed = /["“”]/.test(name.text);
		for (const word of words.slice(1, -1)) {
			// "Iriarte" for "Santiago Iriarte Quispe", of two surnames
			const isOnlyName = word.length > 3 && listsOf(word) === 0;
			if (nicknamed || FAMILY_NAMES.has(word) || isOnlyName) this.#add(this.#inner, word, person);
			else if (word.length > 2) this.#add(this.#middle, word, person);
		}
		// "al - bashir", "van der berg": the family name with its particles
		for (let at = 1; at < words.length - 1; at++) this.#add(this.#last, words.slice(at).join(' '), person);
		this.#add(this.#any, words.slice(0, -1).join(' '), person);
	}

	#add(index: Map<string, Person[]>, form: string, person: Person): void {
		const word = withOneArticle(form);
		const list = index.get(word);
		if (list === undefined) index.set(word, [person]);
		else if (list.at(-1) !== person) list.push(person);
	}

	/** Those whose family name it is, else those who have it anywhere in the name; a middle name needs a title. */
	find(name: string, titled = false): readonly Person[] {
		const key = withOneArticle(plainForm(name));
		const found = this.#last.get(key) ?? this.#any.get(key) ?? this.#inner.get(key);
		return found ?? (titled ? this.#middle.get(key) : undefined) ?? [];
	}
}
