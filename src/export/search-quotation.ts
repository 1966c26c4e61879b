import type {Library} from '../library/library.ts';
import {fold} from '../text/fold.ts';
import type {Span} from '../text/span.ts';
import {findWords} from '../text/words.ts';
import type {Pattern} from './quotation-pattern.ts';

/** Stretches of a document that share words with a quotation. */
export type Candidate = {
	readonly document: string;
	readonly matches: readonly Span[];
	readonly score: number;
};

const LONGEST_PHRASE = 12;
const SHORT_PHRASE = 3;
/** UTF-16 units in which the first words of a text are looked for. */
const BEGINNING = 1000;
const PHRASES = 6;
/** Words of this many letters are rare enough to be searched for in pairs. */
const TELLING = 5;
const PAIRED = 4;
/** Hits taken of the whole phrase, and of each weaker search. */
const HITS = 40;
const FEWER_HITS = 15;

/** Documents that have the quotation's words in a row, or, of a long one, the first twelve of a part of it. */
export function searchWhole(library: Library, pattern: Pattern): Candidate[] {
	const [longest = []] = segmentsOf(pattern).sort((a, b) => b.length - a.length);
	return longest.length < 2 ? [] : collect(library, [phrase(longest.slice(0, LONGEST_PHRASE))], HITS);
}

/** Documents that have a text's first words in a row, best first. */
export function searchBeginning(library: Library, text: string, limit: number): readonly string[] {
	const words = findWords(text.slice(0, BEGINNING)).slice(0, LONGEST_PHRASE);
	if (words.length < SHORT_PHRASE) return [];
	const hits = library.search(phrase(words.map(({start, end}) => text.slice(start, end))), limit);
	return [...new Set(hits.map(({document}) => document))];
}

/**
 * Documents that quote nearly the quotation's words, the most alike first: what the shingles of the corpus's
 * quotes answer at once, while a search for its pieces goes through the postings of many plain words.
 */
export function searchQuotes(library: Library, pattern: Pattern): Candidate[] {
	const wanted = new Set(pattern.words.map(({key}) => fold(key)));
	const found = new Map<string, {document: string; matches: Span[]; score: number}>();
	const words = pattern.words.map(({key}) => key).join(' ');
	for (const quote of library.sameQuotes(words, {thorough: true})) {
		const known = found.get(quote.document) ?? {document: quote.document, matches: [], score: 0};
		found.set(quote.document, known);
		known.matches.push(...quote.content);
		const own = findWords(quote.text).map(({start, end}) => fold(quote.text.slice(start, end)));
		known.score = Math.max(known.score, new Set(own.filter(word => wanted.has(word))).size);
	}
	return [...found.values()].sort((a, b) => b.score - a.score);
}

/** Documents that have some short phrases of the quotation, or two of its longest words in one paragraph. */
export function searchPieces(library: Library, pattern: Pattern): Candidate[] {
	const phrases = segmentsOf(pattern).flatMap(segment =>
		segment.length < SHORT_PHRASE
			? []
			: Array.from({length: segment.length - SHORT_PHRASE + 1}, (_, n) => segment.slice(n, n + SHORT_PHRASE)),
	);
	const telling = phrases
		.map((words, at) => ({words, at, weight: words.join('').length}))
		.sort((a, b) => b.weight - a.weight || a.at - b.at)
		.slice(0, PHRASES)
		.map(({words}) => phrase(words));
	const longest = [...new Set(pattern.words.map(({key}) => fold(key)))]
		.filter(word => word.length >= TELLING)
		.sort((a, b) => b.length - a.length)
		.slice(0, PAIRED);
	const pairs = longest.flatMap((word, n) =>
		longest.slice(n + 1).map(other => `${phrase([word])} ${phrase([other])}`),
	);
	return collect(library, [...telling, ...pairs], FEWER_HITS);
}

/** Runs of words that no ellipsis or bracket interrupts. */
function segmentsOf({words, gaps}: Pattern): string[][] {
	const segments: string[][] = [];
	for (const [n, {key}] of words.entries()) {
		if (n === 0 || gaps.has(n)) segments.push([]);
		segments.at(-1)!.push(key);
	}
	return segments;
}

const phrase = (words: readonly string[]): string => `"${words.join(' ')}"`;

/** Documents by how many of the searches they answer, best first. */
function collect(library: Library, queries: readonly string[], limit: number): Candidate[] {
	const found = new Map<string, {document: string; matches: Span[]; score: number}>();
	for (const query of queries) {
		const counted = new Set<string>();
		for (const {document, matches} of library.search(query, limit)) {
			const known = found.get(document) ?? {document, matches: [], score: 0};
			found.set(document, known);
			for (const match of matches) known.matches.push(match);
			if (!counted.has(document)) known.score++;
			counted.add(document);
		}
	}
	return [...found.values()].sort((a, b) => b.score - a.score);
}
