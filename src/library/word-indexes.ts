import {type Part, STORY_PARTS} from '../parts/layout.ts';
import {blankSpans} from '../text/blank.ts';
import type {Span} from '../text/span.ts';
import type {CopyGroups} from './copy-groups.ts';
import type {Database} from './database.ts';
import {PART_KINDS, type QuoteDetail, unpackIntegers} from './packed.ts';
import {MAX_PASSAGES, passageId} from './schema.ts';
import {shingleDocument} from './shingle-document.ts';
import {readText} from './stored-rows.ts';

const SLICE_UNITS = 1 << 23; // text that is indexed in one transaction, UTF-16 units

type StoredWords = {id: number; key: string; parts: Uint8Array; markup: Uint8Array};

/**
 * The indexes by which documents are found by their words: the passages to search, the fingerprints of quotes,
 * the groups of near-copies. Documents come into them some time after they are stored, many at once and in the
 * order of their ids, which costs a third less than one by one and keeps nobody waiting who only asks for
 * names or quotes. `meta.indexed` is the last document that is in them: as ids only grow, those after it are
 * what is missing, whatever happened in between.
 */
export class WordIndexes {
	readonly #db: Database;
	readonly #copies: CopyGroups;
	#indexed = 0;

	constructor(db: Database, copies: CopyGroups) {
		this.#db = db;
		this.#copies = copies;
		this.reset();
	}

	/** Reads anew what is stored: a transaction was rolled back. */
	reset(): void {
		this.#indexed = this.#db.get<{value: number}>("SELECT value FROM meta WHERE key = 'indexed'")?.value ?? 0;
	}

	/** The smallest id that a new document may have: one that was never given to a document that is indexed. */
	get firstFreeId(): number {
		const last = this.#db.get<{id: number | null}>('SELECT max(id) AS id FROM documents')?.id ?? 0;
		return Math.max(last, this.#indexed) + 1;
	}

	/** How many stored documents are missing. */
	missing(): number {
		return this.#db.get<{n: number}>('SELECT count(*) AS n FROM documents WHERE id > ?', this.#indexed)!.n;
	}

	/**
	 * Puts in the next documents, some megabytes of text; to be called within a transaction. Returns how many
	 * documents it took.
	 */
	addNext(): number {
		let units = 0;
		let taken = 0;
		while (units < SLICE_UNITS) {
			const row = this.#db.get<StoredWords>(
				'SELECT id, key, parts, markup FROM documents WHERE id > ? ORDER BY id LIMIT 1',
				this.#indexed,
			);
			if (!row) break;
			units += this.#add(row);
			this.#indexed = row.id;
			taken++;
		}
		if (taken > 0)
			this.#db.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('indexed', ?)", this.#indexed);
		return taken;
	}

	/** Takes out a document with these parts, as far as it was put in; `key` is its id outside. */
	remove(document: number, key: string, parts: Int32Array): void {
		if (document > this.#indexed) return;
		for (const {index} of storyParts(parts))
			this.#db.run('DELETE FROM passages WHERE rowid = ?', passageId(document, index));
		this.#db.run('DELETE FROM fingerprints WHERE rowid = ?', document);
		this.#copies.remove(document, key);
	}

	/** Returns the length of its text. */
	#add({id, key, parts, markup}: StoredWords): number {
		const text = readText(this.#db, id);
		const prose = blankSpans(text, unpackSpans(unpackIntegers(markup)));
		const story = [...storyParts(unpackIntegers(parts))];
		for (const {index, span} of story)
			this.#db.run(
				'INSERT INTO passages (rowid, text) VALUES (?, ?)',
				passageId(id, index),
				prose.slice(span.start, span.end),
			);
		const {sketch, fingerprints} = shingleDocument(text, prose, story, this.#contents(id));
		if (fingerprints !== '')
			this.#db.run('INSERT INTO fingerprints (rowid, prints) VALUES (?, ?)', id, fingerprints);
		if (sketch) this.#copies.add(id, key, sketch);
		return text.length;
	}

	/** The spans of the words of each quote. */
	#contents(document: number): Span[][] {
		return this.#db
			.all<{detail: string}>('SELECT detail FROM quotes WHERE document = ? ORDER BY start, id', document)
			.map(({detail}) => (JSON.parse(detail) as QuoteDetail).content.map(([start, end]) => ({start, end})));
	}
}

/** The parts that are the story's, and their places among all; the integers are kind, start and end in turn. */
function* storyParts(parts: Int32Array): Iterable<Part & {readonly index: number}> {
	for (let index = 0; 3 * index < parts.length && index < MAX_PASSAGES; index++) {
		const kind = PART_KINDS[parts[3 * index]!]!;
		if (STORY_PARTS.has(kind))
			yield {index, kind, span: {start: parts[3 * index + 1]!, end: parts[3 * index + 2]!}};
	}
}

const unpackSpans = (values: Int32Array): Span[] =>
	Array.from({length: values.length >> 1}, (_, n) => ({start: values[2 * n]!, end: values[2 * n + 1]!}));
