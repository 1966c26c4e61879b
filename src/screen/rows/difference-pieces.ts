/** What one paper prints otherwise than another, on one row: `no bridge [-will ever-]{+can+} do that`. */
import {columnsOf, cutToColumns} from '../../explorer/graphemes.ts';
import type {Piece as Difference} from '../../text/difference.ts';
import {columnsOfPieces, type Piece, piece} from '../styled.ts';
import type {Theme} from '../theme.ts';
import {flat} from './snippet.ts';

/** Columns of words in common that are left before the first difference when all do not fit. */
const BEFORE = 14;

/**
 * The signs say it without colour. Words that only the first text has at its ends are left out: the other prints
 * less.
 */
export function differencePieces(theme: Theme, differences: readonly Difference[], columns: number): Piece[] {
	const {ellipsis} = theme.signs;
	const pieces = differences.flatMap(({kind, text, spaced}, n): Piece[] => {
		const gap = spaced && !(kind === 'new' && differences[n - 1]?.kind === 'old') ? ' ' : '';
		const words = flat(text);
		const isEnd = n === 0 || n === differences.length - 1;
		if (kind === 'same') return [piece(gap + words)];
		if (kind === 'new') return [piece(`${gap}{+${words}+}`, 'new')];
		return [
			isEnd && differences.length > 1 ? piece(gap + ellipsis, 'quiet') : piece(`${gap}[-${words}-]`, 'old'),
		];
	});
	const width = columnsOfPieces(pieces);
	const [first] = pieces;
	if (width <= columns) return pieces;
	if (differences.length === 1 || differences[0]?.kind !== 'same' || !first)
		return cutPieces(pieces, columns, ellipsis);
	const room = Math.max(BEFORE, columns - (width - columnsOf(first.text)));
	return cutPieces([piece(cutBefore(first.text, room, ellipsis)), ...pieces.slice(1)], columns, ellipsis);
}

function cutPieces(pieces: readonly Piece[], columns: number, ellipsis: string): Piece[] {
	let left = columns;
	return pieces.flatMap(({text, styles}) => {
		if (left <= 0) return [];
		const shown = cutToColumns(text, left, ellipsis);
		left -= columnsOf(shown);
		return [{text: shown, styles}];
	});
}

/** The end of `text`, from the beginning of a word. */
function cutBefore(text: string, columns: number, ellipsis: string): string {
	if (columnsOf(text) <= columns) return text;
	const from = text.indexOf(' ', Math.max(0, text.length - columns));
	return from < 0 ? cutToColumns(text, columns, ellipsis) : ellipsis + text.slice(from + 1);
}
