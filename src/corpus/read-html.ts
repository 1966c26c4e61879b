import {joinBlocks, type RawBlock} from './block-text.ts';
import {statedBlocks} from './body-blocks.ts';
import {buildDocument} from './build-document.ts';
import type {Document, Encoding} from './document.ts';
import {findStory} from './find-story.ts';
import {findHtmlBlocks} from './html-blocks.ts';
import {findHtmlMetadata} from './html-metadata.ts';
import {findJsonLd} from './json-ld.ts';
import {markForms} from './mark-forms.ts';
import {parseAuthors} from './parse-authors.ts';
import {type HtmlDocument, parseHtml} from './parse-markup.ts';
import type {Problem} from './problem.ts';
import {decodeWhole, storiesOf} from './read-text.ts';
import type {Source} from './source.ts';
import {mayBeArchive, splitArchive} from './split-archive.ts';
import {statedCharset} from './stated-charset.ts';
import {takeHead} from './take-head.ts';

/**
 * Reads a saved page: the story found on it, and what the page states about it. Of a page that an archive made of many
 * stories each is a document.
 */
export async function* readHtml(source: Source): AsyncGenerator<Document | Problem> {
	const {text: html, encoding} = await decodeWhole(source, statedCharset(source.head));
	if (mayBeArchive(html)) {
		const {text} = joinBlocks([], findHtmlBlocks(parseHtml(html).body));
		if (splitArchive(text) !== null) return yield* storiesOf(source, {text, encoding}, 'html');
	}
	yield await readPage(source, html, encoding);
}

/** The document of a page that the bytes of `source` hold, packed or plain. Throws {@link Unreadable} as its parser does. */
export async function readPage(source: Source, html: string, encoding: Encoding): Promise<Document> {
	const page = parseHtml(html);
	const stated = findHtmlMetadata(page);
	const {articleBody} = findJsonLd(page);
	markForms(page);
	const {blocks: head, deck, byline} = takeHead(page, stated.headline);
	const printed = byline === null ? null : parseAuthors(byline);
	const metadata = {
		...stated,
		deck,
		authors: stated.authors.length > 0 ? stated.authors : (printed?.authors ?? []),
		agency: stated.agency ?? printed?.agency ?? null,
		url: stated.url ?? savedFrom(html),
	};
	const printedBody = storyBlocks(html, page);
	const {text, blocks} = joinBlocks(head, (await fullerBody(articleBody, printedBody)) ?? printedBody);
	return buildDocument(source.file, {
		record: null,
		format: 'html',
		encoding,
		text,
		blocks,
		markup: [],
		metadata,
		sourceHash: source.hash(),
	});
}

/** The blocks of the story; of all of the page where no story can be told apart. */
function storyBlocks(html: string, page: HtmlDocument): RawBlock[] {
	const story = findStory(page);
	const blocks = story === null ? [] : findHtmlBlocks(story);
	return blocks.some(block => block.role === 'paragraph' || block.role === 'other')
		? blocks
		: findHtmlBlocks(parseHtml(html).body);
}

/**
 * The body that a page states for machines, where it prints less than half of it: pages that a script fills, saved
 * without running it, and those that show a teaser. Null where what is printed is the story.
 */
async function fullerBody(stated: unknown, printed: readonly RawBlock[]): Promise<RawBlock[] | null> {
	if (typeof stated !== 'string' || stated.length < LEAST_BODY) return null;
	const words = printed.reduce((sum, {role, text}) => sum + (TOLD.has(role) ? text.length : 0), 0);
	if (words * 2 >= stated.length) return null;
	// In one field paragraphs often are lines.
	return statedBlocks(/\n[ \t\r]*\n/.test(stated) ? stated : stated.replaceAll('\n', '\n\n'));
}

/** UTF-16 units that a stated body has at least: shorter ones are summaries. */
const LEAST_BODY = 200;
/** Blocks that may be the story. */
const TOLD: ReadonlySet<RawBlock['role']> = new Set(['paragraph', 'other', 'list-item']);

/**
 * Browsers note the address of a page they save: `<!-- saved from url=(0042)https://… -->`; SingleFile does in lines of
 * its comment: `url: https://…`.
 */
const savedFrom = (html: string): string | null =>
	/<!--\s*(?:saved from url=\(\d{4}\)|page saved with singlefile\s{1,20}url:\s?)(https?:\/\/[^\s<>"]{3,2000})\s/i.exec(
		html.slice(0, 4096).replace('-->', ' -->'),
	)?.[1] ?? null;
