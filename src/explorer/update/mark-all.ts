/** Marking and unmarking every row that a list has left, in one step. */

import {countOf} from '../../text/counts.ts';
import type {Markable} from '../effects.ts';
import {arrayList, quoteItem} from '../items.ts';
import type {ActionName} from '../keymap.ts';
import {keyFor} from '../select/key-for.ts';
import {passageOfRow, placeKey, tooManyRows} from '../select/list-passages.ts';
import {placeOf, type State, say} from '../state.ts';
import {doing, only, type Step} from '../step.ts';
import type {World} from '../world.ts';
import {closeOverlay} from './overlays.ts';
import {selectedQuotes, tooManySelected} from './select-rows.ts';

/** More rows than this are marked or unmarked only after the reader was asked. */
const MOST_UNASKED = 200;

type How = 'mark' | 'unmark';

/** The selected rows, or all of the list. Asks first where more than {@link MOST_UNASKED} would change. */
export function markAll(state: State, world: World, how: How): Step {
	const why = whyNot(state, world);
	if (why) return only(say(state, why));
	const {length} = changes(state, world, how);
	if (length === 0) {
		const {selected} = placeOf(state).list;
		if (selected.length > 0 && selectedQuotes(state, world)?.length === 0)
			return only(say(state, 'What is selected has no quotes to mark'));
		return only(say(state, how === 'mark' ? 'All of these are marked already' : 'None of these is marked'));
	}
	if (length <= MOST_UNASKED) return carryOut(state, world, how);
	return only({...state, overlay: {type: 'ask-all', how, rows: length}});
}

/** The rows are those of the moment of the answer, not of the question. */
export function confirmAll(state: State, world: World): Step {
	const {overlay} = state;
	return overlay.type === 'ask-all' ? carryOut(closeOverlay(state), world, overlay.how) : only(state);
}

function whyNot(state: State, world: World): string | null {
	const {list} = placeOf(state);
	if (list.selected.length > 0) return tooManySelected(state, world);
	const key = (name: ActionName) => keyFor(state, name);
	switch (list.source.type) {
		case 'documents':
			return `${key('mark')} selects documents, ${key('mark-all')} then marks their quotes; ${key('quotes')} lists all quotes`;
		case 'entities':
			return `${key('mark')} selects names, ${key('mark-all')} then marks what they said; ${key('open')} opens the page of one`;
		case 'problems':
		case 'corrections':
		case 'suggestions':
			return 'There is nothing here to mark';
		default:
			return tooManyRows(state, world);
	}
}

function carryOut(state: State, world: World, how: How): Step {
	const rows = changes(state, world, how);
	const [marked, passages] = [
		rows.filter(row => row.type === 'mark'),
		rows.filter(row => row.type !== 'mark'),
	];
	const words = countOf(rows.length, 'passage');
	const undo = keyFor(state, 'undo');
	const them = rows.length === 1 ? 'it' : 'them';
	return how === 'unmark'
		? doing(say(state, `Unmarked ${words}; ${undo} brings ${them} back`, 'good'), {
				type: 'unmark-all',
				ids: marked.map(({id}) => id),
			})
		: doing(say(state, `Marked ${words}; ${undo} takes ${them} back`, 'good'), {type: 'mark-all', passages});
}

type Change = Markable | {readonly type: 'mark'; readonly id: string};

/** What is still to be marked of the rows, or the marks they have. */
function changes(state: State, world: World, how: How): Change[] {
	const quotes = selectedQuotes(state, world);
	const rows = quotes ? arrayList(quotes.map(quoteItem)) : world.items(placeOf(state).list);
	const marks = world.marks();
	const byQuote = new Map(marks.flatMap(({id, quote}) => (quote ? [[quote, id] as const] : [])));
	const bySpan = new Map(
		marks.map(({id, passage: {document, span}}) => [placeKey(document, span), id] as const),
	);
	return rows.slice(0, rows.length).flatMap((item): Change[] => {
		const passage = passageOfRow(item);
		const id =
			item.type === 'mark'
				? item.id
				: passage?.type === 'quote'
					? byQuote.get(passage.quote.id)
					: passage && bySpan.get(placeKey(passage.document, passage.span));
		if (how === 'unmark') return id === undefined ? [] : [{type: 'mark', id}];
		return passage && id === undefined ? [passage] : [];
	});
}
