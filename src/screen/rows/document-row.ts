/** Documents in a list: the headline, who printed it and when, its quotes; of a near-copy, how it differs. */

import {columnsOf} from '../../explorer/graphemes.ts';
import type {World} from '../../explorer/world.ts';
import {outletOf} from '../../library/document-name.ts';
import type {DocumentRow} from '../../library/rows.ts';
import {formatCount} from '../../text/counts.ts';
import {type Piece, piece} from '../styled.ts';
import {dayColumn, outletColumns, quotesColumn, wordsColumn} from './row-columns.ts';
import type {RowSpace} from './row-space.ts';

/** Exactly the columns of `space`; narrow rows drop the outlet, then the count of quotes. */
export function documentPieces(space: RowSpace, document: DocumentRow): Piece[] {
	const {theme, columns, lit, ends} = space;
	const {headline, path, published, quotes, copies} = document;
	const outlet = outletColumns(columns);
	const right: Piece[] = [
		...(outlet > 0 ? wordsColumn(theme, outletOf(document), outlet) : []),
		// In few columns the headline needs the room more than the day, which the text's own head shows.
		dayColumn(published, columns < 42 ? 7 : 10),
		...(columns >= 42 ? [quotesColumn(theme, quotes, columns < 46 ? 4 : 5)] : []),
	];
	const more = copies > 0 ? ` +${formatCount(copies)}` : '';
	return ends(width => [...lit(headline || path, width - columnsOf(more)), piece(more, 'strong')], right);
}

/** A near-copy of `of`: where and when it was printed is half of what its list is for. */
export function copyPieces(space: RowSpace, document: DocumentRow, of: string): Piece[] {
	const {theme, world, columns, lit, ends} = space;
	const {headline, path, published} = document;
	const right = [
		...differenceColumns(world, of, document, columns),
		...(columns >= 54 ? [piece(' '), ...wordsColumn(theme, outletOf(document), 12)] : [piece(' ')]),
		dayColumn(published),
	];
	if (columns >= 54) return ends(width => lit(headline || path, width), right);
	// In few columns the outlet says more than the headline, which the text beside the list begins with.
	return ends(width => lit(outletOf(document) || headline || path, width), right);
}

/** "88% -48 +19": words in common, and those that only one of the two has. */
function differenceColumns(world: World, of: string, copy: DocumentRow, columns: number): Piece[] {
	const {share, lost, added} = world.compare(of, copy);
	const facts = [piece(`${Math.round(100 * share)}%`.padStart(5), 'strong')];
	if (columns >= 42)
		facts.push(
			piece(` -${formatCount(lost)}`.padStart(6), lost > 0 ? 'old' : 'quiet'),
			piece(` +${formatCount(added)}`.padStart(6), added > 0 ? 'new' : 'quiet'),
		);
	return facts;
}
