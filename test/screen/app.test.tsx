import {render} from 'ink-testing-library';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {columnsOf} from '../../src/explorer/graphemes.ts';
import {Rows} from '../../src/screen/rows.tsx';
import {type Explorer, explore} from './explore.tsx';
import {HARBOUR} from './harbour.ts';

const ESC = '\u001B';
let open: Explorer | null = null;
const start = (...args: Parameters<typeof explore>) => {
	open = explore(...args);
	return open;
};
afterEach(() => open?.close());

describe.each([
	[60, 20],
	[80, 24],
	[120, 36],
	[200, 60],
])('at %i×%i', (columns, rows) => {
	const whole = (screen: Explorer) => {
		const lines = screen.lines();
		expect(lines).toHaveLength(rows);
		for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
		expect(lines.at(-2)).toMatch(new RegExp(`^[─┴]{${columns}}$`));
		return lines;
	};

	it('fills the terminal and no more, in every view', async () => {
		const screen = start({columns, rows, progress: {done: 1204, total: 5000}});
		await screen.see('Port delays');
		for (const keys of [
			'j',
			'2',
			'\r',
			'\r',
			')',
			'i',
			ESC,
			'?',
			'jj',
			ESC,
			'r',
			'z',
			'z',
			'3',
			'4',
			'1',
			'/chan',
			'\r',
			'fchan',
			'\r',
			'\r',
			'!',
			'3',
			':',
			ESC,
			't',
			ESC,
			'm',
			ESC,
		]) {
			await screen.press(keys);
			if (keys === ESC) await screen.miss('esc close');
			whole(screen);
		}
	});

	it('keeps the line between the panes straight', async () => {
		const screen = start({columns, rows});
		await screen.press('\r');
		await screen.see('The harbour board');
		const lines = whole(screen);
		const foot = lines.at(-2)!.indexOf('┴');
		if (columns < 80) return expect(foot).toBe(-1);
		for (const line of lines.slice(2, -2)) {
			const left = line.slice(0, line.indexOf('│'));
			expect(columnsOf(left)).toBe(foot);
		}
	});

	it('closes the frame of every overlay', async () => {
		const screen = start({columns, rows});
		await screen.press('?');
		await screen.see('╭─ Keys');
		const lines = whole(screen);
		const top = lines.findIndex(line => line.includes('╭'));
		const bottom = lines.findIndex(line => line.includes('╰'));
		const [left, right] = [lines[top]!.indexOf('╭'), lines[top]!.indexOf('╮')];
		expect(lines[bottom]!.indexOf('╰')).toBe(left);
		expect(lines[bottom]!.indexOf('╯')).toBe(right);
		for (const line of lines.slice(top + 1, bottom)) {
			expect(line[left]).toBe('│');
			expect(line[right]).toBe('│');
		}
	});
});

describe('keys', () => {
	it('acts once for each key of one read', async () => {
		const screen = start();
		await screen.press('jj');
		await screen.see(/▸ +What the channel is worth/);
		await screen.press('kkjk');
		await screen.see(/▸ +Port delays/);
	});

	it('filters with all letters of one read, and goes on with the keys behind enter', async () => {
		const screen = start();
		await screen.press('/worth\rjk');
		await screen.see('/ worth');
		expect(screen.store.snapshot().state.typing).toBe('none');
		expect(screen.text()).not.toContain('Fishing union sues');
	});

	it('never takes a paste for keys', async () => {
		const screen = start();
		await screen.see('Port delays');
		await screen.press(`${ESC}[200~qjx 4${ESC}[201~`);
		expect(screen.effects).toEqual([]);
		await screen.see(/▸ +Port delays/);
	});

	it('takes no key for two where a terminal tells that it is let go', async () => {
		const screen = start();
		await screen.see(/▸ +Port delays/);
		await screen.press('j', `${ESC}[106;1:3u`, 'k', `${ESC}[107;1:3u`, `${ESC}[106;1:3u`);
		await screen.see(/▸ +Port delays/);
	});

	it('pastes into the filter, on one line', async () => {
		const screen = start();
		await screen.press('/', `${ESC}[200~north\nchannel${ESC}[201~`);
		await screen.see('/ north channel');
		await screen.see('Fishing union sues');
	});

	it('edits the filter by grapheme', async () => {
		const screen = start();
		await screen.press('/', 'a👍🏽', '\u007F', 'b', '\u0001', 'x', '\u0005', 'y');
		await screen.see('/ xaby');
		await screen.press('\u0017', 'union');
		await screen.see(/▸ +Fishing union sues/);
	});

	it('begins a long row near what matches', async () => {
		const screen = start({columns: 80, rows: 24});
		await screen.press('3', '/', 'season');
		await screen.see(/Rosa Marin: ….*season/);
	});

	it('says while a filter is typed how many rows it leaves', async () => {
		const screen = start();
		await screen.press('/', 'union');
		await screen.see(/ \/ union +1 /);
		await screen.press('\u0015');
		await screen.see(/ \/ +│/);
		await screen.press('z'.repeat(60));
		await screen.see(/ \/ z+ +0 /);
	});

	it('leaves the filter with escape, and opens and closes the help', async () => {
		const screen = start();
		await screen.press('/zzz');
		await screen.see('Nothing matches');
		await screen.press(ESC);
		await screen.miss('Nothing matches');
		await screen.press('?');
		await screen.see('╭─ Keys');
		await screen.press(ESC);
		await screen.miss('╭─ Keys');
	});
});

