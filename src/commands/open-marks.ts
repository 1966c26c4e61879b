import {join, resolve} from 'node:path';
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

/** What to tell a reader whose notebook has lines that nobody understands; null when it has none. */
export function tellUnread(notebook: Notebook): string | null {
	const [first, ...more] = notebook.unread();
	if (first === undefined) return null;
	const place = `${join(notebook.folder, first.name)}:${first.line}`;
	return more.length === 0
		? `A line of the notebook is damaged or of a later version; what it kept is missing: ${place}`
		: `${more.length + 1} lines of the notebook are damaged or of a later version; what they kept is missing, from ${place} on`;
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
