import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, PROGRAM, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openTerminal, type Terminal} from './terminal.ts';

let place: Workplace;
let terminal: Terminal;
beforeEach(() => {
	place = makeWorkplace(SAMPLE, onTestFinished);
});

/** A shell with jobs, as readers have, and dossier started in it. */
async function startInShell(...options: string[]): Promise<void> {
	terminal = await openTerminal('bash', ['--norc', '--noprofile', '-i'], {
		columns: 100,
		rows: 30,
		env: {...place.env, PS1: 'shell> ', CI: 'false'},
	});
	await terminal.see('shell> ');
	terminal.press(
		[process.execPath, PROGRAM, place.corpus, ...options].map(word => `'${word}'`).join(' '),
		'enter',
	);
}

describe('Ctrl+Z', () => {
	it('leaves the screen to the shell, without the mouse, and fg brings both back', async () => {
		await startInShell('--mouse');
		await terminal.see('3 documents');
		terminal.press('3', 'j');
		await terminal.see(screen => screen.split('\n')[4]!.startsWith('▸'));
		terminal.press('ctrl-z');
		await terminal.see('Stopped');
		expect(terminal.isAlternate()).toBe(false);
		const raw = terminal.raw();
		expect(raw.lastIndexOf('\u001B[?1006l')).toBeGreaterThan(raw.lastIndexOf('\u001B[?1006h'));
		terminal.press('fg', 'enter');
		await terminal.see(screen => screen.split('\n')[4]?.startsWith('▸') ?? false);
		await terminal.see(
			() => terminal.raw().lastIndexOf('\u001B[?1006h') > terminal.raw().lastIndexOf('\u001B[?1006l'),
		);
		expect(terminal.isAlternate()).toBe(true);
		terminal.press('q');
		await terminal.see(/shell> $/m);
		expect(terminal.isAlternate()).toBe(false);
	});

	it('is what the signal does as well, as often as it comes', async () => {
		const file = join(place.folder, 'pid');
		await startInShell('--mouse');
		await terminal.see('3 documents');
		terminal.press('ctrl-z');
		await terminal.see('Stopped');
		terminal.press(`jobs -p > '${file}'; echo wri''tten`, 'enter');
		await terminal.see('written');
		const pid = Number(readFileSync(file, 'utf8'));
		for (const list of ['2', '3']) {
			terminal.press('fg', 'enter');
			await terminal.see('4 Marked 0');
			terminal.press(list);
			await terminal.see(list === '2' ? 'Rosa Marin ' : 'Pavel Oru: ');
			process.kill(pid, 'SIGTSTP');
			await terminal.see('Stopped');
			expect(terminal.isAlternate()).toBe(false);
		}
		terminal.press('fg', 'enter');
		await terminal.see('Pavel Oru: ');
		terminal.press('q');
		await terminal.see(/shell> $/m);
	});

	it('and fg for a screen reader tell where the reader is', async () => {
		await startInShell('--screen-reader');
		await terminal.see('All is read.');
		terminal.press('3');
		await terminal.see(/Quotes, 9 rows\nQuote 1 of 9, /);
		terminal.press('ctrl-z');
		await terminal.see('Stopped');
		terminal.press('fg', 'enter');
		await terminal.see(
			/fg\n.*\n(?:.*\n)*dossier, corpus corpus, 3 documents\nQuotes, 9 rows\nQuote 1 of 9, /,
		);
		terminal.press('j');
		await terminal.see('Quote 2 of 9, ');
	});
});
