/** The little of the DOM that the walk over a page needs. */
export type HtmlNode = {
	readonly nodeType: number;
	/** Lower-case name of an element. */
	readonly localName?: string;
	readonly firstChild: HtmlNode | null;
	readonly nextSibling: HtmlNode | null;
	readonly previousSibling: HtmlNode | null;
	readonly parentNode: HtmlNode | null;
	readonly textContent: string | null;
};

/** The little of an element that reading a page needs; those of the parser are such. */
export type HtmlElement = HtmlNode & {
	readonly localName: string;
	getAttribute(name: string): string | null;
	setAttribute(name: string, value: string): void;
	remove(): void;
	querySelector(selector: string): HtmlElement | null;
	querySelectorAll(selector: string): ArrayLike<HtmlElement> & Iterable<HtmlElement>;
};

// Kinds of nodes by their numbers in the DOM standard: 1 is an element, 3 text, 4 a CDATA section.

/** Whether a node is an element, which has attributes and children. */
export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === 1;

/** Whether a node holds text: plain, or a CDATA section. */
export const isText = (node: HtmlNode): boolean => node.nodeType === 3 || node.nodeType === 4;

/** The element and those it stands in, nearest first. */
export function* lineage(element: HtmlNode): Generator<HtmlElement> {
	for (let node: HtmlNode | null = element; node !== null; node = node.parentNode)
		if (isElement(node)) yield node;
}
