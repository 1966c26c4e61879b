import type {RawBlock} from './block-text.ts';
import type {BlockRole} from './document.ts';
import {findHtmlBlocks} from './html-blocks.ts';
import {type HtmlElement, lineage} from './html-node.ts';
import {isBlock, isByline, isDeck, isSilent, roleOf} from './html-roles.ts';
import type {HtmlDocument} from './parse-markup.ts';

/** What was taken out of a page, in the order in which it is read; null where the markup does not show it. */
type Head = {
	readonly blocks: RawBlock[];
	readonly deck: string | null;
	readonly byline: string | null;
};

/** Longest line that is still a byline, with its date and reading time. */
const BYLINE_LENGTH = 240;
const DECK_LENGTH = 800;

/**
 * Takes the headline, deck and byline out of the page, where its markup shows them, so that the search for
 * the story neither drops them nor leaves half of one ("By • 27 June" without its linked name).
 */
export function takeHead(page: HtmlDocument, headline: string | null): Head {
	for (const h1 of [...page.querySelectorAll('h1')]) if (lineIn(h1, ' ') === headline) h1.remove();
	const deck = takeDeck(page);
	const byline = takeByline(page);
	const blocks: RawBlock[] = [];
	if (headline !== null) blocks.push({role: 'title', text: headline});
	if (deck !== null) blocks.push({role: 'deck', text: deck});
	if (byline !== null) blocks.push({role: 'byline', text: byline});
	return {blocks, deck, byline};
}

const DECKS =
	'[class*="deck" i], [class*="dek" i], [class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], ' +
	'[class*="subhead" i], [class*="article-summary" i], h2.sub';
const BYLINES =
	'[class*="byline" i], [class*="author" i], [class*="writer" i], [itemprop="author"], [rel="author"], ' +
	'.reader-credits';

function takeDeck(page: HtmlDocument): string | null {
	for (const element of firstElements(page, DECKS)) {
		// "subheading" over a part of the story is none: a deck stands before the first paragraph.
		if (!isDeck(element) || isOutside(element) || followsStory(element)) continue;
		const line = lineIn(element, ' ');
		if (line === '' || line.length > DECK_LENGTH) continue;
		element.remove();
		return line;
	}
	return null;
}

function takeByline(page: HtmlDocument): string | null {
	for (const element of firstElements(page, BYLINES)) {
		if (!isByline(element) && element.getAttribute('rel') !== 'author') continue;
		if (isOutside(element)) continue;
		// Of "By <a rel=author>Ana Quell</a> • 4 March" all is the byline.
		const block = [...lineage(element)].find(isBlock) ?? element;
		const isLine = (block.textContent ?? '').length <= BYLINE_LENGTH && !tellsMore(block, element);
		const whole = isLine ? block : element;
		const line = lineIn(whole, '\n');
		if (line === '' || line.length > BYLINE_LENGTH || !/\p{L}/u.test(line)) continue;
		whole.remove();
		return line;
	}
	return null;
}

/** Whether there are paragraphs beside a name: "<div><b class=author>gull77</b><p>She is right.</p></div>" is a post. */
const tellsMore = (block: HtmlElement, byline: HtmlElement): boolean =>
	[...block.querySelectorAll('p')].some(
		p =>
			/[.!?…]["'”’»)\]]{0,3}\s*$/.test((p.textContent ?? '').slice(-20)) && ![...lineage(byline)].includes(p),
	);

const firstElements = (page: HtmlDocument, selector: string): HtmlElement[] =>
	[...page.querySelectorAll(selector)].slice(0, 50);

function lineIn(element: HtmlElement, joint: string): string {
	const blocks = findHtmlBlocks(element).filter(
		block => block.role !== 'furniture' && block.role !== 'related',
	);
	return blocks
		.map(block => block.text)
		.join(joint)
		.trim();
}

/** Whether a paragraph of some length comes before it among its siblings. */
function followsStory(element: HtmlElement): boolean {
	for (let node = element.previousSibling; node !== null; node = node.previousSibling)
		if ((node as HtmlElement).localName === 'p' && (node.textContent ?? '').length > 120) return true;
	return false;
}

const OUTSIDE: ReadonlySet<BlockRole> = new Set(['furniture', 'related', 'caption']);

/** Whether the element belongs to another story, to the page's furniture, or is not shown. */
function isOutside(element: HtmlElement): boolean {
	for (const around of lineage(element)) {
		const role = roleOf(around);
		if (isSilent(around) || (role !== null && OUTSIDE.has(role))) return true;
	}
	return false;
}
