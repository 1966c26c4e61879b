/**
 * A library in memory over hand-made documents, for tests of the screen. Names and quotes are given by the
 * words that are them, so that spans are always right.
 */
import type {Filter, Library, RowList} from '../../src/library/library.ts';
import type {EntityRow, QuoteRow} from '../../src/library/rows.ts';
import {fold} from '../../src/text/fold.ts';
import {areVariants} from '../../src/text/shingles.ts';
import {hashWords} from '../../src/text/word-hashes.ts';
import {wholeWindows} from '../library/whole-windows.ts';
import {countPublished, facetsOf, profileOf, search} from './fake-answers.ts';
import {type FakeCorpus, type FakeDocument, type Stored, storeDocument} from './fake-document.ts';

export type FakeLibrary = Library & {
	/** Adds a document, as the reading of a corpus does. */
	add(document: FakeDocument): void;
};

export function fakeLibrary(corpus: FakeCorpus): FakeLibrary {
	const stored: Stored[] = [];
	let revision = 0;
	const find = (id: string) => stored.find(({row}) => row.id === id);
	const entities = (): EntityRow[] =>
		Object.entries(corpus.names)
			.map(([name, {kind, aliases = [], role = null}]): EntityRow => {
				const mentions = stored.flatMap(document => document.mentions.filter(({entity}) => entity === name));
				return {
					id: name,
					name,
					kind,
					aliases,
					role,
					documents: new Set(mentions.map(({document}) => document)).size,
					mentions: mentions.length,
					quotes: stored.flatMap(({quotes}) => quotes.filter(({speaker}) => speaker?.id === name)).length,
				};
			})
			.filter(({mentions}) => mentions > 0)
			.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
	const isAbout = (quote: QuoteRow, entity: string): boolean =>
		find(quote.document)!.mentions.some(
			mention =>
				mention.entity === entity &&
				quote.content.some(({start, end}) => start <= mention.span.start && mention.span.end <= end),
		);
	const allQuotes = (): QuoteRow[] => stored.flatMap(({quotes}) => quotes);
	const library: FakeLibrary = {
		add(document) {
			stored.push(storeDocument(corpus, document));
			revision++;
		},
		revision: () => revision,
		counts: () => ({
			documents: stored.length,
			entities: entities().length,
			quotes: allQuotes().length,
			problems: corpus.problems?.length ?? 0,
			copies: 0,
		}),
		documents: (filter = {}) => {
			const rows = stored
				.filter(({mentions}) => !filter.about || mentions.some(({entity}) => entity === filter.about))
				.map(({row}) => row)
				.filter(({headline}) => fits(filter, headline));
			if (filter.sort === 'name') rows.sort((a, b) => (a.headline < b.headline ? -1 : 1));
			return list(rows);
		},
		entities: (filter = {}) => list(entities().filter(({name}) => fits(filter, name))),
		quotes: (filter = {}) =>
			list(
				allQuotes()
					.filter(({speaker}) => !filter.speaker || speaker?.id === filter.speaker)
					.filter(quote => !filter.about || isAbout(quote, filter.about))
					.filter(({speaker, text}) => fits(filter, `${speaker?.name} ${text}`)),
			),
		problems: () => list((corpus.problems ?? []).map(problem => ({...problem, id: problem.path}))),
		published: () => countPublished(stored),
		facets: (of, filter = {}) => facetsOf(library[of](filter), stored),
		document: id => find(id)?.row,
		documentWithText: textHash => {
			const found = stored.filter(({row}) => row.textHash === textHash);
			return found.length === 1 ? found[0]!.row : undefined;
		},
		entity: id => entities().find(entity => entity.id === id),
		quote: id => allQuotes().find(quote => quote.id === id),
		text(id) {
			const document = find(id);
			if (!document) throw new RangeError(`No document ${id}`);
			return document.text;
		},
		parts: id => find(id)?.parts ?? [],
		windows(id) {
			const document = find(id);
			return document && wholeWindows(document.text, document.parts, document.quotes, document.mentions);
		},
		mentionsIn: id => find(id)?.mentions ?? [],
		mentionsOf: entity =>
			stored.flatMap(({mentions}) => mentions.filter(mention => mention.entity === entity)),
		firstMentionOf: entity => library.mentionsOf(entity)[0],
		profile: entity => profileOf(entity, entities(), stored),
		quotesIn: id => find(id)?.quotes ?? [],
		namesOf: entity => {
			const row = library.entity(entity);
			const [at = null] = row ? library.mentionsOf(entity) : [];
			if (!row) return [];
			const {name, kind} = row;
			return [
				{
					name: {key: fold(name), short: false, name, kind, witness: null},
					at: at && {document: at.document, span: at.span},
				},
			];
		},
		nameAt: (document, span) => {
			const mention = library.mentionsIn(document).find(({span: {start}}) => start === span.start);
			return mention && library.namesOf(mention.entity)[0];
		},
		isAsRead: () => true,
		lostCorrections: () => new Map(),
		mergeSuggestions: () => ({found: []}),
		copiesOf: () => [],
		sameQuotes: text => allQuotes().filter(quote => areVariants(hashWords(text), hashWords(quote.text))),
		search: (query, limit) => search(query, stored).slice(0, limit),
		prepareFilter() {},
		close() {},
	};
	for (const document of corpus.documents) library.add(document);
	return library;
}

const fits = ({match}: Filter, text: string): boolean =>
	!match ||
	fold(match)
		.split(/\s+/)
		.every(word => fold(text).includes(word));

const list = <Row extends {id: string}>(rows: readonly Row[]): RowList<Row> => ({
	length: rows.length,
	slice: (from, to) => rows.slice(Math.max(0, from), Math.max(0, to)),
	indexOf: id => rows.findIndex(row => row.id === id),
});
