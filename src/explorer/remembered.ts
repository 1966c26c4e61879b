/** Values by their keys, made when they are first asked for. Of more than `most` the one not asked for longest goes. */
export class Remembered<Value> {
	readonly #most: number;
	readonly #values = new Map<string, Value>();

	constructor(most: number) {
		this.#most = most;
	}

	/** The value kept under `key`, made when there is none. */
	get(key: string, make: () => Value): Value {
		if (!this.#values.has(key)) return this.set(key, make());
		return this.set(key, this.#values.get(key)!);
	}

	/** The value kept under `key`, if there is one; this does not count as asking for it. */
	peek(key: string): Value | undefined {
		return this.#values.get(key);
	}

	/** Keeps `value` instead of what was there. Returns it. */
	set(key: string, value: Value): Value {
		this.#values.delete(key);
		this.#values.set(key, value);
		if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value!);
		return value;
	}

	delete(key: string): void {
		this.#values.delete(key);
	}

	clear(): void {
		this.#values.clear();
	}
}
