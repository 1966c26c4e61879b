import {joinBlocks, type RawBlock} from './block-text.ts';
import {buildDocument} from './build-document.ts';
import type {BlockRole, Document} from './document.ts';
import {findStory} from './find-story.ts';
import {findHtmlBlocks} from './html-blocks.ts';
import {findHtmlMetadata} from './html-metadata.ts';
import {type HtmlElement, lineage} from './html-node.ts';
import {isByline, isDeck, isSilent, roleOf} from './html-roles.ts';
import {parseAuthors} from './parse-authors.ts';
import {type HtmlDocument, parseHtml} from './parse-html.ts';
import {decodeWhole} from './read-text.ts';
import type {Source} from './source.ts';

/** Reads a saved page: the story found on it, and what the page states about it. */
export async function* readHtml(source: Source): AsyncGenerator<Document> {
	const {text: html, encoding} = await decodeWhole(source, statedCharset(source.head));
	const page = parseHtml(html);
	const stated = findHtmlMetadata(page);
	const deck = lineBeside(page, 'deck');
	const byline = lineBeside(page, 'byline');
	const authors =
		stated.authors.length > 0 || byline === null ? stated.authors : parseAuthors(byline).authors;
	const metadata = {...stated, deck, authors, url: stated.url ?? savedFrom(html)};

	const head: RawBlock[] = [];
	if (metadata.headline !== null) head.push({role: 'title', text: metadata.headline});
	if (deck !== null) head.push({role: 'deck', text: deck});
	if (byline !== null) head.push({role: 'byline', text: byline});
	const {text, blocks} = joinBlocks(head, storyBlocks(html, page));
	yield buildDocument(source.file, {
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

/** The deck or byline that the page marks as such, outside lists of other stories. */
function lineBeside(page: HtmlDocument, role: 'deck' | 'byline'): string | null {
	const [selector, is] = role === 'deck' ? [DECKS, isDeck] : [BYLINES, isByline];
	for (const element of [...page.querySelectorAll(selector)].slice(0, 50)) {
		if (!is(element) && element.getAttribute('rel') !== 'author') continue;
		if (isOutside(element)) continue;
		const blocks = findHtmlBlocks(element).filter(
			block => block.role !== 'furniture' && block.role !== 'related',
		);
		const line = blocks
			.map(block => block.text)
			.join(role === 'byline' ? '\n' : ' ')
			.trim();
		if (line !== '' && line.length <= (role === 'byline' ? 300 : 1000) && /\p{L}/u.test(line)) return line;
	}
	return null;
}

const DECKS =
	'[class*="deck" i], [class*="dek" i], [class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], ' +
	'[class*="subhead" i], [class*="article-summary" i]';
const BYLINES = '[class*="byline" i], [class*="author" i], [itemprop="author"], [rel="author"]';

const OUTSIDE: ReadonlySet<BlockRole> = new Set(['furniture', 'related', 'caption']);

function isOutside(element: HtmlElement): boolean {
	for (const around of lineage(element)) {
		if (isSilent(around)) return true;
		const role = roleOf(around);
		if (role !== null && OUTSIDE.has(role)) return true;
	}
	return false;
}

/** The charset in a meta element or XML declaration among the first bytes. */
function statedCharset(head: Uint8Array): string | null {
	const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1');
	return (
		/<(?:meta|\?xml)\s[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,30})/i.exec(start)?.[1] ?? null
	);
}

/** Browsers note the address of a page they save: `<!-- saved from url=(0042)https://… -->`. */
const savedFrom = (html: string): string | null =>
	/<!--\s*saved from url=\(\d{4}\)(https?:\/\/[^\s<>"]{3,2000})\s*-->/i.exec(html.slice(0, 4096))?.[1] ??
	null;
