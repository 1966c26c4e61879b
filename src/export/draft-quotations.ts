import type {Annotated} from '../library/annotate.ts';
import {findQuotations} from '../quotes/quotation-marks.ts';
import type {Quote} from '../quotes/quote.ts';
import {overlaps, type Span} from '../text/span.ts';
import type {Place} from './place.ts';
import {type Pattern, parseQuotation} from './quotation-pattern.ts';

/** One quotation in a text of the reader's own. */
export type DraftQuotation = {
	/** The words between the marks, in the draft's text. */
	readonly span: Span;
	readonly text: string;
	readonly place: Place;
	readonly pattern: Pattern;
	/** Whom the draft names as its speaker, with the other names it uses; empty when it names nobody. */
	readonly speaker: readonly string[];
	/** False when the draft only may mean that speaker. */
	readonly isSure: boolean;
	/** The draft's own words for the speaker: "she", "the mayor". */
	readonly source: string | null;
};

/** Fewer words are a name, a title or a word in irony. */
const FEWEST_WORDS = 3;

/** The quotations of three words or more in all of a draft but its front matter, in order. */
export function findDraftQuotations({
	document,
	prose,
	layout,
	entities,
	quotes,
}: Annotated): DraftQuotation[] {
	const found: DraftQuotation[] = [];
	const findQuote = quoteFinder(quotes);
	let paragraphs = 0;
	for (const part of layout.parts) {
		if (part.kind === 'paragraph') paragraphs++;
		if (part.kind === 'metadata') continue;
		const place = {paragraph: part.kind === 'paragraph' ? paragraphs : null, part: part.kind};
		for (const {said} of findQuotations(prose, part.span)) {
			const pattern = parseQuotation(prose, said);
			if (pattern.words.length < FEWEST_WORDS) continue;
			const quote = findQuote(said);
			const cluster = quote?.speaker == null ? null : entities.clusters[quote.speaker];
			found.push({
				span: said,
				text: document.text.slice(said.start, said.end),
				place,
				pattern,
				speaker: cluster ? [cluster.name, ...cluster.aliases] : [],
				isSure: quote?.strength === 'strong' || quote?.strength === 'fair',
				source: quote?.source ? prose.slice(quote.source.start, quote.source.end) : null,
			});
		}
	}
	return found;
}

/** Gives the quote that has words of a span. The spans must come in rising order. */
function quoteFinder(quotes: readonly Quote[]): (span: Span) => Quote | undefined {
	const contents = quotes
		.flatMap(quote => quote.content.map(span => ({quote, span})))
		.sort((a, b) => a.span.end - b.span.end);
	let at = 0;
	return span => {
		while (at < contents.length && contents[at]!.span.end <= span.start) at++;
		const next = contents[at];
		return next && overlaps(next.span, span) ? next.quote : undefined;
	};
}
