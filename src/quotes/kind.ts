import type {Span} from '../text/span.ts';
import {WordScanner} from '../text/words.ts';
import {type Block, blockAt} from './blocks.ts';
import {firstEndingAfter} from './quotation-marks.ts';
import type {QuoteKind} from './quote.ts';

/** Direct when every word of the content stands in quotation marks, mixed when some do, else indirect. */
export function kindOf(text: string, content: readonly Span[], blocks: readonly Block[]): QuoteKind {
	let words = 0;
	let quoted = 0;
	for (const span of content) {
		const quotations = blockAt(blocks, span.start)?.quotations ?? [];
		let next = firstEndingAfter(quotations, span.start);
		const scanner = new WordScanner(text, span);
		while (scanner.next()) {
			const {start} = scanner;
			while (next < quotations.length && quotations[next]!.inner.end <= start) next++;
			words++;
			const quotation = quotations[next];
			if (quotation && quotation.inner.start <= start && start < quotation.inner.end) quoted++;
		}
	}
	return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'mixed';
}
