/** Short stretches of a text around what a row is about, on one printable line. */
import {columnsOf, cutToColumns} from '../../explorer/graphemes.ts';
import type {SearchHit} from '../../library/rows.ts';
import {printableLine} from '../../text/printable.ts';
import type {Span, TextSource} from '../../text/span.ts';
import {type Piece, piece} from '../styled.ts';

/** A passage from a little before its first match on, in at most `columns`, its matches lit. */
export function snippetOfHit({text, part, matches}: SearchHit, columns: number, ellipsis: string): Piece[] {
	const offset = part.span.start;
	const first = matches[0];
	const isShort = text.length <= columns && columnsOf(flat(text)) <= columns;
	let at = 0;
	if (first && !isShort && columnsOf(flat(text.slice(0, first.end - offset))) > columns * 0.6) {
		const near = text.lastIndexOf(' ', Math.max(0, first.start - offset - Math.floor(columns / 4))) + 1;
		// Where little follows the match, more of what stands before it: no room is left empty.
		const filling = text.indexOf(' ', text.length - columns) + 1;
		at = filling > 0 ? Math.min(near, filling) : near;
	}
	const pieces = at > 0 ? [piece(ellipsis, 'quiet')] : [];
	for (const {start, end} of matches) {
		if (start - offset - at > columns * 4) break;
		pieces.push(piece(flat(text.slice(at, start - offset))));
		pieces.push(piece(flat(text.slice(start - offset, end - offset)), 'match'));
		at = end - offset;
	}
	pieces.push(piece(flat(text.slice(at, at + columns * 4))));
	let room = columns;
	return pieces.flatMap(({text: words, styles}) => {
		const shown = cutToColumns(words, room, ellipsis);
		room -= shown === words ? columnsOf(shown) : room;
		return shown === '' ? [] : [{text: shown, styles}];
	});
}

/** Words before and after a mention: about `room` columns of them before it, begun at a word. */
export function snippetAround(
	text: TextSource,
	{start, end}: Span,
	room: number,
): [before: string, after: string] {
	const from = Math.max(0, start - room);
	const before = text.slice(from, start).replace(/^\S{0,200}\s/, from > 0 ? '' : '$&');
	const after = text.slice(end, end + 200).split(/\n\s*\n/, 1)[0]!;
	const lastBreak = before.search(/\n\s*\n[^\n]*$/);
	return [flat(lastBreak < 0 ? before : before.slice(lastBreak)).trimStart(), flat(after).trimEnd()];
}

/** One printable line with white space collapsed. */
export const flat = (raw: string): string => printableLine(raw).replace(/\s+/g, ' ');
