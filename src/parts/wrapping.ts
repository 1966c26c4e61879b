import type {Line} from './lines.ts';
import {beginsLow} from './sentence-end.ts';

/**
 * Hard wrapping: a paragraph cut into lines of 40 to 110 columns, as e-mail and old wire copy have it.
 * A line was cut there when the next word would not have fitted; one-line paragraphs and lists of
 * headlines do not show that, whatever their lengths.
 */
const WIDEST = 110;
const NARROWEST = 40;

/** Columns that may be left over at a cut: some writers count the line break or avoid a lone short word. */
const SLACK = 3;

/** For each line, whether it goes on the paragraph of the line before it. Linear in the number of lines. */
export function findContinuations(text: string, lines: readonly Line[]): boolean[] {
	const joins = new Array<boolean>(lines.length).fill(false);
	const cuts = lines.flatMap((line, i) => (i > 0 && mayContinue(lines[i - 1]!, line) ? [i] : []));
	const column = wrapColumn(text, lines, cuts);
	for (const i of cuts) {
		const [above, line] = [lines[i - 1]!, lines[i]!];
		if (breaksWord(text, above, line)) joins[i] = true;
		if (column === null || joins[i]) continue;
		if (isItem(text, line) || (isIndented(above, line, joins[i - 1]!) && !isItem(text, above))) continue;
		joins[i] =
			isFull(text, above, line, column) ||
			(!endsSentence(text, above) && startsLow(text, line) && length(above) > column / 2);
	}
	return joins;
}

/** "infrastruc-" above "ture": a line that ends within a word goes on, however short it is. */
const breaksWord = (text: string, above: Line, line: Line): boolean =>
	/\p{L}\p{L}[-\u2010\u00AD]$/u.test(
		text.slice(Math.max(above.span.start, above.span.end - 3), above.span.end),
	) && /^\p{Ll}/u.test(text.slice(line.span.start, line.span.start + 2));

/** The column at which the document is wrapped, or null when it is not. */
function wrapColumn(text: string, lines: readonly Line[], cuts: readonly number[]): number | null {
	const inside = cuts.filter(i => !endsSentence(text, lines[i - 1]!));
	if (inside.length === 0) return null;
	const widths = inside.map(i => length(lines[i - 1]!) + lines[i - 1]!.indent).sort((a, b) => a - b);
	// One address or table row that sticks out does not set the column of a long text.
	const column = widths[Math.floor((widths.length - 1) * 0.95)]!;
	if (column < NARROWEST) return null;
	const full = inside.filter(i => isFull(text, lines[i - 1]!, lines[i]!, column)).length;
	const low = inside.filter(i => startsLow(text, lines[i]!)).length;
	const isWrapped =
		full >= inside.length * 0.5 && low >= inside.length * 0.4 && inside.length >= cuts.length * 0.4;
	return isWrapped ? column : null;
}

const length = (line: Line): number => line.span.end - line.span.start;

const mayContinue = (above: Line, line: Line): boolean =>
	!line.afterBlank && length(above) <= WIDEST && length(line) <= WIDEST;

/** A first line set in from the one above begins a paragraph; a hanging indent below a first line does not. */
function isIndented(above: Line, line: Line, aboveContinues: boolean): boolean {
	if (line.indent > above.indent) return aboveContinues || line.indent - above.indent > 1;
	return false;
}

function isFull(text: string, above: Line, line: Line, column: number): boolean {
	const word = firstWordLength(text, line);
	return above.indent + length(above) + 1 + word > column - SLACK;
}

function firstWordLength(text: string, line: Line): number {
	let at = line.span.start;
	while (at < line.span.end && text[at] !== ' ') at++;
	return at - line.span.start;
}

/** List items, and fields of a header ("To: Readers"). */
const ITEM = /^(?:[-*•·–]|\d{1,2}[.)]|\p{Lu}[\w-]{0,20}:)\s/u;

const isItem = (text: string, line: Line): boolean =>
	ITEM.test(text.slice(line.span.start, line.span.start + 24));

const SENTENCE_END = /[.!?:…。！？؟।]["'”’»)\]]{0,3}$/u;

const endsSentence = (text: string, line: Line): boolean =>
	SENTENCE_END.test(text.slice(Math.max(line.span.start, line.span.end - 6), line.span.end));

const startsLow = (text: string, line: Line): boolean =>
	beginsLow(text.slice(line.span.start, line.span.start + 4));
