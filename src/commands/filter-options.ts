import type {Argv} from 'yargs';
import {KINDS} from '../entities/entity.ts';
import {parseQuery} from '../library/filter/parse-query.ts';
import type {Filter, ListName} from '../library/library.ts';
import {QUOTE_KINDS} from '../quotes/quote.ts';
import type {Span} from '../text/span.ts';
import {namedDocument} from './named-document.ts';
import {UserError} from './user-error.ts';

/** What the list and export commands are narrowed by, and of which corpus. */
export type FilterArguments = {
	corpus?: string[] | undefined;
	match?: string | undefined;
	speaker?: string | undefined;
	about?: string | undefined;
	kind?: string | undefined;
	document?: string | undefined;
	from?: string | undefined;
	to?: string | undefined;
	limit?: number | undefined;
};

const KINDS_OF = {
	documents: [],
	entities: KINDS,
	quotes: QUOTE_KINDS,
} as const satisfies Readonly<Record<ListName, readonly NonNullable<Filter['kind']>[]>>;

/** The options that every command with a list takes; `FilterArguments` holds what they give. */
export const withFilterOptions = <T>(yargs: Argv<T>, list: ListName) =>
	yargs
		.option('match', {
			alias: 'm',
			type: 'string',
			requiresArg: true,
			describe:
				"Filter as in the explorer: fuzzy words, 'exact, ^start, end$, !not, a|b, speaker:x, date:2024-03, in:headline",
		})
		.option('speaker', {type: 'string', requiresArg: true, describe: 'Said by this person or organization'})
		.option('about', {
			type: 'string',
			requiresArg: true,
			describe: 'Names this person, organization or place',
		})
		.option('kind', {
			type: 'string',
			requiresArg: true,
			...(KINDS_OF[list].length > 0 ? {choices: KINDS_OF[list] as readonly string[]} : {}),
			describe: 'Of this kind only',
			hidden: KINDS_OF[list].length === 0, // still known, to say why it means nothing
		})
		.option('document', {type: 'string', requiresArg: true, describe: 'In the document with this path or id'})
		.option('from', {
			type: 'string',
			requiresArg: true,
			describe: 'Published on or after this date (2024, 2024-03 or 2024-03-12)',
		})
		.option('to', {type: 'string', requiresArg: true, describe: 'Published on or before this date'})
		.option('limit', {alias: 'n', type: 'number', requiresArg: true, describe: 'At most this many'});

/** The filter that the options ask for. Throws {@link UserError} when one makes no sense for this list. */
export function parseFilter(options: FilterArguments, list: ListName): Filter {
	const filter: {-readonly [key in keyof Filter]: Filter[key]} = {};
	for (const key of ['match', 'speaker', 'about'] as const)
		if (options[key] !== undefined) filter[key] = options[key];
	for (const key of ['speaker', 'about', 'document'] as const)
		if (options[key]?.trim() === '')
			throw new UserError(`--${key} is empty.`, 'Give it a value, or leave it out.');
	if (options.document !== undefined) filter.document = namedDocument(options.document, options.corpus);
	if (options.from !== undefined) filter.from = parseDay(options.from, 'from');
	if (options.to !== undefined) filter.to = parseDay(options.to, 'to');
	if (filter.from !== undefined && filter.to !== undefined && filter.from > filter.to)
		throw new UserError(
			`--from ${options.from} is after --to ${options.to}.`,
			'Nothing is published between them: exchange the two.',
		);
	checkLimit(options.limit);
	if (options.kind !== undefined) filter.kind = parseKind(options.kind, list);
	if (options.match !== undefined) checkMatch(options.match, list);
	return filter;
}

/** Throws {@link UserError} for a limit that is no count of rows. */
export function checkLimit(limit: number | undefined): void {
	if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
		throw new UserError('--limit takes a whole number above 0.', 'For example --limit 20.');
}

/**
 * The explorer leaves out what it does not understand while it is typed; a command must not, or it would list
 * what was not asked for.
 */
function checkMatch(match: string, list: ListName): void {
	const {fields, problems, unfinished} = parseQuery(match);
	for (const {message, span} of problems)
		throw new UserError(
			`--match: ${message} (position ${span.start + 1})`,
			`A word with a colon in it stands in quotation marks: '"foo:bar"'.`,
		);
	checkFinished(match, unfinished, '--match: ');
	const names = fields.map(({field}) => field);
	if (names.includes('label'))
		throw new UserError(
			'--match label: is known to the explorer only.',
			'Export what is marked with "dossier export --marked --group-by label".',
		);
	if (list === 'documents' && names.includes('kind'))
		throw new UserError(
			'--match kind: means nothing for documents.',
			'Documents have no kind; leave it out.',
		);
}

/**
 * Throws {@link UserError} for a field without a value, as `"speaker:$NAME"` of a variable that is not set: it would
 * list all that it was to narrow.
 */
export function checkFinished(query: string, unfinished: readonly Span[], before = ''): void {
	for (const {start, end} of unfinished)
		throw new UserError(
			`${before}${query.slice(start, end)} has no value (position ${start + 1})`,
			'Write one behind the colon, without a space between, or leave the field out.',
		);
}

function parseKind(kind: string, list: ListName): NonNullable<Filter['kind']> {
	const allowed: readonly NonNullable<Filter['kind']>[] = KINDS_OF[list];
	const found = allowed.find(one => one === kind);
	// Where there are kinds, the option parser refuses others.
	if (found === undefined)
		throw new UserError(
			`--kind ${kind} means nothing for ${list}.`,
			'Documents have no kind; leave the option out.',
		);
	return found;
}

/**
 * A year, month or day as an inclusive bound: `--to 2024-03` means to the end of March.
 * Throws {@link UserError} for anything else.
 */
function parseDay(text: string, bound: 'from' | 'to'): string {
	const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
	const month = Number(parts?.[2] ?? 1);
	const day = Number(parts?.[3] ?? 1);
	const lastDay = new Date(Date.UTC(Number(parts?.[1]), month, 0)).getUTCDate();
	if (!parts || month < 1 || month > 12 || day < 1 || day > lastDay)
		throw new UserError(`"${text}" is not a date.`, `Write --${bound} as 2024, 2024-03 or 2024-03-12.`);
	if (bound === 'from') return [parts[1], parts[2] ?? '01', parts[3] ?? '01'].join('-');
	const endMonth = parts[2] ?? '12';
	const endDay = parts[3] ?? String(parts[2] ? lastDay : 31);
	return [parts[1], endMonth, endDay].join('-');
}
