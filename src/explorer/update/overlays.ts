/** What is drawn over the panes: one at a time. */

import {lineOf} from '../edit-line.ts';
import type {Exported} from '../exported.ts';
import {MARK_ORDERS, type MarkOrder} from '../list-orders.ts';
import {nextCommand} from '../select/commands.ts';
import {detailRows} from '../select/details.ts';
import {helpLines} from '../select/help.ts';
import {keyFor} from '../select/key-for.ts';
import {layoutOf} from '../select/layout.ts';
import {placeOf, type State, say} from '../state.ts';
import {doing, only, type Step} from '../step.ts';
import type {World} from '../world.ts';
import {selectedQuotes} from './select-rows.ts';

export const openOverlay = (state: State, type: 'help' | 'details'): State => ({
	...state,
	overlay: {type, top: 0},
});

export const showCommands = (state: State, line = ''): State => ({
	...state,
	overlay: {type: 'commands', line: lineOf(line), index: 0},
});

export const chooseCommand = (state: State, world: World, by: number): State =>
	state.overlay.type === 'commands'
		? {...state, overlay: {...state.overlay, index: nextCommand(state, world, by)}}
		: state;

export const closeOverlay = (state: State): State => ({...state, overlay: {type: 'none'}});

/** Scrolls as far as there are lines; the box has two rows of frame. */
export function scrollOverlay(state: State, world: World, by: number): State {
	const {overlay} = state;
	if (overlay.type !== 'help' && overlay.type !== 'details') return state;
	const lines = overlay.type === 'help' ? helpLines(state).length : detailRows(state, world).lines.length;
	const last = Math.max(0, lines - (layoutOf(state).height - 2));
	return {...state, overlay: {...overlay, top: Math.max(0, Math.min(last, overlay.top + by))}};
}

/** Exports the selected quotes, or else the marks, as their list has them: those it shows, under its titles. */
export function showExport(state: State, world: World): State {
	const selected = selectedQuotes(state, world);
	if (selected?.length === 0) return say(state, 'What is selected has no quotes to export');
	if (!selected && world.marks().length === 0) {
		return say(
			state,
			`Nothing is marked yet: ${keyFor(state, 'mark')} marks the quote or paragraph at the cursor, ${keyFor(state, 'mark-all')} all that the list shows`,
		);
	}
	const what: Exported = selected
		? {type: 'quotes', ids: selected.map(({id}) => id)}
		: {type: 'marks', ids: shownMarks(state, world), groupBy: markOrder(state)};
	if (what.type === 'marks' && what.ids?.length === 0)
		return say(state, `No mark is shown; ${keyFor(state, 'back')} clears the filter`);
	return {...state, overlay: {type: 'export', what, path: lineOf(world.exportName()), step: 'name'}};
}

/** The marks that a filter of the Marked list leaves, while that list is in front; null without one. */
function shownMarks(state: State, world: World): readonly string[] | null {
	const {list} = placeOf(state);
	if (list.source.type !== 'marked' || list.good.trim() === '') return null;
	const rows = world.items(list);
	const marks = rows.slice(0, rows.length).filter(({type}) => type === 'mark');
	return [...new Set(marks.map(({id}) => id))];
}

/** What the marks stand under in their list. */
const markOrder = ({trails}: State): MarkOrder => {
	const {sort} = trails.marked[0]!.list;
	return MARK_ORDERS.find(order => order === sort) ?? 'document';
};

/** Does nothing while a file is being written: a second enter must not write it twice. */
export function confirmExport(state: State, overwrite: boolean): Step {
	const {overlay} = state;
	if (overlay.type !== 'export' || overlay.step === 'writing') return only(state);
	const path = overlay.path.text.trim();
	if (!path) return only(say(state, 'The file needs a name', 'bad'));
	const {what} = overlay;
	return doing({...state, overlay: {...overlay, step: 'writing'}}, {type: 'export', path, overwrite, what});
}

/** The file is there already: the box asks whether to write over it. */
export const exportExists = (state: State): State =>
	state.overlay.type === 'export' ? {...state, overlay: {...state.overlay, step: 'exists'}} : state;

/** Back to the name, for the reader who does not want to write over the file. */
export const askForName = (state: State): State =>
	state.overlay.type === 'export' ? {...state, overlay: {...state.overlay, step: 'name'}} : state;
