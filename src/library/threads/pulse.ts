/**
 * Signs of life of a thread, in memory that it shares with the thread that watches it: they are there even
 * when either is too busy to send or receive a message.
 */
export class Pulse {
	readonly #cells: Int32Array<SharedArrayBuffer>;

	constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(8)) {
		this.#cells = new Int32Array(memory);
	}

	/** What the other thread makes its own `Pulse` from. */
	get memory(): SharedArrayBuffer {
		return this.#cells.buffer;
	}

	/** The task at work, a positive number; 0 while there is none or it waits for others. */
	get task(): number {
		return Atomics.load(this.#cells, TASK);
	}

	set task(task: number) {
		Atomics.store(this.#cells, TASK, task);
		this.beat();
	}

	/** Says that the task moved on. */
	beat(): void {
		Atomics.add(this.#cells, BEATS, 1);
	}

	/** How often there was a sign of life; two equal counts in a row are none. */
	get beats(): number {
		return Atomics.load(this.#cells, BEATS);
	}
}

const TASK = 0;
const BEATS = 1;

/** Calls `onHang` when the pulse has a task that did not move on for `limit` ms. Returns how to end the watch. */
export function watchPulse(pulse: Pulse, limit: number, onHang: (task: number) => void): () => void {
	let beats = pulse.beats;
	let quiet = 0;
	const interval = Math.max(10, Math.min(limit / 4, 1000));
	const timer = setInterval(() => {
		if (pulse.task === 0 || pulse.beats !== beats) {
			beats = pulse.beats;
			quiet = 0;
		} else if (++quiet * interval >= limit) {
			clearInterval(timer);
			onHang(pulse.task);
		}
	}, interval);
	timer.unref();
	return () => clearInterval(timer);
}
