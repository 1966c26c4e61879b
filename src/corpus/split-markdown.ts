import type {Span} from '../text/span.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** HTML that runs on over blank lines, and what ends it. */
const RAW = /^ {0,3}<(?:(!--)|(script|style|pre|textarea)(?=[\s>]))/i;

/**
 * Markdown cut at blank lines into pieces that can be parsed one by one: a parser whose cost grows with the
 * square of its input stays quick on pieces of a paragraph's size. A cut is made only before a line that
 * starts at the margin, outside fenced code and raw HTML; no block but a loose list reaches over it.
 */
export function splitMarkdown(text: string, from: number): Span[] {
	const pieces: Span[] = [];
	let start = from;
	let closer: string | null = null;
	let isAfterBlank = true;
	for (let at = from; at < text.length; ) {
		const next = text.indexOf('\n', at);
		const end = next < 0 ? text.length : next + 1;
		const line = text.slice(at, Math.min(end, at + 1000));
		if (closer !== null) {
			if (closes(text, at, end, closer)) closer = null;
			isAfterBlank = false;
		} else if (/^\s*$/.test(line)) isAfterBlank = true;
		else {
			if (isAfterBlank && at > start && /^\S/.test(line)) {
				pieces.push({start, end: at});
				start = at;
			}
			closer = opens(line);
			if (closer !== null && !FENCE.test(line) && text.slice(at + 4, end).includes(closer)) closer = null;
			isAfterBlank = false;
		}
		at = end;
	}
	if (start < text.length) pieces.push({start, end: text.length});
	return pieces;
}

function opens(line: string): string | null {
	const fence = FENCE.exec(line)?.[1];
	if (fence !== undefined) return fence;
	const raw = RAW.exec(line);
	return raw === null ? null : raw[1] === undefined ? `</${raw[2]!.toLowerCase()}` : '-->';
}

function closes(text: string, at: number, end: number, closer: string): boolean {
	const line = text.slice(at, end);
	return /^[`~]/.test(closer) ? line.trim().startsWith(closer) : line.toLowerCase().includes(closer);
}
