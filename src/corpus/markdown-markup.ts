import type {Span} from '../text/span.ts';
import type {MarkdownNode} from './markdown-blocks.ts';

/**
 * The spans of a block of Markdown that are syntax: all of it that is neither text, code, nor the words
 * that stand for an image. In order and disjoint. `isQuoted`: the block stands in a quote, whose `>` opens
 * each of its lines.
 */
export function inlineMarkup(source: string, block: MarkdownNode, isQuoted: boolean): Span[] {
	const words = findWords(source, block, isQuoted);
	const markup: Span[] = [];
	let at = block.position.start.offset;
	for (const {start, end} of words) {
		if (start > at) markup.push({start: at, end: start});
		at = Math.max(at, end);
	}
	const end = block.position.end.offset;
	if (end > at) markup.push({start: at, end});
	return markup;
}

function findWords(source: string, block: MarkdownNode, isQuoted: boolean): Span[] {
	const words: Span[] = [];
	const pending: MarkdownNode[] = [block];
	for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
		const start = node.position.start.offset;
		const end = node.position.end.offset;
		if (node.type === 'text') words.push(...proseIn(source, {start, end}, isQuoted));
		else if (node.type === 'code' || (node.type === 'html' && node === block)) words.push({start, end});
		else if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'imageReference') {
			const value = node.value ?? node.alt ?? '';
			const from = source.slice(start, end).indexOf(value);
			if (value !== '' && from >= 0) words.push({start: start + from, end: start + from + value.length});
		} else for (const child of [...(node.children ?? [])].reverse()) pending.push(child);
	}
	return words;
}

/** `>` before a line that goes on, and the backslash of an escaped sign. */
const IN_TEXT = /(\n[ \t]*(?:>[ \t]?)+)|\\(?=[!-/:-@[-`{-~])/g;

function proseIn(source: string, span: Span, isQuoted: boolean): Span[] {
	const text = source.slice(span.start, span.end);
	const words: Span[] = [];
	let at = 0;
	for (const match of text.matchAll(IN_TEXT)) {
		if (match[1] !== undefined && !isQuoted) continue;
		if (match.index > at) words.push({start: span.start + at, end: span.start + match.index});
		at = match.index + match[0].length;
	}
	if (at < text.length) words.push({start: span.start + at, end: span.end});
	return words;
}
