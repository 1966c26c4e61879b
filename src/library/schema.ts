/**
 * The shape of a library file. Rows that many others refer to have small integer ids of their own; the ids
 * that the rest of the program sees (`key`) are looked up once. Spans are UTF-16, lists of spans are
 * little-endian 32-bit integers. Counts are kept by the writer: no list counts its rows. What is shown has a checksum (`sum`,
 * see row-sum.ts).
 */

/** Set by the build: a digest of the code that reads and annotates. */
declare const DOSSIER_READER: string | undefined;

/** Grows whenever the tables below change. */
const SCHEMA_VERSION = 13;

/** UTF-16 units from the start to the end of a quote above which it is in `long_quotes` too. */
export const LONG_QUOTE = 2_048;

/** A library that another version wrote is read anew: its tables, or what the finders find, may differ. */
export const LIBRARY_VERSION = `${SCHEMA_VERSION}-${typeof DOSSIER_READER === 'undefined' ? 'source' : DOSSIER_READER}`;

/** Run in one transaction with the entry of the version, so that a file has all tables or none. */
export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;

-- One file of the corpus by its absolute path. 'reading': its documents are not all stored yet; 'failed': a problem says why.
CREATE TABLE sources (
	id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE,
	size INTEGER NOT NULL, mtime REAL NOT NULL, ctime REAL NOT NULL, inode REAL NOT NULL, status TEXT NOT NULL
);

CREATE TABLE documents (
	id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, source INTEGER NOT NULL, position INTEGER NOT NULL,
	path TEXT NOT NULL, record TEXT, format TEXT NOT NULL, encoding TEXT NOT NULL, assumed INTEGER NOT NULL,
	headline TEXT NOT NULL, authors TEXT NOT NULL, agency TEXT, publication TEXT, published TEXT, url TEXT,
	place TEXT, place_agency TEXT, language TEXT,
	words INTEGER NOT NULL, quotes INTEGER NOT NULL, entities INTEGER NOT NULL,
	source_hash TEXT NOT NULL, text_hash TEXT NOT NULL, sum INTEGER NOT NULL, parts_sum INTEGER NOT NULL,
	parts BLOB NOT NULL, markup BLOB NOT NULL
);
CREATE INDEX documents_by_date ON documents (published DESC, path, position, id);
CREATE INDEX documents_by_path ON documents (path, position, id);
-- Months and outlets are counted from this index alone, and the quotes of each with them. 'published' is in it
-- as well because SQLite takes an index of an expression for whole only with the columns that this is made of.
CREATE INDEX documents_by_outlet ON documents (substr(published, 1, 7), publication, quotes, published);
CREATE INDEX documents_by_text ON documents (text_hash);
CREATE INDEX documents_by_source ON documents (source);

-- A text in pieces, so that a window of a huge document costs a window; the id names the document and the first unit of
-- the piece (see textId). In a table of this kind a page holds several texts: in others a row of over a quarter of a page goes
-- to pages of its own.
CREATE TABLE texts (id INTEGER PRIMARY KEY, sum INTEGER NOT NULL, text TEXT NOT NULL);

-- Words of the story parts; the rowid names document and part (see passageRow). Documents after the one that
-- 'indexed' in meta names are not in it yet, nor in the tables of the same words below. It gathers 32 MB before it writes: with 1 MB, its default, the
-- same text costs half as much again.
CREATE VIRTUAL TABLE passages USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO passages (passages, rank) VALUES ('hashsize', 33554432);

-- One normalized name, or (short = 1) one short form that its documents never expand. What its own clusters
-- add up to is in own_…; documents, mentions and quotes include the names that count for it. 'entity' is the row
-- it counts for: itself, the full name that a short form stands for, or the same person without a middle name.
CREATE TABLE names (
	id INTEGER PRIMARY KEY, key TEXT NOT NULL, short INTEGER NOT NULL, entity INTEGER, uid TEXT,
	name TEXT NOT NULL, kind TEXT NOT NULL, listed INTEGER NOT NULL DEFAULT 0,
	own_documents INTEGER NOT NULL DEFAULT 0, own_mentions INTEGER NOT NULL DEFAULT 0, own_quotes INTEGER NOT NULL DEFAULT 0,
	documents INTEGER NOT NULL DEFAULT 0, mentions INTEGER NOT NULL DEFAULT 0, quotes INTEGER NOT NULL DEFAULT 0,
	person REAL NOT NULL DEFAULT 0, organization REAL NOT NULL DEFAULT 0, place REAL NOT NULL DEFAULT 0,
	role TEXT, role_sum INTEGER, role_document INTEGER, sum INTEGER,
	UNIQUE (key, short)
);
CREATE INDEX names_by_uid ON names (uid) WHERE listed = 1;
CREATE INDEX names_by_entity ON names (entity);
CREATE INDEX names_by_mentions ON names (mentions DESC, name, key, short, id, kind) WHERE listed = 1;

-- How a name is written, and in how many clusters: as the cluster's name, or at all.
CREATE TABLE forms (
	name INTEGER NOT NULL, form TEXT NOT NULL, folded TEXT NOT NULL, named INTEGER NOT NULL, used INTEGER NOT NULL,
	PRIMARY KEY (name, form)
) WITHOUT ROWID;
CREATE INDEX forms_by_folded ON forms (folded, name);

-- In how many documents a short form is declared to stand for a name, as this kind.
CREATE TABLE expansions (
	short TEXT NOT NULL, kind TEXT NOT NULL, name INTEGER NOT NULL, documents INTEGER NOT NULL,
	PRIMARY KEY (short, kind, name)
) WITHOUT ROWID;

