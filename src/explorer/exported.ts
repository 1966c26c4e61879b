/** What an export is made of. */
import type {Span} from '../text/span.ts';
import type {MarkOrder} from './list-orders.ts';

/** A quote by its id, or exactly the words of a span. */
export type Wanted = {readonly quote: string} | {readonly document: string; readonly span: Span};

/** Passages, or marks, and the titles that they stand under. */
export type Exported =
	/** Of the selected rows, or of all that a list shows. */
	| {
			readonly type: 'passages';
			readonly of: 'selection' | 'list';
			readonly passages: readonly Wanted[];
			readonly groupBy: MarkOrder;
	  }
	/** `ids`: those that the filter of the Marked list leaves; null: all. */
	| {readonly type: 'marks'; readonly ids: readonly string[] | null; readonly groupBy: MarkOrder};
