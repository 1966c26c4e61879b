/** The place in a text as a sentence for a screen reader. Lines are whole paragraphs there: see `layoutOf`. */

import {type Reading, readingOf} from '../../explorer/select/current-text.ts';
import {evidenceWords, paragraphOf} from '../../explorer/select/evidence.ts';
import {textPosition} from '../../explorer/select/position.ts';
import type {State} from '../../explorer/state.ts';
import type {World} from '../../explorer/world.ts';
import {countOf} from '../../text/counts.ts';
import {printableLine} from '../../text/printable.ts';
import {overlaps} from '../../text/span.ts';
import {quoteWords, sourceOf} from './spoken-row.ts';

/** "The quay is closed, Harbour Gazette, 2 May 2021, by Jan Smit. 12 paragraphs, 3 quotes." */
export function spokenDocument(state: State, world: World): string | null {
	const open = readingOf(state, world)?.open;
	if (!open) return null;
	const {row} = open;
	const authors = row.authors.length > 0 ? `, by ${row.authors.join(', ')}` : '';
	return printableLine(
		`Text: ${row.headline}, ${sourceOf(row)}${authors}. ${countOf(open.parts.count('paragraph'), 'paragraph')}, ${countOf(row.quotes, 'quote')}`,
	);
}

/** The paragraph at the cursor, and before it what the cursor was sent to: a quote, a name, a hit. */
export function spokenPlace(state: State, world: World): string | null {
	const reading = readingOf(state, world);
	if (!reading) return null;
	const {open, text, quote} = reading;
	const place = paragraphAt(state, world, reading, text.cursor);
	const {target} = text;
	if (target?.type === 'quote' && quote) {
		const number = paragraphOf(open, text.cursor);
		const why = inWords(evidenceWords(quote, open).split(' · ').slice(2).join(', '));
		const where = number === null ? '' : `, paragraph ${number}`;
		return printableLine(
			`Quote, ${quoteWords(quote, Number.POSITIVE_INFINITY)}${why ? `, ${why}` : ''}${where}`,
		);
	}
	if (target?.type === 'mention') {
		const mention = open.mentionBeside(target.span.start, 1);
		const isHere = mention?.span.start === target.span.start;
		const kind = isHere ? open.kindOf(mention.entity) : undefined;
		const name = open.words(target.span, state.isRaw);
		const position = textPosition(state, world, reading);
		return printableLine(
			`Name, ${name}${kind ? `, ${kind}` : ''}${position ? `, ${position.replace('/', ' of ')}` : ''}. ${place}`,
		);
	}
	if (target?.type === 'hit') {
		const position = textPosition(state, world, reading);
		return printableLine(`Hit ${position.replace('/', ' of ')}. ${place}`);
	}
	return printableLine(place);
}

/** Signs of ours that are heard as nothing or as their names. */
export const inWords = (text: string): string =>
	text.replaceAll(' ← ', ', from ').replaceAll('¶', 'paragraph ');

/** The paragraph that J and K of a list have scrolled to. */
export function spokenScroll(state: State, world: World): string | null {
	const reading = readingOf(state, world);
	return reading && printableLine(paragraphAt(state, world, reading, reading.text.scroll.offset));
}

function paragraphAt(state: State, world: World, {open, rows}: Reading, offset: number): string {
	const at = rows.find(offset);
	const row = at && rows.at(at);
	if (!row) return 'The text is empty';
	if (row.kind === 'folded') return 'Page furniture, folded';
	const number = paragraphOf(open, row.span.start);
	const kind = row.block.kind;
	const label =
		number !== null
			? `Paragraph ${number} of ${open.parts.count('paragraph')}`
			: kind === 'raw'
				? 'Line'
				: kind[0]!.toUpperCase() + kind.slice(1).replace('-', ' ');
	const isMarked = world.marksIn(open.row.id).some(({span}) => span && overlaps(span, row.span));
	return `${label}${isMarked ? ', marked' : ''}: ${open.words(row.span, state.isRaw).replace(/\s+/g, ' ').trim()}`;
}
