/** Boxes drawn over the panes. */
import {fitColumns} from '../../explorer/graphemes.ts';
import {type Piece, paint, paintRow, piece} from '../styled.ts';
import type {StyleName, Theme} from '../theme.ts';

/**
 * Rows of which one is chosen: a sign before it and its style under it. Where they are fewer than `height`, blanks
 * follow.
 */
export const choiceRows = <Row>(
	theme: Theme,
	rows: readonly Row[],
	{cursor, height}: {cursor: number; height: number},
	paintRow: (row: Row, style: StyleName, index: number) => readonly Piece[],
): Piece[][] =>
	Array.from({length: height}, (_, index) => {
		const row = rows[index];
		// An empty box would look as if its rows were still to come.
		if (row === undefined) return rows.length === 0 && index === 0 ? [piece('  Nothing fits.', 'quiet')] : [];
		const style = index === cursor ? 'cursor-row' : 'plain';
		const sign = index === cursor ? `${theme.signs.cursor} ` : '  ';
		return [piece(sign, style), ...paintRow(row, style, index)];
	});

/** `lines` in a frame, `width` columns in all; the window of `height - 2` lines from `top` on. */
export function paintBox(
	theme: Theme,
	title: string,
	lines: readonly (readonly Piece[])[],
	{width, height, top}: {width: number; height: number; top: number},
): string[] {
	const [topLeft, topRight, bottomLeft, bottomRight] = theme.signs.corners;
	const {horizontal, vertical} = theme.signs;
	const room = height - 2;
	const first = Math.max(0, Math.min(top, lines.length - room));
	const edge = paint(theme, vertical, ['frame']);
	const inside = (line: readonly Piece[]) => paintRow(theme, [piece(' '), ...line], width - 2);
	const shown = lines.slice(first, first + room);
	const rows = shown.map(line => edge + inside(line) + edge);
	while (rows.length < room) rows.push(edge + ' '.repeat(width - 2) + edge);
	const more = lines.length > room ? ` ${first + shown.length}/${lines.length} ` : '';
	const heading = fitColumns(` ${title} `, Math.min(width - 4, title.length + 2));
	return [
		paint(theme, topLeft + horizontal, ['frame']) +
			paint(theme, heading, ['title']) +
			paint(theme, horizontal.repeat(Math.max(0, width - 3 - heading.length)) + topRight, ['frame']),
		...rows,
		paint(theme, bottomLeft + horizontal.repeat(Math.max(0, width - 3 - more.length)), ['frame']) +
			paint(theme, more, ['quiet']) +
			paint(theme, horizontal + bottomRight, ['frame']),
	];
}
