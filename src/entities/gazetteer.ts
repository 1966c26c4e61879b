import {DEMONYMS} from './demonyms.ts';
import type {Kind} from './entity.ts';
import {ACRONYMS} from './words/acronyms.ts';
import {CITIES} from './words/cities.ts';
import {CLUBS} from './words/clubs.ts';
import {COMPANIES} from './words/companies.ts';
import {COUNTRIES} from './words/countries.ts';
import {DISTRICTS} from './words/districts.ts';
import {MEDIA} from './words/media.ts';
import {KNOWN_ORGANIZATIONS} from './words/organizations.ts';
import {PARTIES_AND_MOVEMENTS} from './words/parties-and-movements.ts';
import {PROVINCES} from './words/provinces.ts';
import {REGIONS, STATES} from './words/regions.ts';
import {WATERS_AND_HEIGHTS} from './words/waters-and-heights.ts';

/** A name the word lists know. `canonical` is the form that a reader expects as its title. */
export type KnownName = {readonly kind: Kind; readonly canonical: string};

/** Second names of one place, beyond the acronyms: what a document says, and the title a reader expects. */
const PLACE_SYNONYMS: Readonly<Record<string, string>> = {
	'United States of America': 'United States',
	America: 'United States',
	Britain: 'United Kingdom',
	'Great Britain': 'United Kingdom',
	Burma: 'Myanmar',
	Holland: 'Netherlands',
	'The Netherlands': 'Netherlands',
	Czechia: 'Czech Republic',
	Swaziland: 'Eswatini',
	Türkiye: 'Turkey',
	Turkiye: 'Turkey',
	'Viet Nam': 'Vietnam',
	Kiev: 'Kyiv',
	Peking: 'Beijing',
	"Cote d'Ivoire": 'Ivory Coast',
	"Côte d'Ivoire": 'Ivory Coast',
	'Cabo Verde': 'Cape Verde',
	'Timor-Leste': 'East Timor',
	Bombay: 'Mumbai',
	Calcutta: 'Kolkata',
	Madras: 'Chennai',
	Rangoon: 'Yangon',
	Saigon: 'Ho Chi Minh City',
	Kharkov: 'Kharkiv',
	Lvov: 'Lviv',
	Macao: 'Macau',
	Emirates: 'United Arab Emirates',
	Kampuchea: 'Cambodia',
	'Kingdom of Saudi Arabia': 'Saudi Arabia',
	"People's Republic of China": 'China',
	'Republic of Korea': 'South Korea',
	'N. Korea': 'North Korea',
	"Democratic People's Republic of Korea": 'North Korea',
	"Lao People's Democratic Republic": 'Laos',
	'Islamic Republic of Iran': 'Iran',
	'S. Korea': 'South Korea',
	'Russian Federation': 'Russia',
	'Democratic Republic of the Congo': 'Democratic Republic of Congo',
	'DR Congo': 'Democratic Republic of Congo',
};

const ORGANIZATION_SYNONYMS: Readonly<Record<string, string>> = {
	Nestle: 'Nestlé',
	'Al-Jazeera': 'Al Jazeera',
	Banxico: 'Bank of Mexico',
	Fed: 'Federal Reserve',
	Harvard: 'Harvard University',
	Yale: 'Yale University',
	Princeton: 'Princeton University',
	Stanford: 'Stanford University',
	'Huffington Post': 'HuffPost',
	'Wal-Mart': 'Walmart',
	'World Health Organisation': 'World Health Organization',
	'Al-Qaeda': 'al-Qaeda',
	'Al Qaeda': 'al-Qaeda',
};

/** The words of a phrase as tokens have them: lower case, without final periods and "&". */
function keyOf(phrase: string): string {
	const key = phrase.toLowerCase();
	// Nearly all are such words as they stand.
	if (!/[’&().]/.test(key)) return key;
	return key
		.replaceAll('’', "'")
		.split(/[ &()]+/)
		.map(word => (word.endsWith('.') ? word.slice(0, -1) : word))
		.filter(word => word !== '')
		.join(' ');
}

