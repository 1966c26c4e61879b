import type {Problem} from '../corpus/problem.ts';
import type {Kind} from '../entities/entity.ts';
import {declaredExpansions} from '../entities/link.ts';
import {STORY_PARTS} from '../parts/layout.ts';
import type {Database} from './database.ts';
import {
	PART_KINDS,
	type PackedCluster,
	type PackedDocument,
	type PackedQuote,
	unpackIntegers,
} from './packed.ts';
import type {Counts} from './rows.ts';
import {MAX_PASSAGES, passageId} from './schema.ts';
import {type DeclaredExpansion, NameTally} from './tally-names.ts';

/** What tells whether a file changed since it was read. Times are ms since 1970. */
export type Stamp = {
	readonly size: number;
	readonly mtime: number;
	readonly ctime: number;
	readonly inode: number;
};

export type StoredSource = Stamp & {readonly id: number; readonly status: 'reading' | 'read' | 'failed'};

/**
 * Writes documents and takes them out again. Everything between two calls of {@link commit} is one
 * transaction that includes the record of what has been read: a kill at any moment leaves whole batches.
 */
export class LibraryWriter {
	readonly #db: Database;
	readonly #tally: NameTally;
	#counts: {-readonly [key in keyof Counts]: Counts[key]};
	#open = false;

	constructor(db: Database) {
		this.#db = db;
		this.#tally = new NameTally(db);
		this.#counts = this.#readCounts();
	}

