/** What other processes do meanwhile: a second explorer that marks and corrects, a command that reads the corpus. */
import type {World} from '../explorer/world.ts';
import type {Notebook} from '../notebook/notebook.ts';
import {NotebookError} from '../notebook/notebook-error.ts';

/** How often it is looked for, in ms: a few calls of the file system, and nothing is drawn when there is no news. */
const OFTEN = 1000;

/**
 * Calls `onNews` when another process has added to the notebook, whose news are read, or changed the library. A
 * notebook that cannot be read for now is asked again the next time. Returns what ends it.
 */
export function followOthers(
	world: Pick<World, 'isBehind'>,
	notebook: Pick<Notebook, 'refresh'>,
	onNews: () => void,
): () => void {
	const look = () => {
		const isNoted = readNews(notebook);
		if (isNoted || world.isBehind()) onNews();
	};
	const timer = setInterval(look, OFTEN).unref();
	return () => clearInterval(timer);
}

function readNews(notebook: Pick<Notebook, 'refresh'>): boolean {
	try {
		return notebook.refresh();
	} catch (error) {
		if (error instanceof NotebookError) return false;
		throw error;
	}
}
