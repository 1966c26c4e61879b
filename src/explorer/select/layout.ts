import {placeOf, type State} from '../state.ts';

/** In columns and rows of the terminal. */
export type Pane = {readonly width: number; readonly height: number};

/** Sizes in columns and rows. A pane that is not shown has width 0. */
type Layout = {
	/** False when the terminal is too small for anything but a message. */
	readonly fits: boolean;
	/** Rows between the tabs and the footer's rule. */
	readonly height: number;
	readonly list: Pane;
	readonly text: Pane;
	/** Rows of `list` that show items: below the filter line. */
	readonly listRows: number;
	/** Rows of `text` that show text: below the document's two lines. */
	readonly textRows: number;
	/** Columns of text: without the margin for signs. */
	readonly textColumns: number;
};

/** Margin of the text pane: cursor or mark, bar of the current quote, space; and one space at the right. */
export const MARGIN = 3;
/** Lines longer than this are hard to read; the rest of a wide pane stays empty. */
const LONGEST_LINE = 88;
/** What the text leaves of a wide screen is the list's, but no more: a name and its numbers must be seen at once. */
const WIDEST_LIST = 110;
/** Header, tabs, rule, footer. */
const FRAME_ROWS = 4;
const NARROW = 80;
/** Columns that hold any paragraph on one line. */
const ONE_LINE = 1_000_000_000;

/** At least one row high, at any size; where there is room for one pane only, the other has width 0. */
export function layoutOf(state: State): Layout {
	const {columns, rows} = state.size;
	const height = Math.max(1, rows - FRAME_ROWS);
	const {focus, list} = placeOf(state);
	// A concordance needs the width for the words around its column.
	const isWide = focus === 'list' && list.source.type === 'found' && list.source.isAligned === true;
	const single = columns < NARROW || state.isEnlarged || isWide;
	const listWidth = single
		? focus === 'list'
			? columns
			: 0
		: Math.max(
				40,
				Math.min(76, Math.round(columns * 0.4)),
				Math.min(WIDEST_LIST, columns - 1 - (MARGIN + LONGEST_LINE + 1)),
			);
	const textWidth = single ? columns - listWidth : columns - listWidth - 1;
	return {
		fits: hasRoom(state),
		height,
		list: {width: listWidth, height},
		text: {width: textWidth, height},
		listRows: Math.max(1, height - 1),
		textRows: Math.max(1, height - 2),
		textColumns: state.isLinear
			? ONE_LINE
			: Math.max(10, Math.min(LONGEST_LINE, (textWidth || columns) - MARGIN - 1)),
	};
}

/** Whether the terminal shows more than that it is too small. */
export const hasRoom = ({isLinear, size: {columns, rows}}: State): boolean =>
	isLinear || (columns >= 30 && rows >= 8);

/** Boxes to be read: what is cut or wrapped in them is harder to read than what they cover. */
const LONG: ReadonlySet<State['overlay']['type']> = new Set(['help', 'details', 'commands']);

/** Columns of the box of an overlay, its frame included. */
export function overlayWidth({size: {columns}, overlay}: State): number {
	const wanted = overlay.type === 'export' ? 64 : LONG.has(overlay.type) && columns >= 120 ? 100 : 84;
	// What would stick out beside the box is no more than the signs of the list below it.
	return columns < wanted + 8 ? columns : wanted;
}
