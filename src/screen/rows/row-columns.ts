/** The columns at the right end of list rows. Which of them a row has depends on how wide its list is. */

import type {Kind} from '../../entities/entity.ts';
import {fitColumns} from '../../explorer/graphemes.ts';
import {formatCount} from '../../text/counts.ts';
import {printableLine} from '../../text/printable.ts';
import {type Piece, piece} from '../styled.ts';
import type {Theme} from '../theme.ts';

/** Below so many columns a name needs the room more than all of a word like "person". */
const TIGHT = 46;

/** The day of a date like `2024-03-12T09:30`, or its month in 7 columns; blank where there is none. */
export const dayColumn = (published: string | null | undefined, columns: 7 | 10 = 10): Piece =>
	piece((published ?? '').slice(0, columns).padEnd(columns), 'quiet');

/** Columns of the outlet at the end of a row of so many; 0 where it would leave the words too little. */
export const outletColumns = (columns: number): number => (columns >= 90 ? 22 : columns >= 60 ? 16 : 0);

/** Words of any origin in so many columns, and a gap. */
export const wordsColumn = (theme: Theme, words: string, columns: number): Piece[] => [
	piece(fitColumns(printableLine(words), columns, theme.signs.ellipsis), 'quiet'),
	piece(' '),
];

/** In few columns the kind's first three letters. */
export const kindColumn = (kind: Kind, columns: number): Piece =>
	piece(columns < TIGHT ? `${kind.slice(0, 3)} ` : fitColumns(kind, 13), kind);

/** Below so many columns a number of documents goes without its word. */
const BARE = 42;

/** In how many documents a name stands. */
export const documentsColumn = (documents: number, columns: number): Piece => {
	if (columns < BARE) return piece(shortCount(documents).padStart(4), 'quiet');
	const count = columns < TIGHT ? shortCount(documents).padStart(4) : formatCount(documents).padStart(6);
	return piece(`${count} ${documents === 1 ? 'doc ' : 'docs'}`, 'quiet');
};

/** A number of quotes in so many columns, and their sign. A number that needs them all still stands apart. */
export const quotesColumn = (theme: Theme, quotes: number, columns: number): Piece =>
	piece(`${` ${formatCount(quotes)}`.padStart(columns)} ${theme.signs.quote}`, 'quiet');

/** The quotes of a name, blank where there are none: the most quoted has thousands. */
export function quotesOfName(theme: Theme, quotes: number, columns: number): Piece {
	const width = columns < TIGHT ? 5 : 7;
	if (quotes === 0) return piece(' '.repeat(width + 2));
	const count = columns < TIGHT ? shortCount(quotes) : formatCount(quotes);
	return piece(`${count.padStart(width)} ${theme.signs.quote}`, 'quiet');
}

/** In at most four columns: 999, 1.2k, 12k, 345k. Where a name needs the room, its page has the number itself. */
function shortCount(count: number): string {
	if (count < 1_000) return String(count);
	const thousands = count / 1_000;
	return `${thousands < 10 ? Math.floor(thousands * 10) / 10 : Math.floor(thousands)}k`;
}
