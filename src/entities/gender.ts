import type {Gender, Role} from './entity.ts';
import type {Name, Occurrence} from './names.ts';
import {LIST} from './weighing/word-lists.ts';
import {EITHERS_NAMES, FEMALE_NAMES, MALE_NAMES} from './words/first-names.ts';
import {FAMILY_NAMES} from './words/surnames.ts';
import {GENDERED, HONORIFICS} from './words/titles.ts';

/** Tokens behind a mention in which a pronoun most likely means it. */
const REACH = 16;
const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
	['he', 'male'],
	['his', 'male'],
	['him', 'male'],
	['himself', 'male'],
	['she', 'female'],
	['her', 'female'],
	['hers', 'female'],
	['herself', 'female'],
]);

/** "Zed Okoro, the chairwoman of the board". */
export function genderOfRole(role: Role | null): Gender | null {
	if (role === null) return null;
	for (const word of role.text.toLowerCase().split(/[^\p{L}]+/u)) {
		const gender = GENDERED.get(word);
		if (gender !== undefined) return gender;
	}
	return null;
}

/**
 * The gender of the pronouns that follow a person's mentions before anyone else is named. Nearly all of
 * them, and at least two, must agree: one "his" may be another's. One is enough where the given name is as often a
 * woman's as a man's.
 */
export function genderOfPronouns(occurrences: readonly Occurrence[], isEithers: boolean): Gender | null {
	let male = 0;
	let female = 0;
	for (const {line, to} of occurrences) {
		const {tokens} = line;
		const limit = Math.min(tokens.length, to + REACH);
		for (let at = to; at < limit; at++) {
			const token = tokens[at]!;
			const gender = PRONOUNS.get(token.lower);
			if (gender !== undefined) {
				if (gender === 'male') male++;
				else female++;
				break;
			}
			if (token.capital && !token.initial) break;
		}
	}
	const least = isEithers ? 1 : 2;
	if (male >= least && male >= 4 * female) return 'male';
	if (female >= least && female >= 4 * male) return 'female';
	return null;
}

const SECOND_HALVES = new Set('ann anne jo sue lynn mae kay beth'.split(' '));

/** The gender that titles before a name, or its given name, tell. */
export function genderOfName(name: Name): Gender | null {
	const titled = genderOfTitles(name.occurrences);
	if (titled !== null) return titled;
	if (name.words.length < 2 && name.lists & (LIST.FAMILY | LIST.DOUBTFUL)) return null;
	const whole = name.words[0]!;
	const hyphen = whole.indexOf('-');
	if (hyphen < 0 && !(name.first & LIST.GIVEN)) return null;
	// "Jean-Claude", "Mary-Kate": the first half tells.
	const first = hyphen < 0 ? whole : whole.slice(0, hyphen);
	// "Kim Hye-rin" and "Kim Jong Un" begin with the family name
	// … but “Leroy “Tank” Marin” does not
	const isWhole = name.words.length === 3 && !/["“”'‘’]/.test(name.text);
	if (FAMILY_NAMES.has(first) && (isWhole || name.words.at(-1)!.includes('-'))) return null;
	if (EITHERS_NAMES.has(first)) return null;
	const male = MALE_NAMES.has(first);
	const female = FEMALE_NAMES.has(first);
	// "Lou Ann Fisk", "Bobby Jo Reyes": the second half tells; "Jean Marie Paz" may be either
	const second = name.words.length > 2 ? name.words[1]! : '';
	if (male && !female && FEMALE_NAMES.has(second) && !MALE_NAMES.has(second))
		return SECOND_HALVES.has(second) ? 'female' : null;
	return male === female ? null : male ? 'male' : 'female';
}

/** "Mr Dray", once he was introduced as Anselm Dray. */
export function genderOfTitles(occurrences: readonly Occurrence[]): Gender | null {
	for (const occurrence of occurrences) {
		const gender = genderOfTitle(occurrence);
		if (gender !== null) return gender;
	}
	return null;
}

/** "Mr", "Mrs", "Queen", "chairwoman" directly before a mention. */
export function genderOfTitle({line, from, to, title}: Occurrence): Gender | null {
	const {tokens} = line;
	const {glue} = tokens[from]!;
	// "After he called his mother, Marin was put through": no apposition, but the next clause.
	if (glue === 'comma' && tokens[to]?.glue === 'space') return null;
	// "“Ray is a good man,” Marin said": the man is another's
	if (title < 0 && glue !== 'space' && glue !== 'comma') return null;
	const start = title >= 0 ? title : from - 1;
	// the first tells: "Puan Sri", "Mrs Justice King"
	for (let at = Math.max(0, start); at < from; at++) {
		const word = tokens[at]!.lower;
		const gender = HONORIFICS.get(word) ?? GENDERED.get(word);
		if (gender !== undefined && gender !== null) return gender;
	}
	return null;
}
