/** What a list says about itself, also when it is empty. */
import type {Span} from '../../text/span.ts';
import {filterProblems} from '../filter-problems.ts';
import {orderWords} from '../list-orders.ts';
import {placeOf, type State} from '../state.ts';
import {MOST_FOUND, type World} from '../world.ts';
import {countOf, formatCount} from './status.ts';

/** The words above the list while no filter is set. */
export function listTitle(state: State, world: World): string {
	const {source, sort} = placeOf(state).list;
	const order = sort ? ` · by ${orderWords(sort)}` : '';
	switch (source.type) {
		case 'entity': {
			const entity = world.library.entity(source.id);
			return entity
				? [entity.name, entity.role ?? entity.kind].join(' · ')
				: 'This name is gone from the corpus';
		}
		case 'found':
			return 'find everywhere';
		case 'problems':
			return `${countOf(world.counts().problems, 'file')} could not be read`;
		default:
			return `/ filters${order}`;
	}
}

/** What stands before a list's query. */
export const listPrompt = (state: State): string =>
	placeOf(state).list.source.type === 'found' ? ' find ' : ' / ';

/** How many rows a query has left, titles not counted. */
export function listCount(state: State, world: World): string {
	const {list} = placeOf(state);
	const {source} = list;
	const rows = world.items(list);
	if (rows.pending) return 'searching …';
	if (source.type !== 'found' || source.isAligned) return formatCount(rows.length);
	const found = world.found(source.query).length;
	return found >= MOST_FOUND ? `the best ${MOST_FOUND}` : formatCount(found);
}

/** What is wrong with the filter, in words that quote the place; null while all is well. */
export function filterProblem(state: State): {readonly text: string; readonly span: Span} | null {
	const {source, query} = placeOf(state).list;
	const [problem] = filterProblems(source, query.text);
	if (!problem) return null;
	const {message, span} = problem;
	const wrong = query.text.slice(span.start, span.end);
	return {text: message.includes(wrong) ? message : `“${wrong}” · ${message}`, span};
}

/** Lines that say why a list is empty and what to do about it. */
export function emptyListWords(state: State, world: World): string[] {
	const {list} = placeOf(state);
	const {source, query} = list;
	if (world.items(list).pending) return ['', 'Searching …'];
	if (source.type === 'found') {
		return source.query
			? [
					'',
					world.progress() ? 'No passage read so far holds all of this.' : 'No passage holds all of this.',
					'',
					'f types other words,',
					'"two words" stand side by side.',
				]
			: ['', 'Type words that a passage holds,', 'or a "phrase in quotation marks".', '', 'esc goes back.'];
	}
	if (query.text.trim()) {
		return ['', 'Nothing matches.', '', 'esc clears the filter.', "'word matches exactly, !word leaves out."];
	}
	switch (source.type) {
		case 'marked':
			return [
				'',
				'Nothing is marked yet.',
				'',
				'space marks the quote or the paragraph',
				'at the cursor; x exports the marks.',
			];
		case 'problems':
			return ['', 'Everything could be read.'];
		case 'entity':
			return ['', 'Nothing is known of this name any more.', '', 'esc goes back.'];
		default:
			if (world.progress() !== null) return ['', 'Reading the corpus …', '', 'Rows appear as they are read.'];
			if (world.counts().problems > 0) {
				return ['', 'No document could be read.', '', '! shows what went wrong with each file.'];
			}
			if (world.counts().documents > 0) return ['', 'None were found in these documents.'];
			return [
				'',
				'There are no documents here.',
				'',
				'Start dossier with a folder of articles:',
				'text, Markdown, saved pages, JSON.',
			];
	}
}
