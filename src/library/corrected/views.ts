import type {Database} from '../database.ts';

/*
 * The corrected state as SQL sees it. On the reading connection, tables in memory hold the rows that corrections
 * change, and a view of the same name lies over each table of the library: SQLite looks for a name among what is
 * temporary first. So every query of the library answers by the corrected state, none has to know of corrections,
 * and the file is never written. UNION ALL lets SQLite use the indexes of both halves and merge them in order.
 */

/** Tables of the library, and those in memory with the same columns that hold the rows which are not as found. */
const COPIES = {
	names: 'changed_names',
	quotes: 'changed_quotes',
	clusters: 'changed_clusters',
	documents: 'changed_documents',
	forms: 'added_forms',
	quote_about: 'added_about',
} as const;

const OTHERS = `
-- Quotes that are none, and those that stand in changed_quotes.
CREATE TEMP TABLE replaced_quotes (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE replaced_about (name INTEGER, quote INTEGER, PRIMARY KEY (name, quote)) WITHOUT ROWID;
CREATE TEMP TABLE count_changes (key TEXT PRIMARY KEY, by INTEGER NOT NULL) WITHOUT ROWID;
`;

const seen = (table: keyof typeof COPIES, replaced: string = COPIES[table]): string =>
	`SELECT * FROM main.${table} WHERE id NOT IN (SELECT id FROM temp.${replaced})
		UNION ALL SELECT * FROM temp.${COPIES[table]}`;

const VIEWS: Readonly<Record<string, string>> = {
	names: seen('names'),
	quotes: seen('quotes', 'replaced_quotes'),
	clusters: seen('clusters'),
	documents: seen('documents'),
	forms: 'SELECT * FROM main.forms UNION ALL SELECT * FROM temp.added_forms',
	quote_about: `SELECT * FROM main.quote_about WHERE (name, quote) NOT IN (SELECT name, quote FROM temp.replaced_about)
		UNION ALL SELECT * FROM temp.added_about`,
	meta: `SELECT key, CASE WHEN key IN ('entities', 'quotes')
		THEN value + coalesce((SELECT by FROM temp.count_changes c WHERE c.key = m.key), 0) ELSE value END AS value FROM main.meta m`,
};

/** The views, and the tables that make one necessary. */
const CHANGED_IN: Readonly<Record<string, readonly string[]>> = {
	names: ['changed_names'],
	quotes: ['replaced_quotes'],
	clusters: ['changed_clusters'],
	quote_about: ['replaced_about'],
	forms: ['added_forms'],
	documents: ['changed_documents'],
	meta: ['count_changes'],
};

const ALL_TABLES = [...Object.values(CHANGED_IN).flat(), 'changed_quotes', 'added_about'];

/** The corrected state of one connection: its tables in memory, and which views lie over the library's. */
export class Views {
	readonly #db: Database;
	readonly #laid = new Set<string>();
	#hasTables = false;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Makes the tables, or empties them. */
	clear(): void {
		if (this.#hasTables) for (const name of ALL_TABLES) this.#db.run(`DELETE FROM temp.${name}`);
		else {
			this.#db.exec('PRAGMA temp_store = MEMORY');
			this.#db.exec(OTHERS);
			for (const [table, copy] of Object.entries(COPIES)) this.#copyTable(table, copy);
			this.#hasTables = true;
		}
	}

	/** Makes an empty table with the columns and indexes of one of the library's. */
	#copyTable(table: string, copy: string): void {
		const made = this.#db.all<{sql: string}>(
			"SELECT sql FROM main.sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type = 'index'",
			table,
		);
		for (const {sql} of made)
			this.#db.exec(
				sql
					.replace(/^CREATE TABLE \w+/, `CREATE TEMP TABLE ${copy}`)
					.replace(/^CREATE (UNIQUE )?INDEX (\w+) ON \w+/, `CREATE $1INDEX temp.copied_$2 ON ${copy}`),
			);
	}

	/** Lays a view over each table of which rows changed, and takes the others away. */
	settle(): void {
		let isSame = true;
		for (const [name, tables] of Object.entries(CHANGED_IN)) {
			const isChanged =
				this.#hasTables && tables.some(table => this.#db.get(`SELECT 1 FROM temp.${table} LIMIT 1`));
			if (isChanged === this.#laid.has(name)) continue;
			isSame = false;
			this.#db.exec(isChanged ? `CREATE TEMP VIEW ${name} AS ${VIEWS[name]}` : `DROP VIEW temp.${name}`);
			if (isChanged) this.#laid.add(name);
			else this.#laid.delete(name);
		}
		if (!isSame) this.#db.forgetStatements();
	}
}
