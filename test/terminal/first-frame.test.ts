import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished, vi} from 'vitest';
import {makeWorkplace, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {cellsAfter} from './cells.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

const HOLD = join(import.meta.dirname, 'hold-ink.cjs');
const END_OF_FRAME = '\u001B[?2026l';

let place: Workplace;
let terminal: Terminal;
beforeEach(() => {
	place = makeWorkplace(SAMPLE, onTestFinished);
});

describe('the frame before Ink is loaded', () => {
	it.each([
		[120, 36, [], {}],
		[80, 24, [], {}],
		[60, 20, [], {}],
		[200, 60, ['--theme', 'light'], {}],
		[120, 36, ['--ascii'], {}],
		[120, 36, [], {NO_COLOR: '1'}],
		[20, 5, [], {}],
	])('is the one that Ink draws, at %i×%i with %j %j', async (columns, rows, args, env) => {
		await read();
		terminal = await openExplorer(place.corpus, {args, env: {...place.env, ...env}, columns, rows});
		await terminal.see(() => framesOf(terminal.raw()).length > 2);
		const [first, second] = framesOf(terminal.raw());
		const early = await cellsAfter(first!, {columns, rows});
		expect(early.flat().some(cell => !cell.startsWith(' '))).toBe(true);
		expect(await cellsAfter(first! + second!, {columns, rows})).toEqual(early);
		// Nothing between the two empties the screen.
		expect(second).not.toMatch(/\u001B\[\?1049h|\u001B\[[0-3]?J/);
	});

	it('is the one that Ink draws where the reader was the last time', async () => {
		await read();
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('all keys');
		terminal.press('3', 'j');
		await terminal.see(screen => screen.split('\n')[4]!.startsWith('▸'));
		terminal.press('q');
		await terminal.ended;
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see(() => framesOf(terminal.raw()).length > 2);
		const size = {columns: 120, rows: 36};
		const [first, second] = framesOf(terminal.raw());
		expect(first).toContain('Here you were the last time');
		expect(await cellsAfter(first! + second!, size)).toEqual(await cellsAfter(first!, size));
	});
});

describe('between the first frame and Ink', () => {
	it('keys wait, and act once Ink is there', async () => {
		await hold();
		terminal.press('3', 'j');
		release();
		await terminal.see(screen => screen.split('\n')[4]!.startsWith('▸'));
	});

	it('the terminal may change its size', async () => {
		const fresh = await openExplorer(place.corpus, {env: place.env, columns: 80, rows: 24});
		await fresh.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
		await hold();
		terminal.resize(80, 24);
		release();
		await terminal.see(screen => screen === fresh.text());
	});

	it.each(['SIGTERM', 'SIGHUP', 'SIGINT'])('%s puts the terminal back', async signal => {
		await hold();
		terminal.signal(signal);
		const numbers: Record<string, number> = {SIGHUP: 1, SIGINT: 2, SIGTERM: 15};
		expect((await terminal.ended).signal).toBe(numbers[signal]);
		expectRestored();
	});

	it('an exception puts it back, and is told on the main screen', async () => {
		await hold();
		terminal.signal('SIGUSR1');
		release();
		expect((await terminal.ended).exitCode).toBe(2);
		expectRestored();
		expect(terminal.text()).toContain('the roof fell in');
	});

	it('so does a part of the program that cannot be loaded', async () => {
		await hold({FAIL_TO_LOAD: '1'});
		expect((await terminal.ended).exitCode).toBe(2);
		expectRestored();
		expect(terminal.text()).toContain('no such paint');
	});

	it('a request to stop is met as soon as the terminal can be given back', async () => {
		await hold();
		terminal.signal('SIGTSTP');
		release();
		await terminal.see(() => !terminal.isAlternate());
		// It gives the terminal back a moment before it stops; whoever continues it before that is not heard.
		await vi.waitFor(
			() => {
				terminal.signal('SIGCONT');
				expect(terminal.isAlternate()).toBe(true);
			},
			{timeout: 60_000},
		);
		await terminal.see('3 documents');
	});
});

/** What the program wrote, cut behind each of its frames; the last piece is no whole frame. */
const framesOf = (raw: string): string[] =>
	raw.split(new RegExp(`(?<=${END_OF_FRAME.replace(/[[?]/g, '\\$&')})`));

/** Reads the corpus, so that a start shows it. */
async function read(): Promise<void> {
	terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
	terminal.press('q');
	await terminal.ended;
}

/** Starts the program and keeps it at its first frame. */
async function hold(env: Record<string, string> = {}): Promise<void> {
	await read();
	terminal = await openExplorer(place.corpus, {env: {...place.env, ...env}, node: ['--require', HOLD]});
	if (!('FAIL_TO_LOAD' in env)) await terminal.see('3 documents');
}

const release = () => terminal.signal('SIGUSR2');

/** The last words to the terminal: main screen, visible cursor, pastes as keys. */
function expectRestored(): void {
	const raw = terminal.raw();
	expect(terminal.isAlternate()).toBe(false);
	expect(raw.lastIndexOf('\u001B[?25h')).toBeGreaterThan(raw.lastIndexOf('\u001B[?25l'));
	expect(raw.lastIndexOf('\u001B[?2004l')).toBeGreaterThan(raw.lastIndexOf('\u001B[?2004h'));
}
