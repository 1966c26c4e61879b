import type {Corrections} from '../library/corrections.ts';
import type {Passage} from '../library/passage.ts';
import type {Correction} from './correction.ts';
import type {Action} from './entry.ts';
import type {Mark} from './mark.ts';
import type {LinePlace} from './read-folder.ts';

/**
 * What the reader made. Every change is on the disk when its method returns; when it cannot be written the
 * method throws NotebookError and nothing changes.
 */
export interface Notebook {
	readonly folder: string;
	/** Grows with every change. */
	revision(): number;
	/** By document path, then record, then span. */
	marks(): readonly Mark[];
	get(id: string): Mark | undefined;
	/** Keeps a passage; marking the same span of the same text again returns the mark that is there. */
	mark(passage: Passage, quote: string | null): Mark;
	/** Keeps several passages in one step (and one undo). */
	markAll(passages: readonly {readonly passage: Passage; readonly quote: string | null}[]): readonly Mark[];
	/** Does nothing when there is no such mark. */
	unmark(id: string): void;
	unmarkAll(ids: readonly string[]): void;
	/** Replaces the labels; duplicates and blank ones are dropped. Throws RangeError when there is no such mark. */
	label(id: string, labels: readonly string[]): void;
	/** Replaces the note; a blank one or null removes it. Throws RangeError when there is no such mark. */
	note(id: string, text: string | null): void;
	/** A value: another one after each correction. */
	corrections(): Corrections;
	/** Keeps a correction, as one step of undo. */
	correct(correction: Correction): void;
	/** Takes back the last change made through this object; null when there is none left. */
	undo(): Undone | null;
	/** Does again what the last undo took back; null when there is nothing, or something new was done since. */
	redo(): Undone | null;
	/**
	 * Reads what other processes have added since. Returns whether that was anything.
	 * @throws NotebookError when the folder is there and cannot be read
	 */
	refresh(): boolean;
	/** The lines of its files that are damaged or of a later version: what they kept is not there. */
	unread(): readonly LinePlace[];
	close(): void;
}

/** The action that was taken back or done again: how many marks it is about, or what it corrected. */
export type Undone =
	| {readonly type: Exclude<Action['type'], 'undo' | 'redo' | Correction['type']>; readonly marks: number}
	| Correction;

/** What a notebook records about the corpus it belongs to. */
export type CorpusInfo = {
	/** A name for the reader: the last part of its path. */
	readonly label: string;
	/** sha256 of the sources of up to a few dozen documents. */
	readonly samples: readonly string[];
};
