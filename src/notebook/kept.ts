import type {Corrections} from '../library/corrections.ts';
import {applyCorrection, buildCorrections, snapshotOf} from './build-corrections.ts';
import {isCorrection} from './correction.ts';
import type {Entry} from './entry.ts';
import type {Mark} from './mark.ts';
import {applyEntry, buildState, sortMarks} from './state.ts';

/** What the entries of a log amount to: marks and corrections, and the values that readers of the notebook share. */
export class Kept {
	/** Grows with every change. */
	revision = 0;
	#marks = new Map<string, Mark>();
	#corrected = buildCorrections([]);
	#sorted: readonly Mark[] | null = null;
	#corrections: Corrections | null = null;

	/** All anew, from all entries. */
	rebuild(entries: Iterable<Entry>): void {
		const all = [...entries];
		this.#marks = buildState(all);
		this.#corrected = buildCorrections(all);
		this.#corrections = null;
		this.#changed();
	}

	/** One entry more, which comes after all others and takes none of them back. */
	add(entry: Entry): void {
		applyEntry(this.#marks, entry);
		applyCorrection(this.#corrected, entry.action);
		if (isCorrection(entry.action)) this.#corrections = null;
		this.#changed();
	}

	get(id: string): Mark | undefined {
		return this.#marks.get(id);
	}

	/** @throws RangeError when there is no such mark */
	known(id: string): Mark {
		const mark = this.#marks.get(id);
		if (mark === undefined) throw new RangeError(`There is no mark ${id}.`);
		return mark;
	}

	marks(): readonly Mark[] {
		this.#sorted ??= sortMarks(this.#marks.values());
		return this.#sorted;
	}

	corrections(): Corrections {
		this.#corrections ??= snapshotOf(this.#corrected);
		return this.#corrections;
	}

	#changed(): void {
		this.#sorted = null;
		this.revision++;
	}
}
