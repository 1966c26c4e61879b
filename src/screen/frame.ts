/**
 * What is on the screen, as values: rows of styled text and where they stand. Who writes them to a terminal is
 * another matter.
 */
import type {Line} from '../explorer/edit-line.ts';
import {graphemes, graphemeWidth} from '../explorer/graphemes.ts';
import {printableLine} from '../text/printable.ts';

/** Places and sizes are columns and rows, counted from 0 at the top left. A row carries its styles. */
export type Frame = {
	readonly columns: number;
	readonly rows: number;
	/** Over the whole width, at the top. */
	readonly head: readonly string[];
	/** Beside each other between head and foot; every row is exactly as wide as its pane. */
	readonly panes: readonly Box[];
	/** Over the whole width, at the bottom. */
	readonly foot: readonly string[];
	/** Lies over the panes. */
	readonly box: Box | null;
	/** Lies over all. */
	readonly field: Field | null;
	/** Whether the terminal should report the mouse. */
	readonly isMouse: boolean;
};

/** Drawn over the frame: `x`, `y` and `width` in columns and rows from 0; each row is `width` columns. */
export type Box = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly rows: readonly string[];
};

/** A line that is being typed, with the terminal's own cursor in it. */
export type Field = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly text: string;
	/** Where the cursor stands in it. */
	readonly cursor: number;
};

/** UTF-16 units that a column may take, with all that is put on its letter. */
const MOST_UNITS = 16;

/** The field of a line: the stretch of it around its cursor that has room. What is further away costs nothing. */
export function fieldOf({text, cursor}: Line, place: {x: number; y: number; width: number}): Field {
	const {width} = place;
	const reach = width * MOST_UNITS;
	const from = Math.max(0, cursor - reach);
	const before = [...graphemes(printableLine(text.slice(from, cursor)))];
	let column = before.reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
	let start = 0;
	while (column > width - 1 && start < before.length) column -= graphemeWidth(before[start++]!);
	let part = before.slice(start).join('');
	let used = column;
	for (const grapheme of graphemes(printableLine(text.slice(cursor, cursor + reach)))) {
		used += graphemeWidth(grapheme);
		if (used > width) break;
		part += grapheme;
	}
	return {...place, text: part, cursor: column};
}

/** The rows of a whole terminal; null when something lies over others, which rows cannot say. */
export function rowsOf({rows, head, panes, foot, box, field}: Frame): string[] | null {
	if (box || field) return null;
	const height = rows - head.length - foot.length;
	const middle = Array.from({length: height}, (_, row) => panes.map(pane => pane.rows[row] ?? '').join(''));
	return [...head, ...middle, ...foot];
}
