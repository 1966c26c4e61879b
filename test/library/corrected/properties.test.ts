import fc from 'fast-check';
import {afterAll, beforeAll, expect, it} from 'vitest';
import type {NameReference} from '../../../src/library/corrections.ts';
import type {Library} from '../../../src/library/library.ts';
import type {OpenedLibrary} from '../../../src/library/open-library.ts';
import type {Correction, KeptPassage} from '../../../src/notebook/correction.ts';
import {tried} from '../../runs.ts';
import {makeCorpus, read} from '../corpora.ts';
import {wholeWindows} from '../whole-windows.ts';
import {ARTICLES} from './articles.ts';
import {correctionsOf, keptQuote, nameOf, passageAt, typedName} from './correcting.ts';
import {recount} from './recount.ts';

let opened: OpenedLibrary;
let library: Library;
let names: NameReference[];
let quotes: KeptPassage[];
let places: {name: NameReference; passage: ReturnType<typeof passageAt>}[];

const corpus = makeCorpus(ARTICLES, afterAll);
beforeAll(async () => {
	await read(corpus);
	opened = corpus.open();
	library = opened.library;
	const everything = 1000;
	names = [
		...library
			.entities()
			.slice(0, everything)
			.map(({name}) => nameOf(library, name)),
		typedName('Orla Quist'),
	];
	quotes = library
		.quotes()
		.slice(0, everything)
		.map(({text}) => keptQuote(library, text));
	places = library
		.documents()
		.slice(0, everything)
		.flatMap(({id}) => library.mentionsIn(id))
		.map(at => {
			const named = library.nameAt(at.document, at.span)!;
			const passage = passageAt(library, at);
			return {name: {...named.name, witness: passage}, passage};
		});
});

const correction = (): fc.Arbitrary<Correction> => {
	const name = fc.constantFrom(...names);
	const quote = fc.constantFrom(...quotes).map(kept => [kept]);
	const speaker = fc.option(name);
	return fc.oneof(
		fc.record({type: fc.constant('attribute' as const), quotes: quote, speaker}),
		fc.record({type: fc.constant('confirm' as const), quotes: quote, speaker}),
		fc.record({type: fc.constant('not-quote' as const), quotes: quote}),
		fc.record({type: fc.constant('merge' as const), names: name.map(one => [one]), into: name}),
		fc.record({type: fc.constant('rename' as const), name, to: fc.constantFrom('Zed', 'Rosa Marin', '')}),
		fc.record({
			type: fc.constant('retype' as const),
			name,
			kind: fc.constantFrom('person', 'organization', 'place'),
		}),
		fc.record({type: fc.constant('split' as const), name}),
		fc.record({type: fc.constant('hide' as const), name}),
		fc
			.tuple(fc.constantFrom(...places.keys()), speaker)
			.map(([n, as]): Correction => ({type: 'set-apart', id: `a${n}`, ...places[n]!, as})),
	);
};

it('all counts, lists and filters agree with what a count from scratch finds', () => {
	fc.assert(
		fc.property(fc.array(correction(), {minLength: 1, maxLength: 8}), made => {
			const value = correctionsOf(...made);
			opened.correct(() => value);
			const counted = recount(library);
			const rows = library.entities().slice(0, 1000);
			expect(
				new Map(rows.map(({id, documents, mentions, quotes}) => [id, {documents, mentions, quotes}])),
			).toEqual(counted.names);
			expect(library.counts()).toMatchObject({entities: rows.length, quotes: counted.quotes});
			expect(library.entities()).toHaveLength(rows.length);
			expect(library.quotes()).toHaveLength(counted.quotes);
			expect(library.quotes().slice(0, 1000)).toHaveLength(counted.quotes);
			for (const row of rows) {
				expect(library.entity(row.id)).toEqual(row);
				expect(library.mentionsOf(row.id)).toHaveLength(row.mentions);
				expect(library.quotes({speaker: row.id})).toHaveLength(row.quotes);
				expect(library.documents({about: row.id})).toHaveLength(row.documents);
				for (const quote of library.quotes({speaker: row.id}).slice(0, 1000))
					expect(quote.speaker).toEqual({id: row.id, name: row.name});
			}
			for (const {id, quotes} of library.documents().slice(0, 1000))
				expect(library.quotesIn(id)).toHaveLength(quotes);
			for (const sort of ['mentions', 'name', 'quotes'] as const)
				expect(
					library
						.entities({sort})
						.slice(0, 1000)
						.map(({id}) => id)
						.sort(),
				).toEqual(rows.map(({id}) => id).sort());
		}),
		tried(150),
	);
});

it('what is in view of a document is what the whole document has there', () => {
	const documents = library.documents().slice(0, 1000);
	const start = fc.nat(2000);
	fc.assert(
		fc.property(
			fc.array(correction(), {minLength: 1, maxLength: 8}),
			start,
			fc.nat(300),
			(made, at, size) => {
				const value = correctionsOf(...made);
				opened.correct(() => value);
				const span = {start: at, end: at + size};
				for (const {id} of documents) {
					const quotes = library.quotesIn(id);
					const mentions = library.mentionsIn(id);
					const whole = wholeWindows(library.text(id), library.parts(id), quotes, mentions);
					const windows = library.windows(id)!;
					expect(windows.quotesTouching(span)).toEqual(whole.quotesTouching(span));
					expect(windows.mentionsTouching(span)).toEqual(whole.mentionsTouching(span));
					expect(windows.mentionCounts()).toEqual(whole.mentionCounts());
					for (const by of [1, -1] as const) {
						expect(windows.mentionBeside(at, by)).toEqual(whole.mentionBeside(at, by));
						for (const from of [at, ...quotes])
							expect(windows.quoteBeside(from, by)).toEqual(whole.quoteBeside(from, by));
					}
				}
			},
		),
	);
});
