import {homedir, userInfo} from 'node:os';
import {isAbsolute} from 'node:path';
import {LibraryError} from './library-error.ts';

/**
 * The reader's home folder. A HOME that is empty or relative counts as unset, so that nothing is ever written
 * into the folder dossier is started in, which may be the corpus.
 * @throws LibraryError when the system knows none
 */
export function homeFolder(): string {
	for (const ask of [homedir, () => userInfo().homedir])
		try {
			const home = ask();
			if (isAbsolute(home)) return home;
		} catch {}
	throw new LibraryError(
		'You have no home folder in which to keep what is read and marked.',
		'Set HOME, or both XDG_CACHE_HOME and XDG_DATA_HOME, to a folder of yours.',
	);
}
