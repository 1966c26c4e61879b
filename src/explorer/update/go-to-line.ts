import {countOf} from '../../text/counts.ts';
import type {TextSource} from '../../text/span.ts';
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
	const {at, number} = findLine(reading.open.text, line);
	const there = withText(state, jumpTo(reading, at, null));
	return number < line ? say(there, `The text has ${countOf(number, 'line')}`) : there;
}

const STRETCH = 1 << 16; // units that are read at once: line 40 of a huge text is near its beginning

/** Where a line begins, in UTF-16 units; of the last line when there are fewer, whose `number` that is then. */
function findLine(text: TextSource, line: number): {at: number; number: number} {
	let at = 0;
	let number = 1;
	for (let from = 0; from < text.length; from += STRETCH) {
		const words = text.slice(from, from + STRETCH);
		for (let end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', end + 1)) {
			const next = from + end + 1;
			if (number === line || next === text.length) return {at, number};
			at = next;
			number++;
		}
	}
	return {at, number};
}
