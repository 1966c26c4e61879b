/** What a key means now: which mode takes the keys, and the row of the keymap that it finds there. */
import type {Action} from './actions.ts';
import {LINES, type Mode, PANES} from './keymap.ts';
import {keyFor} from './select/key-for.ts';
import {hasRoom} from './select/layout.ts';
import {placeOf, type State} from './state.ts';

/** An overlay comes before a line that is typed, and that before the pane: only the foremost takes keys. */
export function modeOf(state: State): Mode {
	const {overlay, typing} = state;
	if (overlay.type === 'export') return overlay.step === 'exists' ? 'export-exists' : 'export';
	if (overlay.type !== 'none') return overlay.type;
	if (typing !== 'none') return typing;
	return placeOf(state).focus;
}

const PLACES: Readonly<Record<Mode, string>> = {
	list: 'in the list',
	text: 'in the text',
	filter: 'while filtering',
	find: 'while finding',
	help: 'in the help',
	details: 'in the details',
	commands: 'while choosing a command',
	facets: 'while narrowing a list',
	labels: 'while labelling',
	note: 'while noting',
	'ask-all': 'before many rows are marked',
	correct: 'in the box of corrections',
	'choose-name': 'while choosing a name',
	rename: 'while renaming',
	export: 'while exporting',
	'export-exists': 'while exporting',
};

/** Nothing else is done where nothing is shown: a mark would be put on words that nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set(['quit', 'quit-now', 'suspend', 'redraw']);

/** `q` is no way out of a line that is being typed: what stands in it would be lost. */
export const isTyping = (state: State): boolean => LINES.includes(modeOf(state));

function unseenAction(state: State, key: string): Action | null {
	const binding = state.keymap.find(({name, keys}) => UNSEEN.has(name) && keys.includes(key));
	if (binding?.name !== 'quit') return binding?.action ?? null;
	return isTyping(state) ? null : {type: 'quit', code: 0};
}

/** What a key does now: its action; typed letters where letters are taken; or why it does nothing. */
export function actionFor(state: State, key: string): Action | null {
	if (!hasRoom(state)) return unseenAction(state, key);
	const mode = modeOf(state);
	const binding = state.keymap.find(({keys, modes}) => modes.includes(mode) && keys.includes(key));
	if (binding) return binding.action;
	if (LINES.includes(mode)) {
		const text = key === 'space' ? ' ' : key;
		return isSign(text) ? {type: 'edit-typed', edit: {type: 'insert', text}} : null;
	}
	const elsewhere = state.keymap.find(
		({keys, modes}) => keys.includes(key) && modes.some(other => PANES.includes(other)),
	);
	if (!PANES.includes(mode)) return null;
	if (!elsewhere)
		return told(
			`${key} does nothing here; ${keyFor(state, 'filter')} filters, ${keyFor(state, 'help')} shows all keys`,
		);
	const place = elsewhere.modes[0]!;
	const way = place === 'list' ? 'other-pane' : 'open';
	return told(`${key} works ${PLACES[place]} (${keyFor(state, way)} goes there): ${elsewhere.help}`);
}

const told = (text: string): Action => ({type: 'show-message', message: {text, tone: 'plain'}});

/** Names of keys have two letters or more, and so have a few graphemes: those are not plain letters. */
const isSign = (key: string): boolean => key.length === 1 || /[^\x00-\x7f]/.test(key);
