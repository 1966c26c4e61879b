/** "the US State Department" and "the State Department" of one document. */
import {isCountry, isDemonym, knownName} from '../gazetteer.ts';
import type {Linked} from '../organizations.ts';
import {findAcronym} from '../words/acronyms.ts';

/** By the name of a body without its country, the countries of which a document names one: "air force" → german, spanish. */
type Countries = ReadonlyMap<string, ReadonlySet<string>>;

export function countriesOf(full: readonly Linked[]): Countries {
	const countries = new Map<string, Set<string>>();
	for (const {words} of full)
		for (const {of, body} of splits(words)) {
			const known = countries.get(body);
			if (known === undefined) countries.set(body, new Set([of]));
			else known.add(of);
		}
	return countries;
}

/**
 * The body of the same document that a name with a country before it is: "US State Department" is the "State
 * Department". Not where the document has those of two countries, nor a party and its branch in a state. What every
 * country has is called by its full name from then on.
 */
export function withoutCountry(
	name: Linked,
	words: readonly string[],
	stems: ReadonlyMap<string, Linked>,
	countries: Countries,
): Linked | undefined {
	for (const {of, body} of splits(words)) {
		const bare = stems.get(body);
		if (bare === undefined || countries.get(body)!.size > 1) continue;
		if (words.at(-1) === 'party' && !isNational(of)) continue;
		if (OF_EVERY_COUNTRY.has(words.at(-1)!) && !HOME.has(of) && bare.thing.kind === 'organization')
			bare.thing = name.thing;
		return bare;
	}
	return undefined;
}

/** A name's first word or two, where they are a place or a people, and what follows. */
export function* splits(words: readonly string[]): Generator<{readonly of: string; readonly body: string}> {
	for (let size = 1; size <= 2 && words.length - size >= 2; size++) {
		const start = words.slice(0, size).join(' ');
		const known = knownName(start) ?? findAcronym(start.toUpperCase());
		const place = known?.kind === 'place' ? ('canonical' in known ? known.canonical : known.full) : null;
		if (place !== null || isDemonym(start))
			yield {of: (place ?? start).toLowerCase(), body: words.slice(size).join(' ')};
	}
}

const isNational = (of: string): boolean => isCountry(of) || isDemonym(of);

/** Those of the country whose papers leave it out: "the State Department". */
const HOME = new Set(['united states', 'american']);

const OF_EVERY_COUNTRY = new Set(
	'ministry army navy force forces court senate parliament assembly bank police guard embassy congress military cabinet'.split(
		' ',
	),
);
