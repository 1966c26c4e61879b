import type {Document} from '../corpus/document.ts';
import type {DocumentEntities} from '../entities/entity.ts';
import {findEntities} from '../entities/find-entities.ts';
import {findParts} from '../parts/find-parts.ts';
import type {Layout} from '../parts/layout.ts';
import {findRunningText, type RunningText} from '../parts/running-text.ts';
import {findQuotes} from '../quotes/find-quotes.ts';
import type {Quote} from '../quotes/quote.ts';
import {blankSpans} from '../text/blank.ts';

/** A document with all that was found in it. All spans are of `document.text`. */
export type Annotated = {
	readonly document: Document;
	/** The text with its markup blanked, same length. */
	readonly prose: string;
	readonly layout: Layout;
	/** The prose without line and page breaks in its words and paragraphs: what the finders read. */
	readonly running: RunningText;
	readonly entities: DocumentEntities;
	readonly quotes: readonly Quote[];
};

type LaidOut = Omit<Annotated, 'entities' | 'quotes'>;
/** The entities with their spans in the running text. */
type Named = Omit<Annotated, 'quotes'>;

// Annotating has three steps, each on what the one before it found. They depend on the document alone: many documents
// may be taken through one step and then through the next, which is faster (see reading/pack-documents.ts).

/** First step: the parts of the document, and its text as the finders read it. */
export function layOut(document: Document): LaidOut {
	const prose = blankSpans(document.text, document.markup);
	const layout = findParts(document);
	return {document, prose, layout, running: findRunningText(prose, layout)};
}

/** Second step: who and what it names. */
export const addEntities = (laidOut: LaidOut): Named => ({
	...laidOut,
	entities: findEntities(laidOut.running.text, laidOut.running.layout),
});

/** Third step: who says what. Spans are those of the document from here on. */
export function addQuotes(named: Named): Annotated {
	const {running, entities} = named;
	const quotes = findQuotes(running.text, running.layout, entities);
	if (running.isSame) return {...named, quotes};
	return {
		...named,
		entities: entitiesInSource(entities, running),
		quotes: quotes.map(quote => quoteInSource(quote, running)),
	};
}

const entitiesInSource = (
	{clusters, mentions}: DocumentEntities,
	{toSource}: RunningText,
): DocumentEntities => ({
	clusters: clusters.map(cluster => ({
		...cluster,
		role: cluster.role && {...cluster.role, span: toSource(cluster.role.span)},
	})),
	mentions: mentions.map(mention => ({...mention, span: toSource(mention.span)})),
});

const quoteInSource = (quote: Quote, {toSource, toSources}: RunningText): Quote => ({
	...quote,
	content: quote.content.flatMap(toSources),
	cue: quote.cue && toSource(quote.cue),
	source: quote.source && toSource(quote.source),
	evidence: {...quote.evidence, chain: quote.evidence.chain.map(toSource)},
});

/** Runs the finders over one document. */
export const annotate = (document: Document): Annotated => addQuotes(addEntities(layOut(document)));
