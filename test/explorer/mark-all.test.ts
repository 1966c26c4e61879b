import {describe, expect, it} from 'vitest';
import type {FakeDocument} from '../screen/fake-document.ts';
import {HARBOUR} from '../screen/harbour.ts';
import {Walk} from './walk.ts';

const many: FakeDocument = {
	id: 'many',
	parts: Array.from({length: 300}, (_, i) => ['paragraph', `Say number ${i} now.`] as const),
	quotes: Array.from({length: 300}, (_, i) => ({words: `number ${i} now`, speaker: 'Norsea'})),
};

describe('marking all rows', () => {
	it('marks the quotes that the filter leaves, those marked already not again', () => {
		const walk = new Walk().press("3 / 'rosa' enter");
		walk.marks = new Walk()
			.keep('dredging', '“We will not dig')
			.marks.map(mark => ({...mark, quote: 'dredging-q1'}));
		walk.press('a');
		expect(walk.effects).toEqual([
			{type: 'mark-all', passages: [{type: 'quote', quote: expect.objectContaining({id: 'dredging-q2'})}]},
		]);
		expect(walk.message).toBe('Marked 1 passage; u takes it back');
	});

	it('marks the paragraphs that were found', () => {
		const walk = new Walk().press("f 'court' enter a");
		const passages = walk.effects.flatMap(effect => (effect.type === 'mark-all' ? effect.passages : []));
		expect(passages).toHaveLength(3);
		expect(passages[0]).toMatchObject({type: 'span', document: 'lawsuit'});
	});

	it('marks what a person said, from the page', () => {
		const [effect] = new Walk().press("2 / 'rosa' enter enter a").effects;
		expect(effect).toMatchObject({type: 'mark-all', passages: {length: 2}});
	});

	it('unmarks what is shown in the list of marks', () => {
		const walk = new Walk().keep('dredging', 'Port delays').keep('lawsuit', 'The union');
		expect(walk.press("4 / 'union' enter A").effects).toEqual([{type: 'unmark-all', ids: ['mark-2']}]);
		expect(walk.press('a').message).toBe('All of these are marked already');
	});

	it('asks before it marks more than 200', () => {
		const walk = new Walk({...HARBOUR, documents: [many]}).press('3 a');
		expect(walk.state.overlay).toEqual({type: 'ask-all', how: 'mark', rows: 300});
		expect(walk.press('esc').effects).toEqual([]);
		const [effect] = walk.press('a enter').effects;
		expect(effect).toMatchObject({type: 'mark-all', passages: {length: 300}});
		expect(walk.state.overlay.type).toBe('none');
	});

	it.each([
		['a', 'quotes'],
		['2 a', 'page'],
		['! a', 'nothing here'],
		['3 A', 'None'],
		['enter a', 'in the list'],
	])('%s: says why not', (keys, words) => {
		const walk = new Walk().press(keys);
		expect(walk.message).toContain(words);
		expect(walk.effects).toEqual([]);
	});
});
