import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Filter, Library} from '../../src/library/library.ts';
import {tried} from '../runs.ts';
import {makeCorpus, read} from './corpora.ts';
import {ARTICLES} from './corrected/articles.ts';

let library: Library;
let paths: (filter: Filter) => string[];
let names: (filter: Filter) => string[];
let said: (filter: Filter) => string[];

const corpus = makeCorpus(ARTICLES, afterAll);
beforeAll(async () => {
	({library} = await read(corpus));
	paths = filter =>
		library
			.documents(filter)
			.slice(0, 99)
			.map(({path}) => path);
	names = filter =>
		library
			.entities(filter)
			.slice(0, 99)
			.map(({name}) => name);
	said = filter =>
		library
			.quotes(filter)
			.slice(0, 99)
			.map(({text}) => text);
});

describe('documents', () => {
	it.each<[Filter, string[]]>([
		[{}, ['courier/c.txt', 'packet/b.txt', 'packet/a.txt', 'courier/d.txt']],
		[{sort: 'path'}, ['courier/c.txt', 'courier/d.txt', 'packet/a.txt', 'packet/b.txt']],
		[{from: '2021-04', to: '2021-12'}, ['packet/b.txt']],
		[{to: '2021'}, ['packet/b.txt', 'packet/a.txt']],
		[{document: 'packet/a.txt'}, ['packet/a.txt']],
		[{speaker: 'Tomas Bell'}, ['packet/b.txt']],
		[{about: 'marin'}, ['packet/b.txt', 'packet/a.txt']],
		[{match: 'survye'}, ['packet/a.txt']],
		[{match: 'in:courier'}, ['courier/c.txt', 'courier/d.txt']],
		[{match: '!in:courier'}, ['packet/b.txt', 'packet/a.txt']],
		[{match: 'date:2021-03..2021-04'}, ['packet/b.txt', 'packet/a.txt']],
		[{match: '!date:2021'}, ['courier/c.txt', 'courier/d.txt']],
		[{match: 'file:b.txt'}, ['packet/b.txt']],
		[{match: 'person:bell'}, ['packet/b.txt']],
		[{match: 'calder contract'}, ['packet/b.txt']],
		[{match: 'council in:headline'}, ['packet/b.txt']],
		[{match: 'survye in:headline'}, ['packet/a.txt']],
		[{match: 'granite in:headline'}, []],
		[{match: 'in:headline in:courier'}, ['courier/c.txt', 'courier/d.txt']],
		[{match: 'speaker:bell | sellers'}, ['courier/c.txt', 'packet/b.txt']],
		[{match: 'packet', sort: 'path'}, ['packet/a.txt', 'packet/b.txt']],
		[{about: 'nobody at all'}, []],
	])('%o', (filter, expected) => {
		expect(paths(filter)).toEqual(expected);
	});
});

