import {existsSync, mkdirSync, readdirSync, rmSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {errorCode} from '../text/error-words.ts';
import {sha256} from '../text/hash.ts';
import {baseFolder} from './home-folder.ts';

/** Where the libraries are kept: what can be made again is under `$XDG_CACHE_HOME`, else in `~/.cache`. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
	return join(baseFolder(env, 'XDG_CACHE_HOME', '.cache'), 'dossier');
}

/** The library file of the corpus with these real paths, in any order. */
export function libraryFile(roots: readonly string[], folder: string): string {
	const name = sha256([...new Set(roots)].sort().join('\0')).slice(0, 24);
	return join(folder, `${name}.sqlite`);
}

/**
 * Makes a folder, and those that hold it, for their owner alone. Step by step: Node's own way goes round for ever
 * where a folder exists in which the system makes no others and calls that ENOENT (/proc, some automounts).
 * Returns those that were made, the outermost first.
 */
export function makeFolder(folder: string): string[] {
	if (existsSync(folder)) return [];
	const made = dirname(folder) === folder ? [] : makeFolder(dirname(folder));
	try {
		mkdirSync(folder, {mode: 0o700});
		return [...made, folder];
	} catch (error) {
		// Another process may have made it meanwhile; a file of that name is told by who writes into it.
		if (errorCode(error) !== 'EEXIST') throw error;
		return made;
	}
}

/** Where an index that one of its lists is filtered by is kept beside a library file. */
export const keptIndexFile = (file: string, list: string): string => `${file}-filter-${list}`;

/** The files whose paths begin so. */
export function filesFrom(start: string): string[] {
	const folder = dirname(start);
	return readdirSync(folder)
		.filter(name => name.startsWith(basename(start)))
		.map(name => join(folder, name));
}

/** Removes a library file with what SQLite and the filter keep beside it. Returns whether there was one. */
export function removeLibraryFile(file: string): boolean {
	const existed = existsSync(file);
	// The log goes first: a library without its log is whole, a log without its library is not.
	if (existed) for (const kept of filesFrom(keptIndexFile(file, ''))) rmSync(kept, {force: true});
	for (const ending of ['-wal', '-shm', '-journal', '']) rmSync(file + ending, {force: true});
	return existed;
}
