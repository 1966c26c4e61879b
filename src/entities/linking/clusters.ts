import type {DocumentEntities, Gender, Kind, Mention} from '../entity.ts';
import {STATE_ABBREVIATIONS} from '../gazetteer.ts';
import {genderOfName} from '../gender.ts';
import {linkLabels} from '../interview-labels.ts';
import {type Name, type NameTable, type Occurrence, totalWeights} from '../names.ts';
import {weighNeighbours} from '../neighbours.ts';
import {linkOrganizations, type Thing} from '../organizations.ts';
import {groupPersons, type Person} from '../persons.ts';
import type {Weights} from '../weighing/weights.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {findAcronym} from '../words/acronyms.ts';
import {linkCalled} from './called.ts';
import {findCouples} from './couples.ts';
import {normalizeName} from './name-key.ts';
import {findNamesakeFirms, firmMeant} from './namesake-firms.ts';
import {findOwned} from './of-country.ts';
import {PersonIndex} from './person-index.ts';
import {PersonPicker} from './pick-person.ts';
import {type Group, toCluster} from './to-cluster.ts';

/**
 * The weight under which a name without other support is left out. Organizations need more: what is none of the
 * three (products, events, works) looks like one most often.
 */
const MIN_WEIGHT: Readonly<Record<Kind, number>> = {person: 0.7, organization: 1, place: 0.7};

/** Joins the forms of each thing and decides its kind. `acceptable`: the names that may stand on their own. */
export function buildClusters(text: string, table: NameTable, acceptable: readonly Name[]): DocumentEntities {
	const names = [...table.names.values()];
	for (const name of acceptable) name.kind = kindOf(totalWeights(name));
	for (const name of weighNeighbours(acceptable)) name.kind = kindOf(totalWeights(name));
	for (const name of acceptable) {
		if (name.kind === null && isOwner(name)) name.kind = 'person';
		else if (name.kind === 'person' && (isThing(name) || arePartners(name)))
			name.kind = kindOf(withoutPerson(totalWeights(name)));
		if (name.kind === null && isFirm(name, table)) name.kind = 'organization';
		else if (name.kind === 'person' && isSpelledBehind(text, name)) name.kind = 'organization';
	}
	dropHeadlineWords(acceptable);
	linkOrganizations(text, names);
	const owned = findOwned(names);
	const persons = groupPersons(
		names.filter(
			name => name.words.length > 1 && name.kind === 'person' && name.thing === null && !isNickname(name),
		),
	);
	const index = new PersonIndex(persons);
	for (const person of findCouples(names, index)) index.addCalled(person);
	for (const name of names) if (isFamily(name, index)) name.kind = null;
	const labels = linkLabels(text, acceptable, persons);
	const called = linkCalled(acceptable, persons);
	const firms = findNamesakeFirms(names, index);

	const groups = new Groups();
	const mentions: Mention[] = [];
	const picker = new PersonPicker(index);
	// They come in order but for those that had to wait: a quick sort.
	const occurrences = [...table.occurrences].sort((a, b) => a.start - b.start);
	for (const occurrence of occurrences) {
		const {name, start, end} = occurrence;
		if (name.person !== null) picker.note(name.person, occurrence);
		const firm = firmMeant(firms, occurrence);
		const person =
			name.person ??
			labels.get(name) ??
			called.get(name) ??
			(firm === null ? picker.pick(name, occurrence) : null);
		const thing = firm ?? owned.get(occurrence) ?? null;
		const group =
			person !== null
				? groups.ofPerson(person)
				: thing !== null
					? groups.ofThing(thing)
					: groups.ofName(name);
		if (group === null) continue;
		group.names.add(name);
		group.occurrences.push(occurrence);
		mentions.push({span: {start, end}, cluster: group.cluster});
	}
	return {clusters: groups.all.map(group => toCluster(text, group)), mentions};
}

