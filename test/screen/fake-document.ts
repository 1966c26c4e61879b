/** Hand-made documents for tests of the screen, as a library has them. */
import type {Format} from '../../src/corpus/document.ts';
import type {Kind} from '../../src/entities/entity.ts';
import type {DocumentRow, MentionRow, PartRow, ProblemRow, QuoteRow} from '../../src/library/rows.ts';
import type {PartKind} from '../../src/parts/layout.ts';
import {overlaps, type Span} from '../../src/text/span.ts';

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

/** A document with what is found in it. */
export type Stored = {
	row: DocumentRow;
	text: string;
	parts: PartRow[];
	quotes: QuoteRow[];
	mentions: MentionRow[];
};

/** The document of a corpus with its rows: names and quotes are found by the words that are them. */
export function storeDocument(corpus: FakeCorpus, document: FakeDocument): Stored {
	const {id, format = 'text', publication, published, parts, quotes = []} = document;
	const {text, rows} = layOut(parts);
	const path = `${id}.txt`;
	const headline = parts.find(([kind]) => kind === 'headline')?.[1] ?? '';
	const mentions = mentionsIn(text, corpus).map(({name, span}) => ({
		document: id,
		path,
		entity: name,
		span,
		text: text.slice(span.start, span.end),
	}));
	const quoteRows = quotes.map(
		(quote, index): QuoteRow => ({
			id: `${id}-q${index + 1}`,
			document: id,
			path,
			format,
			headline,
			publication: publication ?? null,
			agency: null,
			published: published ?? null,
			...readQuote(text, quote),
		}),
	);
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

/** The parts one below the other, a blank line between them. */
function layOut(parts: FakeDocument['parts']): {text: string; rows: PartRow[]} {
	let text = '';
	const rows = parts.map(([kind, words]): PartRow => {
		if (text) text += '\n\n';
		const start = text.length;
		text += words;
		return {kind, span: {start, end: text.length}};
	});
	return {text: `${text}\n`, rows};
}

/** Where the names of the corpus stand, in order; of two that overlap, the longer one. */
function mentionsIn(text: string, {names}: FakeCorpus): {name: string; span: Span}[] {
	const forms = Object.entries(names)
		.flatMap(([name, {aliases = []}]) => [name, ...aliases].map(form => ({name, form})))
		.sort((a, b) => b.form.length - a.form.length);
	const found: {name: string; span: Span}[] = [];
	for (const {name, form} of forms) {
		for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
			const span = {start: at, end: at + form.length};
			if (!found.some(other => overlaps(other.span, span))) found.push({name, span});
		}
	}
	return found.sort((a, b) => a.span.start - b.span.start);
}

/** A quote by its words, with the cue and the source that stand behind them. */
function readQuote(
	text: string,
	{words, cue, source, speaker, chain = []}: FakeQuote,
): Omit<
	QuoteRow,
	'id' | 'document' | 'path' | 'format' | 'headline' | 'publication' | 'agency' | 'published'
> {
	const find = (wanted: string, from = 0) => {
		const start = text.indexOf(wanted, from);
		if (start < 0) throw new Error(`“${wanted}” is not in “${text.slice(0, 40)}…”`);
		return {text: wanted, span: {start, end: start + wanted.length}};
	};
	const {span} = find(words);
	return {
		kind: text[span.start - 1] === '“' ? 'direct' : 'indirect',
		text: words,
		content: [span],
		cue: cue ? find(cue, span.end) : null,
		source: source ? find(source, span.end) : null,
		speaker: speaker ? {id: speaker, name: speaker} : null,
		evidence: {rule: 'cue-verb', chain: chain.map(link => find(link))},
		strength: speaker ? 'strong' : 'none',
	};
}
