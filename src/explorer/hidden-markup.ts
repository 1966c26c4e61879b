/** Signs of Markdown that the reading pane leaves out: those of emphasis, and the targets of links. */
import type {Span} from '../text/span.ts';

/**
 * Stands for each unit that is left out, so that spans still hold: it takes no column. `printable` lets no
 * such sign through from a document.
 */
export const HIDDEN = '\u2060';

/** `*so*` and `**so**`: signs at a word's edge, with their partners in the same block, not `2 * 3 * 4`. */
const STARS = /(?<![\\*\p{L}\p{N}])(\*{1,3})(?![\s*])[^*]{0,499}[^\s*\\]\1(?![*\p{L}\p{N}])/gu;
const LINES = /(?<![\\_\p{L}\p{N}])(_{1,2})(?![\s_])[^_]{0,499}[^\s_\\]\1(?![_\p{L}\p{N}])/gu;
/** `[words](target)`; of an image the words stand for it. */
const LINK = /(?<!\\)(!?\[)([^[\]]{1,500})(\]\([^()\s]{0,2000}(?:[ \t]+"[^"\n]{0,300}")?\))/g;

/** Spans of `source`, a block of a Markdown file, that are left out; in order and disjoint. Linear in its length. */
export function hiddenMarkup(source: string): Span[] {
	const spans: Span[] = [];
	if (!/[*_\]]/.test(source)) return spans;
	const links: Span[] = [];
	for (const {1: open = '', 2: words = '', 3: close = '', index} of source.matchAll(LINK)) {
		const middle = index + open.length;
		const end = middle + words.length + close.length;
		links.push({start: middle + words.length, end});
		spans.push({start: index, end: middle}, {start: middle + words.length, end});
	}
	for (const pattern of [STARS, LINES]) {
		for (const {0: all, 1: sign = '', index} of source.matchAll(pattern)) {
			const end = index + all.length;
			// The underscores of an address are no emphasis.
			if (links.some(link => link.start < end && index < link.end && !(index < link.start && link.end < end)))
				continue;
			spans.push({start: index, end: index + sign.length}, {start: end - sign.length, end});
		}
	}
	return spans.sort((a, b) => a.start - b.start);
}

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
