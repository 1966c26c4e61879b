import type {Line} from '../explorer/edit-line.ts';
import {overlayWidth} from '../explorer/select/layout.ts';
import type {Overlay, State} from '../explorer/state.ts';
import type {World} from '../explorer/world.ts';
import {correctionBox, nameBox, renameBox} from './boxes/correction-boxes.ts';
import {exportBox} from './boxes/export-box.ts';
import {facetLines} from './boxes/facet-box.ts';
import {commandBox, detailsBox, helpBox} from './boxes/key-boxes.ts';
import {askAllBox, labelBox, noteBox} from './boxes/mark-boxes.ts';
import {type Box, type Field, fieldOf} from './frame.ts';
import {paintBox} from './rows/overlay-rows.ts';
import type {Piece} from './styled.ts';
import type {Theme} from './theme.ts';

/** Columns between the frame's left edge and the words in it. */
const INDENT = 2;

/** One kind of overlay, with what the reader chose in it. */
export type Open<Type extends Overlay['type']> = Extract<Overlay, {readonly type: Type}>;

/** `field`: the line being typed, on a row of its own behind so many columns of words. */
export type Content = {
	readonly title: string;
	readonly lines: readonly (readonly Piece[])[];
	readonly top?: number;
	readonly field?: {readonly line: Line; readonly row: number; readonly column: number};
	/** At the lower edge, so that the passage it is about stays in view. */
	readonly isLow?: boolean;
};

/** What is drawn over the panes, `height` rows from `y` on, when anything is. */
export function paintOverlay(
	theme: Theme,
	state: State,
	world: World,
	{columns, height, y: top}: {columns: number; height: number; y: number},
): {box: Box; field: Field | null} | null {
	const content = overlayContent(state, world, theme);
	if (!content) return null;
	const {title, lines, top: first = 0, field, isLow} = content;
	const width = overlayWidth(state);
	const x = Math.floor((columns - width) / 2);
	const boxHeight = Math.min(height, lines.length + 2);
	const y = top + (isLow ? height - boxHeight : Math.floor((height - boxHeight) / 2));
	const inside = INDENT + (field?.column ?? 0);
	return {
		box: {x, y, width, rows: paintBox(theme, title, lines, {width, height: boxHeight, top: first})},
		field: field
			? fieldOf(field.line, {x: x + inside, y: y + field.row + 1, width: width - inside - 3})
			: null,
	};
}

/** The words of the overlay that is open; of none, null. */
export function overlayContent(state: State, world: World, theme: Theme): Content | null {
	const {overlay} = state;
	switch (overlay.type) {
		case 'help':
			return helpBox(overlay, state, theme);
		case 'details':
			return detailsBox(overlay, state, world);
		case 'commands':
			return commandBox(overlay, state, world, theme);
		case 'facets':
			return {
				title: 'Narrow by',
				lines: facetLines(theme, state, world),
				field: {line: overlay.line, row: 0, column: 2},
			};
		case 'labels':
			return labelBox(overlay, state, world, theme);
		case 'note':
			return noteBox(overlay, world);
		case 'ask-all':
			return askAllBox(overlay, state, theme);
		case 'correct':
			return correctionBox(overlay, state, world, theme);
		case 'choose-name':
			return nameBox(overlay, state, world, theme);
		case 'rename':
			return renameBox(overlay, world, theme);
		case 'export':
			return exportBox(overlay, state, world, theme);
		case 'none':
			return null;
	}
}
