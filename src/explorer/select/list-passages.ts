/** The passages that a list shows: what is marked or exported of it at once. */

import {formatCount} from '../../text/counts.ts';
import type {Span} from '../../text/span.ts';
import type {Markable} from '../effects.ts';
import type {Item} from '../items.ts';
import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';
import {keyFor} from './key-for.ts';

/** More than anyone means, and than a notebook should take in one record. */
const MOST = 10_000;

/** What can be marked of a row; undefined of titles, names, documents and the like. */
export function passageOfRow(item: Item): Markable | undefined {
	if (item.type === 'quote') return {type: 'quote', quote: item.quote};
	if (item.type === 'hit' || item.type === 'line')
		return {type: 'span', document: item.hit.document, span: item.hit.part.span};
	return undefined;
}

/** Each once, in the order of the rows; none while the rows are those of before, or too many. */
export function listPassages(state: State, world: World): readonly Markable[] {
	const rows = world.items(placeOf(state).list);
	if (rows.pending || rows.length > MOST) return [];
	const passages = new Map<string, Markable>();
	for (const row of rows.slice(0, rows.length)) {
		const passage = passageOfRow(row);
		if (passage) passages.set(keyOf(passage), passage);
	}
	return [...passages.values()];
}

/** Why not all rows can be taken at once; null when they can. */
export function tooManyRows(state: State, world: World): string | null {
	const {length} = world.items(placeOf(state).list);
	return length > MOST
		? `${formatCount(length)} rows are too many: ${keyFor(state, 'filter')} narrows them first`
		: null;
}

const keyOf = (passage: Markable): string =>
	passage.type === 'quote' ? passage.quote.id : placeKey(passage.document, passage.span);

/** What tells a place of the corpus from all others. */
export const placeKey = (document: string, {start, end}: Span): string => `${document} ${start} ${end}`;
