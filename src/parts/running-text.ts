import {joinBrokenWords} from '../text/broken-words.ts';
import {leaveOutHiddenSigns} from '../text/hidden-signs.ts';
import {inSteps, type Joined} from '../text/leave-out.ts';
import {overlaps, type Span} from '../text/span.ts';
import {joinSpelledSigns} from '../text/spelled-signs.ts';
import {joinTokens} from '../text/tokenised.ts';
import {type Layout, type Part, STORY_PARTS} from './layout.ts';
import {beginsLow, endsSentence} from './sentence-end.ts';

/**
 * The story as it ran before it was set in lines and pages, or kept by a program: words that lines break are whole, a
 * paragraph goes on behind the page number and the running head, no blank stands before a comma, nothing hides within
 * a word, and `&rsquo;` is its sign. As long as the text it was made of; most texts are as they were.
 */
export type RunningText = {
	readonly text: string;
	/** The layout with its spans in `text`; a paragraph that runs on over a page is one part. */
	readonly layout: Layout;
	/** Whether it is the text it was made of. */
	readonly isSame: boolean;
	/** A span of `text` in the source; of one that runs on over a page, what stands on the first. */
	readonly toSource: (span: Span) => Span;
	/** All of it, without what stands between two pages. */
	readonly toSources: (span: Span) => readonly Span[];
};

/** `prose` is the document's text with its markup blanked, of which `layout` has the parts. Linear. */
export function findRunningText(prose: string, layout: Layout): RunningText {
	const gaps = prose.includes('\f') ? findGaps(prose, layout.parts) : [];
	const parts = gaps.length === 0 ? layout.parts : joinParts(layout.parts, gaps);
	const story = parts.filter(({kind}) => STORY_PARTS.has(kind)).map(({span}) => span);
	const joined = inSteps(blankGaps(prose, gaps), story, STEPS);
	const isSame = joined.text === prose;
	const toSources = (span: Span) => withoutGaps(joined.toSource(span), gaps);
	return {
		text: joined.text,
		layout: isSame ? layout : layoutIn({...layout, parts}, joined),
		isSame,
		toSource: span => toSources(span)[0] ?? joined.toSource(span),
		toSources,
	};
}

/** Each in the text that those before it made. */
const STEPS = [joinSpelledSigns, leaveOutHiddenSigns, joinTokens, joinBrokenWords];

function layoutIn(layout: Layout, {fromSource}: Joined): Layout {
	const moved = <Item extends {readonly span: Span}>(item: Item): Item => ({
		...item,
		span: fromSource(item.span),
	});
	return {...layout, parts: layout.parts.map(moved), credits: layout.credits.map(moved)};
}

/** What stands between the two parts of a paragraph that runs on over a page. */
function findGaps(prose: string, parts: readonly Part[]): Span[] {
	const gaps: Span[] = [];
	let before: Part | null = null;
	for (const part of parts) {
		if (part.kind === 'furniture') continue;
		if (before?.kind === 'paragraph' && part.kind === 'paragraph') {
			const gap = {start: before.span.end, end: part.span.start};
			if (prose.slice(gap.start, gap.end).includes('\f') && runsOn(prose, before.span, part.span))
				gaps.push(gap);
		}
		before = part;
	}
	return gaps;
}

/** A sentence does not end there, whatever comes next: "of the ⏎ Ministry", "Mrs ⏎ Marrable", "repre-". */
const OPEN =
	/(?:\p{L}[-\u2010\u00AD]|,|(?<!\p{L})(?:the|an?|of|and|or|in|on|at|to|for|by|with|from|that|Mrs?|Ms|Dr)\.?)$/u;

function runsOn(prose: string, before: Span, behind: Span): boolean {
	const end = prose.slice(Math.max(before.start, before.end - 12), before.end);
	if (OPEN.test(end)) return true;
	return !endsSentence(end) && beginsLow(prose.slice(behind.start, behind.start + 4));
}

/** What stands in a gap is no part of the story. */
function joinParts(parts: readonly Part[], gaps: readonly Span[]): Part[] {
	const joined: Part[] = [];
	const starts = new Set(gaps.map(gap => gap.end));
	let gap = 0;
	for (const part of parts) {
		while (gap < gaps.length && gaps[gap]!.end <= part.span.start) gap++;
		if (gap < gaps.length && overlaps(gaps[gap]!, part.span)) continue;
		if (starts.has(part.span.start)) {
			const first = joined.at(-1)!;
			joined[joined.length - 1] = {kind: first.kind, span: {start: first.span.start, end: part.span.end}};
		} else joined.push(part);
	}
	return joined;
}

/** One line break and spaces, by which a word that the page breaks is told. */
function blankGaps(prose: string, gaps: readonly Span[]): string {
	const pieces: string[] = [];
	let at = 0;
	for (const {start, end} of gaps) {
		pieces.push(prose.slice(at, start), '\n'.padEnd(end - start));
		at = end;
	}
	pieces.push(prose.slice(at));
	return pieces.join('');
}

function withoutGaps(span: Span, gaps: readonly Span[]): Span[] {
	const pieces: Span[] = [];
	let {start} = span;
	for (const gap of gaps) {
		if (gap.end <= start || gap.start >= span.end) continue;
		if (gap.start > start) pieces.push({start, end: gap.start});
		start = gap.end;
	}
	if (start < span.end) pieces.push({start, end: span.end});
	return pieces;
}
