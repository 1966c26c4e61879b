/**
 * One document as the reading pane needs it: whatever is in it is asked for stretch by stretch, and lines are
 * wrapped block by block, when they are looked at.
 */
import type {Kind} from '../entities/entity.ts';
import type {DocumentWindows} from '../library/document-windows.ts';
import type {Library} from '../library/library.ts';
import type {DocumentRow, MentionRow, QuoteRow} from '../library/rows.ts';
import {printable} from '../text/printable.ts';
import {nameStandIns, revealing} from '../text/reveal.ts';
import type {Span} from '../text/span.ts';
import {BlockMarkups} from './block-markups.ts';
import {type Blocks, buildBlocks, buildRawBlocks} from './blocks.ts';
import {type FoldedText, Folding, findHits, NO_HITS, type TextHits} from './find-hits.ts';
import {HIDDEN, hideSpans} from './hidden-markup.ts';
import {type BlockLook, PLAIN} from './markdown-look.ts';
import {Remembered} from './remembered.ts';
import {countReplaced, type ReplacedSigns} from './replaced-signs.ts';
import {wrapFlowing, wrapRaw} from './wrap.ts';

/** A document with what is drawn of it. Spans and offsets are in UTF-16 units of its text; widths in columns. */
export type OpenDocument = DocumentWindows & {
	readonly row: DocumentRow;
	/** The quote with this id, when it is one of this document. */
	readonly quote: (id: string) => QuoteRow | undefined;
	readonly blocks: (isRaw: boolean) => Blocks;
	/** Lines of one block at a width; the same array for the same question. */
	readonly lines: (index: number, columns: number, isRaw: boolean) => readonly Span[];
	/** The words of a span as they are drawn, on one line and safe to print; `isRaw`: with all their signs. */
	readonly words: (span: Span, isRaw: boolean) => string;
	/** The same unit for unit: what is not drawn is {@link HIDDEN}, which takes no column. */
	readonly units: (span: Span, isRaw: boolean) => string;
	/** How one block of the text that is not raw is drawn. */
	readonly look: (index: number) => BlockLook;
	readonly finder: Finder;
	readonly hits: (query: string) => TextHits;
	/** Does a part of what the first letter that is looked for would have to wait for; false when nothing is left. */
	readonly prepareFind: () => boolean;
	/** Kind of an entity that is named here. */
	readonly kindOf: (entity: string) => Kind | undefined;
	/** What in the text is not drawn as it is. */
	readonly replaced: () => ReplacedSigns;
	/** The same document, its replaced characters drawn by their code points. */
	readonly revealed: () => OpenDocument;
};

/** Stretches of which the quotes and names are kept: those of one screenful, and of where the cursor was. */
const MOST_STRETCHES = 64;

/**
 * `previous`: the same document as it was opened before the library grew; what is looked for in it need not be
 * folded again.
 */
export function openDocument(
	library: Library,
	id: string,
	previous?: OpenDocument | undefined,
): OpenDocument | undefined {
	const row = library.document(id);
	const windows = row && library.windows(id);
	if (!windows) return undefined;
	// Reading more of the corpus can give names other entities, but no document other words.
	const finder = previous?.row.textHash === row.textHash ? previous.finder : new Finder();
	return withRevealed({row, finder, ...linkedOf(library, id, windows), ...laidOut(row, windows, finder)});
}

/** `open` with its revealed self, which is made when first asked for. */
function withRevealed(open: Omit<OpenDocument, 'revealed'>): OpenDocument {
	let revealed: OpenDocument | undefined;
	const document: OpenDocument = {
		...open,
		revealed: () => (revealed ??= {...document, ...laidOut(open.row, open, open.finder, revealing)}),
	};
	return document;
}

/** Finds words in a text that stays the same, of which the folded form is kept. */
class Finder {
	#folding: Folding | undefined;
	#folded: FoldedText | undefined;
	#query = '';
	#hits = NO_HITS;

