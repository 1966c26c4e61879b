import {resolve} from 'node:path';
import type {Library} from '../library/library.ts';
import type {Notebook} from '../notebook/notebook.ts';
import {notebookFolder} from '../notebook/notebook-folder.ts';
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
			return library
				.documents()
				.slice(0, SAMPLES)
				.map(document => document.sourceHash);
		},
	});
}
