import type {Span} from '../text/span.ts';

/** direct: all in quotation marks; mixed: some; indirect: none. Computed from the spans, never guessed. */
export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const;

/** One of {@link QUOTE_KINDS}. */
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** How far the speaker may be trusted. `none`: no speaker is claimed. */
export type Strength = 'strong' | 'fair' | 'weak' | 'none';

/** Why this speaker: the rule's name and the spans that lead from the quote to the name, nearest first. */
export type Evidence = {readonly rule: string; readonly chain: readonly Span[]};

/** Content + cue + source. Content spans are in order, disjoint and without the quotation marks. */
export type Quote = {
	readonly kind: QuoteKind;
	/** What was said; two or more spans when its attribution or a paragraph break interrupts it. */
	readonly content: readonly Span[];
	/** The words that attribute it: "said", "according to". */
	readonly cue: Span | null;
	/** Names who said it, as printed: "Hun Sen", "he", "a Cambodian official". */
	readonly source: Span | null;
	/** Index into the document's clusters; null when the source is unnamed or unknown. */
	readonly speaker: number | null;
	readonly evidence: Evidence;
	readonly strength: Strength;
};
