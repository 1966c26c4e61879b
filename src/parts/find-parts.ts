import type {Document} from '../corpus/document.ts';
import {trimSpan} from '../text/span.ts';
import type {Layout, Part} from './layout.ts';

/** Takes a document apart. */
export function findParts(document: Document): Layout {
	const parts: Part[] = [];
	for (const line of document.text.matchAll(/[^\n]+/g)) {
		const span = trimSpan(document.text, {start: line.index, end: line.index + line[0].length});
		if (span.end > span.start) parts.push({kind: 'paragraph', span});
	}
	return {
		parts,
		headline: document.metadata.headline,
		deck: document.metadata.deck,
		authors: document.metadata.authors,
		agency: null,
		dateline: null,
		published: document.metadata.published,
		credits: [],
	};
}
