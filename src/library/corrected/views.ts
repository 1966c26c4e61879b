import type {Database} from '../database.ts';

/*
 * The corrected state as SQL sees it. On the reading connection, tables in memory hold the rows that corrections
 * change, and a view of the same name lies over each table of the library: SQLite looks for a name among what is
 * temporary first. So every query of the library answers by the corrected state, none has to know of corrections,
 * and the file is never written. UNION ALL lets SQLite use the indexes of both halves and merge them in order.
 */

const NAMES =
	'id, key, short, entity, uid, name, kind, listed, own_documents, own_mentions, own_quotes, ' +
	'documents, mentions, quotes, person, organization, place, role, role_document';
const QUOTES = 'id, key, document, start, kind, strength, speaker, text, detail';
const CLUSTERS = 'id, document, n, name, title, kind, aliases, role, person, organization, place, spans';
const FORMS = 'name, form, folded, named, used';

const TABLES = `
CREATE TEMP TABLE changed_names (
	id INTEGER PRIMARY KEY, key TEXT, short INTEGER, entity INTEGER, uid TEXT, name TEXT, kind TEXT, listed INTEGER,
	own_documents INTEGER, own_mentions INTEGER, own_quotes INTEGER, documents INTEGER, mentions INTEGER, quotes INTEGER,
	person REAL, organization REAL, place REAL, role TEXT, role_document INTEGER
);
CREATE INDEX temp.changed_names_by_uid ON changed_names (uid) WHERE listed = 1;
CREATE INDEX temp.changed_names_by_entity ON changed_names (entity);
CREATE INDEX temp.changed_names_by_mentions ON changed_names (mentions DESC, name, key, id, kind) WHERE listed = 1;
CREATE TEMP TABLE changed_quotes (
	id INTEGER PRIMARY KEY, key TEXT, document INTEGER, start INTEGER, kind TEXT, strength TEXT, speaker INTEGER, text TEXT, detail TEXT
);
CREATE INDEX temp.changed_quotes_by_key ON changed_quotes (key);
CREATE INDEX temp.changed_quotes_by_document ON changed_quotes (document, start, id);
CREATE INDEX temp.changed_quotes_by_speaker ON changed_quotes (speaker, document) WHERE speaker IS NOT NULL;
-- Quotes that are none, and those that stand in changed_quotes.
CREATE TEMP TABLE replaced_quotes (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE changed_clusters (
	id INTEGER PRIMARY KEY, document INTEGER, n INTEGER, name INTEGER, title TEXT, kind TEXT, aliases TEXT, role TEXT,
	person REAL, organization REAL, place REAL, spans BLOB
);
CREATE INDEX temp.changed_clusters_by_document ON changed_clusters (document, n, name);
CREATE INDEX temp.changed_clusters_by_name ON changed_clusters (name, document);
CREATE TEMP TABLE replaced_about (name INTEGER, quote INTEGER, PRIMARY KEY (name, quote)) WITHOUT ROWID;
CREATE TEMP TABLE added_about (name INTEGER, quote INTEGER, PRIMARY KEY (name, quote)) WITHOUT ROWID;
CREATE TEMP TABLE added_forms (name INTEGER, form TEXT, folded TEXT, named INTEGER, used INTEGER, PRIMARY KEY (name, form)) WITHOUT ROWID;
CREATE INDEX temp.added_forms_by_folded ON added_forms (folded, name);
CREATE TEMP TABLE changed_documents AS SELECT * FROM main.documents WHERE 0;
CREATE UNIQUE INDEX temp.changed_documents_by_id ON changed_documents (id);
CREATE INDEX temp.changed_documents_by_key ON changed_documents (key);
CREATE INDEX temp.changed_documents_by_date ON changed_documents (published DESC, path, position, id);
CREATE INDEX temp.changed_documents_by_path ON changed_documents (path, position, id);
CREATE TEMP TABLE count_changes (key TEXT PRIMARY KEY, by INTEGER NOT NULL) WITHOUT ROWID;
`;

const VIEWS: Readonly<Record<string, string>> = {
	names: `SELECT ${NAMES} FROM main.names WHERE id NOT IN (SELECT id FROM temp.changed_names)
		UNION ALL SELECT ${NAMES} FROM temp.changed_names`,
	quotes: `SELECT ${QUOTES} FROM main.quotes WHERE id NOT IN (SELECT id FROM temp.replaced_quotes)
		UNION ALL SELECT ${QUOTES} FROM temp.changed_quotes`,
	clusters: `SELECT ${CLUSTERS} FROM main.clusters WHERE id NOT IN (SELECT id FROM temp.changed_clusters)
		UNION ALL SELECT ${CLUSTERS} FROM temp.changed_clusters`,
	quote_about: `SELECT name, quote FROM main.quote_about WHERE (name, quote) NOT IN (SELECT name, quote FROM temp.replaced_about)
		UNION ALL SELECT name, quote FROM temp.added_about`,
	forms: `SELECT ${FORMS} FROM main.forms UNION ALL SELECT ${FORMS} FROM temp.added_forms`,
	documents: `SELECT * FROM main.documents WHERE id NOT IN (SELECT id FROM temp.changed_documents)
		UNION ALL SELECT * FROM temp.changed_documents`,
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
			this.#db.exec(TABLES);
			this.#hasTables = true;
		}
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
