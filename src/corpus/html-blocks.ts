import type {RawBlock} from './block-text.ts';
import type {BlockRole} from './document.ts';
import type {HtmlElement} from './html-node.ts';
import {isBlock, isSilent, roleOf} from './html-roles.ts';
import {type HtmlVisitor, walkHtml} from './walk-html.ts';

/** A line that announces other stories: "You might also like", "READ MORE: …". */
const ANNOUNCES =
	/^(?:you (?:might|may) also (?:like|be interested in)|related(?: (?:stories|articles|news|coverage|topics|content))?|recommended(?: for you)?|read (?:more|next|also)|also read|see also|more (?:stories|from|on|in)\b.{0,40}|most (?:read|popular|viewed)|trending(?: now)?|don['’]t miss|editors?['’]? picks?|what to read next|further reading)\s*:?$/i;
/** What is left of a place for an advertisement; the class that told it is gone once the story is found. */
const ADVERT =
	/^(?:advertisements?|advertising|sponsored(?: content)?|promoted|(?:story|article) continues (?:below|after)(?: (?:this |the )?advert\w{0,10})?)\.?$/i;
const ANNOUNCES_ONE = /^(?:read more|also read|read also|see also|related|more on this)\s*:\s*\S/i;

/**
 * The text of a page below `root` as blocks in reading order. Block elements and line breaks part the words,
 * inline elements do not; white space is folded except no-break spaces; two line breaks part paragraphs.
 * Linear in the size of the page.
 */
export function findHtmlBlocks(root: HtmlElement): RawBlock[] {
	const writer = new BlockWriter();
	walkHtml(root, writer);
	writer.flush();
	return markAnnounced(writer.blocks);
}

/** What an inline element leaves in the line where it begins and ends. */
const OPENS = new Map([
	['br', '\n'],
	['td', '\t'],
	['th', '\t'],
	['q', '“'],
]);
const CLOSES = new Map([['q', '”']]);

/** Collects the text of one line until a block begins or ends. */
class BlockWriter implements HtmlVisitor {
	readonly blocks: RawBlock[] = [];
	/** Role of the block elements that are open, outermost first; null where none says anything. */
	readonly #roles: (BlockRole | null)[] = [null];
	/** For every open element, whether it is one of those. */
	readonly #breaks: boolean[] = [];
	#line: string[] = [];
	#links = 0;
	#preformatted = 0;
	/** Whether all words of the line stand in links. */
	#isLinked = true;

	enter(element: HtmlElement): boolean {
		if (isSilent(element)) return false;
		const role = roleOf(element);
		const isAside = this.#isAside();
		const breaks = isBlock(element) || ASIDE.has(role) || (isAside && SHORT.has(element.localName));
		if (breaks) {
			this.flush();
			this.#roles.push(isAside ? this.#role() : nestedRole(this.#role(), role));
		}
		this.#breaks.push(breaks);
		this.#count(element.localName, 1);
		this.#write(OPENS.get(element.localName));
		return true;
	}

	leave(element: HtmlElement): void {
		this.#write(CLOSES.get(element.localName));
		if (this.#breaks.pop() === true) {
			this.flush();
			this.#roles.pop();
		}
		this.#count(element.localName, -1);
	}

	text(text: string): void {
		this.#write(this.#preformatted > 0 ? text : text.replace(/[ \t\n\f\r]+/g, ' '));
		if (this.#links === 0 && /\S/.test(text)) this.#isLinked = false;
	}

	/** Ends the block. A list item that is nothing but a link of some words is the headline of another story. */
	flush(): void {
		const role = this.#role() ?? 'paragraph';
		for (const text of paragraphs(this.#line.join(''))) {
			const isTeaser = role === 'list-item' && this.#isLinked && /^\S+(?:\s+\S+){3}/.test(text);
			this.blocks.push({role: isTeaser ? 'related' : role, text});
		}
		this.#line = [];
		this.#isLinked = true;
	}

	#write(text: string | undefined): void {
		if (text !== undefined) this.#line.push(text);
	}

	#count(name: string, by: 1 | -1): void {
		if (name === 'a') this.#links += by;
		else if (name === 'pre') this.#preformatted += by;
	}

	#role(): BlockRole | null {
		return this.#roles.at(-1) ?? null;
	}

	#isAside(): boolean {
		return ASIDE.has(this.#role());
	}
}

/** What is not the story: in it every link and label is a block, as share buttons stand without a space. */
const ASIDE: ReadonlySet<BlockRole | null> = new Set(['furniture', 'related']);
const SHORT: ReadonlySet<string> = new Set(['a', 'span']);

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
		if (block.text.length < 80 && ADVERT.test(block.text)) return {...block, role: 'furniture'};
		const announces = block.text.length < 80 && ANNOUNCES.test(block.text);
		if (announces && block.role !== 'title') isOpen = true;
		else if (block.role === 'paragraph' || block.role === 'title') isOpen = false;
		const isRelated =
			isOpen || (block.text.length < 200 && block.role !== 'title' && ANNOUNCES_ONE.test(block.text));
		return isRelated && block.role !== 'furniture' ? {...block, role: 'related'} : block;
	});
}
