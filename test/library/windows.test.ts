import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Annotated, annotate} from '../../src/library/annotate.ts';
import {Database} from '../../src/library/database.ts';
import {packDocument} from '../../src/library/reading/pack.ts';
import {SCHEMA} from '../../src/library/schema.ts';
import {readMentionsIn} from '../../src/library/stored/read-mentions.ts';
import {readPartPlaces, readQuotes, readText} from '../../src/library/stored/stored-rows.ts';
import {openWindows} from '../../src/library/stored/stored-windows.ts';
import {LibraryWriter} from '../../src/library/writing/write-library.ts';
import {overlaps, type Span} from '../../src/text/span.ts';
import {readOne} from '../corpus/reading.ts';
import {wholeWindows} from './whole-windows.ts';

const SENTENCE = 'The 港 ferry called at Port Hollow again 👍 and nobody counted the crates. ';
const TEXT = `A long night\n\n${SENTENCE.repeat(1200)}\n\n${SENTENCE.repeat(700)}\n`;

const offset = fc.integer({min: 0, max: TEXT.length - 1});
/** Most are short, some are longer than what is looked through before a window, some go through it all. */
const length = fc.oneof(
	{weight: 6, arbitrary: fc.integer({min: 1, max: 300})},
	{weight: 3, arbitrary: fc.integer({min: 1900, max: 2200})},
	{weight: 1, arbitrary: fc.integer({min: 1, max: TEXT.length})},
);
const span = fc
	.tuple(offset, length)
	.map(([start, units]): Span => ({start, end: Math.min(TEXT.length, start + units)}));

/** Spans of which each begins where the one before it ended, or behind that. */
const disjoint = (spans: readonly Span[]): Span[] => {
	const kept: Span[] = [];
	for (const one of [...spans].sort((a, b) => a.start - b.start))
		if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
	return kept;
};
const contents = fc.array(fc.array(span, {minLength: 1, maxLength: 3}).map(disjoint), {maxLength: 12});
/** Up to so many that what is named is read in several goes. */
const mentions = fc
	.oneof(fc.constant(3), fc.constant(250))
	.chain(things =>
		fc.array(fc.tuple(offset, fc.integer({min: 1, max: 30}), fc.nat(things)), {maxLength: 10 * things}),
	)
	.map(all => {
		const spans = disjoint(all.map(([start, units]) => ({start, end: Math.min(TEXT.length, start + units)})));
		return numbered(spans.map((one, n) => ({span: one, cluster: all[n]![2]})));
	});

type Named = {readonly span: Span; readonly cluster: number};

/** The same with the things numbered as they are found: by their first mentions. */
function numbered(named: readonly Named[]): Named[] {
	const order = [...new Set(named.map(({cluster}) => cluster))];
	return named.map(({span: one, cluster}) => ({span: one, cluster: order.indexOf(cluster)}));
}

describe('the windows of a stored document', () => {
	it('answer as the whole document does', async () => {
		const annotated = annotate(await readOne('night.txt', TEXT));
		fc.assert(
			fc.property(
				contents,
				mentions,
				fc.array(span, {minLength: 1, maxLength: 8}),
				(quotes, named, windows) => {
					const {db, id} = store(annotated, quotes, named);
					try {
						const toRows = (_: Database, ids: Int32Array) => readQuotes(db, ids).map(([, row]) => row);
						const stored = openWindows(() => ({db, id}), {key: 'night', path: 'night.txt'}, toRows);
						const ids = db.ids('SELECT id, start FROM quotes WHERE document = ? ORDER BY start, id', id);
						const parts = readPartPlaces(db, id);
						const rows = Array.from({length: parts.length}, (_, index) => parts.at(index)!);
						const all = toRows(db, ids);
						const whole = wholeWindows(readText(db, id), rows, all, readMentionsIn(db, id));
						expect(stored.text.length).toBe(TEXT.length);
						for (const one of windows) {
							expect(stored.text.slice(one.start, one.end)).toBe(TEXT.slice(one.start, one.end));
							expect(stored.quotesTouching(one)).toEqual(whole.quotesTouching(one));
							expect(placesOf(stored.mentionsTouching(one))).toEqual(placesOf(whole.mentionsTouching(one)));
							for (const by of [1, -1] as const) {
								expect(stored.quoteBeside(one.start, by)).toEqual(whole.quoteBeside(one.start, by));
								expect(stored.mentionBeside(one.start, by)?.span).toEqual(
									whole.mentionBeside(one.start, by)?.span,
								);
								for (const quote of all)
									expect(stored.quoteBeside(quote, by)).toEqual(whole.quoteBeside(quote, by));
							}
							const at = rows.findIndex(part => part.span.start <= one.start && one.start < part.span.end);
							expect(parts.indexAt(one.start)).toBe(at);
							expect(parts.touching(one)).toEqual(rows.filter(part => overlaps(part.span, one)));
						}
						expect(stored.mentionCounts()).toEqual(whole.mentionCounts());
					} finally {
						db.close();
					}
				},
			),
		);
	});

	it('are empty when the document is gone', () => {
		const stored = openWindows(
			() => undefined,
			{key: 'night', path: 'night.txt'},
			() => [],
		);
		const {start, end} = {start: 0, end: 100};
		expect([stored.text.length, stored.text.slice(start, end), stored.parts.length]).toEqual([0, '', 0]);
		expect(stored.quotesTouching({start, end})).toEqual([]);
		expect(stored.mentionsTouching({start, end})).toEqual([]);
	});
});

const placesOf = (rows: readonly {entity: string; span: Span; text: string}[]) =>
	rows.map(({entity, span: at, text}) => ({entity, at, text}));

function store(
	annotated: Annotated,
	contentsOf: readonly (readonly Span[])[],
	named: readonly Named[],
): {db: Database; id: number} {
	const db = new Database(':memory:');
	db.exec(SCHEMA);
	const writer = new LibraryWriter(db);
	const clusters = Array.from({length: new Set(named.map(({cluster}) => cluster)).size}, (_, n) => ({
		name: `Ada ${'BCDFGHKLMN'[n % 10]}erg${'aeiou'[Math.floor(n / 10) % 5]}${'lmnrst'[Math.floor(n / 50)]}`,
		kind: 'person' as const,
		aliases: [],
		short: false,
		role: null,
		gender: null,
		evidence: {person: 1, organization: 0, place: 0},
	}));
	const quotes = contentsOf.map(content => ({
		kind: 'indirect' as const,
		content,
		cue: null,
		source: null,
		speaker: clusters.length > 0 ? 0 : null,
		evidence: {rule: 'cue-verb', chain: []},
		strength: 'fair' as const,
	}));
	writer.addDocument(0, 0, packDocument({...annotated, quotes, entities: {clusters, mentions: named}}));
	writer.commit();
	return {db, id: db.ids('SELECT id FROM documents')[0]!};
}
