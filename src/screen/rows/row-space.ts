/** The room that one list row has for its words, and how words are put into it. */
import {cutToColumns} from '../../explorer/graphemes.ts';
import type {World} from '../../explorer/world.ts';
import {columnsOfPieces, type Piece, piece} from '../styled.ts';
import type {StyleName, Theme} from '../theme.ts';
import {beginNearMatch, litPieces} from './lit-words.ts';
import {flat} from './snippet.ts';

/** Before what belongs to the row above it. */
export const INSET = '  ';

/** What a row of a list is drawn with, and into how many columns. */
export type RowSpace = {
	readonly theme: Theme;
	readonly world: World;
	readonly columns: number;
	/** Words of any origin in at most `width` columns, what the filter matches lit. */
	readonly lit: (raw: string, width: number, ...styles: StyleName[]) => Piece[];
	/** Words of any origin on one line, begun where the filter's first match is in view. */
	readonly around: (raw: string, width: number) => string;
	/** `left`, made for the columns that `right` leaves, and `right` at the end of the row. */
	readonly ends: (left: (width: number) => Piece[], right: readonly Piece[]) => Piece[];
};

/** `query`: the filter whose matches are lit. */
export function rowSpace(theme: Theme, world: World, query: string, columns: number): RowSpace {
	const {ellipsis} = theme.signs;
	return {
		theme,
		world,
		columns,
		lit: (raw, width, ...styles) => litPieces(world, query, cutToColumns(flat(raw), width, ellipsis), styles),
		around: (raw, width) => beginNearMatch(world, query, flat(raw), width, ellipsis),
		ends(left, right) {
			const size = columnsOfPieces(right);
			const words = left(Math.max(0, columns - size - (size > 0 ? 1 : 0)));
			return [...words, piece(' '.repeat(Math.max(0, columns - size - columnsOfPieces(words)))), ...right];
		},
	};
}
