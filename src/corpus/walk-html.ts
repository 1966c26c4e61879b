import {type HtmlElement, type HtmlNode, isElement, isText} from './html-node.ts';

/** What {@link walkHtml} calls on its way. `text` has its white space as in the page, and no entities. */
export type HtmlVisitor = {
	/** Says whether to go into the element; `leave` is called only for those. */
	enter(element: HtmlElement): boolean;
	leave(element: HtmlElement): void;
	text(text: string): void;
};

/** Visits all below and including `root` in document order. Iterative: no nesting overflows the stack. */
export function walkHtml(root: HtmlElement, visitor: HtmlVisitor): void {
	let node: HtmlNode = root;
	for (;;) {
		if (isText(node)) visitor.text(node.textContent ?? '');
		else if (isElement(node) && visitor.enter(node)) {
			if (node.firstChild !== null) {
				node = node.firstChild;
				continue;
			}
			visitor.leave(node);
		}
		while (node !== root && node.nextSibling === null) {
			node = node.parentNode!;
			visitor.leave(node as HtmlElement);
		}
		if (node === root) return;
		node = node.nextSibling!;
	}
}
