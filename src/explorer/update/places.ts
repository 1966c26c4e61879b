/** Going somewhere: into a text, an entity's page, another list or document, and back along the trail. */

import type {ProblemRow} from '../../library/rows.ts';
import {EMPTY_LINE} from '../edit-line.ts';
import type {Item} from '../items.ts';
import {type Order, ordersOf, orderWords} from '../list-orders.ts';
import {currentText, openingAt, readingOf} from '../select/current-text.ts';
import {keyFor} from '../select/key-for.ts';
import {currentItem, cursorIndex} from '../select/list-window.ts';
import {placeOfItem} from '../select/place-of-item.ts';
import {placeOf, type State, say, startPlace, type Tab, withPlace} from '../state.ts';
import {doing, only, type Step} from '../step.ts';
import type {World} from '../world.ts';
import {putListCursor} from './moves.ts';
import {openOverlay} from './overlays.ts';
import {letGo} from './select-rows.ts';
import {clearFilter, stepBack} from './typing.ts';

/** A name opens its page, any other row its text; in the text, the name at the cursor opens. */
export function openCurrent(state: State, world: World): State {
	const place = placeOf(state);
	if (place.focus === 'text') return openMention(state, world);
	const item = currentItem(state, world);
	if (!item) return say(state, 'There is nothing to open here');
	if (item.type === 'entity') return openEntity(state, item.entity.id);
	if (item.type === 'suggestion') return openEntity(state, item.suggestion.other.id);
	if (item.type === 'companion') return openEntity(state, item.companion.id);
	// There is no text to open; on a narrow terminal the row alone would cut its reason.
	if (item.type === 'problem') return openOverlay(state, 'details');
	return switchPane(state, world);
}

/** From an entity's name in the text to its page. */
function openMention(state: State, world: World): State {
	const reading = readingOf(state, world);
	const target = reading?.text.target;
	const start = target?.type === 'mention' ? target.span.start : -1;
	const mention = reading?.open.mentionBeside(start, 1);
	if (mention?.span.start !== start)
		return say(
			state,
			`Go to a name with ${keyFor(state, 'previous-name')} or ${keyFor(state, 'next-name')} first: ${keyFor(state, 'open-name')} then opens its page`,
		);
	return openEntity(state, mention.entity);
}

function openEntity(state: State, id: string): State {
	const place = startPlace({type: 'entity', id});
	return {...state, trails: {...state.trails, [state.tab]: [...state.trails[state.tab], place]}};
}

/** One step back: out of a range, the hits, the text, the query, the page; at the start nothing happens. */
export function goBack(state: State, world: World): State {
	const place = placeOf(state);
	if (place.focus === 'text') {
		if (place.text?.range) return withPlace(state, {...place, text: {...place.text, range: null}});
		if (state.find.text) return {...state, find: EMPTY_LINE};
		return withPlace(state, {...place, focus: 'list'});
	}
	if (place.list.selected.length > 0) return letGo(state);
	if (place.list.query.text && place.list.source.type !== 'found') return clearFilter(state, world);
	if (state.trails[state.tab].length > 1) return stepBack(state);
	return say(state, `This is the start of the trail; ${keyFor(state, 'quit')} quits`);
}

/** One step back: from the text to the list, then along the trail; from its first place it quits. */
export function leave(state: State, world: World): Step {
	const place = placeOf(state);
	if (place.focus === 'text') return only(goBack(state, world));
	if (state.trails[state.tab].length > 1) return only(stepBack(state));
	return doing(state, {type: 'quit', code: 0});
}

/** Into the text the row's id goes along: the list finds the row again however it grows meanwhile. */
export function switchPane(state: State, world: World): State {
	const place = placeOf(state);
	if (place.focus === 'text') return withPlace(state, {...place, focus: 'list'});
	const text = currentText(state, world);
	if (!text) return say(state, 'There is no text to read here');
	const id = currentItem(state, world)?.id ?? null;
	const cursor = {...place.list.cursor, id};
	return withPlace(state, {...place, focus: 'text', text, list: {...place.list, cursor}});
}

