import {Box} from 'ink';
import {modeOf} from '../explorer/action-for.ts';
import {completions} from '../explorer/select/completions.ts';
import {readingOf} from '../explorer/select/current-text.ts';
import {filterProblem} from '../explorer/select/list-words.ts';
import {textPosition} from '../explorer/select/position.ts';
import {footerHints} from '../explorer/select/status.ts';
import type {State} from '../explorer/state.ts';
import type {World} from '../explorer/world.ts';
import {printableLine} from '../text/printable.ts';
import {paintChoices} from './choices.ts';
import {LineField} from './line-field.tsx';
import {Row} from './rows.tsx';
import {paint, paintRow, piece, plainKeys, plainSigns} from './styled.ts';
import type {StyleName, Theme} from './theme.ts';

type Props = {
	readonly state: State;
	readonly world: World;
	readonly theme: Theme;
	readonly columns: number;
	/** Row of the screen it stands on. */
	readonly y: number;
};

/** What was just done or why not; else the words being looked for; else the keys that help now. */
export function FooterLine({state, world, theme, columns, y}: Props) {
	const {message} = state;
	if (state.typing === 'find') {
		const reading = readingOf(state, world);
		const position = reading && state.find.text ? textPosition(state, world, reading) : '';
		const width = columns - 4 - position.length - 1;
		return (
			<Box height={1}>
				<Row text={paint(theme, ' / ', ['key'])} />
				<LineField line={state.find} width={width} x={3} y={y} />
				<Row text={paint(theme, `${position} `, ['strong'])} />
			</Box>
		);
	}
	const isFiltering = ['list', 'filter'].includes(modeOf(state));
	const problem = isFiltering ? filterProblem(state) : null;
	if (message || problem) {
		const {text, tone} = message ?? {text: problem!.text, tone: 'bad' as const};
		const style: StyleName = tone === 'plain' ? 'strong' : tone;
		return (
			<Row
				text={paintRow(theme, [piece(' '), piece(plainSigns(theme, printableLine(text)), style)], columns)}
			/>
		);
	}
	const choices = completions(state, world);
	if (choices) return <Row text={paintChoices(theme, state, choices, columns)} />;
	const hints = footerHints(state, columns - 1).flatMap(({key, words}) => [
		piece(plainKeys(theme, key), 'key'),
		piece(` ${words}  `, 'quiet'),
	]);
	return <Row text={paintRow(theme, [piece(' '), ...hints], columns)} />;
}
