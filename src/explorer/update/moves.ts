/** Moving: the cursor of the list or of the text, whichever has the keys, and the text under a list. */
import {sentencesIn} from '../../text/sentences.ts';
import {type Reading, readingOf} from '../select/current-text.ts';
import {layoutOf} from '../select/layout.ts';
import {cursorIndex, nextRow, windowTop} from '../select/list-window.ts';
import {type RowAt, sameRow} from '../select/text-rows.ts';
import {shownRows} from '../select/text-window.ts';
import {placeOf, type State, say, type TextState, withPlace} from '../state.ts';
import type {World} from '../world.ts';

/** Rows kept in view above and below the cursor. */
const SCROLL_MARGIN = 2;

/** What keys of the text say where its document is gone. */
const NO_TEXT = 'There is no text here';

/** `by` in rows of the list or lines of the text; in a range it moves the range's end by sentences. */
export function moveCursor(state: State, world: World, by: number): State {
	if (placeOf(state).focus === 'list') return moveInList(state, world, by);
	const reading = readingOf(state, world);
	if (!reading) return say(state, NO_TEXT);
	return reading.text.range ? growRange(state, reading, by) : moveLines(state, reading, by, 'follow');
}

/** A whole page leaves one row of the last in view, for the eye to go on from. */
export function movePage(state: State, world: World, by: 1 | -1, size: 'half' | 'whole'): State {
	const {listRows, textRows} = layoutOf(state);
	const isList = placeOf(state).focus === 'list';
	const rows = isList ? listRows : textRows;
	const step = by * Math.max(1, size === 'half' ? Math.floor(rows / 2) : rows - 1);
	if (isList) return moveInList(state, world, step);
	const reading = readingOf(state, world);
	return reading ? moveLines(state, reading, step, 'keep-row') : say(state, NO_TEXT);
}

/** To the first or last row of the list, or line of the text. */
export function goToEnd(state: State, world: World, end: 'first' | 'last'): State {
	if (placeOf(state).focus === 'list') {
		const {length} = world.items(placeOf(state).list);
		return moveInList(state, world, end === 'first' ? -length : length);
	}
	const reading = readingOf(state, world);
	if (!reading) return say(state, NO_TEXT);
	const {blocks} = reading.rows;
	const last = blocks.at(blocks.length - 1)?.span.end ?? 0;
	const offset = end === 'first' ? (blocks.at(0)?.span.start ?? 0) : Math.max(0, last - 1);
	const at = reading.rows.find(offset);
	const start = at ? reading.rows.at(at)!.span.start : offset;
	return withText(state, {
		...reading.text,
		cursor: start,
		target: null,
		range: null,
		scroll: {offset: start, row: end === 'first' ? 0 : reading.height - 1},
	});
}

/** Scrolls the text by rows and leaves the list where it is; the text's own cursor stays in view. */
export function scrollText(state: State, world: World, by: number): State {
	const reading = readingOf(state, world);
	if (!reading) return say(state, 'There is no text here to scroll');
	const shown = shownRows(reading);
	let top = shown[0];
	for (let i = 0; top && i < Math.abs(by); i++) {
		const further = by > 0 ? reading.rows.next(top) : reading.rows.previous(top);
		if (!further) break;
		top = further;
	}
	const scroll = top && anchorAt(reading, top);
	if (!scroll) return state;
	const text = {...reading.text, scroll};
	if (placeOf(state).focus === 'list') return withText(state, text);
	const now = shownRows({...reading, text}).filter(at => reading.rows.at(at)?.kind === 'text');
	const cursor = reading.rows.find(text.cursor);
	if (now.length === 0 || (cursor && now.some(at => sameRow(at, cursor)))) return withText(state, text);
	const nearest = by > 0 ? now[0]! : now.at(-1)!;
	return withText(state, {...text, cursor: reading.rows.at(nearest)!.span.start, target: null});
}

/** The text with the cursor at `offset`; it scrolls only when that place is out of view, and then centres it. */
export function jumpTo(reading: Reading, offset: number, target: TextState['target']): TextState {
	const text: TextState = {...reading.text, cursor: offset, target, range: null};
	const at = reading.rows.find(offset);
	const shown = shownRows(reading);
	const index = at ? shown.findIndex(row => sameRow(row, at)) : -1;
	// Near the lower edge the evidence line and the end of the quote would be out of view.
	const isInView = index >= 0 && index < Math.max(1, shown.length - 5);
	return isInView ? text : {...text, scroll: {offset, row: 'centre'}};
}

