import {expect, it} from 'vitest';
import {Database} from '../../src/library/database.ts';
import {libraryFile} from '../../src/library/places.ts';
import {TABLES} from '../../src/library/schema.ts';
import {makeCorpus, read, stories, type TestCorpus, tellAll} from './corpora.ts';

/** A story with all that a library keeps rows for, most of it said nowhere else. */
const ODD_ONE = [
	'The wall speaks at length',
	'By Ines Calder',
	'2021-07-01',
	'PORT HOLLOW – the keeper of the wall, Odalys T. Brandt, met the Tidal Wall Trust (TWT) and Rosa Marin, the harbour director, on Monday.',
	`“${'The wall has stood for long, and it will stand for longer than you or I. '.repeat(40).trim()}” Brandt said.`,
	'“Ask the Trust about Rosa Marin before you ask me anything,” said Ms. Brandt, whom they call Odalys of the Wall.',
].join('\n\n');

/** Two copies of it, and one that has a short form only. */
const ODD_ONES = {
	'odd/one.txt': ODD_ONE,
	'odd/copy.txt': ODD_ONE,
	'odd/short.txt': 'The TWT would not say a word. Nobody at TWT knew why.',
};

/** How many rows each table of a corpus's library has. */
function rowsOf(corpus: TestCorpus): Record<string, number> {
	const db = new Database(libraryFile([corpus.root], corpus.cache), {readOnly: true});
	try {
		return Object.fromEntries(
			TABLES.map(table => [table, db.get<{n: number}>(`SELECT count(*) AS n FROM ${table}`)!.n]),
		);
	} finally {
		db.close();
	}
}

it('documents that go take every row with them that they brought', async () => {
	const corpus = makeCorpus(stories(4));
	await read(corpus);
	const before = rowsOf(corpus);
	for (const [path, text] of Object.entries(ODD_ONES)) corpus.write(path, text);
	await read(corpus);
	const between = rowsOf(corpus);
	const grown = TABLES.filter(table => between[table]! > before[table]!);
	expect(TABLES.filter(table => !grown.includes(table))).toEqual(['meta', 'problems']);
	for (const path of Object.keys(ODD_ONES)) corpus.remove(path);
	const {library} = await read(corpus);
	expect(rowsOf(corpus)).toEqual(before);
	expect(tellAll(library)).toEqual(tellAll((await read(corpus.elsewhere())).library));
});

it('a form of a name goes with the last document that writes it', async () => {
	const corpus = makeCorpus({
		'a.txt': 'Rosa Marin left.',
		'b.txt': 'Rosa Marin left. Ms. Marin smiled.',
	});
	const forms = async () => {
		const {library} = await read(corpus);
		const [marin] = library.entities().slice(0, 1);
		return {name: marin?.name, aliases: marin?.aliases.toSorted()};
	};
	expect(await forms()).toEqual({name: 'Rosa Marin', aliases: ['Marin', 'Ms. Marin']});
	corpus.remove('b.txt');
	expect(await forms()).toEqual({name: 'Rosa Marin', aliases: []});
});
