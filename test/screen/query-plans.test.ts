import {DatabaseSync} from 'node:sqlite';
import {expect, it, onTestFinished, vi} from 'vitest';
import {actionFor} from '../../src/explorer/action-for.ts';
import {placeOf, startState} from '../../src/explorer/state.ts';
import {update} from '../../src/explorer/update.ts';
import {openWorld} from '../../src/explorer/world.ts';
import {matchSpans} from '../../src/library/filter/match-spans.ts';
import {libraryFile} from '../../src/library/places.ts';
import {StoredLibrary} from '../../src/library/stored/stored-library.ts';
import {paintFrame} from '../../src/screen/paint-frame.ts';
import {makeTheme} from '../../src/screen/theme.ts';
import {makeCorpus, read, stories} from '../library/corpora.ts';
import {NOTHING_CORRECTED} from '../library/nothing-corrected.ts';

/** Lists, filters of each kind, texts, pages, counts, orders, search, overlays, and the end of each list. */
const SESSION = [
	...['j', 'j', 'G', 'g', 'ctrl-d', 'i', 'i', 's', 's', 's', 's', 's', 's', 's'],
	...['/', 'f', 'e', 'r', 'y', 'enter', '+', 'esc', 'esc'],
	...['enter', ')', '}', '/', 'h', 'o', 'enter', 'n', 'n', ']', '[', 'esc', 'esc'],
	...[
		'2',
		'j',
		'G',
		'g',
		'/',
		'm',
		'r',
		'a',
		'i',
		'enter',
		'n',
		'N',
		'enter',
		'j',
		'j',
		'esc',
		'+',
		'esc',
		'esc',
	],
	...['s', 's', 's', 's', '/', ...'kind:person', 'enter', 'esc', 'esc'],
	...[
		'3',
		'j',
		'G',
		'g',
		'/',
		...'speaker:marin home',
		'enter',
		'=',
		'esc',
		'+',
		'esc',
		'esc',
		's',
		's',
		's',
		's',
	],
	...[
		'/',
		...'date:2021-03 in:headline ferry',
		'enter',
		'esc',
		'1',
		'f',
		'b',
		'o',
		'a',
		't',
		'3',
		'enter',
		'j',
		'esc',
	],
	...['4', 'j', '?', 'esc', ':', 'n', 'a', 'esc', '1'],
];

it('no key waits for a statement that goes through a large table', async () => {
	const corpus = makeCorpus(stories(12));
	await read(corpus);
	const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare');
	onTestFinished(() => prepare.mockRestore());
	// What goes through whole lists is left to a thread, as in a large corpus: its statements are not seen here.
	const {library} = corpus.open({largeFrom: 0});
	const world = openWorld({
		library,
		corpus: 'harbour',
		marks: () => [],
		marksRevision: () => 0,
		corrections: () => NOTHING_CORRECTED,
		exportName: () => 'passages.md',
		progress: () => null,
		matchSpans,
	});
	world.refresh();
	const theme = makeTheme({name: 'dark', ascii: false});
	let state = startState(120, 40);
	paintFrame(theme, state, world);
	for (const key of SESSION) {
		const action = actionFor(state, key === ' ' ? 'space' : key);
		if (!action) continue;
		const next = update(state, action, world);
		state = next.state;
		if (next.effects.some(({type}) => type === 'search-soon'))
			state = update(state, {type: 'search'}, world).state;
		paintFrame(theme, state, world);
		await world.items(placeOf(state).list).pending;
		paintFrame(theme, state, world);
	}
	const statements = new Set(
		prepare.mock.calls.map(([sql]) => sql).filter(sql => /^\s*(?:SELECT|WITH)/.test(sql)),
	);
	expect(statements.size).toBeGreaterThan(15);
	const db = new DatabaseSync(libraryFile([corpus.root], corpus.cache), {readOnly: true});
	onTestFinished(() => db.close());
	const costly = [...statements].flatMap(sql => {
		const steps = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as {detail: string}[];
		const goesThrough = steps
			.map(({detail}) => detail)
			.filter(detail => /^SCAN /.test(detail) && !isShort(detail, sql));
		return goesThrough.map(detail => `${detail}: ${sql}`);
	});
	expect(costly).toEqual([]);
});

