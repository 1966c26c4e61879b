import {describe, expect, it} from 'vitest';
import {Database, type Value} from '../../src/library/database.ts';
import {libraryFile} from '../../src/library/places.ts';
import {PUBLISHED_COUNTS} from '../../src/library/stored/count-published.ts';
import {Conditions, type Selection, selectQuotes} from '../../src/library/stored/select-rows.ts';
import {SOURCE} from '../../src/library/stored/source-stamp.ts';
import {ALL_TEXT, WINDOW} from '../../src/library/stored/stored-rows.ts';
import {
	MENTION_PLACES,
	QUOTE_BEFORE,
	QUOTE_BEHIND,
	QUOTES_TOUCHING,
} from '../../src/library/stored/stored-windows.ts';
import {QUOTES_OF_KEY} from '../../src/library/writing/quote-keys.ts';
import {makeCorpus, read, stories} from './corpora.ts';
import {LIST_HEADS} from './list-heads.ts';

/** How the statements that run while keys are pressed are run: over an index, never over a table. */
describe('the head of a list', () => {
	it.each<readonly [list: string, statement: Selection]>([
		...LIST_HEADS,
		[
			'problems',
			{
				sql: 'SELECT id FROM problems ORDER BY path, id',
				reversed: 'SELECT id FROM problems ORDER BY path DESC, id DESC',
				values: [],
			},
		],
	])('%s comes from an index in its order, and so does its tail', async (_, {sql, reversed, values}) => {
		for (const either of [sql, reversed]) {
			const plan = await explain(`${either} LIMIT 40`, values);
			expect(plan.filter(step => /TEMP B-TREE|^SCAN (?!.*USING (?:COVERING )?INDEX)/.test(step))).toEqual([]);
		}
	});
});

describe('rows that are looked up', () => {
	it.each([
		['a document', 'SELECT id FROM documents WHERE key = ?'],
		['an entity', 'SELECT id FROM names WHERE uid = ? AND listed = 1'],
		['a quote', QUOTES_OF_KEY],
		['a text', ALL_TEXT],
		['the file of a document', SOURCE],
		['a stretch of a text', WINDOW],
		['quotes of a document', 'SELECT id FROM quotes WHERE document = ? ORDER BY start, id'],
		[
			'quotes of a speaker',
			selectQuotes(new Conditions().add('q.speaker IN (SELECT value FROM json_each(?))', '[1]'), 'date', {
				picked: true,
			}).sql,
		],
		['mentions in a document', 'SELECT spans FROM clusters WHERE document = ?'],
		['mentions of a name', 'SELECT spans FROM clusters WHERE name = ?'],
		['forms of a name', 'SELECT n.entity FROM forms f JOIN names n ON n.id = f.name WHERE f.folded = ?'],
		['a source', 'SELECT id FROM sources WHERE file = ?'],
	])('%s comes from an index', async (_, sql) => {
		const plan = await explain(sql, sql.includes('?') ? ['[1]'] : []);
		expect(plan.filter(step => /^SCAN (?!json_each|.*VIRTUAL TABLE)/.test(step))).toEqual([]);
	});
});

describe('what is in view of a document', () => {
	it.each([
		['the next quote', QUOTE_BEHIND],
		['the quote before', QUOTE_BEFORE],
	])('%s is the first one that an index gives', async (_, sql) => {
		const plan = await explain(sql, [1, 100, 5]);
		expect(plan).toEqual([
			expect.stringMatching(/^SEARCH quotes USING (COVERING )?INDEX quotes_by_document .*start/),
		]);
	});

	it('names come by an index in the order of their first mentions', async () => {
		const plan = await explain(MENTION_PLACES, [1, 64, 128]);
		expect(plan).toEqual([
			expect.stringMatching(/^SEARCH clusters USING INDEX clusters_by_document \(document=\? AND n>\?\)/),
		]);
	});

	it('quotes are looked up by where they start, and long ones by where they end', async () => {
		const plan = await explain(QUOTES_TOUCHING, [1, 100, 200]);
		expect(plan.filter(step => /^(SCAN|SEARCH) (quotes|l|q)\b/.test(step))).toEqual([
			expect.stringMatching(
				/^SEARCH quotes USING COVERING INDEX quotes_by_document \(document=\? AND start>\? AND start<\?\)/,
			),
			expect.stringMatching(/^SEARCH l USING PRIMARY KEY \(document=\? AND stop>\?\)/),
			expect.stringMatching(/^SEARCH q USING INTEGER PRIMARY KEY/),
		]);
	});
});

describe('months and outlets', () => {
	it('are counted in their index alone', async () => {
		const plan = await explain(PUBLISHED_COUNTS, []);
		expect(plan).toEqual(['SCAN documents USING COVERING INDEX documents_by_outlet']);
	});
});

async function explain(sql: string, values: readonly Value[]): Promise<string[]> {
	const corpus = makeCorpus(stories(3));
	await read(corpus);
	const db = new Database(libraryFile([corpus.root], corpus.cache), {readOnly: true});
	try {
		return db.plan(sql, ...values);
	} finally {
		db.close();
	}
}
