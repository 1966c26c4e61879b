import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';
import {countOf} from './status.ts';

/** "2 documents selected, 57 quotes"; empty when none is. */
export function selectionWords(state: State, world: World): string {
	const {source, selected} = placeOf(state).list;
	if (selected.length === 0) return '';
	const isDocuments = source.type === 'documents';
	const quotes = selected.reduce((sum, id) => {
		const row = isDocuments ? world.library.document(id) : world.library.entity(id);
		return sum + (row?.quotes ?? 0);
	}, 0);
	const rows = isDocuments ? countOf(selected.length, 'document') : countOf(selected.length, 'name');
	return `${rows} selected, ${countOf(quotes, 'quote')}`;
}
