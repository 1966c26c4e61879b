import {DOMParser, parseHTML} from 'linkedom';
import {formatCount} from '../text/counts.ts';
import type {HtmlElement} from './html-node.ts';
import {HTML_DEPTH, HTML_ELEMENTS} from './limits.ts';
import {measureHtml} from './measure-html.ts';
import {Unreadable} from './unreadable.ts';

/** A parsed page. It has a body even where the markup has none. */
export type HtmlDocument = HtmlElement & {
	readonly documentElement: HtmlElement & {append(node: HtmlElement): void};
	createElement(name: string): HtmlElement;
	readonly body: HtmlElement;
};

/** Parses a page or a piece of one. Throws {@link Unreadable} when its elements nest too deeply. */
export function parseHtml(html: string): HtmlDocument {
	refuseExcess(html, 'page', 'Open the page in a browser and save it again, or save its text.');
	html = withLowerNames(html);
	const isPage = /<(?:html|body|head)[\s>]/i.test(html);
	const {document} = parseHTML(
		isPage ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
	) as unknown as {document: LinkedDocument};
	if (!/<body[\s>]/i.test(html) && isPage) wrapBody(document);
	return document as unknown as HtmlDocument;
}

type LinkedNode = {readonly nodeType: number; readonly localName?: string};
type LinkedDocument = {
	readonly documentElement: {readonly childNodes: Iterable<LinkedNode>; append(node: unknown): void};
	createElement(name: string): {append(node: unknown): void};
};

/** A page may leave out its body tag; the parser does not supply it as browsers do. */
function wrapBody(document: LinkedDocument): void {
	const {documentElement} = document;
	const body = document.createElement('body');
	for (const node of [...documentElement.childNodes]) if (node.localName !== 'head') body.append(node);
	documentElement.append(body);
}

/** Pages of the last century write `CONTENT=`; the parser keeps the case of attributes, and selectors mind it. */
function withLowerNames(html: string): string {
	if (!/<[A-Za-z]+\s[^<>]{0,200}\b[A-Z-]+=/.test(html)) return html;
	return html.replace(/<[a-z][^<>]*>/gi, tag =>
		tag.replace(/"[^"]*"|'[^']*'|\s[A-Za-z-]+(?=[\s=>/])/g, piece =>
			/^\s/.test(piece) ? piece.toLowerCase() : piece,
		),
	);
}

/**
 * The root of an XML file; entities that its own type declares stay as they stand, and no file that it names is read.
 * Throws {@link Unreadable} when its elements nest too deeply or are too many, or there are none.
 */
export function parseXml(xml: string): HtmlElement {
	// The measure knows the tags of pages, in which nothing but a few elements ends where it begins.
	const open = xml.replace(/<([\w:.-]{1,60})([^<>]{0,2000})\/>/g, '<$1$2></$1>');
	refuseExcess(open, 'file', 'Split it into one file for each article, or save its text.');
	const {documentElement} = new DOMParser().parseFromString(xml, 'text/xml');
	if (!documentElement)
		throw new Unreadable('There are no elements in the file.', 'Make the file again from its source.');
	return documentElement as unknown as HtmlElement;
}

/** Throws {@link Unreadable} where a parser that recurses would run out of stack, or out of memory. */
function refuseExcess(markup: string, what: 'page' | 'file', advice: string): void {
	const {depth, elements} = measureHtml(markup);
	if (depth > HTML_DEPTH)
		throw new Unreadable(
			`The elements of the ${what} stand more than ${HTML_DEPTH} deep in each other.`,
			advice,
		);
	if (elements > HTML_ELEMENTS)
		throw new Unreadable(`The ${what} has more than ${formatCount(HTML_ELEMENTS)} elements.`, advice);
}
