/** What is drawn over the panes: one at a time. */

import {lineOf} from '../edit-line.ts';
import {nextCommand} from '../select/commands.ts';
import {detailRows} from '../select/details.ts';
import {helpLines} from '../select/help.ts';
import {keyFor} from '../select/key-for.ts';
import {layoutOf} from '../select/layout.ts';
import {type State, say} from '../state.ts';
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
	const lines =
		overlay.type === 'help' ? helpLines(state.keymap).length : detailRows(state, world).lines.length;
	const last = Math.max(0, lines - (layoutOf(state).height - 2));
	return {...state, overlay: {...overlay, top: Math.max(0, Math.min(last, overlay.top + by))}};
}

/** Exports the selected quotes, or else all marks. */
export function showExport(state: State, world: World): State {
	const selected = selectedQuotes(state, world);
	if (selected?.length === 0) return say(state, 'What is selected has no quotes to export');
	if (!selected && world.marks().length === 0) {
		return say(
			state,
			`Nothing is marked yet: ${keyFor(state, 'mark')} marks the quote or paragraph at the cursor`,
		);
	}
	const quotes = selected?.map(({id}) => id) ?? null;
	return {...state, overlay: {type: 'export', quotes, path: lineOf(world.exportName()), step: 'name'}};
}

/** Does nothing while a file is being written: a second enter must not write it twice. */
export function confirmExport(state: State, overwrite: boolean): Step {
	const {overlay} = state;
	if (overlay.type !== 'export' || overlay.step === 'writing') return only(state);
	const path = overlay.path.text.trim();
	if (!path) return only(say(state, 'The file needs a name', 'bad'));
	const {quotes} = overlay;
	return doing({...state, overlay: {...overlay, step: 'writing'}}, {type: 'export', path, overwrite, quotes});
}

/** The file is there already: the box asks whether to write over it. */
export const exportExists = (state: State): State =>
	state.overlay.type === 'export' ? {...state, overlay: {...state.overlay, step: 'exists'}} : state;

/** Back to the name, for the reader who does not want to write over the file. */
export const askForName = (state: State): State =>
	state.overlay.type === 'export' ? {...state, overlay: {...state.overlay, step: 'name'}} : state;
