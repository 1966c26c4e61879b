import {genderOfName} from '../gender.ts';
import type {Name, Occurrence} from '../names.ts';
import type {Person} from '../persons.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import type {PersonIndex} from './person-index.ts';

/**
 * "Omar and Salma Bakshi": he is a Bakshi too, as no other name of the document says. Returns those who share the surname of
 * the next, each as a person called by given name and surname; their names are theirs from then on.
 */
export function findCouples(names: readonly Name[], index: PersonIndex): Person[] {
	const full = new Map<number, Name>();
	for (const name of names)
		if (name.person !== null && name.words.length > 1)
			for (const {title, start} of name.occurrences) if (title < 0) full.set(start, name);
	const found: Person[] = [];
	for (const name of names) {
		if (!isGivenAlone(name) || index.find(name.key).length > 0) continue;
		const partner = name.occurrences.map(occurrence => partnerIn(occurrence, full)).find(Boolean);
		if (!partner) continue;
		const surname = partner.words.at(-1)!;
		const person = {
			names: [name],
			words: [name.key, surname],
			called: `${name.text} ${partner.text.split(/\s+/).at(-1)}`,
			gender: genderOfName(name),
		};
		name.person = person;
		found.push(person);
	}
	return found;
}

/** "Omar", but not "Georgia", which may be the place. */
const isGivenAlone = ({words, lists, known}: Name): boolean =>
	words.length === 1 && (lists & LIST.GIVEN) !== 0 && known === undefined;

const NO_SURNAME = LIST.GIVEN | LIST.PLACE_HEAD | LIST.PLACE_NOUN | LIST.COMMON;

/** The name behind "and": "Salma Bakshi" of "Omar and Salma Bakshi". */
function partnerIn(
	{line: {tokens}, to, from, title}: Occurrence,
	full: ReadonlyMap<number, Name>,
): Name | undefined {
	const [and, next] = [tokens[to], tokens[to + 1]];
	if (title >= 0 || and?.lower !== 'and' || and.glue !== 'space' || next?.glue !== 'space') return undefined;
	// "Jo Omar and Salma Bakshi"
	if (tokens[from - 1]?.capital && tokens[from]!.glue === 'space') return undefined;
	const partner = isListed(next, LIST.GIVEN) ? full.get(next.start) : undefined;
	// "Luis and José Pedro", "Allen and Stanton Streets"
	return partner && !(partner.last & NO_SURNAME) ? partner : undefined;
}
