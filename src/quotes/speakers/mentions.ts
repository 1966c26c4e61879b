import type {Mention} from '../../entities/entity.ts';
import {firstFrom} from '../../text/first-from.ts';
import type {Span} from '../../text/span.ts';

/** Index of the last mention that begins at `offset` or before; -1 when none does. */
export const mentionUpTo = (mentions: readonly Mention[], offset: number): number =>
	firstFrom(mentions.length, at => mentions[at]!.span.start > offset) - 1;

/** The mention that begins at `offset`; null when none does. */
export function mentionFrom(mentions: readonly Mention[], offset: number): Mention | null {
	const mention = mentions[mentionUpTo(mentions, offset)];
	return mention?.span.start === offset ? mention : null;
}

/** The mentions that begin in a span and end with it, or a genitive's apostrophe behind it. */
export function mentionsWithin(mentions: readonly Mention[], span: Span): Mention[] {
	const found: Mention[] = [];
	for (let at = mentionUpTo(mentions, span.start - 1) + 1; at < mentions.length; at++) {
		const mention = mentions[at]!;
		if (mention.span.start >= span.end) break;
		if (mention.span.end <= span.end + 1) found.push(mention);
	}
	return found;
}
