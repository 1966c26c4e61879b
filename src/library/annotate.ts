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

type LaidOut = Omit<Annotated, 'entities' | 'quotes'>;
type Named = Omit<Annotated, 'quotes'>;

/*
 * The steps of annotating, each on what those before it found. Each depends on the document alone, so that it does
 * not matter which documents are taken through a step one after the other.
 */

export const layOut = (document: Document): LaidOut => ({
	document,
	prose: blankSpans(document.text, document.markup),
	layout: findParts(document),
});

export const addEntities = (laidOut: LaidOut): Named => ({
	...laidOut,
	entities: findEntities(laidOut.prose, laidOut.layout),
});

export const addQuotes = (named: Named): Annotated => ({
	...named,
	quotes: findQuotes(named.prose, named.layout, named.entities),
});

/** Runs the finders over one document. */
export const annotate = (document: Document): Annotated => addQuotes(addEntities(layOut(document)));
