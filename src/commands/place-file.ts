import {mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {baseFolder} from '../library/home-folder.ts';
import {makeFolder} from '../library/places.ts';
import {shortHash} from '../text/hash.ts';
import {readSmallFile} from './read-small-file.ts';

/** Bytes; a place has some hundred. */
const LONGEST = 100_000;

/**
 * Where the place in the corpus at these real paths is kept: `$XDG_STATE_HOME/dossier`, else `~/.local/state/dossier`.
 * Null where the system knows no home folder: then it is not kept.
 */
export function placeFile(roots: readonly string[], env: NodeJS.ProcessEnv = process.env): string | null {
	try {
		const folder = join(baseFolder(env, 'XDG_STATE_HOME', '.local', 'state'), 'dossier');
		return join(folder, `${shortHash(...[...new Set(roots)].sort())}.json`);
	} catch {
		return null;
	}
}

/** What was kept; null when there is nothing, or nothing that could be read. */
export function readPlace(file: string | null): unknown {
	if (file === null) return null;
	try {
		return JSON.parse(readSmallFile(file, LONGEST)) as unknown;
	} catch {
		return null;
	}
}

/** Keeps a place, whole or not at all. A place is a comfort: where it cannot be kept, nothing is said of it. */
export function writePlace(file: string | null, place: unknown): void {
	if (file === null) return;
	let folder: string | null = null;
	try {
		makeFolder(dirname(file));
		// A folder of its own, so that no other process and no link can have the name.
		folder = mkdtempSync(join(dirname(file), '.new-'));
		const fresh = join(folder, 'place.json');
		writeFileSync(fresh, JSON.stringify(place), {mode: 0o600, flag: 'wx'});
		renameSync(fresh, file);
	} catch {
	} finally {
		if (folder !== null) rmSync(folder, {recursive: true, force: true});
	}
}

/** Removes what was kept. Returns whether there was anything. */
export function forgetPlace(file: string | null): boolean {
	if (file === null || readPlace(file) === null) return false;
	rmSync(file, {force: true});
	return true;
}
