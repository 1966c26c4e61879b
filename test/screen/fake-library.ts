/**
 * A library in memory over hand-made documents, for tests of the screen. Names and quotes are given by the
 * words that are them, so that spans are always right.
 */
import type {Format} from '../../src/corpus/document.ts';
import type {Kind} from '../../src/entities/entity.ts';
import type {Filter, Library, RowList} from '../../src/library/library.ts';
import type {
	DocumentRow,
	EntityRow,
	MentionRow,
	PartRow,
	ProblemRow,
	QuoteRow,
} from '../../src/library/rows.ts';
import type {PartKind} from '../../src/parts/layout.ts';
import {fold} from '../../src/text/fold.ts';
import {areVariants} from '../../src/text/shingles.ts';
import type {Span} from '../../src/text/span.ts';
import {hashWords} from '../../src/text/word-hashes.ts';
import {wholeWindows} from '../library/whole-windows.ts';

type FakeQuote = {words: string; cue?: string; source?: string; speaker?: string; chain?: string[]};
export type FakeDocument = {
	id: string;
	format?: Format;
	publication?: string;
	published?: string;
	parts: readonly (readonly [kind: PartKind, text: string])[];
	quotes?: readonly FakeQuote[];
};
export type FakeCorpus = {
	documents: readonly FakeDocument[];
	names: Readonly<Record<string, {kind: Kind; aliases?: readonly string[]; role?: string}>>;
	problems?: readonly ProblemRow[];
};

