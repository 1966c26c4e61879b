import {isSameSpeaker} from '../entities/linking/same-speaker.ts';
import type {Library} from '../library/library.ts';
import type {DocumentRow, QuoteRow} from '../library/rows.ts';
import {speakerNames} from '../library/speaker-names.ts';
import {firstFrom} from '../text/first-from.ts';
import {contains, hull, overlaps, type Span} from '../text/span.ts';
import type {DraftQuotation} from './draft-quotations.ts';
import {fitQuotation} from './fit-quotation.ts';
import type {Fit} from './fit-words.ts';
import {findPlace, type Place} from './place.ts';
import type {Pattern} from './quotation-pattern.ts';
import type {SourceText} from './source-text.ts';

/** A passage of the corpus that a quotation of the draft comes from, or may come from. */
export type Source = {
	readonly document: DocumentRow;
	readonly span: Span;
	readonly text: string;
	readonly place: Place;
	/** The quote that it is part of, when it was said by someone. */
	readonly quote: QuoteRow | null;
	/**
	 * Whether the draft's speaker can be this one; null when either names nobody, or the draft may mean someone
	 * else.
	 */
	readonly isSpeaker: boolean | null;
	readonly fit: Fit;
};

/** Words of the source that an ellipsis may stand for. */
const OMITTED = 300;
/** Words that are looked at on either side of what a search found, besides as many as the quotation has. */
const SLACK = 12;
/** Words of the source that are compared with one quotation at a time, and how often in one document. */
const WINDOW = 3000;
const WINDOWS = 6;
/** Places of one document that are compared. */
const PLACES = 12;

/** The place around what a search found in a document (`matches`) that a quotation fits best. */
export function fitSource(
	library: Library,
	source: SourceText,
	quotation: DraftQuotation,
	pattern: Pattern,
	matches: readonly Span[],
): Source | null {
	const {words, keys, quotes} = source;
	const isAside = asidesOf(quotes, words);
	const fits: Fit[] = [];
	for (const [from, to] of windowsOf(pattern, words, matches)) {
		// A headline may have the words of a quote in the text below: all exact places are looked at.
		for (let at = from; fits.length < PLACES; at = fits.at(-1)!.end) {
			const fit = fitQuotation(pattern, keys, at, to, isAside);
			if (fit && (at === from || fit.isExact)) fits.push(fit);
			if (!fit?.isExact) break;
		}
	}
	const sources = fits.map(fit => describeFit(library, source, quotation, fit));
	const exact = sources.filter(({fit}) => fit.isExact);
	if (exact.length > 0) return exact.sort(bySpeaker)[0]!;
	return sources.sort((a, b) => similarity(b.fit) - similarity(a.fit))[0] ?? null;
}

function describeFit(
	library: Library,
	{document, text, words, quotes, parts}: SourceText,
	quotation: DraftQuotation,
	fit: Fit,
): Source {
	const span = {start: words[fit.start]!.start, end: words[fit.end - 1]!.end};
	const quote = quotes.find(({content}) => content.some(one => overlaps(one, span))) ?? null;
	const names = quote?.speaker ? speakerNames(library, quote.speaker) : [];
	const isKnown = names.length > 0 && quotation.speaker.length > 0;
	const isSame = isKnown && isSameSpeaker(quotation.speaker, names);
	return {
		document,
		span,
		text: text.slice(span.start, span.end),
		place: findPlace(parts, span),
		quote,
		isSpeaker: isSame ? true : isKnown && quotation.isSure ? false : null,
		fit,
	};
}

/**
 * The speaker whom the draft names first, then another one: that nobody is named elsewhere, as in a headline with
 * the same words, speaks for neither.
 */
export const bySpeaker = (a: Source, b: Source): number => rankOf(a) - rankOf(b);
const rankOf = ({isSpeaker, quote}: Source): number =>
	isSpeaker === true ? 0 : isSpeaker === false ? 1 : quote !== null ? 2 : 3;

/** Tells words that stand between two parts of one quote: “It is not ours,” *she said,* “and never was.” */
function asidesOf(quotes: readonly QuoteRow[], words: readonly Span[]): (word: number) => boolean {
	const split = quotes.filter(({content}) => content.length > 1);
	return index => {
		const word = words[index]!;
		return split.some(
			({content}) => contains(hull(content), word) && !content.some(one => overlaps(one, word)),
		);
	};
}

/** Stretches of words around what a search found, joined where they meet, each bounded; those with most hits. */
function windowsOf(
	{words: wanted, gaps}: Pattern,
	words: readonly Span[],
	matches: readonly Span[],
): [number, number][] {
	const omissions = [...gaps.values()].filter(gap => gap === 'omission').length;
	const reach = Math.min(wanted.length, WINDOW / 3) + SLACK + Math.min(WINDOW / 3, omissions * OMITTED);
	const windows: [from: number, to: number, hits: number][] = [];
	for (const {start} of [...matches].sort((a, b) => a.start - b.start)) {
		const at = firstFrom(words.length, n => words[n]!.end > start);
		const from = Math.max(0, at - reach);
		const to = Math.min(words.length, at + reach);
		const last = windows.at(-1);
		if (last && from <= last[1] && to - last[0] <= WINDOW) {
			last[1] = to;
			last[2]++;
		} else windows.push([from, to, 1]);
	}
	return windows
		.sort((a, b) => b[2] - a[2] || a[0] - b[0])
		.slice(0, WINDOWS)
		.map(([from, to]) => [from, to]);
}

/** Shared words, as a part of all words on both sides. */
export function similarity({kept, compared, steps}: Fit): number {
	const added = steps.reduce((sum, {kind, start, end}) => sum + (kind === 'new' ? end - start : 0), 0);
	return (2 * kept) / (compared + kept + added);
}
