/**
 * Every key of the explorer, once. The footer, the `?` overlay and the README's table are made from this
 * table, so a key that is not here does not exist.
 */
import type {Action} from './actions.ts';
import type {Edit} from './edit-line.ts';
import {placeOf, type State} from './state.ts';

/** Where keys go. One of these holds at any time. */
export type Mode =
	| 'list'
	| 'text'
	| 'filter'
	| 'find'
	| 'help'
	| 'details'
	| 'labels'
	| 'note'
	| 'ask-all'
	| 'commands'
	| 'export'
	| 'export-exists';

export const GROUPS = ['Move', 'Look', 'Find', 'Keep', 'Program', 'While typing'] as const;
export type Group = (typeof GROUPS)[number];

export type Binding = {
	/** Names as `screen/use-keys.ts` gives them: "j", "ctrl-d", "enter", "page-down". */
	readonly keys: readonly string[];
	readonly modes: readonly Mode[];
	readonly action: Action;
	readonly group: Group;
	/** What it does, in words for the overlay and the README. */
	readonly help: string;
	/** A shorter word for the footer; without it the key is not in the footer. */
	readonly footer?: string;
};

const PANES: readonly Mode[] = ['list', 'text'];
export const LINES: readonly Mode[] = ['filter', 'find', 'commands', 'labels', 'note', 'export'];
const PAGES: readonly Mode[] = ['help', 'details'];

const edit = (type: Exclude<Edit['type'], 'insert'>): Action => ({
	type: 'edit-typed',
	edit: {type},
});

