/**
 * Every key of the explorer, once. The footer, the `?` overlay and the README's table are made from this
 * table, so a key that is not here does not exist.
 */
import type {Action} from './actions.ts';
import type {Edit} from './edit-line.ts';

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
	| 'correct'
	| 'choose-name'
	| 'rename'
	| 'commands'
	| 'facets'
	| 'export'
	| 'export-exists';

/** In the order in which the help and the README show them. */
export const GROUPS = ['Move', 'Look', 'Find', 'Keep', 'Correct', 'Program', 'While typing'] as const;
/** The title that a key stands under. */
export type Group = (typeof GROUPS)[number];

/** One row of the table: an action, its keys, where they hold, and what is said of it. */
export type Binding = {
	/** What settings and the `:` line call it; once published it stays. No two rows share one. */
	readonly name: string;
	/**
	 * None: it runs by its name behind `:` only. Names as `screen/use-keys.ts` gives them: "j", "ctrl-d", "enter",
	 * "page-down".
	 */
	readonly keys: readonly string[];
	readonly modes: readonly Mode[];
	readonly action: Action;
	readonly group: Group;
	/** What it does, in words for the overlay and the README. */
	readonly help: string;
	/** A shorter word for the footer; without it the key is not in the footer. */
	readonly footer?: string;
};

/** Where single letters are commands. */
export const PANES: readonly Mode[] = ['list', 'text'];
/** Where letters are typed. */
export const LINES: readonly Mode[] = [
	'filter',
	'find',
	'commands',
	'facets',
	'labels',
	'note',
	'choose-name',
	'rename',
	'export',
];
const PAGES: readonly Mode[] = ['help', 'details'];

const edit = (type: Exclude<Edit['type'], 'insert'>): Action => ({
	type: 'edit-typed',
	edit: {type},
});

