import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {makeWorkplace, runDossier} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

let place: ReturnType<typeof makeWorkplace>;
let terminal: Terminal | undefined;
afterEach(() => {
	terminal?.close();
	place.remove();
});

const type = (words: string) => {
	for (const letter of words) terminal!.press(letter);
};

describe('correcting', () => {
	it('gives a quote another speaker, in lists, on pages and in the export, and takes it back', async () => {
		place = makeWorkplace(SAMPLE);
		terminal = await openExplorer(place.corpus, {env: place.env, cwd: place.folder});
		await terminal.see('3 documents');
		terminal.press('3', '/');
		type('forty years');
		await terminal.see(/▸.*Rosa Marin/);
		terminal.press('enter', 'c');
		await terminal.see('right: Rosa Marin said it');
		terminal.press('s');
		await terminal.see('Who said it?');
		type('tannh');
		await terminal.see(/▸ Ilse Tannhauser/);
		terminal.press('enter');
		await terminal.see(/▸ +✎ Ilse Tannhauser/);
		await terminal.see(/┌ Ilse Tannhauser · corrected by you · found: Rosa Marin/);
		terminal.press('space');
		await terminal.see('4 Marked 1');
		terminal.press('x', 'ctrl-u');
		type('notes.md');
		terminal.press('enter');
		await terminal.see(/Wrote 1 passage /);
		expect(readFileSync(join(place.folder, 'notes.md'), 'utf8')).toMatch(
			/\*\*Ilse Tannhauser\*\*.*corrected by the reader; found: Rosa Marin/,
		);
		terminal.press('u', 'u');
		await terminal.see('Undone: “Ilse Tannhauser” as speaker');
		await terminal.see(/▸ +Rosa Marin/);
		terminal.press('ctrl-r');
		await terminal.see(/▸ +✎ Ilse Tannhauser/);
		terminal.press('q');
		await terminal.ended;
		const {stdout} = await runDossier(['quotes', place.corpus, '--match', 'forty years', '--json'], place);
		expect(JSON.parse(stdout)).toMatchObject({
			speaker: {name: 'Ilse Tannhauser'},
			corrected: true,
			found: 'Rosa Marin',
		});
	});

	it('merges two names, of which one is left', async () => {
		place = makeWorkplace(SAMPLE);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press('2', '/');
		type('tannh');
		await terminal.see(/▸ +Ilse Tannhauser/);
		terminal.press('enter', 'c', 'm');
		await terminal.see('Another name of whom or what?');
		type('rosa');
		await terminal.see(/▸ Rosa Marin/);
		terminal.press('enter');
		await terminal.see(/▸ +Rosa Marin ✎/);
		terminal.press('i');
		await terminal.see(/Also named.*Ilse Tannhauser/);
		terminal.press('q');
		await terminal.see('all keys');
		terminal.press('c', 'b');
		await terminal.see(/▸ +Ilse Tannhauser/);
		terminal.press('q');
		await terminal.ended;
	});
});
