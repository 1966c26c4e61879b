import {COMMANDS, spellHelp} from './commands/command-names.ts';
import {endQuietlyOnClosedPipe} from './commands/output.ts';

/**
 * Runs the command that `given` (without node and script) names, and ends the process with its exit code:
 * 0 done, 1 nothing found, 2 wrong use or failure, 130 interrupted.
 */
export async function main(given: readonly string[]): Promise<void> {
	const argv = spellHelp(given);
	endQuietlyOnClosedPipe();
	// A file that would grow beyond "ulimit -f" is then a write that fails, and is told; unheard, the signal kills.
	// A process that ends by itself stops hearing signals before Node writes down what it compiled; one that exits, after.
	process.on('SIGXFSZ', () => {}).on('beforeExit', () => process.exit());
	// `dossier folder…` asks nothing of the option parser, and its first screen waits for none.
	if (argv.every(word => !word.startsWith('-')) && !COMMANDS.includes(argv[0] ?? ''))
		return (await import('./start-explorer.ts')).startExplorer(argv);
	try {
		process.exitCode = await (await import('./commands/command-line.ts')).runCommandLine(argv);
	} catch (error) {
		process.exitCode = (await import('./commands/failure.ts')).explainFailure(error);
	}
}
