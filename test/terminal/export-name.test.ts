import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {makeWorkplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';

it('asks for another name where that of a folder is given, and says all that can be done where a file is there', async () => {
	const place = makeWorkplace(SAMPLE, onTestFinished);
	mkdirSync(join(place.folder, 'notes'));
	writeFileSync(join(place.folder, 'mine.md'), 'mine');
	const terminal = await openExplorer(place.corpus, {
		env: place.env,
		cwd: place.folder,
		columns: 80,
		rows: 24,
	});
	await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
	const name = async (typed: string) => {
		terminal.press('ctrl-u', ...typed);
		await terminal.see(`File  ${typed}`);
		terminal.press('enter');
	};
	terminal.press('3', 'space', 'x');
	await terminal.see('File  passages-');
	await name('notes');
	await terminal.see('notes is a folder: name a file in it');
	await name('drafts/');
	await terminal.see('drafts/ is a folder: name a file in it');
	await name('mine.md');
	const screen = await terminal.see('This file exists.');
	expect(screen).toContain('o overwrites it, enter gives another name │');
	terminal.press('o');
	await terminal.see('Wrote 1 passage');
	expect(readFileSync(join(place.folder, 'mine.md'), 'utf8')).toContain('passages/1');
	expect(existsSync(join(place.folder, 'drafts'))).toBe(false);
});
