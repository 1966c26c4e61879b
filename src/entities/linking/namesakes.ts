import type {Name} from '../names.ts';
import {isKin} from '../office-held.ts';
import {NAME_SUFFIXES} from '../words/name-particles.ts';
import {MOST_NAMED} from './role.ts';

/**
 * Whether two full names that are alike are those of two people: "Odo Bell Sr." and "Odo Bell Jr.", "Odo A. Bell" and
 * "Odo B. Bell", "Odo A. Bell" and "Odo Bell Jr.", "Bill Bell and William Bell".
 */
export function isNamesake(a: Name, b: Name): boolean {
	const [first, second] = [suffixOf(a), suffixOf(b)];
	if (first !== null && second !== null && first !== second) return true;
	const [middle, other] = [initialsIn(a), initialsIn(b)];
	if (middle !== '' && other !== '' && !middle.startsWith(other) && !other.startsWith(middle)) return true;
	if (isJoined(a, b) || isJoined(b, a)) return true;
	if (first === null) return second !== null && isRelativeOf(b, a);
	return second === null && isRelativeOf(a, b);
}

/**
 * Whether "Odo Bell Jr." or "Sr." is not the "Odo Bell" of the same document: a paragraph has both, his father is named
 * so, or he is named so later: papers give a name its suffix when it comes first.
 */
function isRelativeOf(suffixed: Name, plain: Name): boolean {
	if (initialsIn(plain) !== '' && initialsIn(suffixed) === '') return true;
	if (suffixed.words[0] !== plain.words[0]) return false;
	if (isKin(suffixed.occurrences)) return true;
	if (plain.occurrences.some(({line}) => suffixed.occurrences.some(occurrence => occurrence.line === line)))
		return true;
	const first = plain.occurrences.find(({line}) => !line.headline && line.part !== 'headline');
	return plain.words.length === 2 && first !== undefined && first.start < suffixed.occurrences[0]!.start;
}

/** "Bill Bell and William Bell": nobody is named twice in one breath. */
const isJoined = (a: Name, b: Name): boolean =>
	a.occurrences
		.slice(0, MOST_NAMED)
		.some(
			({line, to}) =>
				line.tokens[to]?.lower === 'and' &&
				b.occurrences.slice(0, MOST_NAMED).some(other => other.line === line && other.from === to + 1),
		);

/** "jr" of "Odo Bell Jr.", who is not his father; null of most people. */
export const suffixOf = ({words}: Name): string | null => {
	const last = words.at(-1)!;
	return NAME_SUFFIXES.has(last) ? last : null;
};

/** The initials between a given name and a surname: "hw" of "George H.W. Bush". */
const initialsIn = ({words}: Name): string => {
	let initials = '';
	for (let at = 1; at < words.length - 1; at++)
		if (INITIALS.test(words[at]!)) initials += words[at]!.replaceAll('.', '');
	return initials;
};

const INITIALS = /^\p{L}(?:\.\p{L})*\.?$/u;
