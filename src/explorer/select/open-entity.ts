import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';
import {currentItem} from './list-window.ts';

/** The entity whose mentions are being gone through: that of the page, or the row under the cursor. */
export function openEntityId(state: State, world: World): string | null {
	const {source} = placeOf(state).list;
	if (source.type === 'entity') return source.id;
	if (source.type !== 'entities') return null;
	const item = currentItem(state, world);
	return item?.type === 'entity' ? item.entity.id : null;
}
