import type {RawBlock} from './block-text.ts';
import {findHtmlBlocks} from './html-blocks.ts';
import {parseHtml} from './parse-markup.ts';

/**
 * The blocks of a piece of HTML that is all story, as the body of a record is. Throws `Unreadable` at too deep
 * nesting.
 */
export const readHtmlPiece = (html: string): RawBlock[] => findHtmlBlocks(parseHtml(html).body);
