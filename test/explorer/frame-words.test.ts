/** What the rows around the panes say: the names of the lists, and the keys that help now. */
import {stripVTControlCharacters} from 'node:util';
import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../src/explorer/graphemes.ts';
import {remapKeys} from '../../src/explorer/remap-keys.ts';
import {footerHints} from '../../src/explorer/select/footer-hints.ts';
import {tabPlaces} from '../../src/explorer/select/tab-places.ts';
import {paintFrame} from '../../src/screen/paint-frame.ts';
import {paintFilterRest} from '../../src/screen/panes.ts';
import {makeTheme} from '../../src/screen/theme.ts';
import {HARBOUR} from '../screen/harbour.ts';
import {Walk} from './walk.ts';

const tabs = (columns: number): string => {
	const {state, world} = new Walk();
	return tabPlaces(state, world, columns)
		.map(({key, name, count, gap}) => ` ${key} ${name}${count}${' '.repeat(gap)}`)
		.join('');
};

describe('the names of the lists', () => {
	it.each([
		[80, ' 1 Documents 3   2 Entities 4   3 Quotes 5   4 Marked 0'],
		[53, ' 1 Documents 3  2 Entities 4  3 Quotes 5  4 Marked 0'],
		[50, ' 1 Documents 3 2 Entities 4 3 Quotes 5 4 Marked 0'],
		[44, ' 1 Docs 3 2 Entities 4 3 Quotes 5 4 Marked 0'],
		[40, ' 1 Docs 2 Entities 3 Quotes 4 Marked'],
		[30, ' 1 Docs 2 Names 3 Said 4 Kept'],
	])('are as full as %i columns let them be', (columns, shown) => {
		expect(tabs(columns)).toBe(shown);
	});

	it('are never cut', () => {
		for (let columns = 30; columns < 90; columns++)
			expect(columnsOf(tabs(columns))).toBeLessThanOrEqual(columns);
	});
});

const footer = (keys: string, corpus = HARBOUR): string[] => {
	const {state, world} = new Walk(corpus).press(keys);
	return footerHints(state, world, 300).map(({key, words}) => `${key} ${words}`);
};

describe('the footer', () => {
	it('offers to go back only where that leads somewhere', () => {
		expect(footer('j')).not.toContain('esc back');
		for (const keys of ["/ 'port' enter", 'enter', '2 enter', 'space'])
			expect(footer(keys), keys).toContain('esc back');
	});

	it('says what keys do in the list that is shown', () => {
		expect(footer('1')).toContain('space select');
		expect(footer('2')).toContain('enter page');
		expect(footer('3')).toContain('space mark');
		expect(footer('!')).toContain('enter why');
	});

	it('says what keys do with a range of sentences', () => {
		expect(footer('enter v j')).toEqual([
			'j/k sentences',
			'esc let go',
			'space mark',
			't label',
			'm note',
			'y copy',
			'? all keys',
		]);
		expect(footer('enter v j esc')).toContain('esc back');
	});

	it('offers labels, notes and the check where the marks are', () => {
		const walk = new Walk().keep('dredging', 'north channel').press('4');
		const hints = (columns: number) =>
			footerHints(walk.state, walk.world, columns).map(({key, words}) => `${key} ${words}`);
		expect(hints(300)).toEqual(expect.arrayContaining(['space unmark', 't label', 'm note', 'V check']));
		expect(hints(80)).toEqual(expect.arrayContaining(['t label', 'm note']));
		expect(footer('3').join(' ')).not.toMatch(/label|note|check/);
		expect(footer('4')).toEqual(['f find all', 'q quit', '? all keys']);
	});

	it('says how to get through the help', () => {
		expect(footer('?')).toEqual(['j scroll', 'space page', 'G end', '/ search', 'esc close']);
	});

	it('offers nothing that the list has no use for', () => {
		expect(footer('!').join(' ')).not.toMatch(/mark|copy|correct|narrow|export/);
	});

	it('offers nothing to do with rows where there are none, but the way out of a filter', () => {
		expect(footer('', {...HARBOUR, documents: []})).toEqual(['f find all', 'q quit', '? all keys']);
		expect(footer("3 / 'lighthouse' enter")).toEqual([
			'esc back',
			'/ filter',
			'f find all',
			'q quit',
			'? all keys',
		]);
	});
});

