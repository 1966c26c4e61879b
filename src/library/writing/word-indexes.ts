import {STORY_PARTS} from '../../parts/layout.ts';
import {blankSpans} from '../../text/blank.ts';
import {joinBrokenWords} from '../../text/broken-words.ts';
import type {Span} from '../../text/span.ts';
import type {Database} from '../database.ts';
import {readMeta, writeMeta} from '../meta.ts';
import {unpackIntegers} from '../packed.ts';
import {PartPlaces} from '../part-places.ts';
import {formatPrints} from '../print-words.ts';
import type {PartRow} from '../rows.ts';
import {MAX_PASSAGES, passageRow} from '../schema.ts';
import {readText} from '../stored/stored-rows.ts';
import type {Compared, CopyGroups} from './copy-groups.ts';
import {HEAD_BYTES} from './sketch.ts';

const SLICE_UNITS = 1 << 24; // text that is indexed in one transaction, UTF-16 units
const COMPARED_AT_ONCE = 30_000; // documents: about a second

type StoredWords = {id: number; parts: Uint8Array; markup: Uint8Array};

/**
 * The indexes by which documents are found by their words: the passages to search, the fingerprints of quotes,
 * the groups of near-copies. Documents come into them some time after they are stored, many at once and in the
 * order of their ids, which costs a third less than one by one and keeps nobody waiting who only asks for
 * names or quotes. `meta.indexed` is the last document whose passages and fingerprints are in, `meta.compared` the
 * last that was compared with the others: as ids only grow, those after it are what is missing, whatever
 * happened in between.
 */
export class WordIndexes {
	readonly #db: Database;
	readonly #copies: CopyGroups;
	#indexed = 0;
	#compared = 0;

	constructor(db: Database, copies: CopyGroups) {
		this.#db = db;
		this.#copies = copies;
		this.reset();
	}

	/** Reads anew what is stored: a transaction was rolled back. */
	reset(): void {
		this.#indexed = readMeta(this.#db, 'indexed');
		this.#compared = readMeta(this.#db, 'compared');
	}

	/** The smallest id that a new document may have: one that was never given to a document that is indexed. */
	get firstFreeId(): number {
		const last = this.#db.get<{id: number | null}>('SELECT max(id) AS id FROM documents')?.id ?? 0;
		return Math.max(last, this.#indexed, this.#compared) + 1;
	}

	/** How many stored documents are missing among the words, and how many among what was compared. */
	missing(): {readonly words: number; readonly comparing: number} {
		return {words: this.#between(this.#indexed), comparing: this.#between(this.#compared)};
	}

	/** Whether enough documents wait that it pays to compare them. */
	get isComparingDue(): boolean {
		return this.#indexed - this.#compared >= COMPARED_AT_ONCE;
	}

	/**
	 * Puts in the words of the next documents, some megabytes of text; to be called within a transaction. Returns
	 * how many documents it took.
	 */
	addNext(): number {
		let units = 0;
		let taken = 0;
		while (units < SLICE_UNITS) {
			const row = this.#db.get<StoredWords>(
				'SELECT id, parts, markup FROM documents WHERE id > ? ORDER BY id LIMIT 1',
				this.#indexed,
			);
			if (!row) break;
			units += this.#add(row);
			this.#indexed = row.id;
			taken++;
		}
		if (taken > 0) writeMeta(this.#db, 'indexed', this.#indexed);
		return taken;
	}

	/** Compares the next documents whose words are in, as {@link addNext} puts them in. */
	compareNext(): number {
		const end = Math.min(this.#indexed, this.#compared + COMPARED_AT_ONCE);
		if (end <= this.#compared) return 0;
		const taken = this.#between(this.#compared, end);
		this.#copies.add(
			this.#db.each<Compared>(
				`SELECT document, place, substr(sketch, 1, ${HEAD_BYTES}) AS keys FROM sketches
				WHERE document > ? AND document <= ? AND sketch IS NOT NULL`,
				this.#compared,
				end,
			),
		);
		this.#compared = end;
		writeMeta(this.#db, 'compared', end);
		return taken;
	}

	/** Takes out a document with these stored parts, as far as it was put in. */
	remove(document: number, parts: Uint8Array): void {
		if (document <= this.#indexed) {
			for (const {index} of storyParts(parts))
				this.#db.run('DELETE FROM passages WHERE rowid = ?', passageRow(document, index));
			this.#db.run('DELETE FROM fingerprints WHERE rowid = ?', document);
		}
		if (document <= this.#compared) this.#copies.remove(document);
	}

	/** Returns the length of its text. */
	#add({id, parts, markup}: StoredWords): number {
		const text = readText(this.#db, id);
		const story = [...storyParts(parts)];
		const prose = joinBrokenWords(
			blankSpans(text, unpackSpans(unpackIntegers(markup))),
			story.map(({span}) => span),
		).text;
		for (const {index, span} of story)
			this.#db.run(
				'INSERT INTO passages (rowid, text) VALUES (?, ?)',
				passageRow(id, index),
				prose.slice(span.start, span.end),
			);
		const row = this.#db.get<{prints: Uint8Array}>('SELECT prints FROM sketches WHERE document = ?', id);
		if (row && row.prints.length > 0)
			this.#db.run(
				'INSERT INTO fingerprints (rowid, prints) VALUES (?, ?)',
				id,
				formatPrints(unpackIntegers(row.prints)),
			);
		return text.length;
	}

	/** How many documents there are with ids after one and up to another. */
	#between(id: number, end = Number.MAX_SAFE_INTEGER): number {
		const sql = 'SELECT count(*) AS n FROM documents WHERE id > ? AND id <= ?';
		return this.#db.get<{n: number}>(sql, id, end)!.n;
	}
}

/** The parts that are the story's and can be searched, and their places among all. */
function* storyParts(stored: Uint8Array): Iterable<PartRow & {readonly index: number}> {
	const parts = new PartPlaces(unpackIntegers(stored));
	for (let index = 0; index < Math.min(parts.length, MAX_PASSAGES); index++)
		if (STORY_PARTS.has(parts.kindAt(index))) yield {index, ...parts.at(index)!};
}

const unpackSpans = (values: Int32Array): Span[] =>
	Array.from({length: values.length >> 1}, (_, n) => ({start: values[2 * n]!, end: values[2 * n + 1]!}));
