import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import {STDIN} from './corpus-argument.ts';

/**
 * Where keys come from: stdin, or the terminal device when stdin carries a list of paths
 * (`find … | dossier -`). Undefined when there is no terminal to take keys from or to draw on.
 */
export function findKeyboard(corpus: readonly string[]): NodeJS.ReadStream | undefined {
	if (!process.stdout.isTTY || process.env.TERM === 'dumb') return undefined;
	if (process.stdin.isTTY) return process.stdin;
	if (!corpus.includes(STDIN)) return undefined;
	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		return undefined; // no controlling terminal: a job, a container without -t
	}
}
