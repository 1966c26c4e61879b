import type {Database} from './database.ts';

/**
 * By what quotes are found by the ids that the rest of the program sees, in a table of its own. Such ids are hashes:
 * in an index of the quotes each new one changes a page of its own, and in a large library all pages with every
 * commit. Gathered and put in in their order, those of one page are written together.
 */
export class QuoteKeys {
	readonly #db: Database;
	#added: {readonly hash: number; readonly quote: number}[] = [];

	constructor(db: Database) {
		this.#db = db;
	}

	/** `key` is the id outside, `quote` the row. */
	add(key: string, quote: number): void {
		this.#added.push({hash: hashOf(key), quote});
	}

	remove(key: string, quote: number): void {
		this.flush();
		this.#db.run('DELETE FROM quote_keys WHERE hash = ? AND quote = ?', hashOf(key), quote);
	}

	/** Writes what was gathered. */
	flush(): void {
		this.#added.sort((a, b) => a.hash - b.hash);
		for (const {hash, quote} of this.#added)
			this.#db.run('INSERT INTO quote_keys (hash, quote) VALUES (?, ?)', hash, quote);
		this.#added = [];
	}

	/** Forgets what was not flushed. */
	reset(): void {
		this.#added = [];
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
