import type {Undone} from './notebook.ts';

/** An entry of this process that can be undone, or (with the id of its undo) done again. */
type Step = {readonly entry: string; readonly undo: string; readonly done: Undone};

/** What this process wrote and can take back, one entry after the other, and then do again. */
export class History {
	#undoable: Step[] = [];
	#redoable: Step[] = [];

	/** An entry was written that is no undo and no redo; what was undone before it stays so. */
	did(entry: string, done: Undone): void {
		this.#undoable.push({entry, undo: '', done});
		this.#redoable = [];
	}

	/**
	 * `undo` writes that an entry is taken back, and returns the id of what it wrote; when it throws, nothing was
	 * undone.
	 */
	undo(undo: (entry: string) => string): Undone | null {
		const step = this.#undoable.at(-1);
		if (step === undefined) return null;
		const id = undo(step.entry);
		this.#undoable.pop();
		this.#redoable.push({...step, undo: id});
		return step.done;
	}

	/** `redo` writes that an undo is taken back; when it throws, nothing was done again. */
	redo(redo: (undo: string) => void): Undone | null {
		const step = this.#redoable.at(-1);
		if (step === undefined) return null;
		redo(step.undo);
		this.#redoable.pop();
		this.#undoable.push(step);
		return step.done;
	}

	clear(): void {
		this.#undoable = [];
		this.#redoable = [];
	}
}
