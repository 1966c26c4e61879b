/**
 * The best level that each row has reached so far, in typed arrays that are made once and used for every
 * query: of a million names, a query of two letters meets a hundred thousand, too many for a Map.
 */
export class LevelBoard {
	/** 0: not met; else the level and 1. Zero between queries. */
	readonly #met: Uint8Array;
	/** Rows met, in the order of meeting; as far as there is room. */
	readonly #rows: Int32Array;
	/** How many rows have reached each level and 1. */
	readonly #counts: Int32Array;
	#size = 0;

	/** For `rows` rows and levels from 0 to `levels` - 1, 255 at most. */
	constructor(rows: number, levels: number) {
		this.#met = new Uint8Array(rows);
		// To sort more rows, and to go to them one by one, takes longer than to look at all.
		this.#rows = new Int32Array(Math.max(64, rows >> 6));
		this.#counts = new Int32Array(levels + 1);
	}

	/** How many rows were met. */
	get size(): number {
		return this.#size;
	}

	/** Notes that a row matches at a level; the best one counts. */
	meet(row: number, level: number): void {
		const known = this.#met[row]!;
		if (known === 0) this.#rows[this.#size++] = row;
		else if (known <= level + 1) return;
		else this.#counts[known]!--;
		this.#met[row] = level + 1;
		this.#counts[level + 1]!++;
	}

	/** The same for many rows. */
	meetAll(rows: Int32Array, level: number): void {
		const met = this.#met;
		const first = this.#rows;
		let size = this.#size;
		let reached = 0;
		for (let n = 0; n < rows.length; n++) {
			const row = rows[n]!;
			const known = met[row]!;
			if (known === 0) {
				if (size < first.length) first[size] = row;
				size++;
			} else if (known <= level + 1) continue;
			else this.#counts[known]!--;
			met[row] = level + 1;
			reached++;
		}
		this.#counts[level + 1]! += reached;
		this.#size = size;
	}

	/** The rows met, best level first and then in their order. Forgets them. */
	take(): Int32Array {
		const met = this.#met;
		const ranked = new Int32Array(this.#size);
		/** Where the next row of each level goes. */
		const next = new Int32Array(this.#counts.length);
		for (let level = 1; level < next.length; level++)
			next[level] = next[level - 1]! + this.#counts[level - 1]!;
		if (this.#size > this.#rows.length) {
			for (let row = 0; row < met.length; row++) {
				const level = met[row]!;
				if (level > 0) ranked[next[level]!++] = row;
			}
			met.fill(0);
		} else {
			const rows = this.#rows.subarray(0, this.#size).sort();
			for (let n = 0; n < rows.length; n++) {
				const row = rows[n]!;
				ranked[next[met[row]!]!++] = row;
				met[row] = 0;
			}
		}
		this.#counts.fill(0);
		this.#size = 0;
		return ranked;
	}
}
