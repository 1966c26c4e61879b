import {describe, expect, it} from 'vitest';
import type {FakeCorpus} from '../screen/fake-document.ts';
import {Walk} from './walk.ts';

const page = (walk: Walk): string[] =>
	walk.world
		.items(walk.place.list)
		.slice(0, 9999)
		.map(item => (item.type === 'title' ? `${item.text} ${item.note}`.trim() : item.id));

describe('the page of an entity', () => {
	it('leads from every line to its place in the text', () => {
		const walk = new Walk().press("2 / 'velde' enter enter g");
		const rows = walk.world.items(walk.place.list);
		for (let index = 0; index < rows.length; index++) {
			if (rows.slice(index, index + 1)[0]?.type === 'title') continue;
			expect(walk.text?.document).toBeDefined();
			walk.press('j');
		}
		expect(walk.item?.type).toBe('document');
	});

	it('goes on to the page of a name that is named with it, and back', () => {
		const walk = new Walk().press("2 / 'rosa' enter enter j j");
		expect(walk.item).toMatchObject({type: 'companion', companion: {name: 'Norsea', documents: 1}});
		walk.press('enter');
		expect(walk.place.list.source).toEqual({type: 'entity', id: 'Norsea'});
		walk.press('esc');
		expect(walk.item?.id).toBe('with:Norsea');
	});

	it('is narrowed by words, and has its head again without them', () => {
		const walk = new Walk().press("2 / 'velde' enter enter");
		expect(page(walk)).toContain('fact:first');
		walk.press("/ 'channel'");
		expect(page(walk).filter(row => row.startsWith('fact:'))).toEqual([]);
		expect(page(walk)).toContain('Documents 1');
		walk.press('esc');
		expect(page(walk)).toContain('fact:first');
	});

	it('lists a thousand mentions of a famous name, and says how many more there are', () => {
		const corpus: FakeCorpus = {
			documents: [{id: 'long', parts: [['paragraph', 'Marin spoke. '.repeat(2204)]]}],
			names: {Marin: {kind: 'person'}},
		};
		const walk = new Walk(corpus).press('2 enter');
		expect(page(walk)).toContain('and 1,204 more');
		expect(page(walk)).toContain('Mentions 2,204');
		walk.press('G k');
		expect(walk.item?.type).toBe('mention');
	});
});
