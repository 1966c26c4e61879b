import type {Passage} from '../library/passage.ts';

/** A passage the reader selected to keep. */
export type Mark = {
	readonly id: string;
	readonly passage: Passage;
	/** Id of the quote that was marked, when it was one. */
	readonly quote: string | null;
	readonly labels: readonly string[];
	readonly note: string | null;
	/** ISO 8601, when the mark was made. */
	readonly time: string;
};
