import {hull, type Span, type TextSource} from '../text/span.ts';
import type {QuoteRow} from './rows.ts';

/**
 * From the first to the last word of a quote, with the quotation marks around them, and the comma or stop that
 * stands before the closing one: “Not yet,” for the content "Not yet".
 */
export function findQuoteSpan(text: TextSource, {content, kind}: Pick<QuoteRow, 'content' | 'kind'>): Span {
	const {start, end} = hull(content);
	if (kind === 'indirect') return {start, end};
	const unit = (at: number): string => text.slice(at, at + 1);
	let close = end;
	while (close < end + 3 && ',.!?…;:'.includes(unit(close) || ' ')) close++;
	return {
		start: start > 0 && '“"‘\'«„‹「『‚”»'.includes(unit(start - 1)) ? start - 1 : start,
		end: close < text.length && '”"’\'»“›」』‘«'.includes(unit(close)) ? close + 1 : end,
	};
}
