import {firstFrom} from '../../text/first-from.ts';
import {contains, type Span} from '../../text/span.ts';
import {attributeSentence} from '../attribute.ts';
import type {Block} from '../blocks.ts';
import type {Draft} from '../draft.ts';
import {findQuotations, firstEndingAfter, type Quotation} from '../quotation-marks.ts';
import {endingAt, hasQuotation, startingAt} from '../sentence.ts';
import type {MentionStarts} from '../source/noun-phrases.ts';
import {findTokens, type Token} from '../tokens.ts';

/** The fewest words in marks within marks that are somebody's: of fewer the speaker makes his own use. */
const FEWEST_WORDS = 3;

/** How deep marks within marks are read. */
const DEEPEST = 3;

/**
 * “Paz told me, ‘It is shut,’” Ruiz said.; Ruiz claims that Paz said, “It is shut.”: the inner words are those of Paz, as
 * Ruiz tells it, and what Ruiz says holds them. Only from a source with a name: whom "he" means there, the text around
 * does not tell. `drafts` are those of all blocks.
 */
export function findNested(
	text: string,
	blocks: readonly Block[],
	drafts: readonly Draft[],
	starts: MentionStarts,
): Draft[] {
	const found: Draft[] = [];
	const taken = new Set(drafts.flatMap(({content}) => content.map(({start}) => start)));
	const add = (draft: Draft): void => {
		const [first] = draft.content;
		if (!first || taken.has(first.start) || !isNamed(draft, starts) || !isSaid(text, draft)) return;
		taken.add(first.start);
		found.push({...draft, rule: 'heard by another'});
	};
	const tell = (draft: Draft, sentences: Sentences): void => {
		for (const span of draft.content)
			for (const inner of attributeWithin(span, sentences, draft.block, starts))
				if (isNext(draft, inner)) add(inner);
	};
	for (const draft of drafts) {
		const block = blocks[draft.block];
		if (block && block.quotations.length > 0) tell(draft, block.sentences);
	}
	const readMarks = (within: readonly Quotation[], block: number, depth: number): void => {
		for (const {inner, words} of within) {
			const quotations = words > FEWEST_WORDS ? findQuotations(text, inner) : [];
			if (quotations.length === 0) continue;
			const sentences = findTokens(text, inner, quotations);
			for (const tokens of sentences)
				for (const draft of attributeSentence({tokens, block, before: null}, starts)) {
					tell(draft, sentences);
					const content = inMarks(draft, quotations).filter(({start}) => !taken.has(start));
					add({...draft, content});
				}
			if (depth < DEEPEST) readMarks(quotations, block, depth + 1);
		}
	};
	for (const block of blocks) readMarks(block.quotations, block.index, 1);
	return found;
}

type Sentences = readonly (readonly Token[])[];

/** What is attributed within the words of a quote that are in marks only in part. */
function attributeWithin(span: Span, sentences: Sentences, block: number, starts: MentionStarts): Draft[] {
	const tokens = sentences[firstFrom(sentences.length, at => sentences[at]!.at(-1)!.end >= span.end)];
	if (!tokens || tokens[0]!.start > span.start) return [];
	const from = startingAt(tokens, span.start);
	const to = Math.min(endingAt(tokens, span.end) + 1, tokens.length);
	if (tokens[from]?.quotation || !hasQuotation(tokens, from, to) || !hasCue(tokens, from, to)) return [];
	return attributeSentence({tokens: tokens.slice(from, to), block, before: null}, starts).filter(
		({content}) =>
			content.every(said =>
				tokens.some(({quotation}) => quotation?.said.start === said.start && quotation.words >= FEWEST_WORDS),
			),
	);
}

/** Whether a verb of saying stands there: without one {@link isSaid} lets nothing pass. */
function hasCue(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (tokens[at]!.cue) return true;
	return false;
}

/** Not the quote itself, read once more. */
const isNext = ({source}: Draft, inner: Draft): boolean => source?.start !== inner.source?.start;

/** The words of a quote that stand in marks within marks; of many quotations only those that it holds are looked at. */
function inMarks({content}: Draft, quotations: readonly Quotation[]): Span[] {
	const found: Span[] = [];
	for (const span of content)
		for (let at = firstEndingAfter(quotations, span.start); at < quotations.length; at++) {
			const {words, outer, said} = quotations[at]!;
			if (outer.start >= span.end) break;
			if (words >= FEWEST_WORDS && (contains(span, said) || contains(outer, span))) found.push(said);
		}
	return found;
}

/** Only what is called said, and once was, leaves no doubt whose words another tells: not "if Ruiz says ‘…’", "Ruiz can say". */
function isSaid(text: string, {rule, cue, source, content}: Draft): boolean {
	if (!rule.startsWith('content ') || !cue || !SAYS.test(text.slice(cue.start, cue.end))) return false;
	const lead = text.slice(Math.max(0, source!.start - LONGEST_LEAD), source!.start);
	if (/\b(?:if|unless|whenever)\s$/i.test(lead)) return false;
	if (/\bwhen\s$/i.test(lead) && text[cue.end - 1] === 's') return false;
	const between = text.slice(cue.end, Math.max(cue.end, content[0]!.start));
	return between.length < LONGEST_GAP && !/\b(?:who|which|that)\b/.test(between);
}

/** "had once told", "also says" */
const SAYS =
	/^(?:(?:ha[ds]|have|also|then|once|later|famously|had also) ){0,2}(?:said|says|told|tells|asked|asks|replied|replies|answered|answers|wrote|writes|shouted|shouts|yelled|whispered|screamed|muttered|added|adds|responded|responds|tweeted|texted|warned|declared|insisted|insists)$/i;

/** Units of the longest of those words with the space behind it. */
const LONGEST_LEAD = 10;

/** Units that may tell between the verb and the words when or whom it was said to. */
const LONGEST_GAP = 45;

const isNamed = ({source}: Draft, starts: MentionStarts): boolean => {
	if (!source) return false;
	for (let at = source.start; at < source.end; at++) if (starts.has(at)) return true;
	return false;
};
