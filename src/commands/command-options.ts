import type {Argv} from 'yargs';
import {EXPORT_FORMATS} from '../export/export-format.ts';
import {FLAVORS} from '../export/flavor.ts';
import {GROUPINGS} from '../export/order.ts';
import type {ListName} from '../library/library.ts';
import {THEME_NAMES} from '../screen/theme-names.ts';
import {COUNTED} from './counted-fields.ts';
import {withFilterOptions} from './filter-options.ts';
import {HELP, SETTINGS} from './help-texts.ts';

/** The help of one command: examples first, its exit codes last. */
export function withHelp<T>(parser: Argv<T>, command: keyof typeof HELP): Argv<T> {
	const {usage, end}: {usage: string; end?: string} = HELP[command];
	const helped = parser.usage(usage);
	return end === undefined ? helped : helped.epilogue(end);
}

const withCorpus = <T>(parser: Argv<T>) =>
	parser.positional('corpus', {
		type: 'string',
		array: true,
		describe: 'Folders or files; - for a list of paths on stdin',
		defaultDescription: 'the current folder',
	});

const withNotebook = <T>(parser: Argv<T>) =>
	parser.option('notebook', {
		type: 'string',
		requiresArg: true,
		describe: 'Folder in which marks, notes and corrections are kept',
		defaultDescription: 'one below $XDG_DATA_HOME/dossier',
	});

/** What the reader corrected in the explorer holds for the commands too, unless they are told otherwise. */
const withCorrections = <T>(parser: Argv<T>) =>
	withNotebook(parser)
		.option('corrections', {type: 'boolean', hidden: true})
		.describe('no-corrections', 'As the program found it, without your corrections')
		.boolean('no-corrections');

/** Of `dossier [corpus…]`; the settings give the same, and these go before them. */
export const withExplorerOptions = (parser: Argv) =>
	withNotebook(withCorpus(parser))
		.option('theme', {choices: THEME_NAMES, describe: 'Colours for a dark or a light ground, or none'})
		.option('ascii', {type: 'boolean', describe: 'Draw with ASCII signs only'})
		.option('fresh', {type: 'boolean', describe: 'Start at the beginning, not where you were'})
		.option('mouse', {type: 'boolean', describe: 'Scroll, click and open with the mouse'})
		.option('screen-reader', {
			type: 'boolean',
			describe: 'Tell every step in a line instead of drawing a screen',
		})
		.epilogue(SETTINGS);

/** Of `documents`, `entities` and `quotes`; `extra` is the option that only the one of them has. */
export function withListOptions<Extra extends string>(
	list: ListName,
	extra: Extra,
	describe: string,
): (parser: Argv) => Argv<ListOptions & {[key in Extra]?: boolean | undefined}>;
export function withListOptions(list: ListName, extra: string, describe: string) {
	return (parser: Argv) =>
		withHelp(listOptions(parser, list), list).option(extra, {type: 'boolean', describe});
}

type ListOptions = ReturnType<typeof listOptions> extends Argv<infer Options> ? Options : never;

const listOptions = (parser: Argv, list: ListName) =>
	withCorrections(withFilterOptions(withCorpus(parser), list))
		.option('count-by', {
			type: 'string',
			requiresArg: true,
			choices: COUNTED[list] satisfies readonly string[],
			describe: 'Instead of the rows: how many have each of these; in is the outlet, date the month',
		})
		.option('json', {type: 'boolean', describe: 'One JSON object a line'});

/** Of `search`. */
export const withSearchOptions = (parser: Argv) =>
	withCorrections(
		withCorpus(
			parser.positional('query', {
				type: 'string',
				demandOption: true,
				describe:
					'Words, "an exact phrase", !not, a|b; with fields as in --match: date:2024 speaker:marin in:headline',
			}),
		),
	)
		.option('json', {type: 'boolean', describe: 'One JSON object a line'})
		.option('limit', {
			alias: 'n',
			type: 'number',
			requiresArg: true,
			describe: 'At most this many',
			defaultDescription: '20',
		});

/** Of `export`; what contradicts itself is refused when it runs. */
export const withExportOptions = (parser: Argv) =>
	withCorrections(withFilterOptions(withCorpus(parser), 'quotes'))
		.option('marked', {type: 'boolean', describe: 'The marked passages instead of the quotes'})
		.option('output', {
			alias: 'o',
			type: 'string',
			requiresArg: true,
			describe: 'File to write; - for stdout',
			default: '-',
		})
		.option('append', {type: 'boolean', describe: 'Add to the file what is new'})
		.option('force', {type: 'boolean', describe: 'Overwrite the file when it exists'})
		.option('format', {
			choices: EXPORT_FORMATS,
			defaultDescription: 'by the ending of the file, else md',
			describe: 'Markdown, JSON Lines or CSV',
		})
		.option('group-by', {
			choices: GROUPINGS,
			default: 'document' as const,
			describe: 'Heading that passages stand under',
		})
		.option('flavor', {
			choices: FLAVORS,
			default: 'gfm' as const,
			describe: 'Markdown for GitHub and most others, Obsidian, or Pandoc with CSL JSON beside it',
		})
		.option('title', {type: 'string', requiresArg: true, describe: 'Title of the Markdown file'});

/** Of `verify`. */
export const withExportedFile = (parser: Argv) =>
	withCorpus(
		parser.positional('file', {
			type: 'string',
			demandOption: true,
			describe: 'Markdown that dossier exported',
		}),
	).option('json', {type: 'boolean', describe: 'One JSON object a line'});

/** Of `check`. */
export const withDraft = (parser: Argv) =>
	withCorrections(
		withCorpus(
			parser.positional('draft', {
				type: 'string',
				demandOption: true,
				describe: 'Your own text: plain, Markdown or HTML',
			}),
		),
	).option('json', {type: 'boolean', describe: 'One JSON object a line'});

/** Of `same`. */
export const withWords = (parser: Argv) =>
	withCorrections(
		withCorpus(
			parser.positional('what', {
				type: 'string',
				demandOption: true,
				describe: 'Words (five or more), the id of a quote, or the id or path of a document',
			}),
		),
	).option('json', {type: 'boolean', describe: 'One JSON object a line'});

/** Of `completion`. */
export const withShell = (parser: Argv) =>
	parser.positional('shell', {choices: ['bash', 'zsh', 'fish'] as const, describe: 'Yours when not named'});

/** Of `keys`. */
export const withKeyOptions = (parser: Argv) =>
	parser.option('json', {type: 'boolean', describe: 'One JSON object a line'});

/** Of `index`. */
export const withIndexOptions = (parser: Argv) =>
	withCorpus(parser)
		.option('rebuild', {type: 'boolean', describe: 'Read every file again'})
		.option('forget', {type: 'boolean', describe: 'Remove the library (never marks and notes)'});
