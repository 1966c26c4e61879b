import {Worker} from 'node:worker_threads';
import type {FoundFile} from '../../corpus/find-files.ts';
import type {Problem} from '../../corpus/problem.ts';
import {errorCode, errorLine} from '../../text/error-words.ts';
import type {PackedDocument} from '../packed.ts';
import {Pulse, watchPulse} from './pulse.ts';
import {THREAD_LIMITS} from './thread-limits.ts';
import {workerFile} from './worker-file.ts';

/** What became of one task: any number of documents and problems, then its `end`. */
export type PackedItem = {readonly task: number} & (
	| {readonly type: 'document'; readonly document: PackedDocument}
	| {readonly type: 'problem'; readonly problem: Problem}
	| {readonly type: 'end'}
);

/** A batch, which is answered with `taken`: a thread that has too much text on its way waits for that. */
export type FromAnnotator = readonly PackedItem[];

/** `task`: from 1 (0 in the pulse says that the thread is at no file), and never used again. */
export type ToAnnotator =
	| {readonly type: 'read'; readonly task: number; readonly file: FoundFile}
	| {readonly type: 'taken'};

/** What becomes of the files; called in the thread that owns the pool. */
export type Receiver = {
	readonly document: (file: FoundFile, document: PackedDocument) => void;
	readonly problem: (file: FoundFile, problem: Problem) => void;
	readonly end: (file: FoundFile) => void;
	/** The file is read once more from its start: its thread was lost, though not over this file. */
	readonly again: (file: FoundFile) => void;
	/** The thread died or hung over this file: nothing of it is to be kept. */
	readonly lost: (file: FoundFile, problem: Problem) => void;
	/** A batch was handed over and there may be room for more files. */
	readonly ready: () => void;
};

const IN_FLIGHT = 1_000; // files sent ahead to one thread: it has to do while the writer commits a batch

type Annotator = {
	readonly worker: Worker;
	readonly pulse: Pulse;
	/** Sent and not ended, oldest first. */
	readonly files: Map<number, FoundFile>;
	readonly unwatch: () => void;
};

/** Threads that annotate files. One that dies or hangs costs the file it was at, and is replaced. */
export class Annotators {
	readonly #receiver: Receiver;
	readonly #timeLimit: number;
	readonly #threads: Annotator[];
	#tasks = 0;
	#isClosed = false;

	constructor(count: number, timeLimit: number, receiver: Receiver) {
		this.#receiver = receiver;
		this.#timeLimit = timeLimit;
		this.#threads = Array.from({length: count}, () => this.#start());
	}

	/** Files that were taken and are not ended. */
	get busy(): number {
		return this.#threads.reduce((sum, {files}) => sum + files.size, 0);
	}

	/** Sends a file to the thread with the least to do; false when all have enough. */
	take(file: FoundFile): boolean {
		let least = this.#threads[0]!;
		for (const thread of this.#threads) if (thread.files.size < least.files.size) least = thread;
		if (least.files.size >= IN_FLIGHT) return false;
		this.#send(least, file);
		return true;
	}

	/** Ends the threads, whatever they are at work on; what they had not sent is lost. */
	async close(): Promise<void> {
		this.#isClosed = true;
		await Promise.all(
			this.#threads.map(({worker, unwatch}) => {
				unwatch();
				return worker.terminate();
			}),
		);
	}

	#send({worker, files}: Annotator, file: FoundFile): void {
		const task = ++this.#tasks;
		files.set(task, file);
		worker.postMessage({type: 'read', task, file} satisfies ToAnnotator);
	}

	#start(): Annotator {
		const pulse = new Pulse();
		const worker = new Worker(workerFile('annotator'), {
			workerData: pulse.memory,
			execArgv: [],
			resourceLimits: THREAD_LIMITS,
		});
		const thread: Annotator = {
			worker,
			pulse,
			files: new Map(),
			unwatch: watchPulse(pulse, this.#timeLimit, task => this.#lose(thread, task, HUNG)),
		};
		worker.on('message', (batch: FromAnnotator) => {
			if (this.#isClosed || !this.#threads.includes(thread)) return;
			for (const item of batch) this.#receive(thread, item);
			worker.postMessage({type: 'taken'} satisfies ToAnnotator);
			this.#receiver.ready();
		});
		worker.on('error', error => this.#lose(thread, pulse.task, diedOf(error)));
		worker.on('exit', () => this.#lose(thread, pulse.task, DIED));
		return thread;
	}

	#receive(thread: Annotator, item: PackedItem): void {
		const file = thread.files.get(item.task)!;
		if (item.type === 'document') this.#receiver.document(file, item.document);
		else if (item.type === 'problem') this.#receiver.problem(file, item.problem);
		else {
			thread.files.delete(item.task);
			this.#receiver.end(file);
		}
	}

	/** Replaces a thread; the file of `task` is lost, the others it had are sent again. */
	#lose(thread: Annotator, task: number, [reason, advice]: readonly [string, string]): void {
		const at = this.#threads.indexOf(thread);
		if (at < 0 || this.#isClosed) return;
		thread.unwatch();
		void thread.worker.terminate();
		const heir = this.#start();
		this.#threads[at] = heir;
		const [oldest] = thread.files.keys();
		const lost = thread.files.has(task) ? task : oldest;
		for (const [id, file] of thread.files)
			if (id === lost) this.#receiver.lost(file, {path: file.path, record: null, reason, advice});
			else {
				this.#receiver.again(file);
				this.#send(heir, file);
			}
		this.#receiver.ready();
	}
}

type Explanation = readonly [reason: string, advice: string];

const HUNG: Explanation = [
	'Reading this file took too long and was given up.',
	'Split it, or take out what is not news; please report it if it is an ordinary article.',
];

const DIED: Explanation = [
	'The thread that read this file died.',
	'Please report it, with the file if you may.',
];

const diedOf = (error: Error): Explanation =>
	errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY'
		? ['Reading this file took too much memory and was given up.', 'Split it into smaller files.']
		: [`The thread that read this file failed (${errorLine(error)}).`, DIED[1]];
