import {stripVTControlCharacters} from 'node:util';
import {expect, it} from 'vitest';
import {entityItem} from '../../src/explorer/items.ts';
import {PLAIN_ROW, paintListRow} from '../../src/screen/rows/list-rows.ts';
import {makeTheme} from '../../src/screen/theme.ts';
import {Walk} from '../explorer/walk.ts';

const {world} = new Walk();
const marin = world.library.entity('Rosa Marin')!;
const row = (documents: number, quotes: number, columns: number): string =>
	stripVTControlCharacters(
		paintListRow(
			makeTheme({name: 'mono', ascii: false}),
			world,
			{item: entityItem({...marin, documents, quotes}), ...PLAIN_ROW},
			columns,
		),
	);

// In few columns a count of thousands is shortened: the name needs the room, and its page has the count itself.
it.each<[number, string, string]>([
	[40, '8.8k', '12k'],
	[48, '8.8k', '12k'],
	[76, '8,822', '12,759'],
])(
	'keeps the counts of a famous name apart, and below those of others, at %i columns',
	(columns, documents, quotes) => {
		const famous = row(8_822, 12_759, columns);
		expect(famous).toMatch(new RegExp(` ${documents} (?:docs )? *${quotes} ❝ $`));
		const unknown = row(1, 1, columns);
		expect(unknown.indexOf('❝')).toBe(famous.indexOf('❝'));
		expect(unknown.lastIndexOf('1', unknown.lastIndexOf('1') - 1)).toBe(
			famous.indexOf(documents) + documents.length - 1,
		);
	},
);

it.each<[number, string]>([
	[999, '999'],
	[1_000, '1k'],
	[9_999, '9.9k'],
	[10_000, '10k'],
	[345_678, '345k'],
])('writes %i documents in few columns as %s', (documents, words) => {
	expect(row(documents, 0, 40)).toContain(` ${words} `);
});
