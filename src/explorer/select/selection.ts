import {countOf, formatCount} from '../../text/counts.ts';
import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';

/** Whether rows of this list are selected, not marked. */
export const isSelecting = (state: State): boolean => {
	const {focus, list} = placeOf(state);
	return focus === 'list' && (list.source.type === 'documents' || list.source.type === 'entities');
};

/** "2 documents selected, 57 quotes", where there is little room without what they are; empty when none is. */
export function selectionWords(state: State, world: World, isShort = false): string {
	const {source, selected} = placeOf(state).list;
	if (selected.length === 0) return '';
	const quotes = countSelectedQuotes(state, world);
	const rows =
		source.type === 'documents' ? countOf(selected.length, 'document') : countOf(selected.length, 'name');
	return `${isShort ? formatCount(selected.length) : rows} selected, ${countOf(quotes, 'quote')}`;
}

/** How many quotes the selected documents have, or the selected names are said to have said. */
export function countSelectedQuotes(state: State, world: World): number {
	const {source, selected} = placeOf(state).list;
	const rowOf = (id: string) =>
		source.type === 'documents' ? world.library.document(id) : world.library.entity(id);
	return selected.reduce((sum, id) => sum + (rowOf(id)?.quotes ?? 0), 0);
}
