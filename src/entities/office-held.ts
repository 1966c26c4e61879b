import {MAX_WORDS, MOST_NAMED} from './linking/role.ts';
import type {Occurrence} from './names.ts';

/** Whether a full name has the office before it or in its appositive: "Mayor Rosa Marin", "Rosa Marin, the mayor,". */
export const holdsOffice = (occurrences: readonly Occurrence[], office: string): boolean =>
	bearsOffice(occurrences, office) || isSaidBehind(occurrences, lower => lower === office);

/** Whether a full name has the office before it: "Mayor Rosa Marin". */
export const bearsOffice = (occurrences: readonly Occurrence[], office: string): boolean =>
	occurrences.slice(0, MOST_NAMED).some(({line: {tokens}, from, title}) => {
		for (let at = title < 0 ? from : title; at < from; at++) if (tokens[at]!.lower === office) return true;
		return false;
	});

/** Whether a full name is that of a relative: "his wife, Rosa Marin", "first lady Rosa Marin", "Rosa Marin, the mayor's daughter,". */
export const isKin = (occurrences: readonly Occurrence[]): boolean =>
	occurrences
		.slice(0, MOST_NAMED)
		.some(({line: {tokens}, from}) => KIN_WORDS.has(tokens[from - 1]?.lower ?? '')) ||
	isSaidBehind(occurrences, lower => KIN_WORDS.has(lower));

const KIN_WORDS = new Set(
	'wife husband spouse widow widower son daughter brother sister father mother nephew niece cousin uncle aunt grandson granddaughter stepson stepdaughter lady'.split(
		' ',
	),
);

function isSaidBehind(occurrences: readonly Occurrence[], isSought: (lower: string) => boolean): boolean {
	return occurrences.slice(0, MOST_NAMED).some(({line: {tokens}, to}) => {
		if (tokens[to]?.glue !== 'comma' || tokens[to - 1]!.possessive) return false;
		for (let at = to; at < Math.min(tokens.length, to + MAX_WORDS); at++) {
			if (at > to && tokens[at]!.glue !== 'space' && tokens[at]!.glue !== 'hyphen') return false;
			if (isSought(tokens[at]!.lower)) return true;
		}
		return false;
	});
}
