import type {ListName} from '../library/library.ts';
import type {Facet} from '../library/rows.ts';

/** What `--count-by` counts the rows of each list by, as the filter calls it; `date` is the month. */
export const COUNTED = {
	documents: ['speaker', 'person', 'org', 'place', 'in', 'date'],
	entities: ['kind', 'in', 'date'],
	quotes: ['speaker', 'about', 'kind', 'in', 'date'],
} as const satisfies Readonly<Record<ListName, readonly Facet['field'][]>>;
