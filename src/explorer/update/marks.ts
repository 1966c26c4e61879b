/** Keeping and copying: the quote, paragraph, range or row that the reader means. */

import {findQuoteSpan} from '../../library/quote-span.ts';
import type {QuoteRow} from '../../library/rows.ts';
import type {Mark} from '../../notebook/mark.ts';
import {countOf} from '../../text/counts.ts';
import {sentencesIn} from '../../text/sentences.ts';
import {contains, hull, type Span} from '../../text/span.ts';
import {citation, cite} from '../cite.ts';
import type {Item} from '../items.ts';
import type {PlacedMark} from '../mark-places.ts';
import {markedDocument, markedQuote} from '../marked-quote.ts';
import type {OpenDocument} from '../open-document.ts';
import {type Reading, readingOf} from '../select/current-text.ts';
import {keyFor} from '../select/key-for.ts';
import {currentItem} from '../select/list-window.ts';
import {isSelecting} from '../select/selection.ts';
import {placeOf, type State, say} from '../state.ts';
import {doing, only, type Step} from '../step.ts';
import type {World} from '../world.ts';
import {withText} from './moves.ts';
import {selectedQuotes, toggleSelected, tooManySelected} from './select-rows.ts';

/** Words of one document that can be marked or copied. */
type Passage = {
	readonly open: OpenDocument;
	readonly span: Span;
	readonly quote: QuoteRow | null;
	readonly what: string;
};

/**
 * In a list of documents or names it selects the row. Else it marks the range, or the quote or paragraph at the
 * cursor, and unmarks what is marked.
 */
export function toggleMark(state: State, world: World): Step {
	if (isSelecting(state)) return only(toggleSelected(state, world));
	const item = placeOf(state).focus === 'list' ? currentItem(state, world) : null;
	if (item?.type === 'mark') return unmark(state, item.mark.id);
	const passage = passageMeant(state, world);
	if (!passage) return only(say(state, whyNothing(state, item)));
	const {open, span, quote} = passage;
	const existing = markOf(passage, world);
	if (existing) return unmark(state, existing.id);
	const count = world.marks().length + 1;
	const marked = say(
		withoutRange(state, world),
		`Marked the ${passage.what}: ${count} in all, ${keyFor(state, 'undo')} takes it back`,
		'good',
	);
	return doing(marked, {type: 'mark', document: open.row.id, span, quote: quote?.id ?? null});
}

/** Why the row at the cursor cannot be marked. */
export const whyNothing = (state: State, item: Item | null): string =>
	item
		? `Open it with ${keyFor(state, 'open')} first: quotes and paragraphs are marked`
		: 'Nothing to mark here';

/** The row's passage; in the text the range, quote or paragraph at the cursor. */
export function passageMeant(state: State, world: World): Passage | null {
	const item = placeOf(state).focus === 'list' ? currentItem(state, world) : null;
	return item ? passageOfItem(item, world) : passageInText(state, world);
}

/** The mark of exactly this passage. */
export const markOf = (passage: Passage, world: World): Mark | undefined =>
	world.marksIn(passage.open.row.id).find(placed => isMarkOf(placed, passage))?.mark;

/** A range begins with the whole sentence at the cursor, in the text only. */
export function toggleRange(state: State, world: World): State {
	const reading = placeOf(state).focus === 'text' ? readingOf(state, world) : null;
	if (!reading)
		return say(
			state,
			`${keyFor(state, 'range')} chooses a range in the text: press ${keyFor(state, 'open')} first`,
		);
	if (reading.text.range) return withoutRange(state, world);
	const {open, text} = reading;
	const part = partAt(open, text.cursor);
	const sentences = part ? sentencesIn(open.text, part) : [];
	const anchor = sentences.find(({end}) => end > text.cursor) ?? part;
	if (!anchor) return say(state, 'There is no sentence here');
	const ranged = {...text, cursor: anchor.start, target: null, range: {anchor, head: anchor}};
	return say(
		withText(state, ranged),
		`${keyFor(state, 'move-down')} and ${keyFor(state, 'move-up')} choose more sentences, ${keyFor(state, 'mark')} marks them, ${keyFor(state, 'back')} lets go`,
	);
}

/** Copies the selected quotes, or what the cursor is on; a citation is in the style of the reader's settings. */
export function copyCurrent(state: State, world: World, withCitation: boolean): Step {
	const tooMany = tooManySelected(state, world);
	if (tooMany) return only(say(state, tooMany));
	const selected = selectedQuotes(state, world);
	if (selected) return copySelected(state, world, selected, withCitation);
	const item = placeOf(state).focus === 'list' ? currentItem(state, world) : null;
	if (item?.type === 'entity') return copy(state, item.entity.name, 'the name');
	if (item?.type === 'problem') return copy(state, item.problem.path, 'the path');
	if (item?.type === 'document') {
		const {headline} = item.document;
		return copy(
			state,
			withCitation ? citation(item.document, null, state.citation) : headline,
			'the headline',
		);
	}
	if (item?.type === 'mark') {
		const {exact} = item.mark.passage;
		const row = markedDocument(world, item.mark);
		const quote = markedQuote(world, item.mark);
		return copy(
			state,
			withCitation && row ? cite(exact, row, quote ?? null, state.citation) : exact,
			'the passage',
		);
	}
	const passage = passageMeant(state, world);
	if (!passage) return only(say(state, 'There is nothing to copy here'));
	const {open, span, quote, what} = passage;
	const exact = open.text.slice(span.start, span.end);
	return copy(state, withCitation ? cite(exact, open.row, quote, state.citation) : exact, `the ${what}`);
}

/** The words of quotes, one below the other; with their sources a blank line between them. */
function copySelected(state: State, world: World, quotes: readonly QuoteRow[], withCitation: boolean): Step {
	if (quotes.length === 0) return only(say(state, 'What is selected has no quotes to copy'));
	const words = quotes.flatMap(quote => {
		const open = world.open(quote.document);
		if (!open) return [];
		const {start, end} = findQuoteSpan(open.text, quote);
		const exact = open.text.slice(start, end);
		return [withCitation ? cite(exact, open.row, quote, state.citation) : exact];
	});
	return copy(state, words.join(withCitation ? '\n\n' : '\n'), countOf(words.length, 'quote'));
}

const copy = (state: State, text: string, what: string): Step => doing(state, {type: 'copy', text, what});

const unmark = (state: State, id: string): Step =>
	doing(say(state, `Mark taken away; ${keyFor(state, 'undo')} brings it back`), {type: 'unmark', id});

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

const partAt = (open: OpenDocument, offset: number): Span | null =>
	open.parts.at(open.parts.indexAt(offset))?.span ?? null;

/** Gives up a range that was being chosen; the cursor stays. */
export function withoutRange(state: State, world: World): State {
	const reading = readingOf(state, world);
	return reading?.text.range ? withText(state, {...reading.text, range: null}) : state;
}
