/** Which rows of the current list are on the screen, and where its cursor is. */
import type {RowList} from '../../library/library.ts';
import type {Item} from '../items.ts';
import {type ListState, placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';
import {layoutOf} from './layout.ts';

/** Index of the row the cursor is on: by id; when that row is gone, the row now in its place. -1 when empty. */
export function cursorIndex(rows: RowList<Item>, {cursor}: ListState): number {
	if (rows.length === 0) return -1;
	const index = Math.min(cursor.index, rows.length - 1);
	const there = rows.slice(index, index + 1)[0];
	let at = index;
	if (cursor.id !== null && there?.id !== cursor.id) {
		const found = rows.indexOf(cursor.id);
		if (found >= 0) at = found;
	}
	const type = rows.slice(at, at + 1)[0]?.type;
	// A page opens on the first thing below its head, also when the head is there only later.
	if (cursor.id === null && type === 'fact') return belowHead(rows);
	return type === 'title' ? nextRow(rows, at, 1) : at;
}

/** Rows at the head of a page, at most. */
const MOST_FACTS = 5;

function belowHead(rows: RowList<Item>): number {
	const title = rows.slice(0, MOST_FACTS + 1).findIndex(({type}) => type === 'title');
	return title < 0 ? 0 : nextRow(rows, title, 1);
}

/** The row `by` rows on from `index`; titles are passed over, the ends hold. */
export function nextRow(rows: RowList<Item>, index: number, by: number): number {
	const step = by < 0 ? -1 : 1;
	let at = Math.max(0, Math.min(rows.length - 1, index + by));
	while (at >= 0 && at < rows.length && rows.slice(at, at + 1)[0]?.type === 'title') at += step;
	if (at >= 0 && at < rows.length) return at;
	// Beyond the last row, or on the title above the first one: look the other way.
	at = Math.max(0, Math.min(rows.length - 1, at));
	while (at >= 0 && at < rows.length && rows.slice(at, at + 1)[0]?.type === 'title') at -= step;
	return Math.max(0, Math.min(rows.length - 1, at));
}

/** First row drawn so that row `index` is in view, moved as little as possible. */
export function windowTop(top: number, index: number, height: number, length: number): number {
	const most = Math.max(0, length - height);
	let first = Math.min(top, most);
	if (index < first) first = index;
	if (index >= first + height) first = index - height + 1;
	// A title directly above the first row in view is shown too.
	if (index === first && first === 1 && height > 1) first = 0;
	return Math.max(0, Math.min(first, most));
}

/**
 * The rows of a box that are in view around the chosen one, and where it is among them; -1 when nothing is to choose
 * (`index` below 0).
 */
export function chooserWindow<Row>(
	all: readonly Row[],
	index: number,
	height: number,
): {readonly rows: readonly Row[]; readonly cursor: number} {
	const top = windowTop(0, Math.max(0, index), height, all.length);
	return {rows: all.slice(top, top + height), cursor: index < 0 ? -1 : index - top};
}

type ListWindow = {
	readonly rows: RowList<Item>;
	readonly items: readonly Item[];
	/** Index of the first of `items` in the list. */
	readonly top: number;
	/** Index of the cursor's row in the list; -1 when the list is empty. */
	readonly cursor: number;
};

/** Reads the rows in view and at the cursor only, whatever the list's length. */
export function listWindow(state: State, world: World): ListWindow {
	const {list} = placeOf(state);
	const height = layoutOf(state).listRows;
	const rows = world.items(list);
	const cursor = cursorIndex(rows, list);
	const top = windowTop(list.top, Math.max(0, cursor), height, rows.length);
	return {rows, items: rows.slice(top, top + height), top, cursor};
}

/** The row the cursor is on. */
export function currentItem(state: State, world: World): Item | null {
	const {list} = placeOf(state);
	const rows = world.items(list);
	const index = cursorIndex(rows, list);
	return index < 0 ? null : (rows.slice(index, index + 1)[0] ?? null);
}
