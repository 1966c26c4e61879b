import {isCountry, knownName} from './gazetteer.ts';
import type {Name} from './names.ts';

/** "the Republic of Lestria" is the "Lestria" of the same document, and "Marrow City" its "Marrow". */
export function linkPlaces(names: readonly Name[]): void {
	let places: Map<string, Name> | null = null;
	for (const name of names) {
		const {words, kind, known} = name;
		if (words.length === 1 || kind !== 'place' || known !== undefined) continue;
		const bare = withoutForm(words);
		if (bare === null) continue;
		places ??= placesByKey(names);
		const canonical =
			knownName(bare)?.canonical ?? places.get(bare)?.thing?.canonical ?? places.get(bare)?.text;
		if (canonical !== undefined) name.thing = {kind, canonical};
	}
}

const placesByKey = (names: readonly Name[]): Map<string, Name> =>
	new Map(names.filter(({kind}) => kind === 'place').map(name => [name.key, name]));

/** What a place is called without the word that says what it is; null when it is not called so. */
function withoutForm(words: readonly string[]): string | null {
	const key = words.join(' ');
	const of = OF_FORMS.exec(key);
	if (of !== null) return NOT_ALIKE.has(key) ? null : key.slice(of[0].length);
	const isPark = key.endsWith(' national park');
	if (!isPark && !key.endsWith(' city') && !key.endsWith(' town')) return null;
	const bare = words.slice(0, isPark ? -2 : -1).join(' ');
	// "Panama City" is no Panama; "Marrow Province" is more than its town, and "Marrow Island" may be
	return bare === '' || isCountry(bare) ? null : bare;
}

const OF_FORMS =
	/^(?:(?:[a-z]+ ){0,3}republic|kingdom|state|commonwealth|sultanate|emirate|principality|city|town) of (?:the )?/;
const NOT_ALIKE = new Set(['state of mexico', 'republic of china', 'city of london']);
