/** The two lines that take letters: the list's filter and find in the text. */

import {formatCount} from '../../text/counts.ts';
import {type Edit, EMPTY_LINE, editLine, type Line, LONGEST_LINE, lineOf} from '../edit-line.ts';
import {understood} from '../filter-problems.ts';
import {readingOf} from '../select/current-text.ts';
import {keyFor} from '../select/key-for.ts';
import {cursorIndex} from '../select/list-window.ts';
import {placeOf, type State, say, startPlace, withPlace} from '../state.ts';
import {doing, only, type Step} from '../step.ts';
import type {World} from '../world.ts';
import {jumpTo, withText} from './moves.ts';

/** In the list a filter, which goes on from the one that is there; in the text a search, which begins empty. */
export function startTyping(state: State): State {
	const place = placeOf(state);
	if (place.focus === 'text') return {...state, typing: 'find', find: EMPTY_LINE};
	const query = lineOf(place.list.query.text);
	return withPlace({...state, typing: 'filter'}, {...place, list: {...place.list, query}});
}

/** A list of passages on the trail, empty until words are typed; from such a list, its line again. */
export function findEverywhere(state: State): State {
	const typing: State = {...state, typing: 'filter', find: EMPTY_LINE};
	const place = placeOf(state);
	if (place.list.source.type === 'found') return withPlace(typing, {...place, focus: 'list'});
	const trail = [...state.trails[state.tab], startPlace({type: 'found', query: ''})];
	return {...typing, trails: {...state.trails, [state.tab]: trail}};
}

/** The list of passages that hold the words typed so far, from its best one on. */
export function search(state: State): State {
	const place = placeOf(state);
	const {source, query} = place.list;
	const words = query.text.trim();
	if (source.type !== 'found' || source.query === words) return state;
	const sought = {...source, query: words};
	return withPlace(state, {...place, list: {...startPlace(sought).list, query, sort: place.list.sort}});
}

/** After an edit: asks for the search when what is to be found everywhere was changed by it. */
export function searchingSoon(before: State, after: State): Step {
	const {source, query} = placeOf(after).list;
	const isChanged = source.type === 'found' && query.text !== placeOf(before).list.query.text;
	return isChanged ? doing(after, {type: 'search-soon'}) : only(after);
}

/** The open line after an edit; what it has no room for is left out, and said. */
export function editTyped(before: State, world: World, edit: Edit): State {
	const state = editOpenLine(before, world, edit);
	const {length} = openLine(before)?.text ?? '';
	return edit.type === 'insert' && length + edit.text.length > LONGEST_LINE
		? say(state, `A line holds ${formatCount(LONGEST_LINE)} characters: the rest is left out`, 'bad')
		: state;
}

function openLine(state: State): Line | null {
	const {overlay, typing, find} = state;
	if ('line' in overlay) return overlay.line;
	if (overlay.type === 'export') return overlay.path;
	if (typing === 'find') return find;
	return typing === 'filter' ? placeOf(state).list.query : null;
}

/** Whichever line is open takes the edit: that of the overlay, before that of the pane. */
function editOpenLine(before: State, world: World, edit: Edit): State {
	const state = before.completing ? {...before, completing: null} : before;
	if (state.overlay.type === 'export') {
		return {...state, overlay: {...state.overlay, path: editLine(state.overlay.path, edit)}};
	}
	if (state.overlay.type === 'commands' || state.overlay.type === 'facets') {
		return {...state, overlay: {...state.overlay, line: editLine(state.overlay.line, edit), index: 0}};
	}
	if (state.overlay.type === 'choose-name') {
		return {...state, overlay: {...state.overlay, line: editLine(state.overlay.line, edit), index: 0}};
	}
	if (state.overlay.type === 'rename') {
		return {...state, overlay: {...state.overlay, line: editLine(state.overlay.line, edit)}};
	}
	if (state.overlay.type === 'note') {
		return {...state, overlay: {...state.overlay, line: editLine(state.overlay.line, edit)}};
	}
	if (state.overlay.type === 'labels') {
		return {...state, overlay: {...state.overlay, line: editLine(state.overlay.line, edit), stem: null}};
	}
	if (state.typing === 'filter') return editFilter(state, edit);
	if (state.typing === 'find') return editFind(state, world, edit);
	return state;
}

/** A changed query starts at its best row again. */
const editFilter = (state: State, edit: Edit): State =>
	withFilter(state, editLine(placeOf(state).list.query, edit));

/** The current list with another query; one that makes no sense leaves the rows as they are. */
export function withFilter(state: State, query: Line): State {
	const place = placeOf(state);
	const {source} = place.list;
	const good = understood(source, query.text, place.list.good);
	const list =
		good === place.list.good || source.type === 'found'
			? {...place.list, query, good}
			: {...place.list, query, good, cursor: {id: null, index: 0}, top: 0};
	return withPlace(state, {...place, list});
}

/** Shows the first hit from the cursor on while the words are still being typed. */
function editFind(state: State, world: World, edit: Edit): State {
	const found = {...state, find: editLine(state.find, edit)};
	const reading = readingOf(found, world);
	const hits = reading?.open.hits(found.find.text);
	const hit = hits?.at(hits.indexFrom(reading!.text.cursor)) ?? hits?.at(0);
	if (!reading || !hit) return found;
	return withText(found, jumpTo(reading, hit.start, {type: 'hit', span: hit}));
}

/** Back to the keys; what was typed stays. */
export function keepTyped(state: State, world: World): State {
	const kept = search({...state, typing: 'none', completing: null});
	if (state.typing !== 'find' || !state.find.text.trim()) return kept;
	const hits = readingOf(state, world)?.open.hits(state.find.text).length ?? 0;
	return hits > 0
		? kept
		: say(
				kept,
				`“${state.find.text}” is not in this text; ${keyFor(state, 'next-hit')} looks in the next documents`,
			);
}

/** Back to the keys without what was typed. */
export function clearTyped(state: State, world: World): State {
	const cleared: State = {...state, typing: 'none', completing: null};
	if (state.typing === 'find') return {...cleared, find: EMPTY_LINE};
	return placeOf(state).list.source.type === 'found' ? stepBack(cleared) : clearFilter(cleared, world);
}

/** The place before this one on the trail. */
export const stepBack = (state: State): State => ({
	...state,
	trails: {...state.trails, [state.tab]: state.trails[state.tab].slice(0, -1)},
});

/** The whole list again, with the cursor on the row it was on. */
export function clearFilter(state: State, world: World): State {
	const place = placeOf(state);
	const rows = world.items(place.list);
	const index = Math.max(0, cursorIndex(rows, place.list));
	const id = rows.slice(index, index + 1)[0]?.id ?? null;
	const cleared = {...place.list, query: EMPTY_LINE, good: ''};
	const found = id === null ? -1 : world.items(cleared).indexOf(id);
	return withPlace(state, {...place, list: {...cleared, cursor: {id, index: Math.max(0, found)}}});
}
