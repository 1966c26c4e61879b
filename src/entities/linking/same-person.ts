import {fold} from '../../text/fold.ts';
import {FEMALE_NAMES, MALE_NAMES} from '../words/first-names.ts';
import {NAME_SUFFIXES} from '../words/name-particles.ts';
import {NICKNAMES} from '../words/nicknames.ts';

/** Words by which forms are compared: "Łękowski" and "Lekowski" are one, initials and suffixes say nothing. */
export const coreWords = (words: readonly string[]): string[] => {
	const plain = words.map(plainForm);
	if (words.every(isCore)) return plain;
	const core = plain.filter((_, at) => isCore(words[at]!));
	return core.length >= 2 ? core : plain;
};

/** "Ó" of "Ó Laoire" is no initial. */
const isCore = (word: string): boolean => (word.length > 1 || word === 'ó') && !NAME_SUFFIXES.has(word);

/** Without accents. */
export const plainForm = (word: string): string => (isPlainAscii(word) ? word : fold(word));

/** Whether a word has no letters that {@link plainForm} would change. */
export function isPlainAscii(word: string): boolean {
	for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 126) return false;
	return true;
}

const sameGiven = (a: string, b: string): boolean => {
	if (a === b) return true;
	if (a.length === 1 || b.length === 1) return a[0] === b[0];
	if (isMisprint(a, b)) return true;
	const full = NICKNAMES.get(a);
	const other = NICKNAMES.get(b);
	if (full?.includes(b) === true || other?.includes(a) === true) return true;
	// "Kate" and "Katie", but not "Dick" and "Rick"
	return a.slice(0, ALIKE) === b.slice(0, ALIKE) && (full?.some(name => other?.includes(name)) ?? false);
};

/** Letters at the beginning of two short forms of one given name that nobody takes for two names. */
const ALIKE = 3;

/** "Kirsten" and "Kirstin": one vowel within; by the last letter "Mario" and "Maria" differ. */
function isMisprint(a: string, b: string): boolean {
	if (a.length !== b.length || a.length < 6 || a.at(-1) !== b.at(-1)) return false;
	let other = 0;
	for (let at = 0; at < a.length; at++) {
		if (a[at] === b[at]) continue;
		if (other > 0 || at === 0 || !VOWELS.includes(a[at]!) || !VOWELS.includes(b[at]!)) return false;
		other++;
	}
	// "Francis" and "Frances" are two.
	return !(isOneGender(a, b) || isOneGender(b, a));
}

const isOneGender = (his: string, hers: string): boolean => MALE_NAMES.has(his) && FEMALE_NAMES.has(hers);

const VOWELS = 'aeiou';

/** "Oyelaran" and, after a marriage, "Oyelaran-Hughes". */
const isSameSurname = (a: string, b: string): boolean =>
	a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`) || a.endsWith(`-${b}`) || b.endsWith(`-${a}`);

/** Whether two full names are forms of one: same ends, and the shorter one's words all in the longer. */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length === long.length) {
		return (
			sameGiven(short[0]!, long[0]!) && short.slice(1).every((word, i) => isSameSurname(word, long[i + 1]!))
		);
	}
	// "Arriaga Peña" and "Luis Arriaga Peña de la Torre"
	if (short.length === 2 && long.length > 3 && short[0] === long[1] && short[1] === long[2]) return true;
	const given = sameGiven(short[0]!, long[0]!);
	if (!given && short.at(-1) !== long.at(-1)) return false;
	if (!given) return short.every(word => long.includes(word));
	return short.slice(1).every(word => long.includes(word));
}

/** What {@link spellings} are of a full name without initials and suffixes. */
export function writtenForms(words: readonly string[]): string[] {
	const core = words.filter(isCore);
	return spellings(core.length > 1 ? core : words);
}

/**
 * A name as one word, alike for those that write it with other hyphens, spaces and articles: "Kim Jong-un" and "Kim Jong
 * Un", "Abdel-Fattah al-Sisi" and "Abdel Fattah El Sisi". Of "Müller" and "Sørensen" there is a second one, for "Mueller"
 * and "Soerensen". Words are in lower case.
 */
export function spellings(words: readonly string[]): string[] {
	if (words.every(isPlainAscii)) return [asOneWord(words)];
	const form = asOneWord(words.map(plainForm));
	const spelled = asOneWord(words.map(word => plainForm(spellOut(word))));
	return form === spelled ? [form] : [form, spelled];
}

/** The surname of "Omar al-Vale" and "Omar Al Vale" as {@link spellings} have it; null of one without an article. */
export function articledSurname(words: readonly string[]): string | null {
	const last = words.at(-1)!;
	if (/^[ae]l-../.test(last)) return asOneWord([last]);
	return words.length > 2 && /^[ae]l$/.test(words.at(-2)!) ? asOneWord(words.slice(-2)) : null;
}

const asOneWord = (words: readonly string[]): string =>
	words.some(isDivided) ? words.join(' ').replace(ARTICLES, '$1al').replace(/[-. ]/g, '') : words.join('');

/** Whether a word is an article, or has one or other signs within. */
const isDivided = (word: string): boolean =>
	word === 'al' || word === 'el' || word.includes('-') || word.includes('.') || word.includes(' ');

const ARTICLES = /(^| )(?:al|el)[- ](?=..)/g;

/** "müller" as those write it who have no such letters: "mueller". */
export const spellOut = (word: string): string =>
	isPlainAscii(word) ? word : word.replace(/[äöüøå]/g, letter => SPELLED[letter]!);

const SPELLED: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa'};

/** A surname with its article, however that is written: "al-sisi" of "El Sisi". */
export const withOneArticle = (surname: string): string =>
	surname.charCodeAt(1) === SMALL_L ? surname.replace(/^(?:al|el)[- ](?=..)/, 'al-') : surname;

const SMALL_L = 0x6c;
