/** The reader's own editor, started by argument vector: no shell sees a file's name. */
import {spawnSync} from 'node:child_process';
import {basename} from 'node:path';

export type Command = {readonly program: string; readonly args: readonly string[]};

/** Editors that take `+LINE` before the file. */
const PLUS_LINE = new Set([
	'vi',
	'vim',
	'nvim',
	'view',
	'nano',
	'pico',
	'emacs',
	'emacsclient',
	'micro',
	'kak',
	'joe',
	'ne',
	'mg',
	'ed',
]);
/** Editors that take `FILE:LINE`. */
const COLON_LINE = new Set(['hx', 'helix', 'subl', 'zed']);

/** The command that opens `path`, at `line` (1-based) where the editor is known to take one. */
export function editorCommand(
	env: Readonly<Record<string, string | undefined>>,
	path: string,
	line: number | null,
): Command {
	const words = (env.VISUAL || env.EDITOR || 'vi').trim().split(/\s+/);
	const program = words[0] || 'vi';
	const args = words.slice(1);
	const name = basename(program).replace(/\.exe$/, '');
	if (line !== null && PLUS_LINE.has(name)) return {program, args: [...args, `+${line}`, path]};
	if (line !== null && COLON_LINE.has(name)) return {program, args: [...args, `${path}:${line}`]};
	if (line !== null && (name === 'code' || name === 'codium'))
		return {program, args: [...args, '-g', `${path}:${line}`]};
	return {program, args: [...args, path]};
}

/** Waits for the editor to end. Returns what went wrong, or null. */
export function runEditor({program, args}: Command): string | null {
	const {error, status} = spawnSync(program, args, {stdio: 'inherit'});
	if (error) return `${program} could not be started (${error.message}); set $EDITOR to your editor`;
	return status ? `${program} ended with status ${status}` : null;
}

/** 1-based line of the file that `offset` is on. */
export function lineAt(text: string, offset: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
	return line;
}
