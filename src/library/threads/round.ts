import type {Document} from '../../corpus/document.ts';
import {isProblem, type Problem} from '../../corpus/problem.ts';
import {packDocuments} from '../reading/pack-documents.ts';
import type {PackedItem} from './annotators.ts';

const MOST_DOCUMENTS = 24; // twice as many save one part in thirty more, and take 20 MB
const ENOUGH_UNITS = 1 << 18; // text, UTF-16 units

/** What was read for one task; null is its end. */
type ReadItem = {readonly task: number; readonly item: Document | Problem | null};

/**
 * What a thread has read and not annotated yet. Documents are annotated together: the first one alone, for the first
 * screen, and twice as many each time.
 */
export class Round {
	#items: ReadItem[] = [];
	#documents = 0;
	#units = 0;
	#enough = 1;

	/** Whether an item may be annotated with those that are here: a long text is alone, so that its time is its own. */
	hasRoomFor(item: Document | Problem): boolean {
		return this.#documents === 0 || isProblem(item) || item.text.length < ENOUGH_UNITS;
	}

	add(task: number, item: ReadItem['item']): void {
		this.#items.push({task, item});
		if (item === null || isProblem(item)) return;
		this.#documents++;
		this.#units += item.text.length;
	}

	/** Whether it is time for {@link pack}. */
	get isFull(): boolean {
		return (
			this.#documents >= this.#enough ||
			this.#units >= ENOUGH_UNITS ||
			this.#items.length >= 2 * MOST_DOCUMENTS
		);
	}

	/**
	 * Annotates what was read, in its order, and is empty again. `onTurn` is called with the task of each document
	 * that is worked at.
	 */
	pack(onTurn: (task: number) => void): PackedItem[] {
		const items = this.#items;
		const tasks: number[] = [];
		const documents: Document[] = [];
		for (const {task, item} of items)
			if (item !== null && !isProblem(item)) {
				tasks.push(task);
				documents.push(item);
			}
		const packed = packDocuments(documents, index => onTurn(tasks[index]!)).values();
		this.#items = [];
		this.#documents = 0;
		this.#units = 0;
		this.#enough = Math.min(MOST_DOCUMENTS, 2 * this.#enough);
		return items.map(({task, item}): PackedItem => {
			if (item === null) return {task, type: 'end'};
			const made = isProblem(item) ? item : packed.next().value!;
			return isProblem(made)
				? {task, type: 'problem', problem: made}
				: {task, type: 'document', document: made};
		});
	}
}
