import {dayOf} from '../corpus/day-of.ts';
import type {DocumentRow} from '../library/rows.ts';
import {printableLine} from '../text/printable.ts';
import {formatCodeSpan} from './code-span.ts';
import {escapeMarkdown} from './escape-markdown.ts';
import {oneLine} from './flow.ts';
import type {ExportPassage} from './passage.ts';
import {passageId} from './passage-id.ts';
import {formatAddress, formatTextFragment} from './text-fragment.ts';

/**
 * A single line of source text, escaped. Headlines and names show control characters as signs, so that a pager
 * or `cat` can be pointed at an export; only the words of passages are kept to the character.
 */
export const inline = (text: string): string => escapeMarkdown(printableLine(oneLine(text)));

/** The line under a document's heading: "Jane Doe, *Example Wire*, 2024-03-07. File `a.html`. <https://…>". */
export function formatCitation(document: DocumentRow): string {
	const parts = [authorsOf(document), outletOf(document), publishedOf(document)].filter(part => part !== '');
	const link = document.url === null ? '' : ` ${formatLink(document.url)}`;
	return `${parts.length > 0 ? `${parts.join(', ')}. ` : ''}File ${formatFile(document)}.${link}`;
}

/**
 * The definition of a passage's footnote: citation, link to the words, and what a machine needs to find them
 * again. It ends in a fixed form, which `parse-export` reads.
 */
export function formatFootnote(passage: ExportPassage): string {
	const {document, span, paragraph} = passage;
	const headline = inline(document.headline);
	const parts = [
		authorsOf(document),
		headline === '' ? '' : `“${headline}”`,
		outletOf(document),
		publishedOf(document),
		paragraph === null ? (passage.part ?? '') : `paragraph ${paragraph}`,
	].filter(part => part !== '');
	const fragment = document.url === null ? null : formatTextFragment(document.url, passage);
	const link = fragment !== null ? ` <${fragment}>` : '';
	return (
		`[^${passageId(passage)}]: ${parts.length > 0 ? `${parts.join(', ')}.` : ''}${link} File ${formatFile(document)}, ` +
		`chars ${span.start}–${span.end}, source sha256 ${document.sourceHash}, text sha256 ${document.textHash}.`
	);
}

const authorsOf = ({authors, agency}: DocumentRow): string =>
	(authors.length > 0 ? authors : agency === null ? [] : [agency])
		.map(inline)
		.filter(name => name !== '')
		.join(', ');

function outletOf({publication}: DocumentRow): string {
	const name = inline(publication ?? '');
	return name === '' ? '' : `*${name}*`;
}

const publishedOf = ({published}: DocumentRow): string => inline(dayOf(published) ?? '');

const formatFile = ({path, record}: DocumentRow): string =>
	formatCodeSpan(path) + (record === null ? '' : ` (record ${formatCodeSpan(record)})`);

/** A live link for http(s) only; any other address is words. */
function formatLink(url: string): string {
	const address = formatAddress(url);
	return address === null ? inline(url) : `<${address}>`;
}
