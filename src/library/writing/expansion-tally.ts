import type {Database} from '../database.ts';

/** A document says that a short form stands for a full name: "the Harbour Board (HB)". */
export type DeclaredExpansion = {
	/** Normalized. */
	readonly short: string;
	readonly kind: string;
	/** Row of the full name. */
	readonly name: number;
};

/** Counts the documents that say what a short form stands for; the differences are gathered until `flush`. */
export class ExpansionTally {
	readonly #db: Database;
	/** By what they join, the differences in documents. */
	readonly #gathered = new Map<string, DeclaredExpansion & {documents: number}>();

	constructor(db: Database) {
		this.#db = db;
	}

	count(expansion: DeclaredExpansion, by: 1 | -1): void {
		const key = `${expansion.kind} ${expansion.name} ${expansion.short}`;
		const counted = this.#gathered.get(key);
		if (counted) counted.documents += by;
		else this.#gathered.set(key, {...expansion, documents: by});
	}

	/** The short forms whose counts `flush` will change. */
	shorts(): string[] {
		return [...this.#gathered.values()].map(({short}) => short);
	}

	reset(): void {
		this.#gathered.clear();
	}

	flush(): void {
		for (const {short, kind, name, documents} of this.#gathered.values()) {
			if (documents === 0) continue;
			this.#db.run(
				`INSERT INTO expansions (short, kind, name, documents) VALUES (?, ?, ?, ?)
				ON CONFLICT (short, kind, name) DO UPDATE SET documents = documents + excluded.documents`,
				short,
				kind,
				name,
				documents,
			);
			if (documents < 0)
				this.#db.run(
					'DELETE FROM expansions WHERE short = ? AND kind = ? AND name = ? AND documents <= 0',
					short,
					kind,
					name,
				);
		}
		this.#gathered.clear();
	}
}
