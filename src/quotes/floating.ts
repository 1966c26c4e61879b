import type {Span} from '../text/span.ts';
import {type BroughtIn, bringsInAnother, findBroughtIn, isAnswer, isBefore} from './another-speaker.ts';
import type {Block} from './blocks.ts';
import type {Draft} from './draft.ts';
import {toDraft} from './drafting.ts';
import {findGesture} from './gestures.ts';
import {IS} from './lexicon.ts';
import type {MentionStarts} from './noun-phrases.ts';
import {type Quotation, quotationAt, wordsOf} from './quotation-marks.ts';
import {readSignature} from './signature.ts';
import type {Token} from './tokens.ts';
import {TRIGGER, triggersOf} from './triggers.ts';

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
	const added: Draft[] = [];
	/** Who was speaking when the block before ended: it ended in a quotation, or in a colon. */
	let turn: Draft | null = null;
	/** Quotations in blocks of their own that no one before them speaks: they may lead up to a quote. */
	let waiting: Span[] = [];
	for (const block of blocks) {
		if (block.kind !== 'paragraph') {
			turn = null;
			waiting = [];
			continue;
		}
		if (exchanged.has(block.index)) {
			turn = null;
			waiting = [];
			continue;
		}
		const own = (byBlock.get(block.index) ?? []).sort((a, b) => placeOf(a) - placeOf(b));
		const {spans, isLoose, leads} = findLoose(block, own);
		if (isLoose && spans.length > 0) {
			if (turn) {
				for (const span of spans) turn.content.push(span);
				turn.open = false;
			} else for (const span of spans) waiting.push(span);
			continue;
		}
		if (waiting.length > 0) {
			const signed = block.sentences.length === 1 ? readSignature(block.sentences[0]!) : null;
			if (signed) {
				added.push({
					...signed,
					content: waiting,
					rule: 'signature',
					block: block.index,
					open: false,
					leap: false,
				});
				waiting = [];
				turn = null;
				continue;
			}
		}
		const speaking = own.filter(draft => draft.open || holdsQuotation(draft, block));
		const turnsAway = (span: Span, told: Draft): boolean => {
			const [opener] = leads.get(span.start) ?? [];
			return (
				opener !== undefined && starts.has(opener.start) && told.cue !== null && told.cue.end <= opener.start
			);
		};
		const broughtIn = new Map<Draft, BroughtIn | null>();
		const joined = joinWithin(
			spans,
			speaking,
			own,
			(span, isSpeaking) => gestureIn(leads.get(span.start), span, block.index, starts, isSpeaking),
			turnsAway,
			(span, later) => {
				if (!broughtIn.has(later)) broughtIn.set(later, findBroughtIn(block, later, placeOf(later), starts));
				const brought = broughtIn.get(later);
				return brought ? isBefore(span, brought, leads.get(span.start), starts) : false;
			},
			(span, before) =>
				isAnswer(text, span, before, block) || bringsInAnother(text, leads.get(span.start), before, starts),
		);
		for (const draft of joined) added.push(draft);
		const first = block.sentences[0]?.[0]?.quotation;
		if (waiting.length > 0 && first) {
			const host = speaking.find(draft => draft.content[0]?.start === first.inner.start);
			if (host) host.content = [...waiting, ...host.content];
		}
		waiting = [];
		const last = speaking.at(-1);
		turn = last && (last.open || endsInAttribution(last, block)) ? last : null;
	}
	return [...drafts, ...added];
}

/**
 * “How many are there?” / “Enough.” / “Is it the same number?”: paragraphs in marks alone that ask and answer are two
 * people's, and who begins is not to be known when nobody has taken turns before (dialogue.ts).
 */
function findExchanges(blocks: readonly Block[], byBlock: ReadonlyMap<number, unknown>): Set<number> {
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
const LONGEST_REPLY = 3;

const placeOf = (draft: Draft): number => draft.content[0]?.start ?? draft.cue?.start ?? 0;

type Loose = {
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
	for (const [i, sentence] of block.sentences.entries()) {
		const isBare =
			(triggersOf(sentence) & TRIGGER.QUOTATION) !== 0 &&
			sentence.every(token => token.is & (IS.QUOTATION | IS.MARK));
		if (!isBare) isLoose = false;
		else {
			const [first] = sentence;
			if (i > 0 && first!.quotation) leads.set(wordsOf(first!.quotation).start, block.sentences[i - 1]!);
			for (const {quotation} of sentence) if (quotation && isFree(quotation)) loose.push(quotation);
		}
	}
	return {spans: loose.map(wordsOf), isLoose, leads};
}

/** Gives each span to the quote before it in its paragraph, or else to the first one behind it. */
function joinWithin(
	spans: readonly Span[],
	speaking: readonly Draft[],
	own: readonly Draft[],
	gestureBefore: (span: Span, isSpeaking: boolean) => Draft | null,
	turnsAway: (span: Span, told: Draft) => boolean,
	isParted: (span: Span, later: Draft) => boolean,
	isAnothers: (span: Span, before: Draft) => boolean,
): Draft[] {
	const added: Draft[] = [];
	const ends = speaking.map(draft => draft.content.at(-1)?.end ?? draft.cue?.end ?? 0);
	let next = 0;
	let nextOwn = 0;
	for (const span of spans) {
		while (next < speaking.length && ends[next]! <= span.start) next++;
		while (nextOwn < own.length && endOf(own[nextOwn]!) <= span.start) nextOwn++;
		const before = speaking[next - 1];
		const told = own[nextOwn - 1];
		const gesture = gestureBefore(span, before !== undefined);
		if (gesture) added.push(gesture);
		else if (before && !isAnothers(span, before)) {
			before.content.push(span);
			before.open = false;
		} else if (told?.source && SAID_BEFORE.has(told.rule) && !turnsAway(span, told)) {
			// "Ruiz said the port was shut. “We had no choice.”", but not "Ruiz said it was shut. Paz left. “I know.”"
			added.push({
				...told,
				content: [span],
				rule: 'quotation after what its speaker said',
				leap: true,
				open: false,
			});
		} else if (!before) {
			const behind = speaking[next];
			if (behind && !isParted(span, behind)) behind.content.push(span);
		}
	}
	for (const draft of speaking) draft.content.sort((a, b) => a.start - b.start);
	return added;
}

/** The quote that the sentence right before `span` gives to its subject: "Ruiz smiled. “Not today.”" */
function gestureIn(
	tokens: readonly Token[] | undefined,
	span: Span,
	block: number,
	starts: MentionStarts,
	isSpeaking: boolean,
): Draft | null {
	const found = tokens && findGesture(tokens, starts);
	// "“…,” she said. She paused. “…”": the speaker goes on.
	if (!found || (isSpeaking && tokens[found.source.first]!.is & IS.SUBJECT)) return null;
	const sentence = {tokens, block};
	return {
		...toDraft(sentence, 'gesture before quotation', [], found.verb, found.source),
		content: [span],
		leap: true,
	};
}

const SAID_BEFORE = new Set([
	'content after cue',
	'content before cue',
	'content around cue',
	'according to',
]);

const endOf = (draft: Draft): number => draft.content.at(-1)?.end ?? draft.cue?.end ?? 0;

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
