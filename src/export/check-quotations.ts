import type {Library} from '../library/library.ts';
import type {DocumentRow, PartRow, QuoteRow} from '../library/rows.ts';
import {contains, hull, overlaps, type Span} from '../text/span.ts';
import {findWords} from '../text/words.ts';
import {type Piece, toPieces} from './difference.ts';
import type {DraftQuotation} from './draft-quotations.ts';
import {fitQuotation} from './fit-quotation.ts';
import type {Fit} from './fit-words.ts';
import {findPlace, type Place} from './place.ts';
import {type Pattern, wordKey} from './quotation-pattern.ts';
import {isSameSpeaker} from './same-speaker.ts';
import {type Candidate, searchPieces, searchWhole} from './search-quotation.ts';

/** A passage of the corpus that a quotation of the draft comes from, or may come from. */
export type Source = {
	readonly document: DocumentRow;
	readonly span: Span;
	readonly text: string;
	readonly place: Place;
	/** The quote that it is part of, when it was said by someone. */
	readonly quote: QuoteRow | null;
	/** Whether the draft's speaker can be this one; null when either names nobody, or they differ on weak evidence. */
	readonly isSpeaker: boolean | null;
	readonly fit: Fit;
};

/**
 * What the corpus says about a quotation.
 * found: word for word. other-speaker: word for word, but someone else said it. altered: only a passage that is
 * close. not-found: nothing that is close.
 */
export type Check = {
	readonly quotation: DraftQuotation;
	readonly state: 'found' | 'other-speaker' | 'altered' | 'not-found';
	readonly source: Source | null;
	/** Other documents that have it word for word. */
	readonly others: readonly Source[];
	/** From the draft's words to the source's; null unless altered. */
	readonly difference: readonly Piece[] | null;
};

/** Documents that are compared with one quotation. */
const COMPARED = 12;
const COMPARED_WHOLE = 40;
/** Words of a quotation that are compared; longer ones are nearly always a mark that was left open. */
const LONGEST = 20_000;
/** Words of the source that an ellipsis may stand for. */
const OMITTED = 300;
/** Words that are looked at on either side of what a search found, besides as many as the quotation has. */
const SLACK = 12;
/** Share of a quotation's words, in order, that an altered one must have kept. */
const THRESHOLD = 0.6;
/** Words of the source that are compared with one quotation at a time, and how often in one document. */
const WINDOW = 3000;
const WINDOWS = 6;

/**
 * Looks every quotation of a draft up in the corpus. The work for one quotation is bounded: a few searches, some
 * forty documents, windows around what the searches found.
 * @param isOwn tells documents that are the draft itself, or were exported from the corpus
 */
export function checkQuotations(
	library: Library,
	quotations: readonly DraftQuotation[],
	isOwn: (document: DocumentRow, text: string) => boolean,
): Check[] {
	const read = sourceReader(library, isOwn);
	return quotations.map(quotation => checkQuotation(library, read, quotation));
}

function checkQuotation(library: Library, read: ReadSource, quotation: DraftQuotation): Check {
	const pattern = shorten(quotation.pattern);
	const compare = (candidates: readonly Candidate[], most: number) =>
		candidates.slice(0, most).flatMap(candidate => {
			const source = read(candidate.document);
			return source ? (fitSource(library, source, quotation, pattern, candidate.matches) ?? []) : [];
		});
	let sources = compare(searchWhole(library, pattern), COMPARED_WHOLE);
	if (!sources.some(({fit}) => fit.isExact))
		sources = [...sources, ...compare(searchPieces(library, pattern), COMPARED)];
	const isCut = pattern.words.length < quotation.pattern.words.length;
	const exact = isCut ? [] : sources.filter(({fit}) => fit.isExact).sort(bySpeaker);
	if (exact.length > 0) {
		const [source, ...others] = exact;
		const state = source!.isSpeaker === false ? 'other-speaker' : 'found';
		return {quotation, state, source: source!, others, difference: null};
	}
	const closest = sources
		.filter(({fit}) => isClose(fit))
		.sort((a, b) => similarity(b.fit) - similarity(a.fit) || bySpeaker(a, b))[0];
	if (!closest) return {quotation, state: 'not-found', source: null, others: [], difference: null};
	const {text, words} = read(closest.document.id)!;
	const draft = quotation.text;
	const draftWords = pattern.words.map(({span}) => ({
		start: span.start - quotation.span.start,
		end: span.end - quotation.span.start,
	}));
	const difference = toPieces(closest.fit.steps, [draft, draftWords], [text, words]);
	return {quotation, state: 'altered', source: closest, others: [], difference};
}

