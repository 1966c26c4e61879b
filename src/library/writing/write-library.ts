import {randomInt} from 'node:crypto';
import type {Problem} from '../../corpus/problem.ts';
import type {Database} from '../database.ts';
import {readMeta, writeMeta} from '../meta.ts';
import type {PackedDocument} from '../packed.ts';
import type {Counts} from '../rows.ts';
import {Sources, type Stamp} from '../sources.ts';
import {CopyGroups} from './copy-groups.ts';
import {DocumentRows} from './document-rows.ts';
import {NameTally} from './tally-names.ts';
import {WordIndexes} from './word-indexes.ts';

/**
 * Writes documents and takes them out again. Everything between two calls of {@link commit} is one
 * transaction that includes the record of what has been read: a kill at any moment leaves whole batches.
 */
export class LibraryWriter {
	/** The files whose documents are stored. */
	readonly sources: Sources;
	readonly #db: Database;
	readonly #tally: NameTally;
	readonly #copies: CopyGroups;
	readonly #rows: DocumentRows;
	readonly #words: WordIndexes;
	#counts: {-readonly [key in keyof Counts]: Counts[key]};
	#open = false;

	constructor(db: Database) {
		this.#db = db;
		this.sources = new Sources(db);
		this.#tally = new NameTally(db);
		this.#copies = new CopyGroups(db);
		this.#words = new WordIndexes(db, this.#copies);
		this.#rows = new DocumentRows(db, this.#tally, this.#words);
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

	/** Ends the batch: counts and documents become visible to readers together. */
	commit(): void {
		if (!this.#open) return;
		this.#rows.flush();
		this.#counts.entities += this.#tally.flush();
		this.#counts.copies += this.#copies.flush();
		for (const key of ['documents', 'entities', 'quotes', 'problems', 'copies'] as const)
			writeMeta(this.#db, key, this.#counts[key]);
		// A revision may come twice: a commit that a power failure takes back is made again, and not always the same.
		writeMeta(this.#db, 'stamp', randomInt(2 ** 47));
		this.#db.run(
			"INSERT INTO meta (key, value) VALUES ('revision', 1) ON CONFLICT (key) DO UPDATE SET value = value + 1",
		);
		this.#db.exec('COMMIT');
		this.#open = false;
	}

	/** Takes the batch back, as if it had not begun. */
	rollback(): void {
		if (!this.#open) return;
		// A full disk makes SQLite roll back by itself; a second time is an error that would hide the first.
		if (this.#db.isInTransaction) this.#db.exec('ROLLBACK');
		this.#open = false;
		this.#tally.reset();
		this.#words.reset();
		this.#rows.reset();
		this.#copies.reset();
		this.#counts = this.#readCounts();
	}

	/**
	 * Records that a file is being read and takes out what was stored of it before. Returns its row. Plain
	 * statements only: one with RETURNING makes a savepoint, at which FTS5 writes out all it has gathered.
	 */
	startSource(file: string, {size, mtime, ctime, inode}: Stamp): number {
		this.begin();
		const known = this.sources.find(file);
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

	/** Stores what is wrong with a file or with one record of it; `source` 0 is the corpus itself. */
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
		this.#counts.quotes += this.#rows.add(source, position, document);
		this.#counts.documents++;
	}

	/**
	 * How many stored documents cannot be found by their words yet, and how many steps of {@link indexNext} that
	 * takes.
	 */
	notIndexed(): {readonly documents: number; readonly steps: number} {
		const {words, comparing} = this.#words.missing();
		return {documents: Math.max(words, comparing), steps: words + comparing};
	}

	/**
	 * Indexes the words of the next of them while others are still to come, in a transaction of its own after what
	 * waits for {@link commit}. They are compared once they are many.
	 */
	indexOnTheWay(): void {
		this.#apart(() => this.#words.addNext());
		if (this.#words.isComparingDue) this.#apart(() => this.#words.compareNext());
	}

	/** Goes on with it when no others come. Returns how many steps it took, one a document and index; 0 at the end. */
	indexNext(): number {
		return this.#apart(() => this.#words.addNext()) || this.#apart(() => this.#words.compareNext());
	}

	/** Writes in a transaction of its own. */
	#apart<Result>(write: () => Result): Result {
		this.commit();
		this.begin();
		const result = write();
		this.commit();
		return result;
	}

	/** Takes out the documents and problems of a source, undoing exactly what adding them did. */
	#removeContent(source: number): void {
		for (const {id} of this.#db.all<{id: number}>('SELECT id FROM documents WHERE source = ?', source)) {
			this.#counts.quotes -= this.#rows.remove(id);
			this.#counts.documents--;
		}
		this.#removeProblems(source);
	}

	#removeProblems(source: number): void {
		const problems = this.#db.ids('SELECT id FROM problems WHERE source = ?', source).length;
		if (problems > 0) this.#db.run('DELETE FROM problems WHERE source = ?', source);
		this.#counts.problems -= problems;
	}

	#readCounts(): Counts {
		const value = (key: string) => readMeta(this.#db, key);
		return {
			documents: value('documents'),
			entities: value('entities'),
			quotes: value('quotes'),
			problems: value('problems'),
			copies: value('copies'),
		};
	}
}
