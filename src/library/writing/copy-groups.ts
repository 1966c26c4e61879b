import type {Database} from '../database.ts';
import {CopyKeys, type KeyRun} from './copy-keys.ts';
import {areCopies, keysOf, type Sketch, unpackSketch} from './sketch.ts';

/**
 * A document as it comes to be compared: `place` is a hash of its id, which orders those that share a key; `keys` is the
 * head of its sketch, {@link HEAD_BYTES} of it.
 */
export type Compared = {readonly document: number; readonly place: number; readonly keys: Uint8Array};

type Link = readonly [document: number, head: number];

const KEPT = 8_000; // sketches that are remembered: 5 MB

/**
 * Keeps the groups of near-copies while documents come and go. Documents that share a key (one of the
 * smallest hashes of their sketches) are compared with the first of those that have it, in the order of a
 * hash of their ids, never all with all: two documents of one group are linked by a chain of copies. Which
 * documents are linked depends on what is in the library alone, not on the order in which it came there, and
 * taking a document out undoes exactly what it added.
 *
 * A key costs one comparison a document, however many have it. Only when its first document changes are the
 * others compared anew; in the order of a hash that happens to the n-th document once in n times.
 *
 * Documents come many at once, and their keys go into the table in its order: put in as documents are stored,
 * each would be written on a page of its own, and all pages again with every commit.
 */
export class CopyGroups {
	readonly #db: Database;
	/** Keys whose first document was taken out. */
	readonly #headless = new Set<number>();
	/** Groups that lost a document or a link: they may fall apart. */
	readonly #loose = new Set<number>();
	readonly #touched = new Set<number>();
	readonly #sketches = new Map<number, Sketch>();
	/** Documents that came into groups, without one of each group: the others stand behind it. */
	#grown = 0;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Compares documents with all that were compared before, and with each other. */
	add(documents: Iterable<Compared>): void {
		this.#settle([]);
		const keys = new CopyKeys();
		for (const {document, place, keys: first} of documents)
			for (const hash of keysOf(unpackSketch(first))) keys.add(hash, place, document);
		const isFirst = this.#db.get('SELECT 1 FROM sketch_keys WHERE hash >= 0 LIMIT 1') === undefined;
		const links: Link[] = [];
		const behead: {hash: number; before: number}[] = [];
		for (const run of keys.runs()) {
			const before = isFirst ? undefined : this.#headOf(run.hash);
			this.#storeKeys(run);
			const isHead = before === undefined || run.places[0]! < before.place;
			const head = isHead ? run.documents[0]! : before.document;
			for (const document of run.documents)
				if (document !== head && this.#areLinked(document, head)) links.push([document, head]);
			if (isHead && before) behead.push({hash: run.hash, before: before.document});
		}
		for (const {hash, before} of behead) this.#relink(hash, before, links);
		this.#settle(links);
	}

	/** Takes out a document that was compared; its sketch is to be there still. */
	remove(document: number): void {
		const sketch = this.#sketchOf(document);
		if (!sketch) return;
		const {place} = this.#db.get<{place: number}>('SELECT place FROM sketches WHERE document = ?', document)!;
		for (const hash of keysOf(sketch)) {
			if (this.#headOf(hash)?.document === document) this.#headless.add(hash);
			this.#db.run('DELETE FROM sketch_keys WHERE hash = ? AND place = ?', hash, place);
		}
		const group = this.#groupOf(document);
		if (group !== null) {
			this.#loose.add(group);
			this.#db.run('DELETE FROM copies WHERE document = ?', document);
			this.#grown--;
		}
		this.#sketches.delete(document);
	}

	/**
	 * Settles what went. Returns by how much the number of documents grew, since the last time, that stand behind
	 * another of their group.
	 */
	flush(): number {
		this.#settle([]);
		const grown = this.#grown;
		this.reset();
		return grown;
	}

	/** Forgets what was not flushed. */
	reset(): void {
		this.#grown = 0;
		this.#headless.clear();
		this.#loose.clear();
		this.#touched.clear();
		this.#sketches.clear();
	}

	#storeKeys({hash, places, documents}: KeyRun): void {
		for (const [n, place] of places.entries())
			this.#db.run(
				'INSERT INTO sketch_keys (hash, place, document) VALUES (?, ?, ?)',
				hash,
				place,
				documents[n]!,
			);
	}

