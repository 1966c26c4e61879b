import type {Gender, Kind} from '../entity.ts';
import {STATE_ABBREVIATIONS} from '../gazetteer.ts';
import {genderOfName} from '../gender.ts';
import type {Name} from '../names.ts';
import type {Thing} from '../organizations.ts';
import type {Person} from '../persons.ts';
import {findAcronym} from '../words/acronyms.ts';
import {normalizeName} from './name-key.ts';
import type {Group} from './to-cluster.ts';

/** The groups of a document in the order of their first mentions. */
export class Groups {
	readonly all: Group[] = [];
	readonly #byKey = new Map<string | Person | Name, Group | null>();

	ofPerson(person: Person): Group {
		return this.#byKey.get(person) ?? this.#add(person, 'person', person.called, person.gender);
	}

	ofThing({kind, canonical}: Thing): Group {
		const key = `${kind}:${normalizeName(canonical, kind)}`;
		return this.#byKey.get(key) ?? this.#add(key, kind, canonical, null);
	}

	/** Of a name that means nobody who is named in full; null when it is nothing. */
	ofName(name: Name): Group | null {
		let group = this.#byKey.get(name);
		if (group === undefined) {
			group = this.#find(name);
			this.#byKey.set(name, group);
		}
		return group;
	}

	#find(name: Name): Group | null {
		const {kind} = name;
		if (name.thing !== null) return this.ofThing(name.thing);
		if (kind === null) return null;
		const canonical = kind === 'person' ? null : canonicalOf(name, kind);
		const key = `${kind}:${canonical === null ? name.key : normalizeName(canonical, kind)}`;
		const group = this.#byKey.get(key) ?? this.#add(key, kind, canonical, null);
		// A surname alone may be that of a "Mrs. Vale" of the document too.
		if (kind === 'person')
			group.gender ??= name.titled && name.words.length === 1 ? null : genderOfName(name);
		return group;
	}

	#add(key: string | Person, kind: Kind, canonical: string | null, gender: Gender | null): Group {
		const group = {
			cluster: this.all.length,
			kind,
			names: new Set<Name>(),
			occurrences: [],
			canonical,
			gender,
		};
		this.all.push(group);
		this.#byKey.set(key, group);
		return group;
	}
}

/** The title that the word lists give a place or organization: "United States" for "U.S.", "Ohio" for "OH". */
function canonicalOf(name: Name, kind: Kind): string | null {
	if (name.team) return `${name.text} (team)`;
	const acronym = findAcronym(name.text);
	if (acronym?.kind === kind) return acronym.full;
	if (name.known?.kind === kind) return name.known.canonical;
	return kind === 'place' ? (STATE_ABBREVIATIONS.get(name.text.replace(/\.$/, '')) ?? null) : null;
}
