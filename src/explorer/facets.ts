/** What would narrow each list: its rows counted by the library, or here where the rows are at hand. */

import {FIELD_OF_KIND} from '../library/filter/kind-fields.ts';
import type {Facet, Facets} from '../library/rows.ts';
import {byUnits} from '../text/by-units.ts';
import {fieldsOf, kindsOf} from './filter-fields.ts';
import type {Item} from './items.ts';
import {namesIn} from './marked-names.ts';
import {markedDocument, markedQuote} from './marked-quote.ts';
import type {ListState} from './state.ts';
import type {World} from './world.ts';

const NONE: Facets = {facets: [], counted: 0, of: 0};

/** Rows at hand that are counted. */
const MOST = 2_000;

/** Lists of the library are counted whole by it; of found and marked rows the first {@link MOST} count. */
export function facetsOf(world: World, list: ListState): Facets {
	const {source, good} = list;
	const {library} = world;
	const filter = good.trim() ? {match: good.trim()} : {};
	switch (source.type) {
		case 'documents':
		case 'entities':
		case 'quotes':
			return library.facets(source.type, filter);
		case 'entity':
			return library.facets('documents', {...filter, about: source.id});
		case 'marked':
		case 'found': {
			const rows = world.items(list);
			return {...countItems(world, list, rows.slice(0, MOST)), of: rows.length, pending: rows.pending};
		}
		case 'same':
		case 'copies':
		case 'problems':
		case 'corrections':
		case 'suggestions':
			return NONE;
	}
}

/** Facets of rows that are all at hand: marks, and passages found. */
function countItems(world: World, list: ListState, items: readonly Item[]): Facets {
	const counts = new Map<string, Facet>();
	const fields = fieldsOf(list.source);
	const add = (field: Facet['field'], value: string | null | undefined) => {
		if (!value || !fields.includes(field)) return;
		const key = `${field} ${value}`;
		counts.set(key, {field, value, count: (counts.get(key)?.count ?? 0) + 1});
	};
	let counted = 0;
	for (const item of items) {
		if (item.type !== 'mark' && item.type !== 'hit' && item.type !== 'line') continue;
		counted++;
		const document =
			item.type === 'mark' ? markedDocument(world, item.mark) : world.library.document(item.hit.document);
		if (item.type === 'mark') {
			const quote = markedQuote(world, item.mark);
			for (const label of item.mark.labels) add('label', label);
			for (const {kind, name} of namesIn(world, item.mark)) add(FIELD_OF_KIND[kind], name);
			add('speaker', quote?.speaker?.name);
			add('kind', quote && kindsOf(list.source).includes(quote.kind) ? quote.kind : null);
		}
		add('in', document?.publication);
		add('date', document?.published?.slice(0, 7));
	}
	const order = (a: Facet, b: Facet): number =>
		ORDER.indexOf(a.field) - ORDER.indexOf(b.field) ||
		(a.field === 'date' ? byUnits(b.value, a.value) : b.count - a.count || byUnits(a.value, b.value));
	return {facets: [...counts.values()].sort(order), counted, of: counted};
}

const ORDER: readonly Facet['field'][] = ['label', 'speaker', 'person', 'org', 'place', 'kind', 'in', 'date'];
