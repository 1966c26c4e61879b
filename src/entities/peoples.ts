import {beginsDemonym, isDemonym} from './demonyms.ts';
import {matchKnownPlace} from './runs/match-known.ts';
import type {Token} from './tokens.ts';
import {isListed, LIST} from './weighing/word-lists.ts';
import {DIRECTIONS} from './words/place-words.ts';

/** Where a run goes on after the nationalities at its head: "Russian President", "South Korean Kim". */
export function skipDemonyms(tokens: readonly Token[], from: number, to: number): number {
	let at = from;
	while (at < to) {
		const {lower} = tokens[at]!;
		// "Anglo Coast Diamonds"
		if (lower === 'anglo' && to - at > 2) return at;
		if (at + 1 < to && beginsDemonym(lower) && isDemonym(`${lower} ${tokens[at + 1]!.lower}`)) at += 2;
		else if (isListed(tokens[at]!, LIST.DEMONYM | LIST.PEOPLE)) {
			if (isPartOfPlace(tokens, at, to)) return at;
			if (at + 1 < to && isListed(tokens[at]!, LIST.GIVEN) && !isListed(tokens[at + 1]!, LIST.PLACE_HEAD))
				return at;
			at++;
		} else if (lower.includes('-') && COMPOUND_DEMONYM.test(lower)) at++;
		else return at;
	}
	return at;
}

/** "Western Aven", "Northern Rwanda": the part of a known place is a place. */
const isPartOfPlace = (tokens: readonly Token[], at: number, to: number): boolean =>
	DIRECTIONS.has(tokens[at]!.lower) && at + 1 < to && matchKnownPlace(tokens, at + 1) === to - at - 1;

/** "African-American", "Russian-backed" cut to its head is a demonym already. */
const COMPOUND_DEMONYM =
	/^(?:afro|anglo|sino|franco|indo|african|asian|israeli|arab|korean|latin)-\p{L}{2,20}$/u;

/** Whether a run's last word names people, not a thing: "House Republicans". A person may be called White or English. */
export function isPeople(token: Token, bearsFirst: boolean): boolean {
	const {lower} = token;
	if (lower === 'republican' || lower === 'democrat') return true;
	const listed = isListed(token, LIST.PEOPLE | LIST.DEMONYM);
	if (listed && !bearsFirst && !isListed(token, LIST.GIVEN)) return true;
	return lower.endsWith('s') && (listed || PEOPLE_ENDING.test(lower));
}

/** Plurals of those who live in a place or follow a teaching: "Alabamians", "Marxists". */
export const PEOPLE_ENDING = /..(?:ians|eans|ites|yorkers|ists)$/;

/** "Scientologist", "Libertarian" before a name. */
export const OCCUPATION = /..(?:ist|crat|ian)$/;

/** "MPs", "MLAs": those who sit in a parliament, by their letters. */
export const areSeated = ({word}: Token): boolean => word.length < 5 && SEATED.test(word);
/** "the Independent TD", "the Tolm East MSP" */
export const isSeat = ({word}: Token): boolean => word.length < 4 && word !== 'MP' && SEATED.test(`${word}s`);
const SEATED = /^(?:MP|MK|TD|MEP|MLA|MLC|MSP|MPP|MNA|MCA)s$/;

/** "the AIM MLA Rosa Marin", "its CMD Odo Bell": letters of an office before somebody. */
export const isOfficeInLetters = (tokens: readonly Token[], at: number, to: number): boolean =>
	at < to - 1 &&
	at < tokens.length - 1 &&
	tokens[at]!.allCaps &&
	OFFICES.test(tokens[at]!.word) &&
	!tokens[at + 1]!.allCaps &&
	tokens[at + 1]!.glue === 'space';
const OFFICES = /^(?:MEC|MP|MK|TD|MEP|MLA|MLC|MSP|MPP|MNA|MCA|CMD|CEO|CFO|COO|CTO|DGP|IGP|ADGP|DIG)$/;

/** "the Kitutu MP Rosa Marin": letters of a seat in a parliament before the one who has it. */
export const isSeatInLetters = (tokens: readonly Token[], at: number): boolean =>
	isOfficeInLetters(tokens, at, at + 2) &&
	tokens[at + 1]?.capital === true &&
	SEATED.test(`${tokens[at]!.word}s`);
