import type {Part} from '../../parts/layout.ts';
import {fingerprintsOf} from '../../text/shingles.ts';
import type {Span} from '../../text/span.ts';
import {hashWords} from '../../text/word-hashes.ts';
import {countWords} from '../../text/words.ts';
import {buildSketch, type Sketch} from '../writing/sketch.ts';

/** Fingerprints of one document: those of its first few hundred quotes. */
const MOST_PRINTS = 2_000;

/**
 * What the same words in other documents are found by: a sketch of the story, and the fingerprints of its quotes,
 * each once, of which `contents` are the spans. A dateline is the paper's own, and no part of the story. With it
 * comes how many `words` all story parts have: those of the sketch need not be looked for twice.
 */
export function shingleDocument(
	text: string,
	prose: string,
	story: readonly Part[],
	contents: Iterable<readonly Span[]>,
): {readonly words: number; readonly sketch: Sketch | null; readonly prints: Uint32Array} {
	const spans: Span[] = [];
	let words = 0;
	for (const {kind, span} of story)
		if (kind === 'dateline') words += countWords(prose, span);
		else spans.push(span);
	const hashes = hashWords(prose, spans);
	words += hashes.length;
	const prints = new Set<number>();
	for (const content of contents) {
		if (prints.size >= MOST_PRINTS) break;
		for (const print of fingerprintsOf(hashWords(text, content))) prints.add(print);
	}
	return {words, sketch: buildSketch(hashes), prints: Uint32Array.from(prints)};
}
