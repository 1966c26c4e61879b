/** The rows of the two panes as strings. */

import {isTyping} from '../explorer/action-for.ts';
import {columnsOf} from '../explorer/graphemes.ts';
import {orderWords} from '../explorer/list-orders.ts';
import {isAnnotated} from '../explorer/select/current-text.ts';
import {keyFor} from '../explorer/select/key-for.ts';
import type {Pane} from '../explorer/select/layout.ts';
import {placeKey} from '../explorer/select/list-passages.ts';
import {currentItem, listWindow} from '../explorer/select/list-window.ts';
import {
	emptyListWords,
	filterProblem,
	listCount,
	listPrompt,
	listTitle,
} from '../explorer/select/list-words.ts';
import {textPosition} from '../explorer/select/position.ts';
import {shortSelectionWords} from '../explorer/select/selection.ts';
import {speakersAbove} from '../explorer/select/speaker-above.ts';
import {textWindow} from '../explorer/select/text-window.ts';
import {placeOf, type State} from '../explorer/state.ts';
import type {World} from '../explorer/world.ts';
import {wrapWords} from '../explorer/wrap.ts';
import {documentName} from '../library/document-name.ts';
import {printableLine} from '../text/printable.ts';
import type {Span} from '../text/span.ts';
import {paintListRow} from './rows/list-rows.ts';
import {paintTextHead, paintTextRow} from './rows/text-rows.ts';
import {columnsOfPieces, type Piece, paintEnds, paintRow, piece, plainSigns} from './styled.ts';
import type {Theme} from './theme.ts';

/** The list below its filter line. */
export function paintList(theme: Theme, state: State, world: World, {width, height}: Pane): string[] {
	const {items, top, cursor} = listWindow(state, world);
	const {list, focus} = placeOf(state);
	const query = list.good;
	const marks = world.marks();
	const quotes = new Set(marks.map(mark => mark.quote));
	const spans = new Set(marks.map(({passage: {document, span}}) => placeKey(document, span)));
	const above = speakersAbove(list, items);
	const rows = items.map((item, index) =>
		paintListRow(
			theme,
			world,
			{
				item,
				isCursor: top + index === cursor,
				hasFocus: focus === 'list' && state.overlay.type === 'none',
				proof: item.type === 'mark' ? state.proofs?.get(item.mark.id) : undefined,
				isAnnotated: item.type === 'mark' && isAnnotated(item.mark),
				isSelected: list.selected.includes(item.id),
				isMarked:
					item.type === 'quote'
						? quotes.has(item.quote.id)
						: (item.type === 'hit' || item.type === 'line') &&
							spans.has(placeKey(item.hit.document, item.hit.part.span)),
				under: list.sort,
				query,
				about: list.source.type === 'entity' ? list.source.id : null,
				above: above[index]!,
			},
			width,
		),
	);
	if (items.length === 0) {
		for (const line of emptyListWords(state, world).flatMap(words =>
			wrapped(printableLine(words), width - 4),
		))
			rows.push(paintRow(theme, [piece(plainSigns(theme, `   ${line}`), 'quiet')], width));
	}
	while (rows.length < height - 1) rows.push(' '.repeat(width));
	return rows.slice(0, height - 1);
}

/** Words on as many rows as they need; none are an empty row. */
const wrapped = (words: string, columns: number): string[] =>
	words === '' ? [''] : wrapWords(words, columns);

/** What stands at the filter's place while nothing is being typed. */
export function paintFilterRest(theme: Theme, state: State, world: World, width: number): string {
	const {list} = placeOf(state);
	const query = printableLine(list.query.text);
	const left = query
		? [piece(listPrompt(state), 'key'), ...queryPieces(query, filterProblem(state)?.span ?? null)]
		: [
				piece(' '),
				piece(
					plainSigns(theme, printableLine(listTitle(state, world))),
					list.source.type === 'entity' ? 'strong' : 'quiet',
				),
			];
	const selected = shortSelectionWords(state, world);
	const counts = [selected, query && listCount(state, world)].filter(Boolean).join(' of ');
	// Without a query the title names the order.
	const order = query && list.sort ? plainSigns(theme, `by ${orderWords(list.sort)}`) : '';
	const full = [counts, order].filter(Boolean).join(` ${theme.signs.separator} `);
	const right = columnsOfPieces(left) + columnsOf(full) + 3 <= width ? full : counts;
	return paintEnds(theme, left, right ? [piece(` ${right} `, 'quiet')] : [], width);
}

/** A query with the part that makes no sense marked. */
const queryPieces = (query: string, wrong: Span | null): Piece[] =>
	wrong
		? [
				piece(query.slice(0, wrong.start), 'strong'),
				piece(query.slice(wrong.start, wrong.end), 'bad', 'wrong'),
				piece(query.slice(wrong.end), 'strong'),
			]
		: [piece(query, 'strong')];

/** Exactly `height` rows of `width` columns each. */
export function paintText(theme: Theme, state: State, world: World, {width, height}: Pane): string[] {
	const window = textWindow(state, world);
	if (!window) return paintNoText(theme, state, world, {width, height});
	const rows = [
		...paintTextHead(theme, state, window, textPosition(state, world, window.reading), width),
		...window.rows.map(row => paintTextRow(theme, state, window, row, width)),
	];
	while (rows.length < height) rows.push(' '.repeat(width));
	return rows.slice(0, height);
}

function paintNoText(theme: Theme, state: State, world: World, {width, height}: Pane): string[] {
	const item = currentItem(state, world);
	const {focus, text} = placeOf(state);
	const lines =
		focus === 'text' && text
			? wrapped(
					`This document is gone from the corpus: its file was removed or renamed. ${keyFor(state, 'back')} goes back to the list.`,
					width - 4,
				).map(line => piece(line, 'quiet'))
			: item?.type === 'problem'
				? [
						piece(printableLine(documentName(item.problem)), 'title'),
						piece(''),
						...wrapped(printableLine(item.problem.reason), width - 4).map(line => piece(line)),
						...wrapped(printableLine(item.problem.advice), width - 4).map(line => piece(line, 'quiet')),
					]
				: item?.type === 'mark'
					? [piece('The marked document is not in this corpus.', 'quiet')]
					: [];
	const rows = [' '.repeat(width), ...lines.map(line => paintRow(theme, [piece('   '), line], width))];
	while (rows.length < height) rows.push(' '.repeat(width));
	return rows.slice(0, height);
}

/** All that fits on a terminal without room for the panes. */
export function paintTooSmall(theme: Theme, state: State): string[] {
	const {columns, rows} = state.size;
	const words = `dossier needs 30×8, this is ${columns}×${rows}: enlarge it. ${keyFor(state, isTyping(state) ? 'quit-now' : 'quit')} quits.`;
	return wrapped(words, columns)
		.slice(0, rows)
		.map(line => plainSigns(theme, line));
}
