import type {Part} from '../parts/layout.ts';
import type {Quote} from '../quotes/quote.ts';
import {fingerprintsOf} from '../text/shingles.ts';
import {hashWords} from '../text/word-hashes.ts';
import type {PackedDocument} from './packed.ts';
import {buildSketch, packSketch} from './sketch.ts';

/** Fingerprints of one document: those of its first few hundred quotes. */
const MOST_PRINTS = 2_000;

/** What the same words in other documents are found by. A dateline is the paper's own, and no part of the story. */
export function packShingles(
	text: string,
	prose: string,
	story: readonly Part[],
	quotes: readonly Quote[],
): Pick<PackedDocument, 'sketch' | 'fingerprints'> {
	const spans = story.flatMap(({kind, span}) => (kind === 'dateline' ? [] : [span]));
	const sketch = buildSketch(hashWords(prose, spans));
	const prints = new Set<number>();
	for (const {content} of quotes) {
		if (prints.size >= MOST_PRINTS) break;
		for (const print of fingerprintsOf(hashWords(text, content))) prints.add(print);
	}
	return {sketch: sketch && packSketch(sketch), fingerprints: formatPrints(prints)};
}

/** Fingerprints as the words of a full-text row or query. */
export const formatPrints = (prints: Iterable<number>, separator = ' '): string =>
	Array.from(prints, print => print.toString(36)).join(separator);
