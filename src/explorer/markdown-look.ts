/** How a block of a Markdown file looks in the reading pane besides the signs that are hidden in it. */

/** What a block is drawn as; of all other formats, {@link PLAIN}. */
export type BlockLook = {
	/** A table or code: its lines and spaces stay as they are in the file. */
	readonly isVerbatim: boolean;
	/** Set off by `>`, which a line beside it stands for. */
	readonly isBlockQuote: boolean;
	/** The item of a list, whose sign `-`, `*` or `+` is drawn as a bullet. */
	readonly isItem: boolean;
};

export const PLAIN: BlockLook = {isVerbatim: false, isBlockQuote: false, isItem: false};

const FENCE = /^ {0,3}(?:```|~~~)/;
/** The line below a table's head: `|---|--:|`, of which GFM makes a table. */
const RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** A stretch of a long table begins anywhere in it. */
const ROW = /^[ \t]*\|.*\|[ \t]*$/;

/** `source`: the block as it stands in the file. Linear in its length. */
export function lookOf(source: string): BlockLook {
	if (FENCE.test(source)) return {...PLAIN, isVerbatim: true};
	const lines = source.split('\n', 3);
	const isTable =
		lines.length > 1 &&
		lines[0]!.includes('|') &&
		(RULE.test(lines[1]!) || lines.every(line => ROW.test(line)));
	return {
		isVerbatim: isTable,
		isBlockQuote: /^ {0,3}>/.test(source),
		isItem: /^ {0,3}[-*+] \S/.test(source),
	};
}
