import {closeSync, fsyncSync, openSync} from 'node:fs';

/** Puts a new name in `folder` on the disk too. Systems that cannot sync a folder need not. */
export function syncFolder(folder: string): void {
	try {
		const handle = openSync(folder, 'r');
		try {
			fsyncSync(handle);
		} finally {
			closeSync(handle);
		}
	} catch {}
}
