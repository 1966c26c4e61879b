import {KINDS} from '../../entities/entity.ts';
import {QUOTE_KINDS} from '../../quotes/quote.ts';
import {fold} from '../../text/fold.ts';
import type {Span} from '../../text/span.ts';
import {findTokens, splitAlternatives, type Token, withoutBars} from './query-tokens.ts';

/**
 * The language of the list filter. Words are fuzzy and all must match; the signs are those of fzf:
 * `'exact`, `^start`, `end$`, `!not`, `a|b`, "a quoted phrase"; `field:value` asks for a property, and
 * `in:headline` for the words in headlines only.
 * Any text is a query: what is not understood is left out and told as a problem, never thrown.
 */
export type Query = {
	/** All groups must hold; of the terms of a group, one. */
	readonly groups: readonly (readonly Term[])[];
	readonly fields: readonly FieldTerm[];
	/** Where the words are looked for. */
	readonly scope: Scope;
	readonly problems: readonly QueryProblem[];
	/** Of the query: fields whose value is not typed yet ("speaker:"). They narrow nothing. */
	readonly unfinished: readonly Span[];
};

/** Where words are looked for: `in:headline` leaves the headlines. */
export type Scope = 'all' | 'headline';

/** One condition on the words of a row. `start`, `end` and `whole` are of one of its lines. */
export type Term = {
	readonly kind: 'fuzzy' | 'exact' | 'start' | 'end' | 'whole';
	/** Folded, never empty. */
	readonly text: string;
	readonly negated: boolean;
};

/** A field of a query with its values: `speaker:marin | rusk`. */
export type FieldTerm = {
	readonly field: Field;
	/** Any of these; as typed, never empty. */
	readonly values: readonly string[];
	/** Of `values`, those that stood in quotation marks: the whole name is meant, not a beginning of it. */
	readonly whole: ReadonlySet<string>;
	readonly negated: boolean;
	/** Of the query. */
	readonly span: Span;
};

/** What the reader should put right. The span is of the query. */
export type QueryProblem = {
	readonly message: string;
	readonly span: Span;
	/** There is no such field: where words are looked for in texts, it is one of them. */
	readonly isNoField?: true;
};

/** The name before the colon. */
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

/** Of names and of quotes: no two begin alike. */
const ANY_KIND: readonly string[] = [...KINDS, ...QUOTE_KINDS];

/** UTF-16 units of a query that count: a page that was pasted by mistake holds more conditions than SQLite takes. */
export const LONGEST_QUERY = 500;

/** Takes a query apart. Linear in its length. */
export function parseQuery(query: string): Query {
	const groups: Term[][] = [];
	const fields: FieldTerm[] = [];
	const problems: QueryProblem[] = [];
	const unfinished: Span[] = [];
	if (query.length > LONGEST_QUERY)
		problems.push({
			message: `Of a filter, the first ${LONGEST_QUERY} characters count.`,
			span: {start: LONGEST_QUERY, end: query.length},
		});
	let scope: Scope = 'all';
	let last: Term[] | FieldTerm | null = null; // what a | goes on with
	let joins = false;
	for (const raw of findTokens(query.slice(0, LONGEST_QUERY))) {
		const {token, before, after} = withoutBars(raw);
		joins = last !== null && (joins || before);
		if (token.text === '') {
			joins ||= after && last !== null;
			continue;
		}
		if (isUnfinished(token)) unfinished.push(token.span);
		// Behind "speaker:marin |", a word is one more value.
		const open: FieldTerm | null = joins && last && 'field' in last ? last : null;
		const field = parseField(token, open, problems);
		if (field === 'headline') scope = 'headline';
		if (field === null || field === 'headline') last = null;
		else if (field === undefined)
			last = addTerms(groups, token.text, joins && Array.isArray(last) ? last : null) ?? last;
		else {
			if (joins && !areOne(open, field)) problems.push({message: BARS, span: token.span});
			last = addField(fields, field, open);
		}
		joins = after;
	}
	return {groups, fields, scope, problems, unfinished};
}

/** Adds the terms of a word to the group that is `open`, or as a group of their own. Returns the group; null when the word has none. */
function addTerms(groups: Term[][], word: string, open: Term[] | null): Term[] | null {
	const terms = splitAlternatives(word).flatMap(parseTerm);
	if (terms.length === 0) return null;
	if (open === null) groups.push(terms);
	else open.push(...terms);
	return open ?? terms;
}

