import type {Block, BlockRole, Document, Metadata} from '../../src/corpus/document.ts';
import {NO_METADATA} from '../../src/corpus/document.ts';
import type {Span} from '../../src/text/span.ts';

/**
 * A document of `text` alone; `roles` makes it one whose format knows blocks: one role for each stretch of
 * text between blank lines. What `markup`, a global expression, matches is syntax.
 */
export function documentOf(
	text: string,
	metadata: Partial<Metadata> = {},
	roles?: readonly BlockRole[],
	markup?: RegExp,
): Document {
	return {
		id: '0123456789ab',
		path: 'story.txt',
		record: null,
		format: roles === undefined ? 'text' : 'html',
		encoding: {label: 'utf-8', assumed: false},
		text,
		blocks: roles === undefined ? null : blocksOf(text, roles),
		markup: markup === undefined ? [] : markupOf(text, markup),
		metadata: {...NO_METADATA, ...metadata},
		sourceHash: '',
		textHash: '',
	};
}

const markupOf = (text: string, markup: RegExp): Span[] =>
	[...text.matchAll(markup)].map(found => ({start: found.index, end: found.index + found[0].length}));

function blocksOf(text: string, roles: readonly BlockRole[]): Block[] {
	const blocks: Block[] = [];
	for (const [i, found] of [...text.matchAll(/\S(?:.|\n(?!\n))*/g)].entries()) {
		const end = found.index + found[0].trimEnd().length;
		blocks.push({span: {start: found.index, end}, role: roles[i] ?? 'other'});
	}
	return blocks;
}
