/** Writing passages to a file: which they are, and how the file is called. */

import {lineOf} from '../edit-line.ts';
import type {Markable} from '../effects.ts';
import type {Exported, Wanted} from '../exported.ts';
import type {ActionName} from '../keymap.ts';
import {MARK_ORDERS, type MarkOrder} from '../list-orders.ts';
import {type ExportOffer, exportOffers, offerOf} from '../select/export-offers.ts';
import {keyFor} from '../select/key-for.ts';
import {listPassages, tooManyRows} from '../select/list-passages.ts';
import {isSelecting} from '../select/selection.ts';
import {placeOf, type State, say} from '../state.ts';
import {doing, only, type Step} from '../step.ts';
import type {World} from '../world.ts';
import {selectedQuotes, tooManySelected} from './select-rows.ts';

/** The selected quotes, or else the marks, as their list has them, or else what the list shows. */
export function showExport(state: State, world: World): State {
	const why = tooManySelected(state, world);
	if (why) return say(state, why);
	if (selectedQuotes(state, world)?.length === 0)
		return say(state, 'What is selected has no quotes to export');
	const [first] = exportOffers(state, world);
	if (!first) return say(state, nothingToExport(state, world));
	const what = exportedOf(first, state, world);
	if (!what) return say(state, 'There is nothing in this list to export');
	return {...state, overlay: {type: 'export', what, path: lineOf(world.exportName()), step: 'name'}};
}

/** The next of what there is to export: the selection, the marks, the list. */
export function switchExport(state: State, world: World): State {
	const {overlay} = state;
	if (overlay.type !== 'export') return state;
	const offers = exportOffers(state, world);
	const now = offers.indexOf(offerOf(overlay.what));
	for (let by = 1; by < offers.length; by++) {
		const what = exportedOf(offers[(now + by) % offers.length]!, state, world);
		if (what) return {...state, overlay: {...overlay, what}};
	}
	return say(state, tooManyRows(state, world) ?? 'There is nothing else here to export');
}

/** Null where there is no passage in it. */
function exportedOf(offer: ExportOffer, state: State, world: World): Exported | null {
	switch (offer) {
		case 'selection': {
			const passages = (selectedQuotes(state, world) ?? []).map(({id}) => ({quote: id}));
			return {type: 'passages', of: 'selection', passages, groupBy: 'document'};
		}
		case 'marks':
			return {type: 'marks', ids: shownMarks(state, world), groupBy: markOrder(state)};
		case 'list': {
			const passages = listPassages(state, world).map(wantedOf);
			const groupBy = placeOf(state).list.sort === 'speaker' ? 'speaker' : 'document';
			return passages.length > 0 ? {type: 'passages', of: 'list', passages, groupBy} : null;
		}
	}
}

const wantedOf = (passage: Markable): Wanted =>
	passage.type === 'quote' ? {quote: passage.quote.id} : {document: passage.document, span: passage.span};

/** Why there is nothing to export, and what to do about it. */
function nothingToExport(state: State, world: World): string {
	const {list} = placeOf(state);
	const key = (name: ActionName) => keyFor(state, name);
	if (list.source.type === 'marked' && world.marks().length > 0)
		return `No mark is shown; ${key('back')} clears the filter`;
	const tooMany = tooManyRows(state, world);
	if (tooMany) return tooMany;
	if (isSelecting(state))
		return `Nothing is marked yet: ${key('mark')} selects rows whose quotes ${key('export')} then writes; ${key('quotes')} lists all quotes`;
	return `Nothing is marked yet: ${key('mark')} marks the quote or paragraph at the cursor, ${key('mark-all')} all that the list shows`;
}

/** The marks that a filter of the Marked list leaves, while that list is in front; null without one. */
function shownMarks(state: State, world: World): readonly string[] | null {
	const {list} = placeOf(state);
	if (list.source.type !== 'marked' || list.good.trim() === '') return null;
	const rows = world.items(list);
	const marks = rows.slice(0, rows.length).filter(({type}) => type === 'mark');
	return [...new Set(marks.map(({id}) => id))];
}

/** What the marks stand under in their list. */
const markOrder = ({trails}: State): MarkOrder => {
	const {sort} = trails.marked[0]!.list;
	return MARK_ORDERS.find(order => order === sort) ?? 'document';
};

/** Does nothing while a file is being written: a second enter must not write it twice. */
export function confirmExport(state: State, overwrite: boolean): Step {
	const {overlay} = state;
	if (overlay.type !== 'export' || overlay.step === 'writing') return only(state);
	const path = overlay.path.text.trim();
	if (!path) return only(say(state, 'The file needs a name', 'bad'));
	const {what} = overlay;
	return doing({...state, overlay: {...overlay, step: 'writing'}}, {type: 'export', path, overwrite, what});
}

/** The file is there already: the box asks whether to write over it. */
export const exportExists = (state: State): State =>
	state.overlay.type === 'export' ? {...state, overlay: {...state.overlay, step: 'exists'}} : state;

/** Back to the name, for the reader who does not want to write over the file. */
export const askForName = (state: State): State =>
	state.overlay.type === 'export' ? {...state, overlay: {...state.overlay, step: 'name'}} : state;
