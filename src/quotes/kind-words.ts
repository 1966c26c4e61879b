import type {Evidence, QuoteKind} from './quote.ts';

/**
 * The kind of a quote for a reader's eye. A turn of a transcript or interview stands without marks, so that
 * its kind is `indirect`, and yet gives someone's words and no paraphrase: it is called by its name.
 */
export const kindWords = ({
	kind,
	evidence,
}: {
	readonly kind: QuoteKind;
	readonly evidence: Pick<Evidence, 'rule'>;
}): string => (kind !== 'direct' && /^transcript\b/.test(evidence.rule) ? 'transcript' : kind);
