import {fold} from '../../text/fold.ts';
import {isDemonym} from '../demonyms.ts';
import type {Kind} from '../entity.ts';
import {SHORT_LEGAL_FORMS} from '../words/legal-forms.ts';
import {HONORIFICS, OFFICES} from '../words/titles.ts';

/** White space that is more than single spaces. */
const SPACES = /[^\S ]| {2}/;
const LEGAL_FORMS = new Set(SHORT_LEGAL_FORMS.split(' '));

/** Names come again and again in a corpus; to find the key of one takes seven times as long as to look it up. */
const KEYS: Readonly<Record<Kind, Map<string, string>>> = {
	person: new Map(),
	organization: new Map(),
	place: new Map(),
};
const MOST_KEYS = 10_000;

/**
 * The key under which names of one kind are the same: case, accents, periods, titles of persons, "the" and
 * legal forms of organizations fall away. "U.S." and "US", "José Ruiz" and "Jose Ruiz", "Ministry of Defence" and "Defence
 * Ministry" share one.
 */
export function normalizeName(name: string, kind: Kind): string {
	const known = KEYS[kind];
	const kept = known.get(name);
	if (kept !== undefined) return kept;
	if (known.size >= MOST_KEYS) known.clear();
	const key = keyOf(name, kind);
	// A copy: what is cut out of a text keeps all of it in memory.
	const word = JSON.parse(JSON.stringify(name)) as string;
	known.set(word, key === name ? word : key);
	return key;
}

function keyOf(name: string, kind: Kind): string {
	const plain = fold(name).replaceAll('.', '').replace(COMMA, '');
	const words = plain.split(SPACES.test(plain) ? /\s+/ : ' ').filter(word => word !== '');
	if (words.length === 1 && words[0] === plain) return plain;
	if (words.length > 1 && words[0] === 'the') words.shift();
	if (kind === 'person') {
		while (words.length > 1 && (HONORIFICS.has(words[0]!) || OFFICES.has(words[0]!))) words.shift();
		if (words.length > 1) return withOneArticle(words.join(' '));
	} else if (kind === 'organization') {
		while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
		return words
			.map(word => SPELLINGS.get(word) ?? word)
			.join(' ')
			.replace(MINISTRY, (name: string, of: string, body: string, what: string) =>
				of === '' || IS_COUNTRY.test(of) || isDemonym(of.trimEnd()) ? `${of}${what} ${body}` : name,
			)
			.replace(UNITED, (_, of: string) => `u${of[0]} `)
			.replace(HOME, '');
	} else {
		words[0] = SHORTENED.get(words[0]!) ?? words[0]!;
	}
	return words.join(' ');
}

/** "the U.S. Department of Justice" is "the U.S. Justice Department", "the Kenyan Ministry of Health" its Health Ministry. */
const MINISTRY = /^((?:[a-z]+ ){0,2}?)(department|ministry) (?:of|for) (?:the )?(.+)$/;
const IS_COUNTRY = /^(?:united states|us|uk) $/;
/** "the United States Senate" is "the U.S. Senate". */
const UNITED = /^united (states|nations|kingdom) (?=.)/;

/** A full name with a space for each hyphen, but for "al-" before a surname: "Kim Jong-un", "Omar El Sahli". */
const withOneArticle = (name: string): string =>
	name
		.replace(/ ?-+ ?/g, ' ')
		.trim()
		.replace(/(?<=\S )[ae]l (?=\S)/g, 'al-');

/** Departments that no other country has under such a name. */
const HOME = /^us (?=(?:state|homeland security|veterans affairs) department$)/;

const SPELLINGS: ReadonlyMap<string, string> = new Map([
	['organisation', 'organization'],
	['defence', 'defense'],
	['programme', 'program'],
]);
/** "St. Brenda", "Mt Aven" and "Ft. Carrow" of places. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
	['st', 'saint'],
	['mt', 'mount'],
	['ft', 'fort'],
]);

/** "Odo Bell, Jr.", "Aven Steel, Inc."; not "ASC, Inc.", which would give the ASC of all other texts its title. */
const COMMA = /(?<= \S+),(?= (?:[js]r|inc|ltd|llc|llp|plc|corp)$)/;

const TITLES: ReadonlyMap<string, string> = new Map([
	['mr', 'mr'],
	['ms', 'ms'],
	['mrs', 'ms'],
	['miss', 'ms'],
]);

/** A surname with what its title says: "mr trump", "ms trump" of "Mrs. Trump"; null of a name without such a title. */
export function titledSurname(name: string): string | null {
	const space = name.indexOf(' ');
	if (space < 0 || space > 4) return null;
	const title = TITLES.get(fold(name.slice(0, space)).replace('.', ''));
	const surname = title && normalizeName(name, 'person');
	return surname && !surname.includes(' ') ? `${title} ${surname}` : null;
}

/** A surname with a title ("mr trump") taken apart. */
export type UntitledForm = {
	readonly surname: string;
	/** The surname with the other title. */
	readonly other: string;
};

/** What "mr trump" is made of; null of a short form without a title. */
export function untitled(short: string): UntitledForm | null {
	const title = short.slice(0, 3);
	if (title !== 'mr ' && title !== 'ms ') return null;
	const surname = short.slice(3);
	return {surname, other: `${title === 'mr ' ? 'ms' : 'mr'} ${surname}`};
}

/**
 * The key of a cluster whose document has no longer form of it: with the title where there is one, as Mr. and Mrs.
 * Clinton are two people.
 */
export function shortKey(name: string, kind: Kind, aliases: readonly string[]): string {
	const titled = kind === 'person' ? new Set(aliases.map(titledSurname).filter(key => key !== null)) : null;
	return titled?.size === 1 ? [...titled][0]! : normalizeName(name, kind) || name;
}
