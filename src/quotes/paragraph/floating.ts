import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import type {Draft} from '../draft.ts';
import {quotationAt} from '../quotation-marks.ts';
import type {MentionStarts} from '../source/noun-phrases.ts';
import {joinHalfLoose} from './half-loose.ts';
import {joinWithin, placeOf} from './join-within.ts';
import {findExchanges, findLoose} from './loose.ts';
import {readSignature} from './signature.ts';
import {changesTurn} from './turn-changes.ts';
import {isIndented, isTakenBelow} from './words-below.ts';

/**
 * Quotations that nothing attributes go to the speaker who is speaking: the quote before them in the same
 * paragraph, the one that ended the paragraph before, or the one that they lead up to.
 */
export function joinFloating(
	text: string,
	blocks: readonly Block[],
	drafts: readonly Draft[],
	starts: MentionStarts,
): Draft[] {
	const byBlock = new Map<number, Draft[]>();
	for (const draft of drafts) {
		if (draft.rule === 'noun cue') continue;
		const list = byBlock.get(draft.block);
		if (list) list.push(draft);
		else byBlock.set(draft.block, [draft]);
	}
	const exchanged = findExchanges(blocks, byBlock);
	const joiner = new FloatingJoiner(text, starts);
	for (const block of blocks)
		if (block.kind !== 'paragraph' || exchanged.has(block.index)) joiner.forget();
		else joiner.join(block, byBlock.get(block.index) ?? []);
	const {taken} = joiner;
	return taken.size === 0
		? [...drafts, ...joiner.added]
		: [...drafts.filter(({block}) => !taken.has(block)), ...joiner.added];
}

/** Goes through the paragraphs of a document in order. */
class FloatingJoiner {
	/** Quotes that loose quotations make by themselves. */
	readonly added: Draft[] = [];
	/** Blocks that are somebody's words from end to end. */
	readonly taken = new Set<number>();
	readonly #text: string;
	readonly #starts: MentionStarts;
	/** Who was speaking when the block before ended: it ended in a quotation, or in a colon. */
	#turn: Draft | null = null;
	/** Quotations in blocks of their own that no one before them speaks: they may lead up to a quote. */
	#waiting: Span[] = [];
	/** Who was speaking when the block before that one ended. */
	#earlier: Draft | null = null;
	/** Whether somebody else has answered: what follows in marks alone is left open. */
	#isAnswered = false;

	constructor(text: string, starts: MentionStarts) {
		this.#text = text;
		this.#starts = starts;
	}

	/** Nobody goes on speaking. */
	forget(): void {
		this.#turn = null;
		this.#isAnswered = false;
		this.#waiting = [];
	}

	join(block: Block, drafts: readonly Draft[]): void {
		if (this.#turn?.open && isTakenBelow(this.#text, this.#turn, block, drafts)) {
			this.#takeBelow(block);
			return;
		}
		const own = drafts.length < 2 ? drafts : [...drafts].sort((a, b) => placeOf(a) - placeOf(b));
		const loose = findLoose(block, own);
		if (loose.isLoose && loose.spans.length > 0) {
			this.#isAnswered ||= this.#turn !== null && changesTurn(this.#text, block, this.#turn, this.#earlier);
			if (this.#isAnswered) this.#turn = null;
			else this.#goOn(loose.spans);
		} else if (!this.#sign(block)) {
			this.#isAnswered = false;
			const speaking = own.filter(draft => draft.open || holdsQuotation(draft, block));
			for (const draft of joinWithin(this.#text, {block, own, speaking, loose}, this.#starts))
				this.added.push(draft);
			joinHalfLoose(block, own, speaking);
			this.#leadUp(block, speaking);
			const last = speaking.at(-1);
			this.#earlier = this.#turn;
			this.#turn = last && (last.open || endsInAttribution(last, block)) ? last : null;
		}
	}

	/** "Ruiz wrote:" above a paragraph without marks: it is what she wrote. */
	#takeBelow(block: Block): void {
		const turn = this.#turn!;
		turn.content.push({start: block.sentences[0]![0]!.start, end: block.sentences.at(-1)!.at(-1)!.end});
		this.taken.add(block.index);
		turn.open = isIndented(this.#text, block);
		if (!turn.open) this.#turn = null;
	}

	/** A paragraph in marks alone. */
	#goOn(spans: readonly Span[]): void {
		if (!this.#turn) for (const span of spans) this.#waiting.push(span);
		else {
			for (const span of spans) this.#turn.content.push(span);
			this.#turn.open = false;
		}
	}

	/** Whether the block is the signature below a quotation. */
	#sign(block: Block): boolean {
		if (this.#waiting.length === 0 || block.sentences.length !== 1) return false;
		const signed = readSignature(block.sentences[0]!);
		if (!signed) return false;
		this.added.push({
			...signed,
			content: this.#waiting,
			rule: 'signature',
			block: block.index,
			open: false,
			leap: false,
		});
		this.forget();
		return true;
	}

	/** What waits belongs to the quote that the block begins with. */
	#leadUp(block: Block, speaking: readonly Draft[]): void {
		const first = block.sentences[0]?.[0]?.quotation;
		const host = first && speaking.find(draft => draft.content[0]?.start === first.inner.start);
		if (this.#waiting.length > 0 && host) host.content = [...this.#waiting, ...host.content];
		this.#waiting = [];
	}
}

/** "“…,” she said." ends a paragraph as her words do: what follows in marks alone is hers. */
function endsInAttribution(draft: Draft, block: Block): boolean {
	let last = block.sentences.at(-1);
	// "“Closed?” she asked.": the attribution is a sentence by its marks.
	if (last && draft.cue && draft.cue.start >= last[0]!.start && !last.some(token => token.quotation))
		last = block.sentences.at(-2);
	const quotation = last?.findLast(token => token.quotation)?.quotation;
	if (!quotation) return false;
	return draft.content.some(span => span.start <= quotation.inner.start && quotation.inner.start < span.end);
}

const holdsQuotation = (draft: Draft, block: Block): boolean =>
	draft.content.some(span => {
		const quotation = quotationAt(block.quotations, span.start);
		return quotation !== undefined && quotation.inner.start < span.end;
	});