	/** Does a part of what the first {@link find} has to do; false when nothing is left. */
	prepare(text: DocumentWindows['text']): boolean {
		if (this.#folded) return false;
		const folding = this.#foldingOf(text);
		if (folding.isDone) this.#folded = folding.finish(text);
		else folding.step(text);
		return true;
	}

	find(text: DocumentWindows['text'], query: string): TextHits {
		if (query === this.#query) return this.#hits;
		this.#query = query;
		this.#hits = NO_HITS;
		if (query.trim() !== '') {
			this.#folded ??= this.#foldingOf(text).finish(text);
			this.#hits = findHits(this.#folded, query);
		}
		return this.#hits;
	}

	#foldingOf({length}: DocumentWindows['text']): Folding {
		this.#folding ??= new Folding(length);
		return this.#folding;
	}
}

type Linked = Pick<
	OpenDocument,
	| 'quote'
	| 'quotesTouching'
	| 'quoteBeside'
	| 'mentionsTouching'
	| 'mentionBeside'
	| 'mentionCounts'
	| 'kindOf'
>;

/** What depends on the rest of the library, and on corrections. A frame asks the same several times. */
function linkedOf(library: Library, id: string, windows: DocumentWindows): Linked {
	const kinds = new Map<string, Kind | undefined>();
	const quotes = new Remembered<QuoteRow | undefined>(MOST_STRETCHES);
	const touchingQuotes = new Remembered<readonly QuoteRow[]>(MOST_STRETCHES);
	const touchingMentions = new Remembered<readonly MentionRow[]>(MOST_STRETCHES);
	const keyOf = ({start, end}: Span) => `${start} ${end}`;
	return {
		quote: key =>
			quotes.get(key, () => {
				const quote = library.quote(key);
				return quote?.document === id ? quote : undefined;
			}),
		quotesTouching: span => touchingQuotes.get(keyOf(span), () => windows.quotesTouching(span)),
		quoteBeside: windows.quoteBeside,
		mentionsTouching: span => touchingMentions.get(keyOf(span), () => windows.mentionsTouching(span)),
		mentionBeside: windows.mentionBeside,
		mentionCounts: windows.mentionCounts,
		kindOf(entity) {
			if (!kinds.has(entity)) kinds.set(entity, library.entity(entity)?.kind);
			return kinds.get(entity);
		},
	};
}

type LaidOut = Pick<
	OpenDocument,
	'text' | 'parts' | 'blocks' | 'lines' | 'words' | 'units' | 'look' | 'hits' | 'prepareFind' | 'replaced'
>;

/** What does not depend on the rest of the library. `show`: the safe form of a text, unit for unit. */
function laidOut(
	row: DocumentRow,
	{text, parts}: Pick<DocumentWindows, 'text' | 'parts'>,
	finder: Finder,
	show: (raw: string) => string = printable,
): LaidOut {
	const showLine = (raw: string) => show(raw).replaceAll('\n', ' ');
	const blocks: Partial<Record<'flow' | 'raw', Blocks>> = {};
	const wrapped = new Map<string, readonly Span[]>();
	const isMarkdown = row.format === 'markdown';
	const markups = new BlockMarkups(text, () => open.blocks(false));
	let replaced: ReplacedSigns | undefined;
	const open: LaidOut = {
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
				const {kind, span} = open.blocks(isRaw).at(index)!;
				const words = kind === 'folded' ? '' : text.slice(span.start, span.end);
				if (kind === 'folded') lines = [span];
				else if (words === '') lines = [];
				else if (isRaw || open.look(index).isVerbatim) lines = wrapRaw(show(words), span.start, columns);
				else lines = wrapFlowing(open.units(span, false), span.start, columns - open.look(index).indent);
				if (wrapped.size > 2000) wrapped.clear();
				wrapped.set(key, lines);
			}
			return lines;
		},
		words(span, isRaw) {
			const units = open.units(span, isRaw);
			const named = nameStandIns(units, text.slice(span.start, span.end));
			return isRaw || !isMarkdown ? named : named.replaceAll(HIDDEN, '');
		},
		units({start, end}, isRaw) {
			const words = showLine(text.slice(start, end));
			if (isRaw || !isMarkdown) return words;
			return hideSpans(words, start, markups.at(open.blocks(false).find(start)).hidden);
		},
		look: index => (isMarkdown ? markups.at(index).look : PLAIN),
		hits: query => finder.find(text, query),
		prepareFind: () => finder.prepare(text),
		replaced: () => (replaced ??= countReplaced(text)),
	};
	return open;
}
