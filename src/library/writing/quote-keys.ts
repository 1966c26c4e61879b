import type {Database} from '../database.ts';

/** Keys that are gathered at most: the upper half of a key and an index are sorted as one exact number. */
const MOST_KEYS = 2 ** 21;
const LOWER_HALF = 2 ** 16;

/**
 * By what quotes are found by the ids that the rest of the program sees, in a table of its own. Such ids are hashes:
 * in an index of the quotes each new one changes a page of its own, and in a large library all pages with every
 * commit. Gathered and put in in their order, those of one page are written together. They are many: as an object each,
 * those of one batch took 10 MB.
 */
export class QuoteKeys {
	readonly #db: Database;
	#hashes: number[] = [];
	#quotes: number[] = [];

	constructor(db: Database) {
		this.#db = db;
	}

	/** `key` is the id outside, `quote` the row. */
	add(key: string, quote: number): void {
		if (this.#quotes.length === MOST_KEYS) this.flush();
		this.#hashes.push(hashOf(key));
		this.#quotes.push(quote);
	}

	remove(key: string, quote: number): void {
		this.flush();
		this.#db.run('DELETE FROM quote_keys WHERE hash = ? AND quote = ?', hashOf(key), quote);
	}

	/** Writes what was gathered. */
	flush(): void {
		if (this.#quotes.length === 0) return;
		const order = Float64Array.from(
			this.#hashes,
			(hash, n) => Math.floor(hash / LOWER_HALF) * MOST_KEYS + n,
		).sort();
		for (const at of order) {
			const n = at - Math.floor(at / MOST_KEYS) * MOST_KEYS;
			this.#db.run('INSERT INTO quote_keys (hash, quote) VALUES (?, ?)', this.#hashes[n]!, this.#quotes[n]!);
		}
		this.reset();
	}

	/** Forgets what was not flushed. */
	reset(): void {
		this.#hashes = [];
		this.#quotes = [];
	}
}

/** Exported for the tests of query plans. */
export const QUOTES_OF_KEY = 'SELECT quote AS id FROM quote_keys WHERE hash = ?';

/** The row of a quote by its id outside, as corrected. */
export function findQuoteId(db: Database, key: string): number | undefined {
	for (const id of quoteIdsOf(db, key))
		if (db.get('SELECT 1 FROM quotes WHERE id = ? AND key = ?', id, key)) return id;
	return undefined;
}

/** The rows of quotes, nearly always one, that may have an id outside: the id is to be compared. */
export const quoteIdsOf = (db: Database, key: string): Int32Array => db.ids(QUOTES_OF_KEY, hashOf(key));

/** Keys are 48 bits in hexadecimal digits; what is no key has a hash that none has. */
const hashOf = (key: string): number => (/^[0-9a-f]{12}$/.test(key) ? Number.parseInt(key, 16) : -1);
