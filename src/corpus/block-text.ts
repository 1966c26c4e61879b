import {fold} from '../text/fold.ts';
import type {Block, BlockRole} from './document.ts';

/** A block before it has its place in the text. */
export type RawBlock = {readonly role: BlockRole; readonly text: string};

/** Blocks at the start of a body among which the head may be said again. */
const REPEATED = 8;

/** Spans of `blocks` are in order and disjoint; the blank lines of `text` between them belong to no block. */
export type BlockText = {readonly text: string; readonly blocks: Block[]};

/**
 * The extracted text of a page or record: its blocks with a blank line between them. What stands at the
 * head (headline, deck, byline) is not said a second time by the body: there such a block is left out.
 */
export function joinBlocks(head: readonly RawBlock[], body: readonly RawBlock[]): BlockText {
	const known = new Set<string>();
	const kept: RawBlock[] = [];
	for (const block of head) {
		const key = keyOf(block.text);
		if (key === '' || known.has(key)) continue;
		known.add(key);
		kept.push(block);
	}
	const longest = 2 * Math.max(0, ...head.map(block => block.text.length));
	for (const [i, block] of body.entries()) {
		const mayRepeat = i < REPEATED && block.text.length <= longest;
		if (!mayRepeat || !known.has(keyOf(block.text))) kept.push(block);
	}
	const blocks: Block[] = [];
	const pieces: string[] = [];
	let at = 0;
	for (const {role, text} of kept) {
		if (blocks.length > 0) {
			pieces.push('\n\n');
			at += 2;
		}
		blocks.push({role, span: {start: at, end: at + text.length}});
		pieces.push(text);
		at += text.length;
	}
	return {text: pieces.join(''), blocks};
}

const keyOf = (text: string): string =>
	fold(text)
		.replace(/[\s\p{P}]+/gu, ' ')
		.trim();
