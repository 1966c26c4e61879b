import {stripVTControlCharacters} from 'node:util';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../src/explorer/graphemes.ts';
import {KEYMAP} from '../../src/explorer/keymap.ts';
import {layoutOf} from '../../src/explorer/select/layout.ts';
import {paintHeader, paintTabs} from '../../src/screen/header.ts';
import {paintFilterRest, paintList, paintText} from '../../src/screen/panes.ts';
import {makeTheme} from '../../src/screen/theme.ts';
import {Walk} from '../explorer/walk.ts';
import {tried} from '../runs.ts';
import type {FakeCorpus} from './fake-document.ts';
import {HARBOUR} from './harbour.ts';

const theme = makeTheme({name: 'dark', ascii: false});
const KEYS = [...new Set(KEYMAP.flatMap(({keys}) => keys)), 'a', 'e', 'é', '港', '👍🏽'];
const ODD: FakeCorpus = {
	...HARBOUR,
	documents: [
		{id: 'empty', parts: []},
		{id: 'folded', parts: [['furniture', 'Share']]},
		...HARBOUR.documents,
		{
			id: 'wide',
			parts: [
				['headline', '東京の港の話'],
				['paragraph', '港'.repeat(200)],
			],
		},
	],
};

describe('any keys at any size', () => {
	it('leave a screen whose rows are exactly as wide as their panes', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...KEYS), {maxLength: 25}),
				fc.integer({min: 30, max: 160}),
				fc.integer({min: 8, max: 50}),
				(keys, columns, rows) => {
					const walk = new Walk(ODD, columns, rows);
					for (const key of keys) {
						walk.press(key);
						const {state, world} = walk;
						const {list, text, height} = layoutOf(state);
						const panes: [string[], number][] = [
							[[paintHeader(theme, state, world, columns), paintTabs(theme, world, state, columns)], columns],
						];
						if (list.width > 0) {
							const drawn = [
								paintFilterRest(theme, state, world, list.width),
								...paintList(theme, state, world, list),
							];
							expect(drawn).toHaveLength(height);
							panes.push([drawn, list.width]);
						}
						if (text.width > 0) {
							const drawn = paintText(theme, state, world, text);
							expect(drawn).toHaveLength(height);
							panes.push([drawn, text.width]);
						}
						for (const [drawn, width] of panes)
							for (const row of drawn) expect(columnsOf(stripVTControlCharacters(row))).toBe(width);
					}
				},
			),
			tried(60),
		);
	});
});
