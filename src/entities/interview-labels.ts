import type {Name, Occurrence} from './names.ts';
import type {Person} from './persons.ts';

/**
 * "RM: My father was a fisherman." in an interview with Rosa Marin: whom the initials that label a paragraph mean.
 * Initials that label paragraphs and are nobody's, as "NB:", are taken for no name.
 */
export function linkLabels(
	text: string,
	names: readonly Name[],
	persons: readonly Person[],
): ReadonlyMap<Name, Person> {
	const labels = new Map<Name, Person>();
	let bearers: Map<string, Person | null> | null = null;
	for (const name of names) {
		if (name.key.length > 3 || !INITIALS.test(name.text)) continue;
		if (!name.occurrences.some(occurrence => isLabel(text, occurrence))) continue;
		bearers ??= byInitials(persons);
		const bearer = bearers.get(name.key);
		if (bearer) labels.set(name, bearer);
		else if (name.key.length === 2 && name.occurrences.every(occurrence => isLabel(text, occurrence)))
			name.kind = null;
	}
	return labels;
}

const INITIALS = /^\p{Lu}{2,3}$/u;

const isLabel = (text: string, {from, end}: Occurrence): boolean => from === 0 && text.charCodeAt(end) === 58;

/** Who has these initials; null where two have. */
function byInitials(persons: readonly Person[]): Map<string, Person | null> {
	const bearers = new Map<string, Person | null>();
	for (const person of persons) {
		const initials = person.words.map(word => word[0]).join('');
		bearers.set(initials, bearers.has(initials) ? null : person);
	}
	return bearers;
}
