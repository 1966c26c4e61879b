/** When something is done that is asked for more often than it should be. */

/** Work that is asked for by `call`, and done later and less often. */
export type Timed = {
	readonly call: () => void;
	/** What is still due is not done. */
	readonly stop: () => void;
};

/** Calls `work` when `call` has not been called for `pause` ms. */
export function settle(pause: number, work: () => void): Timed {
	let timer: NodeJS.Timeout | undefined;
	const stop = () => clearTimeout(timer);
	return {
		call() {
			stop();
			timer = setTimeout(work, pause);
		},
		stop,
	};
}

/** Calls `work` once for all calls of one turn of the event loop, at its end. */
export function oncePerTurn(work: () => void): Timed {
	let due: NodeJS.Immediate | null = null;
	return {
		call() {
			due ??= setImmediate(() => {
				due = null;
				work();
			});
		},
		stop() {
			if (due) clearImmediate(due);
		},
	};
}

/**
 * Calls `work` at once, then at most every `pause` ms; a call in between is made up for at its end, and so is one
 * that `work` says it did nothing about.
 */
export function throttle(pause: number, work: () => boolean): Timed {
	let timer: NodeJS.Timeout | null = null;
	let isDue = false;
	const call = () => {
		if (timer) {
			isDue = true;
			return;
		}
		isDue = !work();
		timer = setTimeout(() => {
			timer = null;
			if (isDue) call();
		}, pause);
	};
	return {
		call,
		stop() {
			if (timer) clearTimeout(timer);
		},
	};
}
