/** The reader's own editor, started by argument vector: no shell sees a file's name. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {basename, delimiter, join} from 'node:path';
import {splitCommand} from './split-command.ts';

type Command = {readonly program: string; readonly args: readonly string[]};

type Form = (path: string, line: number) => readonly string[];
const plusLine: Form = (path, line) => [`+${line}`, path];
const colonLine: Form = (path, line) => [`${path}:${line}`];
const goTo: Form = (path, line) => ['-g', `${path}:${line}`];
const lineOption: Form = (path, line) => ['--line', String(line), path];
const shortLine: Form = (path, line) => ['-l', String(line), path];

/** How editors are told the line, by the name of the program. Others get the file alone. */
const FORMS: ReadonlyMap<string, Form> = new Map([
	...byName(
		plusLine,
		'vi vim nvim gvim view vis nano pico emacs emacsclient micro kak joe jed ne mg ed gedit xed',
	),
	...byName(colonLine, 'hx helix subl zed zeditor'),
	...byName(goTo, 'code code-insiders codium vscodium cursor windsurf'),
	...byName(lineOption, 'kate kwrite idea pycharm webstorm'),
	...byName(shortLine, 'mate'),
]);

function byName(form: Form, names: string): [string, Form][] {
	return names.split(' ').map(name => [name, form]);
}

/**
 * The reader's editor with its arguments: $VISUAL, else $EDITOR; what cannot be split is left out. Who set neither may
 * never have met vi, and would not know the way out: nano, which shows its keys, where there is one, else vi.
 */
export function editorOf(env: Readonly<Record<string, string | undefined>>): readonly string[] {
	for (const words of [env.VISUAL, env.EDITOR]) {
		const command = words ? splitCommand(words) : null;
		if (command) return command;
	}
	const isThere = (env.PATH ?? '')
		.split(delimiter)
		.some(folder => folder !== '' && existsSync(join(folder, 'nano')));
	return [isThere ? 'nano' : 'vi'];
}

/** The command that opens `path`, at `line` (1-based) where the editor is known to take one. */
export function editorCommand(
	[program = 'vi', ...args]: readonly string[],
	path: string,
	line: number | null,
): Command {
	const form = FORMS.get(basename(program).replace(/\.(?:exe|cmd)$/, ''));
	return {program, args: [...args, ...(line !== null && form ? form(path, line) : [path])]};
}

/** What keys of the terminal send to all that runs in it. */
const KEY_SIGNALS = ['SIGINT', 'SIGQUIT'] as const;

/** Why an editor did not do its work; `isKilled`: a signal ended it. */
type Failure = {readonly problem: string; readonly isKilled: boolean};

/**
 * Waits for the editor to end. Returns what went wrong, or null. Ctrl+C is meant for the editor, or for what was started
 * in it (`:!make`), though it comes here too; it is heard when the editor has ended, as nothing is while one waits for it.
 */
export function runEditor({program, args}: Command): Failure | null {
	const ignore = () => {};
	for (const signal of KEY_SIGNALS) process.on(signal, ignore);
	// Signals are handed out between two of these.
	setImmediate(() =>
		setImmediate(() => {
			for (const signal of KEY_SIGNALS) process.off(signal, ignore);
		}),
	);
	const modes = spawnSync('stty', ['-g'], {stdio: ['inherit', 'pipe', 'ignore'], encoding: 'utf8'});
	const {error, status, signal} = spawnSync(program, args, {stdio: 'inherit'});
	// One that died may have left the terminal as it set it. Where there is no stty, nothing is lost.
	const saved = modes.status === 0 ? modes.stdout.trim() : '';
	if (saved !== '') spawnSync('stty', [saved], {stdio: ['inherit', 'ignore', 'ignore']});
	const failed = (problem: string, isKilled = false) => ({problem: `${program} ${problem}`, isKilled});
	if (error) return failed(`could not be started (${error.message}); set $EDITOR to your editor`);
	if (signal !== null) return failed(`was ended by ${signal}`, true);
	return status ? failed(`ended with status ${status}`) : null;
}

/** 1-based line of the file that `offset` is on. */
export function lineAt(text: string, offset: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
	return line;
}
