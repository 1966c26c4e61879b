import {COMMANDS} from './commands/command-names.ts';
import {explainFailure} from './commands/failure.ts';
import {endQuietlyOnClosedPipe} from './commands/output.ts';

/**
 * Runs the command that `argv` (without node and script) names, and ends the process with its exit code:
 * 0 done, 1 nothing found, 2 wrong use or failure, 130 interrupted.
 */
export async function main(argv: readonly string[]): Promise<void> {
	endQuietlyOnClosedPipe();
	try {
		process.exitCode = await run(argv);
	} catch (error) {
		process.exitCode = explainFailure(error);
	}
}

/** `dossier folder…`, the commonest start, asks nothing of the option parser, and its first screen waits for none. */
async function run(argv: readonly string[]): Promise<number> {
	if (argv.every(word => !word.startsWith('-')) && !COMMANDS.includes(argv[0] ?? ''))
		return (await import('./commands/explore.ts')).explore({corpus: [...argv]});
	return (await import('./commands/command-line.ts')).runCommandLine(argv);
}
