import type {Span} from '../text/span.ts';

/**
 * The line-break rule of the export: one line per source paragraph. A blank line in the source, or a line on
 * which a part of the document begins (`parts`), begins a new paragraph; any other line break, with the spaces
 * around it, is where the source was wrapped and becomes one space.
 * @param exact the words of a passage that begins at `start` of its document's text
 * @param parts spans of the document's parts, in units of the same text
 */
export function splitParagraphs(exact: string, start = 0, parts: readonly Span[] = []): string[] {
	const starts = new Set(parts.map(part => part.start));
	const paragraphs: string[][] = [[]];
	let at = 0;
	for (const raw of exact.split(/\r\n|\n|\r/)) {
		const line = trimBlanks(raw);
		const begins = start + at + (raw.length - trimStart(raw).length);
		if ((line === '' || starts.has(begins)) && paragraphs.at(-1)!.length > 0) paragraphs.push([]);
		if (line !== '') paragraphs.at(-1)!.push(line);
		at += raw.length + (exact.startsWith('\r\n', at + raw.length) ? 2 : 1);
	}
	return paragraphs.filter(lines => lines.length > 0).map(lines => lines.join(' '));
}

/** Text on one line, for a heading or a name. */
export const oneLine = (text: string): string => splitParagraphs(text).join(' ').trim();

// Loops, because /[ \t]+$/ takes quadratic time on a long run of spaces that ends in a letter.
function trimStart(line: string): string {
	let from = 0;
	while (line[from] === ' ' || line[from] === '\t') from++;
	return line.slice(from);
}

function trimBlanks(line: string): string {
	let to = line.length;
	while (line[to - 1] === ' ' || line[to - 1] === '\t') to--;
	return trimStart(line.slice(0, to));
}
