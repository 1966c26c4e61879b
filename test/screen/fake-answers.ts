/** What a library in memory answers that is more than its rows: counts, profiles and passages found. */
import type {RowList} from '../../src/library/library.ts';
import type {
	DocumentRow,
	EntityProfile,
	EntityRow,
	Facets,
	MentionRow,
	Published,
	PublishedCount,
	QuoteRow,
	SearchHit,
} from '../../src/library/rows.ts';
import {fold} from '../../src/text/fold.ts';
import type {Stored} from './fake-document.ts';

export function countPublished(stored: readonly Stored[]): Published {
	const count = (keyOf: (row: DocumentRow) => string | null) => {
		const counts = new Map<string, PublishedCount>();
		for (const {row} of stored) {
			const value = keyOf(row);
			if (value === null) continue;
			const {documents = 0, quotes = 0} = counts.get(value) ?? {};
			counts.set(value, {value, documents: documents + 1, quotes: quotes + row.quotes});
		}
		return [...counts.values()];
	};
	return {
		months: count(({published}) => published?.slice(0, 7) ?? null).reverse(),
		outlets: count(({publication}) => publication).sort((a, b) => b.documents - a.documents),
		undated: stored.filter(({row}) => row.published === null).length,
	};
}

/** Names and quotes by their kinds, documents by whom they name. */
export function facetsOf(
	rows: RowList<DocumentRow | EntityRow | QuoteRow>,
	stored: readonly Stored[],
): Facets {
	const counts = new Map<string, number>();
	const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const row of rows.slice(0, rows.length)) {
		if ('kind' in row) add(`kind ${row.kind}`);
		else for (const name of namesIn(stored.find(({row: {id}}) => id === row.id)!)) add(`about ${name}`);
	}
	const facets = [...counts].map(([key, count]) => {
		const [field, ...value] = key.split(' ');
		return {field: field as 'kind', value: value.join(' '), count};
	});
	return {facets: facets.sort((a, b) => b.count - a.count), counted: rows.length, of: rows.length};
}

const namesIn = ({mentions}: Stored): Set<string> => new Set(mentions.map(({entity}) => entity));

export function profileOf(
	entity: string,
	entities: readonly EntityRow[],
	stored: readonly Stored[],
): EntityProfile | undefined {
	if (!entities.some(({id}) => id === entity)) return undefined;
	const mentions = stored.flatMap(({mentions}) => mentions.filter(mention => mention.entity === entity));
	const publishedOf = ({document}: MentionRow) =>
		stored.find(({row}) => row.id === document)?.row.published ?? '';
	const months = new Map<string, number>();
	for (const mention of mentions) {
		const month = publishedOf(mention).slice(0, 7);
		if (month) months.set(month, (months.get(month) ?? 0) + 1);
	}
	const dated = mentions
		.filter(mention => publishedOf(mention))
		.sort((a, b) => (publishedOf(a) < publishedOf(b) ? -1 : 1));
	const own = stored.filter(document => namesIn(document).has(entity));
	return {
		months: [...months]
			.map(([month, count]) => ({month, mentions: count}))
			.sort((a, b) => (a.month < b.month ? -1 : 1)),
		first: dated[0] ?? null,
		last: dated.at(-1) ?? null,
		busiest: dated[0] ?? null,
		role: null,
		companions: entities
			.filter(({id}) => id !== entity)
			.map(({id, name, kind}) => ({
				id,
				name,
				kind,
				documents: own.filter(document => namesIn(document).has(id)).length,
			}))
			.filter(({documents}) => documents > 0)
			.sort((a, b) => b.documents - a.documents),
		otherCompanions: 0,
		companionDocuments: own.length,
	};
}

/** The parts that hold all words, in the order of their documents. */
export function search(query: string, stored: readonly Stored[]): SearchHit[] {
	const words = fold(query)
		.split(/[\s"]+/)
		.filter(Boolean);
	if (words.length === 0) return [];
	return stored.flatMap(({row, text, parts}) =>
		parts.flatMap(part => {
			const {start, end} = part.span;
			const passage = text.slice(start, end);
			if (!words.every(word => fold(passage).includes(word))) return [];
			return {
				document: row.id,
				path: row.path,
				format: row.format,
				headline: row.headline,
				published: row.published,
				part,
				text: passage,
				matches: words
					.map(word => start + passage.toLowerCase().indexOf(word))
					.map((at, n) => ({start: at, end: at + words[n]!.length}))
					.sort((a, b) => a.start - b.start),
			};
		}),
	);
}
