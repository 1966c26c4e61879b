import {stripVTControlCharacters} from 'node:util';
import {expect, it} from 'vitest';
import {entityItem} from '../../src/explorer/items.ts';
import {paintListRow} from '../../src/screen/list-rows.ts';
import {makeTheme} from '../../src/screen/theme.ts';
import {Walk} from '../explorer/walk.ts';

const {world} = new Walk();
const marin = world.library.entity('Rosa Marin')!;
const row = (documents: number, quotes: number, columns: number): string =>
	stripVTControlCharacters(
		paintListRow(
			makeTheme({name: 'mono', ascii: false}),
			world,
			{
				item: entityItem({...marin, documents, quotes}),
				isCursor: false,
				hasFocus: false,
				isMarked: false,
				isAnnotated: false,
				query: '',
				about: null,
			},
			columns,
		),
	);

it.each([40, 48, 76])(
	'keeps the counts of a famous name apart, and below those of others, at %i columns',
	columns => {
		const famous = row(8_822, 12_759, columns);
		expect(famous).toMatch(/ 8,822 (?:docs )? *12,759 ❝ $/);
		const unknown = row(1, 1, columns);
		expect(unknown.indexOf('❝')).toBe(famous.indexOf('❝'));
		expect(unknown.lastIndexOf('1', unknown.lastIndexOf('1') - 1)).toBe(famous.indexOf('8,822') + 4);
	},
);
