import {SINGLE_WORDS} from '../gazetteer.ts';
import {DAYS_AND_MONTHS, PEOPLES} from '../words/calendar.ts';
import {COMMON_WORDS, FUNCTION_WORDS} from '../words/common-words.ts';
import {DOUBTFUL_NAMES, FEMALE_NAMES, MALE_NAMES} from '../words/first-names.ts';
import {NAME_SUFFIXES, PERSON_PARTICLES} from '../words/name-particles.ts';
import {
	FIELD_WORDS,
	NO_ENTITY_HEADS,
	ORGANIZATION_HEADS,
	ORGANIZATION_STARTS,
} from '../words/organization-words.ts';
import {PLACE_HEADS, PLACE_NOUNS} from '../words/place-words.ts';
import {ROLE_NOUNS, SPEECH_VERBS} from '../words/roles.ts';
import {FAMILY_NAMES} from '../words/surnames.ts';
import {HONORIFICS, OFFICE_MODIFIERS, OFFICES} from '../words/titles.ts';

/**
 * Which word lists have a word, as bits. The rules ask a dozen lists about every word with a capital; a token
 * carries the answers of all, looked up once a word of the vocabulary.
 */
export const LIST = {
	COMMON: 1,
	FUNCTION: 1 << 1,
	CALENDAR: 1 << 2,
	GIVEN: 1 << 3,
	/** Given names that are words, places or surnames as often. */
	DOUBTFUL: 1 << 4,
	FAMILY: 1 << 5,
	ORGANIZATION_HEAD: 1 << 6,
	ORGANIZATION_START: 1 << 7,
	PLACE_HEAD: 1 << 8,
	PLACE_NOUN: 1 << 9,
	OFFICE: 1 << 10,
	OFFICE_MODIFIER: 1 << 11,
	HONORIFIC: 1 << 12,
	ROLE: 1 << 13,
	SPEECH: 1 << 14,
	SUFFIX: 1 << 15,
	PARTICLE: 1 << 16,
	DEMONYM: 1 << 17,
	PEOPLE: 1 << 18,
	FIELD: 1 << 19,
	NO_ENTITY: 1 << 20,
	/** A known name by itself. */
	KNOWN: 1 << 21,
	/** A known name begins with it. */
	BEGINS_KNOWN: 1 << 22,
} as const;

const LISTS: readonly (readonly [bit: number, words: Iterable<string>])[] = [
	[LIST.COMMON, COMMON_WORDS],
	[LIST.FUNCTION, FUNCTION_WORDS],
	[LIST.CALENDAR, DAYS_AND_MONTHS],
	[LIST.GIVEN, MALE_NAMES],
	[LIST.GIVEN, FEMALE_NAMES],
	[LIST.DOUBTFUL, DOUBTFUL_NAMES],
	[LIST.FAMILY, FAMILY_NAMES],
	[LIST.ORGANIZATION_HEAD, ORGANIZATION_HEADS],
	[LIST.ORGANIZATION_START, ORGANIZATION_STARTS],
	[LIST.PLACE_HEAD, PLACE_HEADS],
	[LIST.PLACE_NOUN, PLACE_NOUNS],
	[LIST.OFFICE, OFFICES],
	[LIST.OFFICE_MODIFIER, OFFICE_MODIFIERS],
	[LIST.HONORIFIC, HONORIFICS.keys()],
	[LIST.ROLE, ROLE_NOUNS],
	[LIST.SPEECH, SPEECH_VERBS],
	[LIST.SUFFIX, NAME_SUFFIXES],
	[LIST.PARTICLE, PERSON_PARTICLES],
	[LIST.DEMONYM, SINGLE_WORDS.demonyms],
	[LIST.PEOPLE, PEOPLES],
	[LIST.FIELD, FIELD_WORDS],
	[LIST.NO_ENTITY, NO_ENTITY_HEADS],
	[LIST.KNOWN, SINGLE_WORDS.known],
	[LIST.BEGINS_KNOWN, SINGLE_WORDS.begins],
];

const lists = new Map<string, number>();
for (const [bit, words] of LISTS) for (const word of words) lists.set(word, (lists.get(word) ?? 0) | bit);

/** The bits of {@link LIST} for a word in lower case, as tokens have it. */
export const listsOf = (lower: string): number => lists.get(lower) ?? 0;

type Listed = {readonly lower: string; readonly lists: number; readonly capital: boolean};

/** The bits of {@link LIST} for the word of a token, whatever its case. */
export const listsAt = (token: Listed): number => (token.capital ? token.lists : listsOf(token.lower));

/** Whether a list, one bit of {@link LIST} or several, has the word of a token. */
export const isListed = (token: Listed, list: number): boolean => (listsAt(token) & list) !== 0;
