import {isDemonym, knownName} from './gazetteer.ts';
import {matchKnown} from './runs.ts';
import type {Token} from './tokens.ts';
import {PEOPLES} from './words/calendar.ts';
import {COMMON_WORDS} from './words/common-words.ts';
import {DOUBTFUL_NAMES, isGivenName} from './words/first-names.ts';
import {FIELD_WORDS, ORGANIZATION_HEADS} from './words/organization-words.ts';
import {HONORIFICS, OFFICE_MODIFIERS, OFFICES} from './words/titles.ts';

/** "ambassador to the United States Odo Lindqvist": the tokens of the place before the person, or 0. */
export function placeBeforePerson(tokens: readonly Token[], from: number, to: number): number {
	const size = matchKnown(tokens, from);
	if (size === 0 || to - from - size < 2 || from < 2) return 0;
	let at = from - 1;
	if (tokens[at]!.lower === 'the') at--;
	const link = tokens[at]?.lower;
	if (link !== 'of' && link !== 'to' && link !== 'for') return 0;
	return at > 0 && OFFICES.has(tokens[at - 1]!.lower) ? size : 0;
}

/** "State" of "Secretary of State John Kerry", "Staff" of "Chief of Staff Ana Ruiz": where the name begins. */
export function skipOfficeField(tokens: readonly Token[], from: number, to: number): number {
	if (from < 2 || tokens[from - 1]!.lower !== 'of' || !OFFICES.has(tokens[from - 2]!.lower)) return from;
	let at = from;
	while (
		at < to - 1 &&
		(tokens[at]!.lower === 'and' ||
			OFFICE_FIELDS.has(tokens[at]!.lower) ||
			FIELD_WORDS.has(tokens[at]!.lower))
	)
		at++;
	return tokens[at]!.capital ? at : from;
}

const OFFICE_FIELDS = new Set(
	'state staff defense defence police mission protocol cabinet council'.split(' '),
);

/** "Minister of Foreign Affairs Wang Yi" comes as "Foreign Affairs Wang Yi" with its office before it. */
export function skipField(tokens: readonly Token[], from: number, to: number): number {
	let at = from;
	while (at < to - 1 && (tokens[at]!.lower === 'of' || FIELD_WORDS.has(tokens[at]!.lower))) at++;
	return at;
}

/** Heads of places and organizations that are surnames as often: "Senator Hill", "President Park". */
export const SURNAME_HEADS = new Set(
	'park hill church lake forest banks woods lane street temple bridge rivers ford stone rivers fort hall house wells mills fields bush west north cook bell marsh brook moor glen heath grove dale cliff brooks cave peak'.split(
		' ',
	),
);

export const isShortHonorific = (token: Token): boolean => SHORT_HONORIFICS.has(token.lower);
const SHORT_HONORIFICS = new Set('mr mrs ms dr prof sen rep gov gen lt col capt sgt'.split(' '));

export const isTitleWord = (token: Token): boolean =>
	OFFICES.has(token.lower) || OFFICE_MODIFIERS.has(token.lower) || HONORIFICS.has(token.lower);

/** The last office or honorific that stands before a name or ends a title; -1 for none. */
export function lastOffice(tokens: readonly Token[], from: number, to: number): number {
	for (let at = to - 1; at >= from; at--) {
		const token = tokens[at]!;
		const {lower} = token;
		if (!OFFICES.has(lower) && !HONORIFICS.has(lower)) continue;
		// "CEDO" may be an acronym; "COUNCILLOR PIKE:" in a transcript is an office and a name.
		if (token.allCaps && token.word.length > 3 && !(at < to - 1 && tokens[at + 1]!.allCaps)) continue;
		const before = at > from ? tokens[at - 1]! : null;
		if (at < to - 1) {
			if (
				before !== null &&
				isGivenName(before.lower) &&
				!DOUBTFUL_NAMES.has(before.lower) &&
				!OFFICE_MODIFIERS.has(before.lower)
			)
				continue;
			return at;
		}
		// A last word is a surname after a given name ("Stephen King"), an office after its qualifier.
		if (before === null || isTitleWord(before) || before.possessive || before.allCaps) return at;
		if (
			matchKnown(tokens, from) === at - from ||
			isDemonym(before.lower) ||
			PEOPLES.has(before.lower) ||
			knownName(before.lower) !== undefined ||
			ORGANIZATION_HEADS.has(before.lower)
		)
			return at;
		if (COMMON_WORDS.has(before.lower) && !isGivenName(before.lower)) return at;
	}
	return -1;
}
