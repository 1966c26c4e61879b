import type {Block} from '../blocks.ts';
import type {Draft} from '../draft.ts';
import {findLoose, LONGEST_REPLY} from './loose.ts';

/**
 * “You moved it,” said Storey. / “I mended it,” said Greer. / “You moved it a foot.” / “To the left.”
 *
 * Two people who have answered each other go on taking turns. Paragraphs in marks alone are theirs by turns
 * when there are at least two of them, or when one asks and the other answers; otherwise the last speaker
 * may be going on, and floating.ts sees to it.
 */
export function takeTurns(text: string, blocks: readonly Block[], drafts: readonly Draft[]): Draft[] {
	const byBlock = new Map<number, Draft[]>();
	for (const draft of drafts) {
		const list = byBlock.get(draft.block);
		if (list) list.push(draft);
		else byBlock.set(draft.block, [draft]);
	}
	const replyIn = (block: Block | undefined): Draft | null => {
		const own = block && byBlock.get(block.index);
		if (!block || own?.length !== 1 || block.kind !== 'paragraph' || !own[0]!.source) return null;
		return block.sentences.length <= LONGEST_REPLY && isAllSpoken(block, own[0]!) ? own[0]! : null;
	};
	const isBare = (block: Block | undefined): boolean =>
		block !== undefined &&
		block.kind === 'paragraph' &&
		!byBlock.has(block.index) &&
		block.sentences.length <= LONGEST_REPLY &&
		block.quotations.every(quotation => quotation.closed) &&
		findLoose(block, []).isLoose;
	const added: Draft[] = [];
	for (let at = 2; at < blocks.length; at++) {
		if (!isBare(blocks[at])) continue;
		const turns = [replyIn(blocks[at - 2]), replyIn(blocks[at - 1])];
		let end = at + 1;
		while (isBare(blocks[end])) end++;
		const [first, second] = turns;
		if (
			first &&
			second &&
			isAnother(text, first, second) &&
			(end - at > 1 || asks(blocks[at - 1]!) !== asks(blocks[at]!))
		)
			for (let turn = at; turn < end; turn++)
				added.push({
					...turns[(turn - at) % 2]!,
					content: findLoose(blocks[turn]!, []).spans,
					rule: 'taking turns',
					block: blocks[turn]!.index,
					open: false,
					doubtful: true,
				});
		at = end;
	}
	return added;
}

const isAllSpoken = (block: Block, {cue}: Draft): boolean =>
	block.sentences.every(sentence =>
		sentence.some(token => token.quotation !== null || token.start === cue?.start),
	);

const asks = (block: Block): boolean => block.quotations.at(-1)?.ending === '?';

/** Whether two sources name two people: "Mr Hart" and "Ms Kolb", "he" and "she"; "she" may be Ms Kolb. */
function isAnother(text: string, {source: a}: Draft, {source: b}: Draft): boolean {
	const [one, other] = [a, b].map(span => text.slice(span!.start, span!.end).toLowerCase());
	return one !== other && PRONOUN.test(one!) === PRONOUN.test(other!);
}

const PRONOUN = /^(?:he|she|they|i|we)$/;
