import type {Span} from '../text/span.ts';

/*
 * News archives hand out many stories in one text file. Each begins with a line that counts it
 * (LexisNexis: "2 of 37 DOCUMENTS"; ProQuest: "Document 2 of 37"), or ends with one that closes it (Nexis Uni: "End of
 * Document"; Factiva: "Document NYTF000020190314ef3e0005x").
 */

const BEGINS =
	/^[ \t]{0,80}(?:(\d{1,5}) of (\d{1,5}) DOCUMENTS?|Document (\d{1,5}) of (\d{1,5}))[ \t]*\r?$/gm;
const ENDS =
	/^[ \t]{0,80}(?:End of Document|(?:AN\s{1,6})?Document ([A-Z]{2,12}\d{6,20}[a-z\d]{3,20}))[ \t]*\r?$/gm;

const SIGN = /\bof \d{1,5} DOCUMENTS?\b|\bEnd of Document\b|\bDocument (?:\d{1,5} of \d|[A-Z]{2,12}\d{6})/g;

/** Whether the text of a page may be such, by its markup: for most pages nothing more is asked. */
export function mayBeArchive(html: string): boolean {
	const signs = html.matchAll(SIGN);
	return !signs.next().done && !signs.next().done;
}

/** One story: where it stands in the text, and its number in the archive, where it is told. */
export type ArchiveStory = {readonly span: Span; readonly key: string | null};

/** The stories of a text file that an archive made of many, in order; null for any other text. */
export function splitArchive(text: string): ArchiveStory[] | null {
	return behindCounts(text) ?? beforeEnds(text);
}

/** What stands behind each line that counts, where they count on from the first. */
function behindCounts(text: string): ArchiveStory[] | null {
	const lines = [...text.matchAll(BEGINS)].map(({0: line, 1: a, 2: b, 3: c, 4: d, index}) => ({
		start: index,
		end: index + line.length,
		number: Number(a ?? c),
		total: Number(b ?? d),
	}));
	const [first] = lines;
	if (!first || lines.length < 2 || first.start > LONGEST_HEAD) return null;
	if (!lines.every(({number, total}, n) => number === first.number + n && total === first.total)) return null;
	return lines.map(({end}, n) => ({span: {start: end, end: lines[n + 1]?.start ?? text.length}, key: null}));
}

/** A list of what was found may stand before the first story; UTF-16 units. */
const LONGEST_HEAD = 20_000;

/** What stands before each line that closes, and behind the last one, where that is no mere note. */
function beforeEnds(text: string): ArchiveStory[] | null {
	const lines = [...text.matchAll(ENDS)];
	if (lines.length < 2) return null;
	let start = 0;
	const stories = lines.map(({0: line, 1: key = null, index}): ArchiveStory => {
		const story = {span: {start, end: index}, key};
		start = index + line.length;
		return story;
	});
	return text.length - start > LONGEST_NOTE
		? [...stories, {span: {start, end: text.length}, key: null}]
		: stories;
}

const LONGEST_NOTE = 300; // UTF-16 units