	#settle(found: readonly Link[]): void {
		const links = [...found];
		for (const hash of this.#headless) this.#relink(hash, null, links);
		for (const group of this.#loose) this.#takeApart(group, links);
		for (const [one, other] of links) this.#join(one, other);
		for (const group of this.#touched) this.#chooseFirst(group);
		this.#headless.clear();
		this.#loose.clear();
		this.#touched.clear();
	}

	/**
	 * Adds the links of a key's documents with its first one, which is another now. Those with the first one of
	 * `before`, where that is still there, hold no longer.
	 */
	#relink(hash: number, before: number | null, links: Link[]): void {
		const [head, ...others] = this.#db.all<{document: number}>(
			'SELECT document FROM sketch_keys WHERE hash = ? ORDER BY place',
			hash,
		);
		const group = before === null ? null : this.#groupOf(before);
		if (group !== null) this.#loose.add(group);
		for (const {document} of others)
			if (this.#areLinked(document, head!.document)) links.push([document, head!.document]);
	}

	/** Dissolves a group and adds the links of its documents. */
	#takeApart(group: number, links: Link[]): void {
		const documents = this.#db.all<{document: number}>('SELECT document FROM copies WHERE grp = ?', group);
		this.#db.run('DELETE FROM copies WHERE grp = ?', group);
		this.#grown -= documents.length - 1;
		this.#touched.add(group);
		for (const {document} of documents)
			for (const hash of keysOf(this.#sketchOf(document)!)) {
				const head = this.#headOf(hash)!.document;
				if (head !== document && this.#areLinked(document, head)) links.push([document, head]);
			}
	}

	#join(one: number, other: number): void {
		const [a, b] = [this.#groupOf(one), this.#groupOf(other)];
		if (a !== null && a === b) return;
		if (a !== null && b !== null) {
			const [small, large] = this.#sizeOf(a) < this.#sizeOf(b) ? [a, b] : [b, a];
			this.#db.run('UPDATE copies SET grp = ? WHERE grp = ?', large, small);
			this.#grown++;
			this.#touched.delete(small);
			this.#touched.add(large);
			return;
		}
		const group = a ?? b ?? this.#newGroup();
		if (a === null && b === null) this.#grown--;
		for (const [document, of] of [
			[one, a],
			[other, b],
		] as const)
			if (of === null) {
				this.#db.run('INSERT INTO copies (document, grp, hidden) VALUES (?, ?, 1)', document, group);
				this.#grown++;
			}
		this.#touched.add(group);
	}

	/** Of a group, the earliest document stands for the others; of those of one day, the longest. */
	#chooseFirst(group: number): void {
		const first = this.#db.get<{document: number}>(
			`SELECT c.document FROM copies c JOIN documents d ON d.id = c.document WHERE c.grp = ?
			ORDER BY d.published IS NULL, substr(d.published, 1, 10), d.words DESC, d.key LIMIT 1`,
			group,
		);
		if (first)
			this.#db.run(
				'UPDATE copies SET hidden = (document <> ?1) WHERE grp = ?2 AND hidden <> (document <> ?1)',
				first.document,
				group,
			);
	}

	#newGroup(): number {
		return (this.#db.get<{last: number | null}>('SELECT max(grp) AS last FROM copies')!.last ?? 0) + 1;
	}

	#sizeOf(group: number): number {
		return this.#db.get<{size: number}>('SELECT count(*) AS size FROM copies WHERE grp = ?', group)!.size;
	}

	#groupOf(document: number): number | null {
		return this.#db.get<{grp: number}>('SELECT grp FROM copies WHERE document = ?', document)?.grp ?? null;
	}

	/** The first document that has a key. */
	#headOf(hash: number): {document: number; place: number} | undefined {
		return this.#db.get<{document: number; place: number}>(
			'SELECT document, place FROM sketch_keys WHERE hash = ? ORDER BY place LIMIT 1',
			hash,
		);
	}

	#areLinked(one: number, other: number): boolean {
		return areCopies(this.#sketchOf(one)!, this.#sketchOf(other)!);
	}

	#sketchOf(document: number): Sketch | undefined {
		let sketch = this.#sketches.get(document);
		if (!sketch) {
			const row = this.#db.get<{sketch: Uint8Array | null}>(
				'SELECT sketch FROM sketches WHERE document = ?',
				document,
			);
			if (!row?.sketch) return undefined;
			sketch = unpackSketch(row.sketch);
			if (this.#sketches.size >= KEPT) this.#sketches.clear();
			this.#sketches.set(document, sketch);
		}
		return sketch;
	}
}
