import {type Stats, statSync} from 'node:fs';

/**
 * What the system tells of a file; undefined when there is none, and when there is no way to it: a folder of another
 * user's, as "sudo dossier" leaves it, a link to itself. Who writes to such a place is told what is wrong.
 */
export function statFile(path: string): Stats | undefined {
	try {
		return statSync(path, {throwIfNoEntry: false});
	} catch {
		return undefined;
	}
}
