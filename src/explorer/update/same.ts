/** `=`: the same words elsewhere; and whether near-copies are one row of the list. */

import {countOf} from '../../text/counts.ts';
import {FEWEST_WORDS} from '../../text/shingles.ts';
import {findWords} from '../../text/words.ts';
import {readingOf} from '../select/current-text.ts';
import {keyFor} from '../select/key-for.ts';
import {currentItem} from '../select/list-window.ts';
import {placeOf, type Source, type State, say, startPlace, withPlace} from '../state.ts';
import type {World} from '../world.ts';

/** Of a quote, the places that print its words; of a document, or where no quote is, its near-copies. */
export function showSame(state: State, world: World): State {
	const {focus} = placeOf(state);
	const item = focus === 'list' ? currentItem(state, world) : null;
	if (item?.type === 'document') return openCopies(state, world, item.document.id);
	if (item?.type === 'quote') return openSame(state, world, item.quote.id);
	const reading = readingOf(state, world);
	if (reading?.quote) return openSame(state, world, reading.quote.id);
	if (focus === 'text' && reading) return openCopies(state, world, reading.text.document);
	return say(
		state,
		`Go to a quote or a document: ${keyFor(state, 'same')} shows where else its words are printed`,
	);
}

function openSame(state: State, world: World, id: string): State {
	const {source} = placeOf(state).list;
	if (source.type === 'same' && source.quote === id) return say(state, 'These are the places that print it');
	const quote = world.library.quote(id);
	if (!quote) return say(state, 'This quote is gone from the corpus');
	if (findWords(quote.text).length < FEWEST_WORDS)
		return say(
			state,
			`Fewer than ${FEWEST_WORDS} words are not looked for elsewhere; ${keyFor(state, 'find-everywhere')} finds them in all texts`,
		);
	if (world.printings(quote).length === 0) return say(state, 'No other place prints these words as a quote');
	return openList(state, {type: 'same', quote: id});
}

function openCopies(state: State, world: World, id: string): State {
	const {source} = placeOf(state).list;
	if (source.type === 'copies' && source.document === id) return say(state, 'These are its near-copies');
	if (world.library.copiesOf(id).length === 0) return say(state, 'This document has no near-copies here');
	return openList(state, {type: 'copies', document: id});
}

/** The list with its cursor behind the row that it was opened from. */
function openList(state: State, source: Source): State {
	const start = startPlace(source);
	const place = {...start, list: {...start.list, cursor: {id: null, index: 3}}};
	return {...state, trails: {...state.trails, [state.tab]: [...state.trails[state.tab], place]}};
}

const NOT_HERE = 'Only the list of documents groups near-copies';

/** The near-copies that the row at the cursor stands for, below it; from there or from one of them, away again. */
export function toggleCopies(state: State, world: World): State {
	const place = placeOf(state);
	const {list} = place;
	if (list.source.type !== 'documents') return say(state, NOT_HERE);
	const apart = keyFor(state, 'copies-apart');
	if (list.isUngrouped) return say(state, `Every near-copy has its own row; ${apart} makes them one`);
	const item = currentItem(state, world);
	if (item?.type !== 'document') return say(state, 'There is nothing to unfold here');
	const id = item.copyOf ?? item.document.id;
	if (list.unfolded.includes(id)) {
		const folded = {...list, unfolded: list.unfolded.filter(other => other !== id)};
		const cursor = {id, index: Math.max(0, world.items(folded).indexOf(id))};
		return withPlace(state, {...place, list: {...folded, cursor}});
	}
	if (item.document.copies === 0) return say(state, 'This document has no near-copies here');
	const unfolded = [...list.unfolded, id];
	return say(
		withPlace(state, {...place, list: {...list, unfolded, cursor: {id, index: list.cursor.index}}}),
		`${countOf(item.document.copies, 'near-copy', 'near-copies')} below it, with the share of words in common; ${keyFor(state, 'copies')} folds them`,
	);
}

/** Whether near-copies are one row of the list, or each has its own. */
export function toggleGrouped(state: State, world: World): State {
	const place = placeOf(state);
	if (place.list.source.type !== 'documents') return say(state, NOT_HERE);
	const isUngrouped = !place.list.isUngrouped;
	const list = {...place.list, isUngrouped};
	const {copies} = world.counts();
	const words = isUngrouped
		? 'Every near-copy has its own row'
		: copies > 0
			? `Near-copies are one row: +4 stands for four more, ${keyFor(state, 'copies')} shows them below it`
			: 'Near-copies are one row; there are none';
	return say(withPlace(state, {...place, list}), words);
}
