/** What a list says about itself, also when it is empty. */

import {documentName} from '../../library/document-name.ts';
import type {RowList} from '../../library/library.ts';
import {countOf, formatCount} from '../../text/counts.ts';
import type {Span} from '../../text/span.ts';
import {MOST_FOUND} from '../answers.ts';
import {filterProblems} from '../filter-problems.ts';
import {cutToColumns} from '../graphemes.ts';
import type {Item} from '../items.ts';
import {ordersOf, orderWords} from '../list-orders.ts';
import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';
import {keyFor} from './key-for.ts';

/** The words above the list while no filter is set. */
export function listTitle(state: State, world: World): string {
	const {source, sort, isUngrouped} = placeOf(state).list;
	const [usual] = ordersOf(source);
	const by = sort ?? usual;
	const order = `${by ? ` · by ${orderWords(by)}` : ''}${isUngrouped ? ' · near-copies apart' : ''}`;
	switch (source.type) {
		case 'entity': {
			const entity = world.library.entity(source.id);
			return entity
				? [entity.name, entity.role ?? entity.kind].join(' · ')
				: 'This name is gone from the corpus';
		}
		case 'found':
			return 'find everywhere';
		case 'corrections':
			return `corrected by you · ${keyFor(state, 'correct')} takes one back`;
		case 'suggestions':
			return `may be one name · ${keyFor(state, 'correct')} says so, or not`;
		case 'same':
			return 'the same words elsewhere';
		case 'copies':
			return 'near-copies of a document';
		case 'problems':
			return `${countOf(world.counts().problems, 'file or record', 'files or records')} could not be read`;
		default:
			return `${keyFor(state, 'filter')} filters${order}`;
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
	const {members = rows.length} = rows;
	if (members !== rows.length) return `${formatCount(members)} in ${countOf(rows.length, 'row')}`;
	// The titles of a page have counts of their own.
	if (source.type === 'entity') return '';
	if (source.type === 'marked') return formatCount(countMarks(rows));
	if (source.type !== 'found' || source.isAligned) return formatCount(rows.length);
	const found = world.found(source.query).length;
	return found >= MOST_FOUND ? `the best ${MOST_FOUND}` : formatCount(found);
}

/** Marks of a list that has them under titles, perhaps more than once. */
const countMarks = (rows: RowList<Item>): number =>
	new Set(rows.slice(0, rows.length).flatMap(({type, id}) => (type === 'mark' ? [id] : []))).size;

const MOST_WRONG = 40; // columns of the place: a page that was pasted would leave no room for the reason

/** What is wrong with the filter, in words that quote the place; null while all is well. */
export function filterProblem(state: State): {readonly text: string; readonly span: Span} | null {
	const {source, query} = placeOf(state).list;
	const [problem] = filterProblems(source, query.text);
	if (!problem) return null;
	const {message, span} = problem;
	const wrong = query.text.slice(span.start, span.end);
	return {
		text: message.includes(wrong) ? message : `“${cutToColumns(wrong, MOST_WRONG)}” · ${message}`,
		span,
	};
}

/** Lines that say why a list is empty and what to do about it. */
export function emptyListWords(state: State, world: World): string[] {
	const {list} = placeOf(state);
	const {source, query} = list;
	if (world.items(list).pending) return ['', 'Searching …'];
	const goesBack = `${keyFor(state, 'back')} goes back.`;
	if (source.type === 'found') {
		return source.query
			? [
					'',
					world.progress() ? 'No passage read so far holds all of this.' : 'No passage holds all of this.',
					'',
					`${keyFor(state, 'find-everywhere')} types other words,`,
					'"two words" stand side by side.',
				]
			: ['', 'Type words that a passage holds,', 'or a "phrase in quotation marks".', '', goesBack];
	}
	if (query.text.trim()) {
		return [
			'',
			world.progress() ? 'Nothing that is read so far matches.' : 'Nothing matches.',
			'',
			`${keyFor(state, 'back')} clears the filter.`,
			`${keyFor(state, 'find-everywhere')} looks for words in all texts.`,
		];
	}
	switch (source.type) {
		case 'marked':
			return [
				'',
				'Nothing is marked yet.',
				'',
				`${keyFor(state, 'mark')} marks the quote or the paragraph at the cursor; ${keyFor(state, 'export')} exports the marks.`,
			];
		case 'problems':
			return ['', 'Everything could be read.'];
		case 'corrections':
			return [
				'',
				'Nothing is corrected.',
				'',
				`${keyFor(state, 'correct')} corrects the quote or the name at the cursor.`,
			];
		case 'suggestions':
			return ['', 'No two names look like one.'];
		case 'same':
		case 'copies':
			return ['', 'It is gone from the corpus.', '', goesBack];
		case 'entity':
			return ['', 'Nothing is known of this name any more.', '', goesBack];
		default:
			if (world.progress() !== null) return ['', 'Reading the corpus …', '', 'Rows appear as they are read.'];
			if (world.counts().documents > 0) return ['', 'None were found in these documents.'];
			return ['', ...noDocumentWords(state, world)];
	}
}

/** A folder without a document: what went wrong, what is wrong with the files that are there, and what is read. */
function noDocumentWords(state: State, world: World): string[] {
	const {problems} = world.counts();
	const leave = `${keyFor(state, 'quit')} quits.`;
	const failure = world.failure?.() ?? null;
	if (failure !== null) return ['The corpus could not be read.', '', failure, '', leave];
	const reads =
		'dossier reads plain text, Markdown, saved web pages, JSON and JSON Lines, and gzip of these.';
	const start = 'Start it with the folder they are in: dossier articles/';
	if (problems === 0) return ['There are no documents here.', '', reads, '', start, '', leave];
	const shown = world.library.problems().slice(0, 2);
	const others = problems > shown.length ? ` (${formatCount(problems)})` : '';
	return [
		'No document could be read.',
		'',
		reads,
		'',
		...shown.map(problem => `${documentName(problem)}: ${problem.reason} ${problem.advice}`),
		'',
		`${keyFor(state, 'problems')} lists all that could not be read${others}. ${leave}`,
	];
}
