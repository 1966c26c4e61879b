import {homedir, userInfo} from 'node:os';
import {isAbsolute, join} from 'node:path';
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

/**
 * The folder that `variable` of the XDG Base Directory Specification names, else `fallback` in the home folder. As
 * the specification asks, a relative value counts as unset: nothing is taken from the folder dossier is started in.
 * @throws LibraryError when the variable is unset and there is no home folder
 */
export function baseFolder(
	env: NodeJS.ProcessEnv,
	variable: 'XDG_CACHE_HOME' | 'XDG_CONFIG_HOME' | 'XDG_DATA_HOME' | 'XDG_STATE_HOME',
	...fallback: readonly string[]
): string {
	const given = env[variable];
	return given && isAbsolute(given) ? given : join(homeFolder(), ...fallback);
}
