/** What peoples are called. Apart from the gazetteer, which the explorer would else load to compare two names. */
import {COUNTRIES} from './words/countries.ts';

const REGIONAL_DEMONYMS = (
	'middle eastern,north african,latin american,south asian,southeast asian,south east asian,east african,' +
	'west african,southern african,central american,north american,south american,african american,african americans,' +
	'native american,native americans,eastern european,western european,central asian,new yorker,new yorkers,asian american,western australian,western australians,south australian,south australians,west australian'
).split(',');

/** Peoples' names and their adjectives in lower case: "cambodian", "south korean". */
export const DEMONYMS: ReadonlySet<string> = new Set([
	...COUNTRIES.flatMap(({demonyms}) => demonyms.map(word => word.toLowerCase())),
	...REGIONAL_DEMONYMS,
]);

const peoples = new Map(COUNTRIES.map(({names, demonyms}) => [names[0]!, demonyms[0]]));

/** What is of a country by its canonical name: "Kenyan" of Kenya; undefined of none, and of parts of one. */
export const adjectiveOf = (country: string): string | undefined => peoples.get(country);

/** Whether a lower-case word or two words are a people's name or its adjective: "cambodian", "south korean". */
export const isDemonym = (key: string): boolean => DEMONYMS.has(key);

const pairHeads = new Set(
	[...DEMONYMS].flatMap(people => (people.includes(' ') ? [people.split(' ')[0]!] : [])),
);

/** Whether a people's name of two words begins with this one. */
export const beginsDemonym = (word: string): boolean => pairHeads.has(word);
