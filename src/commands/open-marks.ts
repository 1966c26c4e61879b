import {resolve} from 'node:path';
import type {Library} from '../library/library.ts';
import {findNotebooks} from '../notebook/find-notebooks.ts';
import type {Notebook} from '../notebook/notebook.ts';
import {notebookFolder, notebooksHome} from '../notebook/notebook-folder.ts';
import {openNotebook} from '../notebook/open-notebook.ts';

const SAMPLES = 24;

/** Opens the notebook of a corpus: the folder given by `--notebook`, else the one that its real paths name. */
export function openMarks(
	library: Library,
	{roots, label, folder}: {roots: readonly string[]; label: string; folder: string | undefined},
): Notebook {
	return openNotebook(folder === undefined ? notebookFolder(roots) : resolve(folder), {
		label,
		// Asked for at the first change only, so that opening costs no query.
		get samples() {
			return samplesOf(library);
		},
	});
}

/**
 * What to tell a reader whose corpus has no marks while another notebook was written for the same documents: the
 * folder may have been moved or renamed. Null when there is nothing to tell. Offered, never assumed.
 */
export function offerNotebook(library: Library, notebook: Notebook): string | null {
	if (notebook.marks().length > 0) return null;
	const [other] = findNotebooks(notebooksHome(), samplesOf(library)).filter(
		({folder, entries}) => folder !== notebook.folder && entries > 0,
	);
	return other
		? `Marks of the same documents, once in “${other.label}”: dossier --notebook ${other.folder}`
		: null;
}

const samplesOf = (library: Library): string[] =>
	library
		.documents()
		.slice(0, SAMPLES)
		.map(document => document.sourceHash);
