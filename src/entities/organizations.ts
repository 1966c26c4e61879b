import type {Kind} from './entity.ts';
import {isDemonym, knownName} from './gazetteer.ts';
import type {Name} from './names.ts';
import {findAcronym} from './words/acronyms.ts';
import {COMMON_WORDS} from './words/common-words.ts';
import {isGivenName} from './words/first-names.ts';
import {ORGANIZATION_HEADS} from './words/organization-words.ts';

/** Names that stand for one organization or place. */
export type Thing = {readonly kind: Kind; readonly canonical: string};

const LEGAL_FORMS = new Set(
	'inc corp co ltd limited llc llp plc gmbh ag sa nv company corporation'.split(' '),
);
const SMALL = new Set('of the and for on in de la del los las et to'.split(' '));

/**
 * Which names of a document are forms of one organization or place: an acronym in brackets behind its name
 * ("Aven Citizens' Party (CAP)", whatever its letters), an acronym by its initials, a name without its
 * legal form, the beginning of a longer name, its last word with a capital ("the Foundation").
 */
export function linkOrganizations(
	text: string,
	names: readonly Name[],
	kinds: ReadonlyMap<Name, Kind | null>,
): Map<Name, Thing> {
	const things = new Map<Name, Thing>();
	const full = names.filter(name => name.words.length > 1 && isThing(kinds.get(name)));
	for (const name of full) {
		things.set(name, {
			kind: kinds.get(name)!,
			canonical: knownName(name.key)?.canonical ?? name.text.replace(/\s+/g, ' '),
		});
	}
	mergeLegalForms(full, things);
	linkBrackets(text, names, kinds, things);
	linkReversed(text, names, full, things);
	linkInitials(names, full, things);
	linkShortForms(names, kinds, full, things);
	return things;
}

const isThing = (kind: Kind | null | undefined): boolean => kind === 'organization' || kind === 'place';

function mergeLegalForms(full: readonly Name[], things: Map<Name, Thing>): void {
	const stems = new Map<string, Thing>();
	const isOrganization = (name: Name): boolean => things.get(name)!.kind === 'organization';
	for (const name of [...full].sort((a, b) => a.words.length - b.words.length)) {
		const words = [...name.words];
		while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
		if (words.length > 1 && words[0] === 'the') words.shift();
		const stem = words.join(' ');
		const known = knownName(stem)?.canonical.toLowerCase() ?? stem;
		const thing = stems.get(known);
		const near =
			thing ??
			(isOrganization(name) ? (withoutCountry(words, stems) ?? withoutComplement(words, stems)) : undefined);
		if (near === undefined || near.kind !== things.get(name)!.kind) stems.set(known, things.get(name)!);
		else {
			things.set(name, near);
			stems.set(known, near);
		}
	}
}

/** "US State Department" is the "State Department" of the same document. */
function withoutCountry(words: readonly string[], stems: ReadonlyMap<string, Thing>): Thing | undefined {
	for (let size = 1; size <= 2 && words.length - size >= 2; size++) {
		const start = words.slice(0, size).join(' ');
		if (
			isDemonym(start) ||
			knownName(start)?.kind === 'place' ||
			findAcronym(start.toUpperCase())?.kind === 'place'
		) {
			return stems.get(words.slice(size).join(' '));
		}
	}
	return undefined;
}

/** "Ana Ruiz Foundation for the Sea" is the "Ana Ruiz Foundation" of the same document. */
function withoutComplement(words: readonly string[], stems: ReadonlyMap<string, Thing>): Thing | undefined {
	const at = words.indexOf('for', 2);
	return at > 0 ? stems.get(words.slice(0, at).join(' ')) : undefined;
}

/** "CEI (Italian Episcopal Conference)". */
function linkReversed(
	text: string,
	names: readonly Name[],
	full: readonly Name[],
	things: Map<Name, Thing>,
): void {
	const starts = new Map<number, Name>();
	for (const name of full)
		if (things.get(name)!.kind === 'organization')
			for (const {start} of name.occurrences) starts.set(start, name);
	for (const short of names) {
		if (short.words.length > 1 || things.has(short) || !isAllCaps(short)) continue;
		for (const {end} of short.occurrences) {
			if (text.slice(end, end + 2) !== ' (') continue;
			const name = starts.get(end + 2) ?? starts.get(end + 3);
			if (name !== undefined) things.set(short, things.get(name)!);
		}
	}
}

