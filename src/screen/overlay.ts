import type {Line} from '../explorer/edit-line.ts';
import {fitColumns} from '../explorer/graphemes.ts';
import type {ActionName} from '../explorer/keymap.ts';
import {commandWindow} from '../explorer/select/commands.ts';
import {detailRows, LABEL_COLUMNS} from '../explorer/select/details.ts';
import {HELP_COLUMNS, helpLines} from '../explorer/select/help.ts';
import {keyFor, keyName} from '../explorer/select/key-for.ts';
import {labelChoices} from '../explorer/select/labels.ts';
import {overlayWidth} from '../explorer/select/layout.ts';
import {countOf, formatCount} from '../explorer/select/status.ts';
import type {Aim, State} from '../explorer/state.ts';
import type {World} from '../explorer/world.ts';
import {type ExportFormat, formatByName} from '../export/export-format.ts';
import {printableLine} from '../text/printable.ts';
import {correctionBox, nameBox, renameBox} from './correction-boxes.ts';
import {facetLines} from './facet-box.ts';
import {type Box, type Field, fieldOf} from './frame.ts';
import {choiceRows, paintBox} from './overlay-rows.ts';
import {flat} from './snippet.ts';
import {type Piece, piece, plainKeys, plainSigns} from './styled.ts';
import type {Theme} from './theme.ts';

/** Columns of the keys in the list of commands. */
const COMMAND_KEYS = 14;
/** Columns of their names, where the box is wide enough for them. */
const COMMAND_NAMES = 19;
const NARROW_COMMANDS = 70;
/** Columns between the frame's left edge and the words in it. */
const INDENT = 2;

/** What the ending of an export's name makes of it. */
const FORMATS: Readonly<Record<ExportFormat, string>> = {
	md: 'Markdown with citations',
	csv: 'a table (CSV)',
	jsonl: 'JSON Lines',
};

/** Units of a passage that its one line may need. */
const MOST_WORDS = 500;

/** `field`: the line being typed, on a row of its own behind so many columns of words. */
export type Content = {
	readonly title: string;
	readonly lines: readonly (readonly Piece[])[];
	readonly top?: number;
	readonly field?: {readonly line: Line; readonly row: number; readonly column: number};
	/** At the lower edge, so that the passage it is about stays in view. */
	readonly isLow?: boolean;
};

/** What is drawn over the panes, `height` rows from `y` on, when anything is. */
export function paintOverlay(
	theme: Theme,
	state: State,
	world: World,
	{columns, height, y: top}: {columns: number; height: number; y: number},
): {box: Box; field: Field | null} | null {
	const content = overlayContent(state, world, theme);
	if (!content) return null;
	const {title, lines, top: first = 0, field, isLow} = content;
	const width = overlayWidth(state);
	const x = Math.floor((columns - width) / 2);
	const boxHeight = Math.min(height, lines.length + 2);
	const y = top + (isLow ? height - boxHeight : Math.floor((height - boxHeight) / 2));
	const inside = INDENT + (field?.column ?? 0);
	return {
		box: {x, y, width, rows: paintBox(theme, title, lines, {width, height: boxHeight, top: first})},
		field: field
			? fieldOf(field.line, {x: x + inside, y: y + field.row + 1, width: width - inside - 3})
			: null,
	};
}

