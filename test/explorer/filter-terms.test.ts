import {describe, expect, it} from 'vitest';
import {withField, withoutLastField} from '../../src/explorer/filter-terms.ts';

describe('a field put into a filter', () => {
	it.each([
		['', 'speaker', 'Rosa Marin', 'speaker:"Rosa Marin"'],
		['channel ', 'date', '2024-03', 'channel date:2024-03'],
		['a', 'in', 'The "Post"', 'a in:"The Post"'],
		['', 'kind', 'direct', 'kind:direct'],
		['', 'label', 'water|quay', 'label:"water|quay"'],
	] as const)('%j and %s %j make %j', (query, field, value, expected) => {
		expect(withField(query, {field, value})).toBe(expected);
	});
});

describe('a field taken out of a filter', () => {
	it.each([
		['channel speaker:"Rosa Marin"', 'channel'],
		['speaker:marin | bell rock', 'rock'],
		['in:packet channel !date:2024 rock', 'in:packet channel rock'],
		['rock in:headline', 'rock'],
		['in:headline speaker:x', 'in:headline'],
		['rock', null],
		['', null],
	])('of %j leaves %j', (query, expected) => {
		expect(withoutLastField(query)).toBe(expected);
	});
});
