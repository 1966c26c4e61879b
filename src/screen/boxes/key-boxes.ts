/** What `?`, `i` and `:` draw over the panes: the keys, what is known of a row, the commands by name. */

import {fitColumns} from '../../explorer/graphemes.ts';
import {commandWindow} from '../../explorer/select/commands.ts';
import {detailRows, LABEL_COLUMNS} from '../../explorer/select/details.ts';
import {HELP_COLUMNS, helpLines} from '../../explorer/select/help.ts';
import {keyName} from '../../explorer/select/key-for.ts';
import {overlayWidth} from '../../explorer/select/layout.ts';
import type {State} from '../../explorer/state.ts';
import type {World} from '../../explorer/world.ts';
import type {Content, Open} from '../overlay.ts';
import {choiceRows} from '../rows/overlay-rows.ts';
import {flat} from '../rows/snippet.ts';
import {piece, plainKeys} from '../styled.ts';
import type {Theme} from '../theme.ts';

/** Columns of the keys in the list of commands. */
const COMMAND_KEYS = 14;
/** Columns of their names, where the box is wide enough for them. */
const COMMAND_NAMES = 19;
const NARROW_COMMANDS = 70;

/** All keys, and what the signs on the screen mean. */
export function helpBox({top}: Open<'help'>, state: State, theme: Theme): Content {
	return {
		title: 'Keys and signs',
		top,
		lines: helpLines(state).map(line => {
			if (line === null) return [];
			if ('title' in line) return [piece(line.title, 'strong')];
			const what =
				'keys' in line ? plainKeys(theme, line.keys) : line.signs.map(sign => theme.signs[sign]).join(' ');
			return [piece(`${`  ${what}`.padEnd(HELP_COLUMNS - 1)} `, 'key'), piece(line.help)];
		}),
	};
}

/** Everything that is known of the row or the place at the cursor. */
export function detailsBox({top}: Open<'details'>, state: State, world: World): Content {
	const {title, lines} = detailRows(state, world);
	return {
		title,
		top,
		lines: lines.map(({label, value}) => [piece(label.padEnd(LABEL_COLUMNS), 'quiet'), piece(value)]),
	};
}

/** The commands that fit what is typed, with their keys. */
export function commandBox({line}: Open<'commands'>, state: State, world: World, theme: Theme): Content {
	const {rows, cursor, height} = commandWindow(state, world);
	const width = overlayWidth(state);
	const names = width < NARROW_COMMANDS ? 0 : COMMAND_NAMES;
	const columns = width - 4 - names - COMMAND_KEYS;
	const lines = choiceRows(theme, rows, {cursor, height}, (row, style) => [
		piece(fitColumns(row.name, names, theme.signs.ellipsis), style),
		piece(`${fitColumns(flat(row.help), columns - 3, theme.signs.ellipsis)} `, style),
		piece(
			fitColumns(
				plainKeys(theme, row.keys.slice(0, 2).map(keyName).join(' ')),
				COMMAND_KEYS,
				theme.signs.ellipsis,
			),
			'key',
			style,
		),
	]);
	return {
		title: 'Commands',
		lines: [[piece(':', 'key')], ...lines],
		field: {line, row: 0, column: 2},
	};
}