const names = new Map<string, KnownName>();
const countries = new Set<string>();

function add(name: string, kind: Kind, canonical: string): void {
	const key = keyOf(name);
	if (!names.has(key)) names.set(key, {kind, canonical});
}

for (const [name, canonical] of Object.entries(PLACE_SYNONYMS)) add(name, 'place', canonical);
for (const [name, canonical] of Object.entries(ORGANIZATION_SYNONYMS)) add(name, 'organization', canonical);
for (const {names: forms, cities} of COUNTRIES) {
	for (const name of forms) {
		countries.add(keyOf(name));
		if (!ACRONYMS.has(name.replace(/\.$/, ''))) add(name, 'place', name);
	}
	for (const city of cities) add(city, 'place', city);
}
for (const region of REGIONS) add(region, 'place', region);
for (const {names: forms, cities} of STATES) {
	add(forms[0]!, 'place', forms[0]!);
	for (const city of cities) if (!ACRONYMS.has(city)) add(city, 'place', city);
}
for (const name of KNOWN_ORGANIZATIONS) add(name, 'organization', name);
for (const list of [CITIES, DISTRICTS, PROVINCES, WATERS_AND_HEIGHTS])
	for (const name of list) add(name, 'place', name);
for (const list of [MEDIA, COMPANIES, CLUBS, PARTIES_AND_MOVEMENTS])
	for (const name of list) add(name, 'organization', name);
for (const [short, {full, kind}] of ACRONYMS) if (full !== short) add(full, kind, full);

/** How the known names that begin with a word go on: bounds the look-ahead, and mostly ends it. */
type Continuation = {
	/** The most words such a name has. */
	longest: number;
	/** What may be its second token. */
	readonly seconds: Set<string>;
};

const singles: string[] = [];
const continuations = new Map<string, Continuation>();
for (const key of names.keys()) {
	const words = key.split(' ');
	const [first, second] = words;
	if (second === undefined) {
		singles.push(key);
		if (!/['-]/.test(key)) continue;
	}
	const length = words.length + first!.split('-').length - 1;
	for (const token of firstTokens(first!)) {
		const known = continuations.get(token);
		if (known === undefined)
			continuations.set(token, {longest: length, seconds: new Set(second && secondTokens(second))});
		else {
			known.longest = Math.max(known.longest, length);
			if (second !== undefined) for (const next of secondTokens(second)) known.seconds.add(next);
		}
	}
}

/** "Lloyd's of London" is looked up from "Lloyd", as tokens have it. */
function firstTokens(word: string): string[] {
	const tokens = [word];
	if (word.includes("'")) tokens.push(word.replace(/'s?$/, ''));
	// "Guinea - Bissau" too, as texts with spaces around their hyphens have it
	if (word.includes('-')) tokens.push(word.split('-')[0]!);
	return tokens;
}

/** "Port" and "Port-au" of "Port-au-Prince" too, as texts with spaces around their hyphens have it. */
function secondTokens(word: string): string[] {
	const tokens = firstTokens(word);
	for (let at = word.indexOf('-'); at >= 0; at = word.indexOf('-', at + 1)) tokens.push(word.slice(0, at));
	return tokens;
}

/** The known name with exactly these words (lower case, joined by spaces). */
export const knownName = (key: string): KnownName | undefined => names.get(key);

/** How the known names that begin with this word go on; undefined when it is one by itself at most. */
export const continuationOf = (word: string): Continuation | undefined => continuations.get(word);

/** Whether a name, as its words in lower case, is a country's. */
export const isCountry = (key: string): boolean => countries.has(key);

/** State abbreviations as they stand after a town: "Flint, Mich." */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
	STATES.flatMap(({names: [full, ...shorts]}) =>
		shorts.map(short => [short.replace(/\.$/, ''), full!] as const),
	),
);

/** Words that are a known name, begin one, or are a people's name or its adjective, each in lower case. */
export const SINGLE_WORDS = {
	known: singles,
	begins: [...singles, ...continuations.keys()],
	demonyms: [...DEMONYMS],
} as const;
