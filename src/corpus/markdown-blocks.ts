import {fromMarkdown} from 'mdast-util-from-markdown';
import {skipSpace} from '../text/space.ts';
import type {Span} from '../text/span.ts';
import type {Block, BlockRole} from './document.ts';
import {inlineMarkup} from './markdown-markup.ts';

/** The little of an mdast node that is needed here; every parsed node has a position. */
export type MarkdownNode = {
	readonly type: string;
	readonly depth?: number;
	readonly value?: string;
	readonly alt?: string | null;
	readonly position: {readonly start: {readonly offset: number}; readonly end: {readonly offset: number}};
	readonly children?: readonly MarkdownNode[];
};

/** Signs that a parser looks at more than once; a piece with more of them than prose has is not parsed. */
const SIGNS = /[*_[\]`<&!\\>(]/g;
const SIGN_LIMIT = 600;

/**
 * Forty lists or quotes within each other on one line ("1. 1. 1. …"): the parser's work grows with the cube of
 * their number.
 */
const DEEP = /^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]+){40}/m;
/** Lines that underline a heading: each has the parser go through all that came before. */
const UNDERLINES = /^ {0,3}=+[ \t]*$/gm;
const UNDERLINE_LIMIT = 200;

type MarkdownBlocks = {readonly blocks: Block[]; readonly markup: Span[]};

/**
 * The blocks in one piece of a Markdown text and the syntax in them, with spans of the whole text. Blocks
 * cover all of the piece that is not blank: a bullet or `>` belongs to the block after it, as markup.
 * `definitions` are the lines elsewhere in the text that say where `[words][name]` leads.
 */
export function findMarkdownBlocks(
	text: string,
	piece: Span,
	definitions: readonly string[] = [],
): MarkdownBlocks {
	const source = text.slice(piece.start, piece.end);
	if (isCostly(source)) return {blocks: wholePiece(source, piece.start), markup: []};
	if (isPlain(source)) return {blocks: wholePiece(source, piece.start, 'paragraph'), markup: []};
	const leaves = findLeaves(
		fromMarkdown(`${source}${definitionsFor(source, definitions)}`) as unknown as MarkdownNode,
	);
	const blocks: Block[] = [];
	const markup: Span[] = [];
	const add = (start: number, end: number) => {
		if (end > start && /\S/.test(source.slice(start, end))) markup.push(shift({start, end}, piece.start));
	};
	let at = 0;
	for (const {node, role, isQuoted} of leaves) {
		const own = {start: node.position.start.offset, end: node.position.end.offset};
		if (own.start < at || own.end <= own.start || own.start >= source.length) continue;
		const start = skipSpace(source, at, own.start);
		add(start, own.start);
		for (const {start: from, end} of inlineMarkup(source, node, isQuoted)) add(from, end);
		blocks.push({role, span: shift({start, end: own.end}, piece.start)});
		at = own.end;
	}
	const rest = skipSpace(source, at, source.length);
	if (rest < source.length) {
		const end = rest + source.slice(rest).trimEnd().length;
		if (blocks.length === 0) blocks.push({role: 'other', span: shift({start: rest, end}, piece.start)});
		else blocks.push({role: 'metadata', span: shift({start: rest, end}, piece.start)});
		add(rest, end);
	}
	return {blocks, markup};
}

/** Whether parsing the piece would take long; prose never is. */
const isCostly = (source: string): boolean =>
	(source.match(SIGNS)?.length ?? 0) > SIGN_LIMIT ||
	(source.match(UNDERLINES)?.length ?? 0) > UNDERLINE_LIMIT ||
	DEEP.test(source);

/**
 * The definitions whose names the piece holds: with all of them behind each piece, most of the work would be
 * theirs.
 */
function definitionsFor(source: string, definitions: readonly string[]): string {
	const lower = source.toLowerCase();
	const used = definitions.filter(line =>
		lower.includes(line.slice(line.indexOf('['), line.indexOf(']:') + 1).toLowerCase()),
	);
	return used.length === 0 ? '' : `\n\n${used.join('\n')}`;
}

type Leaf = {readonly node: MarkdownNode; readonly role: BlockRole; readonly isQuoted: boolean};

/** The nodes that hold text, in order, out of the quotes and lists around them. */
function findLeaves(root: MarkdownNode): Leaf[] {
	const leaves: Leaf[] = [];
	const pending: Leaf[] = [{node: root, role: 'paragraph', isQuoted: false}];
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		const {node, role, isQuoted} = next;
		if (isContainer(node.type)) {
			const inner = node.type === 'listItem' ? 'list-item' : role;
			const quoted = isQuoted || node.type === 'blockquote';
			for (const child of [...(node.children ?? [])].reverse())
				pending.push({node: child, role: inner, isQuoted: quoted});
		} else leaves.push({node, role: leafRole(node, role), isQuoted});
	}
	return leaves;
}

const isContainer = (type: string): boolean =>
	type === 'root' || type === 'blockquote' || type === 'list' || type === 'listItem';

function leafRole(node: MarkdownNode, around: BlockRole): BlockRole {
	if (node.type === 'heading') return node.depth === 1 ? 'title' : 'heading';
	if (node.type === 'paragraph') return startsWithImage(node) ? 'caption' : around;
	if (node.type === 'definition' || node.type === 'thematicBreak') return 'metadata';
	if (node.type === 'html' && /^\s*<!--/.test(node.value ?? '')) return 'metadata';
	return 'other';
}

/** `![alt](file)` with or without a line of text under it is a picture and its caption. */
function startsWithImage(node: MarkdownNode): boolean {
	const first = node.children?.[0];
	return first?.type === 'image' || (first?.type === 'link' && first.children?.[0]?.type === 'image');
}

/**
 * Whether the piece is a paragraph without any syntax, as most of news is: the parser is 50 times slower than this
 * look.
 */
const isPlain = (source: string): boolean =>
	!/[*_`[\]<\\]/.test(source) && !/(?:^|\n)(?![\p{L}"“”‘’'(…$£€]|\r?\n|$)/u.test(source);

function wholePiece(source: string, base: number, role: BlockRole = 'other'): Block[] {
	const start = skipSpace(source, 0, source.length);
	const end = source.trimEnd().length;
	return end > start ? [{role, span: shift({start, end}, base)}] : [];
}

const shift = (span: Span, by: number): Span => ({start: span.start + by, end: span.end + by});
