import type {Passage} from '../library/passage.ts';
import type {DocumentRow} from '../library/rows.ts';
import type {Span, TextSource} from '../text/span.ts';
import {isLowSurrogate} from '../text/surrogates.ts';

/** UTF-16 units of context kept on either side of a passage, as Hypothesis does. */
const CONTEXT = 32;

/**
 * Describes the words of `text` within `span` so that they can be found again after the text has changed.
 * @throws RangeError when the span is empty or not within the text
 */
export function buildPassage(
	document: Pick<DocumentRow, 'id' | 'path' | 'record' | 'sourceHash' | 'textHash'>,
	text: TextSource,
	span: Span,
): Passage {
	const {start, end} = span;
	if (!(start >= 0 && start < end && end <= text.length))
		throw new RangeError(`No passage: ${start}–${end} of ${text.length} characters.`);
	const {id, path, record, sourceHash, textHash} = document;
	return {
		document: id,
		path,
		record,
		sourceHash,
		textHash,
		span: {start, end},
		exact: text.slice(start, end),
		...contextOf(text, span),
	};
}

/** The {@link CONTEXT} units before and after a span; fewer at the ends of the text or of half a character. */
export function contextOf(text: TextSource, {start, end}: Span): {prefix: string; suffix: string} {
	let from = Math.max(0, start - CONTEXT);
	let to = Math.min(text.length, end + CONTEXT);
	if (from < start && isLowSurrogate(unitAt(text, from))) from++;
	if (to > end && to < text.length && isLowSurrogate(unitAt(text, to))) to--;
	return {prefix: text.slice(from, start), suffix: text.slice(end, to)};
}

const unitAt = (text: TextSource, at: number): number => text.slice(at, at + 1).charCodeAt(0);
