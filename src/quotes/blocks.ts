import type {Part, PartKind} from '../parts/layout.ts';
import {firstFrom} from '../text/first-from.ts';
import type {Span} from '../text/span.ts';
import {findQuotations, type Quotation} from './quotation-marks.ts';
import {findTokens, type Token} from './tokens.ts';

/** A story part as the quote rules read it. */
export type Block = {
	readonly index: number;
	readonly kind: PartKind;
	readonly span: Span;
	readonly quotations: readonly Quotation[];
	readonly sentences: readonly (readonly Token[])[];
};

/** The blocks of `parts`, which are those of the story only: `index` counts them, not the parts of the document. */
export function findBlocks(text: string, parts: readonly Part[]): Block[] {
	return parts.map(({kind, span}, index) => {
		const quotations = findQuotations(text, span);
		return {index, kind, span, quotations, sentences: findTokens(text, span, quotations)};
	});
}

/** The block that holds `offset`, by halving. */
export const blockAt = (blocks: readonly Block[], offset: number): Block | undefined =>
	blocks[firstFrom(blocks.length, n => blocks[n]!.span.end > offset)];
