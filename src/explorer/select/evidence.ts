/** Who is said to have said it, and why, in words. */

import type {QuoteRow} from '../../library/rows.ts';
import type {Mark} from '../../notebook/mark.ts';
import {kindWords} from '../../quotes/kind-words.ts';
import {printableLine} from '../../text/printable.ts';
import type {Span} from '../../text/span.ts';
import {HIDDEN} from '../hidden-markup.ts';
import type {OpenDocument} from '../open-document.ts';
import {wrapWords} from '../wrap.ts';

/** `Hun Sen · direct · cue "wrote" · he ← ¶10 The Cambodian leader` */
export function evidenceWords(quote: QuoteRow, open: OpenDocument): string {
	const words = [speakerWords(quote), ...correctionNote(quote), kindWords(quote)];
	if (quote.cue) words.push(`cue "${shownIn(open, quote.cue)}"`);
	const chain = chainWords(quote, open);
	if (chain) words.push(chain);
	return words.join(' · ');
}

/** A line below a passage, and the sign that opens it. */
export type EvidenceLine = {readonly sign: 'evidence' | 'note' | null; readonly words: string};

/** The evidence in lines of at most `columns`, safe to print. */
export const evidenceLines = (quote: QuoteRow, open: OpenDocument, columns: number): EvidenceLine[] =>
	wrapLines('evidence', evidenceWords(quote, open), columns);

/** What the reader wrote on a mark: `#water #quay Ask the clerk about the date.` */
export const annotationLines = ({labels, note}: Mark, columns: number): EvidenceLine[] =>
	wrapLines('note', [...labels.map(label => `#${label}`), note ?? ''].join(' '), columns);

const wrapLines = (sign: EvidenceLine['sign'], text: string, columns: number): EvidenceLine[] =>
	wrapWords(printableLine(text), columns).map((words, n) => ({sign: n === 0 ? sign : null, words}));

/** That the reader said so, and what the program had found. */
export function correctionNote({correction, speaker}: QuoteRow): string[] {
	if (!correction) return [];
	if (correction.how === 'confirmed') return ['confirmed by you'];
	return correction.found === speaker?.name
		? ['corrected by you']
		: ['corrected by you', `found: ${correction.found ?? 'unknown'}`];
}

const speakerWords = ({speaker, source}: QuoteRow): string =>
	speaker?.name ?? (source ? `unnamed: ${source.text}` : 'speaker unknown');

/** `he ← ¶10 The Cambodian leader ← ¶2 Hun Sen`; empty when the source itself is the name. */
export function chainWords(quote: QuoteRow, open: OpenDocument): string {
	const links = quote.evidence.chain
		.filter(({span}) => span.start !== quote.source?.span.start)
		.map(link => {
			const number = paragraphOf(open, link.span.start);
			const words = shownIn(open, link);
			return number === null ? words : `¶${number} ${words}`;
		});
	if (links.length === 0 || !quote.source) return '';
	return [shownIn(open, quote.source), ...links].join(' ← ');
}

/** Words as the text shows them: those of Markdown without its signs, where they stand in it as they were found. */
const shownIn = (
	{row, text, words}: OpenDocument,
	found: {readonly text: string; readonly span: Span},
): string =>
	row.format === 'markdown' && text.slice(found.span.start, found.span.end) === found.text
		? words(found.span, false).replaceAll(HIDDEN, '')
		: found.text;

/** 1-based number of the paragraph at `offset`; null in a headline, caption and the like. */
export function paragraphOf(open: OpenDocument, offset: number): number | null {
	const index = open.parts.indexAt(offset);
	return open.parts.at(index)?.kind === 'paragraph' ? open.parts.count('paragraph', index + 1) : null;
}
