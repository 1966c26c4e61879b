import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, it} from 'vitest';
import {buildQuotePassages} from '../../src/export/build-export-passage.ts';
import {formatJsonLines} from '../../src/export/format-jsonl.ts';
import type {Library} from '../../src/library/library.ts';
import type {OpenedLibrary} from '../../src/library/open-library.ts';
import {libraryFile} from '../../src/library/places.ts';
import {randomNumbers, runs, SEED} from '../runs.ts';
import {makeCorpus, read, stories, type TestCorpus, tellAll} from './corpora.ts';
import {correctionsOf, nameOf} from './corrected/correcting.ts';

/** All quotes with speakers, headlines, dates and the words around them, as they are exported. */
const exported = (library: Library): string =>
	formatJsonLines(
		buildQuotePassages(library, library.quotes().slice(0, Number.MAX_SAFE_INTEGER)),
		'dossier 0.0.0',
	);

const fileOf = (corpus: TestCorpus): string => libraryFile([corpus.root], corpus.cache);

/** The file has these bytes, and no log beside it. */
function store(file: string, bytes: Uint8Array): void {
	writeFileSync(file, bytes);
	for (const ending of ['-wal', '-shm']) rmSync(file + ending, {force: true});
}

/** A corpus that was read, and its library as bytes of one file. */
async function readBytes(): Promise<{corpus: TestCorpus; file: string; bytes: Buffer; right: string}> {
	const corpus = makeCorpus(stories(6));
	const {library} = await read(corpus);
	const right = exported(library);
	library.close();
	return {corpus, file: fileOf(corpus), bytes: readFileSync(fileOf(corpus)), right};
}

/** What it exports, or that it found the damage, by an error of SQLite or by itself. */
function outcome({library, onDamage}: OpenedLibrary): string {
	let isFound = false;
	onDamage(() => {
		isFound = true;
	});
	try {
		const text = exported(library);
		return isFound ? 'damaged' : text;
	} catch {
		return 'damaged';
	} finally {
		library.close();
	}
}

