/** The row at the bottom. */
import {modeOf} from '../explorer/action-for.ts';
import {completions} from '../explorer/select/completions.ts';
import {readingOf} from '../explorer/select/current-text.ts';
import {footerHints} from '../explorer/select/footer-hints.ts';
import {filterProblem} from '../explorer/select/list-words.ts';
import {textPosition} from '../explorer/select/position.ts';
import type {State} from '../explorer/state.ts';
import type {World} from '../explorer/world.ts';
import {wrapFlowing} from '../explorer/wrap.ts';
import {printableLine} from '../text/printable.ts';
import {paintChoices} from './boxes/choices.ts';
import {type Field, fieldOf} from './frame.ts';
import {paintEnds, paintRow, piece, plainKeys, plainSigns} from './styled.ts';
import type {StyleName, Theme} from './theme.ts';

const PROMPT = ' / ';

/** Rows that a message may take: its last, and that of the rule above it. */
const MOST_ROWS = 2;

/**
 * What was just done or why not; else the words being looked for; else the keys that help now. One row; a message
 * that is longer takes the place of the rule above it too, for what to do stands at its end.
 */
export function paintFooter(
	theme: Theme,
	state: State,
	world: World,
	columns: number,
): {rows: readonly string[]; field: Field | null} {
	if (state.typing === 'find') {
		const {row, field} = paintFind(theme, state, world, columns);
		return {rows: [row], field};
	}
	return {rows: paintWords(theme, state, world, columns), field: null};
}

function paintFind(
	theme: Theme,
	state: State,
	world: World,
	columns: number,
): {row: string; field: Field | null} {
	const reading = readingOf(state, world);
	const position = reading && state.find.text ? textPosition(state, world, reading) : '';
	const width = columns - PROMPT.length - position.length - 2;
	return {
		row: paintEnds(theme, [piece(PROMPT, 'key')], [piece(`${position} `, 'strong')], columns),
		field: fieldOf(state.find, {x: PROMPT.length, y: state.size.rows - 1, width}),
	};
}

function paintWords(theme: Theme, state: State, world: World, columns: number): string[] {
	const {message} = state;
	const isFiltering = ['list', 'filter'].includes(modeOf(state));
	const problem = isFiltering ? filterProblem(state) : null;
	if (message || problem) {
		const {text, tone} = message ?? {text: problem!.text, tone: 'bad' as const};
		const style: StyleName = tone === 'plain' ? 'strong' : tone;
		const words = plainSigns(theme, printableLine(text));
		const lines = wrapFlowing(words, 0, columns - 2);
		const last = Math.min(lines.length, MOST_ROWS) - 1;
		return lines.slice(0, MOST_ROWS).map(({start, end}, n) => {
			// What does not fit goes on behind the last row, where it is cut with a sign that says so.
			const row = words.slice(start, n === last ? words.length : end);
			return paintRow(theme, [piece(' '), piece(row, style)], columns);
		});
	}
	const choices = completions(state, world);
	if (choices) return [paintChoices(theme, {state, world}, choices, columns)];
	const hints = footerHints(state, world, columns - 1).flatMap(({key, words}) => [
		piece(plainKeys(theme, key), 'key'),
		piece(` ${words}  `, 'quiet'),
	]);
	return [paintRow(theme, [piece(' '), ...hints], columns)];
}
