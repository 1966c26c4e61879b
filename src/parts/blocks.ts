import type {Block, BlockRole, Document} from '../corpus/document.ts';
import {type Span, trimSpan} from '../text/span.ts';
import {findLines} from './lines.ts';
import {findContinuations} from './wrapping.ts';

/** A block on its way to becoming a part: trimmed, not blank, in order and disjoint. */
export type Piece = {
	readonly span: Span;
	readonly text: string;
	/** What the format says it is; null where the text alone has to tell. */
	readonly role: BlockRole | null;
	/** Whether a blank line, or a border the format drew, lies before it. */
	readonly afterBlank: boolean;
};

/** The blocks of a document: those of its format, and paragraphs of lines wherever the format gives none. */
export function findBlocks(document: Document): Piece[] {
	const {text, blocks} = document;
	if (blocks === null) return findParagraphs(text, {start: 0, end: text.length});
	const pieces: Piece[] = [];
	let at = 0;
	for (const block of blocks) {
		const start = Math.max(at, block.span.start);
		const end = Math.min(text.length, block.span.end);
		if (end <= start) continue;
		pieces.push(...findParagraphs(text, {start: at, end: start}), ...fromBlock(text, block, {start, end}));
		at = end;
	}
	pieces.push(...findParagraphs(text, {start: at, end: text.length}));
	return pieces;
}

function fromBlock(text: string, block: Block, within: Span): Piece[] {
	const span = trimSpan(text, within);
	if (span.end === span.start) return [];
	return [{span, text: text.slice(span.start, span.end), role: block.role, afterBlank: true}];
}

/** Lines of plain text, hard-wrapped ones put together again. */
function findParagraphs(text: string, within: Span): Piece[] {
	if (within.end <= within.start) return [];
	const lines = findLines(text, within);
	const continues = findContinuations(text, lines);
	const pieces: Piece[] = [];
	for (let i = 0; i < lines.length; i++) {
		const first = lines[i]!;
		while (i + 1 < lines.length && continues[i + 1]) i++;
		const span = {start: first.span.start, end: lines[i]!.span.end};
		pieces.push({span, text: text.slice(span.start, span.end), role: null, afterBlank: first.afterBlank});
	}
	return pieces;
}
