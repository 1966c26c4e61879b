/** The columns at the right end of list rows. Which of them a row has depends on how wide its list is. */
import type {Kind} from '../entities/entity.ts';
import {fitColumns} from '../explorer/graphemes.ts';
import {formatCount} from '../explorer/select/status.ts';
import type {DocumentRow} from '../library/rows.ts';
import {printableLine} from '../text/printable.ts';
import {type Piece, piece} from './styled.ts';
import type {Theme} from './theme.ts';

/** Below so many columns a name needs the room more than all of a word like "person". */
const TIGHT = 46;

/** The day of a date like `2024-03-12T09:30`, or its month in 7 columns; blank where there is none. */
export const dayColumn = (published: string | null | undefined, columns: 7 | 10 = 10): Piece =>
	piece((published ?? '').slice(0, columns).padEnd(columns), 'quiet');

/** Who printed a document: its paper, or the agency that sent it out. */
export const outletOf = (document: DocumentRow | null | undefined): string =>
	document?.publication ?? document?.agency ?? '';

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
	const count = formatCount(documents);
	if (columns < BARE) return piece(count.padStart(6), 'quiet');
	return piece(`${count.padStart(columns < TIGHT ? 4 : 6)} ${documents === 1 ? 'doc ' : 'docs'}`, 'quiet');
};

/** A number of quotes in so many columns, and their sign. A number that needs them all still stands apart. */
export const quotesColumn = (theme: Theme, quotes: number, columns = 5): Piece =>
	piece(`${` ${formatCount(quotes)}`.padStart(columns)} ${theme.signs.quote}`, 'quiet');

/** Columns of {@link quotesColumn} beside a name: the most quoted has thousands. */
export const QUOTES_OF_NAME = 7;
