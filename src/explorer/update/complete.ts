/** Tab while a filter is typed. */
import {complete, completions} from '../select/completions.ts';
import {placeOf, type State, say} from '../state.ts';
import type {World} from '../world.ts';
import {withFilter} from './typing.ts';

/** The word at the cursor becomes the next thing it may be; again, the one after that. */
export function completeFilter(state: State, world: World, by: 1 | -1): State {
	const now = completions(state, world);
	// With one choice only, Tab again goes on from there: from the field's name to its values.
	const isOnly = state.completing !== null && now?.words.length === 1;
	const fresh = isOnly ? {...state, completing: null} : state;
	const found = isOnly ? completions(fresh, world) : now;
	if (!found) return say(fresh, 'Nothing in this corpus begins so');
	const {words, chosen} = found;
	const index = chosen < 0 && by < 0 ? words.length - 1 : (chosen + by + words.length) % words.length;
	const line = fresh.completing?.line ?? placeOf(fresh).list.query;
	return {...withFilter(fresh, complete(line, words[index]!)), completing: {line, index}};
}