describe('a library in which a bit has flipped', () => {
	it('exports what is right, or finds the damage', async () => {
		const {corpus, file, bytes, right} = await readBytes();
		const random = randomNumbers();
		for (let n = 0; n < runs(60); n++) {
			const flipped = Buffer.from(bytes);
			const at = Math.floor(random() * bytes.length);
			flipped[at]! ^= 1 << Math.floor(random() * 8);
			store(file, flipped);
			expect([right, 'damaged', ''], `byte ${at}, seed ${SEED}`).toContain(outcome(corpus.open()));
		}
	});

	it.each([
		['a text', 'UPDATE texts SET text = replace(text, ?, ?)', 'glad', 'clad'],
		['the words of a quote', 'UPDATE quotes SET text = replace(text, ?, ?)', 'glad', 'clad'],
		[
			'the place of a quote',
			'UPDATE quotes SET detail = replace(detail, ?, ?)',
			'"content":[[1',
			'"content":[[2',
		],
		['who speaks', 'UPDATE quotes SET speaker = speaker + 1 WHERE ? <> ?', 'a', 'b'],
		['how a quote was found', 'UPDATE quotes SET strength = ? WHERE strength <> ?', 'weak', 'weak'],
		['a headline', 'UPDATE documents SET headline = replace(headline, ?, ?)', 'Ferry', 'Perry'],
		['a date', 'UPDATE documents SET published = replace(published, ?, ?)', '2021', '2031'],
		['the parts', 'UPDATE documents SET parts = zeroblob(length(parts)) WHERE ? <> ?', 'a', 'b'],
		['a name', 'UPDATE names SET name = replace(name, ?, ?)', 'Marin', 'Martin'],
		['what somebody is', 'UPDATE names SET role = replace(role, ?, ?)', 'harbour', 'hasbour'],
	])('finds the damage in %s, and is made anew', async (_, sql, was, is) => {
		const {corpus, file, right} = await readBytes();
		const db = new DatabaseSync(file);
		db.prepare(sql).run(was, is);
		db.close();
		const opened = corpus.open();
		expect(exported(opened.library)).not.toBe(right);
		await opened.startReading().done;
		expect(exported(opened.library)).toBe(right);
	});

	const documentsOf = (library: Library) =>
		library
			.documents()
			.slice(0, 99)
			.map(({id}) => id);
	const entitiesOf = (library: Library) =>
		library
			.entities()
			.slice(0, 99)
			.map(({id}) => id);
	/** Where names stand, by all ways that lead there. */
	const WAYS: readonly ((library: Library) => unknown)[] = [
		library => documentsOf(library).map(id => library.mentionsIn(id)),
		library =>
			documentsOf(library).map(id => {
				const windows = library.windows(id);
				return windows?.mentionsTouching({start: 0, end: windows.text.length});
			}),
		library => entitiesOf(library).map(id => library.mentionsOf(id)),
		library => entitiesOf(library).map(id => library.firstMentionOf(id, 5)),
		library => entitiesOf(library).map(id => library.profile(id)?.first),
		library => entitiesOf(library).map(id => library.namesOf(id)),
	];

	it.each([
		[
			'a place',
			"UPDATE clusters SET spans = x'04000000' || substr(spans, 5) WHERE substr(spans, 1, 4) > x'04000000'",
		],
		['a name', 'UPDATE clusters SET name = name + 1 WHERE name = 1'],
		['a document', 'UPDATE clusters SET document = 7 - document'],
		['an order', 'UPDATE clusters SET n = 1 - n WHERE n < 2'],
	])('finds the damage in %s of a mention', async (_, sql) => {
		const {corpus, file} = await readBytes();
		const tell = (way: (typeof WAYS)[number]): string => {
			const {library, onDamage} = corpus.open();
			let isFound = false;
			onDamage(() => {
				isFound = true;
			});
			const told = JSON.stringify(way(library));
			library.close();
			return isFound ? 'damaged' : told;
		};
		const right = WAYS.map(tell);
		const db = new DatabaseSync(file);
		db.exec(sql);
		db.close();
		for (const [n, way] of WAYS.entries()) expect([right[n], 'damaged']).toContain(tell(way));
		expect(tell(WAYS[0]!)).toBe('damaged');
	});

	it.each([
		['a role', "UPDATE clusters SET role = replace(role, 'harbour', 'hasbour')"],
		['the evidence of a kind', 'UPDATE clusters SET person = person + 1e300'],
	])('counts nothing by damage in %s when a document goes', async (_, sql) => {
		const {corpus, file} = await readBytes();
		const db = new DatabaseSync(file);
		db.exec(sql);
		db.close();
		corpus.remove('0/story-3.txt');
		corpus.remove('2/story-5.txt');
		const {library} = await read(corpus);
		expect(tellAll(library)).toEqual(tellAll((await read(corpus.elsewhere())).library));
	});

	it('finds a surname that counts for somebody else', async () => {
		const gate = 'The gate\n\n"The gate is shut," Marin said.\n';
		const corpus = makeCorpus({...stories(6), 'gate.txt': gate});
		const {library} = await read(corpus);
		const right = exported(library);
		expect(library.quotes({match: 'gate'}).slice(0, 9).at(0)?.speaker?.name).toBe('Rosa Marin');
		library.close();
		const db = new DatabaseSync(fileOf(corpus));
		db.exec("UPDATE names SET entity = (SELECT id FROM names WHERE name = 'Tomas Bell') WHERE key = 'marin'");
		db.close();
		const opened = corpus.open();
		expect(exported(opened.library)).not.toContain('Tomas Bell');
		await opened.startReading().done;
		expect(exported(opened.library)).toBe(right);
	});

	it('says so where half an answer would be taken for all of it, and is read anew the next time', async () => {
		const {corpus, file, right} = await readBytes();
		const db = new DatabaseSync(file);
		db.exec("UPDATE texts SET text = replace(text, 'boat4', 'boat5')");
		db.close();
		const opened = corpus.open();
		await opened.startReading().done;
		opened.failOnDamage();
		expect(() => exported(opened.library)).toThrow(/damaged on the disk/);
		expect(exported((await read(corpus)).library)).toBe(right);
	});

	it('finds it below a correction of the reader’s', async () => {
		const {corpus, file} = await readBytes();
		const {library} = corpus.open();
		const [quote] = library.quotes({match: 'boat4'}).slice(0, 1);
		const corrections = correctionsOf({
			type: 'rename',
			name: nameOf(library, 'Rosa Marin'),
			to: 'Rosa Marin-Bell',
		});
		library.close();
		const db = new DatabaseSync(file);
		db.exec("UPDATE names SET name = replace(name, 'Rosa', 'Rose')");
		db.close();
		const opened = corpus.open();
		opened.correct(() => corrections);
		expect(opened.library.quote(quote!.id)).toBeUndefined();
		await opened.startReading().done;
		expect(opened.library.quote(quote!.id)?.speaker?.name).toBe('Rosa Marin-Bell');
	});
});

it('is whole with what UTF-8 has no sign for, in each column', async () => {
	const odd = '\ud800 \u0000 \udc00';
	const text = `"We are ${odd} glad," said Rosa${odd} Marin of ${odd}. "Yes," Rosa Marin said.`;
	const record = JSON.stringify({
		id: `a${odd}`,
		title: `Glad ${odd}`,
		author: `Ines ${odd} Calder`,
		source: odd,
		text,
	});
	const corpus = makeCorpus({'dump.jsonl': `${record}\n`});
	await read(corpus);
	const opened = corpus.open();
	opened.failOnDamage();
	const {quotes, inside} = tellAll(opened.library);
	expect(quotes.length).toBeGreaterThan(0);
	expect(inside[0]!.text).toContain('glad');
});

it('a library that corrections lie over is whole', async () => {
	const corpus = makeCorpus(stories(6));
	await read(corpus);
	const opened = corpus.open();
	const before = tellAll(opened.library).counts;
	const [marin, bell] = ['Rosa Marin', 'Tomas Bell'].map(name => nameOf(opened.library, name));
	const corrections = correctionsOf({type: 'merge', names: [bell!], into: marin!});
	opened.failOnDamage();
	opened.correct(() => corrections);
	expect(tellAll(opened.library).counts).toEqual({...before, entities: before.entities - 1});
});
