import type {Name, Occurrence} from '../names.ts';
import type {Person} from '../persons.ts';

/**
 * "“Sydney is the best of us,” he said" in a text on Sydney Brookes that nowhere says that a town is meant: words in marks
 * begin with the given name of whom they are about.
 */
export const isSaidOf = (
	{key, known, context}: Name,
	{line, from}: Occurrence,
	bearers: readonly Person[],
): boolean =>
	known?.kind === 'place' &&
	context.place <= 0 &&
	bearers.length === 1 &&
	bearers[0]!.words[0] === key &&
	line.tokens[from]!.glue === 'open';

/** "Paris" is a person where Valeska Paris is one, but only when something around it says so. */
export function mayBePerson(
	{words, key, titled, kind, known, context}: Name,
	bearers: readonly Person[],
): boolean {
	if (titled) return true;
	if (kind !== null && kind !== 'person' && words.length > 1) return false;
	const {person, organization, place} = context;
	// "Carlisle", the surname of somebody, where nothing says that it is the town
	if (known?.kind === 'place' && place <= 0 && bearers[0]!.words.at(-1) === key) return true;
	// "Zara", the given name of somebody, where nothing says that it is the company
	if (known?.kind === 'organization' && bearers.length === 1 && bearers[0]!.words[0] === key)
		return organization < person + 1 && place <= 0;
	// "Ford had cut them" in a text on Odo Ford
	if (known?.kind === 'organization' && bearers.length === 1 && bearers[0]!.words.at(-1) === key)
		if (organization <= person && place <= 0) return true;
	if (known !== undefined) return person > 0 && person >= place;
	return kind !== 'place' || place <= person + 3;
}
