import type {Effect} from './effects.ts';
import type {State} from './state.ts';

/** What an action leads to: the next state, and what must happen outside. */
export type Step = {readonly state: State; readonly effects: readonly Effect[]};

/** A step without effects. */
export const only = (state: State): Step => ({state, effects: []});

/** A step with one effect. */
export const doing = (state: State, effect: Effect): Step => ({state, effects: [effect]});
