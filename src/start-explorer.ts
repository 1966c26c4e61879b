import {explore} from './commands/explore.ts';
import {explainFailure} from './commands/failure.ts';

/**
 * Opens the explorer on the folders that `argv` names, and sets the process's exit code. The commonest start is
 * bundled apart from all other commands, as few files: each file that the first screen waits for is half a
 * millisecond.
 */
export async function startExplorer(argv: readonly string[]): Promise<void> {
	try {
		process.exitCode = await explore({corpus: [...argv]});
	} catch (error) {
		// Here, not where it is called: the other bundle has classes of errors of its own.
		process.exitCode = explainFailure(error);
	}
}
