/** One document as the reading pane needs it; wrapped lines are made block by block, when they are looked at. */
import type {Kind} from '../entities/entity.ts';
import type {Library} from '../library/library.ts';
import type {DocumentRow, MentionRow, PartRow, QuoteRow} from '../library/rows.ts';
import {printable} from '../text/printable.ts';
import {nameStandIns, revealing} from '../text/reveal.ts';
import type {Span} from '../text/span.ts';
import {type Block, blockAt, buildBlocks, buildRawBlocks} from './blocks.ts';
import {findHits} from './find-hits.ts';
import {HIDDEN, hiddenMarkup, hideSpans} from './hidden-markup.ts';
import {countReplaced, type ReplacedSigns} from './replaced-signs.ts';
import {wrapFlowing, wrapRaw} from './wrap.ts';

export type OpenDocument = {
	readonly row: DocumentRow;
	readonly text: string;
	readonly parts: readonly PartRow[];
	readonly quotes: readonly QuoteRow[];
	readonly mentions: readonly MentionRow[];
	readonly blocks: (isRaw: boolean) => readonly Block[];
	/** Lines of one block at a width; the same array for the same question. */
	readonly lines: (index: number, columns: number, isRaw: boolean) => readonly Span[];
	/** The words of a span as they are drawn, on one line and safe to print; `isRaw`: with all their signs. */
	readonly words: (span: Span, isRaw: boolean) => string;
	readonly hits: (query: string) => readonly Span[];
	/** Kind of an entity that is named here. */
	readonly kindOf: (entity: string) => Kind | undefined;
	/** What in the text is not drawn as it is. */
	readonly replaced: () => ReplacedSigns;
	/** The same document, its replaced characters drawn by their code points. */
	readonly revealed: () => OpenDocument;
};

/** `previous`: the same document as it was opened before the library grew; its text need not be read again. */
export function openDocument(
	library: Library,
	id: string,
	previous?: OpenDocument | undefined,
): OpenDocument | undefined {
	const row = library.document(id);
	if (!row) return undefined;
	const linked = {
		row,
		quotes: library.quotesIn(id),
		mentions: library.mentionsIn(id),
		kindOf: kindFinder(library),
	};
	// Reading more of the corpus can give names other entities, but no document other words.
	if (previous?.row.textHash === row.textHash) return withRevealed({...previous, ...linked});
	return withRevealed({...linked, ...laidOut(row, library.text(id), library.parts(id))});
}

/** `open` with its revealed self, which is made when first asked for. */
function withRevealed(open: Omit<OpenDocument, 'revealed'>): OpenDocument {
	let revealed: OpenDocument | undefined;
	const {row, text, parts} = open;
	const document: OpenDocument = {
		...open,
		revealed: () => (revealed ??= {...document, ...laidOut(row, text, parts, revealing)}),
	};
	return document;
}

/** What does not depend on the rest of the library. `show`: the safe form of a text, unit for unit. */
function laidOut(
	row: DocumentRow,
	text: string,
	parts: readonly PartRow[],
	show: (raw: string) => string = printable,
): Pick<OpenDocument, 'text' | 'parts' | 'blocks' | 'lines' | 'words' | 'hits' | 'replaced'> {
	const showLine = (raw: string) => show(raw).replaceAll('\n', ' ');
	const blocks: Partial<Record<'flow' | 'raw', readonly Block[]>> = {};
	const wrapped = new Map<string, readonly Span[]>();
	const markup = new Map<number, readonly Span[]>();
	const hidden = (index: number): readonly Span[] => {
		if (row.format !== 'markdown') return [];
		let spans = markup.get(index);
		if (!spans) {
			const {kind, span} = open.blocks(false)[index]!;
			const source = kind === 'folded' ? '' : text.slice(span.start, span.end);
			spans = hiddenMarkup(source).map(({start, end}) => ({
				start: start + span.start,
				end: end + span.start,
			}));
			if (markup.size > 2000) markup.clear();
			markup.set(index, spans);
		}
		return spans;
	};
	let found: {query: string; hits: readonly Span[]} = {query: '', hits: []};
	let replaced: ReplacedSigns | undefined;
	const open: ReturnType<typeof laidOut> = {
		text,
		parts,
		blocks(isRaw) {
			if (isRaw) {
				blocks.raw ??= buildRawBlocks(text);
				return blocks.raw;
			}
			blocks.flow ??= buildBlocks(text, parts);
			return blocks.flow;
		},
		lines(index, columns, isRaw) {
			const key = `${index} ${columns} ${isRaw}`;
			let lines = wrapped.get(key);
			if (!lines) {
				const {kind, span} = open.blocks(isRaw)[index]!;
				const words = text.slice(span.start, span.end);
				if (kind === 'folded') lines = [span];
				else if (isRaw) lines = wrapRaw(show(words), span.start, columns);
				else lines = wrapFlowing(hideSpans(showLine(words), span.start, hidden(index)), span.start, columns);
				if (wrapped.size > 2000) wrapped.clear();
				wrapped.set(key, lines);
			}
			return lines;
		},
		words({start, end}, isRaw) {
			const raw = text.slice(start, end);
			const words = showLine(raw);
			if (isRaw || row.format !== 'markdown') return nameStandIns(words, raw);
			const index = blockAt(open.blocks(false), start);
			return nameStandIns(hideSpans(words, start, hidden(index)), raw).replaceAll(HIDDEN, '');
		},
		hits(query) {
			if (query !== found.query) found = {query, hits: findHits(text, query)};
			return found.hits;
		},
		replaced: () => (replaced ??= countReplaced(text)),
	};
	return open;
}

function kindFinder(library: Library): OpenDocument['kindOf'] {
	const kinds = new Map<string, Kind | undefined>();
	return entity => {
		if (!kinds.has(entity)) kinds.set(entity, library.entity(entity)?.kind);
		return kinds.get(entity);
	};
}
