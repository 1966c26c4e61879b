import type {Span} from '../text/span.ts';
import {WordScanner} from '../text/words.ts';
import {type Block, blockAt} from './blocks.ts';
import {firstEndingAfter} from './quotation-marks.ts';
import type {QuoteKind} from './quote.ts';

/** Direct when every word of the content stands in quotation marks, mixed when some do, else indirect. */
export function kindOf(text: string, content: readonly Span[], blocks: readonly Block[]): QuoteKind {
	let isQuoted = false;
	let isPlain = false;
	for (const span of content) {
		const quotations = blockAt(blocks, span.start)?.quotations ?? [];
		let next = firstEndingAfter(quotations, span.start);
		const whole = quotations[next];
		// Most quotes are all that stands between two marks, or have none in them.
		if (content.length === 1 && !(whole && whole.inner.start < span.end)) return 'indirect';
		if (whole?.said === span && whole.words > 0) {
			isQuoted = true;
			if (isPlain) return 'mixed';
			continue;
		}
		// One word of each kind is enough to know, so from each the look goes on behind its quotation, or at the next.
		const words = new WordScanner(text, span);
		while (words.next()) {
			while (next < quotations.length && quotations[next]!.inner.end <= words.start) next++;
			const quotation = quotations[next];
			if (quotation && quotation.inner.start <= words.start) {
				isQuoted = true;
				words.end = Math.max(words.end, quotation.inner.end);
			} else {
				isPlain = true;
				words.end = Math.max(words.end, quotation ? quotation.inner.start : span.end);
			}
			if (isQuoted && isPlain) return 'mixed';
		}
	}
	return !isQuoted ? 'indirect' : 'direct';
}
