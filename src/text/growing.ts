/** Integers that are added one by one, four bytes each. */
export class Growing {
	length = 0;
	#values = new Int32Array(1 << 12);

	/** Adds one, a signed integer of 32 bits. */
	push(value: number): void {
		if (this.length === this.#values.length) {
			const more = new Int32Array(2 * this.length);
			more.set(this.#values);
			this.#values = more;
		}
		this.#values[this.length++] = value;
	}

	/** The integer of this number; `index` must be below {@link length}. */
	at(index: number): number {
		return this.#values[index]!;
	}

	/** The integers so far, in an array of just their number. */
	toArray(): Int32Array {
		return this.#values.slice(0, this.length);
	}
}