describe('entities', () => {
	it.each<[Filter, string[]]>([
		[{match: 'hun selers'}, ['Hun Sellers']],
		[{match: 'jose'}, ['José Ruiz']],
		[{match: 'rma'}, ['Rill Maritime Authority']],
		[{match: 'kind:person tomas'}, ['Tomas Bell']],
		[{kind: 'organization', match: 'rill'}, ['Rill Maritime Authority']],
		[{document: 'courier/d.txt', match: 'rill'}, ['Rill Maritime Authority']],
		[{match: 'in:courier kind:person'}, ['Hun Sellers']],
		[{from: '2022', kind: 'person'}, ['Hun Sellers']],
	])('%o', (filter, expected) => {
		expect(names(filter)).toEqual(expected);
	});

	it('join a short form that other documents expand', () => {
		const [authority] = library.entities({match: 'rill maritime authority'}).slice(0, 1);
		expect(authority).toMatchObject({documents: 3});
		expect(authority!.aliases).toContain('RMA');
		expect(library.mentionsOf(authority!.id).map(({path}) => path)).toContain('courier/d.txt');
	});

	it('have a profile: months, first and last place, who is named with them', () => {
		const [marin] = library.entities({match: 'rosa marin'}).slice(0, 1);
		const profile = library.profile(marin!.id)!;
		expect(profile.months.map(({month}) => month)).toEqual(['2021-03', '2021-04']);
		expect(profile.months.reduce((sum, {mentions}) => sum + mentions, 0)).toBe(marin!.mentions);
		expect(profile.first).toMatchObject({path: 'packet/a.txt', text: 'Rosa Marin'});
		expect(profile.last).toMatchObject({path: 'packet/b.txt'});
		expect(profile.role).toMatchObject({path: 'packet/a.txt'});
		expect(profile.busiest).toMatchObject({path: 'packet/a.txt'});
		expect(profile.companions).toContainEqual(
			expect.objectContaining({name: 'Tomas Bell', kind: 'person', documents: 1}),
		);
		for (const {id, documents} of profile.companions) {
			const shared = new Set(library.mentionsOf(id).map(({document}) => document));
			const own = new Set(library.mentionsOf(marin!.id).map(({document}) => document));
			expect(documents).toBe([...own].filter(document => shared.has(document)).length);
		}
		expect(profile).toMatchObject({otherCompanions: 0, companionDocuments: 2});
		expect(library.profile('no such')).toBeUndefined();
	});

	it('have mentions of as many documents as are asked for', () => {
		const [marin] = library.entities({match: 'rosa marin'}).slice(0, 1);
		const all = library.mentionsOf(marin!.id);
		const some = library.mentionsOf(marin!.id, 1);
		expect(library.firstMentionOf(marin!.id, 1)).toEqual(some[0]);
		expect(library.firstMentionOf(marin!.id, 1000)).toEqual(all[0]);
		expect(library.firstMentionOf('nobody', 1)).toBeUndefined();
		expect(new Set(some.map(({document}) => document)).size).toBe(1);
		for (const mention of some) expect(all).toContainEqual(mention);
		for (const {document, span, text} of all)
			expect(library.text(document).slice(span.start, span.end)).toBe(text);
	});

	it('are found by their ids', () => {
		for (const row of library.entities().slice(0, 99)) expect(library.entity(row.id)).toEqual(row);
		expect(library.entity('no such')).toBeUndefined();
	});
});

describe('quotes', () => {
	it.each<[Filter, string]>([
		[{speaker: 'marin'}, 'The second survey found rock'],
		[{match: 'granit'}, 'We knew nothing of granite'],
		[{match: 'speaker:bell survey'}, 'Nobody showed us the survey'],
		[{kind: 'direct', speaker: 'Hun Sellers'}, 'It was a draft'],
		[{document: 'courier/c.txt', kind: 'direct'}, 'It was a draft'],
		[{from: '2021-03-01', to: '2021-03-01', match: "'knew"}, 'We knew nothing of granite'],
	])('%o', (filter, expected) => {
		const [first] = said(filter);
		expect(first).toContain(expected);
	});

	it('come by date, path and place in the text', () => {
		const all = library.quotes().slice(0, 99);
		const order = all.map(
			({published, path, content}) => [published ?? '', path, content[0]!.start] as const,
		);
		const sorted = [...order].sort(
			(a, b) =>
				(a[0] < b[0] ? 1 : a[0] > b[0] ? -1 : 0) || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0) || a[2] - b[2],
		);
		expect(order).toEqual(sorted);
		for (const row of all) expect(library.quote(row.id)).toEqual(row);
	});
});

