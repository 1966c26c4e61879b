import {MessageChannel, type MessagePort, receiveMessageOnPort, Worker} from 'node:worker_threads';
import type {Corrections} from '../corrections.ts';
import type {ListName} from '../library.ts';
import {
	ANSWERED,
	type Answer,
	type FromSearcher,
	type Question,
	type SearcherData,
	slotOf,
	type ToSearcher,
	UNASKED,
} from './questions.ts';
import {workerFile} from './worker-file.ts';

/**
 * An answer that is there, or one that will be: `later` is fulfilled with null when a newer question took its
 * place.
 */
type Asked = {readonly now: Answer} | {readonly later: Promise<Answer | null>};

const PATIENCE = 21; // ms to wait for an answer: with the drawing behind it, two frames, where a second drawing would take three
const YOUNG = 12; // MB for what the thread makes and forgets: making an index, V8 would take ten times as much, and keep it
const BUSY_PATIENCE = 2; // ms, while it starts, makes an index, or is still at an earlier question: which is that, above all

/**
 * Asks a thread that searches one library. Most answers come within a few milliseconds, and are waited for:
 * what a key changes is then in the next frame. Others come later.
 */
export class SearchThread {
	readonly #worker: Worker;
	readonly #port: MessagePort;
	readonly #signals = new Int32Array(new SharedArrayBuffer(8));
	readonly #waiting = new Map<number, (answer: Answer | null) => void>();
	#asked = 0;
	/** Those it answers by. */
	corrections: Corrections | null = null;

	/** `onFailure`: the thread died; what was asked is answered with null. */
	constructor(file: string, onFailure: () => void) {
		const {port1, port2} = new MessageChannel();
		// Until it is there: it takes three frames to start.
		Atomics.store(this.#signals, UNASKED, 1);
		const workerData: SearcherData = {
			file,
			port: port2,
			signal: this.#signals.buffer,
		};
		this.#worker = new Worker(workerFile('search'), {
			workerData,
			transferList: [port2],
			execArgv: [],
			resourceLimits: {maxYoungGenerationSizeMb: YOUNG},
		});
		this.#worker.unref();
		this.#port = port1;
		port1.on('message', (message: FromSearcher) => this.#take(message));
		port1.unref();
		let hasFailed = false;
		const fail = () => {
			if (hasFailed) return;
			hasFailed = true;
			for (const number of [...this.#waiting.keys()]) this.#take({number, answer: null});
			onFailure();
		};
		this.#worker.on('error', fail);
		this.#worker.on('exit', fail);
	}

	/**
	 * Waits a moment for the answer, within a frame; when it takes longer, what is there comes `later`, and null
	 * when a newer question took its place or the thread failed.
	 */
	ask(question: Question): Asked {
		const number = ++this.#asked;
		const isBusy = this.#waiting.size > 0 || Atomics.load(this.#signals, UNASKED) === 1;
		// Comparing all names takes longer than any key may wait.
		const patience = question.type === 'suggestions' ? 0 : isBusy ? BUSY_PATIENCE : PATIENCE;
		let now: Answer | null = null;
		let isWaiting = true;
		const later = new Promise<Answer | null>(resolve => {
			this.#waiting.set(number, answer => {
				if (isWaiting) now = answer;
				resolve(answer);
			});
		});
		this.#tell({type: 'ask', number, slot: slotOf(question), question});
		const end = performance.now() + patience;
		while (this.#waiting.has(number)) {
			const before = Atomics.load(this.#signals, ANSWERED);
			for (let got = receiveMessageOnPort(this.#port); got; got = receiveMessageOnPort(this.#port))
				this.#take(got.message as FromSearcher);
			const left = end - performance.now();
			if (!this.#waiting.has(number) || left <= 0) break;
			Atomics.wait(this.#signals, ANSWERED, before, left);
		}
		isWaiting = false;
		return now === null ? {later} : {now};
	}

	/** Has what a list is filtered by made now, not by the first question that needs it. */
	prepare(list: ListName): void {
		Atomics.store(this.#signals, UNASKED, 1);
		this.#tell({type: 'prepare', list});
	}

	/** What is asked from now on is answered by these corrections. */
	correct(corrections: Corrections | null): void {
		this.corrections = corrections;
		if (corrections) this.#tell({type: 'correct', corrections});
	}

	/** Tells the thread that the reading is over: its indexes must be up to date from now on. */
	settle(): void {
		this.#tell({type: 'settle'});
	}

	/** Ends the thread; what was asked stays without an answer. */
	close(): void {
		this.#worker.removeAllListeners();
		void this.#worker.terminate();
	}

	#take({number, answer}: FromSearcher): void {
		const resolve = this.#waiting.get(number);
		this.#waiting.delete(number);
		resolve?.(answer);
	}

	#tell(message: ToSearcher): void {
		this.#port.postMessage(message);
	}
}
