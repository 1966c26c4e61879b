/** Words that a typesetter broke at the end of a line, as the text of a PDF has them: "infrastruc-⏎ture". */
import {firstFrom} from './first-from.ts';
import type {Span} from './span.ts';

/** A text with its broken words put together: as long as it, with spaces behind each such word for what went. */
export type Joined = {
	readonly text: string;
	/** A span of {@link text} as that of the text it was made of: "Tannhauser" covers "Tann-⏎hauser" there. */
	readonly toSource: (span: Span) => Span;
	/** The other way; a span that ends at a broken word ends at it here too, without the spaces. */
	readonly fromSource: (span: Span) => Span;
};

/** Units of the source from `at` to before `next` are left out. */
type Break = {readonly at: number; readonly next: number; readonly limit: number};
/** What stands from `from` to before `to` in the joined text stands `shift` units later in the source. */
type Segment = {readonly from: number; to: number; readonly shift: number};

/** At the end of a line: a hyphen, a real one or a soft one. Behind spaces that follow each other no search begins. */
const MAY_BREAK = /[-\u2010\u00AD][ \t]*[\r\n]/;
const BREAKS = /(?<=\p{L}\p{L})[-\u2010\u00AD][ \t]*(?:\r\n?|\n)[ \t]*(?=\p{L})/gu;
const WORDS = /\p{L}[\p{L}\p{M}]*(?:[-\u2010][\p{L}\p{M}]+)*/gu;
/** "pre- and post-war": the hyphen stands for the rest of a word. */
const SUSPENDED = /^(?:and|or|nor|to|und|oder|et|ou|y|o)$/;
/** What begins words with a hyphen of their own far more often than words that could be broken behind it. */
const HYPHENED = new Set(
	'long short well high low self half two three four five six seven eight nine ten'.split(' '),
);

const AS_IT_IS = (span: Span): Span => span;

/**
 * Puts broken words of `text` together within each of `spans` (in order, disjoint). A hyphen goes unless the word
 * has it elsewhere in the text ("long-term"), or what follows has a capital ("Al-⏎Masri"). Linear.
 */
export function joinBrokenWords(
	text: string,
	spans: readonly Span[] = [{start: 0, end: text.length}],
): Joined {
	const breaks = MAY_BREAK.test(text) ? findBreaks(text, spans) : [];
	if (breaks.length === 0) return {text, toSource: AS_IT_IS, fromSource: AS_IT_IS};
	const {joined, segments} = leaveOut(text, breaks);
	return {
		text: joined,
		toSource: ({start, end}) => ({start: startIn(segments, start), end: endIn(segments, end)}),
		fromSource: ({start, end}) => ({start: fromStart(segments, start), end: fromEnd(segments, end)}),
	};
}

function findBreaks(text: string, spans: readonly Span[]): Break[] {
	const found = [...text.matchAll(BREAKS)];
	const known = found.length === 0 ? new Set<string>() : wholeWords(text);
	const breaks: Break[] = [];
	let part = 0;
	for (const {0: broken, index} of found) {
		while (part < spans.length && spans[part]!.end <= index) part++;
		const span = spans[part];
		const next = index + broken.length;
		if (!span || index < span.start || next >= span.end) continue;
		const first =
			/\p{L}[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(span.start, index - LONGEST), index))?.[0] ?? '';
		const second = /^[\p{L}\p{M}]+/u.exec(text.slice(next, Math.min(span.end, next + LONGEST)))?.[0] ?? '';
		if (SUSPENDED.test(second)) continue;
		const isKept = broken[0] !== '\u00AD' && keepsHyphen(first, second, known);
		breaks.push({at: isKept ? index + 1 : index, next, limit: span.end});
	}
	return breaks;
}

/** The longest half of a word that is looked at, in units. */
const LONGEST = 40;

/** Words that are not broken, in small letters. */
const wholeWords = (text: string): ReadonlySet<string> =>
	new Set(Array.from(text.replace(BREAKS, '\u0000').matchAll(WORDS), ([word]) => word.toLowerCase()));

function keepsHyphen(first: string, second: string, known: ReadonlySet<string>): boolean {
	const [one, two] = [first.toLowerCase(), second.toLowerCase()];
	if (known.has(one + two)) return false;
	if (known.has(`${one}-${two}`) || /^\p{Lu}/u.test(second)) return true;
	return HYPHENED.has(one) && two.length > 3;
}

function leaveOut(text: string, breaks: readonly Break[]): {joined: string; segments: Segment[]} {
	const segments: Segment[] = [];
	const pieces: string[] = [];
	let at = 0;
	let shift = 0;
	/** Where the word that was put together last ends, with the signs behind it. */
	let end = 0;
	const close = () => {
		pieces.push(text.slice(at, end), ' '.repeat(shift));
		segments.at(-1)!.to = end - shift;
		at = end;
		shift = 0;
	};
	for (const one of breaks) {
		if (shift > 0 && end <= one.at) close();
		pieces.push(text.slice(at, one.at));
		// "in-⏎fra-⏎struc-⏎ture"
		if (shift > 0) segments.at(-1)!.to = one.at - shift;
		shift += one.next - one.at;
		at = one.next;
		segments.push({from: at - shift, to: at - shift, shift});
		end = at;
		while (end < one.limit && !/\s/.test(text[end]!)) end++;
	}
	close();
	pieces.push(text.slice(at));
	return {joined: pieces.join(''), segments};
}

/** The last segment of which `isBefore` holds; it holds of those before, too. */
const lastOf = (segments: readonly Segment[], isBefore: (segment: Segment) => boolean): Segment | undefined =>
	segments[firstFrom(segments.length, n => !isBefore(segments[n]!)) - 1];

function startIn(segments: readonly Segment[], at: number): number {
	const segment = lastOf(segments, ({from}) => from <= at);
	if (!segment || at >= segment.to + segment.shift) return at;
	return Math.min(at, segment.to) + segment.shift;
}

function endIn(segments: readonly Segment[], at: number): number {
	const segment = lastOf(segments, ({from}) => from < at);
	if (!segment || at >= segment.to + segment.shift) return at;
	return Math.min(at, segment.to) + segment.shift;
}

function fromStart(segments: readonly Segment[], at: number): number {
	const segment = lastOf(segments, ({from, shift}) => from + shift <= at);
	return segment && at < segment.to + segment.shift ? at - segment.shift : at;
}

function fromEnd(segments: readonly Segment[], at: number): number {
	const segment = lastOf(segments, ({from, shift}) => from + shift < at);
	return segment && at <= segment.to + segment.shift ? at - segment.shift : at;
}
