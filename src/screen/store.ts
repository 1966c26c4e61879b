/** Holds the one state; every change goes through the reducer, and its effects start here and nowhere else. */
import type {Action} from '../explorer/actions.ts';
import type {Effect} from '../explorer/effects.ts';
import type {State} from '../explorer/state.ts';
import {update} from '../explorer/update.ts';
import type {World} from '../explorer/world.ts';

/** A new object whenever anything that is drawn may have changed. */
type Snapshot = {readonly state: State};

/** The one place of the state while the explorer runs. */
export type Store = {
	readonly snapshot: () => Snapshot;
	readonly dispatch: (action: Action) => void;
	/** Draws again because the world changed: the library grew, a mark was made. */
	readonly refresh: () => void;
	/** Calls `listener` after every change; returns what ends that. */
	readonly subscribe: (listener: () => void) => () => void;
};

/** Effects run once the new state is in place, in their order; a step that quits draws nothing more. */
export function openStore(start: State, world: World, onEffect: (effect: Effect) => void): Store {
	let snapshot: Snapshot = {state: start};
	const listeners = new Set<() => void>();
	const set = (state: State) => {
		snapshot = {state};
		for (const listener of listeners) listener();
	};
	return {
		snapshot: () => snapshot,
		dispatch(action) {
			const {state, effects} = update(snapshot.state, action, world);
			for (const effect of effects) if (effect.type === 'quit') return onEffect(effect);
			set(state);
			for (const effect of effects) onEffect(effect);
		},
		refresh: () => set(snapshot.state),
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
