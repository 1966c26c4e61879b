import {realpathSync, rmSync, statSync} from 'node:fs';
import {Worker} from 'node:worker_threads';
import {resolveRoots} from '../corpus/find-files.ts';
import {hasAdvice} from '../text/advised-error.ts';
import type {Corrections} from './corrections.ts';
import type {Library} from './library.ts';
import {damaged, explainUnwritable} from './library-error.ts';
import {takeLock} from './lock.ts';
import {cacheFolder, libraryFile, removeLibraryFile} from './places.ts';
import {
	type FromReader,
	type ReaderData,
	type ReadingOptions,
	type ReadingProgress,
	type ReadingSummary,
	TIME_LIMIT,
	type ToReader,
} from './reading/reading.ts';
import {StoredLibrary} from './stored/stored-library.ts';
import {Pulse, watchPulse} from './threads/pulse.ts';
import {THREAD_LIMITS} from './threads/thread-limits.ts';
import {ThreadedLibrary} from './threads/threaded-library.ts';
import {workerFile} from './threads/worker-file.ts';

export type {ReadingOptions, ReadingProgress, ReadingSummary} from './reading/reading.ts';

/** A library and what keeps it up to date. It is closed by `library.close()`, which does not end a reading. */
export type OpenedLibrary = {
	/** Answers from the first moment: what an earlier reading stored, or nothing. */
	readonly library: Library;
	/** From now on the library answers by these corrections, a value that may be another one at any call. */
	correct(corrections: () => Corrections): void;
	/** From now on `told` is called when what is stored turns out to be damaged: it is not told, the library is empty. */
	onDamage(told: () => void): void;
	/** From now on damage that is met is a LibraryError for whoever asks, and what is stored is removed. */
	failOnDamage(): void;
	/** Brings the library up to date in worker threads. `onProgress` is called at most every 50 ms. */
	startReading(onProgress?: (progress: ReadingProgress) => void): CorpusReading;
};

/** A reading of the corpus that is under way. */
export type CorpusReading = {
	/**
	 * Fulfilled when all is read or {@link stop} took effect, also when the library cannot be written but holds what an earlier
	 * reading stored; rejected when it holds nothing.
	 */
	readonly done: Promise<ReadingSummary>;
	/** Ends the reading soon; what was read stays. */
	stop(): Promise<void>;
};

/** Where a library is kept, how it is read, and which of its lists a thread searches. */
export type OpenOptions = ReadingOptions & {
	/** Where library files are kept; by default under the reader's cache folder. */
	readonly folder?: string;
	/** Lists of more rows than this are searched by a thread (see `pending` of RowList); without it, none are. */
	readonly largeFrom?: number;
};

/** Opens the library of the corpus that is made of these files and folders. Does not read the corpus. */
export function openLibrary(paths: readonly string[], options: OpenOptions = {}): OpenedLibrary {
	const file = fileOf(paths, options.folder);
	const {largeFrom} = options;
	const library = largeFrom === undefined ? new StoredLibrary(file) : new ThreadedLibrary(file, largeFrom);
	return {
		library,
		correct: corrections => library.correct(corrections),
		onDamage: told => library.onDamage(told),
		failOnDamage: () =>
			library.onDamage(() => {
				removeLibrary(file);
				throw damaged(file);
			}),
		startReading(onProgress = () => {}) {
			const start = () =>
				startReading(paths.map(realPath), file, {...options, anew: library.isDamaged}, onProgress);
			let reading = start();
			const done = reading.done
				.then(summary => {
					// Damage may lie where only the screen looks, not the reader of the corpus.
					if (!library.isDamaged || summary.stopped) return summary;
					reading = start();
					return reading.done;
				})
				.finally(() => library.settle());
			return {done, stop: () => reading.stop()};
		},
	};
}

/**
 * Removes the library of a corpus; what the reader made is elsewhere. Returns whether there was one.
 * @throws LibraryError when it cannot be removed
 */
export function forgetLibrary(paths: readonly string[], folder?: string): boolean {
	const file = fileOf(paths, folder);
	try {
		if (!statSync(file, {throwIfNoEntry: false})) return false;
	} catch (error) {
		throw explainUnwritable(file, error);
	}
	removeLibrary(file);
	return true;
}

/** Throws LibraryError when it cannot be removed. */
function removeLibrary(file: string): void {
	try {
		// The lock file goes only while it is ours: another that waits for it must not be left with a lost one.
		const lock = takeLock(file);
		removeLibraryFile(file);
		if (lock) rmSync(`${file}.lock`, {force: true});
		lock?.release();
	} catch (error) {
		throw explainUnwritable(file, error);
	}
}

const fileOf = (paths: readonly string[], folder = cacheFolder()): string =>
	libraryFile(
		resolveRoots(paths).roots.map(({absolute}) => absolute),
		folder,
	);

function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}

function startReading(
	roots: readonly string[],
	file: string,
	options: ReadingOptions,
	onProgress: (progress: ReadingProgress) => void,
): CorpusReading {
	let worker: Worker;
	let isStopped = false;
	const run = (settings: ReadingOptions): Promise<ReadingSummary> =>
		new Promise((resolve, reject) => {
			const pulse = new Pulse();
			const data: ReaderData = {roots, file, options: settings, pulse: pulse.memory};
			worker = new Worker(workerFile('reader'), {
				workerData: data,
				execArgv: [],
				resourceLimits: THREAD_LIMITS,
			});
			const unwatch = watchPulse(pulse, settings.timeLimit ?? TIME_LIMIT, () => {
				void worker.terminate();
				reject(new Error('The thread that reads the corpus hung.'));
			});
			worker.on('message', (message: FromReader) => {
				if (message.type === 'progress') onProgress(message.progress);
				else resolve(message.summary);
			});
			worker.on('error', reject);
			worker.on('exit', () => {
				unwatch();
				reject(new Error('The thread that reads the corpus ended early.'));
			});
		});
	// A few files are annotated by the reader thread itself; should one of them bring it down, all are
	// done by threads that may die.
	const done = run(options).catch(error => {
		if (isStopped || options.alwaysWorkers || hasAdvice(error)) throw error;
		return run({...options, alwaysWorkers: true});
	});
	return {
		done,
		async stop() {
			isStopped = true;
			worker.postMessage({type: 'stop'} satisfies ToReader);
			await done.then(
				() => {},
				() => {},
			);
		},
	};
}
