import {existsSync, mkdirSync, rmSync} from 'node:fs';
import {dirname, isAbsolute, join} from 'node:path';
import {sha256} from '../text/hash.ts';
import {homeFolder} from './home-folder.ts';

/**
 * Where the library of a corpus is kept, as the XDG Base Directory Specification asks: what can be made
 * again is under `$XDG_CACHE_HOME`. A relative value of the variable counts as unset, as it says there.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
	const given = env.XDG_CACHE_HOME;
	return join(given && isAbsolute(given) ? given : join(homeFolder(), '.cache'), 'dossier');
}

/** The library file of the corpus with these real paths, in any order. */
export function libraryFile(roots: readonly string[], folder: string = cacheFolder()): string {
	const name = sha256([...new Set(roots)].sort().join('\0')).slice(0, 24);
	return join(folder, `${name}.sqlite`);
}

/**
 * Makes a folder, and those that hold it, for their owner alone. Step by step: Node's own way goes round for ever
 * where a folder exists in which the system makes no others and calls that ENOENT (/proc, some automounts).
 */
export function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	if (dirname(folder) !== folder) makeFolder(dirname(folder));
	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		// Another process may have made it meanwhile; a file of that name is told by who writes into it.
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
}

/** Removes a library file with what SQLite keeps beside it. Returns whether there was one. */
export function removeLibraryFile(file: string): boolean {
	const existed = existsSync(file);
	// The log goes first: a library without its log is whole, a log without its library is not.
	for (const ending of ['-wal', '-shm', '-journal', '']) rmSync(file + ending, {force: true});
	return existed;
}
