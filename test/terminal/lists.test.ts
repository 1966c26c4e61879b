import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

let place: Workplace;
let terminal: Terminal;

const open = async (size: {columns?: number; rows?: number} = {}): Promise<Terminal> => {
	place = makeWorkplace(SAMPLE, onTestFinished);
	terminal = await openExplorer(place.corpus, {env: place.env, cwd: place.folder, ...size});
	await terminal.see('3 documents');
	return terminal;
};

const type = (words: string) => {
	terminal.press(...words);
};

describe('the filter', () => {
	it('completes fields and their values with Tab', async () => {
		const {see, press} = await open();
		press('3', '/');
		await see(/tab speaker: · person: · org:/);
		type('spe');
		await see(/tab speaker:/);
		press('tab');
		await see('/ speaker:');
		type('mar');
		await see(/tab Rosa Marin/);
		press('tab');
		await see('/ speaker:"Rosa Marin"');
		press('enter');
		await see(/▸.*Rosa Marin/);
		await see(/speaker:"Rosa Marin" +\d/);
	});

	it('completes folders and files', async () => {
		const {see, press} = await open();
		press('/');
		type('file:counc');
		await see('tab notes/2024-03-20-council.txt');
		press('tab');
		await see('/ file:notes/2024-03-20-council.txt');
		press('ctrl-u');
		type('file:no');
		await see('tab notes/');
		press('tab', 'enter');
		await see(/\/ file:notes\/ +1/);
	});

	it('finds by fields in all texts', async () => {
		const {see, press} = await open();
		press('f');
		type('quay speaker:marin');
		await see(/find quay speaker:marin/);
		press('enter');
		await see(/▸.*[Qq]uay/);
		await see(/find quay speaker:marin +[1-9]/);
	});
});

describe('the concordance', () => {
	it.each([
		[80, 24],
		[200, 60],
	])('shows what was found in one column, sorted by the words around it, at %i×%i', async (columns, rows) => {
		const {see, press, lines} = await open({columns, rows});
		press('f');
		type('quay');
		await see(/find quay/);
		press('enter');
		await see(/▸.*[Qq]uay/);
		press('v');
		await see(/s sorts by the words/);
		await see(screen => columnsOfQuay(screen).size === 1);
		press('s');
		await see('Sorted by the words to the left');
		press('s');
		await see('Sorted by the words to the right');
		expect(lines().every(line => line.length <= columns)).toBe(true);
		press('enter');
		await see(/ \d\/\d /);
		press('h', 'v');
		await see(/Quay repairs .* · 2024-03-12/);
	});
});

/** Columns in which the word stands in the rows of the list. */
const columnsOfQuay = (screen: string): Set<number> =>
	new Set(
		screen
			.split('\n')
			.slice(3, -2)
			.flatMap(line => {
				const at = line.search(/quay/i);
				return at < 0 ? [] : [at];
			}),
	);

