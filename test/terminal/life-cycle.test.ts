import {spawnSync} from 'node:child_process';
import {globSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {takeLock} from '../../src/library/lock.ts';
import {makeWorkplace, PROGRAM, runDossier, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';
import {openTerminal, type Terminal} from './terminal.ts';

let place: Workplace;
let terminal: Terminal;
beforeEach(() => {
	place = makeWorkplace(SAMPLE, onTestFinished);
});

/** The last words of the program to the terminal: main screen, visible cursor, no bracketed paste. */
function expectRestored(): void {
	const raw = terminal.raw();
	expect(terminal.isAlternate()).toBe(false);
	expect(raw.lastIndexOf('\u001B[?25h')).toBeGreaterThan(raw.lastIndexOf('\u001B[?25l'));
	expect(raw.lastIndexOf('\u001B[?2004l')).toBeGreaterThan(raw.lastIndexOf('\u001B[?2004h'));
}

/** The right to write a library, until the end of the test; undefined while its reader has it. */
function lockOf(file: string) {
	const lock = takeLock(file);
	if (lock) onTestFinished(lock.release);
	return lock;
}

describe('the terminal is put back', () => {
	it('after q', async () => {
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		expect(terminal.isAlternate()).toBe(true);
		terminal.press('q');
		expect((await terminal.ended).exitCode).toBe(0);
		expectRestored();
	});

	it('after Ctrl+C, with 130', async () => {
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press('ctrl-c');
		expect((await terminal.ended).exitCode).toBe(130);
		expectRestored();
	});

	it.each(['SIGTERM', 'SIGHUP', 'SIGINT'])('after %s', async signal => {
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.signal(signal);
		await terminal.ended;
		expectRestored();
	});

	it('after q while marks wait for another process that reads the corpus', async () => {
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press('enter', 'space');
		await terminal.see('4 Marked 1');
		const [file] = globSync(join(place.env.XDG_CACHE_HOME, 'dossier', '*.sqlite'));
		await expect.poll(() => lockOf(file!)).toBeDefined();
		terminal.press('4', 'V');
		await terminal.see('Checking the marks');
		terminal.press('q');
		expect((await terminal.ended).exitCode).toBe(0);
		expectRestored();
	});

	it('after a crash, which is told on the main screen', async () => {
		const preload = join(place.folder, 'crash.cjs');
		writeFileSync(
			preload,
			"process.on('SIGUSR2', () => { setImmediate(() => { throw new Error('the roof fell in'); }); });",
		);
		terminal = await openExplorer(place.corpus, {env: place.env, node: ['--require', preload]});
		await terminal.see('3 documents');
		terminal.signal('SIGUSR2');
		expect((await terminal.ended).exitCode).toBe(2);
		expectRestored();
		expect(terminal.text()).toContain('the roof fell in');
	});
});

describe('the size of the terminal', () => {
	it('may change at any time, down to where there is room for a message only', async () => {
		terminal = await openExplorer(place.corpus, {env: place.env, columns: 120, rows: 36});
		await terminal.see(screen => screen.includes('3 documents') && screen.includes('│'));
		terminal.resize(200, 60);
		await terminal.see(
			screen => screen.split('\n')[58]!.includes('all keys') || screen.split('\n')[59]!.includes('all keys'),
		);
		terminal.resize(60, 20);
		await terminal.see(screen => screen.includes('3 documents') && !screen.includes('│'));
		terminal.resize(10, 3);
		await terminal.see(screen => !screen.includes('documents'));
		terminal.resize(80, 24);
		await terminal.see('3 documents');
		expect(terminal.lines().every(line => line.length <= 80)).toBe(true);
	});
});

describe('a terminal that changes while it is drawn on', () => {
	it.each([
		[120, 36, 119, 36],
		[120, 36, 80, 36],
		[80, 24, 60, 24],
		[200, 60, 180, 20],
		[60, 20, 120, 36],
	])(
		'from %i×%i to %i×%i shows what a new one of that size shows',
		async (columns, rows, toColumns, toRows) => {
			const fresh = await openExplorer(place.corpus, {env: place.env, columns: toColumns, rows: toRows});
			await fresh.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
			terminal = await openExplorer(place.corpus, {env: place.env, columns, rows});
			await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
			terminal.resize(toColumns, toRows);
			// Either may still be drawing: in the end they are the same.
			await terminal.see(screen => screen === fresh.text());
		},
	);

	it('shows nothing of keys that were pressed before the first frame', async () => {
		terminal = await openExplorer(place.corpus, {env: place.env});
		terminal.press('j');
		await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
		expect(terminal.lines()[0]).toMatch(/^ dossier {2}corpus/);
	});
});

describe('a corpus with a file that cannot be read', () => {
	it('shows the others, counts the problem and tells its reason', async () => {
		place.write('photo.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
		place.write('broken.json', '{"title": "cut off');
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see(/3 documents.*2 problems/);
		terminal.press('!');
		const screen = await terminal.see('photo.txt');
		expect(screen).toContain('broken.json');
		expect(screen).toMatch(/PNG|binary/);
	});

	it('opens on a folder with nothing in it and says what to do', async () => {
		const empty = makeWorkplace({}, onTestFinished);
		terminal = await openExplorer(empty.corpus, {env: empty.env});
		await terminal.see(/no documents|nothing to read|No documents|no articles/i);
		terminal.press('q');
		expect((await terminal.ended).exitCode).toBe(0);
	});

	it('says so and does not open when the notebook cannot be read, so that no mark is lost', async () => {
		writeFileSync(join(place.folder, 'data'), 'in the way of the folder');
		terminal = await openExplorer(place.corpus, {env: place.env});
		expect((await terminal.ended).exitCode).toBe(2);
		expect(terminal.text()).toContain('The notebook cannot be read');
		expect(terminal.text()).toContain('--notebook');
	});
});

describe('colour', () => {
	it('is left out when NO_COLOR is set, and the current row is still marked', async () => {
		terminal = await openExplorer(place.corpus, {env: {...place.env, NO_COLOR: '1'}});
		await terminal.see('▸');
		expect(terminal.raw()).not.toMatch(/\u001B\[(?:\d+;)*(?:[34][0-7]|9[0-7]|[34]8;[\d;]*)m/);
	});
});

// A test runner may ignore the signal, and what it starts then does so too.
const hearsLimits = ['env', '--default-signal=XFSZ'] as const;
it.runIf(spawnSync(hearsLimits[0], [hearsLimits[1], 'true']).status === 0)(
	'says that its library cannot be written where files may not grow, and is not killed over it',
	async () => {
		const script = 'ulimit -f 40; exec "$@"';
		terminal = await openTerminal(
			'/bin/sh',
			['-c', script, 'sh', ...hearsLimits, process.execPath, PROGRAM, place.corpus],
			{env: place.env},
		);
		await terminal.see('cannot be written');
		terminal.press('?');
		await terminal.see('Keys and signs');
	},
);

it('shows what it read before where its library cannot be written, and that it is of an older state', async () => {
	await runDossier(['index', place.corpus], {env: place.env});
	place.write('new.txt', '“The wall is new,” said Rosa Marin.\n');
	// A folder in the place of the lock: no disk is full for root.
	const [lock] = globSync(join(place.env.XDG_CACHE_HOME, 'dossier', '*.lock'));
	rmSync(lock!);
	mkdirSync(lock!);
	terminal = await openExplorer(place.corpus, {env: place.env, columns: 160});
	const screen = await terminal.see('These rows are of an older state: 1 file is new or changed since.');
	expect(screen).toContain('cannot be written');
	terminal.press('3', 'space');
	expect(await terminal.see('4 Marked 1')).toMatch(/3 documents .* older state/);
	terminal.press('V');
	await terminal.see('These rows are of an older state: 1 file is new or changed since.');
	rmSync(lock!, {recursive: true});
	terminal.press('R');
	expect(await terminal.see('All is as the files are now: 4 documents')).not.toContain('older state');
});
