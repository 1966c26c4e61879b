import {type Behind, formatBehind, isOutdated} from '../library/behind.ts';
import type {Library} from '../library/library.ts';
import {type OpenedLibrary, type OpenOptions, openLibrary} from '../library/open-library.ts';
import {corpusPaths} from './corpus-argument.ts';
import {labelOf} from './corpus-label.ts';
import {openMarks, tellUnread} from './open-marks.ts';
import {warn} from './output.ts';
import {showProgress} from './progress.ts';
import {UserError} from './user-error.ts';

/** Where the reader's corrections are, and whether they are to hold: `--notebook`, `--no-corrections`. */
export type CorrectionArguments = {
	readonly notebook?: string | undefined;
	readonly corrections?: boolean | undefined;
};

/** These of a command's options. */
export const corrections = ({notebook, corrections}: CorrectionArguments): CorrectionArguments => ({
	notebook,
	corrections,
});

/**
 * Opens the library of the named corpus with everything read that is new, showing progress on a terminal. A
 * command that never searches the words does without `searchable`, which makes a first reading shorter. What the
 * reader corrected holds unless `corrections` is false. Where the library cannot be written, what is stored answers and that is
 * said, unless it must be `asFilesAre`: what is taken away, or proves something.
 * @throws UserError when it must be as the files are and cannot; NotebookError when the notebook with the corrections cannot be read; the library throws LibraryError where it
 * turns out to be damaged: half an answer would look like all of it
 */
export async function openCorpus(
	named: readonly string[],
	{
		notebook,
		corrections,
		asFilesAre = false,
		...options
	}: Pick<OpenOptions, 'rebuild' | 'searchable'> & CorrectionArguments & {asFilesAre?: boolean} = {},
): Promise<Library> {
	const roots = corpusPaths(named);
	const opened = openLibrary(roots, options);
	const progress = showProgress();
	try {
		if (corrections !== false) correct(opened, roots, notebook);
		const {behind} = await opened.startReading(progress.update).done;
		progress.clear();
		if (behind) tellBehind(behind, asFilesAre);
		opened.failOnDamage();
		return opened.library;
	} catch (error) {
		opened.library.close();
		throw error;
	} finally {
		progress.clear();
	}
}

function tellBehind(behind: Behind, asFilesAre: boolean): void {
	if (asFilesAre && isOutdated(behind)) throw new UserError(formatBehind(behind), behind.advice);
	const tell = () => warn(formatBehind(behind));
	// On a terminal below the rows: above them it would be scrolled away.
	if (process.stdout.isTTY) process.once('exit', tell);
	else tell();
}

function correct(
	{library, correct}: OpenedLibrary,
	roots: readonly string[],
	folder: string | undefined,
): void {
	const notebook = openMarks(library, {roots, label: labelOf(roots), folder});
	const corrections = notebook.corrections();
	warn(tellUnread(notebook));
	notebook.close();
	correct(() => corrections);
}
