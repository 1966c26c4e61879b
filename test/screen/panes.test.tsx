import {afterEach, describe, it} from 'vitest';
import {type Explorer, explore} from './explore.tsx';

const ESC = '\u001B';
let open: Explorer | null = null;
const start = (...args: Parameters<typeof explore>) => {
	open = explore(...args);
	return open;
};
afterEach(() => open?.close());

describe('the reading pane', () => {
	it('shows who said it and why, below the quote', async () => {
		const screen = start();
		await screen.press('3j');
		await screen.see('┌ Rosa Marin · indirect');
	});

	it('shows marks in the margin and counts them', async () => {
		const screen = start();
		await screen.press('\r', '}', ' ');
		await screen.see('1 marked');
		await screen.press('4');
		await screen.see(/▸ +Rosa Marin · “We will not dig/);
		await screen.see(/●.*“We will not dig/);
	});

	it('shows how many hits there are beside words that are longer than the line', async () => {
		const screen = start({columns: 60, rows: 20});
		await screen.press('\r', '/', `harbour ${'x'.repeat(90)}`);
		await screen.see(/x {1,3}no hits? $/);
		await screen.press('\u0001', '\u000b', 'harbour');
		await screen.see(/harbour .*\d\/\d/);
	});

	it('finds words and says which of how many', async () => {
		const screen = start();
		await screen.press('\r', '/', 'harbour');
		await screen.see(/\/ harbour +1\/2/);
		await screen.press('\r', 'n');
		await screen.see('2/2');
	});

	it('draws wide signs without shifting the line', async () => {
		const screen = start();
		await screen.press('\r', 'G');
		await screen.see('東京の港');
		await screen.see('🚢');
	});
});

describe('finding everywhere', () => {
	it('shows passages below the headlines of their documents, and how many', async () => {
		const screen = start();
		await screen.press('f', 'court');
		await screen.see(/ find court/);
		await screen.see(/Fishing union sues over north .* · 2021-04-18/);
		await screen.see(/▸ +…Velde went to court on Friday/);
		await screen.press('\r');
		await screen.see(/ find court +\d+ /);
		await screen.press('\r');
		await screen.see(/ 1\/\d /);
	});

	it('says what may be typed, and what to do when nothing is found', async () => {
		const screen = start();
		await screen.press('f');
		await screen.see('"phrase in quotation marks"');
		await screen.press('zebra');
		await screen.see('No passage holds all of this');
		await screen.press(ESC);
		await screen.see('Port delays');
	});
});
