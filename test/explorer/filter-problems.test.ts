import {describe, expect, it} from 'vitest';
import {filterProblems} from '../../src/explorer/filter-problems.ts';
import {filterProblem} from '../../src/explorer/select/list-words.ts';
import type {Source} from '../../src/explorer/state.ts';
import {Walk} from './walk.ts';

describe('filterProblems', () => {
	it.each<[Source, string, string[]]>([
		[{type: 'quotes'}, 'wall speaker:rosa', []],
		[{type: 'quotes'}, 'wall speker:rosa', ['speker:']],
		[{type: 'quotes'}, 'date:soon', ['date:soon']],
		[{type: 'quotes'}, 'label:water', ['label:w']],
		[{type: 'quotes'}, 'label:', []],
		[{type: 'documents'}, 'nolabel:x', ['nolabel:']],
		[{type: 'entity', id: 'x'}, 'speker:rosa', ['speker:']],
		[{type: 'marked'}, 'label:water !label:quay', []],
		[{type: 'marked'}, 'wall speaker:rosa', []],
		[{type: 'marked'}, 'wall person:rosa', []],
		[{type: 'found', query: ''}, 'speker:rosa', []],
		[{type: 'found', query: ''}, 'wall speaker:rosa', []],
		[{type: 'found', query: ''}, 'wall kind:direct', ['kind:']],
		[{type: 'found', query: ''}, '"kind:direct"', []],
		[{type: 'problems'}, 'speker:rosa', []],
	])('%j %j', (source, query, expected) => {
		const places = filterProblems(source, query).map(({span}) => query.slice(span.start, span.end));
		expect(places).toEqual(expected);
	});
});

describe('a filter that makes no sense', () => {
	it('leaves the rows of the last one that made sense, and the cursor where it was', () => {
		const walk = new Walk().press("1 / 'channel date:2021' down");
		const {rows, item} = walk;
		expect(walk.press("'-x'").rows).toEqual(rows);
		expect(walk.item).toEqual(item);
		expect(filterProblem(walk.state)?.text).toContain('date: takes');
		walk.press('backspace backspace');
		expect(filterProblem(walk.state)).toBeNull();
		expect(walk.press('esc').rows).toHaveLength(3);
	});

	it('has the rows without a field that does not exist', () => {
		const walk = new Walk().press("1 / 'channel speker:'");
		expect(walk.place.list.good).toBe('channel speker:');
		expect(filterProblem(walk.state)?.text).toContain('no field speker:');
	});

	it('is told with its words', () => {
		const walk = new Walk().press("3 / 'kind:odd'");
		expect(filterProblem(walk.state)?.text).toMatch(/^“kind:odd” · kind: takes/);
	});

	it('counts as far as is said where it is too long, and what is left out takes no place', () => {
		const words = 'channel '.repeat(70);
		const walk = new Walk().press(`1 / '${words}zebra'`);
		expect(walk.rows).toEqual(new Walk().press("1 / 'channel'").rows);
		expect(filterProblem(walk.state)?.text).toMatch(
			/^“.{1,40}” · Of a filter, the first 500 characters count/,
		);
	});
});

describe('the filter of the marks', () => {
	const walk = () =>
		new Walk()
			.keep('dredging', 'Port delays dredging', {labels: ['Water', 'port']})
			.keep('lawsuit', 'The union', {labels: ['court'], note: 'Ask about water'});
	it.each([
		['water', ['mark-1', 'mark-2']],
		['label:wat', ['mark-1']],
		['!label:water', ['mark-2']],
		['label:water|court', ['mark-1', 'mark-2']],
		['^port', ['mark-1']],
		['!union', ['mark-1']],
		['delays port', ['mark-1']],
	])('%s', (query, expected) => {
		const rows = walk()
			.press(`4 / '${query}'`)
			.rows.filter(id => !id.startsWith('title:'));
		expect(rows).toEqual(expected);
	});
});
