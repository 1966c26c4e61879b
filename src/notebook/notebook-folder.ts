import {join} from 'node:path';
import {baseFolder} from '../library/home-folder.ts';
import {shortHash} from '../text/hash.ts';

/** The name of a corpus' notebook: a hash of its real root paths, whatever order they were given in. */
export const notebookName = (roots: readonly string[]): string => shortHash(...[...new Set(roots)].sort());

/** The folder that holds every notebook: `$XDG_DATA_HOME/dossier`, else `~/.local/share/dossier`. */
export function notebooksHome(environment: NodeJS.ProcessEnv = process.env): string {
	return join(baseFolder(environment, 'XDG_DATA_HOME', '.local', 'share'), 'dossier');
}

/** Where the marks of the corpus at these real root paths are kept, unless `--notebook` says otherwise. */
export const notebookFolder = (roots: readonly string[], environment?: NodeJS.ProcessEnv): string =>
	join(notebooksHome(environment), notebookName(roots));
