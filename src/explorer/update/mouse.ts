/** What the mouse does: the wheel scrolls the pane below it, a click puts the cursor there, two open what is there. */

import type {ActionOf} from '../actions.ts';
import {graphemes, graphemeWidth} from '../graphemes.ts';
import {closingKey} from '../select/closing-key.ts';
import {readingOf} from '../select/current-text.ts';
import {hasRoom, layoutOf, MARGIN} from '../select/layout.ts';
import {listWindow, nextRow} from '../select/list-window.ts';
import {tabPlaces} from '../select/tab-places.ts';
import {shownRows} from '../select/text-window.ts';
import {placeOf, type State, say, type TextState, withPlace} from '../state.ts';
import type {World} from '../world.ts';
import {moveChoice} from './correct.ts';
import {putListCursor, scrollText, withText} from './moves.ts';
import {chooseFacet} from './narrow.ts';
import {chooseCommand, scrollOverlay} from './overlays.ts';
import {openCurrent, showList, switchPane} from './places.ts';
import {keepTyped, startTyping} from './typing.ts';

/** Rows that one notch of the wheel moves. */
const NOTCH = 3;
/** Rows of the screen: header, tabs, then the panes. */
const TABS_ROW = 1;
const PANES_ROW = 2;
/** Rows of a pane above its list (the filter) and above its text (headline, facts). */
const LIST_HEAD = 1;
const TEXT_HEAD = 2;

/** Has the terminal report the mouse, or select text by it as before. */
export function toggleMouse(state: State): State {
	if (state.isLinear) return say(state, 'Nothing is drawn here that could be clicked');
	const words = state.isMouse
		? 'The mouse selects text again, as the terminal does it'
		: 'The mouse scrolls, clicks and opens; with shift held it selects text as before';
	return say({...state, isMouse: !state.isMouse}, words);
}

const IN_VAIN: Readonly<Record<ActionOf<'mouse-in-vain'>['how'], string>> = {
	drag: 'With shift held (in some terminals alt or fn) the mouse selects text; :mouse gives it back to the terminal',
	button:
		'Only the left button and the wheel do something here; with shift held the mouse is the terminal’s own',
	'too-far': 'This terminal does not tell places so far right or down; :mouse gives the mouse back to it',
};

/** Tells a hand that expected something of the mouse what it can do. */
export const sayMouseInVain = (state: State, how: ActionOf<'mouse-in-vain'>['how']): State =>
	say(state, IN_VAIN[how]);

/** `x` in columns from 0: it decides which pane scrolls. One notch is {@link NOTCH} rows. */
export function turnWheel(state: State, world: World, x: number, by: 1 | -1): State {
	const {overlay} = state;
	if (!hasRoom(state)) return state;
	if (overlay.type === 'help' || overlay.type === 'details') return scrollOverlay(state, world, by * NOTCH);
	if (overlay.type === 'commands') return chooseCommand(state, world, by);
	if (overlay.type === 'facets') return chooseFacet(state, world, by);
	if (overlay.type === 'correct' || overlay.type === 'choose-name') return moveChoice(state, world, by);
	if (overlay.type !== 'none')
		return say(state, `There is nothing to scroll here; ${closingKey(state)} closes this`);
	if (x >= layoutOf(state).list.width) return scrollText(state, world, by * NOTCH);
	return scrollList(state, world, by * NOTCH);
}

/** Moves the window; the cursor stays on its row as long as that is in view. */
function scrollList(state: State, world: World, by: number): State {
	const {rows, top, cursor} = listWindow(state, world);
	const {listRows} = layoutOf(state);
	const first = Math.max(0, Math.min(rows.length - listRows, top + by));
	if (cursor < 0 || first === top) return state;
	const place = placeOf(state);
	const moved = withPlace(state, {...place, list: {...place.list, top: first}});
	const inView = Math.max(first, Math.min(first + listRows - 1, cursor));
	return putListCursor(moved, world, inView === cursor ? cursor : nextRow(rows, inView, 0));
}

/** `x` and `y` in columns and rows from 0 at the top left of the screen. A line that is typed is kept first. */
export function click(before: State, world: World, {x, y, isDouble}: ActionOf<'click'>): State {
	if (!hasRoom(before)) return before;
	if (before.overlay.type !== 'none')
		return say(before, `The mouse works in the panes; ${closingKey(before)} closes this`);
	const state = before.typing === 'none' ? before : keepTyped(before, world);
	const {list, height} = layoutOf(state);
	if (y === TABS_ROW) {
		const tab = tabPlaces(state, world, state.size.columns).find(({start, end}) => x >= start && x < end);
		return tab ? showList(state, tab.tab) : sayClickable(state);
	}
	const row = y - PANES_ROW;
	if (row < 0 || row >= height) return sayClickable(state);
	if (x < list.width) return clickList(state, world, row - LIST_HEAD, isDouble);
	return clickText(state, world, row - TEXT_HEAD, x - list.width - (list.width > 0 ? 1 : 0), isDouble);
}

const sayClickable = (state: State): State =>
	say(state, 'Rows, the text and the names of the lists can be clicked');

function clickList(before: State, world: World, row: number, isDouble: boolean): State {
	const state = placeOf(before).focus === 'list' ? before : switchPane(before, world);
	if (row < 0) return startTyping(state);
	const {items, top} = listWindow(state, world);
	const item = items[row];
	if (!item || item.type === 'title') return sayClickable(state);
	const chosen = putListCursor(state, world, top + row);
	return isDouble ? openCurrent(chosen, world) : chosen;
}

function clickText(before: State, world: World, row: number, column: number, isDouble: boolean): State {
	const state = placeOf(before).focus === 'text' ? before : switchPane(before, world);
	const reading = readingOf(state, world);
	if (placeOf(state).focus !== 'text' || !reading) return state;
	const clickedRow = shownRows(reading)[Math.max(0, row)];
	const line = clickedRow && reading.rows.at(clickedRow);
	if (!clickedRow || line?.kind !== 'text') return state;
	const {open} = reading;
	const {isVerbatim, indent} = state.isRaw ? {isVerbatim: true, indent: 0} : open.look(clickedRow.block);
	const within = offsetAt(open.units(line.span, state.isRaw), column - MARGIN - indent, isVerbatim);
	const offset = line.span.start + within;
	const at = {start: offset, end: offset + 1};
	const [mention] = open.mentionsTouching(at);
	const [quote] = open.quotesTouching(at);
	const target: TextState['target'] = mention
		? {type: 'mention', span: mention.span}
		: quote
			? {type: 'quote', id: quote.id}
			: null;
	const cursor = mention?.span.start ?? (quote ? offset : line.span.start);
	const clicked = withText(state, {...reading.text, cursor, target, range: null});
	return isDouble && mention ? openCurrent(clicked, world) : clicked;
}

/**
 * The unit of a line that is drawn at `column`; a run of white space is one column, unless it is drawn as in the
 * file.
 */
function offsetAt(line: string, column: number, keepsSpace: boolean): number {
	let at = 0;
	let left = column;
	let isAfterSpace = true;
	for (const grapheme of graphemes(line)) {
		const isSpace = !keepsSpace && /^\s/.test(grapheme);
		const width = isSpace ? (isAfterSpace ? 0 : 1) : graphemeWidth(grapheme);
		isAfterSpace = isSpace;
		if (left < width) return at;
		left -= width;
		at += grapheme.length;
	}
	return Math.max(0, line.length - 1);
}
