import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {takeLock} from '../library/lock.ts';
import {cacheFolder} from '../library/places.ts';
import {UserError} from './user-error.ts';

/** Milliseconds between two looks, and until it is given up. */
const POLL = 20;
const PATIENCE = 30_000;

/**
 * Does `work` while no other dossier of this reader adds to a file: of two that read the same file first and write it
 * then, the one that is done last would leave out what the other has added. One lock for all files, since it is held
 * for a moment only.
 * @throws UserError when another one keeps it
 */
export async function whileNobodyAdds<Result>(work: () => Result): Promise<Result> {
	const file = join(cacheFolder(), 'append');
	let lock = takeLock(file);
	for (let waited = 0; !lock; waited += POLL) {
		if (waited >= PATIENCE)
			throw new UserError(
				'Another dossier has been adding to a file for half a minute; nothing was written.',
				'See whether it was stopped, and try again.',
			);
		await pause(POLL);
		lock = takeLock(file);
	}
	try {
		return work();
	} finally {
		lock.release();
	}
}
