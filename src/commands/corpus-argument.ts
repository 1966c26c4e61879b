import {accessSync, constants, existsSync, readFileSync, realpathSync} from 'node:fs';
import {errorCode} from '../text/error-words.ts';
import {printableLine} from '../text/printable.ts';
import {COMMANDS, isNear} from './command-names.ts';
import {isWithoutFolder} from './failure.ts';
import {UserError} from './user-error.ts';

/** How the command line names stdin after {@link nameStdin}. */
export const STDIN = '/dev/stdin';

/** A file as the reader named it. */
export const asNamed = (path: string): string => (path === STDIN ? '-' : path);

/**
 * The arguments with a lone `-` spelt out, because yargs drops it from a list of positionals. A `-`
 * that is the value of an option (`-o -`) stays. What stands behind `--` is no option, of which yargs makes nothing at
 * all: `-notes` is spelt `./-notes`.
 */
export function nameStdin(argv: readonly string[]): string[] {
	const end = argv.indexOf('--');
	const options = end < 0 ? argv : argv.slice(0, end);
	const others = end < 0 ? [] : argv.slice(end + 1);
	return [
		...options.map((word, i) => (word === '-' && !TAKES_VALUE.test(options[i - 1] ?? '') ? STDIN : word)),
		...others.map(word => (word === '-' ? STDIN : word.startsWith('-') ? `./${word}` : word)),
	];
}

const TAKES_VALUE =
	/^(?:-[omn]|--(?:output|match|speaker|about|kind|document|from|to|limit|format|group-by|flavor|title|notebook|theme))$/;

/**
 * The real paths of the corpus named on the command line: the current folder when none is named; `-` stands
 * for a list of paths on stdin, one a line. Throws {@link UserError} when one does not exist.
 */
export function corpusPaths(named: readonly string[]): string[] {
	const paths =
		named.length === 0 ? ['.'] : named.flatMap(path => (path === STDIN ? readPathList() : [path]));
	if (paths.length === 0)
		throw new UserError(
			'The list of paths on stdin is empty.',
			"Pipe paths in, one a line: find . -name '*.txt' | dossier -",
		);
	const real = [...new Set(paths.map(realPath))];
	if (!real.some(mayRead))
		throw new UserError(
			`You may not read "${printableLine(paths[0]!)}".`,
			'Change its permissions, or start as a user who may read it.',
		);
	return real;
}

/** Of several, one that may not be read is a problem among others. */
function mayRead(path: string): boolean {
	try {
		accessSync(path, constants.R_OK);
		return true;
	} catch {
		return false;
	}
}

function realPath(path: string): string {
	if (!existsSync(path))
		throw new UserError(`There is no file or folder "${printableLine(path)}".`, whatWasMeant(path));
	try {
		return realpathSync(path);
	} catch (error) {
		if (isWithoutFolder(error)) throw error;
		// A shell may be in a folder that has no path for us: "." is there, and what leads to it is not.
		throw new UserError(
			`What leads to "${printableLine(path)}" cannot be followed (${errorCode(error)}).`,
			'One of the folders may not be read, or its name is not UTF-8: rename it, or change its permissions.',
		);
	}
}

function whatWasMeant(path: string): string {
	if (path === 'help')
		return `"dossier help ${COMMANDS[0]}" shows the help of a command; "dossier --help" lists them.`;
	const meant = path === '' ? undefined : COMMANDS.find(command => isNear(command, path));
	if (meant === undefined)
		return 'Name a folder of articles, or none for the current folder; "dossier --help" lists the commands.';
	return meant === path
		? `A command stands before its options and folders: dossier ${meant} articles/`
		: `Did you mean the command "${meant}"?`;
}

/**
 * One a line, or with NULs between them, as "find -print0" writes names that may have line breaks in them. What is not
 * there is left out and told, unless nothing is: a file may go after it was listed, and a name that is not UTF-8
 * cannot be opened by what was read of it.
 */
function readPathList(): string[] {
	const list = readFileSync(0, 'utf8');
	const paths = list.split(list.includes('\0') ? '\0' : '\n').filter(path => path.trim() !== '');
	const there = paths.filter(path => existsSync(path));
	if (there.length === 0 || there.length === paths.length) return paths;
	const missing = paths.filter(path => !existsSync(path));
	const others = missing.length > 1 ? `, and ${missing.length - 1} more` : '';
	process.stderr.write(
		`dossier: of the list on stdin, "${printableLine(missing[0]!)}" is not there${others}: left out.\n`,
	);
	return there;
}
