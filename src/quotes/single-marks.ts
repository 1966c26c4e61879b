import type {Span} from '../text/span.ts';

/* Where quotations in single marks end, and which single marks are apostrophes. */

/** The longest quotation in single marks that is looked for: an apostrophe may look like an opening mark. */
export const LONGEST_SINGLE = 2000;

/** Of a hundred signs two may be marks; a look by code keeps the others out of all comparisons, letters first. */
export const mayBeMark = (code: number): boolean =>
	code > 0x60
		? code >= 0xab && (code >= 0x2018 || code === 0xab || code === 0xbb)
		: code === 0x22 || code === 0x27 || code === 0x60;

/**
 * The closing single mark: not before a letter (an apostrophe), not after white space. One behind a letter and before a
 * small word may be an apostrophe ("the workers' plan", "tellin' 'em") and gives way to a later one that follows
 * punctuation or stands before it; of those that are left, a plural's is the least likely.
 */
export function closeSingle(text: string, open: number, limit: number): number {
	const stop = Math.min(limit, open + LONGEST_SINGLE);
	if (/^['‘]\d\ds\b|^['‘](?:em|tis|twas|til|cause|n)\b/i.test(text.slice(open, open + 7))) return -1;
	// The first mark that may close, and the first that may as well be the apostrophe of a plural.
	let likely = -1;
	let plural = -1;
	for (let at = open + 1; at < stop; at++) {
		const code = text.charCodeAt(at);
		if (code !== LINE && !mayBeMark(code)) continue;
		if (code === LINE) {
			if (text[at + 1] === '\n') break;
		} else if (maySignOpen(text, at, open)) {
			if (!/[\s(]/.test(text[at - 1]!) || isElision(text, at)) continue;
			// Another quotation opens: the one before it is over, if anything closed it.
			if (likely >= 0 || plural >= 0) break;
			if (text[open] === "'") return -1;
		} else if (maySignClose(text, at, open)) {
			const isPlural = text[at - 1] === 's';
			const isInWords = /\p{L}/u.test(text[at - 1]!) && /^ [\p{Ll}’']/u.test(text.slice(at + 1, at + 3));
			if (!isInWords && (likely < 0 || !isPlural)) return at;
			if (!isInWords) continue;
			if (isPlural) plural = plural < 0 ? at : plural;
			else if (likely < 0) likely = at;
		}
	}
	return likely >= 0 ? likely : plural;
}

const LINE = 0x0a;

/** Whether the sign at `at` is one that opens quotations as the one at `open` does. */
const maySignOpen = (text: string, at: number, open: number): boolean =>
	text[open] === "'" ? text[at] === "'" && /\s/.test(text[at - 1]!) : text[at] === '‘' && text[open] !== '‚';

/** Whether the sign at `at` may close the quotation from `open`: no apostrophe before a letter, nothing behind white space. */
function maySignClose(text: string, at: number, open: number): boolean {
	const sign = text[at];
	const closes = text[open] === "'" ? sign === "'" : sign === '’' || (text[open] === '‚' && sign === '‘');
	return closes && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') && !/\s/.test(text[at - 1]!);
}

/** "'em", "'n'", "'cause": an apostrophe behind white space that opens nothing. */
export const isElision = (text: string, at: number): boolean =>
	/^['’‘](?:em|tis|twas|til|cause|n|round|bout)(?!\p{L})/iu.test(text.slice(at, at + 8));

/** Whether a single mark that nothing closes begins a sentence, and the paragraph below begins with one as well. */
export function goesOnBelow(text: string, at: number, {start, end}: Span): boolean {
	if (at > start && !/[.:,?!’'] $/.test(text.slice(at - 2, at))) return false;
	BELOW.lastIndex = end;
	return BELOW.exec(text)?.[1] === text[at] && /\p{Lu}/u.test(text[at + 1]!);
}

const BELOW = /[^\S\n]*\n\s{1,8}(['‘])\p{L}/uy;
