import yargs, {type Argv} from 'yargs';
import {EXPORT_FORMATS} from '../export/export-format.ts';
import {FLAVORS} from '../export/flavor.ts';
import {GROUPINGS} from '../export/order.ts';
import {THEME_NAMES} from '../screen/theme-names.ts';
import {nameStdin} from './corpus-argument.ts';
import {COUNTED, type Counted} from './counted-fields.ts';
import {explainMisuse} from './failure.ts';
import {withFilterOptions} from './filter-options.ts';
import {HELP, SETTINGS, USAGE} from './help-texts.ts';
import {EXIT} from './output.ts';
import {UserError} from './user-error.ts';
import {VERSION} from './version.ts';

/**
 * Runs the command that `argv` (without node and script) names and returns its exit code. Each command's code
 * is loaded only when it is asked for. Throws {@link UserError} for a wrong command line.
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
	let code: number = EXIT.done;
	const ends =
		<Arguments>(command: (options: Arguments) => Promise<number>) =>
		async (options: Arguments) => {
			code = await command(options);
		};
	const parser: Argv = yargs(nameStdin(argv))
		.scriptName('dossier')
		.locale('en')
		.usage(USAGE)
		.command(
			'$0 [corpus..]',
			'Open the explorer',
			withExplorerOptions,
			ends(async options => (await import('./explore.ts')).explore(options)),
		)
		.command(
			'documents [corpus..]',
			'List the documents',
			withListOptions('documents', 'full', 'With --json: text and parts too'),
			ends(async options => (await import('./list.ts')).listDocuments(options)),
		)
		.command(
			'entities [corpus..]',
			'List people, organizations and places',
			withListOptions('entities', 'mentions', 'With --json: where each is named'),
			ends(async options => (await import('./list.ts')).listEntities(options)),
		)
		.command(
			'quotes [corpus..]',
			'List who said what',
			withListOptions('quotes', 'variants', 'With --json: how many other places print the same words'),
			ends(async options => (await import('./list.ts')).listQuotes(options)),
		)
		.command(
			'search <query> [corpus..]',
			'Find passages, best first',
			parser => withHelp(withSearchOptions(parser), 'search'),
			ends(async options => (await import('./search.ts')).search(options)),
		)
		.command(
			'export [corpus..]',
			'Write quotes or marked passages to Markdown',
			parser => withHelp(withExportOptions(parser), 'export'),
			ends(async options => (await import('./export.ts')).exportPassages(options)),
		)
		.command(
			'verify <file> [corpus..]',
			'Is every exported passage still in its source?',
			parser => withHelp(withExportedFile(parser), 'verify'),
			ends(async options => (await import('./verify.ts')).verify(options)),
		)
		.command(
			'check <draft> [corpus..]',
			'Are the quotations in a draft in the corpus, word for word?',
			parser => withHelp(withDraft(parser), 'check'),
			ends(async options => (await import('./check.ts')).check(options)),
		)
		.command(
			'same <what> [corpus..]',
			'Where else the same words are printed, and with which differences',
			parser => withHelp(withWords(parser), 'same'),
			ends(async options => (await import('./same.ts')).same(options)),
		)
		.command(
			'index [corpus..]',
			'Read the corpus now',
			parser => withHelp(withIndexOptions(parser), 'index'),
			ends(async options => (await import('./index-corpus.ts')).indexCorpus(options)),
		)
		.command(
			'keys',
			'List every action with its keys, as your settings have them',
			parser => withHelp(withKeyOptions(parser), 'keys'),
			ends(async options => (await import('./list-keys.ts')).listKeys(options)),
		)
		.command(
			'completion [shell]',
			'Print a completion script',
			parser => withHelp(withShell(parser), 'completion'),
			ends(async ({shell}) => (await import('./completion.ts')).printCompletion(shell)),
		)
		.version(VERSION)
		.alias({help: 'h', version: 'V'})
		.option('color', {type: 'boolean', hidden: true})
		.describe('no-color', 'Draw without colour (also NO_COLOR)')
		.boolean('no-color')
		.strict()
		.check(refuseRepeats)
		.exitProcess(false)
		.fail((message, error) => explainMisuse(message, error, parser, argv));
	await parser.parse();
	return code;
}

/** yargs makes a list of an option that is given twice; every option of ours but the corpus takes one value. */
function refuseRepeats(options: Record<string, unknown>): true {
	for (const [name, value] of Object.entries(options))
		if (Array.isArray(value) && name !== '_' && name !== 'corpus')
			throw new UserError(`--${name} was given ${value.length} times.`, 'Give it once.');
	return true;
}

/** The help of one command: examples first, its exit codes last. */
function withHelp<T>(parser: Argv<T>, command: keyof typeof HELP): Argv<T> {
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
	});

/** What the reader corrected in the explorer holds for the commands too, unless they are told otherwise. */
const withCorrections = <T>(parser: Argv<T>) =>
	withNotebook(parser)
		.option('corrections', {type: 'boolean', hidden: true})
		.describe('no-corrections', 'As the program found it, without your corrections')
		.boolean('no-corrections');

const withExplorerOptions = (parser: Argv) =>
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

function withListOptions<Extra extends string>(
	list: Counted,
	extra: Extra,
	describe: string,
): (parser: Argv) => Argv<ListOptions & {[key in Extra]?: boolean | undefined}>;
function withListOptions(list: Counted, extra: string, describe: string) {
	return (parser: Argv) =>
		withHelp(listOptions(parser, list), list).option(extra, {type: 'boolean', describe});
}

type ListOptions = ReturnType<typeof listOptions> extends Argv<infer Options> ? Options : never;

const listOptions = (parser: Argv, list: Counted) =>
	withCorrections(withFilterOptions(withCorpus(parser), list))
		.option('count-by', {
			type: 'string',
			requiresArg: true,
			choices: COUNTED[list] as readonly string[],
			describe: 'Instead of the rows: how many have each of these; in is the outlet, date the month',
		})
		.option('json', {type: 'boolean', describe: 'One JSON object a line'});

const withSearchOptions = (parser: Argv) =>
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
		.option('limit', {alias: 'n', type: 'number', requiresArg: true, describe: 'At most this many (20)'});

const withExportOptions = (parser: Argv) =>
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

const withExportedFile = (parser: Argv) =>
	withCorpus(
		parser.positional('file', {
			type: 'string',
			demandOption: true,
			describe: 'Markdown that dossier exported',
		}),
	).option('json', {type: 'boolean', describe: 'One JSON object a line'});

const withDraft = (parser: Argv) =>
	withCorrections(
		withCorpus(
			parser.positional('draft', {
				type: 'string',
				demandOption: true,
				describe: 'Your own text: plain, Markdown or HTML',
			}),
		),
	).option('json', {type: 'boolean', describe: 'One JSON object a line'});

const withWords = (parser: Argv) =>
	withCorrections(
		withCorpus(
			parser.positional('what', {
				type: 'string',
				demandOption: true,
				describe: 'Words (five or more), the id of a quote, or the id or path of a document',
			}),
		),
	).option('json', {type: 'boolean', describe: 'One JSON object a line'});

const withShell = (parser: Argv) =>
	parser.positional('shell', {choices: ['bash', 'zsh', 'fish'] as const, describe: 'Yours when not named'});

const withKeyOptions = (parser: Argv) =>
	parser.option('json', {type: 'boolean', describe: 'One JSON object a line'});

const withIndexOptions = (parser: Argv) =>
	withCorpus(parser)
		.option('rebuild', {type: 'boolean', describe: 'Read every file again'})
		.option('forget', {type: 'boolean', describe: 'Remove the library (never marks and notes)'});
