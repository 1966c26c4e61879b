import type {DocumentWindows} from '../../src/library/document-windows.ts';
import {PartPlaces} from '../../src/library/part-places.ts';
import type {MentionRow, PartRow, QuoteRow} from '../../src/library/rows.ts';
import {overlaps} from '../../src/text/span.ts';

/** The windows of a document that is all there: what the stored ones must answer as well. */
export function wholeWindows(
	text: string,
	parts: readonly PartRow[],
	quotes: readonly QuoteRow[],
	mentions: readonly MentionRow[],
): DocumentWindows {
	const start = ({content}: QuoteRow) => content[0]?.start ?? 0;
	return {
		text: {length: text.length, slice: (from, to) => text.slice(from, to), whole: () => text},
		parts: PartPlaces.of(parts),
		quotesTouching: span => quotes.filter(({content}) => content.some(one => overlaps(one, span))),
		quoteBeside(from, by) {
			if (typeof from !== 'number') {
				const at = quotes.findIndex(({id}) => id === from.id);
				return at < 0 ? undefined : quotes[at + by];
			}
			return by > 0
				? quotes.find(quote => start(quote) >= from)
				: quotes.findLast(quote => start(quote) < from);
		},
		mentionsTouching: span => mentions.filter(mention => overlaps(mention.span, span)),
		mentionBeside: (offset, by) =>
			by > 0
				? mentions.find(({span}) => span.start >= offset)
				: mentions.findLast(({span}) => span.start < offset),
		mentionCounts() {
			const counts = new Map<string, number>();
			for (const {entity} of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
			return counts;
		},
	};
}
