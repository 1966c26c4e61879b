import type {DocumentEntities, Mention} from '../entity.ts';
import {linkLabels} from '../interview-labels.ts';
import type {Name, NameTable, Occurrence} from '../names.ts';
import {linkOrganizations, type Thing} from '../organizations.ts';
import {groupPersons, type Person} from '../persons.ts';
import {linkCalled} from './called.ts';
import {findCouples} from './couples.ts';
import {decideKinds, isNickname} from './decide-kinds.ts';
import {Groups} from './groups.ts';
import {findNamesakeFirms, firmMeant} from './namesake-firms.ts';
import {findOwned} from './of-country.ts';
import {PersonIndex} from './person-index.ts';
import {PersonPicker} from './pick-person.ts';
import {toCluster} from './to-cluster.ts';

/** Joins the forms of each thing and decides its kind. `acceptable`: the names that may stand on their own. */
export function buildClusters(text: string, table: NameTable, acceptable: readonly Name[]): DocumentEntities {
	const names = [...table.names.values()];
	decideKinds(text, table, acceptable);
	linkOrganizations(text, names);
	const meantBy = linkNames(text, names, acceptable);
	const groups = new Groups();
	const mentions: Mention[] = [];
	// They come in order but for those that had to wait: a quick sort.
	const occurrences = [...table.occurrences].sort((a, b) => a.start - b.start);
	for (const occurrence of occurrences) {
		const {name, start, end} = occurrence;
		const {person, thing} = meantBy(occurrence);
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

/** Who or what a name stands for at one place, where another name of the document tells it. */
type Meant = {readonly person: Person | null; readonly thing: Thing | null};

/** Joins the names of persons; what it returns is to be asked of all places in their order, as the nearest counts. */
function linkNames(
	text: string,
	names: readonly Name[],
	acceptable: readonly Name[],
): (occurrence: Occurrence) => Meant {
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
	const picker = new PersonPicker(index);
	return occurrence => {
		const {name} = occurrence;
		if (name.person !== null) picker.note(name.person, occurrence);
		const firm = firmMeant(firms, occurrence);
		const person =
			name.person ??
			labels.get(name) ??
			called.get(name) ??
			(firm === null ? picker.pick(name, occurrence) : null);
		return {person, thing: firm ?? owned.get(occurrence) ?? null};
	};
}

/** "the Marins", where a Marin is named: none of them, and no organization. */
const isFamily = ({words, key, known, occurrences}: Name, index: PersonIndex): boolean =>
	words.length === 1 &&
	key.endsWith('s') &&
	known === undefined &&
	index.find(key.slice(0, /(?:[sxz]|[cs]h)es$/.test(key) ? -2 : -1)).length > 0 &&
	index.find(key).length === 0 &&
	occurrences.every(({line, from}) => line.tokens[from - 1]?.lower === 'the');