describe('a list', () => {
	it('gives windows, clamped, and positions', () => {
		const list = library.documents();
		expect(list.slice(1, 3).map(({path}) => path)).toEqual(['packet/b.txt', 'packet/a.txt']);
		expect(list.slice(3, 100).length).toBe(1);
		expect(list.slice(-5, 1).length).toBe(1);
		expect(list.slice(9, 12)).toEqual([]);
		expect(list.slice(0, 9).map(({id}) => list.indexOf(id))).toEqual([0, 1, 2, 3]);
		expect(list.indexOf('no such')).toBe(-1);
	});

	it.each([
		['fields', Array.from({length: 3000}, (_, n) => `file:a${n}`).join(' ')],
		['alternatives', `in:${Array.from({length: 9000}, () => 'a').join('|')}`],
		['names', `person:${Array.from({length: 9000}, () => 'a').join('|')}`],
		['words', Array.from({length: 9000}, (_, n) => `word${n}`).join(' ')],
	])('takes a filter of thousands of %s', (_, match) => {
		for (const list of ['documents', 'entities', 'quotes'] as const)
			expect(library[list]({match}).length).toBeGreaterThanOrEqual(0);
	});

	it('never throws, whatever is typed into its filter', () => {
		const typed = fc.string({
			unit: fc.constantFrom(...`abmr "'^$!|:%_*-.é`, 'speaker:', 'date:', 'in:', 'about:', 'kind:'),
		});
		fc.assert(
			fc.property(typed, match => {
				for (const list of [library.documents({match}), library.entities({match}), library.quotes({match})])
					expect(list.slice(0, 9).length).toBe(Math.min(9, list.length));
			}),
			tried(60),
		);
	});
});

describe('months and outlets', () => {
	it('are counted over all documents, newest and most frequent first', () => {
		expect(library.published()).toEqual({
			months: [
				{value: '2022-01', documents: 1, quotes: expect.any(Number)},
				{value: '2021-04', documents: 1, quotes: expect.any(Number)},
				{value: '2021-03', documents: 1, quotes: expect.any(Number)},
			],
			outlets: [],
			undated: 1,
		});
		const counted = library.published().months.reduce((sum, {quotes}) => sum + quotes, 0);
		expect(counted).toBe(library.quotes({from: '2000'}).length);
	});
});

describe('search', () => {
	it.each<[string, string[]]>([
		['granite', ['packet/a.txt']],
		['SURVEY rock', ['packet/a.txt', 'packet/a.txt']],
		['"second survey"', ['packet/a.txt']],
		['"survey second"', []],
		['jose', ['packet/a.txt']],
		['gran', ['packet/a.txt']],
		['gran ', []],
		['"knew noth', ['packet/a.txt']],
		['survey NOT rock', []],
		['zebra OR granite', []],
		['', []],
		['"', []],
		['*', []],
		['text:granite', []],
		['granite) OR (a', []],
		["' OR 1=1 --", []],
		['NEAR(granite rock)', []],
		['^granite', ['packet/a.txt']],
		['survey !rock !draft', ['packet/b.txt']],
		['survey !"second survey" !draft !nobody', ['packet/a.txt']],
		['!granite', []],
		['granite | zebra', ['packet/a.txt']],
		['Stop!granite', []],
		['granite speaker:marin', ['packet/a.txt']],
		['granite speaker:bell', []],
		['survey date:2021-04', ['packet/b.txt']],
		['survey in:headline', ['packet/a.txt']],
		['granite in:headline', []],
		['in:packet granite', ['packet/a.txt']],
		['speaker:marin', []],
		['text:granite date:2021', []],
	])('%j finds %j', (query, expected) => {
		expect(library.search(query, 10).map(({path}) => path)).toEqual(expected);
	});

	it('says where in the text the words are', () => {
		const [hit] = library.search('"second survey" rock', 1);
		const text = library.text(hit!.document);
		expect(hit!.matches.map(({start, end}) => text.slice(start, end))).toEqual(['second', 'survey', 'rock']);
		expect(text.slice(hit!.part.span.start, hit!.part.span.end)).toBe(hit!.text);
	});

	it('never throws, and its matches lie inside their part', () => {
		const typed = fc.string({
			unit: fc.constantFrom(...`surveyok "'*()^:-+{}é\u0000\ud800`, ' OR ', ' NEAR ', 'rock '),
		});
		fc.assert(
			fc.property(typed, query => {
				for (const {matches, part} of library.search(query, 5))
					for (const {start, end} of matches) {
						expect(start).toBeGreaterThanOrEqual(part.span.start);
						expect(end).toBeLessThanOrEqual(part.span.end);
					}
			}),
		);
	});
});
