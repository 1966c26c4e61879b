import {DatabaseSync} from 'node:sqlite';
import {expect, it, onTestFinished, vi} from 'vitest';
import {actionFor} from '../../src/explorer/action-for.ts';
import {placeOf, startState} from '../../src/explorer/state.ts';
import {update} from '../../src/explorer/update.ts';
import {openWorld} from '../../src/explorer/world.ts';
import {matchSpans} from '../../src/library/filter/match-spans.ts';
import {libraryFile} from '../../src/library/places.ts';
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

/** Whether a scan ends soon: it is of values that were given, or of an index in the order of a list that has an end. */
const isShort = (detail: string, sql: string): boolean =>
	/^SCAN (?:json_each|\w+ VIRTUAL TABLE|CONSTANT ROW|\(subquery-\d+\)|\d+ CONSTANT ROWS?)/.test(detail) ||
	(/USING (?:COVERING )?INDEX/.test(detail) && /\bLIMIT\b/.test(sql));
