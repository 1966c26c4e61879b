/** Which rows each list has. */

import {dayOf} from '../corpus/day-of.ts';
import type {Filter, RowList} from '../library/library.ts';
import type {SearchHit} from '../library/rows.ts';
import {concordance} from './concordance.ts';
import {correctionRows, suggestionRows} from './correction-list.ts';
import {entityPage} from './entity-page.ts';
import {
	arrayList,
	documentItem,
	entityItem,
	hitItem,
	type Item,
	lineItem,
	mapList,
	problemItem,
	quoteItem,
} from './items.ts';
import {isSort} from './list-orders.ts';
import {markedItems} from './marked-list.ts';
import {copiesPage, samePage} from './same-page.ts';
import type {ListState} from './state.ts';
import {unfoldCopies} from './unfolded-copies.ts';
import {wordsMatcher} from './words-matcher.ts';
import type {World} from './world.ts';

/** Rows are read as they are asked for: a list of the library is never built whole. */
export function buildItems(world: World, list: ListState): RowList<Item> {
	const {source, good, sort: order, isUngrouped, unfolded} = list;
	const {library} = world;
	const match = good.trim();
	const filter: Filter = {...(match ? {match} : {}), ...(order && isSort(order) ? {sort: order} : {})};
	switch (source.type) {
		case 'documents':
			return isUngrouped
				? mapList(library.documents(filter), documentItem)
				: unfoldCopies(
						mapList(library.documents({...filter, grouped: true}), documentItem),
						unfolded,
						library,
						filter,
					);
		case 'entities':
			return mapList(library.entities(filter), entityItem);
		case 'quotes':
			return mapList(library.quotes(filter), quoteItem);
		case 'marked':
			return arrayList(markedItems(world, match, order));
		case 'problems': {
			const fits = wordsMatcher(match);
			const rows = library.problems();
			return arrayList(
				rows
					.slice(0, rows.length)
					.filter(problem => fits(`${problem.path} ${problem.reason}`))
					.map(problemItem),
			);
		}
		case 'found': {
			const hits = world.found(source.query);
			const items = source.isAligned ? concordance(hits, order).map(lineItem) : groupHits(hits);
			return {...arrayList(items), pending: hits.pending};
		}
		case 'corrections':
			return correctionRows(world, wordsMatcher(match));
		case 'suggestions':
			return suggestionRows(world, wordsMatcher(match));
		case 'same':
			return samePage(world, source.quote, wordsMatcher(match));
		case 'copies':
			return copiesPage(library, source.document, match, wordsMatcher(match));
		case 'entity':
			return entityPage(world, source.id, filter);
	}
}

/** Each document's passages below its headline; the document with the best passage comes first. */
function groupHits(hits: readonly SearchHit[]): Item[] {
	const documents = new Map<string, Item[]>();
	for (const hit of hits) {
		let items = documents.get(hit.document);
		if (!items) {
			const note = dayOf(hit.published) ?? '';
			items = [{type: 'title', id: `title:${hit.document}`, text: hit.headline || hit.path, note}];
			documents.set(hit.document, items);
		}
		items.push(hitItem(hit));
	}
	return [...documents.values()].flat();
}
