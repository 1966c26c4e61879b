import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import {TRIGGER, triggersOf} from '../cues/triggers.ts';
import type {Draft} from '../draft.ts';
import {IS} from '../lexicon.ts';
import type {Quotation} from '../quotation-marks.ts';
import type {Token} from '../tokens.ts';

/** The quotations of a block that nothing attributes. */
export type Loose = {
	readonly spans: Span[];
	/** Whether the block has nothing else. */
	readonly isLoose: boolean;
	/** The sentence before a span, by where the span begins. */
	readonly leads: ReadonlyMap<number, readonly Token[]>;
};

const NO_LEADS: Loose['leads'] = new Map();

/** The quotations that stand as sentences of their own and that no draft holds. */
export function findLoose(block: Block, own: readonly Draft[]): Loose {
	if (block.quotations.length === 0)
		return {spans: [], isLoose: block.sentences.length === 0, leads: NO_LEADS};
	const taken = own.flatMap(draft => draft.content).sort((a, b) => a.start - b.start);
	let next = 0;
	let reach = 0;
	const isFree = ({inner}: Quotation): boolean => {
		for (; next < taken.length && taken[next]!.start <= inner.start; next++)
			reach = Math.max(reach, taken[next]!.end);
		return reach <= inner.start && !(next < taken.length && taken[next]!.start < inner.end);
	};
	const loose: Quotation[] = [];
	let isLoose = true;
	const leads = new Map<number, readonly Token[]>();
	for (let i = 0; i < block.sentences.length; i++) {
		const sentence = block.sentences[i]!;
		const first = (triggersOf(sentence) & TRIGGER.QUOTATION) !== 0 ? firstOf(sentence) : undefined;
		if (!first) isLoose &&= i === 0 && isAsked(sentence);
		else {
			if (i > 0 && first.quotation) leads.set(first.quotation.said.start, block.sentences[i - 1]!);
			for (const {quotation} of sentence) if (quotation && isFree(quotation)) loose.push(quotation);
		}
	}
	return {spans: loose.map(({said}) => said), isLoose, leads};
}

/** Where words in marks begin that nothing in their sentence attributes: “Closed.”, "Then, after a pause: “Closed.”" */
function firstOf(sentence: readonly Token[]): Token | undefined {
	let first = 0;
	if (/^(?:then|and|finally)$/.test(sentence[0]!.lower)) {
		while (first < sentence.length && first < LONGEST_PAUSE && sentence[first]!.lower !== ':') {
			if (sentence[first]!.is & OPENS_CLAUSE || (first > 0 && sentence[first]!.is & IS.CAPITAL))
				return undefined;
			first++;
		}
		if (!sentence[++first]?.quotation) return undefined;
	}
	for (let at = first; at < sentence.length; at++)
		if (!(sentence[at]!.is & (IS.QUOTATION | IS.MARK))) return undefined;
	return sentence[first];
}

/** How many tokens may stand before the colon of "Then, after a long pause:". */
const LONGEST_PAUSE = 8;

const OPENS_CLAUSE = IS.SUBJECT | IS.POSSESSIVE | IS.AUXILIARY | IS.QUOTATION | IS.CUE;

/** "Why?", "And was it?": what the writer asks whoever speaks. */
const isAsked = (sentence: readonly Token[]): boolean =>
	sentence.length <= LONGEST_PAUSE && sentence.at(-1)!.lower === '?';

/**
 * “How many are there?” / “Enough.” / “Is it the same number?”: paragraphs in marks alone that ask and answer are two
 * people's, and who begins is not to be known when nobody has taken turns before (dialogue.ts).
 */
export function findExchanges(blocks: readonly Block[], byBlock: ReadonlyMap<number, unknown>): Set<number> {
	const found = new Set<number>();
	let run: Block[] = [];
	const close = () => {
		const asks = run.some(({quotations}) => quotations.at(-1)!.ending === '?');
		if (run.length > 1 && asks) for (const block of run) found.add(block.index);
		run = [];
	};
	for (const block of blocks) {
		const isReply =
			block.kind === 'paragraph' &&
			block.quotations.length > 0 &&
			block.sentences.length <= LONGEST_REPLY &&
			!byBlock.has(block.index) &&
			block.quotations.every(quotation => quotation.closed) &&
			block.sentences.every(sentence => sentence.every(token => token.is & (IS.QUOTATION | IS.MARK)));
		if (isReply) run.push(block);
		else close();
	}
	close();
	return found;
}

/** How many sentences a paragraph of an exchange has at most. */
export const LONGEST_REPLY = 3;
