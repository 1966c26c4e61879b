/** The box that narrows a list, as styled rows. */

import {fitColumns} from '../../explorer/graphemes.ts';
import {facetWindow} from '../../explorer/select/facets.ts';
import {overlayWidth} from '../../explorer/select/layout.ts';
import type {State} from '../../explorer/state.ts';
import type {World} from '../../explorer/world.ts';
import {formatCount} from '../../text/counts.ts';
import {choiceRows} from '../rows/overlay-rows.ts';
import {flat} from '../rows/snippet.ts';
import {type Piece, piece, plainSigns} from '../styled.ts';
import type {Theme} from '../theme.ts';

const FIELD = 9;
const COUNT = 8;

/** One row each, the note last; the first row is the place of the line being typed. */
export function facetLines(theme: Theme, state: State, world: World): Piece[][] {
	const {rows, cursor, height, note} = facetWindow(state, world);
	const width = overlayWidth(state) - 4 - 2 - FIELD - COUNT;
	const lines = choiceRows(theme, rows, {cursor, height}, (facet, style, index) => [
		piece((rows[index - 1]?.field === facet.field ? '' : `${facet.field}:`).padEnd(FIELD), 'quiet', style),
		piece(fitColumns(flat(facet.value), width, theme.signs.ellipsis), style),
		piece(formatCount(facet.count).padStart(COUNT), style),
	]);
	return [[piece('+', 'key')], ...lines, [piece(plainSigns(theme, note), 'quiet')]];
}
