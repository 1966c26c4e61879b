import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';
import {countOf, formatCount} from './status.ts';

/** "2 documents selected, 57 quotes", where there is little room without what they are; empty when none is. */
export function selectionWords(state: State, world: World, isShort = false): string {
	const {source, selected} = placeOf(state).list;
	if (selected.length === 0) return '';
	const isDocuments = source.type === 'documents';
	const quotes = selected.reduce((sum, id) => {
		const row = isDocuments ? world.library.document(id) : world.library.entity(id);
		return sum + (row?.quotes ?? 0);
	}, 0);
	const rows = isDocuments ? countOf(selected.length, 'document') : countOf(selected.length, 'name');
	return `${isShort ? formatCount(selected.length) : rows} selected, ${countOf(quotes, 'quote')}`;
}
