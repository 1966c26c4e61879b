import type {Database} from '../database.ts';
import {FREE, SHARE} from '../renewal.ts';
import type {KeptIndexes} from './kept-indexes.ts';
import {buildIndex, type IndexName, type ListIndex, type MadeIndex, readIndex} from './list-index.ts';

const LONGEST_BEHIND = 10_000; // ms, when making it anew is left to the pauses
const WORTH_KEEPING = 200; // ms that an index took to make: below, a reader sees no difference

type Built = {
	readonly index: MadeIndex;
	readonly revision: number;
	/** When it was made, by the clock of the process. */
	readonly at: number;
	/** Milliseconds that it took. */
	readonly cost: number;
};

/**
 * Makes the indexes of a library when they are first asked for, and anew when the library changed; what took long is
 * kept for the next start.
 */
export class ListIndexes {
	readonly #built = new Map<IndexName, Built>();
	readonly #kept: KeptIndexes;
	readonly #renewsInPauses: boolean;
	readonly #worthKeeping: number;
	/** Those that were asked for and were behind the library. */
	readonly #behind = new Set<IndexName>();
	/** Those that nobody searched yet. */
	readonly #cold = new Map<IndexName, Generator<void>>();
	/** Those that are not kept yet, and the one that is being written. */
	readonly #unkept = new Set<IndexName>();
	#keeping: Generator<void> | undefined;

	/**
	 * `renewsInPauses`: large indexes are made anew by {@link renew}, and kept by {@link keep}, when nobody waits for an
	 * answer. `worthKeeping`: those are kept that take longer to make, in milliseconds.
	 */
	constructor(kept: KeptIndexes, {renewsInPauses = false, worthKeeping = WORTH_KEEPING} = {}) {
		this.#kept = kept;
		this.#renewsInPauses = renewsInPauses;
		this.#worthKeeping = worthKeeping;
	}

	/** While a reading goes on, a large index may be a little behind the library. */
	get(db: Database, list: IndexName, revision: number): ListIndex {
		const known = this.#built.get(list);
		if (known?.revision === revision) return known.index;
		const age = performance.now() - (known?.at ?? 0);
		const longest = this.#renewsInPauses ? LONGEST_BEHIND : 0;
		if (known && known.cost > FREE && age < Math.max(longest, SHARE * known.cost)) {
			this.#behind.add(list);
			return known.index;
		}
		return this.#make(db, list, revision);
	}

	/** Makes those anew that were behind the library when they were asked for, as far as it is time for it. */
	renew(db: Database, revision: number): void {
		for (const list of this.#behind) {
			const known = this.#built.get(list);
			if (known && known.revision !== revision && performance.now() - known.at >= SHARE * known.cost)
				this.#make(db, list, revision);
		}
	}

	/** Makes a search that nobody asked for in an index that is new; returns whether there are more to make. */
	warmUp(): boolean {
		const [list] = this.#cold.keys();
		if (list === undefined) return false;
		if (this.#cold.get(list)!.next().done) this.#cold.delete(list);
		return this.#cold.size > 0;
	}

	/** Writes a part of an index that took long to make and is up to date; returns whether there is more to write. */
	keep(db: Database, revision: number): boolean {
		this.#keeping ??= this.#startKeeping(db, revision);
		if (this.#keeping?.next().done) this.#keeping = undefined;
		return this.#keeping !== undefined || this.#unkept.size > 0;
	}

	#startKeeping(db: Database, revision: number): Generator<void> | undefined {
		const [list] = this.#unkept;
		if (list === undefined) return undefined;
		this.#unkept.delete(list);
		const built = this.#built.get(list);
		// While the library grows, none is of use at the next start.
		if (built?.revision !== revision) return undefined;
		return this.#kept.keep(db, list, {...built, parts: built.index.parts()});
	}

	#make(db: Database, list: IndexName, revision: number): ListIndex {
		const start = performance.now();
		const isFirst = !this.#built.has(list);
		const kept = isFirst ? this.#kept.take(db, list, revision, parts => readIndex(list, parts)) : undefined;
		const index = kept?.index ?? buildIndex(db, list);
		const at = performance.now();
		const cost = kept?.cost ?? at - start;
		this.#built.set(list, {index, revision, at, cost});
		this.#behind.delete(list);
		if (isFirst) this.#cold.set(list, index.warmUp());
		if (!kept && cost > this.#worthKeeping) this.#unkept.add(list);
		if (!this.#renewsInPauses) while (this.keep(db, revision));
		return index;
	}

	/** Whether an index is behind the library; from now on none is used that is. */
	settle(revision: number): boolean {
		let isBehind = false;
		for (const [list, built] of this.#built)
			if (built.revision !== revision) {
				this.#built.delete(list);
				isBehind = true;
			}
		return isBehind;
	}
}
