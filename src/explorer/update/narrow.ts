/** Narrowing a list by what its rows have in common, and widening it again: always by the filter's own line. */

import {EMPTY_LINE, lineOf} from '../edit-line.ts';
import {withField, withoutLastField} from '../filter-terms.ts';
import {chosenFacet, nextFacet} from '../select/facets.ts';
import {keyFor} from '../select/key-for.ts';
import {cursorIndex} from '../select/list-window.ts';
import {placeOf, type State, say, withPlace} from '../state.ts';
import type {World} from '../world.ts';
import {closeOverlay} from './overlays.ts';
import {search, withFilter} from './typing.ts';

/** Opens the box of what the rows of the list share; a list without such properties says so. */
export function showFacets(state: State): State {
	const {source} = placeOf(state).list;
	if (['problems', 'corrections', 'suggestions'].includes(source.type))
		return say(state, `This list is not narrowed: ${keyFor(state, 'filter')} finds words in it`);
	if (source.type === 'found' && !source.query) return say(state, 'Type words to find first');
	return {...state, overlay: {type: 'facets', line: EMPTY_LINE, index: 0}};
}

/** The next row of the box, around the ends. */
export const chooseFacet = (state: State, world: World, by: number): State =>
	state.overlay.type === 'facets'
		? {...state, overlay: {...state.overlay, index: nextFacet(state, world, by)}}
		: state;

/** Adds the chosen property to the filter, where it can be seen and edited. */
export function narrow(state: State, world: World): State {
	const facet = chosenFacet(state, world);
	if (!facet) return say(state, 'Nothing here fits these words');
	const {text} = placeOf(state).list.query;
	return search(withFilter(closeOverlay(state), lineOf(withField(text, facet))));
}

/** Takes the last field out of the filter; the cursor stays on its row. */
export function widen(state: State, world: World): State {
	const place = placeOf(state);
	const text = withoutLastField(place.list.query.text);
	if (text === null)
		return say(state, `No field to take away: ${keyFor(state, 'narrow')} narrows the list by one`);
	const rows = world.items(place.list);
	const index = Math.max(0, cursorIndex(rows, place.list));
	const id = rows.slice(index, index + 1)[0]?.id ?? null;
	const wider = search(withFilter(state, lineOf(text)));
	const {list} = placeOf(wider);
	const found = id === null ? -1 : world.items(list).indexOf(id);
	if (found < 0) return wider;
	return withPlace(wider, {...placeOf(wider), list: {...list, cursor: {id, index: found}}});
}
