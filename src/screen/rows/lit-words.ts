/** Words of a list row with the letters lit that make the row match the filter. */
import {columnsOf} from '../../explorer/graphemes.ts';
import type {World} from '../../explorer/world.ts';
import type {Piece} from '../styled.ts';
import type {StyleName} from '../theme.ts';

/** `text` from a little before what the query matches, when that would be out of view at its end. */
export function beginNearMatch(
	world: World,
	query: string,
	text: string,
	width: number,
	ellipsis: string,
): string {
	if (!query.trim() || text.length <= width) return text;
	const [first] = world.matchSpans(query, text);
	if (!first || columnsOf(text.slice(0, first.end)) < width) return text;
	const space = text.lastIndexOf(' ', Math.max(0, first.start - Math.floor(width / 3)));
	return space <= 0 ? text : `${ellipsis}${text.slice(space + 1)}`;
}

/** `text` as pieces, what the query matches with the style of a match over `styles`. */
export function litPieces(world: World, query: string, text: string, styles: readonly StyleName[]): Piece[] {
	if (!query.trim()) return [{text, styles}];
	const pieces: Piece[] = [];
	let at = 0;
	for (const {start, end} of world.matchSpans(query, text)) {
		if (start < at || end > text.length) continue;
		pieces.push(
			{text: text.slice(at, start), styles},
			{text: text.slice(start, end), styles: [...styles, 'match']},
		);
		at = end;
	}
	pieces.push({text: text.slice(at), styles});
	return pieces.filter(part => part.text !== '');
}