/** The groups of a document in the order of their first mentions. */
class Groups {
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

/** "Jinadra's party … Jinadra's speech": who owns something in a text that names him often is mostly a person. */
const isOwner = ({words, firm, occurrences}: Name): boolean => {
	if (words.length > 1 || !firm || occurrences.length < 3) return false;
	let owns = false;
	for (const {line, from} of occurrences) {
		const {glue, possessive} = line.tokens[from]!;
		const before = line.tokens[from - 1];
		// "Internet Explorer's end"
		if (before !== undefined && glue === 'space' && (before.lower === 'the' || before.capital)) return false;
		owns ||= possessive;
	}
	return owns;
};

/**
 * "Nestwell Home" in a text that has "Nestwell" alone: what has a word of its own before a plain one is a firm mostly.
 * "Harbor City Herons" in one that has "the Herons": a team.
 */
const isFirm = ({words, first, last, occurrences}: Name, {names}: NameTable): boolean => {
	if (words.length === 1) return false;
	if (last & LIST.COMMON) {
		if (first !== 0) return false;
		// "UV Radiation"
		if (occurrences[0]!.line.tokens[occurrences[0]!.from]!.allCaps) return false;
		const alone = names.get(words[0]!);
		return alone?.firm === true && alone.kind !== 'place';
	}
	const plural = last === 0 && words.at(-1)!.endsWith('s') ? names.get(words.at(-1)!) : undefined;
	return plural?.firm === true && plural.occurrences.every(isTheName);
};

const isTheName = ({line, from}: Occurrence): boolean => line.tokens[from - 1]?.lower === 'the';

/** What is left of the weights of a name that is nobody: a hint is not enough to take it for something else. */
const withoutPerson = ({organization, place}: Weights): Weights => ({
	person: 0,
	organization: organization < 2 ? 0 : organization,
	place: place < 2 ? 0 : place,
});

/** "rival Morley & Finch": no one person, whatever stands around it. */
const arePartners = ({text}: Name): boolean => text.includes(' & ');

/** "Wenchan Auka Mapo (WAM)": a body, though its words may be somebody's; "Rama Odo Bell (ROB)" is called so. */
const isSpelledBehind = (text: string, {words, titled, first, occurrences}: Name): boolean => {
	if (titled || words.length < 3 || first & (LIST.GIVEN | LIST.FAMILY)) return false;
	const initials = `(${words.map(word => word[0]).join('')})`;
	return occurrences.some(
		({end}) =>
			text
				.slice(end, end + initials.length + 3)
				.replaceAll(' ', '')
				.slice(0, initials.length)
				.toLowerCase() === initials,
	);
};

/** "the Salt March", "the Republic, which": nobody, where "the Marin government" is somebody's. */
const isThing = ({titled, first, lists, occurrences}: Name): boolean =>
	!titled &&
	// "The Kimberley was spared"
	((first & (LIST.GIVEN | LIST.FAMILY)) === 0 || (lists & LIST.GIVEN) !== 0) &&
	occurrences.every(({line: {tokens}, from, to}) => {
		const article = tokens[from - 1];
		if (article?.lower !== 'the' || tokens[from]!.glue !== 'space') return false;
		const next = tokens[to];
		return next === undefined || next.glue !== 'space' || isListed(next, LIST.FUNCTION);
	});

/** "the Marins", where a Marin is named: none of them, and no organization. */
const isFamily = ({words, key, known, occurrences}: Name, index: PersonIndex): boolean =>
	words.length === 1 &&
	key.endsWith('s') &&
	known === undefined &&
	index.find(key.slice(0, /(?:[sxz]|[cs]h)es$/.test(key) ? -2 : -1)).length > 0 &&
	index.find(key).length === 0 &&
	occurrences.every(({line, from}) => line.tokens[from - 1]?.lower === 'the');

/**
 * "Defeat Marin", "Marin Wants" of a headline within a paragraph, where somebody is called Marin: a plain word beside a
 * surname, and nobody.
 */
function dropHeadlineWords(names: readonly Name[]): void {
	const doubtful = names.filter(
		({kind, words, titled, first, last}) =>
			kind === 'person' &&
			words.length === 2 &&
			!titled &&
			(first & LIST.GIVEN) === 0 &&
			(isPlain(first) || isPlain(last)),
	);
	if (doubtful.length === 0) return;
	const surnames = new Set<string>();
	for (const {kind, words, first} of names)
		if (kind === 'person' && words.length > 1 && first & LIST.GIVEN) surnames.add(words.at(-1)!);
	for (const name of doubtful) {
		const [first, last] = name.words;
		const isHeaded = (name.last & (LIST.ORGANIZATION_HEAD | LIST.PLACE_HEAD)) !== 0;
		if (surnames.has(isPlain(name.first) ? last! : first!))
			name.kind = isHeaded ? kindOf(withoutPerson(totalWeights(name))) : null;
	}
}

/** "Big Preston": nobody who bears the surname Preston. */
const isNickname = ({words, titled, first, last}: Name): boolean =>
	words.length === 2 && !titled && isPlain(first) && (last & LIST.GIVEN) !== 0;

const isPlain = (lists: number): boolean =>
	(lists & LIST.COMMON) !== 0 && (lists & (LIST.GIVEN | LIST.FAMILY | LIST.PARTICLE)) === 0;

/** The title that the word lists give a place or organization: "United States" for "U.S.", "Ohio" for "OH". */
function canonicalOf(name: Name, kind: Kind): string | null {
	if (name.team) return `${name.text} (team)`;
	const acronym = findAcronym(name.text);
	if (acronym?.kind === kind) return acronym.full;
	if (name.known?.kind === kind) return name.known.canonical;
	return kind === 'place' ? (STATE_ABBREVIATIONS.get(name.text.replace(/\.$/, '')) ?? null) : null;
}

function kindOf(weights: Weights): Kind | null {
	const {person, organization, place} = weights;
	const best = Math.max(person, organization, place);
	const kind = best === person ? 'person' : best === organization ? 'organization' : 'place';
	return best < MIN_WEIGHT[kind] ? null : kind;
}