describe('hints within the screen', () => {
	it('name the keys of the settings', () => {
		const walk = new Walk();
		const {keymap} = remapKeys({raw: ['R'], problems: ['P'], 'complete-filter': ['ctrl-t'], same: []});
		walk.state = {...walk.state, keymap};
		const screen = () => {
			const {head, panes, foot} = paintFrame(makeTheme({name: 'mono', ascii: false}), walk.state, walk.world);
			return stripVTControlCharacters([...head, ...panes.flatMap(({rows}) => rows), ...foot].join('\n'));
		};
		expect(screen()).toContain('1 problem (P)');
		walk.press("G / 'spe'");
		expect(screen()).toContain('ctrl-t speaker:');
		expect(screen()).not.toContain('tab');
	});
});

describe('a correction without a key', () => {
	it('is offered all the same, and taken from its row', () => {
		const walk = new Walk();
		const {keymap} = remapKeys({'correct-confirm': [], 'correct-speaker': ['S']});
		walk.state = {...walk.state, keymap};
		const box = paintFrame(makeTheme({name: 'mono', ascii: false}), walk.press('3 c').state, walk.world).box!;
		const rows = box.rows.map(row => stripVTControlCharacters(row));
		expect(rows.find(row => row.includes('somebody else said it'))).toMatch(/ S {2}/);
		expect(rows.find(row => row.includes('▸'))).toMatch(/▸ {4,}\S/);
		expect(walk.press('enter').effects.at(-1)).toMatchObject({type: 'correct'});
	});
});

describe('the share of a text that was seen', () => {
	it('is 100% at its end and only there', () => {
		const short = new Walk().press('enter');
		expect(short.window?.percent).toBe(100);
		const long = new Walk(undefined, 100, 12).press('G enter');
		expect(long.window?.percent).toBeLessThan(100);
		expect(long.press('G').window?.percent).toBe(100);
	});
});

describe('the order of a list', () => {
	const above = (walk: Walk, width: number): string =>
		stripVTControlCharacters(
			paintFilterRest(makeTheme({name: 'mono', ascii: false}), walk.state, walk.world, width),
		).trimEnd();

	it('stands above it, with a filter too where there is room', () => {
		const walk = new Walk().press('1 s s');
		expect(above(walk, 60)).toBe(' / filters · by outlet');
		walk.press("/ 'port' enter");
		expect(above(walk, 60)).toMatch(/^ \/ port +1 · by outlet$/);
		expect(above(walk, 20)).toMatch(/^ \/ port +1$/);
	});
});

describe('a message', () => {
	const foot = (columns: number, text: string): readonly string[] => {
		const walk = new Walk(undefined, columns).dispatch({
			type: 'show-message',
			message: {text, tone: 'plain'},
		});
		const frame = paintFrame(makeTheme({name: 'mono', ascii: false}), walk.state, walk.world);
		expect(frame.foot).toHaveLength(2);
		return frame.foot.map(row => stripVTControlCharacters(row).trimEnd());
	};
	const words = 'Fewer than 5 words are not looked for elsewhere; f finds them in all texts';

	it('has the row below the rule, and that of the rule when it is longer', () => {
		expect(foot(80, words)).toEqual([expect.stringMatching(/^─+/), ` ${words}`]);
		expect(foot(60, words).join('')).toBe(` ${words}`);
	});

	it('is cut with a sign where two rows do not hold it', () => {
		const [first, last] = foot(30, words);
		expect(first).toMatch(/^ Fewer than 5 words/);
		expect(last).toMatch(/…$/);
	});
});
