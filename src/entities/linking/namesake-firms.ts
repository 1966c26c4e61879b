import type {Name, Occurrence} from '../names.ts';
import type {Thing} from '../organizations.ts';
import type {PersonIndex} from './person-index.ts';
import {findFirms} from './short-forms.ts';

/** How a paper that says "Mr." of everybody calls people by their surnames. */
const COURTESIES = new Set(['mr', 'mrs', 'ms', 'miss', 'messrs']);

/**
 * The surnames that are also short for a company, by their bare form, in a text that gives everybody else a courtesy
 * title: in "Leland Chemical Corp. said Paul Leland, 64, will go. Leland rose 2%. Mr. Leland founded it." the one who
 * rose is the company.
 */
export function findNamesakeFirms(names: readonly Name[], index: PersonIndex): ReadonlyMap<Name, Thing> {
	const firms = new Map<Name, Thing>();
	const byFirst = firmsByFirstWord(names);
	if (byFirst.size === 0) return firms;
	let courtesies = 0;
	let bare = 0;
	for (const name of names) {
		if (name.words.length > 1 || name.thing !== null || index.find(name.key).length === 0) continue;
		const firm = byFirst.get(name.key);
		if (firm !== undefined && firm !== null) firms.set(name, firm);
		for (const occurrence of name.occurrences) {
			if (hasCourtesy(occurrence)) courtesies++;
			else if (firm === undefined && isBare(occurrence)) bare++;
		}
	}
	return courtesies > 4 * bare ? firms : new Map();
}

/** The company that is meant where a surname stands without a title; null where a person is. */
export const firmMeant = (firms: ReadonlyMap<Name, Thing>, occurrence: Occurrence): Thing | null =>
	firms.size > 0 && isBare(occurrence) ? (firms.get(occurrence.name) ?? null) : null;

/** The companies by their first words; null where two begin with one. */
function firmsByFirstWord(names: readonly Name[]): Map<string, Thing | null> {
	const byFirst = new Map<string, Thing | null>();
	const firms = findFirms(names);
	if (firms.size === 0) return byFirst;
	for (const {thing, words} of names) {
		if (thing === null || words.length < 2 || !firms.has(thing)) continue;
		const known = byFirst.get(words[0]!);
		byFirst.set(words[0]!, known === undefined || known?.canonical === thing.canonical ? thing : null);
	}
	return byFirst;
}

const hasCourtesy = ({line, title}: Occurrence): boolean =>
	title >= 0 && COURTESIES.has(line.tokens[title]!.lower);

/** "the Brown of Harcourt Brown" is no way to call anybody. */
const isBare = (occurrence: Occurrence): boolean =>
	occurrence.title < 0 &&
	!isInHeadline(occurrence) &&
	occurrence.line.tokens[occurrence.from - 1]?.lower !== 'the';

const isInHeadline = ({line}: Occurrence): boolean => line.headline || line.part === 'headline';
