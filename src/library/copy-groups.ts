import type {Database} from './database.ts';
import {areCopies, keysOf, packSketch, type Sketch, unpackSketch} from './sketch.ts';

type Key = {readonly hash: number; readonly place: number; readonly document: number};

/** The first document that has a key, and whether there are others. */
type Head = {readonly head: number; readonly isAlone: boolean};

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
	/** Keys of added documents that are not in the table yet. */
	#keys: Key[] = [];
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

	/** Puts a document's sketch in; `key` is its id, a hash in hexadecimal digits. */
	add(document: number, key: string, sketch: Sketch): void {
		const order = Number.parseInt(key, 16);
		this.#db.run('INSERT INTO sketches (document, sketch) VALUES (?, ?)', document, packSketch(sketch));
		for (const hash of keysOf(sketch)) this.#keys.push({hash, place: order, document});
		this.#sketches.set(document, sketch);
		this.#added.add(document);
	}

	/** Takes a document's sketch out, if it has one. */
	remove(document: number, key: string): void {
		const sketch = this.#sketchOf(document);
		if (!sketch) return;
		this.#storeKeys();
		const order = Number.parseInt(key, 16);
		for (const {hash, head} of this.#headsOf(document)) if (head === document) this.#headless.add(hash);
		for (const hash of keysOf(sketch))
			this.#db.run('DELETE FROM sketch_keys WHERE hash = ? AND place = ?', hash, order);
		const group = this.#groupOf(document);
		if (group !== null) {
			this.#loose.add(group);
			this.#db.run('DELETE FROM copies WHERE document = ?', document);
			this.#grown--;
		}
		this.#db.run('DELETE FROM sketches WHERE document = ?', document);
		this.#sketches.delete(document);
		this.#added.delete(document);
	}

	/**
	 * Settles what came and went. Returns by how much the number of documents grew that stand behind another of
	 * their group.
	 */
	flush(): number {
		this.#storeKeys();
		const links = [...this.#findLinks()];
		for (const group of this.#loose) links.push(...this.#takeApart(group));
		for (const [one, other] of links) this.#join(one, other);
		for (const group of this.#touched) this.#chooseFirst(group);
		const grown = this.#grown;
		this.reset();
		return grown;
	}

	/** In their order, so that those of one page of the table are written one after another. */
	#storeKeys(): void {
		this.#keys.sort((a, b) => a.hash - b.hash || a.place - b.place);
		// One at a time: several in one statement make a savepoint, at which FTS5 writes out all it has gathered.
		for (const {hash, place, document} of this.#keys)
			this.#db.run('INSERT INTO sketch_keys (hash, place, document) VALUES (?, ?, ?)', hash, place, document);
		this.#keys = [];
	}

	/** Forgets what was not flushed. */
	reset(): void {
		this.#added.clear();
		this.#keys = [];
		this.#grown = 0;
		this.#headless.clear();
		this.#loose.clear();
		this.#touched.clear();
		this.#sketches.clear();
	}

	/** Links that the documents of this batch make, or that a change of a key's first document makes. */
	*#findLinks(): Iterable<readonly [number, number]> {
		const changed = new Set(this.#headless);
		const heads = this.#headsOfKeys(Array.from(this.#added, document => [...this.#keysOf(document)]).flat());
		for (const document of this.#added)
			for (const hash of this.#keysOf(document)) {
				const {head, isAlone} = heads.get(hash)!;
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
		this.#grown -= documents.length - 1;
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

	#keysOf(document: number): Uint32Array {
		return keysOf(this.#sketchOf(document)!);
	}

	/** The first document of each key of a document, and whether there are others. */
	#headsOf(document: number): (Head & {hash: number})[] {
		return Array.from(this.#keysOf(document), hash => ({hash, ...this.#headOf(hash)}));
	}

	/** The same of many keys, looked up in their order. */
	#headsOfKeys(hashes: number[]): Map<number, Head> {
		const sorted = Uint32Array.from(hashes).sort();
		const heads = new Map<number, Head>();
		for (const hash of sorted) if (!heads.has(hash)) heads.set(hash, this.#headOf(hash));
		return heads;
	}

	#headOf(hash: number): Head {
		const [first, second] = this.#db.all<{document: number}>(
			'SELECT document FROM sketch_keys WHERE hash = ? ORDER BY place LIMIT 2',
			hash,
		);
		return {head: first!.document, isAlone: second === undefined};
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