type Stored = {row: DocumentRow; text: string; parts: PartRow[]; quotes: QuoteRow[]; mentions: MentionRow[]};

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
			stored.push(store(corpus, document));
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
		published: () => {
			const count = (keyOf: (row: DocumentRow) => string | null) => {
				const counts = new Map<string, {value: string; documents: number; quotes: number}>();
				for (const {row} of stored) {
					const value = keyOf(row);
					if (value === null) continue;
					const {documents = 0, quotes = 0} = counts.get(value) ?? {};
					counts.set(value, {value, documents: documents + 1, quotes: quotes + row.quotes});
				}
				return [...counts.values()];
			};
			return {
				months: count(({published}) => published?.slice(0, 7) ?? null).reverse(),
				outlets: count(({publication}) => publication).sort((a, b) => b.documents - a.documents),
				undated: stored.filter(({row}) => row.published === null).length,
			};
		},
		facets: (of, filter = {}) => {
			const rows = library[of](filter);
			const counts = new Map<string, number>();
			for (const row of rows.slice(0, rows.length))
				if ('kind' in row) counts.set(`kind ${row.kind}`, (counts.get(`kind ${row.kind}`) ?? 0) + 1);
				else {
					for (const name of new Set(find(row.id)!.mentions.map(({entity}) => entity)))
						counts.set(`about ${name}`, (counts.get(`about ${name}`) ?? 0) + 1);
				}
			const facets = [...counts].map(([key, count]) => {
				const [field, ...value] = key.split(' ');
				return {field: field as 'kind', value: value.join(' '), count};
			});
			return {facets: facets.sort((a, b) => b.count - a.count), counted: rows.length, of: rows.length};
		},
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
		profile(entity) {
			if (!entities().some(({id}) => id === entity)) return undefined;
			const mentions = library.mentionsOf(entity);
			const published = ({document}: MentionRow) => find(document)?.row.published ?? '';
			const months = new Map<string, number>();
			for (const mention of mentions) {
				const month = published(mention).slice(0, 7);
				if (month) months.set(month, (months.get(month) ?? 0) + 1);
			}
			const dated = mentions
				.filter(mention => published(mention))
				.sort((a, b) => (published(a) < published(b) ? -1 : 1));
			const documents = [...new Set(mentions.map(({document}) => document))];
			return {
				months: [...months]
					.map(([month, count]) => ({month, mentions: count}))
					.sort((a, b) => (a.month < b.month ? -1 : 1)),
				first: dated[0] ?? null,
				last: dated.at(-1) ?? null,
				busiest: dated[0] ?? null,
				role: null,
				companions: entities()
					.filter(({id}) => id !== entity)
					.map(({id, name, kind}) => ({
						id,
						name,
						kind,
						documents: documents.filter(document =>
							find(document)!.mentions.some(mention => mention.entity === id),
						).length,
					}))
					.filter(({documents: shared}) => shared > 0)
					.sort((a, b) => b.documents - a.documents),
				otherCompanions: 0,
				companionDocuments: documents.length,
			};
		},
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
		search: (query, limit) => {
			const words = fold(query)
				.split(/[\s"]+/)
				.filter(Boolean);
			return stored
				.flatMap(({row, text, parts}) =>
					parts.map(part => ({row, part, text: text.slice(part.span.start, part.span.end)})),
				)
				.filter(({text}) => words.length > 0 && words.every(word => fold(text).includes(word)))
				.slice(0, limit)
				.map(({row, part, text}) => ({
					document: row.id,
					path: row.path,
					headline: row.headline,
					published: row.published,
					part,
					text,
					matches: words
						.map(word => part.span.start + text.toLowerCase().indexOf(word))
						.map((start, n) => ({start, end: start + words[n]!.length}))
						.sort((a, b) => a.start - b.start),
				}));
		},
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

function store(
	corpus: FakeCorpus,
	{id, format = 'text', publication, published, parts, quotes = []}: FakeDocument,
): Stored {
	let text = '';
	const rows: PartRow[] = parts.map(([kind, words]) => {
		if (text) text += '\n\n';
		const start = text.length;
		text += words;
		return {kind, span: {start, end: text.length}};
	});
	text += '\n';
	const path = `${id}.txt`;
	const headline = parts.find(([kind]) => kind === 'headline')?.[1] ?? '';
	const words = (wanted: string, from = 0) => {
		const start = text.indexOf(wanted, from);
		if (start < 0) throw new Error(`“${wanted}” is not in ${id}`);
		return {text: wanted, span: {start, end: start + wanted.length}};
	};
	const mentions: MentionRow[] = [];
	const taken: Span[] = [];
	const forms = Object.entries(corpus.names).flatMap(([name, {aliases = []}]) =>
		[name, ...aliases].map(form => ({name, form})),
	);
	for (const {name, form} of forms.sort((a, b) => b.form.length - a.form.length)) {
		for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
			const span = {start: at, end: at + form.length};
			if (taken.some(other => other.start < span.end && span.start < other.end)) continue;
			taken.push(span);
			mentions.push({document: id, path, entity: name, span, text: form});
		}
	}
	mentions.sort((a, b) => a.span.start - b.span.start);
	const quoteRows = quotes.map((quote, index): QuoteRow => {
		const content = words(quote.words);
		return {
			id: `${id}-q${index + 1}`,
			document: id,
			path,
			headline,
			kind: text[content.span.start - 1] === '“' ? 'direct' : 'indirect',
			text: quote.words,
			content: [content.span],
			cue: quote.cue ? words(quote.cue, content.span.end) : null,
			source: quote.source ? words(quote.source, content.span.end) : null,
			speaker: quote.speaker ? {id: quote.speaker, name: quote.speaker} : null,
			evidence: {rule: 'cue-verb', chain: (quote.chain ?? []).map(link => words(link))},
			strength: quote.speaker ? 'strong' : 'none',
			published: published ?? null,
		};
	});
	return {
		text,
		parts: rows,
		mentions,
		quotes: quoteRows,
		row: {
			id,
			path,
			record: null,
			format,
			encoding: {label: 'utf-8', assumed: false},
			headline,
			authors: ['Ada Lindqvist'],
			agency: null,
			publication: publication ?? null,
			published: published ?? null,
			url: null,
			dateline: null,
			language: 'en',
			words: text.split(/\s+/).length,
			quotes: quoteRows.length,
			entities: new Set(mentions.map(({entity}) => entity)).size,
			sourceHash: 'a'.repeat(64),
			textHash: id.padEnd(64, 'b'),
			copies: 0,
		},
	};
}
