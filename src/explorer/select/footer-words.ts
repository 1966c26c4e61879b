/** What the footer calls a key in each list, where that is not what the keymap calls it. */
import type {ActionName} from '../keymap.ts';
import {placeOf, type Source, type State} from '../state.ts';
import type {World} from '../world.ts';
import {exportOffers, otherExport} from './export-offers.ts';
import {currentItem} from './list-window.ts';

/** Null: the key does nothing in that list, so it is not offered. */
type Words = Partial<Record<ActionName, string | null>>;

/** Lists whose rows are no passages of a text. */
const NO_PASSAGES: Words = {narrow: null, mark: null, copy: null, export: null};

const WORDS: Partial<Record<Source['type'], Words>> = {
	documents: {mark: 'select', correct: null},
	entities: {open: 'page', mark: 'select'},
	marked: {mark: 'unmark', 'find-everywhere': null, narrow: null},
	found: {correct: null},
	same: {narrow: null},
	copies: {narrow: null, mark: null, correct: null},
	problems: {...NO_PASSAGES, open: 'why', correct: null},
	corrections: {...NO_PASSAGES, correct: 'take back'},
	suggestions: {...NO_PASSAGES, open: 'page', correct: 'decide'},
};

/** Keys that do something with the row at the cursor, or with the rows that are shown. */
const OF_ROWS: ReadonlySet<string> = new Set<ActionName | 'move'>([
	'move',
	'open',
	'narrow',
	'mark',
	'correct',
	'copy',
]);

/** What is done to marks mostly: offered where they are. */
const OF_MARKS: ReadonlySet<string> = new Set<ActionName>(['label', 'note', 'verify']);

/** Whether {@link goBack} in `update/places.ts` has anywhere to go. */
const leadsBack = (state: State): boolean => {
	const {focus, list} = placeOf(state);
	return (
		focus === 'text' ||
		list.selected.length > 0 ||
		list.query.text !== '' ||
		state.trails[state.tab].length > 1
	);
};

/** Whether the document that is being read has left the corpus. */
const isGone = (state: State, world: World): boolean => {
	const {text} = placeOf(state);
	return text !== null && world.open(text.document) === undefined;
};

/** What the text's keys can still do without a text. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set<ActionName>(['back', 'find-everywhere', 'quit', 'help']);

/** While a range is being chosen: all else leaves it as it is, or goes away from it. */
const OF_RANGE: Readonly<Record<string, string>> = {
	move: 'sentences',
	mark: 'mark',
	label: 'label',
	note: 'note',
	copy: 'copy',
	back: 'let go',
	help: 'all keys',
} satisfies Partial<Record<ActionName | 'move', string>>;

/** What the key does now; `usual` is the keymap's word for it. Null: nothing that a reader would press it for. */
export function footerWords(state: State, world: World, name: string, usual: string): string | null {
	if (name === 'back' && !leadsBack(state)) return null;
	const {overlay} = state;
	if (name === 'export-other')
		return overlay.type === 'export' && otherExport(state, world, overlay.what) ? usual : null;
	const {focus, list, text} = placeOf(state);
	if (
		OF_MARKS.has(name) &&
		!(focus === 'text' && text?.range) &&
		(focus !== 'list' || list.source.type !== 'marked')
	)
		return null;
	if (focus !== 'list') {
		if (isGone(state, world)) return WITHOUT_TEXT.has(name) ? usual : null;
		return text?.range ? (OF_RANGE[name] ?? null) : usual;
	}
	if (currentItem(state, world) === null) {
		if (OF_ROWS.has(name) || OF_MARKS.has(name)) return null;
		if (name === 'export' && exportOffers(state, world).length === 0) return null;
		if (name === 'filter' && list.query.text === '') return null;
		if (name === 'find-everywhere') return usual; // where there is nothing, it leads on
	}
	const words = WORDS[list.source.type]?.[name as ActionName];
	return words === undefined ? usual : words;
}
