/** Numbers that look random and are the same for the same seed on every machine (mulberry32). */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** At least 0, below 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number from `low` to `high`, both included. */
	between(low: number, high: number): number {
		return low + Math.floor(this.next() * (high - low + 1));
	}

	pick<Item>(items: readonly Item[]): Item {
		return items[Math.floor(this.next() * items.length)]!;
	}

	/** An index below `count`; low ones are much likelier, as few names are in most of the news (Zipf, s = 1). */
	zipf(count: number): number {
		return Math.min(count - 1, Math.floor(Math.exp(this.next() * Math.log(count + 1))) - 1);
	}

	chance(of: number): boolean {
		return this.next() < of;
	}
}
