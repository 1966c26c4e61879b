/** What `c` draws over the panes: the choices, the list of names, the line for another name. */

import type {CorrectionAim, Purpose} from '../../explorer/correct.ts';
import {fitColumns} from '../../explorer/graphemes.ts';
import {correctionChoices} from '../../explorer/select/correction-choices.ts';
import {keyName} from '../../explorer/select/key-for.ts';
import {layoutOf, overlayWidth} from '../../explorer/select/layout.ts';
import {type ChoosingName, nameWindow} from '../../explorer/select/name-choices.ts';
import type {State} from '../../explorer/state.ts';
import type {World} from '../../explorer/world.ts';
import type {Content, Open} from '../overlay.ts';
import {choiceRows} from '../rows/overlay-rows.ts';
import {flat} from '../rows/snippet.ts';
import {piece, plainKeys, plainSigns} from '../styled.ts';
import type {Theme} from '../theme.ts';

/** Columns of what a name is, behind it. */
const NOTE_COLUMNS = 30;
/** Units of a quote that its one line may need. */
const MOST_WORDS = 500;

/** What can be corrected of a quote or a name, each choice with its letter. */
export function correctionBox(
	{on, index}: Open<'correct'>,
	state: State,
	world: World,
	theme: Theme,
): Content {
	const columns = overlayWidth(state) - 4;
	const choices = correctionChoices(on, world);
	const chosen = Math.min(index, choices.length - 1);
	const shape = {cursor: chosen, height: choices.length};
	const rows = choiceRows(theme, choices, shape, ({kind, words}, style) => {
		const binding = state.keymap.find(
			({action}) => action.type === 'choose-correction' && action.kind === kind,
		);
		// Without a key of its own it is gone to and taken.
		const [first] = binding?.keys ?? [];
		const key = first === undefined ? '' : plainKeys(theme, keyName(first));
		return [
			piece(`${key.padEnd(2)} `, 'key', style),
			piece(fitColumns(shown(theme, words), columns - 5, theme.signs.ellipsis), style),
		];
	});
	return {
		title: 'Correct',
		lines: [
			[piece(fitColumns(shown(theme, subject(on, world)), columns, theme.signs.ellipsis), 'quiet')],
			...rows,
		],
		top: Math.max(0, chosen + 2 - (layoutOf(state).height - 2)),
		isLow: on.type === 'quote' || on.type === 'mention',
	};
}

const TITLES: Readonly<Record<Purpose, string>> = {
	speaker: 'Who said it?',
	merge: 'Another name of whom or what?',
	'other-here': 'Who is it in this document?',
	split: 'Which name stands alone?',
};

/** Names that fit what is typed, to choose one. */
export function nameBox(overlay: ChoosingName, state: State, world: World, theme: Theme): Content {
	const columns = overlayWidth(state) - 4;
	const {rows, cursor, height} = nameWindow(state, overlay, world);
	const lines = choiceRows(theme, rows, {cursor, height}, (row, style) => [
		piece(`${fitColumns(flat(row.name), columns - NOTE_COLUMNS - 3, theme.signs.ellipsis)} `, style),
		piece(fitColumns(shown(theme, row.note), NOTE_COLUMNS, theme.signs.ellipsis), 'quiet', style),
	]);
	return {
		title: TITLES[overlay.purpose],
		lines: [
			[piece(fitColumns(shown(theme, subject(overlay.on, world)), columns, theme.signs.ellipsis), 'quiet')],
			[piece('Name', 'strong')],
			...lines,
		],
		field: {line: overlay.line, row: 1, column: 6},
	};
}

/** The line in which a name is typed. */
export const renameBox = ({on, line}: Open<'rename'>, world: World, theme: Theme): Content => ({
	title: 'Another name',
	lines: [[piece(shown(theme, subject(on, world)), 'quiet')], [piece('Name', 'strong')]],
	field: {line, row: 1, column: 6},
});

const shown = (theme: Theme, words: string): string => plainSigns(theme, flat(words));

/** What is being corrected, in one line. */
function subject(on: CorrectionAim, world: World): string {
	const {library} = world;
	switch (on.type) {
		case 'quote':
			return library.quote(on.quote)?.text.slice(0, MOST_WORDS) ?? '';
		case 'entity':
		case 'mention': {
			const entity = library.entity(on.entity);
			return entity ? [entity.name, ...entity.aliases].join(' · ') : '';
		}
		case 'suggestion':
			return on.entities.map(id => library.entity(id)?.name ?? '').join(' · ');
		case 'correction':
			return '';
	}
}
