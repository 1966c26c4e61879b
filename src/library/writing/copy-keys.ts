/** The documents that one hash is a key of: they lie together, the one with the smallest place first. */
export type KeyRun = {
	readonly hash: number;
	readonly places: readonly number[];
	readonly documents: readonly number[];
};

/** Keys that one set may have: a hash and an index are sorted as one exact number. */
const MOST_KEYS = 2 ** 21;

/** Keys of documents, gathered in any order and read in that of hash and place; 18 bytes each. */
export class CopyKeys {
	#hashes = new Uint32Array(1024);
	#places = new Float64Array(1024);
	#documents = new Int32Array(1024);
	#size = 0;

	/** How many keys were added. */
	get size(): number {
		return this.#size;
	}

	/** `hash` is an unsigned 32-bit integer, `place` a hash of the document's id. */
	add(hash: number, place: number, document: number): void {
		if (this.#size === MOST_KEYS) throw new RangeError('There are too many keys for one batch.');
		if (this.#size === this.#hashes.length) this.#grow();
		this.#hashes[this.#size] = hash;
		this.#places[this.#size] = place;
		this.#documents[this.#size++] = document;
	}

	/** The keys by their hashes, rising. */
	*runs(): Iterable<KeyRun> {
		const order = new Float64Array(this.#size);
		for (let n = 0; n < order.length; n++) order[n] = this.#hashes[n]! * MOST_KEYS + n;
		order.sort();
		for (let from = 0, to = 0; from < order.length; from = to) {
			const hash = Math.floor(order[from]! / MOST_KEYS);
			const run: number[] = [];
			for (to = from; to < order.length && Math.floor(order[to]! / MOST_KEYS) === hash; to++)
				run.push(order[to]! % MOST_KEYS);
			if (run.length > 1) run.sort((a, b) => this.#places[a]! - this.#places[b]!);
			yield {
				hash,
				places: run.map(n => this.#places[n]!),
				documents: run.map(n => this.#documents[n]!),
			};
		}
	}

	/** Empty again, for the next batch; the memory is kept. */
	clear(): void {
		this.#size = 0;
	}

	#grow(): void {
		const grow = <Values extends Uint32Array | Float64Array | Int32Array>(larger: Values, values: Values) => {
			larger.set(values);
			return larger;
		};
		const size = 2 * this.#size;
		this.#hashes = grow(new Uint32Array(size), this.#hashes);
		this.#places = grow(new Float64Array(size), this.#places);
		this.#documents = grow(new Int32Array(size), this.#documents);
	}
}
