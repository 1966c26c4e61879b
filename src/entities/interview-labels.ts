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
	for (const name of names) {
		if (
			name.key.length > 3 ||
			!INITIALS.test(name.text) ||
			!name.occurrences.some(occurrence => isLabel(text, occurrence))
		)
			continue;
		const bearers = persons.filter(({words}) => initialsOf(words) === name.key);
		if (bearers.length === 1) labels.set(name, bearers[0]!);
		else if (name.key.length === 2 && name.occurrences.every(occurrence => isLabel(text, occurrence)))
			name.kind = null;
	}
	return labels;
}

const INITIALS = /^\p{Lu}{2,3}$/u;

const isLabel = (text: string, {from, end}: Occurrence): boolean => from === 0 && text.charCodeAt(end) === 58;

const initialsOf = (words: readonly string[]): string => words.map(word => word[0]).join('');
