import {describe, expect, it, onTestFinished} from 'vitest';
import {Overlay} from '../../../src/library/corrected/overlay.ts';
import {Database, type Value} from '../../../src/library/database.ts';
import {libraryFile} from '../../../src/library/places.ts';
import {Conditions, selectQuotes} from '../../../src/library/stored/select-rows.ts';
import {
	MENTION_PLACES,
	QUOTE_BEFORE,
	QUOTE_BEHIND,
	QUOTES_TOUCHING,
} from '../../../src/library/stored/stored-windows.ts';
import {makeCorpus, read} from '../corpora.ts';
import {LIST_HEADS} from '../list-heads.ts';
import {ARTICLES} from './articles.ts';
import {correctionsOf, keptQuote, nameOf, passageAt} from './correcting.ts';

/** How statements are run when corrections lie over every table: still over indexes, in their order. */
describe('under corrections', () => {
	it.each(LIST_HEADS)(
		'the head of %s comes from indexes, and nothing is sorted',
		async (_, {sql, values}) => {
			const plan = await explain(`${sql} LIMIT 40`, values);
			expect(
				plan.filter(step => /TEMP B-TREE|MATERIALIZE|^SCAN (?!.*USING (?:COVERING )?INDEX)/.test(step)),
			).toEqual([]);
		},
	);

	it.each([
		['the next quote', QUOTE_BEHIND],
		['the quote before', QUOTE_BEFORE],
	])('%s of a document comes from indexes, and nothing is sorted', async (_, sql) => {
		const plan = await explain(sql, [1, 100, 5]);
		expect(plan.filter(step => /TEMP B-TREE|MATERIALIZE|^SCAN/.test(step))).toEqual([]);
		expect(plan.filter(step => /quotes_by_document \(document=\? AND start[<>]\?\)/.test(step))).toHaveLength(
			2,
		);
	});

	it('names come by indexes in the order of their first mentions', async () => {
		const plan = await explain(MENTION_PLACES, [1, 64, 128]);
		expect(plan.filter(step => /TEMP B-TREE|MATERIALIZE|^SCAN/.test(step))).toEqual([]);
		expect(plan.filter(step => /\(document=\? AND n>\?\)/.test(step))).toHaveLength(2);
	});

	it('quotes in view are looked up', async () => {
		const plan = await explain(QUOTES_TOUCHING, [1, 100, 200]);
		expect(plan.filter(step => /MATERIALIZE|^SCAN (?!\(subquery)/.test(step))).toEqual([]);
		const searches = plan.filter(step => step.startsWith('SEARCH'));
		expect(searches.filter(step => step.includes('AND start>? AND start<?'))).toHaveLength(2);
		expect(searches.filter(step => step.includes('AND stop>?'))).toHaveLength(2);
	});

	it.each([
		['a document', 'SELECT id FROM documents WHERE key = ?'],
		['an entity', 'SELECT id FROM names WHERE uid = ? AND listed = 1'],
		['names of an entity', 'SELECT id FROM names WHERE entity = ?'],
		['the name of a speaker', 'SELECT e.name FROM names n JOIN names e ON e.id = n.entity WHERE n.id = ?'],
		['a quote', 'SELECT q.text, d.path FROM quotes q JOIN documents d ON d.id = q.document WHERE q.id = ?'],
		['quotes of a document', 'SELECT id, start FROM quotes WHERE document = ? ORDER BY start, id'],
		[
			'quotes of a speaker',
			selectQuotes(new Conditions().add('q.speaker IN (SELECT value FROM json_each(?))', '[1]'), 'date', {
				picked: true,
			}).sql,
		],
		[
			'mentions in a document',
			`SELECT e.uid, c.spans FROM clusters c JOIN documents d ON d.id = c.document
			JOIN names n ON n.id = c.name JOIN names e ON e.id = n.entity WHERE c.document = ?`,
		],
		['forms of a name', 'SELECT n.entity FROM forms f JOIN names n ON n.id = f.name WHERE f.folded = ?'],
		[
			'what is counted of names',
			`WITH met AS MATERIALIZED (SELECT n.entity, q.document FROM quotes q JOIN names n ON n.id = q.speaker
				WHERE q.document IN (SELECT value FROM json_each(?)))
			SELECT entity, count(DISTINCT document) FROM met GROUP BY entity`,
		],
	])('%s is looked up', async (_, sql) => {
		const plan = await explain(sql, ['[1]']);
		const scans = plan.filter(step =>
			/^SCAN (?!json_each|met|.*VIRTUAL TABLE)|MATERIALIZE (?!met)/.test(step),
		);
		expect(scans).toEqual([]);
	});
});

async function explain(sql: string, values: readonly Value[]): Promise<string[]> {
	const corpus = makeCorpus(ARTICLES);
	const {library} = await read(corpus);
	const marin = nameOf(library, 'Rosa Marin');
	const [mention] = library.mentionsOf(library.entities({match: 'bell'}).slice(0, 1)[0]!.id);
	const corrections = correctionsOf(
		{type: 'hide', name: nameOf(library, 'José Ruiz')},
		{type: 'rename', name: marin, to: 'R. Marin'},
		{type: 'attribute', quotes: [keptQuote(library, 'granite')], speaker: nameOf(library, 'Tomas Bell')},
		{type: 'not-quote', quotes: [keptQuote(library, 'draft')]},
		{
			type: 'set-apart',
			id: 'x',
			name: library.nameAt(mention!.document, mention!.span)!.name,
			passage: passageAt(library, mention!),
			as: null,
		},
	);
	const db = new Database(libraryFile([corpus.root], corpus.cache), {readOnly: true});
	onTestFinished(() => db.close());
	new Overlay(db).sync(corrections);
	return db.plan(sql, ...values);
}
