import type {Span, TextSource} from '../text/span.ts';
import type {Blocks} from './blocks.ts';
import {hiddenMarkup} from './hidden-markup.ts';
import {type BlockLook, lookOf, PLAIN} from './markdown-look.ts';

/** What a block of a Markdown file hides, in spans of the text, and how it looks. */
type Markup = {readonly hidden: readonly Span[]; readonly look: BlockLook};

/** Blocks whose markup is kept. */
const MOST_KEPT = 2000;

/** Units of the deepest list that anybody writes. */
const LONGEST_INDENT = 40;

/** The markup of the blocks of a Markdown file, read when a block is first looked at. */
export class BlockMarkups {
	readonly #text: TextSource;
	readonly #blocks: () => Blocks;
	readonly #kept = new Map<number, Markup>();

	constructor(text: TextSource, blocks: () => Blocks) {
		this.#text = text;
		this.#blocks = blocks;
	}

	/** That of the block with this number. */
	at(index: number): Markup {
		let markup = this.#kept.get(index);
		if (!markup) {
			markup = this.#read(index);
			if (this.#kept.size > MOST_KEPT) this.#kept.clear();
			this.#kept.set(index, markup);
		}
		return markup;
	}

	#read(index: number): Markup {
		const {kind, span} = this.#blocks().at(index)!;
		const source = kind === 'folded' ? '' : this.#text.slice(span.start, span.end);
		const hidden = hiddenMarkup(source).map(({start, end}) => ({
			start: start + span.start,
			end: end + span.start,
		}));
		return {hidden, look: source === '' ? PLAIN : lookOf(source, lineBefore(this.#text, span.start))};
	}
}

/** What a line has before `offset`, as far as that may be an indent. */
function lineBefore(text: TextSource, offset: number): string {
	const before = text.slice(Math.max(0, offset - LONGEST_INDENT), offset);
	return before.slice(before.lastIndexOf('\n') + 1);
}
