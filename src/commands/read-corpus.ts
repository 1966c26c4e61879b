import type {Library} from '../library/library.ts';
import {type OpenOptions, openLibrary} from '../library/open-library.ts';
import {resolveRoots} from './corpus-argument.ts';
import {showProgress} from './progress.ts';

/**
 * Opens the library of the named corpus with everything read that is new, showing progress on a terminal. A
 * command that never searches the words does without `searchable`, which makes a first reading shorter.
 */
export async function readCorpus(
	named: readonly string[],
	options: Pick<OpenOptions, 'rebuild' | 'searchable'> = {},
): Promise<Library> {
	const opened = openLibrary(resolveRoots(named), options);
	const progress = showProgress();
	try {
		await opened.startReading(progress.update).done;
	} finally {
		progress.clear();
	}
	return opened.library;
}
