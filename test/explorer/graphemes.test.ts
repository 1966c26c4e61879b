import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {columnsOf, cutToColumns, fitColumns, graphemes} from '../../src/explorer/graphemes.ts';

describe('columns', () => {
	it('are those of string-width for every sign of the basic plane', () => {
		const wrong: string[] = [];
		for (let code = 0x20; code < 0xd800; code++) {
			const sign = String.fromCharCode(code);
			if (columnsOf(sign) !== stringWidth(sign)) wrong.push(code.toString(16));
		}
		expect(wrong).toEqual([]);
	});

	it.each([
		['Hun Sen', 7],
		['“Phnom Penh” – 4 ❝', 18],
		['Nguyễn', 6],
		['Nguye\u0302\u0303n', 6],
		['洪森', 4],
		['👩‍👩‍👧 a', 4],
		['©', 1],
		['', 0],
	])('%s takes %i', (text, columns) => {
		expect(columnsOf(text)).toBe(columns);
	});
});

it.each([
	['Hun Sen', 4, 'Hun…'],
	['Hun Sen', 7, 'Hun Sen'],
	['洪森洪森', 4, '洪…'],
	['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
	['Hun Sen', 0, ''],
	['We paid … and waited', 10, 'We paid…'],
	['We paid … and waited', 11, 'We paid…'],
])('%s cut to %i', (text, columns, expected) => {
	expect(cutToColumns(text, columns)).toBe(expected);
	expect(columnsOf(fitColumns(text, columns))).toBe(columns);
});

it('keeps a letter and its marks together', () => {
	expect([...graphemes('Nguye\u0302\u0303n')]).toHaveLength(6);
	expect([...graphemes('plain')]).toEqual([...'plain']);
});
