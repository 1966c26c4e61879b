import type {Block, BlockRole, Document} from '../corpus/document.ts';
import {blankSpans} from '../text/blank.ts';
import {type Span, trimSpan} from '../text/span.ts';
import {findLines} from './lines.ts';
import {findPageLines} from './page-lines.ts';
import {endsSentence} from './sentence-end.ts';
import {isTitle, titleKey} from './title.ts';
import {findContinuations} from './wrapping.ts';

/** A block on its way to becoming a part: trimmed, not blank, in order and disjoint. */
export type Piece = {
	readonly span: Span;
	/** Its words, syntax blanked out and trimmed. */
	readonly text: string;
	/** Where `text` begins: at or behind the span's start. */
	readonly at: number;
	/** What the format says it is; null where the text alone has to tell. */
	readonly role: BlockRole | null;
	/** Whether a blank line, or a border the format drew, lies before it. */
	readonly afterBlank: boolean;
};

/** The blocks of a document: those of its format, and paragraphs of lines wherever the format gives none. */
export function findBlocks(document: Document): Piece[] {
	const {text, blocks} = document;
	const words = blankSpans(text, document.markup);
	if (blocks === null) return findParagraphs(text, words, {start: 0, end: text.length});
	const pieces: Piece[] = [];
	const title = titleKey(document.metadata.headline ?? '');
	let at = 0;
	for (const block of blocks) {
		const start = Math.max(at, block.span.start);
		const end = Math.min(text.length, block.span.end);
		if (end <= start) continue;
		pieces.push(
			...findParagraphs(text, words, {start: at, end: start}),
			...fromBlock(text, words, block, {start, end}, title),
		);
		at = end;
	}
	pieces.push(...findParagraphs(text, words, {start: at, end: text.length}));
	return pieces;
}

function fromBlock(text: string, words: string, block: Block, within: Span, title: string): Piece[] {
	const span = trimSpan(text, within);
	if (span.end === span.start) return [];
	return partHead(text, block.role, span, title).map(each => ({
		span: each,
		...readWords(words, each),
		role: block.role,
		afterBlank: true,
	}));
}

/**
 * Old pages have the whole head of a story in one block with line breaks in it ("Mayor defends pier\nBy Ada
 * Quist\n3 May 2024"): beneath a first line that is the stated title, each short line that ends no sentence is a block.
 */
function partHead(text: string, role: BlockRole, span: Span, title: string): Span[] {
	if (role !== 'paragraph' && role !== 'other') return [span];
	const first = text.slice(span.start, Math.min(span.end, span.start + LONGEST_HEAD)).indexOf('\n');
	if (first < 0 || !isTitle(text.slice(span.start, span.start + first).trim(), title)) return [span];
	const [headline, ...lines] = findLines(text, span).map(line => line.span);
	const body = lines.findIndex(({start, end}) => end - start > 120 || endsSentence(text.slice(start, end)));
	if (body < 0) return [headline!, ...lines];
	return [headline!, ...lines.slice(0, body), {start: lines[body]!.start, end: span.end}];
}

/** UTF-16 units that a headline may come to. */
const LONGEST_HEAD = 400;

/** Lines of plain text, hard-wrapped ones put together again. */
function findParagraphs(text: string, words: string, within: Span): Piece[] {
	if (within.end <= within.start) return [];
	const lines = findLines(text, within);
	const ofPages = findPageLines(text, lines);
	const continues = findContinuations(text, lines);
	const pieces: Piece[] = [];
	for (let i = 0; i < lines.length; i++) {
		const first = lines[i]!;
		const isOfPage = ofPages.has(i);
		while (i + 1 < lines.length && continues[i + 1] && !isOfPage && !ofPages.has(i + 1)) i++;
		const span = {start: first.span.start, end: lines[i]!.span.end};
		const role = isOfPage ? 'furniture' : null;
		pieces.push({span, ...readWords(words, span), role, afterBlank: first.afterBlank});
	}
	return pieces;
}

function readWords(words: string, span: Span): Pick<Piece, 'text' | 'at'> {
	const {start, end} = trimSpan(words, span);
	return {text: words.slice(start, end), at: start};
}
