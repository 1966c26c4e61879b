import type {Document} from '../corpus/document.ts';
import type {DocumentEntities} from '../entities/entity.ts';
import {findEntities} from '../entities/find-entities.ts';
import {findParts} from '../parts/find-parts.ts';
import type {Layout} from '../parts/layout.ts';
import {findQuotes} from '../quotes/find-quotes.ts';
import type {Quote} from '../quotes/quote.ts';
import {blankSpans} from '../text/blank.ts';

/** A document with all that was found in it. All spans are of `document.text`. */
export type Annotated = {
	readonly document: Document;
	/** The text with its markup blanked, same length: what the finders read. */
	readonly prose: string;
	readonly layout: Layout;
	readonly entities: DocumentEntities;
	readonly quotes: readonly Quote[];
};

/** Runs the finders over one document, each on what those before it found. Depends on the document alone. */
export function annotate(document: Document): Annotated {
	const layout = findParts(document);
	const prose = blankSpans(document.text, document.markup);
	const entities = findEntities(prose, layout);
	return {document, prose, layout, entities, quotes: findQuotes(prose, layout, entities)};
}
