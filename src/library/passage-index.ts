import {STORY_PARTS} from '../parts/layout.ts';
import {blankSpans} from '../text/blank.ts';
import type {Span} from '../text/span.ts';
import type {Database} from './database.ts';
import {PART_KINDS, unpackIntegers} from './packed.ts';
import {MAX_PASSAGES, passageId} from './schema.ts';
import {readText} from './stored-rows.ts';

const SLICE_UNITS = 1 << 23; // text that is made searchable in one transaction, UTF-16 units

/**
 * The index of the words of the story parts. Documents come into it some time after they are stored, many
 * at once and in the order of their ids, which costs a third less than one by one and keeps nobody waiting
 * who only asks for names or quotes. `meta.searchable` is the last document whose words are in it: as ids
 * only grow, those after it are what is missing, whatever happened in between.
 */
export class PassageIndex {
	readonly #db: Database;
	#searchable = 0;

	constructor(db: Database) {
		this.#db = db;
		this.reset();
	}

	/** Reads anew what is stored: a transaction was rolled back. */
	reset(): void {
		this.#searchable = this.#meta('searchable');
	}

	/** The smallest id that a new document may have: one that was never given to a document of this index. */
	get firstFreeId(): number {
		const last = this.#db.get<{id: number | null}>('SELECT max(id) AS id FROM documents')?.id ?? 0;
		return Math.max(last, this.#searchable) + 1;
	}

	/** How many stored documents cannot be searched yet. */
	missing(): number {
		return this.#db.get<{n: number}>('SELECT count(*) AS n FROM documents WHERE id > ?', this.#searchable)!.n;
	}

	/**
	 * Puts in the words of the next documents, some megabytes of text; to be called within a transaction.
	 * Returns how many documents it took.
	 */
	addNext(): number {
		let units = 0;
		let taken = 0;
		while (units < SLICE_UNITS) {
			const row = this.#db.get<{id: number; parts: Uint8Array; markup: Uint8Array}>(
				'SELECT id, parts, markup FROM documents WHERE id > ? ORDER BY id LIMIT 1',
				this.#searchable,
			);
			if (!row) break;
			units += this.#add(row.id, unpackIntegers(row.parts), unpackIntegers(row.markup));
			this.#searchable = row.id;
			taken++;
		}
		if (taken > 0)
			this.#db.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('searchable', ?)", this.#searchable);
		return taken;
	}

	/** Takes out a document with these parts, as far as it was put in. */
	remove(document: number, parts: Int32Array): void {
		if (document > this.#searchable) return;
		for (const {index} of storyParts(parts))
			this.#db.run('DELETE FROM passages WHERE rowid = ?', passageId(document, index));
	}

	#add(document: number, parts: Int32Array, markup: Int32Array): number {
		const text = readText(this.#db, document);
		const prose = blankSpans(text, unpackSpans(markup));
		for (const {index, start, end} of storyParts(parts))
			this.#db.run(
				'INSERT INTO passages (rowid, text) VALUES (?, ?)',
				passageId(document, index),
				prose.slice(start, end),
			);
		return text.length;
	}

	#meta(key: string): number {
		return this.#db.get<{value: number}>('SELECT value FROM meta WHERE key = ?', key)?.value ?? 0;
	}
}

/** The parts that can be searched, of kind, start and end in turn. */
function* storyParts(parts: Int32Array): Iterable<Span & {readonly index: number}> {
	for (let index = 0; 3 * index < parts.length && index < MAX_PASSAGES; index++)
		if (STORY_PARTS.has(PART_KINDS[parts[3 * index]!]!))
			yield {index, start: parts[3 * index + 1]!, end: parts[3 * index + 2]!};
}

const unpackSpans = (values: Int32Array): Span[] =>
	Array.from({length: values.length >> 1}, (_, n) => ({start: values[2 * n]!, end: values[2 * n + 1]!}));
