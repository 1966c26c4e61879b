/** Rows of a document at a width, reached from any place by walking: nothing is wrapped that is not looked at. */
import type {Span} from '../../text/span.ts';
import type {Block, Blocks} from '../blocks.ts';
import type {OpenDocument} from '../open-document.ts';

/** One line of the text pane; its span is in UTF-16 units of the document's text. */
export type TextRow = {
	readonly kind: 'text' | 'blank' | 'folded' | 'evidence';
	readonly block: Block;
	/** 0-based, within the block's text or within the evidence. */
	readonly line: number;
	readonly span: Span;
};

/** A row's place: block, and row within the block (blank lines above it included). */
export type RowAt = {readonly block: number; readonly row: number};

/** Walked from row to row: the rows of a whole text are never counted. */
export type TextRows = {
	readonly blocks: Blocks;
	readonly at: (at: RowAt) => TextRow | undefined;
	/** The row that shows `offset`; null in an empty document. */
	readonly find: (offset: number) => RowAt | null;
	readonly next: (at: RowAt) => RowAt | null;
	readonly previous: (at: RowAt) => RowAt | null;
};

/** Blocks with more lines than this behind the quote have its evidence right below it, not at their end. */
const FAR = 12;

/** `below`: the end of the current quote; so many more rows stand below the block, or the line, that holds it. */
export function textRows(
	document: OpenDocument,
	columns: number,
	isRaw: boolean,
	below: {readonly offset: number; readonly lines: number} | null,
): TextRows {
	const blocks = document.blocks(isRaw);
	const linesOf = (index: number) => document.lines(index, columns, isRaw);
	const evidenceBlock = below === null || !blocks.at(0) ? -1 : blocks.find(below.offset - 1);
	/** The line of that block with the evidence below it. */
	const above =
		below === null || evidenceBlock < 0 ? -1 : lineAbove(linesOf(evidenceBlock), below.offset - 1);
	const extra = below?.lines ?? 0;
	const count = (index: number): number => {
		const block = blocks.at(index);
		if (!block) return 0;
		return block.before + linesOf(index).length + (index === evidenceBlock ? extra : 0);
	};
	return {
		blocks,
		at({block: index, row}) {
			const block = blocks.at(index);
			if (!block || row < 0 || row >= count(index)) return undefined;
			if (row < block.before) return {kind: 'blank', block, line: 0, span: block.span};
			const lines = linesOf(index);
			let number = row - block.before;
			if (index === evidenceBlock && number > above) {
				const line = number - above - 1;
				const end = lines[above]?.end ?? block.span.end;
				if (line < extra) return {kind: 'evidence', block, line, span: {start: end, end}};
				number -= extra;
			}
			const span = lines[number]!;
			return {kind: block.kind === 'folded' ? 'folded' : 'text', block, line: number, span};
		},
		find(offset) {
			if (!blocks.at(0)) return null;
			const index = blocks.find(offset);
			const line = lineAt(linesOf(index), offset);
			const shift = index === evidenceBlock && line > above ? extra : 0;
			return {block: index, row: blocks.at(index)!.before + line + shift};
		},
		next({block, row}) {
			if (row + 1 < count(block)) return {block, row: row + 1};
			for (let index = block + 1; blocks.at(index); index++) {
				if (count(index) > 0) return {block: index, row: 0};
			}
			return null;
		},
		previous({block, row}) {
			if (row > 0) return {block, row: row - 1};
			for (let index = block - 1; index >= 0; index--) {
				const rows = count(index);
				if (rows > 0) return {block: index, row: rows - 1};
			}
			return null;
		},
	};
}

function lineAt(lines: readonly Span[], offset: number): number {
	let line = 0;
	while (line + 1 < lines.length && lines[line + 1]!.start <= offset) line++;
	return line;
}

function lineAbove(lines: readonly Span[], offset: number): number {
	const line = lineAt(lines, offset);
	return lines.length - 1 - line > FAR ? line : lines.length - 1;
}

/** Up to `height` rows with the row `anchor` at `row`, as far as the text's ends allow. */
export function rowsAround(rows: TextRows, anchor: RowAt, row: number, height: number): RowAt[] {
	let top = anchor;
	for (let back = 0; back < row; back++) {
		const above = rows.previous(top);
		if (!above) break;
		top = above;
	}
	const shown = [top];
	while (shown.length < height) {
		const below = rows.next(shown.at(-1)!);
		if (!below) break;
		shown.push(below);
	}
	while (shown.length < height) {
		const above = rows.previous(shown[0]!);
		if (!above) break;
		shown.unshift(above);
	}
	return shown;
}

/** Whether both are one row of one layout. */
export const sameRow = (a: RowAt, b: RowAt): boolean => a.block === b.block && a.row === b.row;
