import type {ReadingProgress} from '../library/open-library.ts';

const MIN_INTERVAL = 100; // milliseconds between two drawings

/** A line of progress on stderr while the corpus is read: only on a terminal, gone when done. */
export function showProgress(): {update: (progress: ReadingProgress) => void; clear: () => void} {
	let drawn = 0;
	if (!process.stderr.isTTY) return {update: () => {}, clear: () => {}};
	return {
		update({read, found}) {
			const now = Date.now();
			if (now - drawn < MIN_INTERVAL) return;
			drawn = now;
			process.stderr.write(`\r\u001B[Kreading ${read.toLocaleString('en')} of ${found.toLocaleString('en')}`);
		},
		clear() {
			if (drawn > 0) process.stderr.write('\r\u001B[K');
		},
	};
}
