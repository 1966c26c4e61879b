/** What an export is made of. */
import type {MarkOrder} from './list-orders.ts';

export type Exported =
	/** Of selected rows. */
	| {readonly type: 'quotes'; readonly ids: readonly string[]}
	/** `ids`: those that the filter of the Marked list leaves; null: all. */
	| {readonly type: 'marks'; readonly ids: readonly string[] | null; readonly groupBy: MarkOrder};
