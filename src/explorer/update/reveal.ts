import {replacedWords} from '../replaced-signs.ts';
import {readingOf} from '../select/current-text.ts';
import {type State, say} from '../state.ts';
import type {World} from '../world.ts';

/** Shows replaced characters by their code points, and says which there are; or shows signs for them again. */
export function toggleRevealed(state: State, world: World): State {
	const now = {...state, isRevealed: !state.isRevealed};
	if (state.isRevealed) return say(now, 'Replaced characters are shown as signs');
	const reading = readingOf(now, world);
	return say(now, reading ? replacedWords(reading.open.replaced()) : 'Replaced characters are shown by name');
}
