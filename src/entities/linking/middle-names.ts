import {fold} from '../../text/fold.ts';
import {NAME_SUFFIXES} from '../words/name-particles.ts';
import {normalizeName} from './name-key.ts';

/**
 * Whether a person whose name some documents give with a middle name and others without is one: pure, over the names
 * and forms of a corpus. "Donald J. Trump" counts for "Donald Trump" where a document calls him both, or where both
 * hold one high office ("Senator Lindsey O. Graham", "Sen. Lindsey Graham"). Alike names alone are not enough: the
 * general counsel James A. Baker is not James Baker, who was Secretary of State.
 */

/** A name of the corpus and how its documents write it. */
export type WrittenName = {
	/** By {@link normalizeName}. */
	readonly key: string;
	/** Documents that have it. */
	readonly documents: number;
	readonly forms: readonly string[];
};

/** Of namesakes ("George W. Bush", "George H.W. Bush") one with a tenth of the other's documents leaves both apart. */
const RIVAL_SHARE = 0.1;

/** A name without what stands between given name and surname: "donald trump" of "donald j trump"; null of others. */
export function withoutMiddleName(key: string): string | null {
	const first = key.indexOf(' ');
	const last = key.lastIndexOf(' ');
	if (first < 0 || first === last || NAME_SUFFIXES.has(key.slice(last + 1))) return null;
	return key.slice(0, first) + key.slice(last);
}

/** Those of `fuller`, names of which `plain` is what {@link withoutMiddleName} gives, that name the same person. */
export function namesOfOnePerson(plain: WrittenName, fuller: readonly WrittenName[]): WrittenName[] {
	const offices = officesOf(plain);
	const known = fuller.filter(
		name => isCalledBoth(plain, name) || [...officesOf(name)].some(office => offices.has(office)),
	);
	return known.filter(
		name =>
			!fuller.some(
				other =>
					!areInitialsAlike(name, other) &&
					(known.includes(other) || other.documents > name.documents * RIVAL_SHARE),
			),
	);
}

const isCalledBoth = (a: WrittenName, b: WrittenName): boolean =>
	a.forms.some(form => normalizeName(form, 'person') === b.key) ||
	b.forms.some(form => normalizeName(form, 'person') === a.key);

/** "J." and "Joseph" may be one; so may a name with one initial and one with this and another. */
function areInitialsAlike(a: WrittenName, b: WrittenName): boolean {
	const [one, other] = [initialsOf(a.key), initialsOf(b.key)];
	return one.startsWith(other) || other.startsWith(one);
}

/** Of "george hw bush" "hw", of "omar mir seddique mateen" "ms". */
const initialsOf = (key: string): string =>
	key
		.split(' ')
		.slice(1, -1)
		.map(word => (/^[^aeiou]{1,3}$/.test(word) ? word : word[0]))
		.join('');

/** Words of offices that few people hold at a time. Colonels, professors and directors of one name are many. */
const HIGH_OFFICE =
	/\b(?:president|minister|premier|chancellor|secretary|senator|governor|representative|congressman|congresswoman|speaker|justice|judge|mayor|ambassador|attorney general)\b/;
const SHORT_OFFICES: ReadonlyMap<string, string> = new Map([
	['pres', 'president'],
	['sen', 'senator'],
	['gov', 'governor'],
	['rep', 'representative'],
]);

/** The high offices that stand before a name where it is written in full, in the same words. */
function officesOf({key, forms}: WrittenName): Set<string> {
	const offices = new Set<string>();
	for (const form of forms) {
		const written = fold(form).replaceAll('.', '');
		if (!written.endsWith(` ${key}`)) continue;
		const title = written
			.slice(0, -key.length - 1)
			.split(' ')
			.map(word => SHORT_OFFICES.get(word) ?? word)
			.join(' ');
		if (HIGH_OFFICE.test(title)) offices.add(title);
	}
	return offices;
}
