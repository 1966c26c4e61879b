import {expect, it} from 'vitest';
import {withField} from '../../src/explorer/filter-terms.ts';
import type {Filter, Library} from '../../src/library/library.ts';
import {makeCorpus, read} from './corpora.ts';

const article = (outlet: string, date: string, ...paragraphs: string[]): string =>
	[
		'---',
		`publication: ${outlet}`,
		`date: ${date}`,
		'---',
		'',
		'# News of the quay',
		'',
		paragraphs.join('\n\n'),
	].join('\n');

const ARTICLES = {
	'a.md': article(
		'Packet',
		'2021-03-01',
		'“Rock,” said Rosa Marin, the harbour director of Port Hollow. “We found rock.”',
		'Tomas Bell said that Rosa Marin had been warned by the Rill Maritime Authority.',
	),
	'b.md': article(
		'Packet',
		'2021-03-09',
		'“Nobody asked us,” said Tomas Bell in Port Hollow. Marin was away.',
	),
	'c.md': article('Packet Weekly', '2021-04-02', 'Rosa Marin of Port Hollow said the rock would stay.'),
	'd.txt': 'A note\n\nNothing was said by anyone, and no one was there to hear it.',
};

const LISTS = ['documents', 'quotes', 'entities'] as const;

it('counts what is left when a list is narrowed by it', async () => {
	const {library} = await read(makeCorpus(ARTICLES));
	const filters: Filter[] = [{}, {match: 'rock'}, {match: 'speaker:bell'}, {match: 'nothing has this'}];
	for (const list of LISTS)
		for (const filter of filters) {
			const {facets, counted, of} = library.facets(list, filter);
			expect(of).toBe(library[list](filter).length);
			expect(counted).toBe(of);
			for (const facet of facets) {
				const match = withField(filter.match ?? '', facet);
				expect([list, match, library[list]({...filter, match}).length]).toEqual([list, match, facet.count]);
			}
		}
	const fields = (list: (typeof LISTS)[number]) =>
		new Set(library.facets(list).facets.map(({field}) => field));
	expect(fields('documents')).toEqual(new Set(['speaker', 'person', 'org', 'place', 'in', 'date']));
	expect(fields('quotes')).toEqual(new Set(['speaker', 'about', 'kind', 'in', 'date']));
	expect(fields('entities')).toEqual(new Set(['kind', 'in', 'date']));
});

it('gives values in an order: the most frequent first, months newest first', async () => {
	const {library} = await read(makeCorpus(ARTICLES));
	const values = (field: string) => valuesOf(library, field);
	expect(values('in')).toEqual(['Packet', 'Packet Weekly']);
	expect(values('date')).toEqual(['2021-04', '2021-03']);
	expect(values('person')).toEqual(['Rosa Marin', 'Tomas Bell', 'Marin']);
});

const valuesOf = (library: Library, wanted: string): string[] =>
	library
		.facets('documents')
		.facets.filter(({field}) => field === wanted)
		.map(({value}) => value);
