/** Selected rows of Documents and Entities: what is done with them is done with their quotes. */

import type {QuoteRow} from '../../library/rows.ts';
import {formatCount} from '../../text/counts.ts';
import type {ActionName} from '../keymap.ts';
import {keyFor} from '../select/key-for.ts';
import {currentItem} from '../select/list-window.ts';
import {countSelectedQuotes, isSelecting, selectionWords} from '../select/selection.ts';
import {placeOf, type State, say, withPlace} from '../state.ts';
import type {World} from '../world.ts';

/** Rows that may be selected at once, and quotes of them that are marked, copied or exported together. */
const MOST_ROWS = 200;
const MOST_QUOTES = 10_000;

/** The row at the cursor, in or out. */
export function toggleSelected(state: State, world: World): State {
	const place = placeOf(state);
	const id = currentItem(state, world)?.id;
	if (id === undefined) return say(state, 'There is nothing to select here');
	const {selected} = place.list;
	const isOut = selected.includes(id);
	if (!isOut && selected.length >= MOST_ROWS)
		return say(
			state,
			`No more than ${MOST_ROWS} rows are selected at once; ${keyFor(state, 'quotes')} lists all quotes`,
		);
	const now = isOut ? selected.filter(other => other !== id) : [...selected, id];
	const changed = withPlace(state, {...place, list: {...place.list, selected: now}});
	const words = selectionWords(changed, world);
	const key = (name: ActionName) => keyFor(state, name);
	return say(
		changed,
		words
			? `${words}: ${key('mark-all')} marks, ${key('copy')} copies, ${key('export')} exports its quotes; ${key('back')} lets go`
			: 'Nothing is selected now',
	);
}

/** Nothing selected any more. */
export function letGo(state: State): State {
	const place = placeOf(state);
	return say(withPlace(state, {...place, list: {...place.list, selected: []}}), 'Nothing is selected now');
}

/** Why the quotes of the selected rows cannot be taken at once; null when they can, or none is selected. */
export function tooManySelected(state: State, world: World): string | null {
	if (!isSelecting(state)) return null;
	const quotes = countSelectedQuotes(state, world);
	return quotes > MOST_QUOTES
		? `${formatCount(quotes)} quotes are selected: of more than ${formatCount(MOST_QUOTES)} none is taken; dossier export, in the shell, writes any number`
		: null;
}

/**
 * The quotes of the selected documents, or those that the selected names are said to have said; null when no row is
 * selected.
 */
export function selectedQuotes(state: State, world: World): QuoteRow[] | null {
	const {source, selected} = placeOf(state).list;
	if (!isSelecting(state) || selected.length === 0) return null;
	const quotes: QuoteRow[] = [];
	for (const id of selected) {
		if (quotes.length >= MOST_QUOTES) break;
		if (source.type === 'documents') quotes.push(...world.library.quotesIn(id));
		else quotes.push(...world.library.quotes({speaker: id}).slice(0, MOST_QUOTES));
	}
	return quotes.slice(0, MOST_QUOTES);
}
