/** What `=` opens: the places that print the words of a quote, or the near-copies of a document. */

import type {Library, RowList} from '../library/library.ts';
import type {Printing} from '../library/printings.ts';
import type {QuoteRow} from '../library/rows.ts';
import type {Match} from '../text/compare-quotes.ts';
import {formatCount} from '../text/counts.ts';
import {arrayList, documentItem, groupLists, type Item, quoteItem} from './items.ts';
import type {World} from './world.ts';

const TITLES: Readonly<Record<Match, string>> = {
	exact: 'Word for word',
	part: 'Word for word, in part',
	variant: 'With other words',
};

/** @param fits tells the rows that the filter leaves, by their words */
export function samePage(world: World, id: string, fits: (text: string) => boolean): RowList<Item> {
	const {library} = world;
	const quote = library.quote(id);
	if (!quote) return arrayList([]);
	const printings = world
		.printings(quote)
		.filter(({quote: {text, speaker, headline, path}}) =>
			fits(`${speaker?.name ?? ''} ${text} ${headline} ${path}`),
		);
	const groups = (Object.keys(TITLES) as Match[]).map(match => {
		const rows = printings.filter(({comparison}) => comparison.match === match);
		return {title: TITLES[match], note: String(rows.length), rows: arrayList(rows.map(printingItem))};
	});
	return groupLists([
		{title: 'These words', note: disagreement(quote, printings), rows: arrayList([quoteItem(quote)])},
		...groups,
	]);
}

const printingItem = (printing: Printing): Item => ({
	type: 'quote',
	id: printing.quote.id,
	quote: printing.quote,
	printing,
});

/** "speakers differ: Ines Calder 2, Joan Pryor 1": the first thing that a fact-checker wants to know. */
function disagreement(quote: QuoteRow, printings: readonly Printing[]): string {
	if (!printings.some(({sameSpeaker}) => sameSpeaker === false)) return '';
	const counts = new Map<string, number>();
	for (const {speaker} of [quote, ...printings.map(printing => printing.quote)])
		if (speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
	return `speakers differ: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}`;
}

/** The rows are read when they are looked at: a story of an agency may have thousands of copies. */
export function copiesPage(
	library: Library,
	id: string,
	match: string,
	fits: (text: string) => boolean,
): RowList<Item> {
	const document = library.document(id);
	if (!document) return arrayList([]);
	const all = library.copiesOf(id);
	const copies = match
		? all.filter(copy => {
				const {headline, path, publication} = library.document(copy) ?? document;
				return fits(`${headline} ${publication ?? ''} ${path}`);
			})
		: all;
	const rows: RowList<Item> = {
		length: copies.length,
		slice: (from, to) =>
			copies.slice(Math.max(0, from), Math.max(0, to)).flatMap((copy): Item[] => {
				const row = library.document(copy);
				return row ? [{type: 'document', id: copy, document: row, copyOf: id}] : [];
			}),
		indexOf: copy => copies.indexOf(copy),
	};
	return groupLists([
		{title: 'This document', note: '', rows: arrayList([documentItem(document)])},
		{title: 'Near-copies', note: formatCount(copies.length), rows},
	]);
}
