import {describe, expect, it} from 'vitest';
import {annotate} from '../../src/library/annotate.ts';
import {Database, type Value} from '../../src/library/database.ts';
import type {PackedDocument} from '../../src/library/packed.ts';
import {packDocument} from '../../src/library/reading/pack.ts';
import {SCHEMA} from '../../src/library/schema.ts';
import {LibraryWriter} from '../../src/library/writing/write-library.ts';
import {readOne} from '../corpus/reading.ts';

/** A database that counts what is asked of it. */
class CountingDatabase extends Database {
	readonly statements = new Map<string, readonly Value[]>();
	work = {statements: 0, rows: 0, changes: 0};

	constructor() {
		super(':memory:');
		this.exec(SCHEMA);
	}

	override get<Row>(sql: string, ...values: readonly Value[]): Row | undefined {
		const row = super.get<Row>(sql, ...values);
		this.#count(sql, values, row === undefined ? 0 : 1);
		return row;
	}

	override all<Row>(sql: string, ...values: readonly Value[]): Row[] {
		const rows = super.all<Row>(sql, ...values);
		this.#count(sql, values, rows.length);
		return rows;
	}

	override run(sql: string, ...values: readonly Value[]): number {
		this.#count(sql, values, 0);
		return super.run(sql, ...values);
	}

	/** Rows that were put in, changed or taken out so far, those that virtual tables keep for themselves among them. */
	changes(): number {
		return super.get<{n: number}>('SELECT total_changes() AS n')!.n;
	}

	#count(sql: string, values: readonly Value[], rows: number): void {
		this.statements.set(sql, values);
		this.work.statements++;
		this.work.rows += rows;
	}
}

/** A story of the same people and bodies in all documents, with an acronym that some expand, and one of its own. */
const storyOf = (n: number): string => {
	const body = n % 3 === 0 ? 'the Harbour Safety Board (HSB)' : 'HSB';
	return `PORT HOLLOW (Tidewire) – The captain Ines Calder told ${body} on Tuesday that pier ${n} would stay open.

“We have kept pier ${n} open through ${n} winters,” said Calder, who met Officer Marin${n} Bell${n} of Port Hollow.

Tomas Bell, the treasurer of the Varnholm Museum, said he had seen ${n} such letters in ${n + 1} years from ${n + 2} streets.
`;
};

const packed = async (n: number): Promise<PackedDocument> =>
	packDocument(annotate(await readOne(`${n}.txt`, storyOf(n))));

async function libraryOf(documents: number) {
	const db = new CountingDatabase();
	const writer = new LibraryWriter(db);
	const add = async (n: number) => {
		const source = writer.startSource(`/${n}`, {size: n, mtime: 1, ctime: 1, inode: 1});
		writer.addDocument(source, 0, await packed(n));
		writer.finishSource(source, 'read');
		return source;
	};
	for (let n = 0; n < documents; n++) await add(n);
	while (writer.indexNext() > 0);
	return {db, writer, add};
}

/** What it takes to put one more document in and link it, and to take it out again. */
async function workOfOne(documents: number) {
	const {db, writer, add} = await libraryOf(documents);
	db.work = {statements: 0, rows: 0, changes: 0};
	db.statements.clear();
	const before = db.changes();
	const source = await add(9_999);
	while (writer.indexNext() > 0);
	writer.removeSource(source);
	writer.commit();
	const work = {...db.work, changes: db.changes() - before};
	const plans = [...db.statements].flatMap(([sql, values]) => db.plan(sql, ...values));
	db.close();
	return {work, plans};
}

/** Tables that grow with the corpus. */
const LARGE =
	/^SCAN (?:documents|sources|texts|names|forms|expansions|short_forms|clusters|quotes|quote_keys|quote_about|sketches|sketch_keys|copies|d|c|n|e|q)\b/;

describe('one new document in a large corpus', () => {
	it('costs in proportion to itself: as many statements and rows as in a small corpus', async () => {
		const small = (await workOfOne(30)).work;
		const large = (await workOfOne(600)).work;
		for (const count of ['statements', 'rows', 'changes'] as const)
			expect(large[count], count).toBeLessThanOrEqual(1.1 * small[count]);
	});

	it('runs no statement that reads a whole table', async () => {
		const {plans} = await workOfOne(30);
		expect(plans.filter(step => LARGE.test(step))).toEqual([]);
		expect(plans.length).toBeGreaterThan(20);
	});
});
