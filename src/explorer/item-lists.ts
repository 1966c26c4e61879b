/** Which rows each list has. */
import {foldLine, parseQuery, type Term} from '../library/filter/parse-query.ts';
import type {Filter, RowList} from '../library/library.ts';
import type {SearchHit} from '../library/rows.ts';
import type {Mark} from '../notebook/mark.ts';
import {fold} from '../text/fold.ts';
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
	markItem,
	problemItem,
	quoteItem,
} from './items.ts';
import {isSort} from './list-orders.ts';
import {copiesPage, samePage} from './same-page.ts';
import type {ListState} from './state.ts';
import type {World} from './world.ts';

export function buildItems(world: World, {source, good, sort: order, isUngrouped}: ListState): RowList<Item> {
	const {library} = world;
	const match = good.trim();
	const filter: Filter = {...(match ? {match} : {}), ...(order && isSort(order) ? {sort: order} : {})};
	switch (source.type) {
		case 'documents':
			return mapList(library.documents(isUngrouped ? filter : {...filter, grouped: true}), documentItem);
		case 'entities':
			return mapList(library.entities(filter), entityItem);
		case 'quotes':
			return mapList(library.quotes(filter), quoteItem);
		case 'marked': {
			return arrayList(world.marks().filter(markMatcher(match)).map(markItem));
		}
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
			return copiesPage(library, source.document, wordsMatcher(match));
		case 'entity':
			return entityPage(world, source.id, filter);
	}
}

/** Whether a mark has the words of a query in its passage, labels or note, and the labels it asks for. */
function markMatcher(query: string): (mark: Mark) => boolean {
	const {groups, fields} = parseQuery(query);
	const holds = (text: string, {kind, text: wanted, negated}: Term): boolean => {
		const isThere =
			kind === 'start' || kind === 'whole'
				? text.startsWith(wanted) && (kind === 'start' || text === wanted)
				: kind === 'end'
					? text.endsWith(wanted)
					: wanted.split(' ').every(word => text.includes(word));
		return isThere !== negated;
	};
	return ({passage, labels, note}) => {
		const text = foldLine(`${passage.exact} ${labels.join(' ')} ${note ?? ''}`);
		const names = labels.map(foldLine);
		return (
			groups.every(group => group.some(term => holds(text, term))) &&
			fields.every(
				({field, values, negated}) =>
					field !== 'label' ||
					values.some(value => names.some(name => name.startsWith(foldLine(value)))) !== negated,
			)
		);
	};
}

/** Each document's passages below its headline; the document with the best passage comes first. */
function groupHits(hits: readonly SearchHit[]): Item[] {
	const documents = new Map<string, Item[]>();
	for (const hit of hits) {
		let items = documents.get(hit.document);
		if (!items) {
			const note = hit.published?.slice(0, 10) ?? '';
			items = [{type: 'title', id: `title:${hit.document}`, text: hit.headline || hit.path, note}];
			documents.set(hit.document, items);
		}
		items.push(hitItem(hit));
	}
	return [...documents.values()].flat();
}

/** Whether all words of a query occur in a text, however written. */
function wordsMatcher(query: string): (text: string) => boolean {
	const words = fold(query).split(/\s+/).filter(Boolean);
	return text => {
		const folded = words.length > 0 ? fold(text) : '';
		return words.every(word => folded.includes(word));
	};
}
