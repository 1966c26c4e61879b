/** A line of the concordance: the found words in the same column on every row. */
import type {Line} from '../../explorer/concordance.ts';
import {contextOf} from '../../explorer/concordance.ts';
import {columnsOf, cutStartToColumns, cutToColumns, fitColumns} from '../../explorer/graphemes.ts';
import {type Piece, piece} from '../styled.ts';
import type {Theme} from '../theme.ts';
import {flat} from './snippet.ts';

/** UTF-16 units that one side may need, with room for signs that take no column. */
const units = (columns: number): number => 4 * columns + 40;

/** The found word begins in the same column on every row (42 % of the room), as concordances have it. */
export function linePieces(theme: Theme, line: Line, columns: number): Piece[] {
	const {ellipsis} = theme.signs;
	const {published, headline, path} = line.hit;
	const date = columns >= 70 ? 10 : columns >= 50 ? 7 : 0;
	const title = columns >= 110 ? Math.min(48, Math.floor(columns / 4)) : 0;
	const room = columns - (date ? date + 1 : 0) - (title ? title + 1 : 0);
	const left = Math.floor(room * 0.42);
	const {before, keyword, after} = contextOf(line);
	const start = cutStartToColumns(flat(before.slice(-units(left))).trimEnd(), left - 1, ellipsis);
	const gap = /\s$/.test(before) ? ' ' : '';
	const head = start + gap;
	const found = cutToColumns(flat(keyword), room - left, ellipsis);
	const rest = room - left - columnsOf(found);
	return [
		piece(' '.repeat(Math.max(0, left - columnsOf(head)))),
		piece(head, 'quiet'),
		piece(found, 'match'),
		piece(fitColumns(flat(after.slice(0, units(rest))).trimEnd(), rest, ellipsis), 'quiet'),
		...(title ? [piece(' '), piece(fitColumns(flat(headline || path), title, ellipsis))] : []),
		...(date ? [piece(' '), piece((published ?? '').slice(0, date).padEnd(date), 'quiet')] : []),
	];
}
