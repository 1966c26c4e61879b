/** Words with who said them and where: what is pasted into a message. */
import {dayOf} from '../corpus/day-of.ts';
import type {DocumentRow, QuoteRow} from '../library/rows.ts';
import {dayWords} from './day-words.ts';

/** The values of the setting `citation`. */
export const CITATION_STYLES = ['plain', 'short'] as const;
/**
 * `plain`: the words, and below them who, headline, outlet, date and address. `short`: one line, as a text quotes
 * another: “…” (Rosa Marin, Harbour Gazette, 2 May 2021).
 */
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Words with their source. */
export function cite(exact: string, row: DocumentRow, quote: QuoteRow | null, style: CitationStyle): string {
	const flat = exact.replace(/\s+/g, ' ');
	const words = /^["“«„‘]/.test(flat) ? flat : `“${flat}”`;
	const source = citation(row, quote, style);
	return style === 'short' ? `${words} (${source})` : `${words}\n— ${source}`;
}

/** The source alone: who, and where it was printed. */
export function citation(row: DocumentRow, quote: QuoteRow | null, style: CitationStyle): string {
	const who = quote?.speaker?.name ?? quote?.source?.text ?? null;
	const outlet = row.publication ?? row.agency;
	const headline = `“${row.headline}”`;
	const parts =
		style === 'short'
			? [who, outlet ?? headline, row.published ? dayWords(row.published) : null]
			: [who, headline, outlet, dayOf(row.published), row.url ?? row.path];
	return parts.filter(Boolean).join(', ');
}