/** The state with the reading pane's text set, be it a preview or the text being read. */
export const withText = (state: State, text: TextState): State => withPlace(state, {...placeOf(state), text});

function moveInList(state: State, world: World, by: number): State {
	const place = placeOf(state);
	const rows = world.items(place.list);
	const index = cursorIndex(rows, place.list);
	if (index < 0) return say(state, 'There are no rows here');
	return putListCursor(state, world, nextRow(rows, index, by));
}

/** The current list with its cursor on row `index`. */
export function putListCursor(state: State, world: World, index: number): State {
	const place = placeOf(state);
	const rows = world.items(place.list);
	// On top the cursor means the top, whichever row comes to stand there, unless its text is being read.
	const item = rows.slice(index, index + 1)[0];
	const isOnTop = place.focus === 'list' && index === nextRow(rows, 0, 0) && item?.type !== 'fact';
	const id = isOnTop ? null : (item?.id ?? null);
	const top = windowTop(place.list.top, index, layoutOf(state).listRows, rows.length);
	return withPlace(state, {...place, list: {...place.list, cursor: {id, index}, top}});
}

function moveLines(state: State, reading: Reading, by: number, scrolling: 'follow' | 'keep-row'): State {
	const {rows, text, height} = reading;
	let at = rows.find(text.cursor);
	if (!at) return state;
	const shown = shownRows(reading);
	const from = at;
	for (let left = Math.abs(by); left > 0; left--) {
		const further = nextLine(reading, at, by > 0 ? 1 : -1);
		if (!further) break;
		at = further;
	}
	if (sameRow(at, from)) return state;
	const offset = rows.at(at)!.span.start;
	const moved = {...text, cursor: offset, target: null};
	if (scrolling === 'keep-row') {
		const row = Math.max(
			0,
			shown.findIndex(row => sameRow(row, from)),
		);
		return withText(state, {...moved, scroll: {offset, row}});
	}
	const index = shown.findIndex(row => sameRow(row, at));
	const margin = Math.min(SCROLL_MARGIN, Math.floor((height - 1) / 2));
	if (by > 0 && (index < 0 || index > height - 1 - margin)) {
		return withText(state, {...moved, scroll: {offset, row: height - 1 - margin}});
	}
	if (by < 0 && (index < 0 || index < margin))
		return withText(state, {...moved, scroll: {offset, row: margin}});
	return withText(state, {...moved, scroll: anchorAt(reading, shown[0]!) ?? text.scroll});
}

/** The next row with words in it. */
function nextLine({rows}: Reading, from: RowAt, by: 1 | -1): RowAt | null {
	let at: RowAt | null = from;
	do {
		at = by > 0 ? rows.next(at) : rows.previous(at);
	} while (at && !['text', 'folded'].includes(rows.at(at)!.kind));
	return at;
}

/** A scroll position that keeps `top` as the first row: blank rows have no offset, the next line has one. */
function anchorAt(reading: Reading, top: RowAt): TextState['scroll'] | null {
	let at: RowAt | null = top;
	for (let row = 0; at; row--) {
		const {kind, span} = reading.rows.at(at)!;
		if (kind === 'text' || kind === 'folded') return {offset: span.start, row: -row};
		at = reading.rows.next(at);
	}
	return null;
}

/** Moves the free end of the range sentence by sentence. */
function growRange(state: State, reading: Reading, by: number): State {
	const {open, text} = reading;
	const range = text.range!;
	const step = by > 0 ? 1 : -1;
	let part = open.parts.indexAt(range.head.start);
	let sentences = part < 0 ? [] : sentencesIn(open.text, open.parts.at(part)!.span);
	let index = sentences.findIndex(sentence => sentence.start === range.head.start) + step;
	while (part >= 0 && !sentences[index]) {
		part += step;
		const next = open.parts.at(part);
		if (!next) return say(state, 'The text ends here');
		sentences = next.kind === 'furniture' || next.kind === 'related' ? [] : sentencesIn(open.text, next.span);
		index = step > 0 ? 0 : sentences.length - 1;
	}
	const head = sentences[index];
	if (!head) return state;
	return withText(state, {...jumpTo(reading, head.start, null), range: {...range, head}});
}
