/**
 * Which full names of a corpus are one person's: pure, over the names and their forms. "Donald J. Trump" counts for
 * "Donald Trump", "Bill Tarrow" for "William Tarrow" and "Odo Bell Jr." for "Odo Bell" where a document calls somebody
 * both, or where both hold one high office ("Senator Lindsey O. Graham", "Sen. Lindsey Graham"). Alike names alone are not
 * enough: the general counsel James A. Baker is not James Baker, who was Secretary of State.
 */
import {fold} from '../../text/fold.ts';
import {NAME_SUFFIXES} from '../words/name-particles.ts';
import {NICKNAMES} from '../words/nicknames.ts';
import {normalizeName} from './name-key.ts';

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

/**
 * The names under which a full name is compared with others: what it is without middle name and suffix, with its given
 * name as it is and in full. Of "joe r bell jr" "joe bell" and "joseph bell"; none of a surname.
 */
export function blocksOf(key: string): string[] {
	const {given, surname} = partsOf(key);
	if (surname === '') return [];
	return [given, ...(NICKNAMES.get(given) ?? [])].map(name => `${name} ${surname}`);
}

type Parts = {
	readonly given: string;
	/** Of "hw" of "george hw bush", "ms" of "omar mir seddique mateen". */
	readonly initials: string;
	readonly surname: string;
	readonly suffix: string;
};

function partsOf(key: string): Parts {
	const words = key.split(' ');
	const suffix = words.length > 2 && NAME_SUFFIXES.has(words.at(-1)!) ? words.pop()! : '';
	const initials = words
		.slice(1, -1)
		.map(word => (/^[^aeiou]{1,3}$/.test(word) ? word : word[0]))
		.join('');
	return {given: words[0]!, initials, surname: words.length > 1 ? words.at(-1)! : '', suffix};
}

/** What is known of a name before names are held against each other. */
type Known = WrittenName & {
	readonly parts: Parts;
	/** The names that its documents call it. */
	readonly called: ReadonlySet<string>;
	readonly offices: ReadonlySet<string>;
};

/**
 * Of names that share {@link blocksOf blocks}, those that count for another, with that one's key. Names of which it is
 * doubtful whose they are count for themselves. The order of `names` does not matter.
 */
export function namesOfOnePerson(names: readonly WrittenName[]): Map<string, string> {
	const known = names.map(know);
	const groups = new Map(known.map(name => [name, [name]]));
	for (const [at, a] of known.entries())
		for (const b of known.slice(at + 1))
			if (groups.get(a) !== groups.get(b) && isKnownToBe(a, b) && !hasRival(a, b, known)) {
				const joined = [...groups.get(a)!, ...groups.get(b)!];
				for (const name of joined) groups.set(name, joined);
			}
	const mains = new Map<string, string>();
	for (const group of new Set(groups.values())) {
		if (group.length < 2 || !group.every(a => group.every(b => mayBeOne(a, b)))) continue;
		const [main, ...others] = group.sort(byPlainness);
		for (const {key} of others) mains.set(key, main!.key);
	}
	return mains;
}

function know(name: WrittenName): Known {
	const parts = partsOf(name.key);
	const called = new Set(name.forms.map(form => normalizeName(form, 'person')));
	return {...name, parts, called, offices: officesOf(name)};
}

/** Whether nothing in two names says that they are two people's. */
function mayBeOne({parts: a}: Known, {parts: b}: Known): boolean {
	if (a.surname !== b.surname || (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '')) return false;
	if (a.given !== b.given && !isShortFor(a.given, b.given) && !isShortFor(b.given, a.given)) return false;
	return a.initials.startsWith(b.initials) || b.initials.startsWith(a.initials);
}

const isShortFor = (short: string, full: string): boolean => NICKNAMES.get(short)?.includes(full) === true;

/** Whether the corpus says of two names that they are one person's. */
function isKnownToBe(a: Known, b: Known): boolean {
	if (!mayBeOne(a, b)) return false;
	if (a.called.has(b.key) || b.called.has(a.key)) return true;
	const isOfTwoAges = a.parts.suffix !== b.parts.suffix;
	return [...a.offices].some(office => b.offices.has(office) && !(isOfTwoAges && OF_MANY.test(office)));
}

/** Whether somebody else may be meant by one of two names: "Alex Bell" is Alexander's where no Alexandra is about. */
function hasRival(a: Known, b: Known, all: readonly Known[]): boolean {
	return all.some(other => {
		if (other === a || other === b || mayBeOne(a, other) === mayBeOne(b, other)) return false;
		const unlike = mayBeOne(a, other) ? b : a;
		return other.documents > unlike.documents * RIVAL_SHARE || isKnownToBe(a, other) || isKnownToBe(b, other);
	});
}

/** The name without suffix, middle names and short forms comes first. */
const byPlainness = (a: Known, b: Known): number =>
	Number(a.parts.suffix !== '') - Number(b.parts.suffix !== '') ||
	a.key.split(' ').length - b.key.split(' ').length ||
	Number(NICKNAMES.has(a.parts.given)) - Number(NICKNAMES.has(b.parts.given)) ||
	(a.key < b.key ? -1 : 1);

/** Words of offices that few people hold at a time. Colonels, professors and directors of one name are many. */
const HIGH_OFFICE =
	/\b(?:president|minister|premier|chancellor|secretary|senator|governor|representative|congressman|congresswoman|speaker|justice|judge|mayor|ambassador|attorney general)\b/;
/** Of these, those that a father and his son both hold as often as not. */
const OF_MANY = /\b(?:senator|governor|representative|congressman|judge|mayor|ambassador)\b/;
const SHORT_OFFICES: ReadonlyMap<string, string> = new Map([
	['pres', 'president'],
	['sen', 'senator'],
	['gov', 'governor'],
	['rep', 'representative'],
]);
const FORMER = new Set(['former', 'then', 'ex']);

/** The high offices that stand before a name where it is written in full, in the same words. */
function officesOf({key, forms}: WrittenName): Set<string> {
	const offices = new Set<string>();
	const name = plain(key);
	for (const form of forms) {
		const written = plain(form);
		if (!written.endsWith(` ${name}`)) continue;
		const words = written
			.slice(0, -name.length - 1)
			.split(' ')
			.map(word => SHORT_OFFICES.get(word) ?? word);
		while (FORMER.has(words[0]!)) words.shift();
		const title = words.join(' ');
		if (HIGH_OFFICE.test(title)) offices.add(title);
	}
	return offices;
}

const plain = (name: string): string => fold(name).replace(/[.,]/g, '').replaceAll('-', ' ');
