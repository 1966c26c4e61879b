import type {Corrections} from '../corrections.ts';
import type {ListName} from '../library.ts';
import type {Answer, Question} from './questions.ts';
import {SearchThread} from './search-thread.ts';

/** The answer is there when `done` is fulfilled: ask again. */
export type Pending = {readonly type: 'pending'; readonly done: Promise<void>};

const KEPT = 24; // answers

/** Questions to the thread that searches, and its answers for as long as the library stays as it is. */
export class LaterAnswers {
	readonly #file: string;
	readonly #answers = new Map<string, Answer | Pending>();
	#thread: SearchThread | null = null;
	#revision = -1;
	#corrections: Corrections | null = null;
	#deaths = 0;

	/** The thread starts with the first question, or when one is to be prepared for. */
	constructor(file: string) {
		this.#file = file;
	}

	/** The thread died more than once: there is no use in asking it again. */
	get isBroken(): boolean {
		return this.#deaths > 1;
	}

	/** The thread was started, and has the file that was there then. */
	get isRunning(): boolean {
		return this.#thread !== null;
	}

	/** The answer, or that it is on its way; asked again when it was replaced by a newer question meanwhile. */
	ask(revision: number, question: Question): Answer | Pending {
		if (revision !== this.#revision) this.#answers.clear();
		this.#revision = revision;
		const key = JSON.stringify(question);
		const known = this.#answers.get(key);
		if (known) return known;
		const asked = this.#running().ask(question);
		if ('now' in asked) {
			this.#keep(key, asked.now);
			return asked.now;
		}
		const pending: Pending = {
			type: 'pending',
			done: asked.later.then(answer => {
				if (this.#answers.get(key) !== pending) return;
				this.#answers.delete(key);
				if (answer) this.#keep(key, answer);
			}),
		};
		this.#keep(key, pending);
		return pending;
	}

	/** The answer when it is there, of which nothing is kept; null when the thread failed. */
	async askOnce(question: Question): Promise<Answer | null> {
		const asked = this.#running().ask(question);
		return 'now' in asked ? asked.now : await asked.later;
	}

	/** The filter of a list is about to be used. */
	prepare(list: ListName): void {
		this.#running().prepare(list);
	}

	#running(): SearchThread {
		this.#thread ??= new SearchThread(this.#file, () => {
			this.#thread = null;
			this.#deaths++;
		});
		if (this.#corrections !== this.#thread.corrections) this.#thread.correct(this.#corrections);
		return this.#thread;
	}

	/** What is asked from now on is answered by these corrections. */
	correct(corrections: Corrections): void {
		this.#corrections = corrections;
	}

	/** Tells the thread that the reading is over: its indexes must be up to date from now on. */
	settle(): void {
		this.#thread?.settle();
	}

	/** Ends the thread; what was pending is never answered. */
	close(): void {
		this.#thread?.close();
		this.#thread = null;
	}

	#keep(key: string, answer: Answer | Pending): void {
		this.#answers.set(key, answer);
		if (this.#answers.size > KEPT) this.#answers.delete(this.#answers.keys().next().value!);
	}
}