/** What the thread is asked in a session, under a name each; the words of lists are looked for in its indexes. */
const QUESTIONS: Record<string, (library: StoredLibrary, entity: string) => unknown> = {
	'names by words': library => library.ids('entities', {match: 'marin'}),
	'names of a kind': library => library.ids('entities', {match: 'kind:person mar'}),
	'names in another order': library => library.ids('entities', {match: 'mar', sort: 'name'}),
	'quotes by words': library => library.ids('quotes', {match: 'ferry home'}),
	'quotes of a speaker': library => library.ids('quotes', {match: 'speaker:marin home'}),
	'quotes about a name': library => library.ids('quotes', {match: 'about:marin'}),
	'documents by words': library => library.groupedIds({match: 'ferry'}),
	'documents of a month by headline': library =>
		library.ids('documents', {match: 'date:2021-03 in:headline ferry'}),
	'documents that name somebody': library => library.ids('documents', {match: 'person:marin'}),
	passages: library => library.search('boat "the north"', 100),
	'passages of a month': library => library.search('boat date:2021-03', 100),
	'the page of a name': (library, entity) => library.profile(entity),
	'what narrows names': library => library.facets('entities', {match: 'mar'}),
	'what narrows quotes': library => library.facets('quotes', {match: 'speaker:marin'}),
	'months and outlets': library => library.published(),
};

// A list in another order, and conditions that no index knows, take all rows in the thread: `LIMIT -1`.
it('the thread that searches goes through tables for these questions alone', async () => {
	const corpus = makeCorpus(stories(12));
	await read(corpus);
	const file = libraryFile([corpus.root], corpus.cache);
	const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare');
	onTestFinished(() => prepare.mockRestore());
	const db = new DatabaseSync(file, {readOnly: true});
	onTestFinished(() => db.close());
	const scans = Object.entries(QUESTIONS).map(([name, ask]) => {
		const library = new StoredLibrary(file);
		// What it is filtered by is made once; what is asked again is what a key asks.
		for (const list of ['documents', 'entities', 'quotes', 'headlines'] as const)
			library.ids(list === 'headlines' ? 'documents' : list, {
				match: list === 'headlines' ? 'in:headline a' : 'a',
			});
		const [entity] = library.entities().slice(0, 1);
		prepare.mockClear();
		ask(library, entity!.id);
		const statements = new Set(
			prepare.mock.calls.map(([sql]) => sql).filter(sql => /^\s*(?:SELECT|WITH)/.test(sql)),
		);
		library.close();
		const through = [...statements].flatMap(sql =>
			(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as {detail: string}[])
				.map(({detail}) => detail)
				.filter(detail => /^SCAN /.test(detail) && !isGiven(detail)),
		);
		return `${name}: ${through.join(', ') || 'none'}`;
	});
	expect(scans).toMatchInlineSnapshot(`
		[
		  "names by words: none",
		  "names of a kind: SCAN e USING COVERING INDEX names_by_mentions",
		  "names in another order: SCAN e USING COVERING INDEX names_by_mentions",
		  "quotes by words: none",
		  "quotes of a speaker: none",
		  "quotes about a name: none",
		  "documents by words: SCAN copies, SCAN copies, SCAN copies",
		  "documents of a month by headline: none",
		  "documents that name somebody: none",
		  "passages: none",
		  "passages of a month: none",
		  "the page of a name: SCAN c, SCAN named",
		  "what narrows names: SCAN valued, SCAN m, SCAN valued, SCAN m, SCAN valued",
		  "what narrows quotes: SCAN met, SCAN f, SCAN a, SCAN met, SCAN f, SCAN valued, SCAN valued, SCAN valued",
		  "months and outlets: SCAN documents USING COVERING INDEX documents_by_outlet",
		]
	`);
});

/** Whether a scan ends soon: it is of values that were given, or of an index in the order of a list that has an end. */
const isShort = (detail: string, sql: string): boolean =>
	isGiven(detail) || (/USING (?:COVERING )?INDEX/.test(detail) && /\bLIMIT\b/.test(sql));

/** Whether a scan is of values that were given. */
const isGiven = (detail: string): boolean =>
	/^SCAN (?:json_each|\w+ VIRTUAL TABLE|CONSTANT ROW|\(subquery-\d+\)|\d+ CONSTANT ROWS?)/.test(detail);
