import type {Argv} from 'yargs';
import {hasAdvice} from '../text/advised-error.ts';
import {failedCall} from '../text/error-words.ts';
import {printable, printableLine} from '../text/printable.ts';
import {COMMANDS, isNear} from './command-names.ts';
import {HELP} from './help-texts.ts';
import {EXIT} from './output.ts';
import {UserError} from './user-error.ts';

/** Says what went wrong and returns the exit code. A reader's error has advice; a fault asks for a report. */
export function explainFailure(error: unknown): number {
	const explained = isWithoutFolder(error) ? NO_FOLDER : error;
	if (hasAdvice(explained))
		process.stderr.write(
			`dossier: ${printableLine(explained.message)}\n  ${printableLine(explained.advice)}\n`,
		);
	else {
		const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
		process.stderr.write(
			`dossier: a fault in the program, please report it with the lines below.\n${printable(detail)}\n`,
		);
	}
	return EXIT.failed;
}

const NO_FOLDER = new UserError(
	'The folder that this shell is in is gone.',
	'Go to another one ("cd" alone goes home) and start again.',
);

/** The system has no name for the current folder: it was removed, and file names mean nothing any more. */
export const isWithoutFolder = (error: unknown): boolean => failedCall(error) === 'uv_cwd';

/** Turns the option parser's complaint into an error that names the right options. Always throws. */
export function explainMisuse(
	message: string | undefined,
	error: Error | undefined,
	parser: Argv,
	argv: readonly string[],
): never {
	if (error && error.name !== 'YError') throw error; // a YError is the parser's own complaint
	const command = argv.find(word => COMMANDS.includes(word));
	if (command !== undefined && message?.startsWith('Not enough non-option arguments'))
		throw new UserError(
			`"dossier ${command}" needs ${NEEDED[command] ?? 'more words'}.`,
			`For example: ${exampleOf(command)}`,
		);
	const unknown = /^Unknown arguments?: (.+)$/.exec(message ?? '');
	if (!unknown)
		throw new UserError(
			inOurWords(message ?? error?.message ?? 'Wrong use.'),
			`"dossier ${command ?? ''}${command ? ' ' : ''}--help" shows how.`,
		);
	const names = optionNames(parser);
	const given = unknown[1]!.split(', ')[0]!;
	if (command !== undefined && argv.includes(given))
		throw new UserError(
			`"dossier ${command}" takes no "${given}".`,
			`"dossier ${command} --help" shows what it takes.`,
		);
	const head = `${command ? `"dossier ${command}"` : 'dossier'} has no option ${given.length > 1 ? '--' : '-'}${given}.`;
	if (WRITING.has(given) && command !== 'export')
		throw new UserError(
			head,
			'"dossier export" writes quotes to a file (-o quotes.csv, .md or .jsonl); lists print rows, or JSON with --json.',
		);
	const near = given.length > 1 ? names.filter(name => isNear(name, given)) : [];
	throw new UserError(
		head,
		near.length > 0
			? `Did you mean ${near.map(name => `--${name}`).join(' or ')}?`
			: `It takes ${names.map(name => `--${name}`).join(', ')}.`,
	);
}

/** Options of the one command that writes files, and what others call them. */
const WRITING: ReadonlySet<string> = new Set(['csv', 'tsv', 'format', 'output', 'o', 'append', 'group-by']);

/** What a command cannot do without. */
const NEEDED: Readonly<Record<string, string>> = {
	search: 'the words to search',
	verify: 'the Markdown file that dossier exported',
	check: 'the file with your draft, or - for stdin',
	same: 'words in quotation marks, or the id of a quote or document',
};

/** The first example of its help. */
const exampleOf = (command: string): string =>
	/^ {2}(dossier .*)$/m.exec(Object.entries(HELP).find(([name]) => name === command)?.[1].usage ?? '')?.[1] ??
	`dossier ${command} --help`;

/** The parser's complaints as a person would put them; others are left as they are. */
function inOurWords(message: string): string {
	const [, option, given, choices] =
		/^Invalid values:\s+Argument: ([\w-]+), Given: (.*?), Choices: (.*)$/s.exec(message) ?? [];
	if (option !== undefined)
		return `${POSITIONALS.has(option) ? 'The ' : '--'}${option} ${POSITIONALS.has(option) ? 'is one of' : 'takes'} ${choices!.replaceAll('"', '')}, not ${given}.`;
	const [, empty] = /^Not enough arguments following: ([\w-]+)/.exec(message) ?? [];
	return empty === undefined ? message : `${empty.length > 1 ? '--' : '-'}${empty} needs a value.`;
}

const POSITIONALS = new Set(['corpus', 'query', 'shell', 'file', 'draft', 'what']);

/** The long names of the options that the parser of the running command knows, in order of the alphabet. */
function optionNames(parser: Argv): string[] {
	const {key} = (parser as unknown as {getOptions(): {key: Record<string, unknown>}}).getOptions();
	return Object.keys(key)
		.filter(name => name.length > 1 && !/[A-Z]/.test(name) && !POSITIONALS.has(name) && name !== 'color')
		.sort();
}
