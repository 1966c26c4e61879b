/** "the US State Department" and "the State Department" of one document. */
import {adjectiveOf, beginsDemonym, isDemonym} from '../demonyms.ts';
import {isCountry, knownName} from '../gazetteer.ts';
import type {Name, Occurrence} from '../names.ts';
import type {Linked, Thing} from '../organizations.ts';
import {LIST, listsOf} from '../weighing/word-lists.ts';
import {ACRONYMS, findAcronym} from '../words/acronyms.ts';

/**
 * By the name of a body without its country, the countries of which a document names one: "air force" → german, spanish.
 * Few documents ask, so the names are looked through when one does.
 */
export class Countries {
	readonly #names: readonly Name[];
	#byBody: ReadonlyMap<string, ReadonlySet<string>> | null = null;

	constructor(names: readonly Name[]) {
		this.#names = names;
	}

	/** Of how many countries the document names such a body. */
	count(body: string): number {
		this.#byBody ??= countriesByBody(this.#names);
		return this.#byBody.get(body)?.size ?? 0;
	}
}

function countriesByBody(names: readonly Name[]): Map<string, Set<string>> {
	const countries = new Map<string, Set<string>>();
	const add = (body: string, of: string): void => {
		const known = countries.get(body);
		if (known === undefined) countries.set(body, new Set([of]));
		else known.add(of);
	};
	for (const {words, occurrences} of names) {
		for (const {of, body} of splits(words)) add(body, of);
		if (isOfEveryCountry(words))
			for (const occurrence of occurrences) {
				const people = ownerOf(occurrence);
				if (people !== undefined) add(words.join(' '), people.toLowerCase());
			}
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
		if (bare === undefined || countries.count(body) > 1) continue;
		if (words.at(-1) === 'party' && !isNational(of)) continue;
		const isGeneral = isOfEveryCountry(body.split(' '));
		const isBehind = !words.join(' ').endsWith(body);
		const isWhole = isGeneral ? !HOME.has(of) : isBehind || UNIONS.has(of);
		if (isWhole && bare.thing.kind === 'organization') bare.thing = name.thing;
		return bare;
	}
	return undefined;
}

type Split = {readonly of: string; readonly body: string};

/** A name's first word or two, where they are a place, a people or a union of states, and what follows; also "Court of Kenya". */
export function splits(words: readonly string[]): readonly Split[] {
	const at = words.lastIndexOf('of');
	const mayLead = words.length > 2 && leads(words[0]!);
	if (at <= 1 && !mayLead) return NONE;
	const found: Split[] = [];
	if (at > 1) {
		const place = placeOf(words.slice(words[at + 1] === 'the' ? at + 2 : at + 1).join(' '));
		const of = place === null ? undefined : adjectiveOf(place);
		if (of !== undefined) found.push({of: of.toLowerCase(), body: words.slice(0, at).join(' ')});
	}
	for (let size = 1; mayLead && size <= 2 && words.length - size >= 2; size++) {
		const start = words.slice(0, size).join(' ');
		const place = placeOf(start);
		const of = (place !== null && adjectiveOf(place)) || (place ?? start);
		if (place !== null || isDemonym(start) || UNIONS.has(start))
			found.push({of: of.toLowerCase(), body: words.slice(size).join(' ')});
	}
	return found;
}

const NONE: readonly Split[] = [];

/** Whether a place, a people or a union of states may be called by a word, or begin with it; of most names it tells at once. */
const leads = (word: string): boolean =>
	(listsOf(word) & (LIST.BEGINS_KNOWN | LIST.DEMONYM)) !== 0 ||
	beginsDemonym(word) ||
	LETTERS.has(word) ||
	word.includes('.');

/** The canonical name of a place; null of what is none. */
function placeOf(name: string): string | null {
	const acronym = findAcronym(name.toUpperCase());
	const canonical = knownName(name)?.kind === 'place' ? knownName(name)!.canonical : null;
	return canonical ?? (acronym?.kind === 'place' ? acronym.full : null);
}

const UNIONS = new Set(['un', 'united nations', 'eu', 'european union']);

/** What places and unions of states are called for short, and the first words of the latter. */
const LETTERS = new Set([
	...[...UNIONS].map(union => union.split(' ')[0]!),
	...[...ACRONYMS].flatMap(([short, {kind}]) => (kind === 'place' ? [short.toLowerCase()] : [])),
]);

const isNational = (of: string): boolean => isCountry(of) || isDemonym(of);

/** Those of the country whose papers leave it out: "the State Department". */
const HOME = new Set(['united states', 'american']);

const OF_EVERY_COUNTRY = new Set(
	'ministry army navy force forces court senate parliament assembly bank police guard embassy congress military cabinet'.split(
		' ',
	),
);

/** Ministries and the like by the places where a text says whose they are, when it names those of several countries. */
type Owned = ReadonlyMap<Occurrence, Thing>;

/**
 * "Kenya's Defence Ministry" is the "Kenyan Defence Ministry" and no other text's. Where the document has that of one
 * country, each "Defence Ministry" of it is.
 */
export function findOwned(names: readonly Name[]): Owned {
	const owned = new Map<Occurrence, Thing>();
	const countries = new Countries(names);
	const renamed = new Map<Thing, Thing>();
	for (const {thing, words, text, occurrences} of names) {
		if (thing?.kind !== 'organization' || !isOfEveryCountry(words) || splits(words).length > 0) continue;
		const things = new Map<string, Thing>();
		const found: [Occurrence, Thing][] = [];
		for (const occurrence of occurrences) {
			const people = ownerOf(occurrence);
			if (people === undefined) continue;
			const canonical = `${people} ${text.replace(/\s+/g, ' ')}`;
			const meant = things.get(people) ?? {kind: 'organization' as const, canonical};
			things.set(people, meant);
			found.push([occurrence, meant]);
		}
		const [only] = things.values();
		// Its acronym and "the Ministry" go with it.
		if (only !== undefined && countries.count(words.join(' ')) === 1 && thing.canonical === text)
			renamed.set(thing, only);
		else for (const [occurrence, meant] of found) owned.set(occurrence, meant);
	}
	for (const name of names) if (name.thing !== null) name.thing = renamed.get(name.thing) ?? name.thing;
	for (const name of names) if (NAMED_LIKE_CITIES.has(name.key)) ownStates(name, owned);
	return owned;
}

/** "Washington state" is not the Washington that the rest of the text means. */
function ownStates({text, occurrences}: Name, owned: Map<Occurrence, Thing>): void {
	for (const occurrence of occurrences) {
		const next = occurrence.line.tokens[occurrence.to];
		if (next?.lower === 'state' && next.glue === 'space' && !next.capital)
			owned.set(occurrence, {kind: 'place', canonical: `${text} state`});
	}
}
const NAMED_LIKE_CITIES = new Set(['washington', 'new york']);

const isOfEveryCountry = (words: readonly string[]): boolean =>
	OF_EVERY_COUNTRY.has(words.at(-1)!) || words[0] === 'ministry';

/** "Kenyan" before which "Kenya's" stands; undefined where nothing, or a home country, does. */
function ownerOf({line: {tokens}, from}: Occurrence): string | undefined {
	const last = tokens[from - 1];
	if (last === undefined || !last.possessive || !last.capital) return undefined;
	const before = tokens[from - 2];
	const pair = before?.capital ? knownName(`${before.lower} ${last.lower}`) : undefined;
	const country = pair ?? knownName(last.lower);
	return country?.kind === 'place' && !HOME.has(country.canonical.toLowerCase())
		? adjectiveOf(country.canonical)
		: undefined;
}
