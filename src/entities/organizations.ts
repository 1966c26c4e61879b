import type {Kind} from './entity.ts';
import {knownName, STATE_ABBREVIATIONS} from './gazetteer.ts';
import {Countries, withoutCountry} from './linking/of-country.ts';
import {linkShortForms} from './linking/short-forms.ts';
import type {Name} from './names.ts';
import {linkPlaces} from './places.ts';
import {LIST} from './weighing/word-lists.ts';
import {findAcronym} from './words/acronyms.ts';
import {LEGAL_FORMS} from './words/legal-forms.ts';

/** Names that stand for one organization or place. */
export type Thing = {readonly kind: Kind; readonly canonical: string};

const SMALL = new Set('of the and for on in de la del los las et to'.split(' '));

/**
 * Finds the names of a document that are forms of one organization or place: an acronym in brackets behind its name
 * ("Aven Citizens' Party (CAP)", whatever its letters), an acronym by its initials, a name without its
 * legal form, the beginning of a longer name, its last word with a capital ("the Foundation").
 */
export function linkOrganizations(text: string, names: readonly Name[]): void {
	for (const name of names) {
		const {words, kind, known, team, text: printed} = name;
		if (words.length > 1 && !team && kind !== null && kind !== 'person')
			name.thing = {kind, canonical: known?.canonical ?? printed.replace(/\s+/g, ' ')};
	}
	linkPlaces(names);
	const full = names.filter(isLinked);
	if (full.length > 0) {
		mergeLegalForms(full);
		linkBrackets(text, names);
		linkReversed(text, names, full);
		linkInitials(names, full);
		linkShortForms(names, full);
	}
}

/** A name that is known to be a form of something. */
export type Linked = Name & {thing: Thing};

const isLinked = (name: Name): name is Linked => name.thing !== null;

function mergeLegalForms(full: readonly Linked[]): void {
	const stems = new Map<string, Linked>();
	const countries = new Countries(full);
	for (const name of [...full].sort((a, b) => a.words.length - b.words.length)) {
		const words = [...name.words];
		while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
		if (words.length > 1 && words[0] === 'the') words.shift();
		const stem = words.join(' ');
		const known = knownName(stem)?.canonical.toLowerCase() ?? stem;
		const near =
			stems.get(known) ??
			(name.thing.kind === 'organization'
				? (withoutCountry(name, words, stems, countries) ??
					withoutComplement(words, stems) ??
					stems.get(stemOf(words) ?? ''))
				: undefined);
		if (near?.thing.kind === name.thing.kind) name.thing = near.thing;
		stems.set(known, near ?? name);
	}
}
/** "Ana Ruiz Foundation for the Sea" is the "Ana Ruiz Foundation" of the same document. */
function withoutComplement(words: readonly string[], stems: ReadonlyMap<string, Linked>): Linked | undefined {
	const at = words.indexOf('for', 2);
	return at > 0 ? stems.get(words.slice(0, at).join(' ')) : undefined;
}

/** "CEI (Italian Episcopal Conference)". */
function linkReversed(text: string, names: readonly Name[], full: readonly Linked[]): void {
	let starts: Map<number, Linked> | null = null;
	for (const short of names) {
		// "JAKARTA (Coastline News)": no short form of the agency
		if (short.words.length > 1 || short.thing !== null || short.kind === 'place' || !isAllCaps(short))
			continue;
		for (const {end} of short.occurrences) {
			if (text.charCodeAt(end) !== 32 || text.charCodeAt(end + 1) !== 40) continue;
			starts ??= startsOf(full.filter(({thing}) => thing.kind === 'organization'));
			const name = starts.get(end + 2) ?? starts.get(end + 3);
			if (name !== undefined) short.thing = name.thing;
		}
	}
}

/** Names by the places where they begin. */
function startsOf<Each extends Name>(names: readonly Each[]): Map<number, Each> {
	const starts = new Map<number, Each>();
	for (const name of names) for (const {start} of name.occurrences) starts.set(start, name);
	return starts;
}

