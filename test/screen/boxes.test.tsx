import {afterEach, describe, expect, it} from 'vitest';
import {type Explorer, explore} from './explore.tsx';

/** All that is marked, under its documents. */
const ALL_MARKS = {type: 'marks', ids: null, groupBy: 'document'} as const;

const ESC = '\u001B';
let open: Explorer | null = null;
const start = (...args: Parameters<typeof explore>) => {
	open = explore(...args);
	return open;
};
afterEach(() => open?.close());

describe('labels and notes', () => {
	it('are typed below the passage, and shown with it and in the list of marks', async () => {
		const screen = start();
		await screen.press('\r', '}', 't');
		await screen.see('╭─ Labels');
		await screen.see('“We will not dig in the storm season,”');
		await screen.press('harbour, #winter', '\r');
		await screen.see('Labelled #harbour #winter');
		await screen.see(/◆ #harbour #winter/);
		await screen.press('m', 'Ask the clerk.', '\r');
		await screen.see('◆ #harbour #winter Ask the clerk.');
		await screen.press('4');
		await screen.see(/▸◆ Rosa.* · “.*#harb/);
		await screen.press('i');
		await screen.see(/Note +Ask the clerk\./);
		await screen.press(ESC);
		await screen.miss('╭─ Mark');
		await screen.press('3', 'j', 't', 'w', '\t');
		await screen.see(/Labels +winter/);
		await screen.press('\r');
		expect(screen.marks.map(({labels}) => labels)).toEqual([['harbour', 'winter'], ['winter']]);
	});
});

describe('commands by name', () => {
	it('are found by their words, chosen and carried out', async () => {
		const screen = start();
		await screen.press(':');
		await screen.see('╭─ Commands');
		await screen.press('oder');
		await screen.see(/▸ sort +another order of the list +s /);
		await screen.press('\r');
		await screen.see('Sorted by name');
		await screen.press(':', 'zzzz', '\r');
		await screen.see('No command fits');
		await screen.press('\u0015', 'sort foo', '\r');
		await screen.see('This list can be sorted by date, name, outlet, quotes, path, oldest');
		await screen.press(ESC);
		await screen.miss('╭─ Commands');
	});
});

describe('the export', () => {
	it('asks for a name that can be edited, and asks again before it writes over a file', async () => {
		const screen = start();
		await screen.press('3', ' ', 'x');
		await screen.see('File  passages-harbour.md');
		await screen.press('\u0015', 'mine.csv');
		await screen.see('1 marked passage as a table (CSV)');
		await screen.press('\u0015', 'mine.md', '\r');
		expect(screen.effects.at(-1)).toEqual({
			type: 'export',
			path: 'mine.md',
			overwrite: false,
			what: ALL_MARKS,
		});
		screen.store.dispatch({type: 'export-exists'});
		await screen.see('This file exists');
		await screen.press('o');
		expect(screen.effects.at(-1)).toEqual({
			type: 'export',
			path: 'mine.md',
			overwrite: true,
			what: ALL_MARKS,
		});
		screen.store.dispatch({type: 'export-done', message: {text: 'Wrote 1 passage', tone: 'good'}});
		await screen.see('Wrote 1 passage');
		await screen.miss('╭─ Export');
	});

	it('closes without writing', async () => {
		const screen = start();
		await screen.press('3', ' ', 'x');
		await screen.see('╭─ Export');
		await screen.press(ESC);
		await screen.miss('╭─ Export');
		expect(screen.effects.map(({type}) => type)).toEqual(['mark']);
	});
});