// biome-ignore format: one key a row, to be read as a table
export const KEYMAP: readonly Binding[] = [
	{keys: ['j', 'down'], modes: PANES, action: {type: 'move-cursor', by: 1}, group: 'Move', help: 'next row or line; in a range, next sentence'},
	{keys: ['k', 'up'], modes: PANES, action: {type: 'move-cursor', by: -1}, group: 'Move', help: 'previous row or line'},
	{keys: ['ctrl-d'], modes: PANES, action: {type: 'move-page', by: 1, size: 'half'}, group: 'Move', help: 'half a page down'},
	{keys: ['ctrl-u'], modes: PANES, action: {type: 'move-page', by: -1, size: 'half'}, group: 'Move', help: 'half a page up'},
	{keys: ['page-down', 'ctrl-f'], modes: PANES, action: {type: 'move-page', by: 1, size: 'whole'}, group: 'Move', help: 'page down'},
	{keys: ['page-up', 'ctrl-b'], modes: PANES, action: {type: 'move-page', by: -1, size: 'whole'}, group: 'Move', help: 'page up'},
	{keys: ['g', 'home'], modes: PANES, action: {type: 'go-to-end', end: 'first'}, group: 'Move', help: 'to the beginning'},
	{keys: ['G', 'end'], modes: PANES, action: {type: 'go-to-end', end: 'last'}, group: 'Move', help: 'to the end'},
	{keys: ['J'], modes: PANES, action: {type: 'scroll-text', by: 1}, group: 'Move', help: 'scroll the text down, also from the list'},
	{keys: ['K'], modes: PANES, action: {type: 'scroll-text', by: -1}, group: 'Move', help: 'scroll the text up'},
	{keys: ['enter', 'l', 'right'], modes: ['list'], action: {type: 'open'}, group: 'Look', help: 'read the text; of a name, open its page', footer: 'read'},
	{keys: ['enter', 'l'], modes: ['text'], action: {type: 'open'}, group: 'Look', help: 'open the page of the name that ( or ) went to'},
	{keys: ['esc', 'h', 'left', 'backspace'], modes: PANES, action: {type: 'go-back'}, group: 'Look', help: 'back, one step at a time', footer: 'back'},
	{keys: ['tab', 'shift-tab'], modes: PANES, action: {type: 'switch-pane'}, group: 'Look', help: 'the other pane'},
	{keys: ['1'], modes: PANES, action: {type: 'show-list', tab: 'documents'}, group: 'Look', help: 'documents'},
	{keys: ['2'], modes: PANES, action: {type: 'show-list', tab: 'entities'}, group: 'Look', help: 'entities: people, organizations, places'},
	{keys: ['3'], modes: PANES, action: {type: 'show-list', tab: 'quotes'}, group: 'Look', help: 'quotes'},
	{keys: ['4'], modes: PANES, action: {type: 'show-list', tab: 'marked'}, group: 'Look', help: 'what you marked'},
	{keys: ['!'], modes: PANES, action: {type: 'show-problems'}, group: 'Look', help: 'what could not be read, and why'},
	{keys: ['}'], modes: PANES, action: {type: 'step-quote', by: 1}, group: 'Look', help: 'next quote in the text'},
	{keys: ['{'], modes: PANES, action: {type: 'step-quote', by: -1}, group: 'Look', help: 'previous quote'},
	{keys: [')'], modes: PANES, action: {type: 'step-entity', by: 1}, group: 'Look', help: 'next name in the text; of an entity, its next mention'},
	{keys: ['('], modes: PANES, action: {type: 'step-entity', by: -1}, group: 'Look', help: 'previous name or mention'},
	{keys: [']'], modes: PANES, action: {type: 'step-document', by: 1}, group: 'Look', help: 'next document of the list'},
	{keys: ['['], modes: PANES, action: {type: 'step-document', by: -1}, group: 'Look', help: 'previous document'},
	{keys: ['i'], modes: PANES, action: {type: 'show-details'}, group: 'Look', help: 'details: origin, evidence of a quote, other names'},
	{keys: ['r'], modes: PANES, action: {type: 'toggle-raw'}, group: 'Look', help: 'the raw text as in the file, and back'},
	{keys: ['z'], modes: PANES, action: {type: 'toggle-enlarged'}, group: 'Look', help: 'one pane over the whole width, and back'},
	{keys: ['s'], modes: ['list'], action: {type: 'cycle-sort'}, group: 'Look', help: 'another order of the list'},
	{keys: ['/'], modes: ['list'], action: {type: 'start-typing'}, group: 'Find', help: 'filter the list while you type', footer: 'filter'},
	{keys: ['/'], modes: ['text'], action: {type: 'start-typing'}, group: 'Find', help: 'find words in the text', footer: 'find'},
	{keys: ['f'], modes: PANES, action: {type: 'find-everywhere'}, group: 'Find', help: 'find words and "phrases" in all texts', footer: 'find all'},
	{keys: ['n'], modes: PANES, action: {type: 'step-hit', by: 1}, group: 'Find', help: 'next hit, on into the next document; or next mention'},
	{keys: ['N'], modes: PANES, action: {type: 'step-hit', by: -1}, group: 'Find', help: 'previous hit or mention'},
	{keys: ['space'], modes: PANES, action: {type: 'toggle-mark'}, group: 'Keep', help: 'mark the quote or paragraph at the cursor, or unmark it', footer: 'mark'},
	{keys: ['a'], modes: ['list'], action: {type: 'mark-all', how: 'mark'}, group: 'Keep', help: 'mark all rows that the list shows: quotes, passages found'},
	{keys: ['A'], modes: ['list'], action: {type: 'mark-all', how: 'unmark'}, group: 'Keep', help: 'unmark all rows that the list shows'},
	{keys: ['t'], modes: PANES, action: {type: 'show-labels'}, group: 'Keep', help: 'label the mark at the cursor; marks first what is not marked'},
	{keys: ['m'], modes: PANES, action: {type: 'show-note'}, group: 'Keep', help: 'a note on the mark at the cursor; marks first what is not marked'},
	{keys: ['v'], modes: ['text'], action: {type: 'toggle-range'}, group: 'Keep', help: 'choose a range by sentences', footer: 'range'},
	{keys: ['u'], modes: PANES, action: {type: 'undo'}, group: 'Keep', help: 'undo the last mark, label or note'},
	{keys: ['ctrl-r'], modes: PANES, action: {type: 'redo'}, group: 'Keep', help: 'redo'},
	{keys: ['y'], modes: PANES, action: {type: 'copy', withCitation: false}, group: 'Keep', help: 'copy the exact words', footer: 'copy'},
	{keys: ['Y'], modes: PANES, action: {type: 'copy', withCitation: true}, group: 'Keep', help: 'copy with who said it and where'},
	{keys: ['x'], modes: PANES, action: {type: 'show-export'}, group: 'Keep', help: 'export what you marked as Markdown', footer: 'export'},
	{keys: ['e'], modes: PANES, action: {type: 'open-editor'}, group: 'Program', help: 'open the file in $EDITOR at this line'},
	{keys: ['?'], modes: PANES, action: {type: 'show-help'}, group: 'Program', help: 'all keys', footer: 'all keys'},
	{keys: [':'], modes: PANES, action: {type: 'show-commands'}, group: 'Program', help: 'commands by name'},
	{keys: ['ctrl-l'], modes: PANES, action: {type: 'redraw'}, group: 'Program', help: 'draw the screen anew'},
	{keys: ['ctrl-z'], modes: [...PANES, ...LINES, ...PAGES, 'ask-all', 'export-exists'], action: {type: 'suspend'}, group: 'Program', help: 'to the shell; fg comes back'},
	{keys: ['q'], modes: PANES, action: {type: 'leave'}, group: 'Program', help: 'back, or quit from the first list', footer: 'quit'},
	{keys: ['ctrl-c'], modes: [...PANES, ...LINES, ...PAGES, 'ask-all', 'export-exists'], action: {type: 'quit', code: 130}, group: 'Program', help: 'quit at once'},
	{keys: ['enter'], modes: ['filter'], action: {type: 'keep-typed'}, group: 'While typing', help: 'keep the filter and go back to the keys', footer: 'keep'},
	{keys: ['enter'], modes: ['find'], action: {type: 'keep-typed'}, group: 'While typing', help: 'keep the hits; n and N go through them', footer: 'keep'},
	{keys: ['esc'], modes: ['filter', 'find'], action: {type: 'clear-typed'}, group: 'While typing', help: 'clear it', footer: 'clear'},
	{keys: ['down', 'ctrl-n'], modes: ['filter'], action: {type: 'move-cursor', by: 1}, group: 'While typing', help: 'next row', footer: 'move'},
	{keys: ['up', 'ctrl-p'], modes: ['filter'], action: {type: 'move-cursor', by: -1}, group: 'While typing', help: 'previous row'},
	{keys: ['page-down'], modes: ['filter'], action: {type: 'move-page', by: 1, size: 'whole'}, group: 'While typing', help: 'page down in the list'},
	{keys: ['page-up'], modes: ['filter'], action: {type: 'move-page', by: -1, size: 'whole'}, group: 'While typing', help: 'page up in the list'},
	{keys: ['down', 'ctrl-n'], modes: ['find'], action: {type: 'step-hit', by: 1}, group: 'While typing', help: 'next hit', footer: 'next'},
	{keys: ['up', 'ctrl-p'], modes: ['find'], action: {type: 'step-hit', by: -1}, group: 'While typing', help: 'previous hit'},
	{keys: ['backspace'], modes: LINES, action: edit('delete-back'), group: 'While typing', help: 'delete the sign before the cursor'},
	{keys: ['delete', 'ctrl-d'], modes: LINES, action: edit('delete-forward'), group: 'While typing', help: 'delete the sign at the cursor'},
	{keys: ['ctrl-w'], modes: LINES, action: edit('delete-word'), group: 'While typing', help: 'delete the word before the cursor'},
	{keys: ['ctrl-u'], modes: LINES, action: edit('delete-to-start'), group: 'While typing', help: 'delete to the start'},
	{keys: ['ctrl-k'], modes: LINES, action: edit('delete-to-end'), group: 'While typing', help: 'delete to the end'},
	{keys: ['left', 'ctrl-b'], modes: LINES, action: edit('left'), group: 'While typing', help: 'cursor left'},
	{keys: ['right', 'ctrl-f'], modes: LINES, action: edit('right'), group: 'While typing', help: 'cursor right'},
	{keys: ['home', 'ctrl-a'], modes: LINES, action: edit('start'), group: 'While typing', help: 'to the start'},
	{keys: ['end', 'ctrl-e'], modes: LINES, action: edit('end'), group: 'While typing', help: 'to the end'},
	{keys: ['enter'], modes: ['commands'], action: {type: 'run-command'}, group: 'While typing', help: 'do what the chosen command does', footer: 'do it'},
	{keys: ['down', 'ctrl-n', 'tab'], modes: ['commands'], action: {type: 'choose-command', by: 1}, group: 'While typing', help: 'next command', footer: 'next'},
	{keys: ['up', 'ctrl-p', 'shift-tab'], modes: ['commands'], action: {type: 'choose-command', by: -1}, group: 'While typing', help: 'previous command'},
	{keys: ['esc'], modes: ['commands'], action: {type: 'close-overlay'}, group: 'While typing', help: 'close the commands', footer: 'close'},
	{keys: ['tab'], modes: ['labels'], action: {type: 'complete-label'}, group: 'While typing', help: 'complete a label; again, the next one', footer: 'complete'},
	{keys: ['enter'], modes: ['labels', 'note'], action: {type: 'keep-annotation'}, group: 'While typing', help: 'keep the labels or the note', footer: 'keep'},
	{keys: ['esc'], modes: ['labels', 'note'], action: {type: 'close-overlay'}, group: 'While typing', help: 'close and change nothing', footer: 'close'},
	{keys: ['enter'], modes: ['export'], action: {type: 'confirm-export', overwrite: false}, group: 'While typing', help: 'write the file', footer: 'write'},
	{keys: ['esc'], modes: ['export'], action: {type: 'close-overlay'}, group: 'While typing', help: 'close without writing', footer: 'close'},
	{keys: ['enter', 'y'], modes: ['ask-all'], action: {type: 'confirm-all'}, group: 'Keep', help: 'mark or unmark them all', footer: 'yes, all of them'},
	{keys: ['esc', 'q', 'n'], modes: ['ask-all'], action: {type: 'close-overlay'}, group: 'Keep', help: 'close and change nothing', footer: 'no'},
	{keys: ['o'], modes: ['export-exists'], action: {type: 'confirm-export', overwrite: true}, group: 'Keep', help: 'write over the file that is there', footer: 'overwrite'},
	{keys: ['enter', 'n'], modes: ['export-exists'], action: {type: 'rename-export'}, group: 'Keep', help: 'give another name', footer: 'another name'},
	{keys: ['esc', 'q'], modes: ['export-exists'], action: {type: 'close-overlay'}, group: 'Keep', help: 'close without writing', footer: 'close'},
	{keys: ['j', 'down', 'enter'], modes: PAGES, action: {type: 'scroll-overlay', by: 1}, group: 'Move', help: 'scroll down', footer: 'scroll'},
	{keys: ['k', 'up'], modes: PAGES, action: {type: 'scroll-overlay', by: -1}, group: 'Move', help: 'scroll up'},
	{keys: ['space', 'ctrl-d', 'page-down', 'ctrl-f'], modes: PAGES, action: {type: 'scroll-overlay', by: 10}, group: 'Move', help: 'scroll on'},
	{keys: ['ctrl-u', 'page-up', 'ctrl-b'], modes: PAGES, action: {type: 'scroll-overlay', by: -10}, group: 'Move', help: 'scroll back'},
	{keys: ['g', 'home'], modes: PAGES, action: {type: 'scroll-overlay', by: -10_000}, group: 'Move', help: 'to the beginning'},
	{keys: ['G', 'end'], modes: PAGES, action: {type: 'scroll-overlay', by: 10_000}, group: 'Move', help: 'to the end'},
	{keys: ['esc', 'q', '?', 'i', 'h'], modes: PAGES, action: {type: 'close-overlay'}, group: 'Look', help: 'close', footer: 'close'},
];

