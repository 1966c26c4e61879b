import {unescapeMarkdown} from './escape-markdown.ts';

/** Programs that renumber footnotes leave what the definition says. */
export const ANY_DEFINITION = /^ {0,3}\[\^([^\]\s]{1,80})\]:/;
/** A footnote that is referred to, not one that is defined or escaped. */
export const REFERENCE = /(?<!\\)\[\^([^\]\s]{1,80})\](?!:)/g;

/** A block quote of an exported file, with the speaker that the line under it names. */
type Quoted = {
	/** 1-based line on which it begins. */
	readonly line: number;
	readonly exact: string;
	readonly speaker: string | null;
};

/** How an export begins the line under a passage; editors may put another dash. */
const ATTRIBUTION = /^ {0,3}(?:[—–]|-{1,3}) /;
/** The speaker that was found by machine. */
const SPEAKER = /^ {0,3}(?:[—–]|-{1,3}) \*\*(.+?)\*\*.*\*\(auto:/;
/** Begins another block: no line that a block quote goes on in without its sign (CommonMark's lazy continuation). */
const OTHER_BLOCK = /^ {0,3}(?:#{1,6}(?:\s|$)|[-*+] |\d{1,9}[.)] |```|~~~|[-*_]{3}|[<|]|\[\^)/;

/**
 * For each footnote that is referred to: the line of the first reference, and the block quotes that belong to
 * it. A quote belongs to the attribution that follows it. Where an editor took the dash away, it belongs to the
 * first other reference; the reader's own "as she said before [^p…]" claims no second one.
 */
export function findQuotesOfFootnotes(
	lines: readonly string[],
	own: ReadonlySet<string>,
): Map<string, {line: number; copies: Quoted[]}> {
	const {quotes, references} = findReferences(lines, own);
	const found = new Map<string, {line: number; copies: Quoted[]}>();
	const taken = new Set<number>([-1]);
	for (const {id, line} of references) if (!found.has(id)) found.set(id, {line, copies: []});
	const take = ({id, quote, speaker}: Reference) => {
		if (taken.has(quote)) return;
		taken.add(quote);
		const {line, lines: words} = quotes[quote]!;
		found.get(id)!.copies.push({line, exact: readQuote(words), speaker});
	};
	for (const reference of references) if (reference.isOwn) take(reference);
	for (const reference of references) if (found.get(reference.id)!.copies.length === 0) take(reference);
	return found;
}

type BlockQuote = {readonly line: number; readonly lines: string[]};

type Reference = {
	readonly id: string;
	readonly line: number;
	/** Index of the block quote above it; -1 when there is none, or a heading stands between. */
	readonly quote: number;
	/** Whether it is the one that the line under a passage ends in. */
	readonly isOwn: boolean;
	readonly speaker: string | null;
};

/** The block quotes of a file, and the references to its own footnotes, each with the quote that it follows. */
function findReferences(
	lines: readonly string[],
	own: ReadonlySet<string>,
): {quotes: readonly BlockQuote[]; references: readonly Reference[]} {
	const references: Reference[] = [];
	const quotes: BlockQuote[] = [];
	let quote = -1;
	let isOpen = false;
	for (const [at, text] of lines.entries()) {
		const ids = [...text.matchAll(REFERENCE)].map(([, id]) => id!).filter(id => own.has(id));
		const last: string = isOpen ? (quotes[quote]?.lines.at(-1) ?? '') : '';
		const isInside: boolean = /^ {0,3}>/.test(text) || (ids.length === 0 && goesOnLazily(last, text));
		if (isInside) {
			if (!isOpen) quote = quotes.push({line: at + 1, lines: []}) - 1;
			quotes[quote]!.lines.push(text.replace(/^ {0,3}> ?/, ''));
		} else if (!ANY_DEFINITION.test(text)) {
			const speaker = SPEAKER.exec(text)?.[1];
			for (const [n, id] of ids.entries())
				references.push({
					id,
					line: at + 1,
					quote,
					isOwn: ATTRIBUTION.test(text) && n === ids.length - 1,
					speaker: speaker === undefined ? null : unescapeMarkdown(speaker),
				});
			if (/^#{1,6} /.test(text)) quote = -1;
		}
		isOpen = isInside;
	}
	return {quotes, references};
}

/** Whether a line without a sign goes on the block quote whose last line is `above`. */
const goesOnLazily = (above: string, text: string): boolean =>
	above.trim() !== '' && text.trim() !== '' && !ATTRIBUTION.test(text) && !OTHER_BLOCK.test(text);

/** The words of a block quote: lines that follow each other are one paragraph. */
function readQuote(lines: readonly string[]): string {
	const paragraphs: string[][] = [[]];
	// The first line of an Obsidian callout is its type; a source's own "[!" is escaped.
	const words = lines[0]?.startsWith('[!') ? lines.slice(1) : lines;
	for (const line of words) {
		if (/^[ \t]*$/.test(line)) paragraphs.push([]);
		else paragraphs.at(-1)!.push(unescapeMarkdown(line));
	}
	return paragraphs
		.filter(one => one.length > 0)
		.map(one => one.join(' '))
		.join('\n\n');
}
