import type {Behind} from '../behind.ts';

/** How far the reading of a corpus has come. */
export type ReadingProgress = {
	/**
	 * `waiting`: another process is reading the same corpus. `indexing`: all is stored, and its words are
	 * being made searchable.
	 */
	readonly phase: 'waiting' | 'finding' | 'reading' | 'indexing' | 'finishing';
	/** Files met so far. */
	readonly found: number;
	/** Files among them whose content is stored, whether read now or unchanged since an earlier run. */
	readonly read: number;
	/** Files that have to be read now. */
	readonly changed: number;
	/** Files among them that could not be read. */
	readonly failed: number;
	/** In phase `indexing`, how many documents of those that could not be searched now can. */
	readonly indexing: {readonly done: number; readonly total: number} | null;
};

/** What a reading did. */
export type ReadingSummary = {
	readonly found: number;
	readonly changed: number;
	readonly failed: number;
	/** Files that are gone since the last reading. */
	readonly removed: number;
	/** It was asked to stop before it was done. */
	readonly stopped: boolean;
	/** Nothing was done, as the library cannot be written: it answers by what it holds. */
	readonly behind?: Behind;
};

/** What a reading is started with. */
export type ReadingOptions = {
	/** Read every file again. */
	readonly rebuild?: boolean;
	/**
	 * Whether all that was read can be found by its words: by {@link Library.search}, as a near-copy, as the same
	 * quote in another text. True by default. Without it names and quotes are there sooner, and the next reading
	 * that wants it makes up for it.
	 */
	readonly searchable?: boolean;
	/** Throw away what is stored, which was found damaged, and read every file. */
	readonly anew?: boolean;
	/** Milliseconds that one document may take before its file is given up. */
	readonly timeLimit?: number;
	/** Worker threads that annotate; by default one fewer than there are processors, both of two. */
	readonly annotators?: number;
	/** Files that may be found ahead of the threads that read them; 20,000 by default. */
	readonly queue?: number;
	/**
	 * Somebody is at the keyboard: the threads that read wait while others of the machine have work to do, and what
	 * they read can be seen at once.
	 */
	readonly givesWay?: boolean;
	/** Annotate in worker threads even when there is little to do. */
	readonly alwaysWorkers?: boolean;
};

/** The slowest documents met, at the size limit, take a few seconds. */
export const TIME_LIMIT = 30_000;

/** What the reader thread is started with. */
export type ReaderData = {
	readonly roots: readonly string[];
	readonly file: string;
	readonly options: ReadingOptions;
	readonly pulse: SharedArrayBuffer;
};

/**
 * What the reader thread tells. It has no message for a failure: that is thrown there, and arrives as the
 * `error` of the worker.
 */
export type FromReader =
	| {readonly type: 'progress'; readonly progress: ReadingProgress}
	| {readonly type: 'done'; readonly summary: ReadingSummary};

/** What the reader thread is told. */
export type ToReader = {readonly type: 'stop'};
