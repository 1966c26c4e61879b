import type {Span, TextSource} from '../text/span.ts';
import type {Passage} from './passage.ts';
import {findClosest} from './reanchor-closest.ts';
import type {StoredText} from './stored/stored-text.ts';

/**
 * same: the very words at the very place. moved: the very words elsewhere. changed: the closest words, to be
 * shown to the reader. missing: nothing close enough.
 */
export type Anchor =
	| {readonly state: 'same' | 'moved' | 'changed'; readonly span: Span}
	| {readonly state: 'missing'; readonly span: null};

/** Of a text that repeats the words more often, only the first so many places are looked at. */
const PLACES = 2000;
/** Words this long stand for themselves; shorter ones need some context to be taken for the same. */
const TELLING = 24;
const CONTEXT_NEEDED = 8;

/**
 * Finds a passage again in the present text of its document (sha256 `textHash`). Time grows linearly with the
 * text, but for a bounded part that depends on the passage's length.
 */
export function reanchor(
	passage: Pick<Passage, 'textHash' | 'span' | 'exact' | 'prefix' | 'suffix'>,
	text: string,
	textHash: string,
): Anchor {
	const {span, exact} = passage;
	if (exact === '') return {state: 'missing', span: null};
	if (textHash === passage.textHash && isInPlace(passage, text)) return {state: 'same', span};
	const places = findPlaces(text, exact);
	if (places.length === 0) return findClosest(passage, text);
	const context = passage.prefix.length + passage.suffix.length;
	let best = places[0]!;
	let bestScore = -1;
	let isUnique = true;
	for (const start of places) {
		const score = contextScore(passage, text, start);
		const isNearer = Math.abs(start - span.start) < Math.abs(best - span.start);
		if (score === bestScore) isUnique = false;
		if (score > bestScore) isUnique = true;
		if (score > bestScore || (score === bestScore && isNearer)) [best, bestScore] = [start, score];
	}
	const found = {start: best, end: best + exact.length};
	// Other lines of the document changed, but not this one nor its neighbours.
	if (best === span.start && bestScore === context) return {state: 'same', span: found};
	const isTelling = places.length === 1 && exact.length >= TELLING;
	const fits = bestScore >= Math.min(context, CONTEXT_NEEDED) && (context > 0 || places.length === 1);
	return {state: isUnique && (isTelling || fits) ? 'moved' : 'changed', span: found};
}

/** The same in a stored text, of which no more is read than the passage's words while it is still the same. */
export function reanchorIn(
	text: StoredText,
	passage: Parameters<typeof reanchor>[0],
	textHash: string,
): Anchor {
	const isStill = textHash === passage.textHash && isInPlace(passage, text);
	return isStill ? {state: 'same', span: passage.span} : reanchor(passage, text.whole(), textHash);
}

/** Whether the words of a passage stand at its span. */
const isInPlace = ({exact, span}: Pick<Passage, 'exact' | 'span'>, text: TextSource): boolean =>
	exact !== '' && text.slice(span.start, span.end) === exact;

function findPlaces(text: string, exact: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(exact); at >= 0 && places.length < PLACES; at = text.indexOf(exact, at + 1))
		places.push(at);
	return places;
}

/** How many units of the kept context stand around the words at `start`. */
function contextScore(
	{exact, prefix, suffix}: Pick<Passage, 'exact' | 'prefix' | 'suffix'>,
	text: string,
	start: number,
): number {
	let before = 0;
	while (
		before < prefix.length &&
		before < start &&
		text[start - 1 - before] === prefix[prefix.length - 1 - before]
	)
		before++;
	let after = 0;
	const end = start + exact.length;
	while (after < suffix.length && end + after < text.length && text[end + after] === suffix[after]) after++;
	return before + after;
}