describe('the screen', () => {
	it('follows the size of the terminal', async () => {
		const screen = start({columns: 120, rows: 30});
		await screen.see('│');
		await screen.resize(60, 16);
		await screen.miss('│');
		expect(screen.lines()).toHaveLength(16);
		await screen.resize(25, 6);
		await screen.see('30×8');
		await screen.resize(120, 30);
		await screen.see('│');
		await screen.see('Port delays');
	});

	it('shows rows as they are read, and stays on its row', async () => {
		const screen = start({progress: {done: 3, total: 9}});
		await screen.see('reading 3/9');
		await screen.press('s', 'j');
		await screen.see(/▸ +Port delays/);
		screen.grow({id: 'new', parts: [['headline', 'A new ferry']]});
		await screen.see('A new ferry');
		await screen.see(/▸ +Port delays/);
	});

	it('says what to do where there is nothing', async () => {
		const screen = start({corpus: {...HARBOUR, documents: [], problems: []}});
		await screen.see('There are no documents here');
		await screen.press('4');
		await screen.see('Nothing is marked yet');
	});

	it('uses no colour when told so, and still emphasises', async () => {
		const screen = start({color: false});
		await screen.press('3');
		await screen.see('┌ Rosa Marin');
		expect(screen.styled()).not.toMatch(/\u001B\[(?:\d+;)*(?:3|4|9|10)\d(?:;\d+)*m/);
		expect(screen.styled()).toContain('\u001B[1m');
	});

	it('draws itself in ASCII when told so', async () => {
		const screen = start({ascii: true, corpus: {...HARBOUR, documents: HARBOUR.documents.slice(1)}});
		await screen.press('?');
		await screen.see('+- Keys');
		const ours = screen.text().replaceAll(/[“”]/g, '');
		expect(ours.replaceAll(/[\x20-\x7e\n]/g, '')).toBe('');
	});

	it('lets nothing from a document, name or path act on the terminal', async () => {
		const evil = `${ESC}]52;c;aGk=\u0007${ESC}[2J\u009B31m\u202E\u0000\rx`;
		const screen = start({
			corpus: {
				documents: [
					{
						id: `evil${evil}`,
						publication: `Pub${evil}`,
						parts: [
							['headline', `Head${evil}`],
							['paragraph', `“Words${evil}” said Eve${evil}.`],
						],
						quotes: [{words: `Words${evil}`, source: `Eve${evil}`, speaker: `Eve${evil}`}],
					},
				],
				names: {[`Eve${evil}`]: {kind: 'person', role: `role${evil}`}},
				problems: [{path: `p${evil}`, record: null, reason: `r${evil}`, advice: `a${evil}`, file: null}],
			},
		});
		for (const key of [
			'1',
			'i',
			'q',
			'\r',
			'}',
			'i',
			'q',
			'r',
			'q',
			'2',
			'i',
			'q',
			'\r',
			'3',
			' ',
			't',
			'\u001B',
			'm',
			'note\r',
			'4',
			'i',
			'q',
			'/speker:',
			'\r',
			'f',
			'Words',
			'\r',
			'\r',
			't',
			'\u001B',
			'!',
			'i',
			'q',
		]) {
			await screen.press(key);
			const rest = screen.styled().replaceAll(/\u001B\[[\d;]*m/g, '');
			expect(rest).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
		}
	});
});

describe('a row', () => {
	it('is cut, not wrapped, when the terminal is narrower than its text', async () => {
		const {lastFrame, unmount} = render(<Rows rows={['word '.repeat(50)]} width={60} />);
		await vi.waitFor(() => expect(lastFrame()).toContain('word'), {timeout: 60_000});
		expect(lastFrame()!.split('\n')).toHaveLength(1);
		unmount();
	});
});
