/** What is drawn over the panes: one at a time. */

import {lineOf} from '../edit-line.ts';
import {nextCommand} from '../select/commands.ts';
import {detailRows} from '../select/details.ts';
import {helpLines} from '../select/help.ts';
import {layoutOf} from '../select/layout.ts';
import type {State} from '../state.ts';
import type {World} from '../world.ts';

/** From its first row. */
export const openOverlay = (state: State, type: 'help' | 'details'): State => ({
	...state,
	overlay: {type, top: 0},
});

/** With `line` typed already. */
export const showCommands = (state: State, line = ''): State => ({
	...state,
	overlay: {type: 'commands', line: lineOf(line), index: 0},
});

/** The next command that fits what is typed, around the ends. */
export const chooseCommand = (state: State, world: World, by: number): State =>
	state.overlay.type === 'commands'
		? {...state, overlay: {...state.overlay, index: nextCommand(state, world, by)}}
		: state;

/** What is typed in it is gone. */
export const closeOverlay = (state: State): State => ({...state, overlay: {type: 'none'}});

/** Scrolls as far as there are lines; the box has two rows of frame. */
export function scrollOverlay(state: State, world: World, by: number): State {
	const {overlay} = state;
	if (overlay.type !== 'help' && overlay.type !== 'details') return state;
	const lines = overlay.type === 'help' ? helpLines(state).length : detailRows(state, world).lines.length;
	const last = Math.max(0, lines - (layoutOf(state).height - 2));
	return {...state, overlay: {...overlay, top: Math.max(0, Math.min(last, overlay.top + by))}};
}
