import {columnsOf} from '../explorer/graphemes.ts';
import {layoutOf} from '../explorer/select/layout.ts';
import {listCount, listPrompt} from '../explorer/select/list-words.ts';
import {placeOf, type State} from '../explorer/state.ts';
import type {World} from '../explorer/world.ts';
import {paintFooter} from './footer.ts';
import {type Box, type Field, type Frame, fieldOf} from './frame.ts';
import {paintHeader, paintTabs} from './header.ts';
import {paintOverlay} from './overlay.ts';
import {paintFilterRest, paintList, paintText, paintTooSmall} from './panes.ts';
import {paint, paintEnds, piece} from './styled.ts';
import type {Theme} from './theme.ts';

/** The whole screen for a state, of the size that it names. */
export function paintFrame(theme: Theme, state: State, world: World): Frame {
	const {columns, rows} = state.size;
	const {isMouse} = state;
	const empty = {columns, rows, head: [], foot: [], box: null, field: null, isMouse};
	const layout = layoutOf(state);
	if (!layout.fits)
		return {...empty, panes: [{x: 0, y: 0, width: columns, rows: paintTooSmall(theme, state)}]};
	const {list, text, height} = layout;
	const {vertical, horizontal, foot} = theme.signs;
	const head = [paintHeader(theme, state, world, columns), paintTabs(theme, world, state, columns)];
	const isSplit = list.width > 0 && text.width > 0;
	const rule = isSplit
		? horizontal.repeat(list.width) + foot + horizontal.repeat(text.width)
		: horizontal.repeat(columns);
	const y = head.length;
	const filter = list.width > 0 ? paintFilter(theme, state, world, {width: list.width, y}) : null;
	const panes: Box[] = [];
	if (filter)
		panes.push({x: 0, y, width: list.width, rows: [filter.row, ...paintList(theme, state, world, list)]});
	if (isSplit) {
		const line = paint(theme, vertical, ['frame']);
		panes.push({x: list.width, y, width: 1, rows: Array.from({length: height}, () => line)});
	}
	if (text.width > 0)
		panes.push({x: columns - text.width, y, width: text.width, rows: paintText(theme, state, world, text)});
	const footer = paintFooter(theme, state, world, columns);
	const overlay = paintOverlay(theme, state, world, {columns, height, y});
	return {
		...empty,
		head,
		panes,
		foot: footer.rows.length > 1 ? footer.rows : [paint(theme, rule, ['frame']), ...footer.rows],
		box: overlay?.box ?? null,
		field: overlay?.field ?? filter?.field ?? footer.field,
	};
}

/** Columns of a line being typed that its count must leave. */
const LEAST_FIELD = 16;

/** The row above a list: what it is, or by what it is being filtered, and what that leaves so far. */
function paintFilter(
	theme: Theme,
	state: State,
	world: World,
	{width, y}: {width: number; y: number},
): {row: string; field: Field | null} {
	if (state.typing !== 'filter') return {row: paintFilterRest(theme, state, world, width), field: null};
	const prompt = listPrompt(state);
	const {query} = placeOf(state).list;
	const count = query.text.trim() === '' ? '' : listCount(state, world);
	const room = width - prompt.length - 1;
	const right = count !== '' && room - columnsOf(count) - 2 >= LEAST_FIELD ? ` ${count} ` : '';
	return {
		row: paintEnds(theme, [piece(prompt, 'key')], right ? [piece(right, 'quiet')] : [], width),
		field: fieldOf(query, {x: prompt.length, y, width: room - columnsOf(right)}),
	};
}