export function modeOf(state: State): Mode {
	const {overlay, typing} = state;
	if (overlay.type === 'export') return overlay.step === 'exists' ? 'export-exists' : 'export';
	if (overlay.type !== 'none') return overlay.type;
	if (typing !== 'none') return typing;
	return placeOf(state).focus;
}

const PLACES: Readonly<Record<Mode, string>> = {
	list: 'in the list (tab goes there)',
	text: 'in the text (enter goes there)',
	filter: 'while filtering',
	find: 'while finding',
	help: 'in the help',
	details: 'in the details',
	commands: 'while choosing a command',
	labels: 'while labelling',
	note: 'while noting',
	'ask-all': 'before many rows are marked',
	export: 'while exporting',
	'export-exists': 'while exporting',
};

/** What a key does now: its action; typed letters where letters are taken; or why it does nothing. */
export function actionFor(state: State, key: string): Action | null {
	const mode = modeOf(state);
	const binding = KEYMAP.find(({keys, modes}) => modes.includes(mode) && keys.includes(key));
	if (binding) return binding.action;
	if (LINES.includes(mode)) {
		const text = key === 'space' ? ' ' : key;
		return isSign(text) ? {type: 'edit-typed', edit: {type: 'insert', text}} : null;
	}
	const elsewhere = KEYMAP.find(
		({keys, modes}) => keys.includes(key) && modes.some(other => PANES.includes(other)),
	);
	if (!elsewhere || !PANES.includes(mode)) return null;
	const text = `${key} works ${PLACES[elsewhere.modes[0]!]}: ${elsewhere.help}`;
	return {type: 'show-message', message: {text, tone: 'plain'}};
}

/** Names of keys have two letters or more, and so have a few graphemes: those are not plain letters. */
const isSign = (key: string): boolean => key.length === 1 || /[^\x00-\x7f]/.test(key);