-- What a short form that its document never expands stands for: the documents that say so, and their share.
CREATE TABLE short_forms (name INTEGER PRIMARY KEY, target INTEGER NOT NULL, documents INTEGER NOT NULL, share REAL NOT NULL);

-- Full names of persons that may be another's, by what they are compared under (one-person.ts) beside themselves.
CREATE TABLE alike_names (block TEXT NOT NULL, name INTEGER NOT NULL, PRIMARY KEY (block, name)) WITHOUT ROWID;

-- All mentions of one thing in one document; 'spans' are start and end in turn. 'places' is the checksum of these with what they
-- belong to, 'facts' that of the rest.
CREATE TABLE clusters (
	id INTEGER PRIMARY KEY, document INTEGER NOT NULL, n INTEGER NOT NULL, name INTEGER NOT NULL,
	title TEXT NOT NULL, kind TEXT NOT NULL, aliases TEXT NOT NULL, role TEXT,
	person REAL NOT NULL, organization REAL NOT NULL, place REAL NOT NULL,
	facts INTEGER NOT NULL, places INTEGER NOT NULL, spans BLOB NOT NULL
);
CREATE INDEX clusters_by_document ON clusters (document, n, name);
CREATE INDEX clusters_by_name ON clusters (name, document);

CREATE TABLE quotes (
	id INTEGER PRIMARY KEY, key TEXT NOT NULL, document INTEGER NOT NULL, start INTEGER NOT NULL,
	kind TEXT NOT NULL, strength TEXT NOT NULL, speaker INTEGER, sum INTEGER NOT NULL, text TEXT NOT NULL, detail TEXT NOT NULL
);
CREATE INDEX quotes_by_document ON quotes (document, start, id);
CREATE INDEX quotes_by_speaker ON quotes (speaker, document) WHERE speaker IS NOT NULL;

-- Quotes by their keys, as numbers (quote-keys.ts).
CREATE TABLE quote_keys (hash INTEGER NOT NULL, quote INTEGER NOT NULL, PRIMARY KEY (hash, quote)) WITHOUT ROWID;

-- Quotes of more than LONG_QUOTE units, from the first to the last of their content: what is within sight is quoted by those
-- that start shortly before it, and by some of these.
CREATE TABLE long_quotes (document INTEGER NOT NULL, stop INTEGER NOT NULL, start INTEGER NOT NULL, quote INTEGER NOT NULL, PRIMARY KEY (document, stop, quote)) WITHOUT ROWID;

-- Names that are mentioned inside a quote's content.
CREATE TABLE quote_about (name INTEGER NOT NULL, quote INTEGER NOT NULL, PRIMARY KEY (name, quote)) WITHOUT ROWID;

-- The words of quotes that other documents may print too: a row a document, a fingerprint (shingles.ts) a word.
CREATE VIRTUAL TABLE fingerprints USING fts5 (prints, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

-- What documents are compared by: a sample of the shingles (sketch.ts) of those that are long enough, and the fingerprints of
-- the quotes. Copies are looked up by the smallest hashes of the samples; 'place' is a hash of the document's id. Documents
-- after the one that 'compared' in meta names have no keys yet.
CREATE TABLE sketches (document INTEGER PRIMARY KEY, place INTEGER NOT NULL, sketch BLOB, prints BLOB NOT NULL);
CREATE TABLE sketch_keys (hash INTEGER NOT NULL, place INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (hash, place)) WITHOUT ROWID;

-- Near-copies: documents of one group ('grp'), all hidden = 1 but the one that stands for them.
CREATE TABLE copies (document INTEGER PRIMARY KEY, grp INTEGER NOT NULL, hidden INTEGER NOT NULL);
CREATE INDEX copies_by_group ON copies (grp);
CREATE INDEX copies_hidden ON copies (document) WHERE hidden = 1;

-- 'source' 0: met while looking for files, in none of them.
CREATE TABLE problems (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, path TEXT NOT NULL, record TEXT, reason TEXT NOT NULL, advice TEXT NOT NULL);
CREATE INDEX problems_by_path ON problems (path, id);
CREATE INDEX problems_by_source ON problems (source);
`;

/** Every table, for a look at whether a file is what this version wrote. */
export const TABLES =
	'meta sources documents texts passages names forms expansions short_forms alike_names clusters quotes quote_keys long_quotes quote_about fingerprints sketches sketch_keys copies problems'.split(
		' ',
	);

/** UTF-16 units of a text that one row of `texts` holds at most. */
export const PIECE_UNITS = 65_536;

/** Units of text that one document may have. */
const UNITS_OF_DOCUMENT = 2 ** 27;

/** The id in `texts` of the piece of a document's text that begins at unit `start`; exact up to 2^26 documents. */
export const textId = (document: number, start: number): number => document * UNITS_OF_DOCUMENT + start;

/** The unit at which the piece with an id begins. */
export const startOfText = (id: number): number => id % UNITS_OF_DOCUMENT;

/** Rowids of `passages` that one document may have. */
export const PARTS_OF_DOCUMENT = 2 ** 24;

/** Parts of one document beyond this are kept but cannot be searched. */
export const MAX_PASSAGES = PARTS_OF_DOCUMENT;

/** The rowid in `passages` of part `index` of a document; exact up to 2^28 documents. */
export const passageRow = (document: number, index: number): number => document * PARTS_OF_DOCUMENT + index;

/** The document and part that a rowid of `passages` names. */
export const parsePassageRow = (id: number): {document: number; index: number} => ({
	document: Math.floor(id / PARTS_OF_DOCUMENT),
	index: id % PARTS_OF_DOCUMENT,
});
