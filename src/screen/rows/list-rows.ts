/** Each kind of list row as styled pieces, its columns aligned within the list. */

import type {SuggestedMerge} from '../../explorer/correction-list.ts';
import {LOST, reasonWords} from '../../explorer/correction-list.ts';
import {columnsOf, cutToColumns} from '../../explorer/graphemes.ts';
import type {Item} from '../../explorer/items.ts';
import type {Order} from '../../explorer/list-orders.ts';
import {shownHit, shownLine, shownWords} from '../../explorer/plain-words.ts';
import type {Proof} from '../../explorer/proof.ts';
import type {World} from '../../explorer/world.ts';
import {documentName} from '../../library/document-name.ts';
import type {EntityRow, MentionRow} from '../../library/rows.ts';
import {printableLine} from '../../text/printable.ts';
import {columnsOfPieces, type Piece, paintRow, piece} from '../styled.ts';
import type {StyleName, Theme} from '../theme.ts';
import {copyPieces, documentPieces} from './document-row.ts';
import {factPieces} from './fact-row.ts';
import {linePieces} from './line-row.ts';
import {markPieces} from './mark-row.ts';
import {printingPieces, quotePieces} from './quote-row.ts';
import {dayColumn, documentsColumn, kindColumn, quotesOfName} from './row-columns.ts';
import {INSET, type RowSpace, rowSpace} from './row-space.ts';
import {flat, snippetAround, snippetOfHit} from './snippet.ts';

type ListRow = {
	readonly item: Item;
	readonly isCursor: boolean;
	readonly hasFocus: boolean;
	readonly isMarked: boolean;
	/** Of a document or a name. */
	readonly isSelected?: boolean;
	/** A mark with labels or a note. */
	readonly isAnnotated: boolean;
	/** Of a mark: what the last check against the files found. */
	readonly proof?: Proof | undefined;
	/** Of a mark: what its list is under, which its row need not say again. */
	readonly under?: Order | null;
	readonly query: string;
	/** The entity whose page this list is: its name need not be said on every row. */
	readonly about: string | null;
	/** The speaker of the row above, where it is this quote's as well. */
	readonly above?: string | null | undefined;
};

/** A row that is neither at the cursor, nor marked, nor found. */
export const PLAIN_ROW = {
	isCursor: false,
	hasFocus: false,
	isMarked: false,
	isAnnotated: false,
	query: '',
	about: null,
} as const;

/** Columns before the words: cursor sign, mark sign. */
const MARGIN = 3;

/** One row of exactly `columns`, with the sequences of its colors. */
export function paintListRow(theme: Theme, world: World, row: ListRow, columns: number): string {
	const {item, isCursor, hasFocus, isMarked, isAnnotated, isSelected} = row;
	if (item.type === 'title') {
		const note = item.note ? [piece(` ${theme.signs.separator} ${flat(item.note)}`, 'quiet')] : [];
		const words = cutToColumns(flat(item.text), columns - 2 - columnsOfPieces(note), theme.signs.ellipsis);
		return paintRow(theme, [piece(' '), piece(words, 'strong'), ...note], columns);
	}
	const base: StyleName | undefined = isCursor ? (hasFocus ? 'cursor-row' : 'cursor-row-idle') : undefined;
	const signs: Piece[] = [
		piece(isCursor ? theme.signs.cursor : ' ', 'cursor-sign'),
		piece(
			isSelected ? theme.signs.selected : isAnnotated ? theme.signs.note : isMarked ? theme.signs.mark : ' ',
			'mark-sign',
		),
		piece(' '),
	];
	const inset = item.type === 'document' && item.isBelow ? INSET : '';
	const space = rowSpace(theme, world, row.query, columns - MARGIN - inset.length - 1);
	return paintRow(theme, [...signs, piece(inset), ...wordsOf(space, row)], columns, base);
}

function wordsOf(space: RowSpace, {item, about, above = null, proof, under}: ListRow): Piece[] {
	const {theme, columns, lit, ends} = space;
	switch (item.type) {
		case 'document':
			return item.copyOf === undefined
				? documentPieces(space, item.document)
				: copyPieces(space, item.document, item.copyOf);
		case 'entity':
			return entityPieces(space, item.entity);
		case 'quote':
			return item.printing
				? printingPieces(space, item.quote, item.printing)
				: quotePieces(space, item.quote, {about, above});
		case 'mention':
			return mentionPieces(space, item.mention);
		case 'fact':
			return factPieces(theme, item.fact, columns);
		case 'companion': {
			const {name, kind, documents} = item.companion;
			return ends(
				width => lit(name, width),
				[kindColumn(kind, columns), documentsColumn(documents, columns)],
			);
		}
		case 'line':
			return linePieces(theme, shownLine(item), columns);
		case 'hit':
			return snippetOfHit(shownHit(item.hit), columns, theme.signs.ellipsis);
		case 'mark':
			return markPieces(space, item.mark, proof, under ?? 'document');
		case 'correction': {
			const {words, lost} = item.correction;
			return ends(width => lit(words, width), lost && columns >= 60 ? [piece(LOST[lost], 'bad')] : []);
		}
		case 'suggestion':
			return suggestionPieces(space, item.suggestion);
		case 'problem': {
			const {reason} = item.problem;
			const name = [...lit(documentName(item.problem), Math.floor(columns / 2), 'strong'), piece(' ')];
			return [...name, ...lit(reason, columns - columnsOfPieces(name), 'quiet')];
		}
		case 'title':
			return [piece(item.text)];
	}
}

function entityPieces({theme, columns, lit, ends}: RowSpace, entity: EntityRow): Piece[] {
	const {name, kind, documents, quotes, correction} = entity;
	const sign = correction ? [piece(` ${theme.signs.corrected}`, 'mark-sign')] : [];
	return ends(
		width => [...lit(name, width - columnsOfPieces(sign)), ...sign],
		[kindColumn(kind, columns), documentsColumn(documents, columns), quotesOfName(theme, quotes, columns)],
	);
}

function mentionPieces(space: RowSpace, {document, span, text}: MentionRow): Piece[] {
	const {theme, world, columns, ends} = space;
	const {ellipsis} = theme.signs;
	const open = world.open(document);
	const around = open ? snippetAround(open.text, span, Math.floor(columns / 3)) : (['', ''] as const);
	const [before, after] = around.map(words => shownWords(open?.row.format, words)) as [string, string];
	return ends(
		width => {
			const name = cutToColumns(printableLine(text), width, ellipsis);
			const rest = Math.max(0, width - columnsOf(before) - columnsOf(name));
			return [
				piece(before, 'quiet'),
				piece(name, 'strong'),
				piece(cutToColumns(after, rest, ellipsis), 'quiet'),
			];
		},
		columns >= 44 ? [dayColumn(open?.row.published)] : [],
	);
}

function suggestionPieces({theme, columns, lit}: RowSpace, suggestion: SuggestedMerge): Piece[] {
	const {main, other, reasons} = suggestion;
	const {ellipsis, separator} = theme.signs;
	const name = [...lit(other.name, Math.floor((columns - 3) / 2), 'strong'), piece(' = ')];
	const both = [...name, ...lit(main.name, columns - columnsOfPieces(name), 'strong')];
	const room = columns - columnsOfPieces(both) - 3;
	if (room < 8) return both;
	return [...both, piece(cutToColumns(` ${separator} ${reasonWords(reasons)}`, room, ellipsis), 'quiet')];
}
