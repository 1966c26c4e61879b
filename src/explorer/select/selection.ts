import {countOf, formatCount} from '../../text/counts.ts';
import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';

/** Whether rows of this list are selected, not marked. */
export const isSelecting = (state: State): boolean => {
	const {focus, list} = placeOf(state);
	return focus === 'list' && (list.source.type === 'documents' || list.source.type === 'entities');
};

/** "2 documents selected, 57 quotes"; empty when none is. */
export function selectionWords(state: State, world: World): string {
	const {source, selected} = placeOf(state).list;
	const what = source.type === 'documents' ? 'document' : 'name';
	return selected.length === 0 ? '' : `${countOf(selected.length, what)}${restOf(state, world)}`;
}

/** The same where there is little room: "2 selected, 57 quotes". */
export function shortSelectionWords(state: State, world: World): string {
	const {selected} = placeOf(state).list;
	return selected.length === 0 ? '' : `${formatCount(selected.length)}${restOf(state, world)}`;
}

const restOf = (state: State, world: World): string =>
	` selected, ${countOf(countSelectedQuotes(state, world), 'quote')}`;

/** How many quotes the selected documents have, or the selected names are said to have said. */
export function countSelectedQuotes(state: State, world: World): number {
	const {source, selected} = placeOf(state).list;
	const rowOf = (id: string) =>
		source.type === 'documents' ? world.library.document(id) : world.library.entity(id);
	return selected.reduce((sum, id) => sum + (rowOf(id)?.quotes ?? 0), 0);
}
