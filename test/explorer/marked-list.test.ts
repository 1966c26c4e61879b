import {describe, expect, it} from 'vitest';
import type {Proof} from '../../src/explorer/proof.ts';
import {Walk} from './walk.ts';

/** Three marks, two of them of one document. */
const marked = (): Walk =>
	new Walk()
		.keep('dredging', 'north channel', {labels: ['water', 'quay']})
		.keep('dredging', 'We will not dig in the storm season,', {quote: 'dredging-q1', note: 'ask her'})
		.keep('lawsuit', 'They promised us depth, and we got paper,', {quote: 'lawsuit-q1', labels: ['water']});

const shown = (walk: Walk): string[] =>
	walk.world
		.items(walk.place.list)
		.slice(0, 99)
		.map(item => (item.type === 'title' ? `${item.text} · ${item.note}` : item.id));

describe('the Marked list', () => {
	it('stands under its documents, speakers, labels or days', () => {
		const walk = marked().press('4');
		expect(shown(walk)).toEqual([
			'Port delays dredging until spring · 2021-03-04 · 2',
			'mark-1',
			'mark-2',
			'Fishing union sues over north channel · 2021-04-18 · 1',
			'mark-3',
		]);
		expect(walk.press('s').message).toBe('Sorted by speaker');
		expect(shown(walk)).toEqual([
			'Oskar Velde · 1',
			'mark-3',
			'Rosa Marin · 1',
			'mark-2',
			'Speaker unknown · 1',
			'mark-1',
		]);
		walk.press('s');
		expect(shown(walk)).toEqual([
			'#quay · 1',
			'mark-1',
			'#water · 2',
			'mark-3',
			'mark-1',
			'No label · 1',
			'mark-2',
		]);
		walk.press('s');
		expect(shown(walk)).toEqual(['2021-04-18 · 1', 'mark-3', '2021-03-04 · 2', 'mark-1', 'mark-2']);
	});

	it('goes on to a mark that stands under a second label', () => {
		const walk = marked().press('4 s s j j');
		expect(walk.place.list.cursor.index).toBe(4);
		expect(walk.item?.id).toBe('mark-1');
		expect(walk.press('j').item?.id).toBe('mark-2');
	});

	it.each([
		['speaker:velde', ['mark-3']],
		['!speaker:velde', ['mark-1', 'mark-2']],
		['label:water', ['mark-1', 'mark-3']],
		['label:water | ask', ['mark-1', 'mark-3']],
		['kind:direct', ['mark-2', 'mark-3']],
		['in:"Tern Gazette"', ['mark-1', 'mark-2']],
		['in:skerry', ['mark-3']],
		['date:2021-04', ['mark-3']],
		['date:2021-03..2021-04', ['mark-1', 'mark-2', 'mark-3']],
		['file:lawsuit', ['mark-3']],
		['fishing in:headline', ['mark-3']],
		['ask', ['mark-2']],
		['!ask', ['mark-1', 'mark-3']],
		['ask | channel', ['mark-1', 'mark-2']],
		['ask channel', []],
		// The passage, each label and the note begin and end by themselves.
		['^north', ['mark-1']],
		['^channel', []],
		['channel$', ['mark-1']],
		['north$', []],
		['^water$', ['mark-1', 'mark-3']],
		['^wate$', []],
		['"channel water"', []],
		['^ask', ['mark-2']],
		['^port in:headline', ['mark-1', 'mark-2']],
		['"we will not" in:headline', []],
		['kind:indirect', []],
		['!kind:direct', ['mark-1']],
		['date:2021-04..', ['mark-3']],
		['date:..2021-03', ['mark-1', 'mark-2']],
		['date:..2021-03-03', []],
		['date:2021-03-04..2021-03-04', ['mark-1', 'mark-2']],
		['date:2022..', []],
		['!date:2021-03', ['mark-3']],
		['in:gazett', ['mark-1', 'mark-2']],
		['file:nothing', []],
		['label:wat', ['mark-1', 'mark-3']],
		['label:ter', []],
		["'nothing such", []],
	])('is filtered by %s', (query, expected) => {
		const walk = marked().press(`4 / '${query.replaceAll("'", '')}'`);
		expect(shown(walk).filter(id => id.startsWith('mark-'))).toEqual(expected);
	});
});

describe('names in the Marked list', () => {
	const named = () =>
		marked()
			.keep('lawsuit', 'The union of Oskar Velde went to court on Friday')
			.keep('dredging', 'The dredging company Norsea declined to comment.');

	it.each([
		['person:marin', ['mark-2']],
		['person:velde', ['mark-3', 'mark-4']],
		['!person:velde', ['mark-1', 'mark-2', 'mark-5']],
		['person:"Oskar Velde"', ['mark-3', 'mark-4']],
		['about:velde', ['mark-4']],
		['about:norsea | velde', ['mark-5', 'mark-4']],
		['org:norsea', ['mark-5']],
		['place:norsea', []],
	])('are found by %s in its words, people also as who said them', (query, expected) => {
		const walk = named().press('4');
		walk.press('/').dispatch({type: 'edit-typed', edit: {type: 'insert', text: query}});
		expect(
			shown(walk)
				.filter(id => id.startsWith('mark-'))
				.sort(),
		).toEqual([...expected].sort());
	});

	it('narrow it', () => {
		const walk = named().press('4 +');
		const {facets} = walk.world.facets(walk.place.list);
		expect(facets).toContainEqual({field: 'org', value: 'Norsea', count: 1});
		expect(facets).toContainEqual({field: 'person', value: 'Oskar Velde', count: 1});
	});
});

describe('an export', () => {
	const exported = (keys: string) => marked().press(`${keys} x enter`).effects.at(-1);

	it('has all marks under the titles of their list, whatever list is shown', () => {
		expect(exported('1')).toMatchObject({what: {type: 'marks', ids: null, groupBy: 'document'}});
		expect(exported('4 s 3')).toMatchObject({what: {ids: null, groupBy: 'speaker'}});
		expect(exported('4 s s s')).toMatchObject({what: {ids: null, groupBy: 'date'}});
	});

	it('has those that the filter of the Marked list leaves, each once', () => {
		expect(exported("4 / 'label:water' enter s s")).toMatchObject({
			what: {ids: ['mark-1', 'mark-3'], groupBy: 'label'},
		});
		expect(exported("4 / 'label:water' enter 1")).toMatchObject({what: {ids: null}});
	});

	it('is none of nothing', () => {
		const walk = marked().press("4 / 'nothing such' enter x");
		expect(walk.state.overlay.type).toBe('none');
		expect(walk.message).toBe('No mark is shown; esc clears the filter');
	});
});

describe('checking the marks', () => {
	it('asks for it once the corpus is read, and shows what came of it', () => {
		const walk = marked().press('V');
		expect(walk.effects).toContainEqual({type: 'verify'});
		const proofs = new Map<string, Proof>([
			['mark-1', {state: 'same', difference: null, where: null}],
			['mark-3', {state: 'missing', difference: null, where: null}],
		]);
		walk.dispatch({type: 'verified', proofs});
		expect(walk.message).toBe('2 marks checked against the files: 1 same, 1 missing');
		expect(walk.state.tab).toBe('marked');
	});

	it('says that there is nothing to check', () => {
		const walk = new Walk().press('V');
		expect(walk.effects).toEqual([]);
		expect(walk.message).toContain('Nothing is marked');
	});
});