/** "Lestrian Union of Pilots (LUP)" and "LUP (Lestrian Union …)". */
function linkBrackets(text: string, names: readonly Name[]): void {
	let starts: Map<number, Name> | null = null;
	for (const {thing, words, occurrences, own} of names) {
		if (thing === null) continue;
		const isLong = words.length >= 3 && own.organization >= 5;
		for (const {end} of occurrences) {
			const at = bracketBehind(text, end);
			if (at < 0) continue;
			starts ??= startsOf(names.filter(name => name.words.length === 1));
			const short = starts.get(at);
			if (short === undefined || short.thing !== null) continue;
			if (isLong ? !isAcronym(short) && !isWordOfLetters(short) : !isAcronym(short)) continue;
			const close = at + short.text.length;
			if (!/^["”’' ]{0,3}[),;\]]/.test(text.slice(close, close + 4))) continue;
			if (short.kind === 'person' && !isWordOfLetters(short)) continue;
			// "PHNOM PENH (Reuters)": no short form of the place
			if (thing.kind === 'place' && !initialsOf(words, true).startsWith(short.key[0]!)) continue;
			if (short.known?.kind === 'organization' && !isAllCaps(short)) continue;
			short.thing = thing;
		}
	}
}

/** Where what stands in a bracket behind `end` begins, or behind ", or"; -1 when nothing of the kind follows. */
function bracketBehind(text: string, end: number): number {
	let at = end;
	// "the Revolutionary Party, or PRI, said"
	if (text.charCodeAt(end) === 44) {
		const or = text.startsWith(', or ', end)
			? 5
			: text.startsWith(', known ', end)
				? endOfKnown(text, end)
				: 0;
		if (or === 0) return -1;
		at = end + or + (text.startsWith('the ', end + or) ? 4 : 0);
	} else {
		while (at < end + 3 && text.charCodeAt(at) === 32) at++;
		if (text.charCodeAt(at) !== 40 && text.charCodeAt(at) !== 91) return -1;
		at++;
	}
	while (at < end + 20 && isQuoteOrSpace(text.charCodeAt(at))) at++;
	return at;
}

/** How many signs ", known as " has, or ", known by its French acronym "; 0 for none. */
function endOfKnown(text: string, at: number): number {
	KNOWN_AS.lastIndex = at;
	return KNOWN_AS.exec(text)?.[0].length ?? 0;
}
const KNOWN_AS =
	/, known (?:locally |widely |simply )?(?:as|(?:by|under) (?:its|the) (?:\p{Lu}\p{Ll}+(?:-language)? )?(?:acronym|initials|abbreviation)s?(?: of| as)?,?) /uy;

const isQuoteOrSpace = (code: number): boolean =>
	code === 32 || code === 34 || code === 0x201c || code === 0x2018 || code === 39;

const isAcronym = (name: Name): boolean =>
	name.occurrences.some(({line, from}) => {
		const token = line.tokens[from]!;
		return token.allCaps || /^\p{Lu}\p{L}{0,9}\p{Lu}\p{L}?$/u.test(token.word);
	});

const isAllCaps = (name: Name): boolean =>
	name.occurrences.some(({line, from}) => line.tokens[from]!.allCaps);

/**
 * "the National Network of Coastal Radio (Sinarc)": an acronym in another language, or of syllables, and so a word
 * that is nothing else.
 */
const isWordOfLetters = ({titled, known, lists}: Name): boolean =>
	!titled && known === undefined && (lists & (LIST.GIVEN | LIST.FAMILY | LIST.COMMON | LIST.DEMONYM)) === 0;

/** "s" of "śląska": acronyms are mostly written without marks. */
const firstLetter = (word: string): string =>
	word.charCodeAt(0) < 128 ? word[0]! : (UNMARKED.get(word[0]!) ?? word[0]!.normalize('NFD')[0]!);
const UNMARKED: ReadonlyMap<string, string> = new Map([
	['ł', 'l'],
	['ø', 'o'],
	['đ', 'd'],
	['ı', 'i'],
]);

function initialsOf(words: readonly string[], small: boolean): string {
	let initials = '';
	for (const word of words) if (small || !SMALL.has(word)) initials += firstLetter(word);
	return initials;
}

function linkInitials(names: readonly Name[], full: readonly Linked[]): void {
	const byInitials = new Map<string, Thing>();
	const byCanonical = new Map<string, Thing>();
	for (const {words, text, thing} of full) {
		if (!byCanonical.has(thing.canonical)) byCanonical.set(thing.canonical, thing);
		if (words.length < 3 && thing.kind === 'place') continue;
		const pieces = words.some(word => word.includes('-')) ? words.flatMap(word => word.split('-')) : words;
		for (const initials of new Set([
			initialsOf(words, false),
			initialsOf(words, true),
			initialsOf(pieces, false),
			// "BEA" for the "Bank of East Aven Ltd."
			...(LEGAL_FORMS.has(words.at(-1)!) && words.length > 3 ? [initialsOf(words.slice(0, -1), false)] : []),
			...ofAcronyms(text),
		])) {
			if (initials.length >= 2 && !byInitials.has(initials)) byInitials.set(initials, thing);
		}
	}
	for (const name of names) {
		if (name.words.length > 1 || name.thing !== null) continue;
		const letters = initialsOf([...name.key.replaceAll('.', '')], true);
		// Two letters are too few ("US" is no "University of Sheffield"), but of what is nothing else; a known place stays it.
		const known = findAcronym(name.text);
		const thing =
			(letters.length >= (isPair(name) ? 2 : 3) && known?.kind !== 'place'
				? byInitials.get(letters)
				: undefined) ??
			(known && byCanonical.get(known.full));
		// "Lhwu" for the "Lestria Harbour Workers’ Union": four letters and more
		const isWord = letters.length > 3 && (name.known?.kind === 'organization' || isWordOfLetters(name));
		if (thing !== undefined && (isWord || isAcronym(name))) name.thing = thing;
	}
}

/** "ATCS" for the "Association of TC Staff". */
function ofAcronyms(text: string): string[] {
	if (!/ \p{Lu}{2,} /u.test(text)) return [];
	let initials = '';
	for (const word of text.split(' '))
		if (!SMALL.has(word)) initials += /^\p{Lu}+$/u.test(word) ? word : word[0];
	return [initials.toLowerCase()];
}

/** "ZC" in a text on Zalmar Cricket: two letters that no list has, and an organization by what stands around them. */
const isPair = ({key, text, kind}: Name): boolean =>
	key.length === 2 &&
	kind === 'organization' &&
	findAcronym(text) === undefined &&
	!STATE_ABBREVIATIONS.has(text);

/** "Pwani Agro" of "Pwani Agro Traders Limited"; null when the name has no words that only say what a company is. */
function stemOf(words: readonly string[]): string | null {
	let size = words.length;
	while (size > 2 && (LEGAL_FORMS.has(words[size - 1]!) || TRADING.has(words[size - 1]!))) size--;
	return size < words.length ? words.slice(0, size).join(' ') : null;
}

const TRADING = new Set(
	'group holdings holding traders trading industries enterprises services international pvt pty sdn bhd lines'.split(
		' ',
	),
);
