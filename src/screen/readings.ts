import type {Progress} from '../explorer/world.ts';
import {type Behind, formatBehind, isOutdated} from '../library/behind.ts';
import type {CorpusReading, ReadingProgress} from '../library/open-library.ts';
import {hasAdvice} from '../text/advised-error.ts';

/** Begins to bring the library up to date. */
export type StartReading = (onProgress: (progress: ReadingProgress) => void) => CorpusReading;

/** Readings of the corpus while the explorer runs: one at its start, one more whenever marks are verified. */
type Readings = {
	/** How far the first one is; null when it is over, or there is nothing to read. */
	readonly progress: () => Progress | null;
	/** Why the corpus could not be read at all, and what to do about it. */
	readonly failure: () => string | null;
	/** By the last reading that ended: what is stored answers, as it cannot be written; else null. */
	readonly behind: () => Behind | null;
	readonly isRunning: () => boolean;
	/** Fulfilled when all is read, or {@link failure} says why not. */
	readonly readFirst: (onProgress: () => void) => Promise<void>;
	/** Rejected when the library is not up to date then, also when it was stopped on the way. */
	readonly readAgain: (onProgress?: () => void) => Promise<void>;
	/** Ends all that run; fulfilled when they did, or do not for so long that nobody would wait for them. */
	readonly stop: () => Promise<void>;
};

/** How long the end waits for readings to stop, in ms; what was committed is safe. */
const LONGEST_STOP = 3000;

/** Nothing is read before it is asked for; without `start` there is nothing to read. */
export function openReadings(start: StartReading | undefined): Readings {
	let progress: Progress | null = start ? {done: 0, total: null} : null;
	let failure: string | null = null;
	let behind: Behind | null = null;
	const running = new Set<CorpusReading>();
	/** Whether it came to its end. */
	const read = async (onProgress: (progress: ReadingProgress) => void): Promise<boolean> => {
		const reading = start?.(onProgress);
		if (!reading) return true;
		running.add(reading);
		try {
			const summary = await reading.done;
			behind = summary.behind ?? null;
			return !summary.stopped;
		} finally {
			running.delete(reading);
		}
	};
	return {
		progress: () => progress,
		failure: () => failure,
		behind: () => behind,
		isRunning: () => running.size > 0,
		async readFirst(onProgress) {
			try {
				await read(now => {
					progress = progressOf(now);
					onProgress();
				});
			} catch (error) {
				const {message} = error as Error;
				failure = hasAdvice(error) ? `${message} ${error.advice}` : message;
			} finally {
				progress = null;
			}
		},
		async readAgain(onProgress = () => {}) {
			if (!(await read(onProgress))) throw new Error('The reading of the corpus was stopped.');
			if (behind && isOutdated(behind)) throw new Error(formatBehind(behind));
		},
		async stop() {
			const stopped = [...running].map(reading => reading.stop().catch(() => {}));
			if (stopped.length > 0) await Promise.race([Promise.all(stopped), wait(LONGEST_STOP)]);
		},
	};
}

const progressOf = ({phase, read, found, indexing}: ReadingProgress): Progress =>
	indexing
		? {...indexing, isIndexing: true}
		: {done: read, total: phase === 'waiting' || phase === 'finding' ? null : found};

const wait = (ms: number): Promise<void> =>
	new Promise(resolve => {
		setTimeout(resolve, ms).unref();
	});
