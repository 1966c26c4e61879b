import {fold} from '../../text/fold.ts';
import type {Span} from '../../text/span.ts';

/**
 * The language of the list filter. Words are fuzzy and all must match; the signs are those of fzf:
 * `'exact`, `^start`, `end$`, `!not`, `a|b`, "a quoted phrase"; `field:value` asks for a property.
 * Any text is a query: what is not understood is left out and told as a problem, never thrown.
 */
export type Query = {
	/** All groups must hold; of the terms of a group, one. */
	readonly groups: readonly (readonly Term[])[];
	readonly fields: readonly FieldTerm[];
	readonly problems: readonly QueryProblem[];
};

export type Term = {
	readonly kind: 'fuzzy' | 'exact' | 'start' | 'end' | 'whole';
	/** Folded, never empty. */
	readonly text: string;
	readonly negated: boolean;
};

export type FieldTerm = {
	readonly field: Field;
	/** Any of these; as typed, never empty. */
	readonly values: readonly string[];
	readonly negated: boolean;
};

/** What the reader should put right. The span is of the query. */
export type QueryProblem = {readonly message: string; readonly span: Span};

export type Field = (typeof FIELDS)[number];

/** Fields of the filter; `label:` is answered by the notebook, all others by the library. */
export const FIELDS = [
	'speaker',
	'person',
	'org',
	'place',
	'about',
	'kind',
	'date',
	'file',
	'label',
	'in',
] as const;

const KINDS = ['person', 'organization', 'place', 'direct', 'mixed', 'indirect'];

/** UTF-16 units of a query that count: a page that was pasted by mistake holds more conditions than SQLite takes. */
const LONGEST = 500;

/** Takes a query apart. Linear in its length. */
export function parseQuery(query: string): Query {
	const groups: Term[][] = [];
	const fields: FieldTerm[] = [];
	const problems: QueryProblem[] = [];
	if (query.length > LONGEST)
		problems.push({
			message: `Of a filter, the first ${LONGEST} characters count.`,
			span: {start: LONGEST, end: query.length},
		});
	let joins = false; // a lone | stood before this token
	for (const token of findTokens(query.slice(0, LONGEST))) {
		if (token.text === '|') {
			joins = groups.length > 0;
			continue;
		}
		const field = parseField(token, problems);
		if (field === undefined) {
			const terms = splitAlternatives(token.text).flatMap(parseTerm);
			if (terms.length > 0 && joins) groups.at(-1)!.push(...terms);
			else if (terms.length > 0) groups.push(terms);
		} else if (field !== null) fields.push(field);
		joins = false;
	}
	return {groups, fields, problems};
}

type Token = {readonly text: string; readonly span: Span};

/** Runs of non-space; a quotation mark at the head of a value keeps spaces until its partner or the end. */
function* findTokens(query: string): Generator<Token> {
	let start = -1;
	let isQuoted = false;
	for (let at = 0; at <= query.length; at++) {
		const sign = query[at];
		if (start >= 0 && (sign === undefined || (!isQuoted && /\s/.test(sign)))) {
			yield {text: query.slice(start, at), span: {start, end: at}};
			start = -1;
			isQuoted = false;
		} else if (sign !== undefined && !/\s/.test(sign)) {
			if (start < 0) start = at;
			if (sign === '"' && (isQuoted || /^(?:!?['^]?|!?[a-z]+:)$|[|]['^]?$/i.test(query.slice(start, at))))
				isQuoted = !isQuoted;
		}
	}
}

/** The field that a token asks for; null when it names one but says nothing usable, undefined for a word. */
function parseField({text, span}: Token, problems: QueryProblem[]): FieldTerm | null | undefined {
	const match = /^(!?)([a-z]+):(?!\/\/)/i.exec(text);
	if (!match) return undefined;
	const field = FIELDS.find(name => name === match[2]!.toLowerCase());
	if (field === undefined) {
		const names = FIELDS.map(name => `${name}:`).join(' ');
		const colon = span.start + match[0].length;
		problems.push({
			message: `There is no field ${match[2]}: in the filter. Fields: ${names}`,
			span: {start: span.start, end: colon},
		});
		return null;
	}
	const values = splitAlternatives(text.slice(match[0].length))
		.map(value => value.replaceAll('"', '').trim())
		.filter(value => value !== '');
	const known = values.filter(value => {
		const message = explainValue(field, value);
		if (message !== null) problems.push({message, span});
		return message === null;
	});
	return known.length > 0 ? {field, values: known, negated: match[1] === '!'} : null;
}

/** What is wrong with a value, for fields that take only some; the beginning of a value is right. */
function explainValue(field: Field, value: string): string | null {
	if (field === 'date' && !/^(?:[\d-]{1,10}|(?:[\d-]{4,10})?\.{1,2}(?:[\d-]{1,10})?)$/.test(value))
		return `date: takes a year, month or day, or two with ".." between: date:2019-11..2020-01`;
	if (field === 'kind' && !KINDS.some(kind => kind.startsWith(value.toLowerCase())))
		return `kind: takes ${KINDS.join(', ')}.`;
	return null;
}

/** The pieces between `|` signs that stand outside quotation marks. */
function splitAlternatives(text: string): string[] {
	const pieces: string[] = [];
	let isQuoted = false;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '"') isQuoted = !isQuoted;
		else if (text[at] === '|' && !isQuoted) {
			pieces.push(text.slice(start, at));
			start = at + 1;
		}
	}
	pieces.push(text.slice(start));
	return pieces;
}

/** One term of fzf's language; none for what has no words yet ("!", "^"). */
function parseTerm(token: string): Term[] {
	let text = token;
	const negated = text.startsWith('!');
	if (negated) text = text.slice(1);
	const isExact = text.startsWith("'") || text.startsWith('"');
	if (text.startsWith("'")) text = text.slice(1);
	const isStart = text.startsWith('^');
	if (isStart) text = text.slice(1);
	const isEnd = text.endsWith('$');
	if (isEnd) text = text.slice(0, -1);
	text = foldLine(text.replaceAll('"', ''));
	if (text === '') return [];
	const kind =
		isStart && isEnd ? 'whole' : isStart ? 'start' : isEnd ? 'end' : isExact || negated ? 'exact' : 'fuzzy';
	return [{kind, text, negated}];
}

/** A line as the filter compares it: folded, each run of white space one space. */
export const foldLine = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

/** The first and last day that a `date:` value allows; "2019-11" is a beginning that all its days share. */
export function parseDates(value: string): {from?: string; to?: string} {
	const range = /^(.*?)\.{1,2}(.*)$/.exec(value);
	const from = range ? range[1]! : value;
	const to = range ? range[2]! : value;
	return {...(from !== '' && {from}), ...(to !== '' && {to})};
}
