import {stripVTControlCharacters} from 'node:util';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../src/explorer/graphemes.ts';
import {paint, paintEnds, paintRow, piece} from '../../src/screen/styled.ts';
import {makeTheme} from '../../src/screen/theme.ts';

const theme = makeTheme({name: 'dark', ascii: false});
const shown = stripVTControlCharacters;

describe('paint', () => {
	it.each([
		[['person'], '\u001B[36mEve\u001B[0m'],
		[['content', 'person'], '\u001B[36mEve\u001B[0m'],
		[['current-content'], '\u001B[1;94mEve\u001B[0m'],
		[['cursor-row', 'person'], '\u001B[7mEve\u001B[0m'],
		[[], 'Eve'],
	] as const)('%j', (styles, expected) => {
		expect(paint(theme, 'Eve', styles)).toBe(expected);
	});
});

describe('rows', () => {
	it.each<[string, number, string]>([
		['abc', 5, 'abc  '],
		['abcdef', 4, 'abc…'],
		['東京の港', 5, '東京…'],
		['東京の港', 6, '東京… '],
		['abc', 0, ''],
	])('%s in %i columns', (text, columns, expected) => {
		expect(shown(paintRow(theme, [piece(text)], columns))).toBe(expected);
	});

	it('keeps the right end and cuts the left one', () => {
		expect(shown(paintEnds(theme, [piece('a long headline')], [piece(' 4/14')], 16))).toBe(
			'a long hea… 4/14',
		);
	});

	it('are as wide as asked, whatever is in them', () => {
		const text = fc.string({unit: fc.constantFrom('a', ' ', '港', '👍🏽', 'e\u0301', 'ｱ')});
		fc.assert(
			fc.property(fc.array(text), fc.integer({min: 0, max: 40}), (texts, columns) => {
				const row = paintRow(
					theme,
					texts.map(text => piece(text, 'strong')),
					columns,
				);
				expect(columnsOf(shown(row))).toBe(columns);
			}),
		);
	});
});
