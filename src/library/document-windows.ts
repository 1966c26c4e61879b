import type {Span} from '../text/span.ts';
import type {PartPlaces} from './part-places.ts';
import type {MentionRow, QuoteRow} from './rows.ts';
import type {StoredText} from './stored/stored-text.ts';

/**
 * What one document holds, asked for stretch by stretch: each answer costs what it tells, not what the document
 * holds. Answers are by the state of the library when they are asked for.
 */
export type DocumentWindows = {
	readonly text: StoredText;
	readonly parts: PartPlaces;
	/** Quotes of which the content shares a unit with `span`, in order of their starts. */
	quotesTouching(span: Span): readonly QuoteRow[];
	/**
	 * The quote behind (`by` 1) or before (-1) another one of the document; of an offset the first one that
	 * starts there or behind it, or the last one that starts before it.
	 */
	quoteBeside(from: number | QuoteRow, by: 1 | -1): QuoteRow | undefined;
	/** Named mentions that share a unit with `span`, in order. */
	mentionsTouching(span: Span): readonly MentionRow[];
	/** The first named mention that starts at `offset` or behind it, or the last one that starts before it. */
	mentionBeside(offset: number, by: 1 | -1): MentionRow | undefined;
	/** How often each entity is named here, by its id. */
	mentionCounts(): ReadonlyMap<string, number>;
};
