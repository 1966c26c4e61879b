/** What is drawn over the panes about passages to keep: labels, a note, a question before many. */

import type {ActionName} from '../../explorer/keymap.ts';
import {keyFor} from '../../explorer/select/key-for.ts';
import {labelChoices} from '../../explorer/select/labels.ts';
import type {Aim, State} from '../../explorer/state.ts';
import type {World} from '../../explorer/world.ts';
import {countOf} from '../../text/counts.ts';
import type {Content, Open} from '../overlay.ts';
import {flat} from '../rows/snippet.ts';
import {piece, plainKeys} from '../styled.ts';
import type {Theme} from '../theme.ts';

/** Units of a passage that its one line may need. */
const MOST_WORDS = 500;

/** The passage, the line of its labels, and those that may complete it. */
export function labelBox(overlay: Open<'labels'>, state: State, world: World, theme: Theme): Content {
	const key = (name: ActionName) => plainKeys(theme, keyFor(state, name));
	const choices = labelChoices(overlay, world);
	const words =
		choices.length > 0 ? `${key('label-complete')}: ${choices.join(' ')}` : 'parted by spaces or commas';
	return {
		title: 'Labels',
		lines: [
			[piece(flat(wordsOf(overlay.on, world)), 'quiet')],
			[piece('Labels', 'strong')],
			[piece(flat(words), 'quiet')],
		],
		field: {line: overlay.line, row: 1, column: 8},
		isLow: true,
	};
}

/** The passage, and the line of its note. */
export function noteBox({on, line}: Open<'note'>, world: World): Content {
	return {
		title: 'Note',
		lines: [[piece(flat(wordsOf(on, world)), 'quiet')], [piece('Note', 'strong')]],
		field: {line, row: 1, column: 6},
		isLow: true,
	};
}

/** Asks before more rows are marked or unmarked than anyone looks over. */
export function askAllBox({how, rows}: Open<'ask-all'>, state: State, theme: Theme): Content {
	const key = (name: ActionName) => plainKeys(theme, keyFor(state, name));
	const passages = countOf(rows, 'passage');
	return {
		title: how === 'mark' ? 'Mark all' : 'Unmark all',
		lines: [
			[piece(`This ${how}s ${passages} at once.`, 'strong')],
			[
				piece(
					`${key('all-confirm')} does it, ${key('all-close')} closes; ${key('undo')} would take it back`,
					'quiet',
				),
			],
		],
	};
}

/** The passage that labels or a note are put on. */
function wordsOf(on: Aim, world: World): string {
	const words =
		on.type === 'mark'
			? world.marks().find(({id}) => id === on.id)?.passage.exact
			: world.open(on.document)?.text.slice(on.span.start, on.span.end);
	return words?.slice(0, MOST_WORDS) ?? '';
}
