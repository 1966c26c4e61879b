/** Who is said to have said it, and why, in words. */
import type {QuoteRow} from '../../library/rows.ts';
import type {OpenDocument} from '../open-document.ts';

/** `┌ Hun Sen · direct · cue "wrote" · he ← ¶10 The Cambodian leader` */
export function evidenceWords(
	quote: QuoteRow,
	open: OpenDocument,
	signs: {readonly evidence: string; readonly leadsTo: string; readonly separator: string},
): string {
	const between = ` ${signs.separator} `;
	const who = quote.speaker?.name ?? (quote.source ? `unnamed: ${quote.source.text}` : 'speaker unknown');
	const words = [who, quote.kind];
	if (quote.cue) words.push(`cue "${quote.cue.text}"`);
	const chain = chainWords(quote, open, signs.leadsTo);
	if (chain) words.push(chain);
	return `${signs.evidence} ${words.join(between)}`;
}

/** `he ← ¶10 The Cambodian leader ← ¶2 Hun Sen`; empty when the source itself is the name. */
export function chainWords(quote: QuoteRow, open: OpenDocument, leadsTo: string): string {
	const links = quote.evidence.chain
		.filter(({span}) => span.start !== quote.source?.span.start)
		.map(({text, span}) => {
			const number = paragraphOf(open, span.start);
			return number === null ? text : `¶${number} ${text}`;
		});
	if (links.length === 0 || !quote.source) return '';
	return [quote.source.text, ...links].join(` ${leadsTo} `);
}

/** 1-based number of the paragraph at `offset`; null in a headline, caption and the like. */
export function paragraphOf(open: OpenDocument, offset: number): number | null {
	let number = 0;
	for (const {kind, span} of open.parts) {
		if (kind === 'paragraph') number++;
		if (span.start <= offset && offset < span.end) return kind === 'paragraph' ? number : null;
	}
	return null;
}
