import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

let place: Workplace;
let terminal: Terminal;
beforeEach(() => {
	place = makeWorkplace(SAMPLE, onTestFinished);
});

const seeOn = () => terminal.see(() => terminal.raw().includes('\u001B[?1006h'));

/** 1-based, as terminals count. */
const at = (button: number, x: number, y: number) => `\u001B[<${button};${x};${y}M`;

function expectOff(): void {
	for (const mode of ['1000', '1006']) {
		const raw = terminal.raw();
		expect(raw.lastIndexOf(`\u001B[?${mode}l`)).toBeGreaterThan(raw.lastIndexOf(`\u001B[?${mode}h`));
		expect(raw).toContain(`\u001B[?${mode}h`);
	}
}

describe('the mouse', () => {
	it('is the terminal’s own until it is asked for', async () => {
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		expect(terminal.raw()).not.toContain('\u001B[?1000h');
		terminal.press(':');
		terminal.press(...'mouse');
		await terminal.see(/▸ mouse/);
		terminal.press('enter');
		await terminal.see('The mouse scrolls, clicks and opens');
		await seeOn();
		terminal.press('q');
		await terminal.ended;
		expectOff();
	});

	it('picks rows, turns to lists, opens with two clicks, scrolls the pane below it', async () => {
		terminal = await openExplorer(place.corpus, {env: place.env, rows: 13, args: ['--mouse']});
		await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
		terminal.press(at(0, 10, 6));
		await terminal.see(screen => screen.split('\n')[5]!.startsWith('▸'));
		terminal.press(at(0, 38, 2));
		await terminal.see(/▸.*“/);
		const before = terminal
			.lines()
			.map(line => line.slice(49))
			.join('\n');
		// In two reads: a mouse report may come in pieces.
		terminal.press('\u001B[<64;9', '0;8M');
		await terminal.see(
			() =>
				terminal
					.lines()
					.map(line => line.slice(49))
					.join('\n') !== before,
		);
		// In one read: however busy the machine is, no time passes between the two clicks.
		terminal.press(`${at(0, 10, 5)}\u001B[<0;10;5m${at(0, 10, 5)}`);
		await terminal.see('esc back');
	});

	it('tells a hand that drags or takes another button, and knows the reports of old terminals', async () => {
		terminal = await openExplorer(place.corpus, {env: place.env, args: ['--mouse']});
		await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
		terminal.press(`${at(0, 60, 6)}\u001B[<0;90;6m`);
		await terminal.see('With shift held');
		terminal.press(at(2, 60, 6));
		await terminal.see('Only the left button and the wheel');
		// Its signs are those of keys: space would select, and ) go to a name.
		terminal.press('\u001B[M *%');
		await terminal.see(screen => screen.split('\n')[4]!.startsWith('▸') && !screen.includes('■'));
		terminal.press('\u001B[<;;M\u001B[<0;0;0M\u001B[<999;99999;99999M\u001B[<0;5M');
		await terminal.see('can be clicked');
	});

	it.each(['SIGTERM', 'SIGHUP'])('is given back after %s', async signal => {
		terminal = await openExplorer(place.corpus, {env: place.env, args: ['--mouse']});
		await terminal.see('3 documents');
		await seeOn();
		terminal.signal(signal);
		await terminal.ended;
		expectOff();
	});

	it('is given back after a crash', async () => {
		const preload = join(place.folder, 'crash.cjs');
		writeFileSync(
			preload,
			"process.on('SIGUSR2', () => { setImmediate(() => { throw new Error('the roof fell in'); }); });",
		);
		terminal = await openExplorer(place.corpus, {
			env: place.env,
			args: ['--mouse'],
			node: ['--require', preload],
		});
		await terminal.see('3 documents');
		await seeOn();
		terminal.signal('SIGUSR2');
		expect((await terminal.ended).exitCode).toBe(2);
		expectOff();
	});

	it('is lent to the editor with the terminal, and comes back', async () => {
		const editor = join(place.folder, 'editor');
		writeFileSync(editor, '#!/bin/sh\necho the editor has it\nread line\n', {mode: 0o755});
		terminal = await openExplorer(place.corpus, {env: {...place.env, VISUAL: editor}, args: ['--mouse']});
		await terminal.see('3 documents');
		await seeOn();
		terminal.press('e');
		await terminal.see('the editor has it');
		expectOff();
		terminal.press('enter');
		await terminal.see('3 documents');
		await terminal.see(
			() => terminal.raw().lastIndexOf('\u001B[?1006h') > terminal.raw().lastIndexOf('\u001B[?1006l'),
		);
		terminal.press('q');
		await terminal.ended;
		expectOff();
	});
});
