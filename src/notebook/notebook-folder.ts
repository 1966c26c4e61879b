import {isAbsolute, join} from 'node:path';
import {homeFolder} from '../library/home-folder.ts';
import {shortHash} from '../text/hash.ts';

/** The name of a corpus' notebook: a hash of its real root paths, whatever order they were given in. */
export const notebookName = (roots: readonly string[]): string => shortHash(...[...new Set(roots)].sort());

/**
 * The folder that holds every notebook: `$XDG_DATA_HOME/dossier`, else `~/.local/share/dossier`. A relative
 * XDG_DATA_HOME is ignored, as the XDG base directory specification asks.
 */
export function notebooksHome(environment: NodeJS.ProcessEnv = process.env): string {
	const stated = environment.XDG_DATA_HOME;
	const home = stated && isAbsolute(stated) ? stated : join(homeFolder(), '.local', 'share');
	return join(home, 'dossier');
}

/** Where the marks of the corpus at these real root paths are kept, unless `--notebook` says otherwise. */
export const notebookFolder = (roots: readonly string[], environment?: NodeJS.ProcessEnv): string =>
	join(notebooksHome(environment), notebookName(roots));
