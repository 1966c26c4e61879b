import {expect, it} from 'vitest';
import {PLAIN_ROW, paintListRow} from '../../src/screen/rows/list-rows.ts';
import {makeTheme} from '../../src/screen/theme.ts';
import {Walk} from '../explorer/walk.ts';
import {findStrangers} from '../hostile/strangers.ts';

const {world} = new Walk();

// The note of "These words" names the speakers, and a notebook that came with the corpus may call them anything.
it('makes the note of a title printable, as its words', () => {
	const hostile = 'Ines \u001B[5mCalder\u202E';
	const item = {
		type: 'title',
		id: 'title:same',
		text: hostile,
		note: `speakers differ: ${hostile} 2`,
	} as const;
	const row = paintListRow(makeTheme({name: 'mono', ascii: false}), world, {item, ...PLAIN_ROW}, 100);
	expect(row).toContain('speakers differ: Ines ␛[5mCalder');
	expect(findStrangers(row, 'screen')).toEqual([]);
});