// biome-ignore format: one key a row, to be read as a table
const ROWS = [
	{name: 'move-down', keys: ['j', 'down'], modes: PANES, action: {type: 'move-cursor', by: 1}, group: 'Move', help: 'next row or line; in a range, next sentence'},
	{name: 'move-up', keys: ['k', 'up'], modes: PANES, action: {type: 'move-cursor', by: -1}, group: 'Move', help: 'previous row or line'},
	{name: 'half-page-down', keys: ['ctrl-d'], modes: PANES, action: {type: 'move-page', by: 1, size: 'half'}, group: 'Move', help: 'half a page down'},
	{name: 'half-page-up', keys: ['ctrl-u'], modes: PANES, action: {type: 'move-page', by: -1, size: 'half'}, group: 'Move', help: 'half a page up'},
	{name: 'page-down', keys: ['page-down', 'ctrl-f'], modes: PANES, action: {type: 'move-page', by: 1, size: 'whole'}, group: 'Move', help: 'page down'},
	{name: 'page-up', keys: ['page-up', 'ctrl-b'], modes: PANES, action: {type: 'move-page', by: -1, size: 'whole'}, group: 'Move', help: 'page up'},
	{name: 'first', keys: ['g', 'home'], modes: PANES, action: {type: 'go-to-end', end: 'first'}, group: 'Move', help: 'to the beginning'},
	{name: 'last', keys: ['G', 'end'], modes: PANES, action: {type: 'go-to-end', end: 'last'}, group: 'Move', help: 'to the end'},
	{name: 'scroll-down', keys: ['J'], modes: PANES, action: {type: 'scroll-text', by: 1}, group: 'Move', help: 'scroll the text down, also from the list'},
	{name: 'scroll-up', keys: ['K'], modes: PANES, action: {type: 'scroll-text', by: -1}, group: 'Move', help: 'scroll the text up'},
	{name: 'open', keys: ['enter', 'l', 'right'], modes: ['list'], action: {type: 'open'}, group: 'Look', help: 'read the text; of a name, open its page', footer: 'read'},
	{name: 'open-name', keys: ['enter', 'l'], modes: ['text'], action: {type: 'open'}, group: 'Look', help: 'open the page of the name that was gone to'},
	{name: 'back', keys: ['esc', 'h', 'left', 'backspace'], modes: PANES, action: {type: 'go-back'}, group: 'Look', help: 'back, one step at a time', footer: 'back'},
	{name: 'other-pane', keys: ['tab', 'shift-tab'], modes: PANES, action: {type: 'switch-pane'}, group: 'Look', help: 'the other pane'},
	{name: 'documents', keys: ['1'], modes: PANES, action: {type: 'show-list', tab: 'documents'}, group: 'Look', help: 'documents'},
	{name: 'entities', keys: ['2'], modes: PANES, action: {type: 'show-list', tab: 'entities'}, group: 'Look', help: 'entities: people, organizations, places'},
	{name: 'quotes', keys: ['3'], modes: PANES, action: {type: 'show-list', tab: 'quotes'}, group: 'Look', help: 'quotes'},
	{name: 'marked', keys: ['4'], modes: PANES, action: {type: 'show-list', tab: 'marked'}, group: 'Look', help: 'what you marked'},
	{name: 'problems', keys: ['!'], modes: PANES, action: {type: 'show-problems'}, group: 'Look', help: 'what could not be read, and why'},
	{name: 'next-quote', keys: ['}'], modes: PANES, action: {type: 'step-quote', by: 1}, group: 'Look', help: 'next quote in the text'},
	{name: 'previous-quote', keys: ['{'], modes: PANES, action: {type: 'step-quote', by: -1}, group: 'Look', help: 'previous quote'},
	{name: 'next-name', keys: [')'], modes: PANES, action: {type: 'step-entity', by: 1}, group: 'Look', help: 'next name in the text; of an entity, its next mention'},
	{name: 'previous-name', keys: ['('], modes: PANES, action: {type: 'step-entity', by: -1}, group: 'Look', help: 'previous name or mention'},
	{name: 'next-document', keys: [']'], modes: PANES, action: {type: 'step-document', by: 1}, group: 'Look', help: 'next document of the list'},
	{name: 'previous-document', keys: ['['], modes: PANES, action: {type: 'step-document', by: -1}, group: 'Look', help: 'previous document'},
	{name: 'details', keys: ['i'], modes: PANES, action: {type: 'show-details'}, group: 'Look', help: 'details: origin, evidence of a quote, other names'},
	{name: 'same', keys: ['='], modes: PANES, action: {type: 'show-same'}, group: 'Look', help: 'the same words elsewhere, with what differs; of a document, its near-copies'},
	{name: 'raw', keys: ['r'], modes: PANES, action: {type: 'toggle-raw'}, group: 'Look', help: 'the raw text as in the file, and back'},
	{name: 'reveal', keys: ['.'], modes: PANES, action: {type: 'toggle-revealed'}, group: 'Look', help: 'show which characters were replaced, and back'},
	{name: 'enlarge', keys: ['z'], modes: PANES, action: {type: 'toggle-enlarged'}, group: 'Look', help: 'one pane over the whole width, and back'},
	{name: 'sort', keys: ['s'], modes: ['list'], action: {type: 'cycle-sort'}, group: 'Look', help: 'another order of the list'},
	{name: 'copies', keys: ['o'], modes: ['list'], action: {type: 'toggle-copies'}, group: 'Look', help: 'the near-copies that +4 stands for, below their row, and back'},
	{name: 'copies-apart', keys: ['O'], modes: ['list'], action: {type: 'toggle-grouped'}, group: 'Look', help: 'near-copies as one row everywhere, or each on its own'},
	{name: 'filter', keys: ['/'], modes: ['list'], action: {type: 'start-typing'}, group: 'Find', help: 'filter the list while you type', footer: 'filter'},
	{name: 'find', keys: ['/'], modes: ['text'], action: {type: 'start-typing'}, group: 'Find', help: 'find words in the text', footer: 'find'},
	{name: 'find-everywhere', keys: ['f'], modes: PANES, action: {type: 'find-everywhere'}, group: 'Find', help: 'find words and "phrases" in all texts', footer: 'find all'},
	{name: 'narrow', keys: ['+'], modes: ['list'], action: {type: 'show-facets'}, group: 'Find', help: 'narrow the list by what its rows share: speakers, names, outlets, months, kinds', footer: 'narrow'},
	{name: 'widen', keys: ['-'], modes: ['list'], action: {type: 'widen'}, group: 'Find', help: 'widen it: take the last field out of the filter'},
	{name: 'concordance', keys: ['v'], modes: ['list'], action: {type: 'toggle-concordance'}, group: 'Find', help: 'what was found everywhere, in one column, with the words around it'},
	{name: 'next-hit', keys: ['n'], modes: PANES, action: {type: 'step-hit', by: 1}, group: 'Find', help: 'next hit, on into the next document; or next mention'},
	{name: 'previous-hit', keys: ['N'], modes: PANES, action: {type: 'step-hit', by: -1}, group: 'Find', help: 'previous hit or mention'},
	{name: 'mark', keys: ['space'], modes: PANES, action: {type: 'toggle-mark'}, group: 'Keep', help: 'mark or unmark the quote or paragraph; in documents and entities, select the row', footer: 'mark'},
	{name: 'mark-all', keys: ['a'], modes: ['list'], action: {type: 'mark-all', how: 'mark'}, group: 'Keep', help: 'mark all rows that the list shows; with rows selected, their quotes'},
	{name: 'unmark-all', keys: ['A'], modes: ['list'], action: {type: 'mark-all', how: 'unmark'}, group: 'Keep', help: 'unmark all rows that the list shows; with rows selected, their quotes'},
	{name: 'label', keys: ['t'], modes: PANES, action: {type: 'show-labels'}, group: 'Keep', help: 'label the mark at the cursor; marks first what is not marked', footer: 'label'},
	{name: 'note', keys: ['m'], modes: PANES, action: {type: 'show-note'}, group: 'Keep', help: 'a note on the mark at the cursor; marks first what is not marked', footer: 'note'},
	{name: 'range', keys: ['v'], modes: ['text'], action: {type: 'toggle-range'}, group: 'Keep', help: 'choose a range by sentences in the text', footer: 'range'},
	{name: 'correct', keys: ['c'], modes: PANES, action: {type: 'show-corrections'}, group: 'Correct', help: 'correct or confirm the quote, or rename or merge the name, at the cursor', footer: 'correct'},
	{name: 'corrections', keys: ['C'], modes: PANES, action: {type: 'show-side-list', list: 'corrections'}, group: 'Correct', help: 'all that you corrected, first what holds no longer'},
	{name: 'suggestions', keys: ['S'], modes: PANES, action: {type: 'show-side-list', list: 'suggestions'}, group: 'Correct', help: 'names that may be one, to merge them, with the reasons'},
	{name: 'undo', keys: ['u'], modes: PANES, action: {type: 'undo'}, group: 'Keep', help: 'undo the last mark, label, note or correction'},
	{name: 'redo', keys: ['ctrl-r'], modes: PANES, action: {type: 'redo'}, group: 'Keep', help: 'redo'},
	{name: 'copy', keys: ['y'], modes: PANES, action: {type: 'copy', withCitation: false}, group: 'Keep', help: 'copy the exact words; with rows selected, those of their quotes', footer: 'copy'},
	{name: 'copy-cited', keys: ['Y'], modes: PANES, action: {type: 'copy', withCitation: true}, group: 'Keep', help: 'copy with who said it and where'},
	{name: 'verify', keys: ['V'], modes: PANES, action: {type: 'verify'}, group: 'Keep', help: 'check all marks against the files as they are now: same, moved, changed, missing', footer: 'check'},
	{name: 'export', keys: ['x'], modes: PANES, action: {type: 'show-export'}, group: 'Keep', help: 'export what you marked, what the list shows, or what the selected rows say', footer: 'export'},
	{name: 'editor', keys: ['e'], modes: PANES, action: {type: 'open-editor'}, group: 'Program', help: 'open the file in $EDITOR at this line, also one that could not be read'},
	{name: 'read-again', keys: ['R'], modes: PANES, action: {type: 'read-again'}, group: 'Program', help: 'read what is new or changed in the corpus since the start'},
	{name: 'help', keys: ['?'], modes: PANES, action: {type: 'show-help'}, group: 'Program', help: 'all keys', footer: 'all keys'},
	{name: 'commands', keys: [':'], modes: PANES, action: {type: 'show-commands'}, group: 'Program', help: 'commands by name'},
	{name: 'mouse', keys: [], modes: PANES, action: {type: 'toggle-mouse'}, group: 'Program', help: 'the mouse on or off; off it selects text'},
	{name: 'redraw', keys: ['ctrl-l'], modes: PANES, action: {type: 'redraw'}, group: 'Program', help: 'draw the screen anew'},
	{name: 'suspend', keys: ['ctrl-z'], modes: [...PANES, ...LINES, ...PAGES, 'ask-all', 'correct', 'export-exists'], action: {type: 'suspend'}, group: 'Program', help: 'to the shell; fg comes back'},
	{name: 'quit', keys: ['q'], modes: PANES, action: {type: 'leave'}, group: 'Program', help: 'back, or quit from the first list', footer: 'quit'},
	{name: 'quit-now', keys: ['ctrl-c'], modes: [...PANES, ...LINES, ...PAGES, 'ask-all', 'correct', 'export-exists'], action: {type: 'quit', code: 130}, group: 'Program', help: 'quit at once'},
	{name: 'filter-keep', keys: ['enter'], modes: ['filter'], action: {type: 'keep-typed'}, group: 'While typing', help: 'keep the filter and go back to the keys', footer: 'keep'},
	{name: 'find-keep', keys: ['enter'], modes: ['find'], action: {type: 'keep-typed'}, group: 'While typing', help: 'keep the hits and go back to the keys', footer: 'keep'},
	{name: 'typing-clear', keys: ['esc'], modes: ['filter', 'find'], action: {type: 'clear-typed'}, group: 'While typing', help: 'clear it', footer: 'clear'},
	{name: 'filter-next', keys: ['down', 'ctrl-n'], modes: ['filter'], action: {type: 'move-cursor', by: 1}, group: 'While typing', help: 'next row', footer: 'move'},
	{name: 'filter-previous', keys: ['up', 'ctrl-p'], modes: ['filter'], action: {type: 'move-cursor', by: -1}, group: 'While typing', help: 'previous row'},
	{name: 'complete-filter', keys: ['tab'], modes: ['filter'], action: {type: 'complete-filter', by: 1}, group: 'While typing', help: 'complete a field or its value: speaker:, a name, a month; again, the next one', footer: 'complete'},
	{name: 'complete-filter-back', keys: ['shift-tab'], modes: ['filter'], action: {type: 'complete-filter', by: -1}, group: 'While typing', help: 'complete with the one before'},
	{name: 'filter-page-down', keys: ['page-down'], modes: ['filter'], action: {type: 'move-page', by: 1, size: 'whole'}, group: 'While typing', help: 'page down in the list'},
	{name: 'filter-page-up', keys: ['page-up'], modes: ['filter'], action: {type: 'move-page', by: -1, size: 'whole'}, group: 'While typing', help: 'page up in the list'},
	{name: 'find-next', keys: ['down', 'ctrl-n'], modes: ['find'], action: {type: 'step-hit', by: 1}, group: 'While typing', help: 'next hit', footer: 'next'},
	{name: 'find-previous', keys: ['up', 'ctrl-p'], modes: ['find'], action: {type: 'step-hit', by: -1}, group: 'While typing', help: 'previous hit'},
	{name: 'delete-back', keys: ['backspace'], modes: LINES, action: edit('delete-back'), group: 'While typing', help: 'delete the sign before the cursor'},
	{name: 'delete-forward', keys: ['delete', 'ctrl-d'], modes: LINES, action: edit('delete-forward'), group: 'While typing', help: 'delete the sign at the cursor'},
	{name: 'delete-word', keys: ['ctrl-w'], modes: LINES, action: edit('delete-word'), group: 'While typing', help: 'delete the word before the cursor'},
	{name: 'delete-to-start', keys: ['ctrl-u'], modes: LINES, action: edit('delete-to-start'), group: 'While typing', help: 'delete to the start'},
	{name: 'delete-to-end', keys: ['ctrl-k'], modes: LINES, action: edit('delete-to-end'), group: 'While typing', help: 'delete to the end'},
	{name: 'cursor-left', keys: ['left', 'ctrl-b'], modes: LINES, action: edit('left'), group: 'While typing', help: 'cursor left'},
	{name: 'cursor-right', keys: ['right', 'ctrl-f'], modes: LINES, action: edit('right'), group: 'While typing', help: 'cursor right'},
	{name: 'cursor-start', keys: ['home', 'ctrl-a'], modes: LINES, action: edit('start'), group: 'While typing', help: 'to the start'},
	{name: 'cursor-end', keys: ['end', 'ctrl-e'], modes: LINES, action: edit('end'), group: 'While typing', help: 'to the end'},
	{name: 'command-run', keys: ['enter'], modes: ['commands'], action: {type: 'run-command'}, group: 'While typing', help: 'do what the chosen command does', footer: 'do it'},
	{name: 'command-next', keys: ['down', 'ctrl-n', 'tab'], modes: ['commands'], action: {type: 'choose-command', by: 1}, group: 'While typing', help: 'next command', footer: 'next'},
	{name: 'command-previous', keys: ['up', 'ctrl-p', 'shift-tab'], modes: ['commands'], action: {type: 'choose-command', by: -1}, group: 'While typing', help: 'previous command'},
	{name: 'command-close', keys: ['esc'], modes: ['commands'], action: {type: 'close-overlay'}, group: 'While typing', help: 'close the commands', footer: 'close'},
	{name: 'facet-take', keys: ['enter'], modes: ['facets'], action: {type: 'narrow'}, group: 'While typing', help: 'narrow the list by the chosen one', footer: 'narrow'},
	{name: 'facet-next', keys: ['down', 'ctrl-n', 'tab'], modes: ['facets'], action: {type: 'choose-facet', by: 1}, group: 'While typing', help: 'next of them', footer: 'next'},
	{name: 'facet-previous', keys: ['up', 'ctrl-p', 'shift-tab'], modes: ['facets'], action: {type: 'choose-facet', by: -1}, group: 'While typing', help: 'previous of them'},
	{name: 'facet-close', keys: ['esc'], modes: ['facets'], action: {type: 'close-overlay'}, group: 'While typing', help: 'close and leave the list as it is', footer: 'close'},
	{name: 'label-complete', keys: ['tab'], modes: ['labels'], action: {type: 'complete-label'}, group: 'While typing', help: 'complete a label; again, the next one', footer: 'complete'},
	{name: 'annotation-keep', keys: ['enter'], modes: ['labels', 'note'], action: {type: 'keep-annotation'}, group: 'While typing', help: 'keep the labels or the note', footer: 'keep'},
	{name: 'note-editor', keys: ['ctrl-o'], modes: ['note'], action: {type: 'edit-note'}, group: 'While typing', help: 'write the note in $EDITOR, in as many lines as it needs', footer: 'editor'},
	{name: 'annotation-close', keys: ['esc'], modes: ['labels', 'note'], action: {type: 'close-overlay'}, group: 'While typing', help: 'close and change nothing', footer: 'close'},
	{name: 'export-write', keys: ['enter'], modes: ['export'], action: {type: 'confirm-export', overwrite: false}, group: 'While typing', help: 'write the file', footer: 'write'},
	{name: 'export-other', keys: ['tab', 'shift-tab'], modes: ['export'], action: {type: 'switch-export'}, group: 'While typing', help: 'what the list shows instead of what you marked, and back', footer: 'other passages'},
	{name: 'export-close', keys: ['esc'], modes: ['export'], action: {type: 'close-overlay'}, group: 'While typing', help: 'close without writing', footer: 'close'},
	{name: 'correct-choose', keys: ['enter', 'space'], modes: ['correct'], action: {type: 'choose-correction', kind: null}, group: 'Correct', help: 'what is chosen in the box', footer: 'do it'},
	{name: 'correct-next', keys: ['j', 'down', 'tab', 'ctrl-n'], modes: ['correct'], action: {type: 'move-choice', by: 1}, group: 'Correct', help: 'next choice', footer: 'next'},
	{name: 'correct-previous', keys: ['k', 'up', 'shift-tab', 'ctrl-p'], modes: ['correct'], action: {type: 'move-choice', by: -1}, group: 'Correct', help: 'previous choice'},
	{name: 'correct-confirm', keys: ['c'], modes: ['correct'], action: {type: 'choose-correction', kind: 'confirm'}, group: 'Correct', help: 'the program is right'},
	{name: 'correct-speaker', keys: ['s'], modes: ['correct'], action: {type: 'choose-correction', kind: 'speaker'}, group: 'Correct', help: 'somebody else said it'},
	{name: 'correct-nobody', keys: ['u'], modes: ['correct'], action: {type: 'choose-correction', kind: 'nobody'}, group: 'Correct', help: 'nobody who can be named said it'},
	{name: 'correct-not-quote', keys: ['x'], modes: ['correct'], action: {type: 'choose-correction', kind: 'not-quote'}, group: 'Correct', help: 'it is no quote'},
	{name: 'correct-name', keys: ['n'], modes: ['correct'], action: {type: 'choose-correction', kind: 'name'}, group: 'Correct', help: 'correct the name of the speaker'},
	{name: 'correct-merge', keys: ['m'], modes: ['correct'], action: {type: 'choose-correction', kind: 'merge'}, group: 'Correct', help: 'another name of somebody or something'},
	{name: 'correct-rename', keys: ['r'], modes: ['correct'], action: {type: 'choose-correction', kind: 'rename'}, group: 'Correct', help: 'call it otherwise'},
	{name: 'correct-person', keys: ['p'], modes: ['correct'], action: {type: 'choose-correction', kind: 'person'}, group: 'Correct', help: 'it is a person'},
	{name: 'correct-organization', keys: ['o'], modes: ['correct'], action: {type: 'choose-correction', kind: 'organization'}, group: 'Correct', help: 'it is an organization'},
	{name: 'correct-place', keys: ['l'], modes: ['correct'], action: {type: 'choose-correction', kind: 'place'}, group: 'Correct', help: 'it is a place'},
	{name: 'correct-split', keys: ['t'], modes: ['correct'], action: {type: 'choose-correction', kind: 'split'}, group: 'Correct', help: 'take a name out of it'},
	{name: 'correct-hide', keys: ['h'], modes: ['correct'], action: {type: 'choose-correction', kind: 'hide'}, group: 'Correct', help: 'it is no name'},
	{name: 'correct-other-here', keys: ['d'], modes: ['correct'], action: {type: 'choose-correction', kind: 'other-here'}, group: 'Correct', help: 'in this document it is somebody else'},
	{name: 'correct-own-here', keys: ['a'], modes: ['correct'], action: {type: 'choose-correction', kind: 'own-here'}, group: 'Correct', help: 'in this document it stands alone'},
	{name: 'correct-accept', keys: ['y'], modes: ['correct'], action: {type: 'choose-correction', kind: 'accept'}, group: 'Correct', help: 'two suggested names are one'},
	{name: 'correct-accept-reversed', keys: ['w'], modes: ['correct'], action: {type: 'choose-correction', kind: 'accept-reversed'}, group: 'Correct', help: 'they are one, by the other name'},
	{name: 'correct-dismiss', keys: ['i'], modes: ['correct'], action: {type: 'choose-correction', kind: 'dismiss'}, group: 'Correct', help: 'they are two names'},
	{name: 'correct-as-found', keys: ['b'], modes: ['correct'], action: {type: 'choose-correction', kind: 'as-found'}, group: 'Correct', help: 'back to what the program found'},
	{name: 'correct-close', keys: ['esc', 'q'], modes: ['correct'], action: {type: 'close-overlay'}, group: 'Correct', help: 'close and change nothing', footer: 'close'},
	{name: 'name-choose', keys: ['enter'], modes: ['choose-name'], action: {type: 'choose-name'}, group: 'While typing', help: 'take the chosen name', footer: 'take it'},
	{name: 'name-next', keys: ['down', 'ctrl-n', 'tab'], modes: ['choose-name'], action: {type: 'move-choice', by: 1}, group: 'While typing', help: 'next name', footer: 'next'},
	{name: 'name-previous', keys: ['up', 'ctrl-p', 'shift-tab'], modes: ['choose-name'], action: {type: 'move-choice', by: -1}, group: 'While typing', help: 'previous name'},
	{name: 'name-keep', keys: ['enter'], modes: ['rename'], action: {type: 'keep-name'}, group: 'While typing', help: 'call it so', footer: 'keep'},
	{name: 'name-close', keys: ['esc'], modes: ['choose-name', 'rename'], action: {type: 'close-overlay'}, group: 'While typing', help: 'close and change nothing', footer: 'close'},
	{name: 'all-confirm', keys: ['enter', 'y'], modes: ['ask-all'], action: {type: 'confirm-all'}, group: 'Keep', help: 'mark or unmark them all', footer: 'yes, all of them'},
	{name: 'all-close', keys: ['esc', 'q', 'n'], modes: ['ask-all'], action: {type: 'close-overlay'}, group: 'Keep', help: 'close and change nothing', footer: 'no'},
	{name: 'export-overwrite', keys: ['o'], modes: ['export-exists'], action: {type: 'confirm-export', overwrite: true}, group: 'Keep', help: 'write over the file that is there', footer: 'overwrite'},
	{name: 'export-rename', keys: ['enter', 'n'], modes: ['export-exists'], action: {type: 'rename-export'}, group: 'Keep', help: 'give another name', footer: 'another name'},
	{name: 'export-exists-close', keys: ['esc', 'q'], modes: ['export-exists'], action: {type: 'close-overlay'}, group: 'Keep', help: 'close without writing', footer: 'close'},
	{name: 'page-scroll-down', keys: ['j', 'down', 'enter'], modes: PAGES, action: {type: 'scroll-overlay', by: 1}, group: 'Move', help: 'scroll down', footer: 'scroll'},
	{name: 'page-scroll-up', keys: ['k', 'up'], modes: PAGES, action: {type: 'scroll-overlay', by: -1}, group: 'Move', help: 'scroll up'},
	{name: 'page-scroll-on', keys: ['space', 'ctrl-d', 'page-down', 'ctrl-f'], modes: PAGES, action: {type: 'scroll-overlay', by: 10}, group: 'Move', help: 'scroll on', footer: 'page'},
	{name: 'page-scroll-back', keys: ['ctrl-u', 'page-up', 'ctrl-b'], modes: PAGES, action: {type: 'scroll-overlay', by: -10}, group: 'Move', help: 'scroll back'},
	{name: 'page-first', keys: ['g', 'home'], modes: PAGES, action: {type: 'scroll-overlay', by: -10_000}, group: 'Move', help: 'to the beginning'},
	{name: 'page-last', keys: ['G', 'end'], modes: PAGES, action: {type: 'scroll-overlay', by: 10_000}, group: 'Move', help: 'to the end', footer: 'end'},
	{name: 'help-search', keys: ['/', ':'], modes: ['help'], action: {type: 'show-commands'}, group: 'Find', help: 'look for a key by what it does', footer: 'search'},
	{name: 'page-close', keys: ['esc', 'q', '?', 'i', 'h'], modes: PAGES, action: {type: 'close-overlay'}, group: 'Look', help: 'close', footer: 'close'},
] as const satisfies readonly Binding[];

/** The names that rows go by, in the settings and behind `:`. */
export type ActionName = (typeof ROWS)[number]['name'];

/** In the order in which the help shows its rows. */
export type Keymap = readonly Binding[];

/** The keys as they are until the reader's settings give others. */
export const KEYMAP: Keymap = ROWS;
