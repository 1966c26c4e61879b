import {describe, expect, it} from 'vitest';
import {facetWindow} from '../../src/explorer/select/facets.ts';
import {Walk} from './walk.ts';

const offered = (walk: Walk): string[] =>
	facetWindow(walk.state, walk.world).rows.map(({field, value, count}) => `${field}:${value} ${count}`);

describe('narrowing a list', () => {
	it('puts what was chosen into the filter line, from where it can be taken away again', () => {
		const walk = new Walk().press('2 +');
		expect(offered(walk)).toEqual(['kind:person 2', 'kind:organization 1', 'kind:place 1']);
		walk.press('down enter');
		expect(walk.state.overlay.type).toBe('none');
		expect(walk.place.list.query.text).toBe('kind:organization');
		walk.press('-');
		expect(walk.place.list.query.text).toBe('');
		expect(walk.rows).toHaveLength(4);
		expect(walk.press('-').message).toContain('No field to take away');
	});

	it('adds to the words that are there and leaves them when it widens', () => {
		const walk = new Walk().press("2 / 'o' enter + enter");
		expect(walk.place.list.query.text).toBe('o kind:person');
		expect(walk.press('-').place.list.query.text).toBe('o');
	});

	it('is itself narrowed by letters', () => {
		const walk = new Walk().press("2 + 'org'");
		expect(offered(walk)).toEqual(['kind:organization 1']);
		walk.press("'zzz'");
		expect(offered(walk)).toEqual([]);
		expect(facetWindow(walk.state, walk.world).note).toBe('Nothing that these rows share has these letters');
		expect(walk.press('enter').message).toBe('Nothing here fits these words');
		expect(walk.press('esc').place.list.query.text).toBe('');
	});

	it('goes around its ends', () => {
		const walk = new Walk().press('2 + up enter');
		expect(walk.place.list.query.text).toBe('kind:place');
	});

	it('counts labels, outlets and months of marks', () => {
		const walk = new Walk()
			.keep('dredging', 'north channel', {labels: ['water']})
			.keep('lawsuit', 'north channel', {labels: ['water', 'court']})
			.press('4 +');
		expect(offered(walk)).toEqual([
			'label:water 2',
			'label:court 1',
			'in:Tern Gazette 1',
			'in:The Skerry Post 1',
			'date:2021-04 1',
			'date:2021-03 1',
		]);
		walk.press('enter');
		expect(walk.place.list.query.text).toBe('label:water');
	});

	it('narrows what was found everywhere', () => {
		const walk = new Walk().press("f 'channel' enter +");
		expect(offered(walk)).toContain('in:The Skerry Post 2');
		walk.press("'skerry' enter");
		expect(walk.place.list.source).toEqual({type: 'found', query: 'channel in:"The Skerry Post"'});
	});

	it('says why where it cannot', () => {
		expect(new Walk().press('! +').message).toContain('This list is not narrowed');
		expect(new Walk().press('enter +').message).toContain('+ works in the list');
	});
});
