import type {PartPlaces} from '../library/part-places.ts';
import type {PartKind} from '../parts/layout.ts';
import type {Span} from '../text/span.ts';

/** Where in a document a span begins, as a reader counts. */
export type Place = {
	/** 1-based number of the paragraph; null in a headline or caption. */
	readonly paragraph: number | null;
	readonly part: PartKind | null;
};

/**
 * `parts` are those of the whole document, in order. A span between two parts counts for the later one, one
 * behind all of them for none.
 */
export function findPlace(parts: PartPlaces, span: Span): Place {
	const at = parts.indexFrom(span.start);
	const part = parts.at(at);
	if (!part) return {paragraph: null, part: null};
	return {paragraph: part.kind === 'paragraph' ? parts.count('paragraph', at + 1) : null, part: part.kind};
}

/** "paragraph 3", "caption". */
export const formatPlace = ({paragraph, part}: Place): string =>
	paragraph !== null ? `paragraph ${paragraph}` : (part ?? 'text');