/** The words of the overlay that is open; of none, null. */
export function overlayContent(state: State, world: World, theme: Theme): Content | null {
	const {overlay} = state;
	const key = (name: ActionName) => plainKeys(theme, keyFor(state, name));
	switch (overlay.type) {
		case 'help':
			return {
				title: 'Keys and signs',
				top: overlay.top,
				lines: helpLines(state).map(line => {
					if (line === null) return [];
					if ('title' in line) return [piece(line.title, 'strong')];
					const what =
						'keys' in line
							? plainKeys(theme, line.keys)
							: line.signs.map(sign => theme.signs[sign]).join(' ');
					return [piece(`${`  ${what}`.padEnd(HELP_COLUMNS - 1)} `, 'key'), piece(line.help)];
				}),
			};
		case 'details': {
			const {title, lines} = detailRows(state, world);
			return {
				title,
				top: overlay.top,
				lines: lines.map(({label, value}) => [piece(label.padEnd(LABEL_COLUMNS), 'quiet'), piece(value)]),
			};
		}
		case 'commands': {
			const {rows, cursor, height} = commandWindow(state, world);
			const width = overlayWidth(state);
			const names = width < NARROW_COMMANDS ? 0 : COMMAND_NAMES;
			const columns = width - 4 - names - COMMAND_KEYS;
			const lines = choiceRows(theme, rows, {cursor, height}, (row, style) => [
				piece(fitColumns(row.name, names, theme.signs.ellipsis), style),
				piece(`${fitColumns(row.help, columns - 3, theme.signs.ellipsis)} `, style),
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
				field: {line: overlay.line, row: 0, column: 2},
			};
		}
		case 'facets':
			return {
				title: 'Narrow by',
				lines: facetLines(theme, state, world),
				field: {line: overlay.line, row: 0, column: 2},
			};
		case 'labels': {
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
		case 'ask-all': {
			const passages = countOf(overlay.rows, 'passage');
			return {
				title: overlay.how === 'mark' ? 'Mark all' : 'Unmark all',
				lines: [
					[piece(`This ${overlay.how}s ${passages} at once.`, 'strong')],
					[
						piece(
							`${key('all-confirm')} does it, ${key('all-close')} closes; ${key('undo')} would take it back`,
							'quiet',
						),
					],
				],
			};
		}
		case 'note':
			return {
				title: 'Note',
				lines: [[piece(flat(wordsOf(overlay.on, world)), 'quiet')], [piece('Note', 'strong')]],
				field: {line: overlay.line, row: 1, column: 6},
				isLow: true,
			};
		case 'correct':
			return correctionBox(overlay, state, world, theme);
		case 'choose-name':
			return nameBox(overlay, state, world, theme);
		case 'rename':
			return renameBox(overlay, world, theme);
		case 'export': {
			const {what} = overlay;
			const all = world.marks().length;
			const passages =
				what.type === 'quotes'
					? countOf(what.ids.length, 'selected quote')
					: what.ids
						? `${formatCount(what.ids.length)} of ${countOf(all, 'marked passage')}`
						: countOf(all, 'marked passage');
			const order = what.type === 'marks' && what.groupBy !== 'document' ? `, by ${what.groupBy}` : '';
			const path = printableLine(overlay.path.text);
			const isAsking = overlay.step === 'exists';
			return {
				title: 'Export',
				lines: [
					[piece(`${passages} as ${FORMATS[formatByName(overlay.path.text.trim())]}${order}`, 'quiet')],
					[piece('File '.padEnd(6), 'strong'), piece(overlay.step === 'name' ? '' : path)],
					[],
					isAsking
						? [
								piece('This file exists.', 'bad'),
								piece(
									`  ${key('export-overwrite')} overwrites, ${key('export-rename')} another name, ${key('export-exists-close')} closes`,
								),
							]
						: [
								piece(
									overlay.step === 'writing'
										? plainSigns(theme, 'Writing …')
										: `${key('export-write')} writes it, ${key('export-close')} closes`,
									'quiet',
								),
							],
				],
				...(overlay.step === 'name' && {field: {line: overlay.path, row: 1, column: 6}}),
			};
		}
		case 'none':
			return null;
	}
}

/** The passage that labels or a note are put on. */
function wordsOf(on: Aim, world: World): string {
	const words =
		on.type === 'mark'
			? world.marks().find(({id}) => id === on.id)?.passage.exact
			: world.open(on.document)?.text.slice(on.span.start, on.span.end);
	return words?.slice(0, MOST_WORDS) ?? '';
}
