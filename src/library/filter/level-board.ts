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

	/** The same for many rows. */
	meetAll(rows: Int32Array, level: number): void {
		const met = this.#met;
		for (let n = 0; n < rows.length; n++) {
			const row = rows[n]!;
			const known = met[row]!;
			if (known === 0) this.#rows[this.#size++] = row;
			else if (known <= level + 1) continue;
			met[row] = level + 1;
		}
	}

	/** The rows met, best level first and then in their order. Forgets them. */
	take(): Int32Array {
		const met = this.#met;
		const ranked = new Int32Array(this.#size);
		const ends = new Int32Array(this.#levels + 1);
		const addUp = () => {
			for (let level = 1; level <= this.#levels; level++) ends[level]! += ends[level - 1]!;
		};
		// To sort many rows, and to go to them one by one, takes longer than to look at all.
		if (this.#size > met.length >> 6) {
			for (let row = 0; row < met.length; row++) ends[met[row]!]!++;
			ends[0] = 0;
			addUp();
			for (let row = 0; row < met.length; row++) {
				const level = met[row]!;
				if (level > 0) ranked[ends[level - 1]!++] = row;
			}
			met.fill(0);
		} else {
			const rows = this.#rows.subarray(0, this.#size).sort();
			for (const row of rows) ends[met[row]!]!++;
			addUp();
			for (const row of rows) {
				ranked[ends[met[row]! - 1]!++] = row;
				met[row] = 0;
			}
		}
		this.#size = 0;
		return ranked;
	}
}