const shorten = ({words, gaps}: Pattern): Pattern =>
	words.length <= LONGEST
		? {words, gaps}
		: {words: words.slice(0, LONGEST), gaps: new Map([...gaps].filter(([at]) => at < LONGEST))};

/**
 * The speaker whom the draft names first, then another one: that nobody is named elsewhere, as in a headline with
 * the same words, speaks for neither.
 */
const bySpeaker = (a: Source, b: Source): number => rankOf(a) - rankOf(b);
const rankOf = ({isSpeaker, quote}: Source): number =>
	isSpeaker === true ? 0 : isSpeaker === false ? 1 : quote !== null ? 2 : 3;

function isClose(fit: Fit): boolean {
	const enough = Math.max(3, Math.ceil(fit.compared * THRESHOLD));
	return fit.kept >= enough && similarity(fit) >= THRESHOLD;
}

/** Shared words, as a part of all words on both sides. */
function similarity({kept, compared, steps}: Fit): number {
	const added = steps.reduce((sum, {kind, start, end}) => sum + (kind === 'new' ? end - start : 0), 0);
	return (2 * kept) / (compared + kept + added);
}

type SourceText = {
	readonly document: DocumentRow;
	readonly text: string;
	readonly words: readonly Span[];
	readonly keys: readonly string[];
	readonly quotes: readonly QuoteRow[];
	readonly parts: readonly PartRow[];
};

type ReadSource = (document: string) => SourceText | null;

/** Texts that are kept ready: quotations of one draft often come from a few documents. */
const KEPT = 50;

function sourceReader(library: Library, isOwn: (document: DocumentRow, text: string) => boolean): ReadSource {
	const kept = new Map<string, SourceText | null>();
	return id => {
		const known = kept.get(id);
		if (known !== undefined) return known;
		const document = library.document(id);
		let source: SourceText | null = null;
		if (document) {
			const text = library.text(id);
			const words = findWords(text);
			if (!isOwn(document, text))
				source = {
					document,
					text,
					words,
					keys: words.map(word => wordKey(text, word)),
					quotes: library.quotesIn(id),
					parts: library.parts(id),
				};
		}
		if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
		kept.set(id, source);
		return source;
	};
}

function fitSource(
	library: Library,
	{document, text, words, keys, quotes, parts}: SourceText,
	quotation: DraftQuotation,
	pattern: Pattern,
	matches: readonly Span[],
): Source | null {
	const isAside = asidesOf(quotes, words);
	let best: Fit | null = null;
	for (const [from, to] of windowsOf(pattern, words, matches)) {
		const fit = fitQuotation(pattern, keys, from, to, isAside);
		if (fit && (!best || (fit.isExact && !best.isExact) || similarity(fit) > similarity(best))) best = fit;
		if (best?.isExact) break;
	}
	if (!best) return null;
	const span = {start: words[best.start]!.start, end: words[best.end - 1]!.end};
	const quote = quotes.find(({content}) => content.some(one => overlaps(one, span))) ?? null;
	const entity = quote?.speaker ? library.entity(quote.speaker.id) : undefined;
	const names = quote?.speaker ? [quote.speaker.name, ...(entity?.aliases ?? [])] : [];
	const isKnown = names.length > 0 && quotation.speaker.length > 0;
	const isSame = isKnown && isSameSpeaker(quotation.speaker, names);
	const isSure = quotation.isSure && quote?.strength !== 'weak';
	return {
		document,
		span,
		text: text.slice(span.start, span.end),
		place: findPlace(parts, span),
		quote,
		isSpeaker: isSame ? true : isKnown && isSure ? false : null,
		fit: best,
	};
}

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
		const at = wordAt(words, start);
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

/** The first word that ends behind `offset`, by halving. */
function wordAt(words: readonly Span[], offset: number): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (words[middle]!.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
