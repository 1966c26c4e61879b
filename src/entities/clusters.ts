import {isAcceptable} from './acceptable.ts';
import type {Cluster, DocumentEntities, Kind, Mention} from './entity.ts';
import {knownName, STATE_ABBREVIATIONS} from './gazetteer.ts';
import {genderOfPronouns, genderOfRole} from './gender.ts';
import {type Name, type NameTable, type Occurrence, totalWeights} from './names.ts';
import {weighNeighbours} from './neighbours.ts';
import {linkOrganizations} from './organizations.ts';
import {
	type Gender,
	genderOfName,
	genderOfTitles,
	groupPersons,
	type Person,
	PersonIndex,
} from './persons.ts';
import {PersonPicker} from './pick-person.ts';
import {findRole} from './role.ts';
import {noWeights, type Weights} from './weights.ts';
import {findAcronym} from './words/acronyms.ts';

/** What mentions are gathered under before it becomes a {@link Cluster}. */
type Group = {
	readonly kind: Kind;
	readonly names: Set<Name>;
	readonly occurrences: Occurrence[];
	readonly weights: Weights;
	canonical: string | null;
	person: Person | null;
	gender: Gender | null;
};

/**
 * The weight under which a name without other support is left out. Organizations need more: what is none of the
 * three (products, events, works) looks like one most often.
 */
const MIN_WEIGHT: Readonly<Record<Kind, number>> = {person: 0.7, organization: 1, place: 0.7};

/** Joins the forms of each thing and decides its kind. */
export function buildClusters(text: string, table: NameTable, plain: ReadonlySet<string>): DocumentEntities {
	const names = [...table.names.values()];
	const kinds = new Map<Name, Kind | null>();
	const acceptable = names.filter(name => isAcceptable(name, plain));
	for (const name of names) kinds.set(name, null);
	for (const name of acceptable) kinds.set(name, kindOf(totalWeights(name)));
	for (const name of weighNeighbours(acceptable, kinds)) kinds.set(name, kindOf(totalWeights(name)));

	const things = linkOrganizations(text, names, kinds);
	const fullPersons = names.filter(
		name => name.words.length > 1 && kinds.get(name) === 'person' && !things.has(name),
	);
	const persons = groupPersons(fullPersons);
	const personOf = new Map<Name, Person>();
	for (const person of persons) for (const name of person.names) personOf.set(name, person);

	const index = new PersonIndex(persons);
	for (const name of names) if (isFamily(name, index)) kinds.set(name, null);

	const groups: Group[] = [];
	const byKey = new Map<unknown, Group>();
	const groupFor = (key: unknown, kind: Kind, canonical: string | null, person: Person | null): Group => {
		let group = byKey.get(key);
		if (group === undefined) {
			group = {
				kind,
				names: new Set(),
				occurrences: [],
				weights: noWeights(),
				canonical,
				person,
				gender: person?.gender ?? null,
			};
			byKey.set(key, group);
			groups.push(group);
		}
		return group;
	};
	const join = (group: Group, occurrence: Occurrence, name: Name) => {
		group.names.add(name);
		group.occurrences.push(occurrence);
	};

	const order = names
		.flatMap(name => name.occurrences.map(occurrence => ({name, occurrence})))
		.sort((a, b) => a.occurrence.start - b.occurrence.start);
	const picker = new PersonPicker(index);
	for (const {name, occurrence} of order) {
		const own = personOf.get(name);
		if (own !== undefined) {
			join(groupFor(own, 'person', null, own), occurrence, name);
			picker.note(own, occurrence);
			continue;
		}
		const kind = kinds.get(name) ?? null;
		const bearer = picker.pick(name, occurrence, kind);
		if (bearer !== null) {
			join(groupFor(bearer, 'person', null, bearer), occurrence, name);
			continue;
		}
		const thing = things.get(name);
		if (thing !== undefined) {
			join(
				groupFor(`${thing.kind}:${thing.canonical.toLowerCase()}`, thing.kind, thing.canonical, null),
				occurrence,
				name,
			);
			continue;
		}
		if (kind === null) continue;
		const canonical = kind === 'person' ? null : canonicalOf(name, kind);
		const group = groupFor(`${kind}:${canonical?.toLowerCase() ?? name.key}`, kind, canonical, null);
		if (kind === 'person') group.gender ??= genderOfName(name);
		join(group, occurrence, name);
	}
	return toEntities(text, groups);
}

/** "the Marins", where a Marin is named: none of them, and no organization. */
const isFamily = ({words, key, occurrences}: Name, index: PersonIndex): boolean =>
	words.length === 1 &&
	key.endsWith('s') &&
	knownName(key) === undefined &&
	index.find(key.slice(0, key.endsWith('ses') || key.endsWith('xes') ? -2 : -1)).length > 0 &&
	index.find(key).length === 0 &&
	occurrences.every(({line, from}) => line.tokens[from - 1]?.lower === 'the');

