/**
 * Signs of Markdown that the reading pane leaves out: those of emphasis, headings, quotes and code, and the targets
 * of links.
 */
import {contains, overlaps, type Span} from '../text/span.ts';
import {lookOf} from './markdown-look.ts';

/**
 * Stands for each unit that is left out, so that spans still hold: it takes no column. `printable` lets no
 * such sign through from a document.
 */
export const HIDDEN = '\u2060';

/** `*so*` and `**so**`: signs at a word's edge, with their partners in the same block, not `2 * 3 * 4`. */
const STARS = /(?<![\\*\p{L}\p{N}])(\*{1,3})(?![\s*])[^*]{0,499}[^\s*\\]\1(?![*\p{L}\p{N}])/gu;
const LINES = /(?<![\\_\p{L}\p{N}])(_{1,2})(?![\s_])[^_]{0,499}[^\s_\\]\1(?![_\p{L}\p{N}])/gu;
/** `` `words` ``: what stands in it is no emphasis and no link. */
const CODE = /(?<![`\\])(`{1,3})(?!`)([^`]{1,500})\1(?!`)/g;
/** `> ` before each line of a quote, also of one within another; `## ` before a heading. */
const LINE_STARTS = /^(?:(?: {0,3}> ?)+(?: {0,3}#{1,6} )?| {0,3}#{1,6} )/gm;
/** The line of `===` or `---` below a heading. */
const UNDERLINE = /\n {0,3}(?:=+|--+)[ \t]*$/;
/** `[words](target)`; of an image the words stand for it. */
const LINK = /(?<!\\)(!?\[)([^[\]]{1,500})(\]\([^()\s]{0,2000}(?:[ \t]+"[^"\n]{0,300}")?\))/g;

/** Spans of `source`, a block of a Markdown file, that are left out; in order and disjoint. Linear in its length. */
export function hiddenMarkup(source: string): Span[] {
	if (!/[*_\]`>#=]|--/.test(source) || lookOf(source).isVerbatim) return [];
	const starts = [...source.matchAll(LINE_STARTS)].map(({0: sign, index}) => spanAt(index, sign.length));
	const codes: Span[] = [];
	const ticks: Span[] = [];
	for (const {0: all, 1: sign = '', index} of source.matchAll(CODE)) {
		codes.push(spanAt(index, all.length));
		ticks.push(spanAt(index, sign.length), spanAt(index + all.length - sign.length, sign.length));
	}
	const spans: Span[] = [];
	const links: Span[] = [];
	for (const {1: open = '', 2: words = '', 3: close = '', index} of source.matchAll(LINK)) {
		const middle = index + open.length;
		const end = middle + words.length + close.length;
		if (
			codes.some(
				code =>
					overlaps(code, {start: index, end}) && !contains({start: middle, end: middle + words.length}, code),
			)
		)
			continue;
		links.push({start: middle + words.length, end});
		spans.push({start: index, end: middle}, {start: middle + words.length, end});
	}
	for (const pattern of [STARS, LINES]) {
		for (const {0: all, 1: sign = '', index} of source.matchAll(pattern)) {
			const end = index + all.length;
			// The underscores of an address are no emphasis, and nothing in code is.
			const isCrossed = (other: Span) =>
				other.start < end && index < other.end && !(index < other.start && other.end < end);
			if (links.some(isCrossed) || codes.some(isCrossed)) continue;
			spans.push(spanAt(index, sign.length), spanAt(end - sign.length, sign.length));
		}
	}
	const line = UNDERLINE.exec(source);
	const ends = line ? [spanAt(line.index, line[0].length)] : [];
	return [...starts, ...ticks, ...spans, ...ends].sort((a, b) => a.start - b.start);
}

const spanAt = (start: number, length: number): Span => ({start, end: start + length});

/** `text` with each unit of `spans` replaced by {@link HIDDEN}; `offset` is where `text` begins. */
export function hideSpans(text: string, offset: number, spans: readonly Span[]): string {
	let shown = '';
	let at = 0;
	for (const {start, end} of spans) {
		const from = Math.max(at, start - offset);
		const to = Math.min(text.length, end - offset);
		if (to <= from) continue;
		shown += text.slice(at, from) + HIDDEN.repeat(to - from);
		at = to;
	}
	return shown + text.slice(at);
}
