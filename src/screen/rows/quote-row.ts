/** Quotes in a list: who said what, and where it was printed; of a printing, what it prints otherwise. */

import {shownWords} from '../../explorer/plain-words.ts';
import {outletOf} from '../../library/document-name.ts';
import type {Printing} from '../../library/printings.ts';
import type {QuoteRow} from '../../library/rows.ts';
import {columnsOfPieces, type Piece, piece, plainSigns} from '../styled.ts';
import type {Theme} from '../theme.ts';
import {differencePieces} from './difference-pieces.ts';
import {dayColumn, outletColumns, wordsColumn} from './row-columns.ts';
import {INSET, type RowSpace} from './row-space.ts';

/**
 * A quote whose speaker is `about`, the entity whose page the list is, or `above`, the speaker of the row above, does not
 * say once more who speaks.
 */
export function quotePieces(
	space: RowSpace,
	quote: QuoteRow,
	{about, above}: {readonly about: string | null; readonly above: string | null},
): Piece[] {
	const {theme, columns, lit, around, ends} = space;
	const {speaker, kind, published} = quote;
	const text = shownWords(quote.format, quote.text);
	// Marks say that these very words were said: around words that a reporter chose they would be false.
	const said = kind === 'direct' ? `${plainSigns(theme, '“')}${text}${plainSigns(theme, '”')}` : text;
	const outlet = outletColumns(columns);
	const right: Piece[] = [
		...(outlet > 0 ? wordsColumn(theme, outletOf(quote), outlet) : []),
		// In few columns who said what needs the room more than the day, which the text's own head shows.
		...(columns >= 44 ? [dayColumn(published, columns < 52 ? 7 : 10)] : []),
	];
	return ends(width => {
		const sign = correctionSign(theme, quote);
		const isSaid = speaker !== null && (speaker.id === about || speaker.id === above);
		const name = [
			...(isSaid && speaker.id !== about ? [piece(INSET)] : []),
			...sign,
			...(isSaid
				? []
				: [
						...lit(whoSaid(quote), Math.min(24, Math.floor(width / 2)), speaker ? 'strong' : 'quiet'),
						piece(': '),
					]),
		];
		const room = width - columnsOfPieces(name);
		return [...name, ...lit(around(said, room), room)];
	}, right);
}

/** Where else the words were printed: outlet and day are half of what its list is for. */
export function printingPieces(space: RowSpace, quote: QuoteRow, printing: Printing): Piece[] {
	const {theme, columns, lit, ends} = space;
	const {speaker, published} = quote;
	const outlet = outletOf(quote);
	const isOther = printing.sameSpeaker === false;
	const isNarrow = columns < 60;
	const right = [...wordsColumn(theme, outlet, isNarrow ? 9 : 16), dayColumn(published)];
	return ends(width => {
		const most = isNarrow ? Math.floor(width / 2) : Math.min(24, Math.max(14, Math.floor(width / 3)));
		const name = [
			...correctionSign(theme, quote),
			// In few columns only another speaker is named: all but those are the speaker of the words asked for.
			...(isNarrow && printing.sameSpeaker === true
				? []
				: [
						...lit(whoSaid(quote), most, isOther ? 'bad' : speaker ? 'strong' : 'quiet'),
						piece(isOther ? ' (!): ' : ': '),
					]),
		];
		const room = width - columnsOfPieces(name);
		return [...name, ...differencePieces(theme, printing.comparison.pieces, room)];
	}, right);
}

/** The speaker, else the words that stand for one in the text. */
export const whoSaid = ({speaker, source}: QuoteRow): string => speaker?.name ?? source?.text ?? 'unknown';

/** That the reader said who speaks: not by colour alone. */
const correctionSign = (theme: Theme, {correction}: QuoteRow): Piece[] =>
	correction ? [piece(`${theme.signs[correction.how]} `, 'mark-sign')] : [];
