/** The words of a story that stand in one field, plain or as HTML, as blocks. */
import type {RawBlock} from './block-text.ts';

const HAS_TAGS =
	/<(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|figure|img|table|section|article)(?:\s[^<>]*)?\/?>/i;
const HAS_ENTITIES = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8});/i;

/** Whether it would be read as HTML. */
export const hasMarkup = (text: string): boolean => HAS_TAGS.test(text) || HAS_ENTITIES.test(text);

/** Null when there are no words. Throws `Unreadable` where its elements nest too deeply. */
export async function statedBlocks(text: string): Promise<RawBlock[] | null> {
	if (HAS_TAGS.test(text)) return blocksOfHtml(text);
	// Without tags the lines count, but "&quot;" must still become the mark that opens a quotation.
	return HAS_ENTITIES.test(text)
		? blocksOfHtml(`<pre>${text.replaceAll('<', '&lt;')}</pre>`)
		: plainBlocks(text);
}

/** As {@link statedBlocks}, of HTML. */
export async function blocksOfHtml(html: string): Promise<RawBlock[] | null> {
	const {readHtmlPiece} = await import('./html-record.ts');
	const blocks = readHtmlPiece(html);
	return blocks.length > 0 ? blocks : null;
}

/** Paragraphs of plain text; each keeps its lines. */
function plainBlocks(text: string): RawBlock[] | null {
	const blocks: RawBlock[] = [];
	for (const piece of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*(?:\n[ \t]*)+/)) {
		const trimmed = piece.replace(/^\n+/, '').trimEnd();
		if (/\S/.test(trimmed)) blocks.push({role: 'other', text: trimmed});
	}
	return blocks.length > 0 ? blocks : null;
}