/** Another list, as it was left; the current list's number again leads to its start. */
export function showList(state: State, tab: Tab): State {
	if (tab !== state.tab) return {...state, tab};
	const [first] = state.trails[tab];
	return {...state, trails: {...state.trails, [tab]: [{...first!, focus: 'list'}]}};
}

/** On the trail of the current list, so that going back leads there; pressed again, it goes back. */
export function showProblems(state: State, world: World): State {
	if (placeOf(state).list.source.type === 'problems') return goBack(state, world);
	if (world.counts().problems === 0) return say(state, 'Everything could be read', 'good');
	const place = startPlace({type: 'problems'});
	return {...state, trails: {...state.trails, [state.tab]: [...state.trails[state.tab], place]}};
}

/** All that was corrected, or the names that may be one; the same key again leads back. */
export function showSideList(state: State, world: World, type: 'corrections' | 'suggestions'): State {
	if (placeOf(state).list.source.type === type) return goBack(state, world);
	const place = startPlace({type});
	return {...state, trails: {...state.trails, [state.tab]: [...state.trails[state.tab], place]}};
}

/** The next row of the list that lies in another document, with its text in the reading pane. */
export function stepDocument(state: State, world: World, by: 1 | -1): State {
	const place = placeOf(state);
	const rows = world.items(place.list);
	const from = cursorIndex(rows, place.list);
	const here = currentText(state, world)?.document;
	const leadsElsewhere = (item: Item): boolean => {
		const there = placeOfItem(item, world)?.document;
		return there !== undefined && there !== here;
	};
	for (let index = from + by; index >= 0 && index < rows.length; index += by) {
		const item = rows.slice(index, index + 1)[0];
		if (!item || !leadsElsewhere(item)) continue;
		const moved = putListCursor(state, world, index);
		const text = openingAt(item, world);
		return place.focus === 'text' && text ? withPlace(moved, {...placeOf(moved), text}) : moved;
	}
	return say(state, by > 0 ? 'No further document in this list' : 'No earlier document in this list');
}

/** The list in another order; the cursor stays on its row. */
export function sortBy(state: State, order: Order): State {
	const place = placeOf(state);
	const list = {...place.list, sort: order, cursor: {...place.list.cursor, index: 0}};
	return say(withPlace(state, {...place, list}), `Sorted by ${orderWords(order)}`);
}

/** A filtered list has one order more: how well its rows match. */
export function cycleSort(state: State): State {
	const place = placeOf(state);
	const {source, good} = place.list;
	const all = ordersOf(source);
	if (all.length === 0) return say(state, 'This list has one order only');
	// Words bring an order of their own, how well rows match: it is one of those that s goes through.
	const isRanked = good.trim() !== '' && source.type !== 'found' && source.type !== 'marked';
	const orders: readonly (Order | null)[] = isRanked ? [null, ...all] : all;
	const now = isRanked ? place.list.sort : (place.list.sort ?? all[0]!);
	const sort = orders[(orders.indexOf(now) + 1) % orders.length] ?? null;
	const cursor = {...place.list.cursor, index: 0};
	return say(
		withPlace(state, {...place, list: {...place.list, sort, cursor}}),
		`Sorted by ${orderWords(sort)}`,
	);
}

/** At the place of the cursor in the text, in UTF-16 units; of a file that could not be read, where it is wrong. */
export function openEditor(state: State, world: World): Step {
	const item = currentItem(state, world);
	if (item?.type === 'problem') {
		const {file, reason} = item.problem;
		if (file === null) return only(say(state, `There is no file to open. ${reason}`));
		return doing(state, {type: 'open-file', file, line: faultyLine(item.problem)});
	}
	const text = currentText(state, world);
	if (!text) return only(say(state, item ? 'This row leads to no file' : 'There is nothing to edit here'));
	return doing(state, {type: 'open-editor', document: text.document, offset: text.cursor});
}

/** Line, 1-based, that a problem names: of a dump "line 12" as the record, of a file "(line 12 column 3)" in the reason. */
function faultyLine({record, reason}: ProblemRow): number | null {
	const line = /^line (\d+)$/.exec(record ?? '')?.[1] ?? /\(line (\d+) column \d+\)/.exec(reason)?.[1];
	return line === undefined ? null : Number(line);
}
