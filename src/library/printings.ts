import {isSameSpeaker} from '../entities/linking/same-speaker.ts';
import {type Comparison, compareQuotes} from '../text/compare-quotes.ts';
import type {Library} from './library.ts';
import type {DocumentRow, QuoteRow} from './rows.ts';
import {speakerNames} from './speaker-names.ts';

/** A place that prints the same words as another. */
export type Printing = {
	readonly quote: QuoteRow;
	readonly comparison: Comparison;
	/** Whether the same person is named as the speaker; null when either of the two names nobody. */
	readonly sameSpeaker: boolean | null;
};

/** The other places that print the words of a quote, exact ones first, each kind newest first. */
export function findPrintings(library: Library, quote: QuoteRow): Printing[] {
	return library
		.sameQuotes(quote.text)
		.filter(({id}) => id !== quote.id)
		.map(other => ({
			quote: other,
			comparison: compareQuotes(quote.text, other.text),
			sameSpeaker: areOneSpeaker(library, quote, other),
		}))
		.sort((a, b) => RANKS[a.comparison.match] - RANKS[b.comparison.match]);
}

/** How many other places print the words of a quote, exactly or with variants. */
export const countPrintings = (library: Library, {id, text}: QuoteRow): number =>
	library.sameQuotes(text).filter(other => other.id !== id).length;

const RANKS = {exact: 0, part: 1, variant: 2} as const;

function areOneSpeaker(library: Library, one: QuoteRow, other: QuoteRow): boolean | null {
	if (!one.speaker || !other.speaker) return null;
	if (one.speaker.id === other.speaker.id) return true;
	return isSameSpeaker(speakerNames(library, one.speaker), speakerNames(library, other.speaker));
}

/** A near-copy of a document, and how it differs from it. */
export type Copy = {
	readonly document: DocumentRow;
	/** Words that both have, in their order, as a part of all words of both: 0 to 1. */
	readonly share: number;
	/** Words of the one that the other has not, and the reverse. */
	readonly lost: number;
	readonly added: number;
	readonly comparison: Comparison;
};

/** Compares the stories of two documents: headline, paragraphs and captions, without what stands around them. */
export function compareCopies(library: Library, one: string, other: DocumentRow): Copy {
	const comparison = compareQuotes(storyOf(library, one), storyOf(library, other.id));
	const words = {same: 0, old: 0, new: 0};
	for (const {kind, text} of comparison.pieces) words[kind] += text.split(' ').length;
	const all = 2 * words.same + words.old + words.new;
	return {
		document: other,
		share: all === 0 ? 1 : (2 * words.same) / all,
		lost: words.old,
		added: words.new,
		comparison,
	};
}

/** UTF-16 units of a document that are compared with another: the beginning of a book is enough. */
const COMPARED = 300_000;
const STORY = new Set(['headline', 'deck', 'paragraph', 'subheading', 'caption', 'correction']);

function storyOf(library: Library, document: string): string {
	const text = library.text(document);
	return library
		.parts(document)
		.flatMap(({kind, span}) =>
			STORY.has(kind) && span.end <= COMPARED ? [text.slice(span.start, span.end)] : [],
		)
		.join('\n');
}
