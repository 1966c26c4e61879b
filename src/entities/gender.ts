import type {Gender, Role} from './entity.ts';
import type {Occurrence} from './names.ts';
import {GENDERED} from './words/titles.ts';

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