describe('narrowing', () => {
	it('offers with + what the rows share, puts it into the filter, and widens with -', async () => {
		const {see, press} = await open();
		press('3');
		await see(/▸.*[“:]/);
		press('+');
		await see(/speaker: +Rosa Marin +\d/);
		await see(/counted in \d+ rows/);
		type('tann');
		await see(/▸ speaker: +Ilse Tannhauser/);
		press('enter');
		const screen = await see(/\/ speaker:"Ilse Tannhauser" +\d/);
		const left = Number(/Tannhauser" +(\d+)/.exec(screen)![1]);
		// Named once, above the rows of what else she said.
		expect(screen.match(/^(?:▸| ).. ?Ilse Tannh[^│]*:/gm)).toHaveLength(1);
		expect(screen.match(/^(?:▸| ).. {2}\S/gm)).toHaveLength(left - 1);
		press('-');
		await see(screen => !screen.includes('speaker:"') && screen.includes('Rosa Marin'));
		// The cursor stays on its row, which is not the first of all any more.
		await see(/^▸.*Ilse Tannhauser: /m);
	});
});

describe('the page of a name', () => {
	it('says what is known of it, and leads to the pages of those named with it', async () => {
		const {see, press} = await open();
		press('2', '/');
		type('marin');
		await see(/▸ +Rosa Marin/);
		press('enter', 'enter');
		for (const row of [/role +harbour director/, /first +2024-03-1/, /Said by · \d/, /Named with · \d/])
			await see(row);
		await see(/Mentions · \d/);
		press('k', 'k');
		await see(/▸ +(?:first|last)/);
		press('/');
		type('tann');
		await see(/▸ +Ilse Tannhauser/);
		press('enter', 'enter');
		await see(/Ilse Tannhauser · the mayor/);
	});
});

describe('the Marked list', () => {
	it('is sorted under titles, and checked against the files as they are now', async () => {
		const {see, press} = await open();
		press('3', '/');
		type('forty years');
		await see(/▸.*Rosa Marin/);
		press('enter', 'space');
		await see('4 Marked 1');
		press('/', 'ctrl-u');
		type('our wall');
		await see(/▸.*Ilse Tannhauser/);
		press('enter', 'space');
		await see('4 Marked 2');
		press('4');
		await see(/Mayor wants the ministry.* · 1/);
		await see(screen => !/reading|indexing/.test(screen.split('\n')[0]!));
		press('s');
		await see('Sorted by speaker');
		await see(/Ilse Tannhauser · 1/);
		press('V');
		await see('2 marks checked against the files: 2 same');
		await see(/“It is no.* same/);
		const file = join(place.corpus, '2024-03-12-quay.txt');
		writeFileSync(file, readFileSync(file, 'utf8').replace('forty years', 'fifty years'));
		press('V');
		await see('2 marks checked against the files: 1 same, 1 changed');
		// The words' place changed and with it the quote's id: the row still says who said it.
		await see(/Rosa Marin · \[-forty-\]/);
		press('j', 'i');
		await see(/In the file +changed/);
		await see('[-forty-]{+fifty+}');
	});

	it('is exported as it stands: what its filter leaves, under its titles', async () => {
		const {see, press} = await open();
		press('3', 'a');
		const [, all] = /4 Marked (\d+)/.exec(await see(/4 Marked [1-9]/))!;
		press('4', 's');
		await see('Sorted by speaker');
		press('/');
		type('speaker:tannhauser');
		await see(/▸.*Ilse Tannhauser/);
		press('enter', 'x');
		const [, some] = /(\d+) of \d+ marked passages as Markdown with citations, by speaker/.exec(
			await see(`of ${all} marked passages as Markdown with citations, by speaker`),
		)!;
		press('enter');
		await see(`Wrote ${some} passage`);
		const written = readFileSync(join(place.folder, 'passages-corpus.md'), 'utf8');
		expect(written).toContain('## Ilse Tannhauser');
		expect(written).not.toContain('## Rosa Marin');
	});
});

describe('quotes filtered by speaker', () => {
	it('name her where she begins to speak, not on every row, and each time somebody else does', async () => {
		const {see, press} = await open();
		press('3', '/');
		type('speaker:"Rosa Marin"|tannhauser');
		const screen = await see(/tannhauser +\d+ │/);
		const list = screen
			.split('\n')
			.filter(row => row.includes('│'))
			.map(row => row.split('│')[0]!);
		const named = list.flatMap(row => /^.. ([^ ].*?): /.exec(row)?.[1] ?? []);
		expect(new Set(named)).toEqual(new Set(['Rosa Marin', 'Ilse Tannhauser']));
		for (const [index, name] of named.entries()) expect(name).not.toBe(named[index + 1]);
		expect(list.filter(row => /^ {5}\S/.test(row)).length).toBeGreaterThan(0);
		press('enter', 'esc', '/', 'esc');
	});
});

describe('a filtered list', () => {
	it('is written to a file with x, without a mark; beside marks with tab', async () => {
		const {see, press} = await open();
		press('3', '/');
		type('speaker:tannhauser');
		await see(/▸.*Ilse Tannhauser/);
		press('enter', 'x');
		const [, count] = /(\d+) quotes of the list as Markdown/.exec(
			await see('quotes of the list as Markdown with citations'),
		)!;
		press('enter');
		await see(`Wrote ${count} passages`);
		const written = readFileSync(join(place.folder, 'passages-corpus.md'), 'utf8');
		expect(written.match(/^— \*\*Ilse Tannhauser/gm)).toHaveLength(Number(count));
		press('space');
		await see('4 Marked 1');
		press('x');
		await see('1 marked passage as Markdown');
		await see('tab: what the list shows instead');
		press('tab');
		await see(`${count} quotes of the list as Markdown`);
		await see('tab: what you marked instead');
	});

	it('is the passages that words were found in, too', async () => {
		const {see, press} = await open();
		press('f');
		type('quay');
		await see(/▸/);
		press('enter', 'x');
		const [, count] = /(\d+) passages of the list as Markdown/.exec(
			await see('passages of the list as Markdown with citations'),
		)!;
		press('ctrl-u');
		type('quay.jsonl');
		press('enter');
		await see(`Wrote ${count} passages`);
		const lines = readFileSync(join(place.folder, 'quay.jsonl'), 'utf8').trim().split('\n');
		expect(lines).toHaveLength(Number(count));
		for (const line of lines) expect(JSON.parse(line).text).toMatch(/quay/i);
	});
});

describe('selected documents and names', () => {
	it('have their quotes written to a file, and marked', async () => {
		const {see, press} = await open();
		press('space');
		await see(/1 document selected, \d quotes?/);
		press('j', 'space');
		const screen = await see(/2 documents selected, (\d+) quotes/);
		const count = /selected, (\d+) quotes/.exec(screen)![1]!;
		press('x');
		await see(`${count} selected quotes as Markdown`);
		press('ctrl-u');
		type('chosen.md');
		press('enter');
		await see(`Wrote ${count} passages`);
		expect(readFileSync(join(place.folder, 'chosen.md'), 'utf8')).toContain('> ');
		await see('4 Marked 0');
		press('a');
		await see(`4 Marked ${count}`);
		press('h');
		await see('Nothing is selected now');
		press('2', 'space');
		await see(/1 name selected, \d/);
		await see(/ 1 selected, \d+ quotes? │/);
	});
});
