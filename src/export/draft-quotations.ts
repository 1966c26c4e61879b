import type {Annotated} from '../library/annotate.ts';
import {findQuotations} from '../quotes/quotation-marks.ts';
import {overlaps, type Span} from '../text/span.ts';
import {findPlace, type Place} from './place.ts';
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
	for (const part of layout.parts) {
		if (part.kind === 'metadata') continue;
		for (const {said} of findQuotations(prose, part.span)) {
			const pattern = parseQuotation(prose, said);
			if (pattern.words.length < FEWEST_WORDS) continue;
			const quote = quotes.find(one => one.content.some(content => overlaps(content, said)));
			const cluster = quote?.speaker == null ? null : entities.clusters[quote.speaker];
			found.push({
				span: said,
				text: document.text.slice(said.start, said.end),
				place: findPlace(layout.parts, said),
				pattern,
				speaker: cluster ? [cluster.name, ...cluster.aliases] : [],
				isSure: quote?.strength === 'strong' || quote?.strength === 'fair',
				source: quote?.source ? prose.slice(quote.source.start, quote.source.end) : null,
			});
		}
	}
	return found;
}
