import {readlinkSync} from 'node:fs';
import {constants, setPriority} from 'node:os';
import {basename} from 'node:path';

/**
 * Lets this thread, and those that it starts, wait for a processor while other threads want one: a key is then
 * answered at once also while all processors read a corpus, and nothing is lost when no key comes. On Linux alone,
 * where threads have priorities of their own (setpriority(2)); elsewhere it does nothing.
 */
export function giveWay(): void {
	try {
		setPriority(
			Number(basename(readlinkSync('/proc/thread-self'))),
			constants.priority.PRIORITY_BELOW_NORMAL,
		);
	} catch {
		// Not Linux, or not allowed: the reading is no slower for it.
	}
}
