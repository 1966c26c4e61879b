/** How a block of a Markdown file looks in the reading pane besides the signs that are hidden in it. */

/** What a block is drawn as; of all other formats, {@link PLAIN}. */
export type BlockLook = {
	/** A table or code: its lines and spaces stay as they are in the file. */
	readonly isVerbatim: boolean;
	/** Set off by `>`, which a line beside it stands for. */
	readonly isBlockQuote: boolean;
	/** The item of a list, whose sign `-`, `*` or `+` is drawn as a bullet. */
	readonly isItem: boolean;
	/** Columns that its lines are moved in by: of what stands in the item of a list. */
	readonly indent: number;
};

/** Of text that is no Markdown, and of a plain paragraph. */
export const PLAIN: BlockLook = {isVerbatim: false, isBlockQuote: false, isItem: false, indent: 0};

/** Columns of a tab, and of the deepest indent that is drawn: a narrow pane has no room for more. */
const TAB = 4;
const DEEPEST = 8;

const FENCE = /^ {0,3}(?:```|~~~)/;
/** The line below a table's head, trimmed: `|---|--:|`, of which GFM makes a table. */
const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
/** A line between two parts of the text, trimmed. */
const BREAK = /^(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/;
/** No break that anybody writes is longer; what is folded may be of any length. */
const LONGEST_BREAK = 200;

/** Whether a stretch of Markdown is only a line between two parts, `---`. Linear in its length. */
export function isBreak(source: string): boolean {
	const line = source.trim();
	return line.length <= LONGEST_BREAK && BREAK.test(line);
}

/** A stretch of a long table begins anywhere in it. */
const isRow = (line: string): boolean => line.length > 1 && line.startsWith('|') && line.endsWith('|');

/** `source`: the block as it stands in the file; `before`: what its line has before it. Linear in their length. */
export function lookOf(source: string, before = ''): BlockLook {
	if (FENCE.test(source)) return {...PLAIN, isVerbatim: true};
	// Trimmed, so that no run of spaces is gone through more than once.
	const lines = source.split('\n', 3).map(line => line.trim());
	const isTable = lines.length > 1 && lines[0]!.includes('|') && (RULE.test(lines[1]!) || lines.every(isRow));
	return {
		isVerbatim: isTable,
		isBlockQuote: /^ {0,3}>/.test(source),
		isItem: /^ {0,3}[-*+] \S/.test(source),
		indent: isTable || /\S/.test(before) ? 0 : indentOf(before + source),
	};
}

function indentOf(line: string): number {
	const space = /^[ \t]*/.exec(line)![0];
	return Math.min(DEEPEST, space.replaceAll('\t', ' '.repeat(TAB)).length);
}
