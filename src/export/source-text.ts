import type {Library} from '../library/library.ts';
import type {PartPlaces} from '../library/part-places.ts';
import type {DocumentRow, QuoteRow} from '../library/rows.ts';
import {joinBrokenWords} from '../text/broken-words.ts';
import type {Span} from '../text/span.ts';
import {wordKey} from '../text/word-key.ts';
import {findWords} from '../text/words.ts';

/** A document as quotations are looked up in it. */
export type SourceText = {
	readonly document: DocumentRow;
	readonly text: string;
	readonly words: readonly Span[];
	readonly keys: readonly string[];
	readonly quotes: readonly QuoteRow[];
	readonly parts: PartPlaces;
};

/** Null for a document that is no source. */
export type ReadSource = (document: string) => SourceText | null;

/**
 * Texts that are kept ready, and their UTF-16 units: the quotations of a draft come from some documents again and
 * again.
 */
const KEPT = 1_000;
const KEPT_UNITS = 1 << 24;

/** @param isOwn tells documents that are no sources: the draft itself, exports */
export function sourceReader(
	library: Library,
	isOwn: (document: DocumentRow, text: string) => boolean,
): ReadSource {
	const kept = new Map<string, SourceText | null>();
	let units = 0;
	return id => {
		const known = kept.get(id);
		if (known !== undefined) return known;
		const document = library.document(id);
		const windows = document && library.windows(id);
		let source: SourceText | null = null;
		if (document && windows) {
			const text = windows.text.whole();
			const joined = joinBrokenWords(text);
			const words = findWords(joined.text);
			if (!isOwn(document, text))
				source = {
					document,
					text,
					words: words.map(joined.toSource),
					keys: words.map(word => wordKey(joined.text, word)),
					quotes: library.quotesIn(id),
					parts: windows.parts,
				};
		}
		units += source?.text.length ?? 0;
		while (kept.size > 0 && (kept.size >= KEPT || units > KEPT_UNITS)) {
			const oldest = kept.keys().next().value!;
			units -= kept.get(oldest)?.text.length ?? 0;
			kept.delete(oldest);
		}
		kept.set(id, source);
		return source;
	};
}