/** "Lestrian Union of Pilots (LUP)" and "LUP (Lestrian Union …)". */
function linkBrackets(
	text: string,
	names: readonly Name[],
	kinds: ReadonlyMap<Name, Kind | null>,
	things: Map<Name, Thing>,
): void {
	const starts = new Map<number, Name>();
	for (const name of names) {
		if (name.words.length === 1) for (const {start} of name.occurrences) starts.set(start, name);
	}
	for (const name of names) {
		const thing = things.get(name);
		if (thing === undefined) continue;
		for (const {end} of name.occurrences) {
			let at = end;
			while (at < end + 3 && text.charCodeAt(at) === 32) at++;
			// "the Revolutionary Party, or PRI, said"
			const or = text.startsWith(', or ', end) ? 5 : text.startsWith(', known as ', end) ? 11 : 0;
			if (or > 0) at = end + or + (text.startsWith('the ', end + or) ? 4 : 0);
			else if (text.charCodeAt(at) !== 40 && text.charCodeAt(at) !== 91) continue;
			else at++;
			while (at < end + 20 && isQuoteOrSpace(text.charCodeAt(at))) at++;
			const short = starts.get(at);
			if (short === undefined || things.has(short) || !isAcronym(short)) continue;
			const close = at + short.text.length;
			if (!/^["”’' ]{0,3}[),;\]]/.test(text.slice(close, close + 4))) continue;
			if (kinds.get(short) === 'person') continue;
			// "PHNOM PENH (Reuters)": no short form of the place
			if (thing.kind === 'place' && !initialsOf(name.words, true).startsWith(short.key[0]!)) continue;
			if (knownName(short.key)?.kind === 'organization' && !isAllCaps(short)) continue;
			things.set(short, thing);
		}
	}
}

const isQuoteOrSpace = (code: number): boolean =>
	code === 32 || code === 34 || code === 0x201c || code === 0x2018 || code === 39;

const isAcronym = (name: Name): boolean =>
	name.occurrences.some(({line, from}) => {
		const token = line.tokens[from]!;
		return token.allCaps || /^\p{Lu}\p{L}{0,9}\p{Lu}\p{L}?$/u.test(token.word);
	});

const isAllCaps = (name: Name): boolean =>
	name.occurrences.some(({line, from}) => line.tokens[from]!.allCaps);

const initialsOf = (words: readonly string[], small: boolean): string =>
	words
		.filter(word => small || !SMALL.has(word))
		.map(word => word[0])
		.join('');

function linkInitials(names: readonly Name[], full: readonly Name[], things: Map<Name, Thing>): void {
	const byInitials = new Map<string, Thing>();
	for (const name of full) {
		if (name.words.length < 3 && things.get(name)!.kind === 'place') continue;
		const thing = things.get(name)!;
		for (const initials of [initialsOf(name.words, false), initialsOf(name.words, true)]) {
			if (initials.length >= 2 && !byInitials.has(initials)) byInitials.set(initials, thing);
		}
	}
	for (const name of names) {
		if (name.words.length > 1 || things.has(name) || !isAcronym(name)) continue;
		const letters = name.key.replaceAll('.', '');
		// Two letters are too few ("US" is no "University of Sheffield"); a known place stays what it is.
		const known = findAcronym(name.text);
		const thing = letters.length >= 3 && known?.kind !== 'place' ? byInitials.get(letters) : undefined;
		if (thing !== undefined) things.set(name, thing);
		else {
			const written = known && full.find(other => things.get(other)!.canonical === known.full);
			if (written) things.set(name, things.get(written)!);
		}
	}
}

/** "Biscayne" for "Biscayne Capital", "the Foundation" for "Rocafuerte Foundation". */
function linkShortForms(
	names: readonly Name[],
	kinds: ReadonlyMap<Name, Kind | null>,
	full: readonly Name[],
	things: Map<Name, Thing>,
): void {
	const byStart = new Map<string, Set<Thing>>();
	const byHead = new Map<string, Set<Thing>>();
	const byEnd = new Map<string, Set<Thing>>();
	for (const name of full) {
		const thing = things.get(name)!;
		if (thing.kind !== 'organization') continue;
		let start = '';
		for (const word of name.words.slice(0, -1)) {
			start = start === '' ? word : `${start} ${word}`;
			addTo(byStart, start, thing);
		}
		const head = name.words.at(-1)!;
		if (ORGANIZATION_HEADS.has(head)) addTo(byHead, head, thing);
		const ofAt = name.words.indexOf('of');
		if (ofAt > 0) addTo(byHead, name.words[ofAt - 1]!, thing);
		if (ofAt > 0 && ofAt === name.words.length - 2) addTo(byEnd, name.words.at(-1)!, thing);
	}
	for (const name of names) {
		const starts = byStart.get(name.key);
		if (starts?.size === 1 && isCutName(name)) {
			things.set(name, [...starts][0]!);
			continue;
		}
		const isSingle = name.words.length === 1;
		if (things.has(name) || !(name.firm || (isSingle && !COMMON_WORDS.has(name.key)))) continue;
		const heads = isSingle ? byHead.get(name.key) : undefined;
		if (heads?.size === 1 && !isKnown(name)) {
			things.set(name, [...heads][0]!);
			continue;
		}
		// "Scientology" for the "Church of Scientology"; a place stays a place ("Bank of Ghana").
		const ends = byEnd.get(name.key);
		if (ends?.size === 1 && kinds.get(name) === 'organization') {
			things.set(name, [...ends][0]!);
			continue;
		}
		const kind = kinds.get(name);
		if (starts?.size !== 1 || isKnown(name)) continue;
		// "Carrow" for "Carrow Energy", unless something says that a person of that name is meant
		if (
			kind === 'person' &&
			(!isSingle || name.titled || name.context.person > name.context.organization + 1.5)
		)
			continue;
		if (ORGANIZATION_HEADS.has(name.key) || COMMON_WORDS.has(name.key) || isGivenName(name.key)) continue;
		if (kind === 'place' && name.context.place > name.context.organization) continue;
		things.set(name, [...starts][0]!);
	}
}

/** "Coastal Works" for the "Coastal Works Authority" of the same document: a beginning that is no whole name. */
const isCutName = (name: Name): boolean =>
	name.words.length > 1 &&
	!name.titled &&
	!isKnown(name) &&
	!name.words.includes('of') &&
	!ORGANIZATION_HEADS.has(name.words.at(-1)!) &&
	!isGivenName(name.words[0]!) &&
	name.own.place < 2;

const isKnown = (name: Name): boolean =>
	knownName(name.key) !== undefined || findAcronym(name.text) !== undefined;

function addTo(index: Map<string, Set<Thing>>, key: string, thing: Thing): void {
	const set = index.get(key);
	if (set === undefined) index.set(key, new Set([thing]));
	else set.add(thing);
}
