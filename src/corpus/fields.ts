import {isObject} from '../text/is-object.ts';
import type {Metadata} from './document.ts';
import {parseAuthors} from './parse-authors.ts';
import {parseDate} from './parse-date.ts';

/** Fields of a record or of front matter by name, in lower case without "_", "-", "." and spaces. */
export type Fields = ReadonlyMap<string, unknown>;

/** Names under which dumps and front matter keep what a document states about itself; the first with a value wins. */
const NAMES = {
	headline: 'headline title webtitle name',
	deck: 'deck dek standfirst subtitle subheadline description summary abstract trailtext',
	authors: 'authors author byline creator creators writer dccreator',
	publication:
		'publication outlet publisher site sitename source newspaper sourcedomain thread feed dcpublisher',
	published:
		'published publishedat datepublished publishdate datepublish publicationdate pubdate date versioncreated ' +
		'webpublicationdate publishedtime firstcreated created createdat timestamp dcdate time',
	url: 'url link permalink sourceurl weburl canonicalurl canonical uri guid',
	language: 'language lang inlanguage locale',
} as const;

/** The fields of an object under their plain names; of two that share one ("Date", "date") the first stays. */
export function fieldsOf(...objects: readonly object[]): Fields {
	const fields = new Map<string, unknown>();
	for (const object of objects) {
		for (const [name, value] of Object.entries(object)) {
			const plain = name
				.slice(0, 60)
				.toLowerCase()
				.replace(/[\s_.:-]+/g, '');
			if (value !== null && value !== '' && !fields.has(plain)) fields.set(plain, value);
		}
	}
	return fields;
}

/** What the fields state about their document. */
export function readMetadata(fields: Fields): Metadata {
	return {
		headline: firstOf(fields, NAMES.headline, value => lineOf(value, 'main')),
		deck: firstOf(fields, NAMES.deck, value => lineOf(value)),
		authors: firstOf(fields, NAMES.authors, authorsOf) ?? [],
		agency: firstOf(fields, NAMES.authors, agencyOf) ?? firstOf(fields, NAMES.publication, agencyOf),
		publication: firstOf(fields, NAMES.publication, value => lineOf(value, 'name', 'site', 'title')),
		published: firstOf(fields, NAMES.published, value => parseDate(dollarDate(value))),
		url: firstOf(fields, NAMES.url, webAddress),
		language: firstOf(fields, NAMES.language, languageTag),
	};
}

/** The first value under one of `names` that `read` can make something of. */
export function firstOf<Value>(
	fields: Fields,
	names: string,
	read: (value: unknown) => Value | null,
): Value | null {
	for (const name of names.split(' ')) {
		if (!fields.has(name)) continue;
		const value = read(fields.get(name));
		if (value !== null) return value;
	}
	return null;
}

/** A short text on one line: a string, or what an object holds under one of `keys`. */
export function lineOf(value: unknown, ...keys: readonly string[]): string | null {
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) return lineOf(value[0], ...keys);
	if (isObject(value)) {
		const key = keys.find(name => typeof value[name] === 'string');
		return key === undefined ? null : lineOf(value[key]);
	}
	if (typeof value !== 'string') return null;
	const line = value
		.slice(0, 4000)
		.replace(/[ \t\n\f\r]+/g, ' ')
		.trim();
	return line === '' || /^(?:null|none|undefined|nan|n\/a)$/i.test(line) ? null : line;
}

/** People named by a string, a list, or objects with a name; null when nobody is. */
export function authorsOf(value: unknown): string[] | null {
	const authors = new Set<string>();
	for (const {name, isBody} of namesIn(value))
		if (!isBody) for (const author of parseAuthors(name).authors) authors.add(author);
	return authors.size > 0 ? [...authors] : null;
}

/** The news agency that such a field names; null when it names none. */
export function agencyOf(value: unknown): string | null {
	for (const {name} of namesIn(value)) {
		const {agency} = parseAuthors(name);
		if (agency !== null) return agency;
	}
	return null;
}

/** Who a field names, and whether it says that it is an organization. */
function namesIn(value: unknown): {readonly name: string; readonly isBody: boolean}[] {
	const names: {name: string; isBody: boolean}[] = [];
	for (const item of (Array.isArray(value) ? value : [value]).slice(0, 100)) {
		if (!isObject(item)) {
			if (typeof item === 'string') names.push({name: item, isBody: false});
			continue;
		}
		const type = lineOf(item['@type'] ?? item.type) ?? '';
		const name = fullName(item) ?? lineOf(item, 'name', 'original', 'author', 'title');
		if (name !== null) names.push({name, isBody: /organi[sz]ation/i.test(type)});
	}
	return names;
}

function fullName(item: Record<string, unknown>): string | null {
	const first = lineOf(item.firstname ?? item.first_name ?? item.firstName ?? item.givenName);
	const last = lineOf(item.lastname ?? item.last_name ?? item.lastName ?? item.familyName);
	return first === null || last === null ? null : `${first} ${last}`;
}

/** An http(s) address in one piece, else null. */
export function webAddress(value: unknown): string | null {
	const line = isObject(value) ? lineOf(value, '@id', 'url', 'canonical') : lineOf(value);
	return line !== null && /^https?:\/\/[^\s<>"]{3,2000}$/i.test(line) && URL.canParse(line) ? line : null;
}

/** A language tag by its form alone, with "-" where sites write "_" ("en_GB"); null of "English". */
export function languageTag(value: unknown): string | null {
	const line = isObject(value) ? lineOf(value, 'alternateName', 'name') : lineOf(value);
	return line !== null && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(line)
		? line.replaceAll('_', '-')
		: null;
}

/** MongoDB exports write a date as {"$date": …}. */
const dollarDate = (value: unknown): unknown => (isObject(value) ? (value.$date ?? value.date) : value);
