import yargs, {type Argv} from 'yargs';
import {COMMANDS} from './command-names.ts';
import {
	withDraft,
	withExplorerOptions,
	withExportedFile,
	withExportOptions,
	withHelp,
	withIndexOptions,
	withKeyOptions,
	withListOptions,
	withSearchOptions,
	withShell,
	withWords,
} from './command-options.ts';
import {COMPLETES, wordsToComplete} from './completion.ts';
import {nameStdin} from './corpus-argument.ts';
import {explainMisuse} from './failure.ts';
import {USAGE} from './help-texts.ts';
import {EXIT} from './output.ts';
import {UserError} from './user-error.ts';
import {VERSION} from './version.ts';

/**
 * Runs the command that `argv` (without node and script) names and returns its exit code. Each command's code
 * is loaded only when it is asked for. Throws {@link UserError} for a wrong command line.
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
	let code: number = EXIT.done;
	const ends: Ends = command => async options => {
		code = await command(options);
	};
	const typed = wordsToComplete(argv);
	const root = yargs(typed ? [COMPLETES, ...typed] : nameStdin(argv));
	// The parser itself completes the options of a command only once its name is there, and the explorer has none.
	if (typed && !typed.slice(0, -1).some(word => COMMANDS.includes(word))) withExplorerOptions(root);
	const parser = withCommands(root.scriptName('dossier').locale('en').usage(USAGE), ends)
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

/** Makes the handler of a command whose exit code is that of the program. */
type Ends = <Options>(command: (options: Options) => Promise<number>) => (options: Options) => Promise<void>;

/** The commands in the order in which the help names them. */
const withCommands = (parser: Argv, ends: Ends): Argv =>
	withUpkeep(withProofs(withFinders(parser, ends), ends), ends);

/** The explorer, and what lists or finds. */
const withFinders = (parser: Argv, ends: Ends): Argv =>
	parser
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
		);

/** What takes passages out, and what looks printed words up in the corpus. */
const withProofs = (parser: Argv, ends: Ends): Argv =>
	parser
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
		);

/** What is done ahead of the others, and what is about the program itself. */
const withUpkeep = (parser: Argv, ends: Ends): Argv =>
	parser
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
		);

/** yargs makes a list of an option that is given twice; every option of ours but the corpus takes one value. */
function refuseRepeats(options: Record<string, unknown>): true {
	for (const [name, value] of Object.entries(options))
		if (Array.isArray(value) && name !== '_' && name !== 'corpus')
			throw new UserError(`--${name} was given ${value.length} times.`, 'Give it once.');
	return true;
}
