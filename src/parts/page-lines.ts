/** What stands at the edges of pages, in a text that was taken out of a PDF: running heads and page numbers. */
import type {Line} from './lines.ts';

/** Lines at the top and at the bottom of a page that are looked at. */
const EDGE = 2;
/** Lines at the top of the first page of which a running head may be made: the paper's name, the title. */
const HEAD = 4;
/** A longer line is the story's. In units. */
const LONGEST = 160;
const NONE: ReadonlySet<number> = new Set();

/** "Page 3 of 12", "– iv –" */
const PAGE_NUMBER =
	/^\W{0,4}(?:page|p\.|seite|página)?\s{0,3}(?:\d{1,4}|[ivxl]{1,6})(?:\s{0,3}(?:of|\/|von|de)\s{0,3}\d{1,4})?\W{0,4}$/i;

/**
 * The indexes of such lines. A form feed parts the pages. What recurs at the edge of pages but for its digits is
 * theirs, and so are numbers, and what is made of the words at the top of the first page alone; that one's own top
 * has the title.
 */
export function findPageLines(text: string, lines: readonly Line[]): ReadonlySet<number> {
	const pages = text.includes('\f') ? pagesOf(text, lines) : [];
	if (pages.length < 2) return NONE;
	const wordsOf = (at: number) => text.slice(lines[at]!.span.start, lines[at]!.span.end);
	const edges = pages.flatMap(({from, to}, page) => {
		const bottom = range(Math.max(from + (page === 0 ? HEAD : 0), to - EDGE), to);
		const top = page === 0 ? [] : range(from, Math.min(from + EDGE, to));
		return [...new Set([...top, ...bottom])]
			.filter(at => wordsOf(at).length <= LONGEST)
			.map(at => ({page, at}));
	});
	const seen = new Map<string, Set<number>>();
	for (const {page, at} of edges) {
		const key = keyOf(wordsOf(at));
		seen.set(key, (seen.get(key) ?? new Set()).add(page));
	}
	const [first] = pages;
	const head = new Set(range(0, Math.min(HEAD, first!.to)).flatMap(at => keyOf(wordsOf(at)).split(' ')));
	const isOfPage = (words: string): boolean => {
		const key = keyOf(words);
		if (PAGE_NUMBER.test(words) || (seen.get(key)?.size ?? 0) > 1) return true;
		const each = key.split(' ');
		return each.length > 1 && each.every(word => word === '#' || head.has(word));
	};
	return new Set(edges.filter(({at}) => isOfPage(wordsOf(at))).map(({at}) => at));
}

type Page = {readonly from: number; readonly to: number};

/** The lines of each page that has some, half-open. */
function pagesOf(text: string, lines: readonly Line[]): Page[] {
	const pages: Page[] = [];
	let from = 0;
	for (let at = 1; at <= lines.length; at++) {
		const isEnd =
			at === lines.length || text.slice(lines[at - 1]!.span.end, lines[at]!.span.start).includes('\f');
		if (!isEnd) continue;
		pages.push({from, to: at});
		from = at;
	}
	return pages;
}

const keyOf = (words: string): string =>
	words
		.toLowerCase()
		.replace(/\d+/g, '#')
		.replace(/[^\p{L}\p{M}#]+/gu, ' ')
		.trim();

const range = (from: number, to: number): number[] =>
	Array.from({length: Math.max(0, to - from)}, (_, n) => from + n);
