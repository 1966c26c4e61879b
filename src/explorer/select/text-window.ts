/** The rows of text on the screen, each with what is known about it. */

import type {SearchHit} from '../../library/rows.ts';
import type {PartKind} from '../../parts/layout.ts';
import {hull, overlaps, type Span} from '../../text/span.ts';
import type {Highlight} from '../highlight.ts';
import {flattenHighlights, type Segment} from '../highlight.ts';
import {type BlockLook, PLAIN} from '../markdown-look.ts';
import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';
import {isAnnotated, quoteHull, type Reading, readingOf} from './current-text.ts';
import {type RowAt, rowsAround, sameRow, type TextRow} from './text-rows.ts';

/** A line as it is in view; its span is in UTF-16 units of the document's text. */
export type ShownRow = {
	readonly kind: TextRow['kind'];
	readonly part: PartKind | 'folded' | 'raw';
	readonly look: BlockLook;
	/** Of a folded row: what was folded. */
	readonly folds: PartKind | null;
	/** 0-based, within the block's text or within the evidence. */
	readonly line: number;
	readonly span: Span;
	readonly segments: readonly Segment[];
	readonly isCursor: boolean;
	readonly isMarked: boolean;
	/** Of a marked line: whether the mark has labels or a note. */
	readonly isAnnotated: boolean;
	/** A line of the current quote. */
	readonly isQuoted: boolean;
};

/** The text pane: the rows that fit, and where they are in the document. */
export type TextWindow = {
	readonly reading: Reading;
	readonly rows: readonly ShownRow[];
	/** Whether the first row of the document is in view. */
	readonly isAtTop: boolean;
	/** 0 to 100: how far the last line in view is into the document; 100 at its end only. */
	readonly percent: number;
};

/** The lines in view with their marks and highlights, and nothing of the rest; null where there is no text. */
export function textWindow(state: State, world: World): TextWindow | null {
	const reading = readingOf(state, world);
	if (!reading) return null;
	const shown = shownRows(reading);
	const {open, text, rows, quote} = reading;
	const cursor = rows.find(text.cursor);
	const first = shown[0] ? rows.at(shown[0])!.span.start : 0;
	const last = shown.length > 0 ? rows.at(shown.at(-1)!)!.span.end : 0;
	// Behind the last line there may be blank ones, which no line shows.
	const isAtEnd = shown.length === 0 || rows.next(shown.at(-1)!) === null;
	const window = {start: first, end: last};
	const highlights = highlightsIn(window, state, world, reading);
	const marks = world
		.marksIn(text.document)
		.flatMap(({mark, span}) => (span && overlaps(span, window) ? [{mark, span}] : []));
	const quoted = quote ? quoteHull(quote) : null;
	return {
		reading,
		isAtTop: shown[0] !== undefined && rows.previous(shown[0]) === null,
		percent: isAtEnd ? 100 : Math.min(99, Math.round((100 * last) / open.text.length)),
		rows: shown.map(at => {
			const {kind, block, line, span} = rows.at(at)!;
			const isText = kind === 'text';
			const marked = isText ? marks.filter(({span: of}) => overlaps(of, span)) : [];
			return {
				kind,
				part: block.kind,
				look: block.kind === 'raw' ? PLAIN : open.look(at.block),
				folds: block.folds ?? null,
				line,
				span,
				segments: isText ? flattenHighlights(span, highlights) : [],
				isCursor: cursor !== null && sameRow(at, cursor) && placeOf(state).focus === 'text',
				isMarked: marked.length > 0,
				isAnnotated: marked.some(({mark}) => isAnnotated(mark)),
				isQuoted: quoted !== null && (kind === 'evidence' || (isText && overlaps(quoted, span))),
			};
		}),
	};
}

/** The rows in view for the text's scroll position. */
export function shownRows({text, rows, height}: Reading): RowAt[] {
	const anchor = rows.find(text.scroll.offset);
	if (!anchor) return [];
	const {row} = text.scroll;
	return rowsAround(rows, anchor, row === 'centre' ? Math.floor(height / 3) : row, height);
}

function highlightsIn(window: Span, state: State, world: World, reading: Reading): Highlight[] {
	const {open, text, quote} = reading;
	const highlights: Highlight[] = [];
	const add = (span: Span, role: Highlight['role']) => {
		if (overlaps(span, window)) highlights.push({span, role});
	};
	for (const other of open.quotesTouching(window)) {
		if (other.id === quote?.id) continue;
		for (const span of other.content) add(span, 'content');
	}
	if (quote) {
		for (const span of quote.content) add(span, 'current-content');
		if (quote.source) add(quote.source.span, 'current-source');
		if (quote.cue) add(quote.cue.span, 'current-cue');
	}
	for (const {span, entity} of open.mentionsTouching(window)) {
		const kind = open.kindOf(entity);
		if (kind) highlights.push({span, role: kind});
	}
	const {target, range} = text;
	if (target?.type === 'mention') add(target.span, 'current-mention');
	if (range) add(hull([range.anchor, range.head]), 'range');
	if (state.find.text.trim()) {
		for (const span of open.hits(state.find.text).touching(window)) add(span, 'hit');
	} else {
		for (const {document, matches} of foundHere(state, world)) {
			if (document === text.document) for (const span of matches) add(span, 'hit');
		}
	}
	if (target?.type === 'hit') add(target.span, 'current-hit');
	return highlights;
}

/** What was found everywhere, while the list is one of that. */
function foundHere(state: State, world: World): readonly SearchHit[] {
	const {source} = placeOf(state).list;
	return source.type === 'found' ? world.found(source.query) : [];
}
