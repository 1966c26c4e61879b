/** Which document the reading pane shows, where it is opened, and what is current in it. */
import type {QuoteRow} from '../../library/rows.ts';
import type {Mark} from '../../notebook/mark.ts';
import {hull, type Span} from '../../text/span.ts';
import type {Item} from '../items.ts';
import type {PlacedMark} from '../mark-places.ts';
import {markedQuote} from '../marked-quote.ts';
import type {OpenDocument} from '../open-document.ts';
import {placeOf, type State, type TextState} from '../state.ts';
import type {World} from '../world.ts';
import {annotationLines, type EvidenceLine, evidenceLines} from './evidence.ts';
import {layoutOf} from './layout.ts';
import {currentItem} from './list-window.ts';
import {placeOfItem} from './place-of-item.ts';
import {type TextRows, textRows} from './text-rows.ts';

/** What the pane shows now: what the reader moved to, or the preview of the row at the list's cursor. */
export function currentText(state: State, world: World): TextState | null {
	const place = placeOf(state);
	if (place.focus === 'text' && place.text) return place.text;
	const item = currentItem(state, world);
	if (!item) return null;
	return place.text?.of === item.id ? place.text : openingAt(item, world);
}

/** The text as it opens for a row: at the top of a document, at a quote or mention in the middle of the pane. */
export function openingAt(item: Item, world: World): TextState | null {
	const place = placeOfItem(item, world);
	if (!place) return null;
	const open = world.open(place.document);
	if (!open) return null;
	const start = place.span?.start ?? open.parts.first('headline')?.span.start ?? 0;
	return {
		of: item.id,
		document: place.document,
		cursor: start,
		scroll: place.span ? {offset: start, row: 'centre'} : {offset: 0, row: 0},
		target: targetOf(item, place.span, world),
		range: null,
	};
}

function targetOf(item: Item, span: Span | null, world: World): TextState['target'] {
	if (item.type === 'quote') return {type: 'quote', id: item.quote.id};
	const quote = item.type === 'mark' ? markedQuote(world, item.mark) : undefined;
	if (quote) return {type: 'quote', id: quote.id};
	if (span && (item.type === 'hit' || item.type === 'line')) return {type: 'hit', span};
	if (span && ['mention', 'entity', 'companion', 'fact', 'suggestion'].includes(item.type))
		return {type: 'mention', span};
	return null;
}

/** Whether it has a label or a note. */
export const isAnnotated = ({labels, note}: Mark): boolean => labels.length > 0 || note !== null;

/** All that a quote covers: content, cue and source. */
export const quoteHull = (quote: QuoteRow): Span =>
	hull([
		...quote.content,
		...(quote.cue ? [quote.cue.span] : []),
		...(quote.source ? [quote.source.span] : []),
	]);

/** The quote that `space`, `y` and `i` mean: the one stepped to, else the first one on the cursor's line. */
function currentQuote(open: OpenDocument, text: TextState, line: Span | null): QuoteRow | null {
	const {target, cursor} = text;
	if (target?.type === 'quote') return open.quote(target.id) ?? null;
	const at = {start: cursor, end: cursor + 1};
	return open.quotesTouching(at)[0] ?? (line ? open.quotesTouching(line)[0] : undefined) ?? null;
}

/** The text in the reading pane with everything the selectors and reducers ask about it. */
export type Reading = {
	readonly text: TextState;
	readonly open: OpenDocument;
	readonly rows: TextRows;
	readonly quote: QuoteRow | null;
	/** Lines that say who is taken to speak and why, and what the reader wrote on it; they stand below the passage. */
	readonly evidence: readonly EvidenceLine[];
	/** The wrapped line that the cursor is on. */
	readonly line: Span | null;
	readonly height: number;
};

/** Null where the row leads to no text. */
export function readingOf(state: State, world: World): Reading | null {
	const text = currentText(state, world);
	const opened = text && world.open(text.document);
	if (!text || !opened) return null;
	const open = state.isRevealed ? opened.revealed() : opened;
	const {textColumns, textRows: height} = layoutOf(state);
	const bare = textRows(open, textColumns, state.isRaw, null);
	const at = bare.find(text.cursor);
	const line = at ? (bare.at(at)?.span ?? null) : null;
	const isReading = placeOf(state).focus === 'text';
	const quote = isReading || text.target?.type === 'quote' ? currentQuote(open, text, line) : null;
	const columns = textColumns - 2;
	const noted = annotatedAt(text, world);
	const evidence = [
		...(quote ? evidenceLines(quote, open, columns) : []),
		...(noted ? annotationLines(noted.mark, columns) : []),
	];
	const end = quote ? quoteHull(quote).end : noted?.span?.end;
	const below = end === undefined ? null : {offset: end, lines: evidence.length};
	const rows = below ? textRows(open, textColumns, state.isRaw, below) : bare;
	return {text, open, rows, quote, evidence, line, height};
}

/** The mark around the cursor that has labels or a note. */
const annotatedAt = ({document, cursor}: TextState, world: World): PlacedMark | undefined =>
	world
		.marksIn(document)
		.find(({mark, span}) => isAnnotated(mark) && span && span.start <= cursor && cursor < span.end);
