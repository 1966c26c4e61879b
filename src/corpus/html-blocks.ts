import type {RawBlock} from './block-text.ts';
import type {BlockRole} from './document.ts';
import {type HtmlElement, type HtmlNode, isElement, isText} from './html-node.ts';
import {isBlock, isSilent, roleOf} from './html-roles.ts';

/** A line that announces other stories: "You might also like", "READ MORE: …". */
const ANNOUNCES =
	/^(?:you (?:might|may) also (?:like|be interested in)|related(?: (?:stories|articles|news|coverage|topics|content))?|recommended(?: for you)?|read (?:more|next|also)|also read|see also|more (?:stories|from|on|in)\b.{0,40}|most (?:read|popular|viewed)|trending(?: now)?|don['’]t miss|editors?['’]? picks?|what to read next|further reading)\s*:?$/i;
const ANNOUNCES_ONE = /^(?:read more|also read|read also|see also|related|more on this)\s*:\s*\S/i;

/**
 * The text of a page below `root` as blocks in reading order. Block elements and line breaks part the words,
 * inline elements do not; white space is folded except no-break spaces; two line breaks part paragraphs.
 * Iterative, so that no nesting overflows the stack. Linear in the size of the page.
 */
export function findHtmlBlocks(root: HtmlElement): RawBlock[] {
	const blocks: RawBlock[] = [];
	const roles: (BlockRole | null)[] = [null];
	let line: string[] = [];
	let linked = 0;
	let total = 0;
	let links = 0;
	let preformatted = 0;

	const isAside = () => roles.at(-1) === 'furniture' || roles.at(-1) === 'related';
	const flush = () => {
		if (line.length === 0) return;
		const role = roles.at(-1) ?? 'paragraph';
		const isLink = total > 0 && linked === total;
		for (const text of paragraphs(line.join(''))) {
			const isTeaser = isLink && role === 'list-item' && /^\S+(?:\s+\S+){3}/.test(text);
			blocks.push({role: isTeaser ? 'related' : role, text});
		}
		line = [];
		linked = 0;
		total = 0;
	};
	const breaksLine = (element: HtmlElement) =>
		isBlock(element) || (isAside() && (element.localName === 'a' || element.localName === 'span'));

	const enter = (element: HtmlElement): void => {
		const role = roleOf(element);
		const breaks = breaksLine(element) || role === 'furniture' || role === 'related';
		if (breaks) {
			flush();
			roles.push(isAside() ? roles.at(-1)! : nestedRole(roles.at(-1)!, role));
		}
		const name = element.localName;
		if (name === 'br') line.push('\n');
		else if (name === 'td' || name === 'th') line.push('\t');
		else if (name === 'q') line.push('“');
		else if (name === 'a') links++;
		else if (name === 'pre') preformatted++;
		opened.push(breaks);
	};
	const leave = (element: HtmlElement): void => {
		const name = element.localName;
		if (name === 'q') line.push('”');
		else if (name === 'pre') preformatted--;
		if (opened.pop() === true) {
			flush();
			roles.pop();
		}
		if (name === 'a') links--;
	};
	const opened: boolean[] = [];

	let node: HtmlNode | null = root;
	while (node !== null) {
		let child: HtmlNode | null = null;
		if (isElement(node)) {
			if (!isSilent(node)) {
				enter(node);
				child = node.firstChild;
				if (child === null) leave(node);
			}
		} else if (isText(node)) {
			const text = node.textContent ?? '';
			line.push(preformatted > 0 ? text : text.replace(/[ \t\n\f\r]+/g, ' '));
			const size = text.trim().length;
			total += size;
			if (links > 0) linked += size;
		}
		if (child !== null) {
			node = child;
			continue;
		}
		while (node !== null && node !== root && node.nextSibling === null) {
			node = node.parentNode;
			if (node !== null && isElement(node)) leave(node);
		}
		node = node === null || node === root ? null : node.nextSibling;
	}
	flush();
	return markAnnounced(blocks);
}

/** A paragraph in a list item stays a list item; a heading in a caption stays a caption. */
function nestedRole(outer: BlockRole | null, own: BlockRole | null): BlockRole | null {
	if (own === null) return outer;
	if (own === 'paragraph' && outer !== null && outer !== 'title' && outer !== 'heading') return outer;
	return outer === 'caption' && own !== 'furniture' && own !== 'related' ? 'caption' : own;
}

/** The lines of one block as paragraphs: trimmed, parted where two line breaks met. */
function paragraphs(raw: string): string[] {
	return raw
		.split('\n')
		.map(text =>
			text.replace(/[ \t]{2,}/g, run => (run.includes('\t') ? '\t' : ' ')).replace(/^[ \t]|[ \t]$/g, ''),
		)
		.join('\n')
		.split(/\n{2,}/)
		.map(text => text.replace(/^\n+|\n+$/g, ''))
		.filter(text => /[^\s\u200B\uFEFF]/.test(text));
}

/** What hangs under "You might also like" is related too: the list items and headings that follow at once. */
function markAnnounced(blocks: readonly RawBlock[]): RawBlock[] {
	let isOpen = false;
	return blocks.map(block => {
		const announces = block.text.length < 80 && ANNOUNCES.test(block.text);
		if (announces && block.role !== 'title') isOpen = true;
		else if (block.role === 'paragraph' || block.role === 'title') isOpen = false;
		const isRelated =
			isOpen || (block.text.length < 200 && block.role !== 'title' && ANNOUNCES_ONE.test(block.text));
		return isRelated && block.role !== 'furniture' ? {...block, role: 'related'} : block;
	});
}
