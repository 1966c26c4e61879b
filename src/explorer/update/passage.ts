/** The passage that the reader means: the words that are marked, copied or labelled. */

import {findQuoteSpan} from '../../library/quote-span.ts';
import type {QuoteRow} from '../../library/rows.ts';
import type {Mark} from '../../notebook/mark.ts';
import {contains, hull, type Span} from '../../text/span.ts';
import type {Item} from '../items.ts';
import type {PlacedMark} from '../mark-places.ts';
import type {OpenDocument} from '../open-document.ts';
import {type Reading, readingOf} from '../select/current-text.ts';
import {currentItem} from '../select/list-window.ts';
import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';

/** Words of one document that can be marked or copied. */
type Passage = {
	readonly open: OpenDocument;
	readonly span: Span;
	readonly quote: QuoteRow | null;
	readonly what: string;
};

/** The row's passage; in the text the range, quote or paragraph at the cursor. */
export function passageMeant(state: State, world: World): Passage | null {
	const item = placeOf(state).focus === 'list' ? currentItem(state, world) : null;
	return item ? passageOfItem(item, world) : passageInText(state, world);
}

/** The mark of exactly this passage. */
export const markOf = (passage: Passage, world: World): Mark | undefined =>
	world.marksIn(passage.open.row.id).find(placed => isMarkOf(placed, passage))?.mark;

const isMarkOf = ({mark, span: place}: PlacedMark, {span, quote}: Passage): boolean =>
	(quote !== null && mark.quote === quote.id) || (place?.start === span.start && place.end === span.end);

function passageOfItem(item: Item, world: World): Passage | null {
	if (item.type === 'quote') {
		const open = world.open(item.quote.document);
		return open ? {open, span: findQuoteSpan(open.text, item.quote), quote: item.quote, what: 'quote'} : null;
	}
	if (item.type === 'hit' || item.type === 'line') {
		const open = world.open(item.hit.document);
		return open ? {open, span: item.hit.part.span, quote: null, what: item.hit.part.kind} : null;
	}
	if (item.type === 'mention') {
		const open = world.open(item.mention.document);
		const part = open && partAt(open, item.mention.span.start);
		return open && part ? {open, span: part, quote: null, what: 'paragraph'} : null;
	}
	return null;
}

/** In the text: the range, else the quote at the cursor, else the paragraph. */
function passageInText(state: State, world: World): Passage | null {
	const reading = readingOf(state, world);
	if (!reading) return null;
	const {open, text, quote} = reading;
	if (text.range) {
		return {open, span: hull([text.range.anchor, text.range.head]), quote: null, what: 'range'};
	}
	if (quote && isQuoteMeant(reading))
		return {open, span: findQuoteSpan(open.text, quote), quote, what: 'quote'};
	const part = partAt(open, text.cursor);
	return part ? {open, span: part, quote: null, what: 'paragraph'} : null;
}

/** A name or a hit that was stepped to stands for its paragraph, unless it is within the quote's words. */
const isQuoteMeant = ({text, quote}: Reading): boolean => {
	const {target, cursor} = text;
	if (target === null || target.type === 'quote') return true;
	return quote?.content.some(span => contains(span, {start: cursor, end: cursor + 1})) ?? false;
};

/** The part of a document that an offset stands in. */
export const partAt = (open: OpenDocument, offset: number): Span | null =>
	open.parts.at(open.parts.indexAt(offset))?.span ?? null;
