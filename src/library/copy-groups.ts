import type {Database} from './database.ts';
import {areCopies, keysOf, packSketch, type Sketch, unpackSketch} from './sketch.ts';

/**
 * Keeps the groups of near-copies while documents come and go. Documents that share a key (one of the
 * smallest hashes of their sketches) are compared with the first of those that have it, in the order of a
 * hash of their ids, never all with all: two documents of one group are linked by a chain of copies. Which
 * documents are linked depends on what is in the library alone, not on the order in which it came there, and
 * taking a document out undoes exactly what it added.
 *
 * A key costs one comparison a document, however many have it. Only when its first document changes are the
 * others compared anew; in the order of a hash that happens to the n-th document once in n times. What came
 * and went is gathered and settled once a batch.
 */
export class CopyGroups {
	readonly #db: Database;
	readonly #added = new Set<number>();
	/** Keys whose first document was taken out. */
	readonly #headless = new Set<number>();
	/** Groups that lost a document or a link: they may fall apart. */
	readonly #loose = new Set<number>();
	readonly #touched = new Set<number>();
	readonly #sketches = new Map<number, Sketch>();

	constructor(db: Database) {
		this.#db = db;
	}

	/** Puts a document's sketch in; `key` is its id, a hash in hexadecimal digits. */
	add(document: number, key: string, sketch: Sketch): void {
		const order = Number.parseInt(key, 16);
		this.#db.run('INSERT INTO sketches (document, sketch) VALUES (?, ?)', document, packSketch(sketch));
		// One at a time: several in one statement make a savepoint, at which FTS5 writes out all it has gathered.
		for (const hash of keysOf(sketch))
			this.#db.run('INSERT INTO sketch_keys (hash, place, document) VALUES (?, ?, ?)', hash, order, document);
		this.#sketches.set(document, sketch);
		this.#added.add(document);
	}

	/** Takes a document's sketch out, if it has one. */
	remove(document: number, key: string): void {
		const sketch = this.#sketchOf(document);
		if (!sketch) return;
		const order = Number.parseInt(key, 16);
		for (const {hash, head} of this.#headsOf(document)) if (head === document) this.#headless.add(hash);
		for (const hash of keysOf(sketch))
			this.#db.run('DELETE FROM sketch_keys WHERE hash = ? AND place = ?', hash, order);
		const group = this.#groupOf(document);
		if (group !== null) {
			this.#loose.add(group);
			this.#db.run('DELETE FROM copies WHERE document = ?', document);
		}
		this.#db.run('DELETE FROM sketches WHERE document = ?', document);
		this.#sketches.delete(document);
		this.#added.delete(document);
	}

	/** Settles what came and went. Returns how many documents stand behind another of their group, or null when nothing changed. */
	flush(): number | null {
		const links = [...this.#findLinks()];
		for (const group of this.#loose) links.push(...this.#takeApart(group));
		for (const [one, other] of links) this.#join(one, other);
		for (const group of this.#touched) this.#chooseFirst(group);
		const isChanged = this.#touched.size > 0;
		this.reset();
		if (!isChanged) return null;
		return this.#db.get<{count: number}>('SELECT count(*) AS count FROM copies WHERE hidden = 1')!.count;
	}

	/** Forgets what was not flushed. */
	reset(): void {
		this.#added.clear();
		this.#headless.clear();
		this.#loose.clear();
		this.#touched.clear();
		this.#sketches.clear();
	}

	/** Links that the documents of this batch make, or that a change of a key's first document makes. */
	*#findLinks(): Iterable<readonly [number, number]> {
		const changed = new Set(this.#headless);
		for (const document of this.#added)
			for (const {hash, head, isAlone} of this.#headsOf(document)) {
				if (head !== document) {
					if (this.#areLinked(document, head)) yield [document, head];
				} else if (!isAlone) changed.add(hash);
			}
		for (const hash of changed) {
			const documents = this.#db.all<{document: number}>(
				'SELECT document FROM sketch_keys WHERE hash = ? ORDER BY place',
				hash,
			);
			const head = documents[0]?.document;
			const before = documents.find(({document}) => !this.#added.has(document))?.document;
			if (head === undefined || before === undefined) continue; // those of this batch have their links
			for (const {document} of documents) {
				if (document !== head && this.#areLinked(document, head)) yield [document, head];
				const group = before === head ? null : this.#groupOf(document);
				if (group !== null && group === this.#groupOf(before)) this.#loose.add(group);
			}
		}
	}

	/** Dissolves a group and gives the links of its documents. */
	#takeApart(group: number): (readonly [number, number])[] {
		const documents = this.#db.all<{document: number}>('SELECT document FROM copies WHERE grp = ?', group);
		this.#db.run('DELETE FROM copies WHERE grp = ?', group);
		this.#touched.add(group);
		return documents.flatMap(({document}) =>
			this.#headsOf(document).flatMap(({head}) =>
				head !== document && this.#areLinked(document, head) ? [[document, head] as const] : [],
			),
		);
	}

	#join(one: number, other: number): void {
		const [a, b] = [this.#groupOf(one), this.#groupOf(other)];
		if (a !== null && a === b) return;
		if (a !== null && b !== null) {
			const [small, large] = this.#sizeOf(a) < this.#sizeOf(b) ? [a, b] : [b, a];
			this.#db.run('UPDATE copies SET grp = ? WHERE grp = ?', large, small);
			this.#touched.delete(small);
			this.#touched.add(large);
			return;
		}
		const group = a ?? b ?? this.#newGroup();
		for (const [document, of] of [
			[one, a],
			[other, b],
		] as const)
			if (of === null)
				this.#db.run('INSERT INTO copies (document, grp, hidden) VALUES (?, ?, 1)', document, group);
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

	/** The first document of each key of a document, and whether there are others. */
	#headsOf(document: number): {hash: number; head: number; isAlone: boolean}[] {
		return Array.from(keysOf(this.#sketchOf(document)!), hash => {
			const [first, second] = this.#db.all<{document: number}>(
				'SELECT document FROM sketch_keys WHERE hash = ? ORDER BY place LIMIT 2',
				hash,
			);
			return {hash, head: first!.document, isAlone: second === undefined};
		});
	}

	#areLinked(one: number, other: number): boolean {
		return areCopies(this.#sketchOf(one)!, this.#sketchOf(other)!);
	}

	#sketchOf(document: number): Sketch | undefined {
		let sketch = this.#sketches.get(document);
		if (!sketch) {
			const row = this.#db.get<{sketch: Uint8Array}>(
				'SELECT sketch FROM sketches WHERE document = ?',
				document,
			);
			if (!row) return undefined;
			sketch = unpackSketch(row.sketch);
			if (this.#sketches.size >= KEPT) this.#sketches.clear();
			this.#sketches.set(document, sketch);
		}
		return sketch;
	}
}

const KEPT = 20_000; // sketches that are remembered within a batch: 6 MB
