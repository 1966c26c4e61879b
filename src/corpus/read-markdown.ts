import type {Span} from '../text/span.ts';
import {buildDocument} from './build-document.ts';
import {type Block, type BlockRole, type Document, NO_METADATA} from './document.ts';
import {formatLimit, MARKDOWN_LENGTH} from './limits.ts';
import type {Problem} from './problem.ts';
import {decodeWhole} from './read-text.ts';
import type {Source} from './source.ts';
import {splitMarkdown} from './split-markdown.ts';

/**
 * Reads a Markdown file. Its text is the file as decoded; what is syntax in it is markup. Front matter that
 * is no valid YAML, or a file too long to be parsed, is a problem beside the document.
 */
export async function* readMarkdown(source: Source): AsyncGenerator<Document | Problem> {
	const {text, encoding} = await decodeWhole(source);
	const isOpened = /^(?:---|\+\+\+)[ \t]*\r?\n/.test(text);
	const front = isOpened ? (await import('./front-matter.ts')).readFrontMatter(text) : null;
	const isLong = text.length > MARKDOWN_LENGTH;
	const {blocks, markup} = isLong ? {blocks: null, markup: []} : await blocksOf(text, front?.end ?? 0);
	yield buildDocument(source.file, {
		record: null,
		format: 'markdown',
		encoding,
		text,
		blocks,
		markup,
		metadata: front?.metadata ?? NO_METADATA,
		sourceHash: source.hash(),
	});
	const {path} = source.file;
	if (front !== null && front.failure !== null)
		yield {
			path,
			record: null,
			reason: `The front matter cannot be read (${front.failure}).`,
			advice: 'Correct the lines between the "---"; the text below them was read.',
		};
	if (isLong)
		yield {
			path,
			record: null,
			reason: `The file is larger than ${formatLimit(MARKDOWN_LENGTH)}; it was read as plain text.`,
			advice: 'Split it into one file for each article.',
		};
}

/** Front matter, then the blocks of the text, each with the first title among them the only one. */
async function blocksOf(text: string, from: number): Promise<{blocks: Block[]; markup: Span[]}> {
	const {findMarkdownBlocks} = await import('./markdown-blocks.ts');
	const blocks: Block[] = from > 0 ? [{role: 'metadata', span: {start: 0, end: from}}] : [];
	const markup: Span[] = [];
	let hasTitle = false;
	const definitions = definitionsIn(text);
	for (const piece of splitMarkdown(text, from)) {
		const found = findMarkdownBlocks(text, piece, definitions);
		for (const {role, span} of found.blocks) {
			const isSecond = role === 'title' && hasTitle;
			if (role === 'title') hasTitle = true;
			const own: BlockRole = isSecond ? 'heading' : role;
			blocks.push({role: own, span});
		}
		for (const span of found.markup) markup.push(span);
	}
	return {blocks, markup};
}

/** The link definitions of a text, as lines behind a blank one; an article has a few. */
function definitionsIn(text: string): readonly string[] {
	const lines = new Map<string, string>(); // of a name that is defined twice, the first counts
	for (const [line] of text.matchAll(/^ {0,3}\[[^\]\n]{1,100}\]:[ \t]*\S{1,500}/gm)) {
		const name = line.slice(0, line.indexOf(']:')).trim().toLowerCase();
		if (!lines.has(name)) lines.set(name, line);
		if (lines.size === 40) break;
	}
	return [...lines.values()];
}