/** Adds a field, or its values to the same field that is `open`. Returns what holds them now. */
function addField(fields: FieldTerm[], field: FieldTerm, open: FieldTerm | null): FieldTerm {
	if (open === null || !areOne(open, field)) {
		fields.push(field);
		return field;
	}
	const grown = join(open, field);
	fields[fields.indexOf(open)] = grown;
	return grown;
}

const areOne = (open: FieldTerm | null, {field, negated}: FieldTerm): boolean =>
	open?.field === field && open.negated === negated;

/** A known field with nothing but signs behind its colon. */
function isUnfinished({text}: Token): boolean {
	const name = /^!?([a-z]+):["|\s]*$/i.exec(text)?.[1]?.toLowerCase();
	return FIELDS.some(known => known === name);
}

const BARS = '| stands between words, or between values of one field: speaker:marin | bell';

const join = (open: FieldTerm, {values, whole, span}: FieldTerm): FieldTerm => ({
	...open,
	values: [...open.values, ...values],
	whole: new Set([...open.whole, ...whole]),
	span: {start: open.span.start, end: span.end},
});

/**
 * The field that a token asks for; null when it names one but says nothing usable, undefined for a word.
 * A token without a name belongs to the field that is `open`.
 */
function parseField(
	{text, span}: Token,
	open: FieldTerm | null,
	problems: QueryProblem[],
): FieldTerm | 'headline' | null | undefined {
	const match = /^(!?)([a-z]+):(?!\/\/)/i.exec(text);
	if (!match && !open) return undefined;
	const name = match ? match[2]!.toLowerCase() : open!.field;
	const field = FIELDS.find(known => known === name);
	if (field === undefined) {
		const names = FIELDS.map(known => `${known}:`).join(' ');
		const colon = span.start + match![0].length;
		problems.push({
			message: `There is no field ${match![2]}: in the filter. Fields: ${names}`,
			span: {start: span.start, end: colon},
			isNoField: true,
		});
		return null;
	}
	const negated = match ? match[1] === '!' : open!.negated;
	const pieces = splitAlternatives(text.slice(match?.[0].length ?? 0));
	const whole = new Set(pieces.filter(piece => /^".*"$/.test(piece)).map(piece => piece.slice(1, -1).trim()));
	const values = pieces.map(value => value.replaceAll('"', '').trim()).filter(value => value !== '');
	const isScope = field === 'in' && values.some(value => value.toLowerCase() === 'headline');
	if (isScope && values.length === 1 && !negated) return 'headline';
	if (isScope) problems.push({message: 'in:headline stands alone, without ! and |', span});
	const known = values.filter(value => {
		const message = explainValue(field, value);
		if (message !== null) problems.push({message, span});
		return message === null;
	});
	return known.length > 0 && !isScope ? {field, values: known, whole, negated, span} : null;
}

/** What is wrong with a value, for fields that take only some; the beginning of a value is right. */
function explainValue(field: Field, value: string): string | null {
	if (field === 'date' && !/^(?:[\d-]{1,10}|(?:[\d-]{4,10})?\.{1,2}(?:[\d-]{1,10})?)$/.test(value))
		return `date: takes a year, month or day, or two with ".." between: date:2019-11..2020-01`;
	if (field === 'date') return explainDates(value);
	if (field === 'kind' && !ANY_KIND.some(kind => kind.startsWith(value.toLowerCase())))
		return `kind: takes ${ANY_KIND.join(', ')}.`;
	return null;
}

/** A month or a day that no year has. */
const NO_DAY = /^\d{4}-(?:00|1[3-9]|[2-9]\d)|^\d{4}-\d\d-(?:00|3[2-9]|[4-9]\d)/;

/** Why no day is within a value of `date:`; null while there may be one. */
function explainDates(value: string): string | null {
	const {from = '', to = ''} = parseDates(value);
	const none = [from, to].find(date => NO_DAY.test(date));
	if (none !== undefined)
		return `date: there is no ${none}: write date:2024, date:2024-03 or date:2024-03-12`;
	// "2024-06" is later than "2024-03", but its year alone is not: the rest may still be typed.
	const isLater = to !== '' && from > `${to}\uFFFF`;
	return isLater ? `date: ${from} is after ${to}: exchange the two` : null;
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
