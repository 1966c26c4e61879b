/**
 * The best level that each row has reached so far, in typed arrays that are made once and used for every
 * query: of a million names, a query of two letters meets a hundred thousand, too many for a Map.
 */
export class LevelBoard {
	readonly #levels: number;
	/** 0: not met; else the level and 1. Zero between queries. */
	readonly #met: Uint8Array;
	/** Rows met, in the order of meeting. */
	readonly #rows: Int32Array;
	#size = 0;

	/** For `rows` rows and levels from 0 to `levels` - 1, 255 at most. */
	constructor(rows: number, levels: number) {
		this.#levels = levels;
		this.#met = new Uint8Array(rows);
		this.#rows = new Int32Array(rows);
	}

	/** How many rows were met. */
	get size(): number {
		return this.#size;
	}

	meet(row: number, level: number): void {
		const known = this.#met[row]!;
		if (known === 0) this.#rows[this.#size++] = row;
		else if (known <= level + 1) return;
		this.#met[row] = level + 1;
	}

	/** The rows met, best level first and then in their order. Forgets them. */
	take(): Int32Array {
		const ends = new Int32Array(this.#levels + 1);
		const rows = this.#rows.subarray(0, this.#size);
		for (const row of rows) ends[this.#met[row]!]!++;
		for (let level = 1; level <= this.#levels; level++) ends[level]! += ends[level - 1]!;
		const ranked = new Int32Array(this.#size);
		// Sorting many rows takes longer than looking at all.
		if (this.#size > this.#met.length >> 4) {
			for (let row = 0; row < this.#met.length; row++) {
				const met = this.#met[row]!;
				if (met > 0) ranked[ends[met - 1]!++] = row;
			}
		} else for (const row of rows.sort()) ranked[ends[this.#met[row]! - 1]!++] = row;
		this.forget();
		return ranked;
	}

	forget(): void {
		for (let n = 0; n < this.#size; n++) this.#met[this.#rows[n]!] = 0;
		this.#size = 0;
	}
}
