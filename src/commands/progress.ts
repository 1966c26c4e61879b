import type {ReadingProgress} from '../library/open-library.ts';
import {formatCount} from '../text/counts.ts';

const MIN_INTERVAL = 100; // milliseconds between two drawings

/** A line of progress on stderr while the corpus is read: only on a terminal, gone when done. */
export function showProgress(): {update: (progress: ReadingProgress) => void; clear: () => void} {
	let drawn = 0;
	// One that is dumb would show the sequences that write over a line.
	if (!process.stderr.isTTY || process.env.TERM === 'dumb') return {update: () => {}, clear: () => {}};
	return {
		update({phase, read, found, indexing}) {
			const now = Date.now();
			if (now - drawn < MIN_INTERVAL) return;
			drawn = now;
			const words =
				phase === 'waiting'
					? 'waiting for another dossier that reads this corpus'
					: indexing
						? `making ${formatCount(indexing.done)} of ${formatCount(indexing.total)} searchable`
						: `reading ${formatCount(read)} of ${formatCount(found)}`;
			process.stderr.write(`\r\u001B[K${words}`);
		},
		clear() {
			if (drawn > 0) process.stderr.write('\r\u001B[K');
			drawn = 0;
		},
	};
}