	/** Begins the transaction that {@link commit} ends, unless one is open. */
	begin(): void {
		if (this.#open) return;
		this.#db.exec('BEGIN IMMEDIATE');
		this.#open = true;
	}

	/** Whether anything waits for {@link commit}. */
	get isOpen(): boolean {
		return this.#open;
	}

	commit(): void {
		if (!this.#open) return;
		this.#counts.entities += this.#tally.flush();
		for (const key of ['documents', 'entities', 'quotes', 'problems'] as const)
			this.#db.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', key, this.#counts[key]);
		this.#db.run(
			"INSERT INTO meta (key, value) VALUES ('revision', 1) ON CONFLICT (key) DO UPDATE SET value = value + 1",
		);
		this.#db.exec('COMMIT');
		this.#open = false;
	}

	rollback(): void {
		if (!this.#open) return;
		this.#db.exec('ROLLBACK');
		this.#open = false;
		this.#tally.reset();
		this.#counts = this.#readCounts();
	}

	/** `file` is an absolute path. */
	findSource(file: string): StoredSource | undefined {
		return this.#db.get<StoredSource>(
			'SELECT id, size, mtime, ctime, inode, status FROM sources WHERE file = ?',
			file,
		);
	}

	sourceIds(): Int32Array {
		return this.#db.ids('SELECT id FROM sources');
	}

	/**
	 * Records that a file is being read and takes out what was stored of it before. Returns its row. Plain
	 * statements only: one with RETURNING makes a savepoint, at which FTS5 writes out all it has gathered.
	 */
	startSource(file: string, {size, mtime, ctime, inode}: Stamp): number {
		this.begin();
		const known = this.findSource(file);
		if (!known)
			return this.#db.run(
				"INSERT INTO sources (file, size, mtime, ctime, inode, status) VALUES (?, ?, ?, ?, ?, 'reading')",
				file,
				size,
				mtime,
				ctime,
				inode,
			);
		this.#removeContent(known.id);
		this.#db.run(
			"UPDATE sources SET size = ?, mtime = ?, ctime = ?, inode = ?, status = 'reading' WHERE id = ?",
			size,
			mtime,
			ctime,
			inode,
			known.id,
		);
		return known.id;
	}

	/** Records that all of a file is stored, or that it `failed`. */
	finishSource(source: number, status: 'read' | 'failed'): void {
		this.begin();
		this.#db.run('UPDATE sources SET status = ? WHERE id = ?', status, source);
	}

	/** Takes out a file that is gone. */
	removeSource(source: number): void {
		this.begin();
		this.#removeContent(source);
		this.#db.run('DELETE FROM sources WHERE id = ?', source);
	}

	/** Replaces the problems that were met while looking for files. */
	setWalkProblems(problems: readonly Problem[]): void {
		const stored = this.#db.all<Problem>(
			'SELECT path, record, reason, advice FROM problems WHERE source = 0',
		);
		if (JSON.stringify(stored) === JSON.stringify(problems)) return;
		this.begin();
		this.#removeProblems(0);
		for (const {path, record, reason, advice} of problems) this.addProblem(0, {path, record, reason, advice});
	}

	addProblem(source: number, {path, record, reason, advice}: Problem): void {
		this.begin();
		this.#db.run(
			'INSERT INTO problems (source, path, record, reason, advice) VALUES (?, ?, ?, ?, ?)',
			source,
			path,
			record,
			reason,
			advice,
		);
		this.#counts.problems++;
	}

	/** Stores a document; `position` is its place among the documents of its source. */
	addDocument(source: number, position: number, document: PackedDocument): void {
		this.begin();
		if (this.#db.get('SELECT 1 FROM documents WHERE key = ?', document.key)) {
			const {path, record} = document;
			this.addProblem(source, {
				path,
				record,
				reason: 'Another document of the corpus has the same name and record key.',
				advice: 'Rename the file or give its record an id of its own.',
			});
			return;
		}
		const quotes = uniqueBy(document.quotes, quote => quote.key);
		const id = this.#db.run(
			`INSERT INTO documents (key, source, position, path, record, format, encoding, assumed, headline, authors, agency,
				publication, published, url, place, place_agency, language, words, quotes, entities, source_hash, text_hash, parts)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			document.key,
			source,
			position,
			document.path,
			document.record,
			document.format,
			document.encoding,
			document.assumed ? 1 : 0,
			document.headline,
			document.authors,
			document.agency,
			document.publication,
			document.published,
			document.url,
			document.place,
			document.placeAgency,
			document.language,
			document.words,
			quotes.length,
			document.clusters.length,
			document.sourceHash,
			document.textHash,
			document.parts,
		);
		let start = 0;
		for (const chunk of document.chunks) {
			this.#db.run('INSERT INTO texts (document, start, text) VALUES (?, ?, ?)', id, start, chunk);
			start += chunk.length;
		}
		for (const [index, text] of document.passages)
			if (index < MAX_PASSAGES)
				this.#db.run('INSERT INTO passages (rowid, text) VALUES (?, ?)', passageId(id, index), text);
		const names = document.clusters.map((cluster, n) => this.#addCluster(id, n, cluster));
		for (const name of new Set(names)) this.#tally.change(name).documents++;
		this.#countExpansions(
			document.clusters.flatMap(({expands, kind}, n) =>
				expands.map(short => ({short, kind, name: names[n]!})),
			),
			1,
		);
		for (const quote of quotes) this.#addQuote(id, quote, names);
		this.#counts.documents++;
		this.#counts.quotes += quotes.length;
	}

	#addCluster(document: number, n: number, cluster: PackedCluster): number {
		const name = this.#tally.idOf(cluster.key, cluster.short, cluster.title, cluster.kind);
		this.#db.run(
			`INSERT INTO clusters (document, n, name, title, kind, aliases, role, person, organization, place, spans)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			document,
			n,
			name,
			cluster.title,
			cluster.kind,
			JSON.stringify(cluster.aliases),
			cluster.role,
			cluster.person,
			cluster.organization,
			cluster.place,
			cluster.spans,
		);
		const change = this.#tally.change(name);
		change.mentions += cluster.spans.byteLength / 8;
		change.person += cluster.person;
		change.organization += cluster.organization;
		change.place += cluster.place;
		if (cluster.role !== null) change.roles.push(document);
		this.#tally.countForm(name, cluster.title, 1, 1);
		for (const alias of cluster.aliases) this.#tally.countForm(name, alias, 0, 1);
		return name;
	}

	#addQuote(document: number, quote: PackedQuote, names: readonly number[]): void {
		const speaker = names[quote.speaker] ?? null;
		const id = this.#db.run(
			'INSERT INTO quotes (key, document, start, kind, strength, speaker, text, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
			quote.key,
			document,
			quote.start,
			quote.kind,
			quote.strength,
			speaker,
			quote.text,
			quote.detail,
		);
		if (speaker !== null) this.#tally.change(speaker).quotes++;
		for (const name of new Set(quote.about.map(n => names[n]!)))
			this.#db.run('INSERT INTO quote_about (name, quote) VALUES (?, ?)', name, id);
	}

	/** A document counts once for each, however many of its clusters declare it. */
	#countExpansions(expansions: readonly DeclaredExpansion[], by: 1 | -1): void {
		for (const expansion of uniqueBy(expansions, ({short, kind, name}) => `${kind} ${name} ${short}`))
			this.#tally.countExpansion(expansion, by);
	}

	/** Takes out the documents and problems of a source, undoing exactly what adding them did. */
	#removeContent(source: number): void {
		for (const {id} of this.#db.all<{id: number}>('SELECT id FROM documents WHERE source = ?', source))
			this.#removeDocument(id);
		this.#removeProblems(source);
	}

	#removeProblems(source: number): void {
		const problems = this.#db.ids('SELECT id FROM problems WHERE source = ?', source).length;
		if (problems > 0) this.#db.run('DELETE FROM problems WHERE source = ?', source);
		this.#counts.problems -= problems;
	}

	#removeDocument(id: number): void {
		const {parts} = this.#db.get<{parts: Uint8Array}>('SELECT parts FROM documents WHERE id = ?', id)!;
		const values = unpackIntegers(parts);
		for (let index = 0; 3 * index < values.length && index < MAX_PASSAGES; index++)
			if (STORY_PARTS.has(PART_KINDS[values[3 * index]!]!))
				this.#db.run('DELETE FROM passages WHERE rowid = ?', passageId(id, index));
		const clusters = this.#db.all<StoredCluster>(
			'SELECT c.*, n.short FROM clusters c JOIN names n ON n.id = c.name WHERE c.document = ?',
			id,
		);
		const names = new Set(clusters.map(({name}) => name));
		const quotes = this.#db.all<{id: number; speaker: number | null}>(
			'SELECT id, speaker FROM quotes WHERE document = ?',
			id,
		);
		for (const quote of quotes) {
			if (quote.speaker !== null) this.#tally.change(quote.speaker).quotes--;
			for (const name of names)
				this.#db.run('DELETE FROM quote_about WHERE name = ? AND quote = ?', name, quote.id);
		}
		for (const cluster of clusters) this.#uncountCluster(id, cluster);
		for (const name of names) this.#tally.change(name).documents--;
		this.#countExpansions(
			clusters.flatMap(({name, title, kind, aliases, short}) =>
				declaredExpansions({
					name: title,
					kind,
					aliases: JSON.parse(aliases) as string[],
					short: short === 1,
				}).map(expansion => ({short: expansion.short, kind, name})),
			),
			-1,
		);
		for (const table of ['quotes', 'clusters', 'texts'])
			this.#db.run(`DELETE FROM ${table} WHERE document = ?`, id);
		this.#db.run('DELETE FROM documents WHERE id = ?', id);
		this.#counts.documents--;
		this.#counts.quotes -= quotes.length;
	}

	#uncountCluster(document: number, cluster: StoredCluster): void {
		const change = this.#tally.change(cluster.name);
		change.mentions -= cluster.spans.byteLength / 8;
		change.person -= cluster.person;
		change.organization -= cluster.organization;
		change.place -= cluster.place;
		if (cluster.role !== null) change.lostRoles.add(document);
		this.#tally.countForm(cluster.name, cluster.title, -1, -1);
		for (const alias of JSON.parse(cluster.aliases) as string[])
			this.#tally.countForm(cluster.name, alias, 0, -1);
	}

	#readCounts(): Counts {
		const value = (key: string) =>
			this.#db.get<{value: number}>('SELECT value FROM meta WHERE key = ?', key)?.value ?? 0;
		return {
			documents: value('documents'),
			entities: value('entities'),
			quotes: value('quotes'),
			problems: value('problems'),
		};
	}
}

type StoredCluster = {
	name: number;
	title: string;
	kind: Kind;
	aliases: string;
	role: string | null;
	person: number;
	organization: number;
	place: number;
	spans: Uint8Array;
	short: number;
};

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
	return [...new Map(items.map(item => [key(item), item])).values()];
}
