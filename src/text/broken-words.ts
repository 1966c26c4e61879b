/** Words that a typesetter broke at the end of a line, as the text of a PDF has them: "infrastruc-⏎ture". */
import {type Cut, type Joined, leaveOut} from './leave-out.ts';
import type {Span} from './span.ts';

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

/**
 * Puts broken words of `text` together within each of `spans` (in order, disjoint). A hyphen goes unless the word
 * has it elsewhere in the text ("long-term"), or what follows has a capital ("Al-⏎Masri"). Linear.
 */
export function joinBrokenWords(
	text: string,
	spans: readonly Span[] = [{start: 0, end: text.length}],
): Joined {
	return leaveOut(text, findBreaks(text, spans));
}

function findBreaks(text: string, spans: readonly Span[]): Cut[] {
	if (!mayBreak(text)) return [];
	const found = [...text.matchAll(BREAKS)];
	const known = found.length === 0 ? new Set<string>() : wholeWords(text);
	const breaks: Cut[] = [];
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
		breaks.push({at: isKept ? index + 1 : index, next, until: endOfWord(text, next, span.end)});
	}
	return breaks;
}

/** Whether a line ends in a hyphen: the lines are few, and found faster than hyphens. */
function mayBreak(text: string): boolean {
	if (text.includes('\r')) return MAY_BREAK.test(text);
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
		let last = end - 1;
		while (text[last] === ' ' || text[last] === '\t') last--;
		if (text[last] === '-' || text[last] === '\u2010' || text[last] === '\u00AD') return true;
	}
	return false;
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

/** Behind the word at `from` and the signs that follow it. */
function endOfWord(text: string, from: number, limit: number): number {
	let end = from;
	while (end < limit && !/\s/.test(text[end]!)) end++;
	return end;
}
