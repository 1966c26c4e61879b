import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, runDossier, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

let place: Workplace;
let terminal: Terminal;
beforeEach(() => {
	place = makeWorkplace({}, onTestFinished);
});

/** The screen's words without its frame and line ends. */
const flat = (screen: string) => screen.replace(/[│─┴]/g, ' ').replace(/\s+/g, ' ');

const HOMELESS = {XDG_CACHE_HOME: '', XDG_DATA_HOME: '', XDG_STATE_HOME: '', XDG_CONFIG_HOME: ''};

describe('the first minutes', () => {
	it('in an empty folder tell what is read, and how to start', async () => {
		terminal = await openExplorer(place.corpus, {env: place.env});
		const screen = flat(await terminal.see('There are no documents here'));
		expect(screen).toContain('dossier reads plain text, Markdown');
		expect(screen).toContain('dossier articles/');
		terminal.press('\r', 'j', ' ', 'e', 'y', 'i', 'q');
		terminal.press('q');
		expect((await terminal.ended).exitCode).toBe(0);
	});

	it.each([
		[80, 24],
		[40, 24],
	])('in a folder of PDFs tell which they are and what can be read, at %i×%i', async (columns, rows) => {
		place.write('report.pdf', '%PDF-1.4');
		place.write('annex.pdf', '%PDF-1.4');
		terminal = await openExplorer(place.corpus, {env: place.env, columns, rows});
		await terminal.see('No document could be read');
		const screen = flat(terminal.text());
		expect(screen).toContain('report.pdf: The file is binary (a PDF document)');
		expect(screen).toContain('dossier reads plain text, Markdown');
		expect(screen).toContain('! lists all that could not be read');
		terminal.press('!');
		await terminal.see('2 files or records could not be read');
	});

	it('on a file that is no corpus tell why', async () => {
		place.write('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0]));
		terminal = await openExplorer(join(place.corpus, 'photo.jpg'), {env: place.env});
		await terminal.see(screen => /photo\.jpg: .*binary/.test(flat(screen)));
	});

	it('on a wrong path tell what is right', async () => {
		terminal = await openExplorer(join(place.corpus, 'nowhere'), {env: place.env});
		expect((await terminal.ended).exitCode).toBe(2);
		expect(terminal.raw()).toContain('There is no file or folder');
		expect(terminal.raw()).toContain('Name a folder of articles');
	});

	it.each(['/proc/none', '/dev/null/none'])('with HOME=%s end, or tell what to set', async HOME => {
		terminal = await openExplorer(place.corpus, {env: {...place.env, ...HOMELESS, HOME}});
		await terminal.see(
			screen => /cannot be (?:written|read)/.test(screen) && /XDG_CACHE_HOME|--notebook/.test(flat(screen)),
		);
		const {code, stderr} = await runDossier(['quotes', place.corpus], {env: {...HOMELESS, HOME}});
		expect(code).toBe(2);
		expect(stderr).toMatch(/cannot be written|cannot be read/);
	});

	it('with a cache folder that cannot be written tell which, and what to set', async () => {
		const XDG_CACHE_HOME = '/proc/dossier-test';
		terminal = await openExplorer(place.corpus, {env: {...place.env, XDG_CACHE_HOME}});
		await terminal.see(screen =>
			/\/proc\/dossier-test\/dossier, which cannot be written.*XDG_CACHE_HOME/.test(flat(screen)),
		);
		terminal.press('q');
		expect((await terminal.ended).exitCode).toBe(0);
		const {code, stderr} = await runDossier(['quotes', place.corpus], {env: {...place.env, XDG_CACHE_HOME}});
		expect(code).toBe(2);
		expect(stderr).toContain('XDG_CACHE_HOME');
	});

	it('with a home folder that cannot be written tell so, and go on', async () => {
		const home = join(place.folder, 'home');
		mkdirSync(home);
		writeFileSync(join(home, '.cache'), 'in the way');
		chmodSync(home, 0o500);
		terminal = await openExplorer(place.corpus, {env: {...place.env, ...HOMELESS, HOME: home}});
		await terminal.see(
			screen => /cannot be written/.test(flat(screen)) && flat(screen).includes('XDG_CACHE_HOME'),
		);
		terminal.press('q');
		await terminal.ended;
		chmodSync(home, 0o700);
	});

	it('on a terminal too small say so, what it takes, and how to leave', async () => {
		terminal = await openExplorer(place.corpus, {env: place.env, columns: 20, rows: 5});
		const screen = flat(await terminal.see('enlarge it'));
		expect(screen).toContain('dossier needs 30×8, this is 20×5');
		terminal.press('q');
		expect((await terminal.ended).exitCode).toBe(0);
	});

	it('on 40 columns keep every word in the frame', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		terminal = await openExplorer(place.corpus, {env: place.env, columns: 40, rows: 14});
		await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
		for (const [key, shown] of [
			['?', 'Keys'],
			['q', 'filters'],
			[':', 'Commands'],
			['\u001B', 'filters'],
			['\r', 'PORT AVEN'],
			['q', 'filters'],
		] as const) {
			terminal.press(key);
			await terminal.see(shown);
			expect(terminal.lines().every(line => line.length <= 40)).toBe(true);
		}
	});

	it('on thousands of files show rows while they are still being read', async () => {
		for (let i = 0; i < 3000; i++)
			place.write(`d${i % 20}/a${i}.txt`, `Quay report ${i}\n\n"We saw it," said Rosa Marin.\n`);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see(/reading [\d,]+/);
		// The first batch may be a single row, below which no key leads.
		await terminal.see(/▸ +Quay report .*\n +Quay report .*\n +Quay report /);
		terminal.press('j', 'j');
		await terminal.see(screen => !screen.split('\n')[3]!.startsWith('▸'));
	});
});
