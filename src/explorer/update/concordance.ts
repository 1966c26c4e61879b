/** Between the list of found passages and the same as a concordance. */
import {keyFor} from '../select/key-for.ts';
import {currentItem} from '../select/list-window.ts';
import {placeOf, type State, say, withPlace} from '../state.ts';
import type {World} from '../world.ts';
import {putListCursor} from './moves.ts';

/** The other of the two, with the cursor on the same passage. */
export function toggleConcordance(state: State, world: World): State {
	const place = placeOf(state);
	const {source} = place.list;
	if (source.type !== 'found')
		return say(
			state,
			`${keyFor(state, 'concordance')} shows what was found in one column: ${keyFor(state, 'find-everywhere')} finds first`,
		);
	if (!source.query) return say(state, 'Type words to find first');
	const item = currentItem(state, world);
	const hit = item?.type === 'hit' || item?.type === 'line' ? item.hit : null;
	const {isAligned, ...plain} = source;
	const list = {
		...place.list,
		source: isAligned ? plain : ({...source, isAligned: true} as const),
		sort: null,
		cursor: {id: null, index: 0},
		top: 0,
	};
	const other = withPlace(state, {...place, list, focus: 'list'});
	const rows = world.items(list);
	const index = rows
		.slice(0, rows.length)
		.findIndex(row => (row.type === 'hit' || row.type === 'line') && row.hit === hit);
	const moved = index < 0 ? other : putListCursor(other, world, index);
	return isAligned
		? moved
		: say(moved, `${keyFor(state, 'sort')} sorts by the words to the left or to the right`);
}
