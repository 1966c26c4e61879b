import {modeOf} from '../action-for.ts';
import type {ActionName} from '../keymap.ts';
import type {State} from '../state.ts';
import {keyFor} from './key-for.ts';

/** The key that closes the overlay which is open, as it is written for readers. */
export function closingKey(state: State): string {
	const mode = modeOf(state);
	const row = state.keymap.find(({action, modes}) => action.type === 'close-overlay' && modes.includes(mode));
	return keyFor(state, (row?.name ?? 'quit-now') as ActionName);
}
