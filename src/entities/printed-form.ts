import type {Kind} from './entity.ts';
import type {Name} from './names.ts';
import {LIST} from './weighing/word-lists.ts';

/** A name that runs over a line break, as one line. */
export const oneLine = (name: string): string =>
	name.includes('\n') || name.includes('  ') ? name.replace(/\s+/g, ' ') : name;

/**
 * The fullest common form: the one with the most words, unless it stands once only and another full form often
 * ("Ted Cruz", not the "Ted Cruz Refuses" of one headline); of forms as long the most frequent one.
 */
export function commonForm(kind: Kind, names: ReadonlySet<Name>): string {
	if (names.size === 1) {
		const [only] = names;
		return unshout(oneLine(only!.text));
	}
	let best: Name | null = null;
	let most = 0;
	let frequent: Name | null = null;
	// "Rosa Marin", not the "El Tigre" that she is called as well
	const full = [...names].filter(({person}) => person !== null);
	for (const name of full.length > 0 ? full : names) {
		const uses = name.occurrences.length;
		const size = longWords(name);
		if (best === null || size > most || (size === most && uses > best.occurrences.length)) {
			best = name;
			most = size;
		}
		// "Ó Laoire" and "de Blasio" are surnames
		const isFull = name.words.length > 1 && (name.first & LIST.GIVEN) !== 0;
		if (isFull && uses >= 3 && (frequent === null || uses > frequent.occurrences.length)) frequent = name;
	}
	if (
		kind === 'person' &&
		best!.occurrences.length === 1 &&
		frequent !== null &&
		!isIntroduced(best!, frequent)
	)
		best = frequent;
	return unshout(oneLine(best!.text));
}

/** "Muhammad Faris Idris", whom the story goes on to call Muhammad Faris: a known name stands behind the frequent form. */
const isIntroduced = (whole: Name, frequent: Name): boolean =>
	whole.words.length === frequent.words.length + 1 &&
	whole.key.startsWith(`${frequent.key} `) &&
	(whole.last & (LIST.GIVEN | LIST.FAMILY)) !== 0 &&
	!frequent.words.includes(whole.words.at(-1)!) &&
	!whole.occurrences[0]!.line.headline;

/** How many words of a name are no initials. */
function longWords({words}: Name): number {
	let count = 0;
	for (const word of words) if (word.length > 1) count++;
	return count;
}

/** "PHNOM PENH" → "Phnom Penh"; acronyms stay. */
const unshout = (name: string): string =>
	name.length > 5 && name.includes(' ') && name === name.toUpperCase()
		? name.replace(/\p{L}+/gu, word => word[0]! + word.slice(1).toLowerCase())
		: name;
