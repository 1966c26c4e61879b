import type {Span} from '../text/span.ts';
import type {Block} from './blocks.ts';
import type {Draft} from './draft.ts';
import {IS} from './lexicon.ts';
import {wordsOf} from './quotation-marks.ts';
import type {Token} from './tokens.ts';

/**
 * Quotations that nothing attributes go to the speaker who is speaking: the quote before them in the same
 * paragraph, the one that ended the paragraph before, or the one that they lead up to.
 */
export function joinFloating(blocks: readonly Block[], drafts: readonly Draft[]): Draft[] {
	const byBlock = new Map<number, Draft[]>();
	for (const draft of drafts) byBlock.set(draft.block, [...(byBlock.get(draft.block) ?? []), draft]);
	/** The quote that is still open at the end of the block before: it ended in a quotation, or in a colon. */
	let turn: Draft | null = null;
	let waiting: Span[] = [];
	const orphans: Draft[] = [];
	for (const block of blocks) {
		if (block.kind !== 'paragraph') {
			turn = null;
			waiting = [];
			continue;
		}
		const own = (byBlock.get(block.index) ?? []).filter(draft => draft.rule !== 'noun cue');
		const taken = new Set(own.flatMap(draft => draft.content.map(span => span.start)));
		const free: Token[] = [];
		let loose = true;
		for (const sentence of block.sentences) {
			const isFree =
				sentence.every(token => token.is & (IS.QUOTATION | IS.MARK)) &&
				sentence.some(token => token.is & IS.QUOTATION);
			if (isFree)
				free.push(...sentence.filter(token => token.quotation && !taken.has(token.quotation.inner.start)));
			else loose = false;
		}
		const spans = free.map(token => wordsOf(token.quotation!));
		const speaking: Draft[] = own.filter(draft => draft.open || holdsQuotation(draft, block));
		if (loose && spans.length > 0) {
			if (turn) {
				turn.content.push(...spans);
				turn.open = false;
			} else waiting.push(...spans);
			continue;
		}
		for (const span of spans) {
			const before =
				speaking
					.filter(draft => (draft.content.at(-1)?.end ?? draft.cue?.end ?? 0) <= span.start && !draft.open)
					.at(-1) ?? speaking.filter(draft => draft.open && draft.cue!.end <= span.start).at(-1);
			const host = before ?? speaking.find(draft => (draft.content[0]?.start ?? 0) >= span.end);
			if (!host) continue;
			host.content = [...host.content, span].sort((a, b) => a.start - b.start);
			host.open = false;
		}
		const first = block.sentences[0]?.[0];
		if (waiting.length > 0 && first && first.is & IS.QUOTATION) {
			const host = speaking.find(draft => draft.content[0]?.start === first.quotation!.inner.start);
			if (host) host.content = [...waiting, ...host.content];
		}
		waiting = [];
		const tail = block.sentences.at(-1)?.at(-1);
		const last = speaking.at(-1);
		const endsQuoted =
			tail !== undefined &&
			(tail.is & IS.QUOTATION) !== 0 &&
			last !== undefined &&
			(last.content.at(-1)?.end ?? 0) > tail.quotation!.inner.start;
		turn = last && (last.open || endsQuoted || endsInAttribution(last, block)) ? last : null;
	}
	return [...drafts, ...orphans];
}

/** "“…,” she said." ends a paragraph as her words do: what follows in marks alone is hers. */
function endsInAttribution(draft: Draft, block: Block): boolean {
	const last = block.sentences.at(-1)!;
	const quotation = last.findLast(token => token.is & IS.QUOTATION);
	return (
		quotation !== undefined &&
		draft.content.some(
			span => span.start <= quotation.quotation!.inner.start && quotation.quotation!.inner.start < span.end,
		)
	);
}

const holdsQuotation = (draft: Draft, block: Block): boolean =>
	draft.content.some(span =>
		block.quotations.some(({inner}) => inner.start < span.end && span.start < inner.end),
	);
