import type {DocumentRow} from '../library/rows.ts';
import {fold} from '../text/fold.ts';
import {oneLine} from './flow.ts';
import {sortPassages} from './order.ts';
import type {ExportPassage} from './passage.ts';
import {formatAddress} from './text-fragment.ts';

/** The key by which Pandoc cites a document: "marsh2031-5b1c0e2f"; letters, digits and a hyphen only. */
export function citationKey({id, authors, agency, publication, published}: DocumentRow): string {
	const name = fold(authors[0] ?? agency ?? publication ?? '')
		.split(/[^a-z]+/)
		.filter(word => word !== '');
	return `${name.at(-1) ?? 'document'}${yearOf(published) ?? ''}-${id.replace(/[^\da-z]/gi, '').slice(0, 8)}`;
}

/** The citation of a passage's document: "[@marsh2031-5b1c0e2f, para. 6]". */
export const formatReference = ({document, paragraph}: ExportPassage): string =>
	`[@${citationKey(document)}${paragraph === null ? '' : `, para. ${paragraph}`}]`;

/** The documents of the passages as CSL JSON (Citation Style Language 1.0.2 data), for Pandoc and Zotero. */
export function formatCsl(passages: readonly ExportPassage[]): string {
	const documents = new Map(sortPassages(passages).map(({document}) => [citationKey(document), document]));
	const items = [...documents].map(([key, document]) => buildItem(key, document));
	return `${JSON.stringify(items, null, '\t')}\n`;
}

function buildItem(
	id: string,
	{headline, authors, agency, publication, published, url, language}: DocumentRow,
) {
	const address = url === null ? null : formatAddress(url);
	const names = authors.length > 0 ? authors : agency === null ? [] : [agency];
	const day = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published ?? '');
	return {
		id,
		type: 'article-newspaper',
		title: oneLine(headline),
		...(names.length > 0 ? {author: names.map(name => ({literal: oneLine(name)}))} : {}),
		...(publication === null ? {} : {'container-title': oneLine(publication)}),
		...(day ? {issued: {'date-parts': [day.slice(1).filter(Boolean).map(Number)]}} : {}),
		...(address === null ? {} : {URL: address}),
		...(language === null ? {} : {language}),
	};
}

const yearOf = (published: string | null): string | undefined => /^\d{4}/.exec(published ?? '')?.[0];
