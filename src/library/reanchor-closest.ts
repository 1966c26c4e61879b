import {commonPlaces} from '../text/common-subsequence.ts';
import {type Span, trimSpan} from '../text/span.ts';
import {isUnspaced} from '../text/word-tokens.ts';
import {findWords} from '../text/words.ts';
import type {Passage} from './passage.ts';
import type {Anchor} from './reanchor.ts';

/** Share of words, in order, that a changed passage must have kept. */
const THRESHOLD = 0.6;
/** Words that are compared in order; of a longer passage its words are compared as a bag only. */
const COMPARED = 400;
/** Fewer words than this say too little: only the context can find them again. */
const ENOUGH = 4;
/** Context shorter than this could stand anywhere. */
const CONTEXT = 12;

type Words = Pick<Passage, 'span' | 'exact' | 'prefix' | 'suffix'>;

/**
 * The stretch of `text` that has most of a passage's words in their order, or, for a passage of few words, what
 * now stands between its two contexts. Words that differ in nothing but white space have moved, not changed.
 */
export function findClosest(passage: Words, text: string): Anchor {
	const span = findByWords(passage, text) ?? findByContext(passage, text);
	if (span === null) return {state: 'missing', span: null};
	const isSame = squeeze(text.slice(span.start, span.end)) === squeeze(passage.exact);
	return {state: isSame ? 'moved' : 'changed', span};
}

function findByWords({span, exact}: Words, text: string): Span | null {
	const wanted = findWordsOrLetters(exact);
	if (wanted.length < ENOUGH) return null;
	const words = wanted.map(word => exact.slice(word.start, word.end).toLowerCase());
	const places = findWordsOrLetters(text);
	const found = places.map(word => text.slice(word.start, word.end).toLowerCase());
	const first = findBestWindow(words, found, places, span.start);
	if (first === null) return null;
	// A longer window than the passage, so that inserted words and a window that is a little off do no harm.
	const slack = Math.ceil(words.length / 4) + 1;
	const from = Math.max(0, first - slack);
	const to = Math.min(found.length, first + words.length + slack);
	const kept = keptPlaces(words, found.slice(from, to));
	if (kept.length === 0) return null;
	const begin = from + kept[0]!;
	const last = from + kept.at(-1)!;
	const similarity = (2 * kept.length) / (words.length + (last - begin + 1));
	if (similarity < THRESHOLD) return null;
	return addEdges({start: places[begin]!.start, end: places[last]!.end}, exact, text);
}

/** The first word of the window of the passage's length that shares most words with it; of equals the nearest. */
function findBestWindow(
	words: readonly string[],
	found: readonly string[],
	places: readonly Span[],
	near: number,
): number | null {
	const open = new Map<string, number>();
	for (const word of words) open.set(word, (open.get(word) ?? 0) + 1);
	let shared = 0;
	let best = 0;
	let at: number | null = null;
	for (let last = 0; last < found.length; last++) {
		const left = open.get(found[last]!);
		if (left !== undefined) {
			if (left > 0) shared++;
			open.set(found[last]!, left - 1);
		}
		const first = last - words.length + 1;
		const isNearer = () =>
			at === null || Math.abs(places[Math.max(0, first)]!.start - near) < Math.abs(places[at]!.start - near);
		if (shared > best || (shared === best && shared > 0 && isNearer())) {
			best = shared;
			at = Math.max(0, first);
		}
		if (first >= 0) {
			const gone = open.get(found[first]!);
			if (gone !== undefined) {
				if (gone >= 0) shared--;
				open.set(found[first]!, gone + 1);
			}
		}
	}
	return best >= words.length * (THRESHOLD / 2) ? at : null;
}

/** Indexes into `found` of a longest common subsequence with `words`; of long lists, of all shared words. */
function keptPlaces(words: readonly string[], found: readonly string[]): number[] {
	if (words.length > COMPARED) {
		const wanted = new Set(words);
		return found.flatMap((word, index) => (wanted.has(word) ? index : []));
	}
	return commonPlaces(words, found);
}

/** What stands between the end of the kept prefix and the beginning of the kept suffix. */
function findByContext({exact, prefix, suffix}: Words, text: string): Span | null {
	if (prefix.length < CONTEXT || suffix.length < CONTEXT) return null;
	const before = text.indexOf(prefix);
	if (before < 0 || text.indexOf(prefix, before + 1) >= 0) return null;
	const start = before + prefix.length;
	const end = text.indexOf(suffix, start);
	const isNear = end > start && end - start <= 2 * exact.length + CONTEXT;
	const span = trimSpan(text, {start, end: isNear ? end : start});
	return span.start < span.end ? span : null;
}

/** Words; in scripts that put no spaces between them, letters. */
function findWordsOrLetters(text: string): Span[] {
	return findWords(text).flatMap(word => {
		const letters = text.slice(word.start, word.end);
		if (!isUnspaced(letters)) return word;
		let at = word.start;
		return [...letters].map(letter => {
			const start = at;
			at += letter.length;
			return {start, end: at};
		});
	});
}

/** The span with the punctuation at the passage's ends, which is not part of its words, where it is still there. */
function addEdges({start, end}: Span, exact: string, text: string): Span {
	const words = findWords(exact);
	const before = exact.slice(0, words[0]!.start);
	const after = exact.slice(words.at(-1)!.end);
	return {
		start: text.startsWith(before, start - before.length) ? start - before.length : start,
		end: text.startsWith(after, end) ? end + after.length : end,
	};
}

const squeeze = (text: string): string => text.split(/\s+/).join(' ').trim();
