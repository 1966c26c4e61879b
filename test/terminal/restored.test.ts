import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, PROGRAM, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openTerminal, type Terminal} from './terminal.ts';

const SHELL = '/bin/bash';
let place: Workplace;
let terminal: Terminal;
beforeEach(() => {
	place = makeWorkplace(SAMPLE, onTestFinished);
});

const pidFile = () => join(place.folder, 'pid');
const pid = (): number => Number(readFileSync(pidFile(), 'utf8'));
/** Says how a terminal is set: as shells have it, lines are taken as a whole and keys are shown. */
const AFTER = `echo "code $?"; stty -a | grep -Eo -- '-?\\b(icanon|echo|isig|icrnl)\\b' | tr '\\n' ' '; echo end; read -r line`;

/** The explorer as a shell starts it, and then what the shell finds. */
async function openInShell(
	script: string,
	{env = {}, node = []}: {env?: Record<string, string>; node?: readonly string[]} = {},
): Promise<void> {
	const run = `sh -c 'echo $$ > ${pidFile()}; exec "$@"' sh "$@"`;
	const words = [process.execPath, ...node, PROGRAM, place.corpus];
	terminal = await openTerminal(
		SHELL,
		['--norc', '-c', script.replaceAll('RUN', () => run), 'bash', ...words],
		{
			env: {...place.env, ...env},
		},
	);
	await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
}

async function expectSane(code: RegExp): Promise<void> {
	const screen = await terminal.see(/\bend\b/);
	expect(screen).toMatch(code);
	for (const setting of ['icanon', 'echo', 'isig', 'icrnl'])
		expect(screen).toMatch(new RegExp(`(?<!-)\\b${setting}\\b`));
	const raw = terminal.raw();
	expect(terminal.isAlternate()).toBe(false);
	for (const [on, off] of [
		['\u001B[?25l', '\u001B[?25h'],
		['\u001B[?2004h', '\u001B[?2004l'],
		['\u001B[?1049h', '\u001B[?1049l'],
		['\u001B[?7l', '\u001B[?7h'],
		['\u001B[?1000h', '\u001B[?1000l'],
		['\u001B[?1006h', '\u001B[?1006l'],
	] as const)
		expect(raw.lastIndexOf(off)).toBeGreaterThanOrEqual(raw.lastIndexOf(on));
}

describe.runIf(existsSync(SHELL))('a shell finds its terminal as it was', () => {
	it.each([
		['q', /code 0/],
		['ctrl-c', /code 130/],
	])('after %s', async (key, code) => {
		await openInShell(`RUN; ${AFTER}`);
		terminal.press(key);
		await expectSane(code);
	});

	it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('after %s', async signal => {
		await openInShell(`RUN; ${AFTER}`);
		process.kill(pid(), signal);
		await expectSane(/code \d+/);
	});

	it.each([
		['an error that nobody caught', "setImmediate(() => { throw new Error('the roof fell in'); })"],
		['a promise that nobody caught', "Promise.reject(new Error('the roof fell in'))"],
		['an error that is none', "setImmediate(() => { throw 'the roof \\u001B[5m\\u202E fell in'; })"],
	])('after %s, and is told', async (_, what) => {
		const preload = join(place.folder, 'crash.cjs');
		writeFileSync(preload, `process.on('SIGUSR2', () => { ${what}; });`);
		await openInShell(`RUN; ${AFTER}`, {node: ['--require', preload]});
		process.kill(pid(), 'SIGUSR2');
		await expectSane(/code 2/);
		expect(terminal.text()).toMatch(/the roof .*fell in/);
		expect(terminal.raw()).not.toContain('\u001B[5m');
	});

	it('while it is stopped with ctrl-z, and the explorer goes on with fg', async () => {
		await openInShell(`set -m; RUN; ${AFTER}; fg > /dev/null; echo "back $?"; read -r line`);
		terminal.press('3', 'space');
		await terminal.see('4 Marked 1');
		terminal.press('ctrl-z');
		await expectSane(/code \d+/);
		terminal.press('enter');
		await terminal.see('4 Marked 1');
		expect(terminal.isAlternate()).toBe(true);
		terminal.press('j', 'space');
		await terminal.see('4 Marked 2');
		terminal.press('ctrl-c');
		await terminal.see('back 130');
		expect(terminal.isAlternate()).toBe(false);
	});

	it.each([
		['is not there', '/no/such/editor', 'could not be started'],
		['fails', '/bin/false', 'ended with status 1'],
		['leaves the terminal raw', '/bin/sh -c "stty raw -echo; exit 3"', 'ended with status 3'],
	])('after an editor that %s, which is said', async (_, editor, words) => {
		await openInShell(`RUN; ${AFTER}`, {env: {EDITOR: editor, VISUAL: ''}});
		terminal.press('e');
		await terminal.see(screen => screen.includes('3 documents') && screen.includes(words));
		terminal.press('3', 'space');
		await terminal.see('4 Marked 1');
		terminal.press('ctrl-c');
		await expectSane(/code 130/);
	});
});

describe.runIf(existsSync(SHELL))('a terminal that is closed', () => {
	it('ends the explorer', async () => {
		await openInShell('RUN');
		const program = pid();
		terminal.hangUp();
		await expect.poll(() => isRunning(program), {timeout: 60_000}).toBe(false);
	});
});

function isRunning(process_: number): boolean {
	try {
		process.kill(process_, 0);
		// A process that ended and was not yet asked for its code is no longer running.
		return !/^State:\s+Z/m.test(readFileSync(`/proc/${process_}/status`, 'utf8'));
	} catch {
		return false;
	}
}

describe.runIf(existsSync(SHELL))('a pipe that is closed early', () => {
	it.each([
		'documents',
		'entities',
		'quotes',
		'quotes --json',
		'documents --json --full',
		'search wall',
		'export',
	])('ends %s with 0 and no message', async command => {
		const [name, ...options] = command.split(' ');
		const words = [
			process.execPath,
			PROGRAM,
			name!,
			...options.filter(word => word === 'wall'),
			place.corpus,
			...options.filter(word => word !== 'wall'),
		];
		// Far more than a pipe holds.
		for (let n = 0; n < 60; n++)
			place.write(
				`more-${n}.txt`,
				`The wall ${n}.\n\n${'"The wall is old," said Rosa Marin.\n\n'.repeat(20)}`,
			);
		terminal = await openTerminal(
			SHELL,
			// biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's
			['--norc', '-c', '"$@" | head -1 > /dev/null; echo "code ${PIPESTATUS[0]} end"', 'bash', ...words],
			{env: place.env},
		);
		await terminal.ended;
		expect(
			terminal
				.raw()
				.replace(/\r\u001B\[K(?:reading [\d,]+ of [\d,]+|making [\d,]+ of [\d,]+ searchable)?/g, '')
				.trim(),
		).toBe('code 0 end');
	});
});

describe('a terminal that shrinks to one sign', () => {
	it('and grows again shows what it showed', async () => {
		terminal = await openTerminal(process.execPath, [PROGRAM, place.corpus], {
			env: place.env,
			columns: 100,
			rows: 30,
		});
		await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
		const before = terminal.text();
		for (const [columns, rows] of [
			[1, 1],
			[100, 1],
			[1, 30],
			[2, 2],
			[29, 8],
			[30, 7],
		] as const) {
			terminal.resize(columns, rows);
			terminal.press('j', 'k');
		}
		terminal.resize(100, 30);
		await terminal.see(screen => screen === before);
	});
});