/** The title that the word lists give a place or organization: "United States" for "U.S.", "Ohio" for "OH". */
function canonicalOf(name: Name, kind: Kind): string | null {
	if (name.team) return `${name.text} (team)`;
	const acronym = findAcronym(name.text);
	if (acronym?.kind === kind) return acronym.full;
	const known = knownName(name.key);
	if (known?.kind === kind) return known.canonical;
	return kind === 'place' ? (STATE_ABBREVIATIONS.get(name.text.replace(/\.$/, '')) ?? null) : null;
}

function kindOf(weights: Weights): Kind | null {
	const {person, organization, place} = weights;
	const best = Math.max(person, organization, place);
	const kind = best === person ? 'person' : best === organization ? 'organization' : 'place';
	return best < MIN_WEIGHT[kind] ? null : kind;
}

function toEntities(text: string, groups: readonly Group[]): DocumentEntities {
	const clusters: Cluster[] = [];
	const mentions: Mention[] = [];
	for (const group of groups) {
		const cluster = clusters.length;
		clusters.push(toCluster(text, group));
		for (const {start, end} of group.occurrences) mentions.push({span: {start, end}, cluster});
	}
	mentions.sort((a, b) => a.span.start - b.span.start);
	return {clusters, mentions};
}

function toCluster(text: string, group: Group): Cluster {
	const forms = new Map<string, number>();
	const add = (form: string) => forms.set(form, (forms.get(form) ?? 0) + 1);
	for (const {start, end, title, line} of group.occurrences) {
		add(oneLine(text.slice(start, end)));
		if (title >= 0) add(oneLine(text.slice(line.tokens[title]!.start, end)));
	}
	const evidence = noWeights();
	for (const name of group.names) {
		const weights = totalWeights(name);
		evidence.person += Math.max(0, weights.person);
		evidence.organization += Math.max(0, weights.organization);
		evidence.place += Math.max(0, weights.place);
	}
	const name = group.canonical ?? commonForm(group);
	forms.delete(name);
	const role = group.kind === 'person' ? findRole(text, group.occurrences) : null;
	return {
		name,
		kind: group.kind,
		aliases: [...forms.keys()],
		short: isShort(name, group),
		role,
		gender:
			group.kind === 'person'
				? (group.gender ??
					genderOfTitles(group.occurrences) ??
					genderOfRole(role) ??
					genderOfPronouns(group.occurrences))
				: null,
		evidence: {
			person: round(evidence.person),
			organization: round(evidence.organization),
			place: round(evidence.place),
		},
	};
}

/** A name that runs over a line break, as one line. */
const oneLine = (name: string): string =>
	name.includes('\n') || name.includes('  ') ? name.replace(/\s+/g, ' ') : name;

const round = (weight: number): number => Math.round(weight * 10) / 10;

/** A surname alone, or an acronym, that nothing in the document or the word lists expands. */
function isShort(name: string, group: Group): boolean {
	if (group.kind === 'person') return !name.includes(' ');
	// "FBI" stands for itself in the word lists: a corpus whose other texts expand it shows one entity.
	if (group.kind === 'organization')
		return (group.canonical === null || group.canonical === name) && /^[\p{Lu}\p{N}.&-]{2,8}$/u.test(name);
	return false;
}

/**
 * The fullest common form: the one with the most words, unless it stands once only and another full form often
 * ("Ted Cruz", not the "Ted Cruz Refuses" of one headline); of forms as long the most frequent one.
 */
function commonForm(group: Group): string {
	const size = (name: Name): number => name.words.filter(word => word.length > 1).length;
	let best: Name | null = null;
	let frequent: Name | null = null;
	for (const name of group.names) {
		const uses = name.occurrences.length;
		if (
			best === null ||
			size(name) > size(best) ||
			(size(name) === size(best) && uses > best.occurrences.length)
		)
			best = name;
		if (name.words.length > 1 && uses >= 3 && (frequent === null || uses > frequent.occurrences.length))
			frequent = name;
	}
	if (group.kind === 'person' && best!.occurrences.length === 1 && frequent !== null) best = frequent;
	return unshout(oneLine(best!.text));
}

/** "PHNOM PENH" → "Phnom Penh"; acronyms stay. */
const unshout = (name: string): string =>
	name.length > 5 && name.includes(' ') && name === name.toUpperCase()
		? name.replace(/\p{L}+/gu, word => word[0]! + word.slice(1).toLowerCase())
		: name;
