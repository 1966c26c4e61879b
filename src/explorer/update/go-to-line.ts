import {countOf} from '../../text/counts.ts';
import {readingOf} from '../select/current-text.ts';
import {placeOf, type State, say} from '../state.ts';
import type {World} from '../world.ts';
import {jumpTo, withText} from './moves.ts';
import {switchPane} from './places.ts';

/** To a line of the text, 1-based, as editors and grep count them; behind the last one, to that. */
export function goToLine(before: State, world: World, line: number): State {
	const state = placeOf(before).focus === 'text' ? before : switchPane(before, world);
	const reading = readingOf(state, world);
	if (placeOf(state).focus !== 'text' || !reading) return state;
	const text = reading.open.text.whole();
	let at = 0;
	let number = 1;
	for (let end = text.indexOf('\n'); number < line && end >= 0; end = text.indexOf('\n', end + 1)) {
		if (end + 1 >= text.length) break;
		at = end + 1;
		number++;
	}
	const there = withText(state, jumpTo(reading, at, null));
	return number < line ? say(there, `The text has ${countOf(number, 'line')}`) : there;
}
