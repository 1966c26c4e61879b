import {keyFor} from '../select/key-for.ts';
import {type State, say} from '../state.ts';
import {doing, only, type Step} from '../step.ts';
import type {World} from '../world.ts';

/** Has the corpus looked through for what is new, changed or gone; a reading that is under way does so already. */
export function readAgain(state: State, world: World): Step {
	if (world.progress())
		return only(
			say(state, `The corpus is still being read; ${keyFor(state, 'read-again')} reads it again after that`),
		);
	return doing(say(state, 'Looking for what changed in the corpus …'), {type: 'read-again'});
}
